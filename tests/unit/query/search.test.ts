// Search over the fixture document: what must come first, and what must find nothing.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../../src/i18n/search-words'
import type { TimelineDocument } from '../../../src/model/document'
import { highlight } from '../../../src/query/highlight'
import { loadProposals } from '../../../src/query/proposer'
import { indexInParts, indexOf, search } from '../../../src/query/search'

await loadProposals()
const document = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument
const index = indexOf(document, searchWords())
const found = (query: string) => [...search(index, query).events].map((at) => document.events[at]?.id)

const call = '2025-phone-call-to-lam-xi-jinping'
const stateVisit = '2025-04-visit-xi-jinping-vn'
const normalisation = '1995-milestone-us-vn'
const partnership = '2023-milestone-us-vn'
const delegation = '2024-04-04-meeting-ngo-le-van-cpusa'
const victory = '2025-ceremony-luong-cuong'
const sco = '2025-summit-pham-minh-chinh-sco'
const zhaoVisit = '2025-visit-zhao-leji-vn'
const nationalDay = '2025-09-02-ceremony-zhao-leji'
const committee = '2025-meeting-zhao-leji-tran-thanh-man'
const plenum = '2025-10-31-conference-cpc'
const appointment = '2025-10-31-appointment-liu-haixing'
const meeting = '2025-10-31-meeting-pham-thanh-binh-liu-haixing'
const message = 'xxxx-09-12-message-xi-jinping'

it('is indexed a part at a time as it is at once', () => {
  const [first] = document.events
  const many = {
    ...document,
    events: Array.from({ length: 1100 }, (_, at) => document.events[at % 13] ?? (first as never)),
  }
  const parts = indexInParts(many, searchWords())
  let steps = 0
  let next = parts.next()
  for (; !next.done; next = parts.next()) steps++
  // twenty-five events at a time, after the names and before what finds words
  expect(steps).toBe(1 + 44 + 1)
  const [one, two] = [next.value, indexOf(many, searchWords())].map((made) => search(made, 'xi phone'))
  expect([...(one?.events ?? [])]).toEqual([...(two?.events ?? [])])
  expect(one?.terms).toEqual(two?.terms)
})

describe('the first event found', () => {
  it.each([
    // names and kinds of event, in any order and script
    ['xi phone', call],
    ['phone xi', call],
    ['phone call to lam xi jinping', call],
    ['ٹو لام فون', call],
    ['فون ٹو لام', call],
    ['ٹولام', call],
    ['tolam', call],
    ['Tô Lâm', call],
    ['TÔ LÂM', call],
    ['to lam', call],
    ['điện đàm tập cận bình', call],
    ['شی جن پنگ فون کال', call],
    ['习近平 phone', call],
    ['xi jinping visit', stateVisit],
    ['state visit', stateVisit],
    ['شی جن پنگ دورہ', stateVisit],
    ['شی جن پھنگ کا دورہ', stateVisit],
    ['chuyến thăm tập cận bình', stateVisit],
    ['xi visit to vietnam', stateVisit],
    ['zhao leji visit', zhaoVisit],
    ['ژاؤ لیجی دورہ', zhaoVisit],
    ['赵乐际 quốc khánh', nationalDay],
    ['national day', nationalDay],
    ['قومی دن', nationalDay],
    ['80th anniversary victory', victory],
    ['luong cuong', victory],
    ['Lương Cường', victory],
    ['لوونگ کونگ', victory],
    ['sco', sco],
    ['SCO summit', sco],
    ['شنگھائی تعاون تنظیم', sco],
    ['thượng đỉnh', sco],
    ['tran thanh man', committee],
    ['zhao tran committee', committee],
    ['plenum', plenum],
    ['central committee', plenum],
    ['appointment liu', appointment],
    ['liu appointed', appointment],
    ['لیو تقرری', appointment],
    ['bổ nhiệm lưu hải tinh', appointment],
    ['liu haixing meeting', meeting],
    ['فام تھانہ بن', meeting],
    ['communist party usa', delegation],
    ['cpusa', delegation],
    ['ngô lê văn', delegation],
    ['dang hoang giang', delegation],
    ['normalise relations', normalisation],
    ['جامع اسٹریٹجک شراکت داری', partnership],
    // dates
    ['april 2025', stateVisit],
    ['2025 april', stateVisit],
    ['apr 2025', stateVisit],
    ['اپریل 2025', stateVisit],
    ['اپریل ۲۰۲۵', stateVisit],
    ['tháng 4 2025', stateVisit],
    ['tháng 4/2025', stateVisit],
    ['2025-04', stateVisit],
    ['4 april', delegation],
    ['april 2024', delegation],
    ['1995', normalisation],
    ['2 september', nationalDay],
    ['31 october 2025 meeting', meeting],
    ['12 september', message],
    // slips of the finger
    ['zhao lejii visit', zhaoVisit],
    ['phon call xi', call],
    ['phnoe call xi', call],
    ['liu haixng meeting', meeting],
    ['liu hiaxing appointed', appointment],
    ['luong cuonh', victory],
    ['xi jinpng phone', call],
    ['zhaoo leji national day', nationalDay],
    ['لیو ہائکسنگ ملاقات', meeting],
    ['شنگھئی تعاون', sco],
    ['aniversary fascism', victory],
    ['apointment', appointment],
    // while typing
    ['zha', zhaoVisit],
    ['meeting l', committee],
    ['to l', call],
    ['luong 202', victory],
    // words of the article
    ['"سرکاری دورے" شی', stateVisit],
  ])('%s', (query, first) => {
    expect(found(query)[0]).toBe(first)
  })
})

