// The search test: what readers type, and the event that must come first. Two documents, as the compiler made them of
// the seeds and of the articles of tests/cases (`npm run compile -- DIR`, diagnostics left out).
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../../src/i18n/search-words'
import type { TimelineDocument } from '../../../src/model/document'
import { loadProposals } from '../../../src/query/proposer'
import { indexOf, search } from '../../../src/query/search'

type Row = readonly [query: string, first: string]

const call = '2025-01-phone-call-to-lam-xi-jinping'
const stateVisit = '2025-04-visit-xi-jinping-vn'
const normalisation = '1995-milestone-vn-us-normalisation'
const partnership = '2023-milestone-vn-us-comprehensive-strategic-partnership'
const delegation = '2024-04-04-meeting-ngo-le-van-cpusa'
const victory = '2025-ceremony-luong-cuong-victory-over-fascism'
const sco = '2025-summit-pham-minh-chinh'
const zhaoVisit = '2025-visit-zhao-leji-vn'
const nationalDay = '2025-09-02-ceremony-zhao-leji-national-day-vietnam'
const committee = '2025-conference-zhao-leji-tran-thanh-man-inter-parliamentary-cooperation-committee-cn-vn-session'
const plenum = 'before-2025-10-31-conference-cpc'
const appointment = 'before-2025-10-31-appointment-liu-haixing'
const meeting = '2025-10-31-meeting-pham-thanh-binh-liu-haixing'

const seeds: readonly Row[] = [
  // names and kinds of event
  ['xi phone', call],
  ['phone call to lam', call],
  ['call', call],
  ['to lam xi jinping', call],
  ['xi visit', stateVisit],
  ['state visit', stateVisit],
  ['zhao visit vietnam', zhaoVisit],
  ['official visit', zhaoVisit],
  ['national day', nationalDay],
  ['80th anniversary fascism', victory],
  ['victory', victory],
  ['plenum', plenum],
  ['4th plenum', plenum],
  ['communist party of china', plenum],
  ['liu haixing appointment', appointment],
  ['appointed', appointment],
  ['liu haixing meeting', meeting],
  ['communist party usa', delegation],
  ['inter-parliamentary committee', committee],
  ['zhao tran', committee],
  ['sco summit', sco],
  ['shanghai cooperation', sco],
  ['normalisation', normalisation],
  ['us relations', normalisation],
  ['comprehensive strategic partnership', partnership],
  // Urdu, its inflections and other spellings
  ['ٹو لام فون', call],
  ['شی جن پنگ ٹیلی فون', call],
  ['صدر شی کا دورہ', stateVisit],
  ['شی جن پھنگ دورہ', stateVisit],
  ['لیو ہائی شنگ کی تقرری', appointment],
  ['سفیر فام تھانہ بن', meeting],
  ['فاشزم پر فتح', victory],
  ['قومی دن', nationalDay],
  ['چاؤ لہ جی سرکاری دورہ', zhaoVisit],
  ['شنگھائی تعاون تنظیم', sco],
  ['امریکی کمیونسٹ پارٹی', delegation],
  ['معمول پر', normalisation],
  ['جامع اسٹریٹجک شراکت داری', partnership],
  ['بین الپارلیمانی کمیٹی', committee],
  // Vietnamese, with its marks and without
  ['Tô Lâm điện đàm', call],
  ['tập cận bình thăm', stateVisit],
  ['tap can binh tham viet nam', stateVisit],
  ['bổ nhiệm', appointment],
  ['quốc khánh', nationalDay],
  ['thượng đỉnh', sco],
  ['chiến thắng phát xít', victory],
  ['đảng cộng sản hoa kỳ', delegation],
  ['bình thường hóa quan hệ', normalisation],
  ['đối tác chiến lược toàn diện', partnership],
  // other scripts
  ['习近平 visit', stateVisit],
  ['刘海星 appointment', appointment],
  ['赵乐际 quốc khánh', nationalDay],
  ['Си Цзиньпин phone', call],
  // offices
  ['ambassador', meeting],
  ['đại sứ', meeting],
  ['general secretary', call],
  ['tổng bí thư', call],
  ['prime minister', sco],
  ['وزیر اعظم', sco],
  ['thủ tướng', sco],
  ['president luong cuong', victory],
  ['chairman national assembly', committee],
  ['deputy head', delegation],
  // dates
  ['april 2025', stateVisit],
  ['اپریل 2025', stateVisit],
  ['اپریل ۲۰۲۵', stateVisit],
  ['tháng 4 2025', stateVisit],
  ['4 april 2024', delegation],
  ['april 2024', delegation],
  ['1995', normalisation],
  ['2 september 2025', nationalDay],
  ['31 اکتوبر 2025 ملاقات', meeting],
  ['2023', partnership],
  ['january 2025', call],
  // slips of the finger
  ['xi phoen', call],
  ['xi jin ping phone', call],
  ['phone conversation', call],
  ['zaho leji national day', nationalDay],
  ['phamthanhbinh', meeting],
  ['لوونگ کیونگ', victory],
  ['oct 2025', meeting],
  ['zhao lejii national', nationalDay],
  ['luong cuog', victory],
  ['apointment', appointment],
  ['normalizaton', normalisation],
  ['ambasador', meeting],
  ['shangai', sco],
  ['لیو ہائیکسگ تقرری', appointment],
]

