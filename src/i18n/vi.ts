// The interface in Vietnamese. Dates are written with figures, as Vietnamese newspapers do.
import type { Messages } from './messages'
import { name, quote, sentence } from './parts'

const digits = (n: number) => n.toLocaleString('vi')
const events = (n: number) => `${digits(n)} sự kiện`
const articles = (n: number) => `${digits(n)} bài báo`

export const vi: Messages = {
  lang: 'vi',
  dir: 'ltr',
  endonym: 'Tiếng Việt',

  events,
  articles,
  subtitle: (n, m) => `${events(n)} từ ${articles(m)}, mỗi sự kiện đều có dẫn chứng`,

  page: {
    loading: 'Đang tải dòng thời gian…',
    failed: 'Không tải được dòng thời gian.',
    failedHint: 'Hãy kiểm tra kết nối mạng rồi thử lại.',
    retry: 'Thử lại',
    skip: 'Đến thẳng danh sách sự kiện',
    language: 'Ngôn ngữ',
    theme: 'Màu sắc',
    share: 'Chia sẻ và nhúng',
    copyLink: 'Sao chép liên kết',
    copyEmbed: 'Sao chép mã nhúng',
    copied: 'Đã sao chép',
    shareHint: 'Liên kết này mở đúng những gì đang hiển thị: từ khoá, bộ lọc, khoảng thời gian và sự kiện.',
    embedHint: 'Dán đoạn mã này vào trang của bạn để hiển thị nội dung đang xem.',
    openFullPage: 'Mở dòng thời gian đầy đủ',
    close: 'Đóng',
    help: 'Trợ giúp và phím tắt',
    notice: 'Do chương trình đọc từ các bài báo. Hãy kiểm tra câu trích dẫn trước khi sử dụng.',
    about: 'dựng dòng thời gian từ các bài báo, kèm dẫn chứng cho từng sự kiện.',
  },
  themes: { system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },

  search: {
    label: 'Tìm trong các sự kiện',
    placeholder: 'Tìm nhân vật, sự kiện, địa điểm',
    clear: 'Xoá từ khoá',
    shortcut: 'Nhấn / để tìm kiếm',
    suggestions: 'Gợi ý',
  },

  filters: {
    heading: 'Bộ lọc',
    active: 'Bộ lọc đang dùng',
    show: 'Hiện bộ lọc',
    hide: 'Ẩn bộ lọc',
    clearAll: 'Xoá tất cả',
    more: (n) => `Hiện thêm ${digits(n)}`,
    fewer: 'Thu gọn',
    remove: (label) => `Bỏ bộ lọc: ${label}`,
    queryChip: (query) => `Từ khoá: ${query}`,
    find: (facet) => `Tìm trong mục ${facet}`,
    not: (label) => `Không gồm ${label}`,
    leaveOut: (label) => `Loại trừ ${label}`,
    dates: 'Thời gian',
    within: 'Chỉ trong khoảng thời gian này',
    noValue: 'Không có mục nào mang tên này.',
  },
  facets: {
    leader: 'Lãnh đạo',
    type: 'Loại sự kiện',
    country: 'Quốc gia',
    pair: 'Cặp quốc gia',
    certainty: 'Độ chắc chắn của ngày',
    channel: 'Kênh đối ngoại',
    status: 'Tình trạng',
    place: 'Địa điểm',
    source: 'Nguồn',
  },

  results: {
    heading: 'Sự kiện',
    matching: (n) => `Có ${events(n)} phù hợp`,
    some: (n, total) => `${digits(n)} trên ${events(total)}`,
    none: 'Không có sự kiện nào phù hợp.',
    noneHint: 'Hãy dùng ít từ hơn hoặc bỏ bớt bộ lọc.',
    removeToSee: (label, n) => `Bỏ “${label}” để xem ${events(n)}`,
    didYouMean: 'Có phải bạn muốn tìm',
    undated: 'Không rõ ngày',
    undatedHint: 'Các bài báo có nhắc đến những sự kiện này nhưng không cho biết năm.',
    empty: 'Dòng thời gian này chưa có sự kiện nào.',
  },

  lanes: {
    label: 'Phân hàng theo',
    names: {
      country: 'Quốc gia',
      leader: 'Lãnh đạo',
      type: 'Loại sự kiện',
      channel: 'Kênh đối ngoại',
      source: 'Nguồn',
      none: 'Không phân hàng',
    },
    all: 'Tất cả sự kiện',
    noCountry: 'Không có nước khác',
    noLeader: 'Không nêu tên lãnh đạo',
    noSource: 'Biên tập viên bổ sung',
  },

  timeline: {
    label: 'Dòng thời gian',
    instructions:
      'Phím mũi tên trái và phải chuyển giữa các sự kiện, lên và xuống chuyển giữa các hàng. Enter mở sự kiện. Phím cộng và trừ phóng to, thu nhỏ, phím 0 hiện toàn bộ, Escape để rời khỏi.',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    earlier: 'Trước đó',
    later: 'Sau đó',
    fit: 'Vừa với các sự kiện',
    overview: 'Tổng quan: số sự kiện mỗi tháng',
    overviewHint: 'Kéo khung để di chuyển theo thời gian, kéo hai mép để phóng to hoặc thu nhỏ.',
    windowStart: 'Đầu khoảng thời gian',
    windowEnd: 'Cuối khoảng thời gian',
    window: (from, to) => `${from} đến ${to}`,
    cluster: (n) => events(n),
    legend: 'Cách thể hiện ngày tháng',
    month: (month, n) => `${month}: ${events(n)}`,
    noArticles: 'Không có bài báo nào viết về tháng này',
    scrollHint: 'Giữ Ctrl khi cuộn để phóng to, thu nhỏ',
  },

  detail: {
    label: 'Sự kiện',
    nothing: 'Chọn một sự kiện để xem dẫn chứng.',
    close: 'Đóng sự kiện',
    previous: 'Sự kiện trước',
    next: 'Sự kiện sau',
    position: (index, total) => `${digits(index)} trên ${digits(total)}`,
    why: 'Vì sao là ngày này?',
    people: 'Thành phần tham gia',
    evidence: 'Dẫn chứng',
    evidenceFrom: (source) => `Dẫn chứng từ ${source}`,
    noEvidence: 'Sự kiện do biên tập viên bổ sung, không trích dẫn bài báo nào.',
    wholeArticle: 'Xem trong bài báo',
    lessOfArticle: 'Chỉ xem câu này',
    loadingArticle: 'Đang tải bài báo…',
    articleFailed: 'Không tải được bài báo. Câu trên được trích từ bài này.',
    openSource: 'Mở nguồn',
    noAddress: 'Chưa rõ địa chỉ của bài báo này.',
    published: (day) => `Đăng ngày ${day}`,
    date: 'Ngày',
    place: 'Địa điểm',
    channel: 'Kênh đối ngoại',
    status: 'Tình trạng',
    type: 'Loại sự kiện',
    countries: 'Quốc gia',
    related: 'Sự kiện khác của những người này',
    edited: 'Biên tập viên đã hiệu đính',
    provisional: 'Cách viết tên này bằng chữ Latinh do chương trình tự chuyển.',
    certaintyUnknown: 'Không rõ độ chắc chắn',
  },

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
  certainties: { stated: 'Nêu rõ', inferred: 'Suy ra', approximate: 'Ước chừng', undated: 'Không rõ ngày' },
  certaintyMeans: {
    stated: 'Bài báo nêu rõ ngày này.',
    inferred: 'Một phần của ngày này được suy ra từ những gì bài báo nêu.',
    approximate: 'Bài báo chỉ nói ước chừng về thời gian.',
    undated: 'Không tìm được năm và cũng không phỏng đoán.',
  },
  statuses: { occurred: 'Đã diễn ra', scheduled: 'Dự kiến', ongoing: 'Đang diễn ra' },
  channels: {
    party: 'Đối ngoại Đảng',
    state: 'Ngoại giao Nhà nước',
    parliament: 'Ngoại giao nghị viện',
    people: 'Đối ngoại nhân dân',
  },
  roles: {
    actor: 'Chủ thể',
    counterpart: 'Đối tác',
    host: 'Chủ nhà',
    chair: 'Chủ trì',
    attendee: 'Tham dự',
    subject: 'Liên quan',
  },

  dates: {
    dayOfMonth: (day, month) => `${day}/${month.number}`,
    days: (from, to, month) => `${from}–${to}/${month.number}`,
    daysAcross: (day, month, lastDay, lastMonth) => `${day}/${month.number} – ${lastDay}/${lastMonth.number}`,
    month: (month) => `tháng ${month.number}`,
    months: (from, to) => `tháng ${from.number}–${to.number}`,
    ofYear: (date, year) => `${date}/${year}`,
    year: (year) => `năm ${year}`,
    years: (from, to) => `năm ${from}–${to}`,
    range: (from, to) => `${from} – ${to}`,
    about: (date) => `khoảng ${date}`,
    uncertain: (date) => `${date}?`,
    before: (date) => `trước ${date}`,
    after: (date) => `sau ${date}`,
    beginningOf: (period) => `đầu ${period}`,
    middleOf: (period) => `giữa ${period}`,
    endOf: (period) => `cuối ${period}`,
    yearUnknown: (date) => `${date}, không rõ năm`,
    undated: 'không rõ ngày',
    uncertainHint: 'chưa chắc chắn',
  },

  reasons: {
    'date-stated': ({ text }) => sentence`Bài báo viết ${quote(text)}.`,
    'date-vague': ({ text }) => sentence`Bài báo chỉ viết ${quote(text)}.`,
    'relative-to-publication': ({ text, published }) =>
      sentence`Bài báo viết ${quote(text)}, tính từ ngày đăng ${published}.`,
    'relative-to-previous': ({ text, day }) =>
      sentence`Bài báo viết ${quote(text)}, tính từ ngày nêu trước đó là ${day}.`,
    'year-from-article': ({ year, text }) =>
      sentence`Bài báo không nêu năm. Năm ${year} lấy từ ${quote(text)} ở chỗ khác trong bài.`,
    'year-from-publication': ({ year, published }) =>
      sentence`Bài báo không nêu năm. ${year} là năm đăng bài (${published}).`,
    'year-from-edition': ({ year, text, name: occasion }) =>
      sentence`Bài báo viết ${quote(text)} (${name(occasion)}), diễn ra năm ${year}.`,
    'year-from-anniversary': ({ year, text, ordinal, founded, name: occasion }) =>
      sentence`Bài báo viết ${quote(text)} (${name(occasion)}). ${ordinal} năm kể từ ${founded} là ${year}.`,
    'year-after-milestone': ({ year, text, name: milestone }) =>
      sentence`Bài báo nhắc đến ${quote(text)} (${name(milestone)}) như việc đã qua. Sau đó, ngày này đến lần đầu vào năm ${year}; cũng có thể là một năm muộn hơn.`,
    'year-after-date': ({ year, text }) =>
      sentence`Bài báo nhắc đến ${quote(text)} như việc đã qua. Sau đó, ngày này đến lần đầu vào năm ${year}; cũng có thể là một năm muộn hơn.`,
    'year-from-span': ({ year, text }) => sentence`Bài báo viết ${quote(text)}, kết thúc vào năm ${year}.`,
    'date-of-milestone': ({ text, name: milestone }) =>
      sentence`Bài báo viết ${quote(text)}: ngày của ${name(milestone)} đã được biết.`,
    'year-from-address': ({ year, text }) =>
      sentence`Địa chỉ của nguồn có ${quote(text)}, gợi ý năm ${year}. Đây là căn cứ yếu.`,
    'year-from-weekday': ({ year, text }) =>
      sentence`Bài báo viết ${quote(text)}: năm ${year}, ngày đó đúng vào thứ ấy.`,
    'day-from-occasion': ({ text, day, name: occasion }) =>
      sentence`Bài báo viết ${quote(text)} (${name(occasion)}), tức ngày ${day}.`,
    'before-report': ({ text, day }) =>
      sentence`Bài báo đưa tin ngày ${day} (${quote(text)}) và nhắc đến việc này như đã xảy ra. Ngày cụ thể không được nêu.`,
    'year-unknown': ({ text }) => sentence`Không có căn cứ nào về năm của ${quote(text)} và cũng không phỏng đoán.`,
    'no-date': () => sentence`Bài báo không nêu ngày của sự kiện này.`,
    'date-conflict': ({ others }) => sentence`Các bài báo không thống nhất. Những ngày khác được nêu: ${others}.`,
    edited: ({ reason }) => sentence`Ngày do biên tập viên xác định: ${name(reason)}`,
  },
}
