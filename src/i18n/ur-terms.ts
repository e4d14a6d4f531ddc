// What kinds of events are called in Urdu.
import type { Terms } from './terms'

export const urTerms: Terms = {
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
  statuses: { occurred: 'ہو چکا', scheduled: 'طے شدہ', ongoing: 'جاری' },
  channels: { party: 'جماعتی', state: 'ریاستی', parliament: 'پارلیمانی', people: 'عوامی' },
}