const cuba = '1960-12-02-milestone-cu-vn-relations-established'
const france = '1973-04-12-milestone-fr-vn-relations-established'
const japan = '2023-11-milestone-jp-vn-comprehensive-strategic-partnership'
const kishida = '2024-02-14-phone-call-pham-minh-chinh-kishida-fumio'
const havana = '2024-05-05-meeting-le-hoai-trung-miguel-diaz-canel'
const macron = '2024-10-07-statement-to-lam-emmanuel-macron'
const signed = '2024-10-07-agreement-vn-fr'
const barnier = '2024-10-06-meeting-to-lam-michel-barnier'
const volodinVisit = '2024-10-13-visit-vyacheslav-volodin-vn'
const volodinChair = '2024-10-13-conference-vyacheslav-volodin-tran-thanh-man'
const health = '2024-11-19-meeting-szabolks-kooach-dao-hong-lan'
const laos = '2025-03-08-visit-thongloun-sisoulith-vn'
const laosTalks = '2025-03-09-talks-luong-cuong-thongloun-sisoulith'
const shinawatra = '2025-05-26-meeting-pham-minh-chinh-pitongtrn-shinaoatra'
const anwar = '2025-05-26-meeting-pham-minh-chinh-anwar-ibrahim'
const asean = '2025-05-26-summit-pham-minh-chinh-asean-summit'
const singapore = '2025-05-27-talks-bui-thanh-son-vivian-balakrishnan'
const islamabad = '2025-08-20-visit-wang-yi-islamabad'
const sharif = '2025-08-21-meeting-wang-yi-shehbaz-sharif'
const dar = '2025-08-21-talks-ishaq-dar-wang-yi'
const assembly = '2025-09-23-conference-luong-cuong-un-general-assembly'
const guterres = '2025-09-23-meeting-luong-cuong-antonio-guterres'
const rubio = '2025-09-24-meeting-luong-cuong-marco-rubio'
const manet = '2025-06-13-meeting-nguyen-huy-tang-hun-manet'
const wreath = '2024-05-05-ceremony-li-qiang'
const planned = '2025-talks-to-lam-xi-jinping'

const articles: readonly Row[] = [
  ['kishida', kishida],
  ['japan phone', kishida],
  ['فومیو کشیدا', kishida],
  ['岸田文雄', kishida],
  ['japan partnership', japan],
  ['cuba relations', cuba],
  ['france relations', france],
  ['quan hệ ngoại giao pháp', france],
  ['havana', havana],
  ['diaz canel le hoai trung', havana],
  ['macron', macron],
  ['joint statement', macron],
  ['میکرون', macron],
  ['agreement france', signed],
  ['معاہدہ فرانس', signed],
  ['ký thoả thuận', signed],
  ['barnier', barnier],
  ['bernier', barnier],
  ['volodin visit', volodinVisit],
  ['state duma visit', volodinVisit],
  ['volodin tran conference', volodinChair],
  ['minister of health', health],
  ['laos visit', laos],
  ['تھونگلون دورہ', laos],
  ['lào thăm', laos],
  ['luong cuong laos', laosTalks],
  ['malaysia meeting', anwar],
  ['anwar ibraheem', anwar],
  ['asean', asean],
  ['آسیان سربراہی', asean],
  ['kuala lumpur summit', asean],
  ['singapore', singapore],
  ['balakrishnan', singapore],
  ['islamabad', islamabad],
  ['وانگ یی اسلام آباد', islamabad],
  ['vương nghị thăm', islamabad],
  ['shehbaz', sharif],
  ['شہباز شریف', sharif],
  ['ishaq dar', dar],
  ['اسحاق ڈار مذاکرات', dar],
  ['un general assembly', assembly],
  ['اقوام متحدہ جنرل اسمبلی', assembly],
  ['liên hợp quốc khóa họp', assembly],
  ['secretary-general', guterres],
  ['secretary general', guterres],
  ['guterres', guterres],
  ['rubio', rubio],
  ['hun manet', manet],
  ['ہن مانیٹ', manet],
  ['ambassador cambodia prime minister', manet],
  ['wreath', wreath],
  ['march 2025 visit', laos],
  ['مارچ 2025 دورہ', laos],
  ['august 2025 visit', islamabad],
  ['14 february 2024', kishida],
  ['24 september', rubio],
  ['1973', france],
  ['planned talks', planned],
  ['makron', macron],
  ['کوالالمپور', asean],
  ['hội đàm lào', laosTalks],
  ['shinawatra', shinawatra],
]

await loadProposals()
const documents: Readonly<Record<string, readonly Row[]>> = { seeds, articles }

describe.each(Object.entries(documents))('%s', (name, rows) => {
  const document = JSON.parse(readFileSync(`tests/fixtures/compiled/${name}.json`, 'utf8')) as TimelineDocument
  const index = indexOf(document, searchWords())
  const ranked = rows.map(([query, first]) => {
    const ids = [...search(index, query).events].map((at) => document.events[at]?.id)
    return { query, first, rank: ids.indexOf(first) + 1, instead: ids.slice(0, 3) }
  })

  it('asks for events that are there', () => {
    const there = new Set(document.events.map(({ id }) => id))
    expect(rows.filter(([, first]) => !there.has(first))).toEqual([])
  })

  it('brings every event among the first three', () => {
    expect(ranked.filter(({ rank }) => rank < 1 || rank > 3)).toEqual([])
  })

  it('brings at least 95 % of them first', () => {
    const wrong = ranked.filter(({ rank }) => rank !== 1)
    expect(wrong.length / rows.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05)
  })
})

it('there are queries enough', () => {
  expect(seeds.length + articles.length).toBeGreaterThanOrEqual(80)
})
