// The words of what opens on demand, in Urdu.
import type { Panels } from './panels'
import { name, quote, sentence } from './parts'

const digits = (n: number) => n.toLocaleString('en')
const events = (n: number) => (n === 1 ? '1 واقعہ' : `${digits(n)} واقعات`)
const articles = (n: number) => (n === 1 ? '1 مضمون' : `${digits(n)} مضامین`)

export const panels: Panels = {
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
      'too-large': 'یہ 64 میگابائٹ سے بڑی ہے۔',
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
