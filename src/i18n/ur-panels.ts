// The words of what opens on demand, in Urdu.
import { limits } from '../model/limits'
import type { Panels } from './panels'
import { name, quote, sentence } from './parts'

// one for all: making another each time is what takes time
const numbers = new Intl.NumberFormat('en')
const digits = (n: number) => numbers.format(n)
const events = (n: number) => (n === 1 ? '1 واقعہ' : `${digits(n)} واقعات`)
const articles = (n: number) => (n === 1 ? '1 مضمون' : `${digits(n)} مضامین`)

export const panels: Panels = {
  newer: { there: 'اس صفحے کا نیا ورژن موجود ہے۔', reload: 'دوبارہ لوڈ کریں', later: 'بعد میں' },
  loading: {
    slow: 'ٹائم لائن ابھی آ رہی ہے۔',
    come: (size) => `اب تک ${size}`,
    stop: 'لوڈ کرنا روکیں',
    stopped: 'آپ نے ٹائم لائن کا لوڈ ہونا روک دیا۔',
    stoppedHint: 'جب چاہیں دوبارہ کوشش کریں۔',
    reasons: {
      missing: 'ٹائم لائن اپنے پتے پر نہیں ہے۔ اس صفحے کے ناشر کو بتائیں۔',
      server: 'سرور میں خرابی ہے۔ کچھ دیر بعد دوبارہ کوشش کریں۔',
      broken: 'جو ڈیٹا آیا وہ خراب یا نامکمل ہے۔ دوبارہ کوشش کریں۔',
      version: 'جو ڈیٹا آیا وہ ایسی ٹائم لائن نہیں جسے یہ صفحہ پڑھ سکے۔ اس صفحے کے ناشر کو بتائیں۔',
    },
  },
  detail: {
    close: 'واقعہ بند کریں',
    previous: 'پچھلا واقعہ',
    next: 'اگلا واقعہ',
    position: (index, total) => `${digits(total)} میں سے ${digits(index)}`,
    why: 'یہ تاریخ کیوں؟',
    people: 'شرکاء',
    evidence: 'ثبوت',
    noEvidence: 'یہ واقعہ مدیر نے شامل کیا ہے؛ کسی مضمون کا اقتباس نہیں۔',
    wholeArticle: 'مضمون میں دکھائیں',
    lessOfArticle: 'صرف یہ جملہ دکھائیں',
    loadingArticle: 'مضمون لوڈ ہو رہا ہے…',
    articleFailed: 'مضمون لوڈ نہیں ہو سکا۔ اوپر کا جملہ اسی سے لیا گیا ہے۔',
    noAddress: 'اس مضمون کا ویب پتا معلوم نہیں۔',
    place: 'مقام',
    channel: 'سطح',
    status: 'کیفیت',
    related: 'انہی لوگوں کے دیگر واقعات',
    edited: 'مدیر نے تصحیح کی',
    provisional: 'اس نام کے لاطینی ہجے پروگرام نے خود بنائے ہیں۔',
  },
  copying: { copy: 'کاپی کریں', copied: 'کاپی ہو گیا' },
  sharing: {
    view: 'اس منظر کا لنک',
    viewHint: 'یہ لنک بالکل یہی منظر کھولتا ہے: تلاش، فلٹر، مدت اور واقعہ۔',
    copyLink: 'لنک کاپی کریں',
    event: 'اس واقعے کا لنک',
    send: 'شیئر کریں…',
    qr: 'اس لنک کا کیو آر کوڈ',
    embed: 'ایمبیڈ',
    embedHint: 'یہ کوڈ اپنے صفحے میں لگائیں تو وہاں یہی منظر نظر آئے گا۔',
    kind: 'شکل',
    kinds: { frame: 'فریم', script: 'اسکرپٹ، اونچائی خودکار', element: 'ایلیمنٹ' },
    height: 'اونچائی پکسلز میں',
    lock: 'قارئین بدل نہیں سکتے',
    preview: 'پیش منظر',
    code: 'ایمبیڈ کوڈ',
    copyCode: 'ایمبیڈ کوڈ کاپی کریں',
    accent: 'نمایاں رنگ',
    hide: 'نہ دکھائیں',
    recipes: 'ترکیبیں',
    more: 'مزید طریقے: ورڈپریس، گھوسٹ، ری ایکٹ، سویلٹ',
  },
  recipes: {
    html: 'صفحے کے متن میں کہیں بھی۔ جب تک ٹائم لائن لوڈ نہ ہو، اور جہاں ہو ہی نہ سکے، قارئین لنک دیکھتے ہیں۔',
    wordpress:
      '`Custom HTML` کا بلاک شامل کر کے چسپاں کریں۔ جن صارفین کے پاس `unfiltered_html` کا اختیار نہیں، ورڈپریس ان کے اسکرپٹ اور فریم ہٹا دیتا ہے؛ پھر کسی منتظم سے یہ بلاک لگوائیں۔',
    ghost:
      'ایڈیٹر میں `/html` لکھ کر ایچ ٹی ایم ایل کارڈ کھولیں اور چسپاں کریں۔ نیوز لیٹر میں اسکرپٹ نہیں جاتا، صرف لنک رہتا ہے۔',
    react:
      'اسے `Timeline.jsx` کے نام سے محفوظ کریں۔ اس کی خصوصیات وہی ہیں جو ایلیمنٹ کی ہیں: `<Timeline lanes="leader" onSelect={…} />`',
    svelte:
      'اسے `Timeline.svelte` کے نام سے محفوظ کریں (سویلٹ 5)۔ اس کی خصوصیات وہی ہیں جو ایلیمنٹ کی ہیں: `<Timeline lanes="leader" onselect={…} />`',
  },
  cite: {
    heading: 'حوالہ دیں',
    format: 'شکل',
    plain: 'سادہ متن',
    source: 'ماخذ',
    compiled: (version) => `سلسلہ ${version} کا مرتب کردہ`,
    accessed: (day) => `${day} کو دیکھا گیا`,
  },
  report: {
    heading: 'غلطی کی اطلاع دیں',
    hint: 'یہاں سے کچھ نہیں بھیجا جاتا۔ رپورٹ کاپی کر کے اس ٹائم لائن کے ناشر کو دے دیں۔',
    what: 'کیا غلط ہے',
    faults: {
      date: 'تاریخ',
      people: 'لوگ یا ان کا کردار',
      type: 'واقعے کی قسم',
      quote: 'اقتباس یہ نہیں کہتا',
      'not-an-event': 'ایسا نہیں ہوا',
      other: 'کچھ اور',
    },
    note: 'درست کیا ہے',
    copy: 'رپورٹ کاپی کریں',
  },
  download: {
    what: (n) => `${events(n)}، موجودہ فلٹر کے مطابق`,
    format: 'فارمیٹ',
    formats: {
      json: 'سب کچھ، پروگراموں کے لیے؛ یہاں دوبارہ کھل سکتا ہے',
      csv: 'اسپریڈ شیٹ کے لیے جدول',
      ical: 'کیلنڈر کے لیے؛ غیر یقینی تاریخیں نشان زد ہیں',
      'json-ld': 'schema.org کے واقعات، سرچ انجنوں اور فہرستوں کے لیے',
      annotations: 'اقتباسات، ہر ایک ماخذ میں اپنی جگہ کے ساتھ',
      timelinejs: 'TimelineJS 3 کے لیے سلائیڈیں',
      svg: 'پورے عرصے کی تصویر جسے بڑا کیا اور بدلا جا سکتا ہے',
      png: 'دستاویزات اور پوسٹوں کے لیے پورے عرصے کی تصویر',
      pdf: 'تصویر اور ہر اقتباس کے ساتھ فہرست، پرنٹ کے ذریعے',
    },
    save: 'فائل محفوظ کریں',
    print: 'پرنٹ کریں یا PDF بنائیں',
    saving: 'فائل لکھی جا رہی ہے…',
    saved: (file) => `محفوظ ہو گئی: ${file}`,
    failed: 'فائل نہیں لکھی جا سکی۔ کوئی اور فارمیٹ آزمائیں۔',
    undated: (n) => `${events(n)} بغیر سال کے: کیلنڈر یا ٹائم لائن کے کسی دن پر نہیں۔`,
    counted: (n, m) => `${events(m)} میں سے ${digits(n)} کے نام درج ہیں؛ باقی گنے گئے ہیں۔`,
    moreLanes: (n) => `کم واقعات والی مزید ${digits(n)} قطاریں نہیں بنائی گئیں۔`,
    madeFrom: (n) => `${articles(n)} سے سلسلہ نے بنایا۔ پروگرام نے پڑھا ہے: اقتباس دیکھ لیں۔`,
  },
  open: {
    heading: 'فائل کھولیں',
    hint: 'یہاں سے محفوظ کی گئی کوئی بھی فائل، کیلنڈر اور جدول بھی۔ فائل اسی براؤزر میں پڑھی جاتی ہے، کہیں نہیں بھیجی جاتی۔',
    choose: 'فائل چنیں',
    reading: 'فائل پڑھی جا رہی ہے…',
    failed: 'یہ فائل نہیں کھل سکتی۔',
    kept: 'جو ٹائم لائن یہاں تھی وہ اب بھی یہیں ہے۔',
    from: (file) => `فائل سے: ${file}`,
    only: 'صرف اس براؤزر میں۔ لنک اور ایمبیڈ شائع شدہ ٹائم لائن دکھاتے ہیں۔',
    back: 'شائع شدہ ٹائم لائن پر واپس',
    leftOut: (n) => `${digits(n)} اندراج چھوڑ دیے گئے`,
    problems: {
      'not-json': 'یہ مکمل JSON نہیں۔ جہاں سے آئی ہے وہاں سے دوبارہ محفوظ کریں۔',
      'unknown-format': 'یہ ان فارمیٹوں میں سے نہیں جو یہاں محفوظ ہوتے ہیں۔',
      version: 'یہ فارمیٹ کا کوئی اور نسخہ ہے، یا ٹائم لائن نہیں۔',
      'no-events': 'اس میں کوئی واقعہ نہیں۔',
      'too-large': `یہ اس سے بڑی ہے جتنی یہ براؤزر لے سکتا ہے، یا ${digits(limits.bytes / 2 ** 30)} گیگابائٹ سے۔`,
      'too-many': `یہ فہرست بہت لمبی ہے: زیادہ سے زیادہ ${digits(limits.list)} اندراج؛ واقعات اور ماخذ ${digits(limits.events)} تک، نام ${digits(limits.entities)} تک۔`,
      'too-long': `یہ متن بہت لمبا ہے: زیادہ سے زیادہ ${digits(limits.text)} حروف، شناخت کے لیے ${digits(limits.id)}۔`,
      missing: 'یہاں کچھ غائب ہے۔',
      unexpected: 'یہاں کچھ ایسا ہے جو نہیں ہونا چاہیے۔',
      kind: 'یہ اس قسم کا نہیں جس کا ہونا چاہیے۔',
      value: 'یہ قدر یہاں ممکن قدروں میں سے نہیں۔',
      reference: 'اس میں ایسی چیز کا نام ہے جو فائل میں نہیں۔',
      duplicate: 'ایک ہی شناخت فائل میں دو بار ہے۔',
      day: 'ایسا کوئی دن نہیں، یا اختتام آغاز سے پہلے ہے۔',
    },
  },
  method: {
    reads: 'کیا پڑھتا ہے',
    readsText:
      'صرف ان مضامین کے الفاظ جو ماخذ میں درج ہیں: نہ تصویریں، نہ دوسرے صفحے۔ اس کے علاوہ اس کے پاس بس ناموں، عہدوں، مقامات اور تاریخی مواقع کی ایک فہرست ہے۔',
    how: 'کیسے پڑھتا ہے',
    howText:
      'قاعدوں اور الفاظ کی فہرستوں سے، کسی لسانی ماڈل کے بغیر: ایک ہی مضمون سے ہمیشہ ایک ہی نتیجہ نکلتا ہے۔ ہر واقعے کے ساتھ وہ جملہ رہتا ہے جس سے وہ لیا گیا۔ جو تاریخ مضمون پوری نہیں بتاتا وہ اسی کی باتوں سے قدم بہ قدم نکالی جاتی ہے اور اس پر نشان ہوتا ہے؛ جہاں کوئی اشارہ نہ ہو، سال نامعلوم رہتا ہے۔',
    wrong: 'کہاں غلطی کرتا ہے',
    wrongText:
      'جو واقعات ایسے انداز میں بیان ہوں جو اس کے قاعدے نہیں جانتے، وہ رہ جاتے ہیں۔ کبھی کبھار یہ ارادے کو واقعہ، ایک شخص کو دوسرا، یا گمراہ کن اشارے سے غلط سال سمجھ لیتا ہے۔ آخری کالم سب سے اہم ہے: وہ مضامین پہلے سے الگ رکھے گئے تھے۔',
    report: 'اگر آپ کو غلطی ملے',
    reportText:
      'واقعہ کھولیں اور آخر میں ”غلطی کی اطلاع دیں“ چنیں: ایک رپورٹ تیار ہو گی جسے آپ کاپی کر کے آگے دے سکتے ہیں۔',
    measured: (n, unseen) =>
      `${digits(n)} مضامین پر جن کے ساتھ قاعدے لکھے گئے، اور ${digits(unseen)} الگ رکھے گئے مضامین پر جانچا گیا`,
    development: 'قاعدوں والے',
    test: 'الگ رکھے گئے',
    found: 'واقعات جو مل گئے',
    right: 'درج واقعات میں سے درست',
    f1: 'دونوں کا مجموعی پیمانہ',
    dates: 'درست تاریخیں',
    peopleFound: 'لوگ جو مل گئے',
    peopleRight: 'درج لوگوں میں سے درست',
  },
  help: {
    anywhere: 'ہر جگہ',
    inTimeline: 'ٹائم لائن میں',
    inList: 'واقعات کی فہرست میں',
    keys: {
      search: 'تلاش پر جائیں',
      help: 'یہ شارٹ کٹ دکھائیں',
      close: 'واقعہ یا یہ دریچہ بند کریں',
      between: 'پچھلے یا اگلے واقعے پر جائیں',
      lanes: 'دوسری قطار پر جائیں',
      open: 'واقعہ کھولیں',
      zoom: 'قریب یا دور سے دیکھیں',
      all: 'سب کچھ دکھائیں',
      leave: 'ٹائم لائن سے نکلیں',
      rows: 'اوپر یا نیچے کی سطر پر جائیں',
      ends: 'پہلی یا آخری سطر پر جائیں',
    },
    single: 'ایک کلید والے شارٹ کٹ',
    singleHint:
      'اگر آپ آلے کو بول کر چلاتے ہیں یا کلیدیں غلطی سے دب جاتی ہیں تو انہیں بند کر دیں۔ صفحہ بند ہونے تک بند رہیں گے۔',
  },
  reasons: {
    'date-stated': ({ text }) => sentence`مضمون میں ${quote(text)} لکھا ہے۔`,
    'date-vague': ({ text }) => sentence`مضمون میں صرف ${quote(text)} لکھا ہے۔`,
    'relative-to-publication': ({ text, published }) =>
      sentence`مضمون میں ${quote(text)} لکھا ہے، جو تاریخِ اشاعت ${published} سے شمار کیا گیا۔`,
    'relative-to-previous': ({ text, day }) =>
      sentence`مضمون میں ${quote(text)} لکھا ہے، جو اس سے پہلے دی گئی تاریخ ${day} سے شمار کیا گیا۔`,
    'year-from-article': ({ year, text }) =>
      sentence`سال درج نہیں۔ سال ${year} اسی مضمون میں ایک اور جگہ ${quote(text)} سے لیا گیا ہے۔`,
    'year-from-publication': ({ year, published }) => sentence`سال درج نہیں۔ ${year} اشاعت کا سال ہے (${published})۔`,
    'year-from-edition': ({ year, text, name: occasion }) =>
      sentence`مضمون میں ${quote(text)} لکھا ہے (${name(occasion)})، جو ${year} میں ہوا۔`,
    'year-from-anniversary': ({ year, text, ordinal, founded, name: occasion }) =>
      sentence`مضمون میں ${quote(text)} لکھا ہے (${name(occasion)})۔ ${founded} کے ${ordinal} سال بعد ${year} آتا ہے۔`,
    'year-after-milestone': ({ year, text, name: milestone }) =>
      sentence`مضمون میں ${quote(text)} (${name(milestone)}) کا ذکر گزری ہوئی بات کے طور پر ہے۔ اس کے بعد یہ تاریخ پہلی بار ${year} میں آتی ہے؛ بعد کا کوئی سال بھی ممکن ہے۔`,
    'year-after-date': ({ year, text }) =>
      sentence`مضمون میں ${quote(text)} کا ذکر گزری ہوئی تاریخ کے طور پر ہے۔ اس کے بعد یہ تاریخ پہلی بار ${year} میں آتی ہے؛ بعد کا کوئی سال بھی ممکن ہے۔`,
    'year-from-span': ({ year, text }) => sentence`مضمون میں ${quote(text)} لکھا ہے، جو ${year} پر ختم ہوتا ہے۔`,
    'date-of-milestone': ({ text, name: milestone }) =>
      sentence`مضمون میں ${quote(text)} لکھا ہے: ${name(milestone)} کی تاریخ معلوم ہے۔`,
    'year-from-address': ({ year, text }) =>
      sentence`ماخذ کے ویب پتے میں ${quote(text)} ہے، جس سے سال ${year} کا اشارہ ملتا ہے۔ یہ کمزور اشارہ ہے۔`,
    'year-from-weekday': ({ year, text }) =>
      sentence`مضمون میں ${quote(text)} لکھا ہے؛ ${year} میں اس تاریخ کو یہی دن تھا۔`,
    'day-from-occasion': ({ text, day, name: occasion }) =>
      sentence`مضمون میں ${quote(text)} لکھا ہے (${name(occasion)})، جس کا دن ${day} ہے۔`,
    'before-report': ({ text, day }) =>
      sentence`مضمون ${day} (${quote(text)}) کی خبر دیتا ہے اور اس واقعے کا ذکر گزری ہوئی بات کے طور پر کرتا ہے۔ خود دن نہیں بتایا گیا۔`,
    'day-of-report': ({ text }) =>
      sentence`یہ مضمون کی اپنی خبر ہے اور اس کے ساتھ کوئی تاریخ نہیں؛ مضمون کا دن ${quote(text)} ہے۔`,
    'during-visit': ({ text }) =>
      sentence`اس کا دن نہیں بتایا گیا؛ یہ اُس دورے کا حصہ ہے جس کے بارے میں مضمون میں ${quote(text)} لکھا ہے۔`,
    'year-unknown': ({ text }) => sentence`${quote(text)} کے سال کا کوئی سراغ نہیں ملا، اور اندازہ نہیں لگایا گیا۔`,
    'no-date': () => sentence`مضمون میں اس واقعے کی کوئی تاریخ نہیں دی گئی۔`,
    'date-conflict': ({ others }) => sentence`خبروں میں اختلاف ہے۔ دیگر تاریخیں: ${others}۔`,
    edited: ({ reason }) => sentence`یہ تاریخ مدیر نے مقرر کی: ${name(reason)}`,
  },
}
