// What kinds of events are called in Vietnamese.
import type { Terms } from './terms'

export const viTerms: Terms = {
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
}
