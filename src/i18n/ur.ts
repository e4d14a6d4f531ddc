// The interface in Urdu. Digits are Latin, as Urdu news sites write them.
import type { Messages } from './messages'
import { name, quote, sentence } from './parts'

const digits = (n: number) => n.toLocaleString('en')
const events = (n: number) => (n === 1 ? '1 واقعہ' : `${digits(n)} واقعات`)
const articles = (n: number) => (n === 1 ? '1 مضمون' : `${digits(n)} مضامین`)

export const ur: Messages = {
  lang: 'ur',
  dir: 'rtl',
  endonym: 'اردو',

  events,
  articles,
  subtitle: (n, m) => `${articles(m)} سے ${events(n)}، ہر ایک اپنے ثبوت کے ساتھ`,

  page: {
    loading: 'ٹائم لائن لوڈ ہو رہی ہے…',
    failed: 'ٹائم لائن لوڈ نہیں ہو سکی۔',
    failedHint: 'انٹرنیٹ کنکشن دیکھ کر دوبارہ کوشش کریں۔',
    retry: 'دوبارہ کوشش کریں',
    skip: 'براہِ راست واقعات پر جائیں',
    language: 'زبان',
    theme: 'رنگ',
    share: 'شیئر اور ایمبیڈ',
    copyLink: 'لنک کاپی کریں',
    copyEmbed: 'ایمبیڈ کوڈ کاپی کریں',
    copied: 'کاپی ہو گیا',
    shareHint: 'یہ لنک بالکل یہی منظر کھولتا ہے: تلاش، فلٹر، مدت اور واقعہ۔',
    embedHint: 'یہ کوڈ اپنے صفحے میں لگائیں تو وہاں یہی منظر نظر آئے گا۔',
    openFullPage: 'مکمل ٹائم لائن کھولیں',
    close: 'بند کریں',
    help: 'مدد اور شارٹ کٹ',
    notice: 'یہ معلومات ایک پروگرام نے مضامین سے اخذ کی ہیں۔ بھروسا کرنے سے پہلے اقتباس دیکھ لیں۔',
    about: 'خبروں کے مضامین سے ایسی ٹائم لائن بناتا ہے جو اپنا ثبوت بھی دکھاتی ہے۔',
  },
  themes: { system: 'سسٹم کے مطابق', light: 'روشن', dark: 'گہرا' },

  search: {
    label: 'واقعات میں تلاش',
    placeholder: 'لوگ، واقعات، مقامات تلاش کریں',
    clear: 'تلاش صاف کریں',
    shortcut: 'تلاش کے لیے / دبائیں',
    suggestions: 'تجاویز',
  },

  filters: {
    heading: 'فلٹر',
    active: 'لگائے گئے فلٹر',
    show: 'فلٹر دکھائیں',
    hide: 'فلٹر چھپائیں',
    clearAll: 'سب ہٹائیں',
    more: (n) => `مزید ${digits(n)} دکھائیں`,
    fewer: 'کم دکھائیں',
    remove: (label) => `فلٹر ہٹائیں: ${label}`,
    queryChip: (query) => `تلاش: ${query}`,
    find: (facet) => `${facet} میں تلاش کریں`,
  },
  facets: {
    leader: 'رہنما',
    type: 'واقعے کی قسم',
    country: 'ملک',
    certainty: 'تاریخ کا یقین',
    channel: 'سطح',
    status: 'کیفیت',
    place: 'مقام',
    source: 'ماخذ',
  },

  results: {
    heading: 'واقعات',
    matching: (n) => (n === 1 ? '1 واقعہ ملا' : `${digits(n)} واقعات ملے`),
    some: (n, total) => `${digits(total)} میں سے ${events(n)}`,
    none: 'کوئی واقعہ نہیں ملا۔',
    noneHint: 'کم الفاظ سے تلاش کریں، یا کوئی فلٹر ہٹائیں۔',
    removeToSee: (label, n) => `”${label}“ ہٹائیں تو ${events(n)} نظر ${n === 1 ? 'آئے گا' : 'آئیں گے'}`,
    didYouMean: 'کیا آپ کی مراد یہ تھی',
    undated: 'تاریخ کے بغیر',
    undatedHint: 'مضامین میں یہ واقعات درج ہیں مگر ان کا سال نہیں بتایا گیا۔',
    empty: 'اس ٹائم لائن میں ابھی کوئی واقعہ نہیں۔',
  },

  lanes: {
    label: 'قطاریں بلحاظ',
    names: {
      country: 'ملک',
      leader: 'رہنما',
      type: 'واقعے کی قسم',
      channel: 'سطح',
      source: 'ماخذ',
      none: 'قطاروں کے بغیر',
    },
    all: 'تمام واقعات',
    noCountry: 'کوئی دوسرا ملک نہیں',
    noLeader: 'کسی رہنما کا نام نہیں',
    noSource: 'مدیر کا اضافہ',
  },

  timeline: {
    label: 'ٹائم لائن',
    instructions:
      'تیر کے بٹن واقعات کے درمیان لے جاتے ہیں، اوپر اور نیچے کے تیر قطاروں کے درمیان۔ اینٹر سے واقعہ کھلتا ہے۔ جمع اور نفی سے منظر قریب اور دور ہوتا ہے، 0 سے سب کچھ نظر آتا ہے، Escape سے باہر آئیں۔',
    zoomIn: 'قریب کریں',
    zoomOut: 'دور کریں',
    earlier: 'اس سے پہلے',
    later: 'اس کے بعد',
    fit: 'تمام واقعات سمیٹیں',
    overview: 'مجموعی جائزہ: ہر ماہ کے واقعات',
    overviewHint: 'وقت میں آگے پیچھے جانے کے لیے چوکھٹا کھینچیں، قریب یا دور کرنے کے لیے اس کے کنارے۔',
    windowStart: 'مدت کا آغاز',
    windowEnd: 'مدت کا اختتام',
    window: (from, to) => `${from} تا ${to}`,
    cluster: (n) => events(n),
    legend: 'تاریخیں کیسے دکھائی گئی ہیں',
    month: (month, n) => `${month}: ${events(n)}`,
    noArticles: 'اس مہینے کے بارے میں کوئی مضمون نہیں',
    scrollHint: 'قریب یا دور کرنے کے لیے Ctrl دبا کر اسکرول کریں',
  },

  detail: {
    label: 'واقعہ',
    nothing: 'ثبوت دیکھنے کے لیے کوئی واقعہ منتخب کریں۔',
    close: 'واقعہ بند کریں',
    previous: 'پچھلا واقعہ',
    next: 'اگلا واقعہ',
    position: (index, total) => `${digits(total)} میں سے ${digits(index)}`,
    why: 'یہ تاریخ کیوں؟',
    people: 'شرکاء',
    evidence: 'ثبوت',
    evidenceFrom: (source) => `ثبوت، ماخذ: ${source}`,
    noEvidence: 'یہ واقعہ مدیر نے شامل کیا ہے؛ کسی مضمون کا اقتباس نہیں۔',
    wholeArticle: 'مضمون میں دکھائیں',
    lessOfArticle: 'صرف یہ جملہ دکھائیں',
    loadingArticle: 'مضمون لوڈ ہو رہا ہے…',
    articleFailed: 'مضمون لوڈ نہیں ہو سکا۔ اوپر کا جملہ اسی سے لیا گیا ہے۔',
    openSource: 'اصل ماخذ کھولیں',
    noAddress: 'اس مضمون کا ویب پتا معلوم نہیں۔',
    published: (day) => `اشاعت: ${day}`,
    date: 'تاریخ',
    place: 'مقام',
    channel: 'سطح',
    status: 'کیفیت',
    type: 'واقعے کی قسم',
    countries: 'ممالک',
    related: 'انہی لوگوں کے دیگر واقعات',
    edited: 'مدیر نے تصحیح کی',
    provisional: 'اس نام کے لاطینی ہجے پروگرام نے خود بنائے ہیں۔',
    certaintyUnknown: 'یقین کا درجہ معلوم نہیں',
  },

  types: {
    visit: 'دورہ',
    meeting: 'ملاقات',
    talks: 'مذاکرات',
    'phone-call': 'فون کال',
    summit: 'سربراہی اجلاس',
    conference: 'کانفرنس',
    ceremony: 'تقریب',
    agreement: 'معاہدہ',
    statement: 'بیان',
    message: 'پیغام',
    appointment: 'تقرری',
    milestone: 'سنگِ میل',
    'delegation-exchange': 'وفود کا تبادلہ',
    other: 'دیگر',
  },
  certainties: { stated: 'بیان شدہ', inferred: 'اخذ شدہ', approximate: 'تخمینی', undated: 'تاریخ نامعلوم' },
  certaintyMeans: {
    stated: 'یہ تاریخ مضمون میں درج ہے۔',
    inferred: 'اس تاریخ کا کچھ حصہ مضمون کی دوسری باتوں سے اخذ کیا گیا ہے۔',
    approximate: 'خود مضمون میں وقت واضح طور پر نہیں بتایا گیا۔',
    undated: 'سال معلوم نہیں ہو سکا، اور اندازہ نہیں لگایا گیا۔',
  },
  statuses: { occurred: 'ہو چکا', scheduled: 'طے شدہ', ongoing: 'جاری' },
  channels: { party: 'جماعتی', state: 'ریاستی', parliament: 'پارلیمانی', people: 'عوامی' },
  roles: {
    actor: 'مرکزی فریق',
    counterpart: 'دوسرا فریق',
    host: 'میزبان',
    chair: 'صدارت',
    attendee: 'شریک',
    subject: 'متعلقہ',
  },

  dates: {
    dayOfMonth: (day, month) => `${day} ${month.name}`,
    days: (from, to, month) => `${from} تا ${to} ${month.name}`,
    daysAcross: (day, month, lastDay, lastMonth) => `${day} ${month.name} تا ${lastDay} ${lastMonth.name}`,
    month: (month) => month.name,
    months: (from, to) => `${from.name} تا ${to.name}`,
    ofYear: (date, year) => `${date} ${year}`,
    year: (year) => year,
    years: (from, to) => `${from} تا ${to}`,
    range: (from, to) => `${from} تا ${to}`,
    about: (date) => `تقریباً ${date}`,
    uncertain: (date) => `${date}؟`,
    before: (date) => `${date} سے پہلے`,
    after: (date) => `${date} کے بعد`,
    beginningOf: (period) => `${period} کا آغاز`,
    middleOf: (period) => `${period} کا وسط`,
    endOf: (period) => `${period} کے اواخر`,
    yearUnknown: (date) => `${date}، سال نامعلوم`,
    undated: 'تاریخ نامعلوم',
    uncertainHint: 'غیر یقینی',
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
    'year-unknown': ({ text }) => sentence`${quote(text)} کے سال کا کوئی سراغ نہیں ملا، اور اندازہ نہیں لگایا گیا۔`,
    'no-date': () => sentence`مضمون میں اس واقعے کی کوئی تاریخ نہیں دی گئی۔`,
    'date-conflict': ({ others }) => sentence`خبروں میں اختلاف ہے۔ دیگر تاریخیں: ${others}۔`,
    edited: ({ reason }) => sentence`یہ تاریخ مدیر نے مقرر کی: ${name(reason)}`,
  },
}
