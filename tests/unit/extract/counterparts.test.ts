// Whom somebody met, in whatever order the sentence names them: behind the noun, beside others, far from the verb.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const day = '5 مئی 2024 کو'

const told = (text: string) =>
  compileText(text).events.map(({ type, participants }) =>
    [type, ...participants.map(({ entity }) => entity).sort()].join(' '),
  )

describe('is met', () => {
  it.each([
    [
      'whose office stands behind the noun, with words nobody knows before it',
      `${day} ٹو لام کی ملاقات روس کے تجربہ کار صدر ولادیمیر پوٹن سے ہوئی۔`,
      'meeting to-lam vladimir-putin',
    ],
    [
      'who stands behind the noun, in the future',
      `${day} ٹو لام کے مذاکرات چین کی حکمراں جماعت کے سربراہ شی جن پنگ سے بھی ہوں گے۔`,
      'talks to-lam xi-jinping',
    ],
    [
      'who stands before the leaders of a list of bodies',
      `${day} ٹو لام کی شی جن پنگ اور وزارتوں، محکموں، بینکوں اور صوبوں کے رہنماؤں سے ملاقات ہوئی۔`,
      'meeting to-lam xi-jinping',
    ],
    [
      'whose office is of a commission named only by words, behind another office of his',
      `${day} وانگ یی نے پارٹی کے سیکرٹری اور خارجہ تعلقات کے کمیشن کے چیئرمین لی ہوائی ٹرنگ سے ملاقات کی۔`,
      'meeting le-hoai-trung wang-yi',
    ],
    [
      'before one whose office has such words',
      `${day} وانگ یی نے ہن سین اور شاہی حکومت کے وزیر اعظم ہن مانیٹ سے ملاقات کی۔`,
      'meeting hun-manet hun-sen wang-yi',
    ],
    [
      'before one whose office is of two matters',
      `${day} وانگ یی نے ہن سین، اطلاعات اور تعلیم کے کمیشن کے چیئرمین ہن مانیٹ سے ملاقات کی۔`,
      'meeting hun-manet hun-sen wang-yi',
    ],
    [
      'as well as another',
      `${day} شی جن پنگ نے ٹو لام کے علاوہ فام من چن سے بھی ملاقات کی۔`,
      'meeting pham-minh-chinh to-lam xi-jinping',
    ],
    [
      'as well as a president’s adviser',
      `${day} وانگ یی اپنے ہم منصب انٹونی بلنکن کے علاوہ صدر جو بائیڈن کے مشیر جیک سلیوان سے ملے۔`,
      'meeting jake-sullivan wang-yi',
    ],
    [
      'by one as well as another',
      `${day} ٹو لام کے ساتھ ساتھ فام من چن نے بھی شی جن پنگ سے ملاقات کی۔`,
      'meeting pham-minh-chinh to-lam xi-jinping',
    ],
    ['together', `شی جن پنگ سے ${day} ٹو لام مل کر بات چیت کریں گے۔`, 'talks to-lam xi-jinping'],
    [
      'by the guest whom he has invited, and not by himself',
      `ٹو لام 4 مئی 2024 کو چین پہنچے۔ انہیں دعوت صدر شی جن پنگ نے دی تھی۔ وہ ${day} صدر شی جن پنگ سے ملے۔`,
      'meeting to-lam xi-jinping',
    ],
    [
      'in a house that bears the name of an office',
      `ویتنام کے سفیر فام کوانگ ہیو گورنر ہائوس گئے جہاں ${day} انہوں نے صدر ولادیمیر پوٹن سے ملاقات کی۔`,
      'meeting pham-quang-hieu vladimir-putin',
    ],
    [
      'to whom one went for a call',
      `${day} بوئی تھانہ سون صدر ولادیمیر پوٹن کے پاس بشکریہ ملاقات کے لیے بھی گئے۔`,
      'meeting bui-thanh-son vladimir-putin',
    ],
    [
      'to whom one came for a call',
      `${day} بوئی تھانہ سون صدر ولادیمیر پوٹن سے بشکریہ ملاقات کے لیے آئے۔`,
      'meeting bui-thanh-son vladimir-putin',
    ],
    [
      'whose meeting, as one says, "remained"',
      `${day} ٹو لام کی صدر ولادیمیر پوٹن سے مفید ملاقات رہی۔`,
      'meeting to-lam vladimir-putin',
    ],
    [
      'to whom an envoy came',
      `${day} سفیر گیناڈی بیزڈیٹکو وزیر اعظم فام من چن کے پاس آئے اور خط دیا۔`,
      'meeting gennady-bezdetko pham-minh-chinh',
    ],
    [
      'by an envoy without a name, right before his own office',
      `${day} امریکی سفیر ڈونلڈ بلوم آئے۔ امریکی سفیر نائب وزیراعظم اسحاق ڈار سے ملے۔`,
      'meeting donald-blome ishaq-dar',
    ],
    [
      'by somebody and his wife, who is not the one named behind her',
      `${day} صدر ٹو لام اور ان کی اہلیہ صدر شی جن پنگ سے ملے۔`,
      'meeting to-lam xi-jinping',
    ],
    [
      'with his wife, who has a name',
      `${day} ٹو لام نے ڈونلڈ ٹرمپ اور ان کی اہلیہ میلانیا ٹرمپ سے ملاقات کی۔`,
      'meeting donald-trump to-lam',
    ],
    [
      'by somebody and his wife, who has a name',
      `${day} صدر ٹو لام اور ان کی اہلیہ نگو فونگ لی شی جن پنگ سے ملے۔`,
      'meeting to-lam xi-jinping',
    ],
    ['in whom there was a meeting', `${day} ٹو لام اور شی جن پنگ میں ملاقات ہوئی۔`, 'meeting to-lam xi-jinping'],
    [
      'in whom there was a call, whatever they are beside their names',
      `${day} دونوں وزرائے خارجہ بوئی تھانہ سون اور وانگ یی میں ٹیلی فون پر رابطہ ہوا۔`,
      'phone-call bui-thanh-son wang-yi',
    ],
    [
      'by the guest, and not by who acted last in their own country',
      `ٹو لام 4 مئی 2024 کو بیجنگ پہنچے۔ وزیر اعظم لی کیانگ نے تقریر کی۔ ${day} صدر شی جن پنگ سے ملاقات ہوئی۔`,
      'meeting to-lam xi-jinping',
    ],
    [
      'by the guest, and not by one of their own country, told of by the noun alone',
      `ٹو لام 4 مئی 2024 کو بیجنگ پہنچے۔ وزیر اعظم لی کیانگ نے تقریر کی۔ صدر شی جن پنگ کے ساتھ ورکنگ سیشن میں ${day} دونوں فریقوں نے تجارت پر بات کی۔`,
      'meeting to-lam xi-jinping',
    ],
    [
      'by who met another before, and not by that other, told of by the noun alone',
      `4 مئی 2024 کو ٹو لام نے نریندر مودی سے ملاقات کی۔ وزیر اعظم نریندر مودی نے شکریہ ادا کیا۔ صدر شی جن پنگ سے ملاقات میں ${day} دونوں فریقوں نے تجارت پر بات کی۔`,
      'meeting to-lam xi-jinping',
    ],
    [
      'by who was met before, where the one met now is of the country of who met him',
      `4 مئی 2024 کو فام من چن نے نریندر مودی سے ملاقات کی۔ وزیر اعظم نریندر مودی نے شکریہ ادا کیا۔ صدر ٹو لام سے ملاقات میں ${day} دونوں فریقوں نے تجارت پر بات کی۔`,
      'meeting narendra-modi to-lam',
    ],
    [
      'by who says something while on the phone with him',
      `لوونگ کوونگ نے تقریر کی۔ ${day} وزیر اعظم لارنس وونگ کے ساتھ فون پر بات کرتے ہوئے ٹو لام نے کہا کہ تعاون بڑھے گا۔`,
      'phone-call lawrence-wong to-lam',
    ],
    [
      'by who says something in conversation with him',
      `لوونگ کوونگ نے تقریر کی۔ ${day} لی کیانگ سے گفتگو کرتے ہوئے ٹو لام نے کہا کہ تعاون بڑھے گا۔`,
      'talks li-qiang to-lam',
    ],
    [
      'by whom a long name and an occasion part from the noun',
      'شہباز شریف کا 5 مئی 2024 کو قطر کے امیر عزت مآب شیخ تمیم بن حمد الثانی سے قطر کے قومی دن کی مناسبت سے ٹیلیفونک رابطہ ہوا۔',
      'phone-call shehbaz-sharif tamim-bin-hamad-al-thani',
    ],
    [
      'by whom what it is about parts from the noun',
      'شہباز شریف کا 5 مئی 2024 کو ترکیہ کے صدر رجب طیب اردوان سے غزہ کی صورتحال کے حوالے سے ٹیلیفونک رابطہ ہوا۔',
      'phone-call recep-tayyip-erdogan shehbaz-sharif',
    ],
    [
      'by whose visit it was, during which there was the meeting',
      `شی جن پنگ نے تقریر کی۔ اہم واقعہ ٹو لام کا 4 سے 6 مئی 2024 تک روس کا سرکاری دورہ تھا، جس کے دوران ${day} ولادیمیر پوٹن سے ملاقات ہوئی۔`,
      'meeting to-lam vladimir-putin',
    ],
    [
      'by "him" of the sentence before, one of both leaders',
      `شی جن پنگ نے تقریر کی۔ وہ صدر ٹو لام کی دعوت پر آ رہے ہیں۔ 5 مئی 2023 کو دونوں رہنماؤں نے فون پر بات کی تھی۔`,
      'phone-call to-lam xi-jinping',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })
})

describe('a list of those met, each by what he is', () => {
  it.each([
    [
      'and others nobody names',
      'ٹو لام ماسکو میں صدر ولادیمیر پوٹن، وزیر اعظم میخائل میشوسٹن اور دیگر رہنماؤں سے ملیں گے۔',
      ['meeting mikhail-mishustin to-lam', 'meeting to-lam vladimir-putin'],
    ],
    [
      'and an office nobody holds',
      'ٹو لام نے صدر ولادیمیر پوٹن، وزیر اعظم میخائل میشوسٹن اور گورنر سے ملاقات کی۔',
      ['meeting mikhail-mishustin to-lam', 'meeting to-lam vladimir-putin'],
    ],
    [
      'one as his counterpart',
      'میخائل میشوسٹن نے صدر لوونگ کوونگ اور اپنے ہم منصب فام من چن سے ملاقات کی۔',
      ['meeting luong-cuong mikhail-mishustin', 'meeting mikhail-mishustin pham-minh-chinh'],
    ],
    [
      'one as the deputy secretary of a body',
      'ٹو لام نے روسی صدر ولادیمیر پوٹن، روسی سیکیورٹی کونسل کے ڈپٹی سیکریٹری دمتری میدویدیف سے ملاقات کی۔',
      ['meeting dmitry-medvedev to-lam', 'meeting to-lam vladimir-putin'],
    ],
    [
      'but of names alone one',
      'ٹو لام نے ولادیمیر پوٹن اور میخائل میشوسٹن سے ملاقات کی۔',
      ['meeting mikhail-mishustin to-lam vladimir-putin'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text).sort()).toEqual(events)
  })

  it.each([
    [
      'the head of state',
      'صدر لوونگ کوونگ نے تقریر کی۔ ریاست کے سربراہ نے شی جن پنگ سے ملاقات کی۔',
      'luong-cuong xi-jinping',
    ],
    [
      'the vice chairman of an assembly, the other way round',
      'قومی اسمبلی کے وائس چیئرمین ٹران کوانگ فونگ آئے۔ وائس چیئرمین قومی اسمبلی نے شی جن پنگ سے ملاقات کی۔',
      'tran-quang-phuong xi-jinping',
    ],
  ])('is met by him who was told to be %s', (_, text, two) => {
    expect(told(text)).toContain(`meeting ${two}`)
  })
})

describe('the ministers of two countries', () => {
  const met = `${day} سعودی وزیر خارجہ فیصل بن فرحان اور ایرانی وزیر خارجہ عباس عراقچی بیجنگ میں ملے۔`

  it('are those told of by name, who may meet one of a third, too', () => {
    expect(told(`${met} سعودی اور ایرانی وزرائے خارجہ چین کے وزیر خارجہ وانگ یی سے بھی ملے۔`)).toEqual([
      'meeting abbas-araghchi faisal-bin-farhan',
      'meeting abbas-araghchi faisal-bin-farhan wang-yi',
    ])
  })

  it('are nobody by name where one is told of by none', () => {
    expect(told(`${met} پاکستان اور چین کے وزرائے خارجہ نے ملاقات کی۔`)).toContain('meeting CN PK')
  })
})

describe('several met', () => {
  const met = `${day} ٹو لام نے شی جن پنگ اور ولادیمیر پوٹن سے ملاقات کی۔`

  it.each([
    [
      'of two of whom it is told alone',
      `${met} شی جن پنگ سے ملاقات میں ٹو لام نے تجارت پر بات کی۔ ولادیمیر پوٹن سے ملاقات میں ٹو لام نے شکریہ ادا کیا۔`,
      ['meeting to-lam xi-jinping', 'meeting to-lam vladimir-putin'],
    ],
    [
      'each on a day of his own, in a headline together',
      'ٹو لام کی شی جن پنگ اور ولادیمیر پوٹن سے ملاقات\n\nٹو لام نے 5 مئی 2024 کو شی جن پنگ سے ملاقات کی۔ ٹو لام نے 6 مئی 2024 کو ولادیمیر پوٹن سے ملاقات کی۔',
      ['meeting to-lam xi-jinping', 'meeting to-lam vladimir-putin'],
    ],
    [
      'among others',
      `${day} ٹو لام نے کئی رہنماؤں سے ملاقات کی، جن میں شی جن پنگ اور ولادیمیر پوٹن شامل تھے۔ شی جن پنگ سے ملاقات میں ٹو لام نے تجارت پر بات کی۔ ولادیمیر پوٹن سے ملاقات میں ٹو لام نے شکریہ ادا کیا۔`,
      ['meeting to-lam xi-jinping', 'meeting to-lam vladimir-putin'],
    ],
    [
      'of whom it tells of one alone',
      `${met} شی جن پنگ سے ملاقات میں ٹو لام نے تجارت پر بات کی۔`,
      ['meeting to-lam vladimir-putin xi-jinping'],
    ],
    [
      'of whom one is recalled',
      `${met} شی جن پنگ سے ملاقات میں ٹو لام نے تجارت پر بات کی۔ 5 جون 2019 کو ٹو لام نے ولادیمیر پوٹن سے ملاقات کی تھی۔`,
      ['meeting to-lam vladimir-putin', 'meeting to-lam vladimir-putin xi-jinping'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text).sort()).toEqual(events.sort())
  })

  it.each([
    ['a bill that goes to somebody', `${day} شی جن پنگ نے تقریر کی۔ بل صدر آصف علی زرداری کے پاس گیا۔`],
    ['who did not go to him', `${day} شی جن پنگ ٹو لام کے پاس نہیں گئے۔`],
  ])('but not by %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('without his name is met', () => {
  it.each([
    [
      'a counterpart told of with such an office',
      `وزیر خارجہ وانگ یی 4 مئی 2024 کو ہنوئی پہنچے۔ ${day} وزیر خارجہ بوئی تھانہ سون نے اپنے چینی ہم منصب سے ملاقات کی۔`,
      'meeting bui-thanh-son wang-yi',
    ],
    [
      'a counterpart told of with such an office only further on',
      `${day} وزیر خارجہ بوئی تھانہ سون نے اپنے چینی ہم منصب سے ملاقات کی۔ چین کے وزیر خارجہ وانگ یی نے دوستی کو سراہا۔`,
      'meeting bui-thanh-son wang-yi',
    ],
    [
      'a counterpart of whose country only the place tells',
      `${day} چین میں وزیر خارجہ بوئی تھانہ سون کی اپنے ہم منصب سے ملاقات ہوئی۔ وزیر خارجہ وانگ یی نے دوستی کو سراہا۔`,
      'meeting bui-thanh-son wang-yi',
    ],
    [
      'the leader of a country who acted last',
      `ٹو لام 4 مئی 2024 کو روس پہنچے۔ ${day} ویتنامی رہنما نے شی جن پنگ سے ملاقات کی۔`,
      'meeting to-lam xi-jinping',
    ],
    [
      'the leader of a country who is the guest',
      `ٹو لام 4 مئی 2024 کو روس پہنچے۔ ${day} ولادیمیر پوٹن نے ویتنامی رہنما سے ملاقات کی۔`,
      'meeting to-lam vladimir-putin',
    ],
    [
      'the delegation whose leading somebody did',
      `3 مئی 2024 کو چین کا ایک وفد، جس کی قیادت وانگ وینتاؤ کر رہے تھے، ہنوئی پہنچا۔ ${day} ٹو لام نے وفد کا استقبال کیا۔`,
      'meeting to-lam wang-wentao',
    ],
    [
      'the delegation whose leading was done by somebody',
      `3 مئی 2024 کو چین کا ایک وفد، جس کی سربراہی وانگ وینتاؤ نے کی، ہنوئی پہنچا۔ ${day} ٹو لام نے وفد سے ملاقات کی۔`,
      'meeting to-lam wang-wentao',
    ],
    [
      'he who acted last, before that and beside a forum that bears the name of a body',
      `فام من چن نے تقریر کی۔ اس سے پہلے وہ WEF کانفرنس کے موقع پر ${day} شی جن پنگ سے ملے۔`,
      'meeting pham-minh-chinh xi-jinping',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    [
      'no counterpart of another office',
      `وزیر خارجہ وانگ یی 4 مئی 2024 کو ہنوئی پہنچے۔ ${day} وزیر دفاع فان وان گیانگ نے اپنے چینی ہم منصب سے ملاقات کی۔`,
      'meeting phan-van-giang',
    ],
    [
      'no counterpart of two told of further on',
      `${day} وزیر خارجہ بوئی تھانہ سون نے اپنے چینی ہم منصب سے ملاقات کی۔ چین کے وزیر خارجہ وانگ یی اور سابق وزیر خارجہ چن گانگ نے بیان دیا۔`,
      'meeting bui-thanh-son',
    ],
    [
      'no counterpart of another country than the place',
      `${day} روس میں وزیر خارجہ بوئی تھانہ سون کی اپنے ہم منصب سے ملاقات ہوئی۔ چین کے وزیر خارجہ وانگ یی نے دوستی کو سراہا۔`,
      'meeting bui-thanh-son',
    ],
    [
      'no leader of several',
      `ٹو لام 4 مئی 2024 کو روس پہنچے۔ ${day} ولادیمیر پوٹن نے ویتنامی رہنماؤں سے ملاقات کی۔`,
      'meeting vladimir-putin',
    ],
    [
      'no certain leader',
      `ٹو لام 4 مئی 2024 کو روس پہنچے۔ ${day} ولادیمیر پوٹن نے ایک ویتنامی رہنما سے ملاقات کی۔`,
      'meeting vladimir-putin',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })
})

describe('at a meeting with somebody', () => {
  it.each([
    [
      'both sides say something by a verb nobody knows',
      'وزیر خارجہ وانگ یی ماسکو میں ہیں۔ سرگئی لاوروف کے ساتھ ملاقات میں فریقین نے عزم دہرایا۔',
      'meeting sergei-lavrov wang-yi occurred',
    ],
    [
      'one says what will be done',
      'سرگئی لاوروف کے ساتھ ملاقات میں وانگ یی نے دہرایا کہ چین مدد کرے گا۔',
      'meeting sergei-lavrov wang-yi occurred',
    ],
    [
      'one has said before it what will be done',
      'وانگ یی نے سرگئی لاوروف سے ملاقات میں دہرایا کہ وہ مدد کریں گے۔',
      'meeting sergei-lavrov wang-yi occurred',
    ],
    [
      'something is agreed, and he is told of by his office',
      'وزیر خارجہ وانگ یی ماسکو میں ہیں۔ روس کے صدر ولادیمیر پوٹن سے وزیر خارجہ کی ملاقات میں تعاون پر اتفاق کیا گیا۔',
      'meeting vladimir-putin wang-yi occurred',
    ],
    [
      'one will say something',
      'وزیر خارجہ وانگ یی ماسکو میں ہیں۔ سرگئی لاوروف کے ساتھ ملاقات میں وہ تجارت پر گفتگو کریں گے۔',
      'meeting sergei-lavrov wang-yi scheduled',
    ],
  ])('%s', (_, text, event) => {
    const found = compileText(text).events.map(({ type, participants, status }) =>
      [type, ...participants.map(({ entity }) => entity).sort(), status].join(' '),
    )
    expect(found).toContain(event)
  })

  it('which may be, nobody met anybody', () => {
    expect(told('وانگ یی نے کہا کہ سرگئی لاوروف سے ملاقات میں تجارت زیر غور آ سکتی ہے۔')).toEqual([])
  })
})

describe('is not met', () => {
  it.each([
    ['who was with somebody', `${day} ٹو لام فام من چن کے ہمراہ شی جن پنگ سے ملے۔`, ['meeting to-lam xi-jinping']],
    ['besides whom nobody was', `${day} ٹو لام نے شی جن پنگ کے علاوہ کسی سے ملاقات نہیں کی۔`, []],
    [
      'by himself, where it may have been one of several',
      `ٹو لام اور پوٹن تقریب میں تھے۔ شی جن پنگ نے تقریر کی۔ انہوں نے ${day} شی جن پنگ سے ملاقات کی۔`,
      [],
    ],
    [
      'by a guest, where somebody of his own country did so',
      `شی جن پنگ 4 مئی 2024 کو ہنوئی پہنچے۔ ٹو لام نے تقریر کی اور ${day} فام من چن سے ملاقات کی۔`,
      ['visit xi-jinping'],
    ],
    [
      'who leads a body without a delegation',
      `ایک کمپنی، جس کی قیادت وانگ وینتاؤ کر رہے ہیں، ہنوئی آئی۔ ${day} ٹو لام نے وفد سے ملاقات کی۔`,
      [],
    ],
    [
      'by an ambassador who waited at the airport before',
      `سفیر جان اسمتھ بھی خیرمقدم کے لیے آئے تھے۔ ${day} چیئرمین چین کے صدر شی جن پنگ سے ملاقات کریں گے۔`,
      [],
    ],
    ['to whom one did not go', `${day} فام من چن صدر شی جن پنگ سے ملاقات کے لیے نہیں گئے۔`, []],
    [
      'for a meeting with whom one only set out',
      `${day} فام من چن صدر شی جن پنگ سے ملاقات کے لیے بیجنگ گئے۔`,
      ['visit pham-minh-chinh'],
    ],
    ['in whom there was courage', `${day} ٹو لام میں ہمت تھی اور ملاقات ہوئی۔`, []],
    ['with whom there was joy', 'ٹو لام نے کہا کہ شی جن پنگ سے مل کر خوشی ہوتی ہے۔', []],
    ['of whose sport one spoke', `${day} شی جن پنگ نے ٹو لام اور کھیل، ثقافت اور سیاحت پر تقریر کی۔`, []],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events)
  })
})
