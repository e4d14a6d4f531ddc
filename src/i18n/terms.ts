// The words that are known in every language at once, whichever the page speaks: one searches in any of them, and a
// language is offered by its own name.
import type { Channel, EventType, Status } from '../model/event'
import type { Lang } from './messages'

export interface Terms {
  readonly dir: 'ltr' | 'rtl'
  /** The language's own name for itself. */
  readonly endonym: string
  readonly types: Readonly<Record<EventType, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly channels: Readonly<Record<Channel, string>>
}

export const terms: Readonly<Record<Lang, Terms>> = {
  en: {
    dir: 'ltr',
    endonym: 'English',
    types: {
      visit: 'Visit',
      meeting: 'Meeting',
      talks: 'Talks',
      'phone-call': 'Phone call',
      summit: 'Summit',
      conference: 'Conference',
      ceremony: 'Ceremony',
      agreement: 'Agreement',
      statement: 'Statement',
      message: 'Message',
      appointment: 'Appointment',
      milestone: 'Milestone',
      'delegation-exchange': 'Exchange of delegations',
      other: 'Other',
    },
    statuses: { occurred: 'Took place', scheduled: 'Planned', ongoing: 'Under way' },
    channels: { party: 'Party', state: 'State', parliament: 'Parliament', people: 'People to people' },
  },
  ur: {
    dir: 'rtl',
    endonym: 'اردو',
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
  },
  vi: {
    dir: 'ltr',
    endonym: 'Tiếng Việt',
    types: {
      visit: 'Chuyến thăm',
      meeting: 'Cuộc gặp',
      talks: 'Hội đàm',
      'phone-call': 'Điện đàm',
      summit: 'Hội nghị thượng đỉnh',
      conference: 'Hội nghị',
      ceremony: 'Buổi lễ',
      agreement: 'Thoả thuận',
      statement: 'Tuyên bố',
      message: 'Thông điệp',
      appointment: 'Bổ nhiệm',
      milestone: 'Dấu mốc',
      'delegation-exchange': 'Trao đổi đoàn',
      other: 'Khác',
    },
    statuses: { occurred: 'Đã diễn ra', scheduled: 'Dự kiến', ongoing: 'Đang diễn ra' },
    channels: {
      party: 'Đối ngoại Đảng',
      state: 'Ngoại giao Nhà nước',
      parliament: 'Ngoại giao nghị viện',
      people: 'Đối ngoại nhân dân',
    },
  },
}