describe('everything found', () => {
  it.each([
    ['xi phone', [call]],
    ['to lam', [call]],
    ['tập cận bình', [call, stateVisit, message]],
    ['شی جن پنگ', [call, stateVisit, message]],
    ['习近平', [call, stateVisit, message]],
    ['习近', [call, stateVisit, message]],
    ['zhao leji', [zhaoVisit, nationalDay, committee]],
    ['zhao lejii', [zhaoVisit, nationalDay, committee]],
    ['xi april', [stateVisit]],
    ['united states', [normalisation, partnership, delegation]],
    ['امریکہ', [normalisation, partnership, delegation]],
    ['hoa kỳ', [normalisation, partnership, delegation]],
  ])('%s', (query, events) => {
    expect(found(query).toSorted()).toEqual([...events].sort())
  })

  it.each([[''], ['  '], ['x'], ['،'], ['"']])('asks for nothing: %j', (query) => {
    expect(found(query)).toEqual(document.events.map(({ id }) => id))
  })
})

it('is not lost at the first letter of a word, though somewhere that letter stands alone', () => {
  const [first, ...others] = document.events
  if (!first) throw new Error('no events')
  const initials = { ...first, title: { en: 'J Doe and P Roe in X' } }
  const made = indexOf({ ...document, events: [initials, ...others] }, searchWords())
  const count = (query: string) => search(made, query).events.length
  expect(count('j')).toBe(1)
  expect(count('xi')).toBeGreaterThan(0)
  for (const letter of ['j', 'p', 'x']) expect(count(`xi ${letter}`)).toBe(count('xi'))
  expect(count('j doe')).toBe(1)
})

describe('nothing found', () => {
  it.each([
    ['Tolan'],
    ['to lan'],
    ['vo'],
    ['qwrtz'],
    ['asdfgh'],
    ['xyzzy phone'],
    ['biden'],
    ['xi appointment'],
    ['ٹرمپ'],
    ['قققق'],
    ['april 2031'],
    ['31 april'],
    ['1999'],
    ['马克龙'],
    ['"nobody said this"'],
    ['xi jinping luong cuong'],
    ['شی جن پنگ ملاقات'],
  ])('%s', (query) => {
    expect(found(query)).toEqual([])
  })
})

describe('offices', () => {
  const president = { en: 'President', ur: 'صدر', vi: 'Chủ tịch nước' }
  const withOffices: TimelineDocument = {
    ...document,
    events: document.events.map((event) => ({
      ...event,
      participants: event.participants.map((one) =>
        ['luong-cuong', 'xi-jinping'].includes(one.entity) ? { ...one, office: president } : one,
      ),
    })),
  }
  const offices = indexOf(withOffices, searchWords())
  const first = (query: string) => withOffices.events[search(offices, query).events[0] ?? -1]?.id

  it.each([
    ['president luong', victory],
    ['president ceremony', victory],
    ['xi president visit', stateVisit],
    ['صدر شی دورہ', stateVisit],
    ['chủ tịch nước lương cường', victory],
  ])('are searched as they were held at the event: %s', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it('are no names: they are not highlighted for whoever holds them, and not taken for misspelt ones', () => {
    expect(highlight('President', search(offices, 'xi jinping').terms)).toEqual([])
    expect(highlight('President Xi', search(offices, 'president').terms)).toEqual([{ start: 0, end: 9 }])
    expect(first('presidemt')).toBe(first('president'))
    expect(first('whele')).toBeUndefined()
  })
})

it('finds what only a title names by its initials', () => {
  const titled: TimelineDocument = {
    ...document,
    entities: document.entities.filter(({ id }) => id !== 'sco'),
    events: document.events.map((event) => ({
      ...event,
      participants: event.participants.filter(({ entity }) => entity !== 'sco'),
    })),
  }
  expect([...search(indexOf(titled, searchWords()), 'sco').events].map((at) => titled.events[at]?.id)).toEqual([sco])
})
