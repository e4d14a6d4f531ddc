// What readers type for things that are no names: kinds of event, channels, and words too small to search for.
// Several words for one thing; the interface's own words are added to them.
import type { EventType } from '../model/event'
import type { Lang } from './messages'
import { monthName } from './names'
import { enTerms } from './en-terms'
import { urTerms } from './ur-terms'
import { viTerms } from './vi-terms'

const langs = ['en', 'ur', 'vi'] as const

const typed: Readonly<Record<EventType, readonly string[]>> = {
  visit: [
    'visits',
    'trip',
    'tour',
    'state visit',
    'official visit',
    'دورے',
    'سرکاری دورہ',
    'thăm',
    'chuyến công du',
    'công du',
  ],
  meeting: ['meets', 'met', 'meet', 'ملاقاتیں', 'ملاقاتوں', 'ملے', 'gặp', 'gặp gỡ', 'tiếp kiến', 'cuộc họp'],
  talks: [
    'talk',
    'negotiations',
    'discussion',
    'dialogue',
    'بات چیت',
    'مذاکرات',
    'تبادلہ خیال',
    'đàm phán',
    'trao đổi',
    'đối thoại',
  ],
  'phone-call': [
    'phone',
    'call',
    'telephone',
    'telephone call',
    'calls',
    'conversation',
    'phone conversation',
    'فون',
    'فون پر گفتگو',
    'ٹیلی فون',
    'ٹیلیفون',
    'ٹیلی فونک رابطہ',
    'ٹیلیفونک رابطہ',
    'فون کالز',
    'gọi điện',
    'điện thoại',
  ],
  summit: ['summits', 'سربراہی کانفرنس', 'سمٹ', 'اجلاس', 'thượng đỉnh', 'cấp cao'],
  conference: [
    'conferences',
    'forum',
    'plenum',
    'session',
    'کانفرنسیں',
    'فورم',
    'اجلاس',
    'diễn đàn',
    'phiên họp',
    'kỳ họp',
  ],
  ceremony: [
    'ceremonies',
    'anniversary',
    'celebration',
    'commemoration',
    'سالگرہ',
    'تقریبات',
    'جشن',
    'kỷ niệm',
    'lễ kỷ niệm',
    'lễ',
  ],
  agreement: [
    'agreements',
    'signing',
    'signed',
    'treaty',
    'deal',
    'memorandum',
    'معاہدے',
    'دستخط',
    'سمجھوتہ',
    'مفاہمت کی یادداشت',
    'ký kết',
    'hiệp định',
    'thỏa thuận',
    'biên bản ghi nhớ',
  ],
  statement: [
    'statements',
    'declaration',
    'joint statement',
    'communique',
    'مشترکہ بیان',
    'اعلامیہ',
    'اعلان',
    'tuyên bố chung',
    'thông cáo',
  ],
  message: [
    'messages',
    'letter',
    'congratulations',
    'condolences',
    'greeting',
    'پیغامات',
    'خط',
    'مبارکباد',
    'مبارک باد',
    'تعزیت',
    'thư',
    'điện mừng',
    'chúc mừng',
    'chia buồn',
  ],
  appointment: [
    'appointed',
    'election',
    'elected',
    'named',
    'تقرر',
    'تعیناتی',
    'منتخب',
    'انتخاب',
    'được bổ nhiệm',
    'bầu',
  ],
  milestone: [
    'relations',
    'normalisation',
    'normalization',
    'partnership',
    'تعلقات',
    'شراکت داری',
    'bình thường hoá',
    'bình thường hóa',
    'đối tác',
  ],
  'delegation-exchange': ['delegation', 'delegations', 'exchange', 'وفد', 'وفود', 'đoàn', 'đoàn đại biểu'],
  other: [],
}

/** Words that stand in titles and questions without saying what is looked for. A name may hold one of them all the same. */
const small = [
  'a an and at by for from his her in is its of on or s the their to was were with',
  'اور ایک پر تک سے کا کو کی کے میں نے ہے ہیں تھا تھے تھی ساتھ درمیان ان اس یہ وہ',
  'các cho của do được là năm này những ở tại tới từ và với về',
].flatMap((line) => line.split(' '))

/**
 * The words in all interface languages: one searches in any of them whatever language the page is in.
 *
 * @example searchWords().months[3] //=> ['April', 'اپریل', 'tháng 4']
 */
export function searchWords() {
  const all = [enTerms, urTerms, viTerms]
  const named = <K extends string>(
    tables: readonly Readonly<Record<K, string>>[],
    extra?: Readonly<Record<K, readonly string[]>>,
  ) => {
    const keys = Object.keys(tables[0] ?? {}) as K[]
    return Object.fromEntries(
      keys.map((key) => [key, [...new Set([...tables.map((table) => table[key]), ...(extra?.[key] ?? [])])]]),
    ) as unknown as Readonly<Record<K, readonly string[]>>
  }
  return {
    types: named(
      all.map(({ types }) => types),
      typed,
    ),
    channels: named(all.map(({ channels }) => channels)),
    statuses: named(all.map(({ statuses }) => statuses)),
    months: Array.from({ length: 12 }, (_, month) => langs.map((lang: Lang) => monthName(month + 1, lang).name)),
    small,
  }
}
