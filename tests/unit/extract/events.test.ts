// Which sentences tell of an event, of which type and status, with whom; and which do not.
import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/extract/compile'
import { explain } from '../../../src/extract/explain'
import { Reporter } from '../../../src/extract/corpus/report'
import { compileText, lexicon } from './urdu'

const told = (text: string) =>
  compileText(text).events.map(
    (event) => `${event.type} ${event.status}: ${event.participants.map((party) => party.entity).join(' ')}`,
  )

const day = '5 مئی 2024 کو'

describe('an event is told by', () => {
  it.each([
    ['a meeting', `${day} ٹو لام نے شی جن پنگ سے ملاقات کی۔`, ['meeting occurred: to-lam xi-jinping']],
    [
      'a meeting between',
      `${day} ٹو لام اور شی جن پنگ کے درمیان ملاقات ہوئی۔`,
      ['meeting occurred: to-lam xi-jinping'],
    ],
    ['being received', `${day} ٹو لام نے شی جن پنگ کا استقبال کیا۔`, ['meeting occurred: to-lam xi-jinping']],
    ['talks', `${day} ٹو لام نے شی جن پنگ کے ساتھ مذاکرات کیے۔`, ['talks occurred: to-lam xi-jinping']],
    ['a call', `${day} ٹو لام نے شی جن پنگ سے ٹیلی فون پر گفتگو کی۔`, ['phone-call occurred: to-lam xi-jinping']],
    ['a visit', `${day} شی جن پنگ نے ویتنام کا سرکاری دورہ کیا۔`, ['visit occurred: xi-jinping']],
    ['a visit in the other order', `${day} شی جن پنگ دورہ ویتنام پر پہنچے۔`, ['visit occurred: xi-jinping']],
    ['an arrival', `${day} شی جن پنگ ہنوئی پہنچے۔`, ['visit occurred: xi-jinping']],
    ['a visit to come', `${day} شی جن پنگ ویتنام کا دورہ کریں گے۔`, ['visit scheduled: xi-jinping']],
    ['a visit going on', `${day} شی جن پنگ ویتنام کا دورہ کر رہے ہیں۔`, ['visit ongoing: xi-jinping']],
    ['a summit attended', `${day} فام من چن نے آسیان سربراہی اجلاس میں شرکت کی۔`, ['summit occurred: pham-minh-chinh']],
    ['a signature', `${day} ویتنام اور چین نے معاہدے پر دستخط کیے۔`, ['agreement occurred: VN CN']],
    ['a joint statement', `${day} ویتنام اور چین نے مشترکہ بیان جاری کیا۔`, ['statement occurred: VN CN']],
    ['a telegram', `${day} ٹو لام نے شی جن پنگ کو مبارکباد کا پیغام بھیجا۔`, ['message occurred: to-lam xi-jinping']],
    [
      'a telegram, written as one word',
      `${day} ٹو لام نے شی جن پنگ کو تعزیت کا ٹیلیگرام بھیجا۔`,
      ['message occurred: to-lam xi-jinping'],
    ],
    ['a vision announced', `${day} ویتنام اور چین نے مشترکہ وژن کا اعلان کیا۔`, ['statement occurred: VN CN']],
    [
      'work with somebody on a day',
      `${day} لی ہوائی ٹرنگ نے لیو جیان چاؤ کے ساتھ کام کیا۔`,
      ['meeting occurred: le-hoai-trung liu-jianchao'],
    ],
    [
      'being received, the host behind the guest',
      `${day} لیو جیان چاؤ کا ہنوئی میں ٹو لام نے استقبال کیا۔`,
      ['meeting occurred: to-lam liu-jianchao'],
    ],
    [
      'being received, the place behind the host',
      `${day} لیو جیان چاؤ کا ٹو لام نے صدارتی محل میں استقبال کیا۔`,
      ['meeting occurred: to-lam liu-jianchao'],
    ],
    [
      'a meeting at the time of something else',
      `${day} ٹو لام نے شی جن پنگ سے ملاقات کی جب وہ ہنوئی میں تھے۔`,
      ['meeting occurred: to-lam xi-jinping'],
    ],
    [
      'a welcome after which talks were held',
      `${day} سرکاری استقبالیہ تقریب کے فوراً بعد ٹو لام نے شی جن پنگ کے ساتھ بات چیت کی۔`,
      ['ceremony occurred: to-lam xi-jinping', 'talks occurred: to-lam xi-jinping'],
    ],
    [
      'a welcome of somebody, and a banquet for him',
      `${day} فام من چن نے لی کیانگ کی استقبالیہ تقریب کی صدارت کی۔ اسی دن کی شام فام من چن نے لی کیانگ کے لیے سرکاری ضیافت کی صدارت کی۔`,
      ['ceremony occurred: pham-minh-chinh li-qiang', 'ceremony occurred: pham-minh-chinh li-qiang'],
    ],
    [
      'the clause that says when a gathering will be, and no stay of whoever spoke of it',
      `${day} ٹو لام نے شی جن پنگ سے ملاقات کی اور ویتنام چین فورم پر تبادلہ خیال کیا، جو 14 سے 17 جون 2024 تک ہنوئی میں ہوگا۔`,
      ['meeting occurred: to-lam xi-jinping', 'conference scheduled: CN VN'],
    ],
    [
      'a gathering that goes on, and nobody who stays',
      'ویتنام چین فورم 14 سے 17 جون 2024 تک ہنوئی میں ہو رہا ہے۔',
      ['conference ongoing: CN VN'],
    ],
    [
      'several meetings, of each named one',
      `${day} فام من چن نے لی کیانگ اور شہباز شریف سے ملاقاتیں کیں۔`,
      ['meeting occurred: pham-minh-chinh li-qiang', 'meeting occurred: pham-minh-chinh shehbaz-sharif'],
    ],
    [
      'several meetings, which the headline sums up',
      `فام من چن نے چین اور پاکستان کے رہنماؤں سے ملاقات کی\n\n${day} فام من چن نے لی کیانگ اور شہباز شریف سے ملاقاتیں کیں۔`,
      ['meeting occurred: pham-minh-chinh li-qiang', 'meeting occurred: pham-minh-chinh shehbaz-sharif'],
    ],
    [
      'a visit that somebody recalls',
      'جنوری 2024 میں چین کے سرکاری دورے کی یادوں کو تازہ کرتے ہوئے فام من چن نے شکریہ ادا کیا۔',
      ['visit occurred: pham-minh-chinh'],
    ],
    [
      'what somebody says of "this visit"',
      'فام من چن نے بتایا کہ 20 سے 23 مارچ 2024 تک چین کا یہ دورہ اہم ہے۔',
      ['visit occurred: pham-minh-chinh'],
    ],
    [
      'those who agreed at a summit on a day',
      `${day} فام من چن اور لی کیانگ نے بیجنگ میں 15ویں ویتنام چین سالانہ سربراہی اجلاس میں تعاون بڑھانے پر اتفاق کیا۔`,
      ['summit occurred: pham-minh-chinh li-qiang'],
    ],
    [
      'what somebody is thanked for',
      'ٹو لام نے شی جن پنگ کا شکریہ ادا کیا کہ انہوں نے 2 ستمبر 2025 کو ویتنام کے قومی دن کی 80 ویں سالگرہ کی تقریب میں شرکت کے لیے چینی وفد کی قیادت کی۔',
      ['ceremony occurred: xi-jinping'],
    ],
    [
      'what a landing begins, told behind it',
      '14 اکتوبر 2024 کو لی کیانگ کو لے کر طیارہ نوئی بائی ہوائی اڈے پر اترا، ویتنام کا سرکاری دورہ شروع کرتے ہوئے۔',
      ['visit occurred: li-qiang'],
    ],
    [
      'the clause that says when a welcomed visit is, and no second meeting',
      `${day} بوئی تھانہ سون نے وانگ یی کے ساتھ مشترکہ کمیٹی کے 16ویں اجلاس کی شریک صدارت کی۔ بوئی تھانہ سون نے وانگ یی کے ویتنام کے سرکاری دورے کا خیرمقدم کیا، جو 4 سے 6 مئی 2024 تک ہو رہا ہے۔`,
      ['visit occurred: wang-yi', 'conference occurred: bui-thanh-son wang-yi'],
    ],
    [
      'ambassadors received who came to present their credentials',
      '17 مارچ 2025 کو لوونگ کوونگ نے یونان کے سفیر کوسٹاس مارکو اور پاناما کے سفیر ماریو ریوس کا استقبال کیا جو اسناد پیش کرنے آئے تھے۔',
      ['ceremony occurred: luong-cuong mario-rios kostas-marko'],
    ],
    [
      'an ambassador whose name begins like two small words',
      `${day} لوونگ کوونگ نے چلی کی سفیر کیملا روجاس کا استقبال کیا۔`,
      ['meeting occurred: luong-cuong kimla-rojas'],
    ],
    [
      'a name told once more in another of its spellings',
      `${day} فام من چن نے شیگیرو ایشیبا سے ملاقات کی۔ مسٹر اشیبا نے شکریہ ادا کیا۔ 6 مئی 2025 کو مسٹر اشیبا نے ویتنام کا دورہ کیا۔`,
      ['meeting occurred: pham-minh-chinh ishiba-shigeru', 'visit occurred: ishiba-shigeru'],
    ],
    [
      'a name with its initials',
      'اکتوبر 2023 میں ریاستی ڈوما کے چیئرمین V. Volodin نے ویتنام کا سرکاری دورہ کیا۔',
      ['visit occurred: vyacheslav-volodin'],
    ],
    [
      'a list with a comma before its last',
      `${day} فام من چن نے لی کیانگ، اور شہباز شریف سے ملاقات کی۔`,
      ['meeting occurred: pham-minh-chinh li-qiang shehbaz-sharif'],
    ],
    [
      'the day from which an anniversary counts',
      'ویتنام اور چین سفارتی تعلقات کے قیام کی 75ویں سالگرہ (18 جنوری 1950 - 18 جنوری 2025) منا رہے ہیں۔',
      ['milestone occurred: VN CN'],
    ],
    [
      'the month since which years are counted',
      'ستمبر 2016 میں جامع اسٹریٹجک پارٹنرشپ کے قیام کے 7 سال بعد ویتنام اور ہندوستان کے تعلقات مضبوط ہیں۔',
      ['milestone occurred: VN IN'],
    ],
    [
      'an embassy visited on a day',
      `${day} ٹو لام نے ہنوئی میں لاؤ سفارت خانے کا دورہ کیا۔`,
      ['meeting occurred: to-lam'],
    ],
    [
      'a place visited by who is on a visit, as part of it',
      'لی کیانگ نے 12 سے 14 اکتوبر 2024 تک ویتنام کا دورہ کیا۔ 13 اکتوبر 2024 کو لی کیانگ نے پولیس اکیڈمی کا دورہ کیا۔',
      ['visit occurred: li-qiang'],
    ],
    [
      'a meeting at which both sides agreed, with him told of before',
      'فام من چن نے بیجنگ میں شکریہ ادا کیا۔ چین کے وزیر دفاع ڈونگ جون کے ساتھ ملاقات میں دونوں فریقوں نے تعاون پر اتفاق کیا۔',
      ['meeting occurred: pham-minh-chinh dong-jun'],
    ],
    [
      'an audience granted',
      `${day} ٹو لام نے ویتنام میں چین کے سفیر ہی وے کو شرف ملاقات بخشا۔`,
      ['meeting occurred: to-lam he-wei'],
    ],
    [
      'a welcome with a ceremony',
      `${day} شی جن پنگ نے ٹو لام کا باضابطہ استقبالیہ تقریب کے ساتھ خیرمقدم کیا۔`,
      ['meeting occurred: xi-jinping to-lam'],
    ],
    [
      'views exchanged on the phone',
      `${day} فام من چن نے شہباز شریف کے ساتھ فون پر تبادلہ خیال کیا۔`,
      ['phone-call occurred: pham-minh-chinh shehbaz-sharif'],
    ],
    [
      'the session of a committee of two countries, with nobody named',
      `${day} ویتنام - چین دو طرفہ تعاون کی اسٹیئرنگ کمیٹی کا 16 واں اجلاس ہنوئی میں منعقد ہوا۔`,
      ['conference occurred: VN CN'],
    ],
    [
      'a gathering with its letters in brackets',
      `${day} فام من چن نے 46ویں آسیان سربراہی اجلاس (ASEAN-46) میں شرکت کی۔`,
      ['summit occurred: pham-minh-chinh'],
    ],
    [
      'three verbs with one subject',
      `${day} شی جن پنگ نے ویتنام کا دورہ کیا، ٹو لام سے ملاقات کی اور فام من چن کے ساتھ مذاکرات کیے۔`,
      [
        'visit occurred: xi-jinping',
        'meeting occurred: xi-jinping to-lam',
        'talks occurred: xi-jinping pham-minh-chinh',
      ],
    ],
    [
      'each of those met',
      `${day} ٹو لام نے شی جن پنگ اور لی کیانگ سے الگ الگ ملاقاتیں کیں۔`,
      ['meeting occurred: to-lam xi-jinping', 'meeting occurred: to-lam li-qiang'],
    ],
    [
      'two offices without a name, for whom their countries stand',
      `${day} پاکستان کے اسپیکر نے ایران کے اسپیکر سے ملاقات کی۔`,
      ['meeting occurred: PK IR'],
    ],
    [
      'the ministers of two countries, though nobody is named',
      `${day} ویتنام اور روس کے وزرائے خارجہ نے ملاقات کی۔`,
      ['meeting occurred: RU VN'],
    ],
    [
      'one office of two countries, the day and the place between',
      'چین اور روس کے وزیر خارجہ کی آج ماسکو میں ملاقات ہوگی۔',
      ['meeting scheduled: RU CN'],
    ],
    [
      'the ministers of a body of many countries',
      `${day} آسیان وزرائے خارجہ نے مشترکہ بیان جاری کیا۔`,
      ['statement occurred: asean'],
    ],
    [
      'whose office alone says which body he heads',
      `${day} ٹو لام نے اقوام متحدہ کے سیکرٹری جنرل سے ملاقات کی۔`,
      ['meeting occurred: to-lam un'],
    ],
    [
      'whom one is friends with in another country',
      `${day} ٹو لام نے چین کے سرمایہ کاروں سے ملاقات کی۔`,
      ['meeting occurred: to-lam'],
    ],
    [
      'two sides, and a place of a third country that is on neither',
      `${day} تھائی لینڈ کے دارالحکومت بنکاک میں ٹو لام نے شی جن پنگ سے ملاقات کی۔`,
      ['meeting occurred: to-lam xi-jinping'],
    ],
    [
      'a welcome that is chaired for a guest',
      `${day} لوونگ کوونگ نے انتونیو گوتریس کے لیے استقبالیہ تقریب کی صدارت کی۔`,
      ['ceremony occurred: luong-cuong antonio-guterres'],
    ],
    [
      'a welcome held for a guest, its place without a name',
      `${day} شی جن پنگ کے لیے استقبالیہ تقریب صدارتی محل میں ہوئی۔ ویتنام نے ان کا خیال رکھا۔`,
      ['ceremony occurred: xi-jinping'],
    ],
    [
      'a book of condolence signed',
      `${day} راج ناتھ سنگھ نے ویتنام کے سفارت خانے میں تعزیتی کتاب پر دستخط کیے۔`,
      ['ceremony occurred: rajnath-singh'],
    ],
    [
      'one who is there and met his counterpart, who has no name',
      `${day} لائڈ آسٹن ویتنام کے دورے پر ہیں، جہاں انہوں نے اپنے ہم منصب سے ملاقات کی۔`,
      ['meeting occurred: lloyd-austin', 'visit ongoing: lloyd-austin'],
    ],
    [
      'talks that are expected beside an attendance',
      `${day} ٹو لام کی تقریب میں شرکت اور شی جن پنگ سے بات چیت متوقع ہے۔`,
      ['talks scheduled: to-lam xi-jinping'],
    ],
    [
      'a verb written together with what follows it',
      `${day} شی جن پنگ ویتنام کا دورہ کررہے ہیں۔`,
      ['visit ongoing: xi-jinping'],
    ],
    [
      'a wreath to be laid',
      `${day} لی کیانگ ہنوئی میں پھولوں کی چادر چڑھائیں گے۔ یہ چین اور ویتنام کی دوستی ہے۔`,
      ['ceremony scheduled: li-qiang'],
    ],
    [
      'messages exchanged',
      `${day} شی جن پنگ اور ٹو لام نے مبارکباد کے پیغامات کا تبادلہ کیا۔`,
      ['message occurred: xi-jinping to-lam'],
    ],
    [
      'a signing that was witnessed',
      `${day} ٹو لام اور شی جن پنگ نے تعاون کی دستاویزات پر دستخط کا مشاہدہ کیا۔`,
      ['agreement occurred: to-lam xi-jinping'],
    ],
    [
      'a signing seen',
      `${day} ٹو لام اور شی جن پنگ نے 14 دستاویزات پر دستخط ہوتے دیکھے۔`,
      ['agreement occurred: to-lam xi-jinping'],
    ],
    [
      'a working session',
      `${day} ٹو لام نے شی جن پنگ کے ساتھ ورکنگ سیشن کیا۔`,
      ['meeting occurred: to-lam xi-jinping'],
    ],
    [
      'a meeting that is expected, a day between its sides',
      'ٹو لام کی آج شی جن پنگ سے ملاقات متوقع ہے۔',
      ['meeting scheduled: to-lam xi-jinping'],
    ],
    [
      'a visit the sentence is about',
      'شی جن پنگ کا ویتنام کا سرکاری دورہ دونوں ممالک کی قربت ظاہر کرتا ہے۔',
      ['visit occurred: xi-jinping'],
    ],
    [
      'each time with another, though one has no name',
      `${day} ٹو لام نے شی جن پنگ سے ملاقات کی۔ ٹو لام نے منگولیا کے اسپیکر سے بھی ملاقات کی۔`,
      ['meeting occurred: to-lam', 'meeting occurred: to-lam xi-jinping'],
    ],
    [
      'an office that one held on that day, though no name is told',
      `${day} فام من چن نے منگولیا کے وزیر اعظم سے ملاقات کی۔`,
      ['meeting occurred: pham-minh-chinh luvsannamsrain-oyun-erdene'],
    ],
    [
      'nobody, of an office that more than one held in those years',
      'فام من چن نے منگولیا کے وزیر اعظم سے ملاقات کی۔',
      ['meeting occurred: pham-minh-chinh'],
    ],
    [
      'nobody, of whom the office says that he held it before',
      `${day} فام من چن نے منگولیا کے سابق وزیر اعظم سے ملاقات کی۔`,
      ['meeting occurred: pham-minh-chinh'],
    ],
    [
      'a meeting within what was agreed at it',
      `${day} ٹو لام اور شی جن پنگ کے درمیان ملاقات میں تعاون پر اتفاق کیا گیا۔`,
      ['meeting occurred: to-lam xi-jinping'],
    ],
    [
      'talks besides a meeting',
      `${day} فام من چن کے ساتھ بات چیت کے علاوہ شی جن پنگ نے ٹو لام سے ملاقات کی۔`,
      ['talks occurred: pham-minh-chinh xi-jinping', 'meeting occurred: xi-jinping to-lam'],
    ],
    [
      'what is to be discussed at it',
      '5 مئی 2024 کو شی جن پنگ ویتنام کا دورہ کریں گے۔ وہ ٹو لام سے ملاقات میں تجارت پر تبادلہ خیال کریں گے۔',
      ['meeting scheduled: xi-jinping to-lam', 'visit scheduled: xi-jinping'],
    ],
    [
      'who has come on a visit',
      `${day} ٹو لام نے ویتنام کے دورے پر آئے ہوئے شی جن پنگ سے ملاقات کی۔`,
      ['meeting occurred: to-lam xi-jinping', 'visit occurred: xi-jinping'],
    ],
    [
      'a visit that one is about to pay',
      'شی جن پنگ 5 مئی 2024 کو ویتنام کا دورہ کرنے والے ہیں۔',
      ['visit scheduled: xi-jinping'],
    ],
    [
      'an election for which one is congratulated, with its day',
      'صدر ٹو لام نے لی جے میونگ کو 4 جون 2025 کو صدر منتخب ہونے پر مبارکباد کا پیغام بھیجا۔',
      ['appointment occurred: lee-jae-myung', 'message occurred: to-lam lee-jae-myung'],
    ],
    [
      'an exhibition of two countries, though it has no name',
      `${day} ہنوئی میں ویتنام اور منگولیا کی دوستی پر تصویری نمائش منعقد ہوئی۔`,
      ['ceremony occurred: VN MN'],
    ],
    [
      'what somebody went to do',
      `${day} شی جن پنگ ویتنام کا دورہ کرنے اور وہاں کام کرنے کے لیے روانہ ہوئے۔`,
      ['visit occurred: xi-jinping'],
    ],
    [
      'a list of those met',
      `${day} شی جن پنگ نے غیرملکی رہنماؤں سے ملاقات کی جن میں ٹو لام اور ملائیشیا کے وزیر اعظم انور ابراہیم شامل ہیں۔`,
      ['meeting occurred: xi-jinping to-lam anwar-ibrahim'],
    ],
    [
      'a congratulation that one would like to say',
      `${day} شی جن پنگ نے لکھا: میں ٹو لام کو مبارکباد دینا چاہوں گا۔`,
      ['message occurred: xi-jinping to-lam'],
    ],
    [
      'greetings on a national day',
      `${day} شی جن پنگ نے ویتنام کے قومی دن پر مبارکباد دی۔`,
      ['message occurred: xi-jinping'],
    ],
    [
      'a guest told of before his delegation',
      `${day} ٹو لام نے شی جن پنگ، ایک پڑوسی ملک کے مہمان، اور ان کے وفد کا استقبال کیا۔`,
      ['meeting occurred: to-lam xi-jinping'],
    ],
    [
      'a meeting with the days of a relative clause',
      'کتاب میں ٹو لام اور شی جن پنگ کے درمیان ملاقات کا ذکر ہے جو 1 سے 2 مارچ 2024 تک ہوئی تھی۔',
      ['meeting occurred: to-lam xi-jinping'],
    ],
    [
      'a name with its offices after it',
      `${day} ٹو لام، مرکزی کمیٹی کے سیکرٹری، مرکزی دفتر کے سربراہ نے شی جن پنگ کا استقبال کیا۔`,
      ['meeting occurred: to-lam xi-jinping'],
    ],
    [
      'the arrival of whom another country welcomes at its airport',
      `${day} نوئی بائی ہوائی اڈے پر ویتنام کے وزیر خارجہ بوئی تھانہ سون نے شی جن پنگ کا استقبال کیا۔`,
      ['visit occurred: xi-jinping'],
    ],
    [
      'a visit with its month between',
      'ٹو لام کے مئی 2024 میں چین کے دورے نے نئے دروازے کھولے ہیں۔',
      ['visit occurred: to-lam'],
    ],
    [
      'a session that is only pointed at where it is chaired',
      `${day} فام من چن نے ویتنام اور چین کی کمیٹی کے پہلے اجلاس کا معائنہ کیا اور اس کی صدارت کی۔`,
      ['conference occurred: pham-minh-chinh'],
    ],
    [
      'whom a spokesman speaks for',
      'ترجمان گلزار خانزادہ نے کہا کہ شی جن پنگ 5 مئی 2024 کو ویتنام کا دورہ کریں گے۔',
      ['visit scheduled: xi-jinping'],
    ],
    [
      'a signature, with words between it and who signed',
      `${day} ٹو لام اور شی جن پنگ نے تعاون کو وسعت دینے اور گہرا کرنے کے معاہدے پر دستخط کیے۔`,
      ['agreement occurred: to-lam xi-jinping'],
    ],
    [
      'a letter of many, parted by semicolons',
      `${day} صدر لوونگ کوونگ؛ وزیر اعظم فام من چن نے شی جن پنگ کو مبارکباد کا پیغام بھیجا۔`,
      ['message occurred: luong-cuong pham-minh-chinh xi-jinping'],
    ],
    [
      'one whose party stands with its letters in brackets',
      `${day} شی جن پنگ نے کمیونسٹ پارٹی آف ویتنام (سی پی وی) کی مرکزی کمیٹی کے جنرل سیکرٹری ٹو لام سے ملاقات کی۔`,
      ['meeting occurred: xi-jinping to-lam'],
    ],
    [
      'a pronoun for the last subject',
      `${day} ٹو لام نے شی جن پنگ سے ملاقات کی۔ 6 مئی 2024 کو انہوں نے لی کیانگ سے ملاقات کی۔`,
      ['meeting occurred: to-lam xi-jinping', 'meeting occurred: to-lam li-qiang'],
    ],
    [
      'what was signed on a visit, by the countries of guest and host',
      `${day} شی جن پنگ نے ویتنام کا دورہ کیا۔ دورے کے دوران متعدد معاہدوں پر دستخط کیے گئے۔`,
      ['visit occurred: xi-jinping', 'agreement occurred: CN VN'],
    ],
    [
      'whom an office speaks of, and not the office',
      'وائٹ ہاؤس نے کہا کہ جو بائیڈن 5 مئی 2024 کو ویتنام جائیں گے جس کے دوران وہ ٹو لام سے ملاقات کریں گے۔',
      ['visit scheduled: joe-biden', 'meeting scheduled: joe-biden to-lam'],
    ],
    [
      'who is to come, though history was told of another',
      'شی جن پنگ نے 5 مئی 2024 کو ویتنام کا دورہ کیا۔ اس سے قبل 2014 میں ولادیمیر پوٹن نے ویتنام کا دورہ کیا تھا۔ وہ 9 مئی 2024 کو ٹو لام سے ملاقات کریں گے۔',
      ['visit occurred: xi-jinping', 'visit occurred: vladimir-putin', 'meeting scheduled: to-lam xi-jinping'],
    ],
    [
      'who opens the sentence, with others beside him',
      `${day} ٹو لام، چین کے صدر شی جن پنگ کے ہمراہ آسیان سربراہی اجلاس میں شرکت کریں گے۔`,
      ['summit scheduled: to-lam'],
    ],
    [
      'a meeting that has ended',
      `${day} ٹو لام اور شی جن پنگ کے درمیان ملاقات ختم ہو گئی۔`,
      ['meeting occurred: to-lam xi-jinping'],
    ],
    [
      'a meeting that lasted',
      `${day} ٹو لام کی شی جن پنگ سے ملاقات دو گھنٹے تک جاری رہی۔`,
      ['meeting occurred: xi-jinping to-lam'],
    ],
    [
      'whom somebody told something during a call',
      `${day} ٹو لام نے شی جن پنگ کو ٹیلیفونک رابطے کے دوران آگاہ کیا۔`,
      ['phone-call occurred: to-lam xi-jinping'],
    ],
    [
      'two countries in which a treaty is signed',
      `${day} لاؤس اور چین میں معاہدے پر دستخط کیے گئے۔`,
      ['agreement occurred: LA CN'],
    ],
    [
      'a visit that somebody is about to pay',
      `${day} شی جن پنگ ویتنام کا دورہ کرنے والے ہیں۔`,
      ['visit scheduled: xi-jinping'],
    ],
    [
      'the delegation of the guest, but not who came with him',
      `${day} شی جن پنگ ہنوئی پہنچے۔ چینی وفد نے ٹو لام سے ملاقات کی۔ شی جن پنگ کے وفد میں لی کیانگ بھی شامل تھے۔`,
      ['visit occurred: xi-jinping', 'meeting occurred: xi-jinping to-lam'],
    ],
    [
      'names without their spaces',
      `${day} صدرجو بائیڈن نے ویتنام میں شہبازشریف سے ملاقات کی۔`,
      ['meeting occurred: joe-biden shehbaz-sharif'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text).sort()).toEqual(expected.sort())
  })

  it.each([
    ['a wish', 'ٹو لام نے شی جن پنگ سے ملاقات کی خواہش ظاہر کی۔'],
    ['a welcome home', `${day} نوئی بائی ہوائی اڈے پر بوئی تھانہ سون نے ٹو لام کا استقبال کیا۔`],
    ['a welcome by people without names', `${day} چین کے طلبہ کے نمائندوں نے ٹو لام کا استقبال کیا۔`],
    ['what somebody wants to go for', `شی جن پنگ ویتنام کا دورہ کرنے کے لیے تیار ہیں۔`],
    ['what a list holds that is no meeting', `${day} بیجنگ میں تین منصوبے پیش ہوئے جن میں دو پل شامل ہیں۔`],
    ['an invitation', 'ٹو لام نے شی جن پنگ کو ویتنام کا دورہ کرنے کی دعوت دی۔'],
    ['readiness', 'ویتنام چین کے ساتھ مذاکرات کے لیے تیار ہے۔'],
    ['a promise to strengthen', 'ویتنام اور چین کے درمیان تعاون کو مضبوط اور مستحکم کیا جائے گا۔'],
    ['a denial', 'ٹو لام نے شی جن پنگ سے ملاقات نہیں کی۔'],
    ['what neither happened nor was told', 'ٹو لام نے نہ تو شی جن پنگ سے ملاقات کی اور نہ ہی فون کیا۔'],
    ['a condition', 'اگر وقت ملا تو ٹو لام شی جن پنگ سے ملاقات کریں گے۔'],
    ['what ought to be', 'دونوں ممالک وفود کے تبادلے بڑھائیں۔'],
    ['what is done time and again', 'ٹو لام ہر سال شی جن پنگ سے ملاقات کرتے ہیں۔'],
    ['one side', 'ٹو لام نے کسانوں سے ملاقات کی۔'],
    ['a journey at home', 'ٹو لام نے ہنوئی کا دورہ کیا۔'],
    ['what the sentence says must be prepared', 'شی جن پنگ کے ویتنام کے سرکاری دورے کی تیاری جاری ہے۔'],
    ['a partner in dialogue', 'پاکستان آسیان کا مکمل ڈائیلاگ پارٹنر 2026 میں بننا چاہتا ہے۔'],
    ['a spokesman, of himself', 'ترجمان گلزار خانزادہ نے بتایا کہ چین کا دورہ کریں گے۔'],
    ['one who would meet himself', '6 مارچ 2024 کو جنرل سیکرٹری ٹو لام نے جنرل سیکرٹری کے ساتھ فون پر بات کی۔'],
    ['what is said not to be signed on a visit', 'انہوں نے تردید کی کہ دورے میں معاہدے پر دستخط کیے جائیں گے۔'],
    ['greetings within one country', 'شہباز شریف نے آصف علی زرداری کو مبارکباد کا پیغام بھیجا۔'],
    ['talks that will go on', 'ویتنام اور چین کے درمیان مذاکرات جاری رہیں گے۔'],
    ['one country in which a treaty is signed', 'معاہدے پر چین میں دستخط کیے گئے۔'],
    ['work with somebody on no day', 'لی ہوائی ٹرنگ نے لیو جیان چاؤ کے ساتھ کام کیا۔'],
    ['what one country opens', `${day} فام من چن نے نئے پل کا افتتاح کیا۔`],
    ['a welcome after which one speaks alone', `${day} استقبالیہ تقریب کے بعد ٹو لام نے تقریر کی۔`],
    ['a tremor that spreads to countries', 'زلزلے کے جھٹکے لاؤس کے ساتھ ساتھ کئی دوسرے ممالک تک پھیل گئے۔'],
    [
      'a forum without a name that will be held',
      'ٹو لام نے کہا کہ نیا فورم آئے گا، جو 14 سے 17 جون 2024 تک ہنوئی میں ہوگا۔',
    ],
    ['what is agreed of a summit', 'ٹو لام نے آسیان سربراہی اجلاس میں چین کی حمایت پر زور دیا۔'],
    ["one's own embassy visited", `${day} ٹو لام نے چین میں ویتنام کے سفارت خانے کا دورہ کیا۔`],
    ['an embassy visited on no day', 'احسن اقبال نے اسلام آباد میں روس کے سفارت خانے کا دورہ کیا۔'],
    ['a place visited at home', `${day} فام من چن نے پولیس اکیڈمی کا دورہ کیا۔`],
    [
      'a year since which nothing is said to have begun',
      '2024 میں سفارتی تعلقات کے قیام کے 50 سال بعد ویتنام اور ہندوستان کے تعلقات مضبوط ہیں۔',
    ],
    ['leaders without names who will be met some day', 'ٹو لام روس کے سینئر رہنماؤں سے ملاقات کریں گے۔'],
    [
      'what a journey is counted from',
      'لوونگ کوونگ نے کہا کہ ایمانوئل میکرون کا ویتنام کا یہ دورہ اکتوبر 2024 میں معاہدے کے 7 ماہ بعد ہوا۔',
    ],
    ['a thing that reached', 'اس سے ٹو لام کو فائدہ پہنچا۔'],
  ])('but not by %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('the date of an event', () => {
  const dates = (text: string) => compileText(text).events.map((event) => event.date.edtf)

  it.each([
    [
      'is not the year of visits before it',
      'شی جن پنگ نے 2015 میں دو دوروں کے بعد ویتنام کا سرکاری دورہ کیا۔',
      ['XXXX'],
    ],
    [
      'is no anniversary, on which a message is sent about the last day',
      'تعلقات کی سالگرہ پر 12 مئی 1965 - 12 مئی 2025 کو ٹو لام نے شی جن پنگ کو مبارکباد کا پیغام بھیجا۔',
      ['2025-05-12~'],
    ],
    [
      'is not the year in the name of a forum',
      '25 فروری 2024 کو ہنوئی میں آسیان فیوچر فورم 2024 کا افتتاح ہوا۔',
      ['2024-02-25'],
    ],
    ['is the day it is told with', '5 مئی 2024 کو مذاکرات کے بعد ٹو لام نے شی جن پنگ سے ملاقات کی۔', ['2024-05-05']],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('what is denied', () => {
  const met = (id: string) => `meeting occurred: to-lam ${id}`
  it.each([
    [
      'is not the first half of "not only"',
      'ملاقات نہ صرف مفید رہی بلکہ ٹو لام نے لی کیانگ سے بھی ملاقات کی۔',
      [met('li-qiang')],
    ],
    [
      'is nothing where both took place',
      'ٹو لام نے نہ صرف شی جن پنگ سے ملاقات کی بلکہ لی کیانگ سے بھی ملاقات کی۔',
      [met('xi-jinping'), met('li-qiang')],
    ],
    ['does not deny what stands against it', 'ٹو لام شی جن پنگ سے نہیں ملے بلکہ لی کیانگ سے ملے۔', [met('li-qiang')]],
    ['is said by no syllable of a name', 'ٹو لام نے بین نہ رونگ میں شی جن پنگ سے ملاقات کی۔', [met('xi-jinping')]],
  ])('%s', (_, text, events) => {
    expect(told(`${day} ${text}`).sort()).toEqual([...events].sort())
  })
})

describe('the explanation', () => {
  it('gives words, rule and decision of every trigger', () => {
    const text = 'ٹو لام نے شی جن پنگ سے ملاقات نہیں کی۔'
    const file = { name: 'a.txt', bytes: new TextEncoder().encode(text), sidecar: null }
    const examined = new Reporter(lexicon).examine(file)
    const lines = examined ? explain(examined.article, examined.extracted) : []
    expect(lines.map(({ rule, decision }) => [rule, decision])).toEqual([
      [null, null],
      ['meeting verbal perfective', 'no event: it did not happen'],
    ])
  })
})

describe('reports of one event', () => {
  const first = 'ٹو لام نے شی جن پنگ سے ملاقات کی۔'
  const compiled = (...texts: string[]) =>
    compile(
      texts.map((text, index) => ({ name: `${index}.txt`, bytes: new TextEncoder().encode(text), sidecar: null })),
      null,
      lexicon,
    ).document.events.map((event) => `${event.date.edtf} ${event.evidence.length}`)

  it.each([
    ['of one day are one event', `${day} ${first}`, `${day} ${first}`, ['2024-05-05 2']],
    ['of a month and a day of it give the day', `مئی 2024 میں ${first}`, `${day} ${first}`, ['2024-05-05 2']],
    ['of two days are two', `${day} ${first}`, `7 مئی 2024 کو ${first}`, ['2024-05-05 1', '2024-05-07 1']],
    ['of a weekday stay apart', `منگل کو ${first}`, `منگل کو ${first}`, ['XXXX 1', 'XXXX 1']],
    ['without a date stay apart', first, first, ['XXXX 1', 'XXXX 1']],
  ])('%s', (_, a, b, expected) => {
    expect(compiled(a, b)).toEqual(expected)
  })

  it('told twice in one article is one event with two quotes', () => {
    expect(compiled(`${day} ${first}\n${day} ٹو لام اور شی جن پنگ کی ملاقات ہوئی۔`)).toEqual(['2024-05-05 2'])
  })
})
