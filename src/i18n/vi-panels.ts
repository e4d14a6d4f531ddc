// The words of what opens on demand, in Vietnamese.
import { limits } from '../model/limits'
import type { Panels } from './panels'
import { name, quote, sentence } from './parts'

// one for all: making another each time is what takes time
const numbers = new Intl.NumberFormat('vi')
const digits = (n: number) => numbers.format(n)
const events = (n: number) => `${digits(n)} sự kiện`
const articles = (n: number) => `${digits(n)} bài báo`

export const panels: Panels = {
  newer: { there: 'Đã có phiên bản mới của trang này.', reload: 'Tải lại', later: 'Để sau' },
  loading: {
    slow: 'Dòng thời gian vẫn đang được tải.',
    come: (size) => `đã tải ${size}`,
    stop: 'Dừng tải',
    stopped: 'Bạn đã dừng tải dòng thời gian.',
    stoppedHint: 'Bạn có thể thử lại bất cứ lúc nào.',
    reasons: {
      missing: 'Không có dòng thời gian ở địa chỉ của nó. Hãy báo cho người đăng trang này.',
      server: 'Máy chủ đang gặp sự cố. Hãy thử lại sau ít phút.',
      broken: 'Dữ liệu nhận được bị hỏng hoặc không đầy đủ. Hãy thử lại.',
      version:
        'Dữ liệu nhận được không phải là dòng thời gian mà trang này đọc được. Hãy báo cho người đăng trang này.',
    },
  },
  detail: {
    close: 'Đóng sự kiện',
    previous: 'Sự kiện trước',
    next: 'Sự kiện sau',
    position: (index, total) => `${digits(index)} trên ${digits(total)}`,
    why: 'Vì sao là ngày này?',
    people: 'Thành phần tham gia',
    evidence: 'Dẫn chứng',
    noEvidence: 'Sự kiện do biên tập viên bổ sung, không trích dẫn bài báo nào.',
    loadingQuotes: 'Đang tải các câu trích…',
    quotesFailed: 'Không tải được các câu trích. Hãy thử lại; nếu vẫn không được, hãy tải lại trang.',
    wholeArticle: 'Xem trong bài báo',
    lessOfArticle: 'Chỉ xem câu này',
    loadingArticle: 'Đang tải bài báo…',
    articleFailed: 'Không tải được bài báo. Câu trên được trích từ bài này.',
    noAddress: 'Chưa rõ địa chỉ của bài báo này.',
    place: 'Địa điểm',
    channel: 'Kênh đối ngoại',
    status: 'Tình trạng',
    related: 'Sự kiện khác của những người này',
    edited: 'Biên tập viên đã hiệu đính',
    provisional: 'Cách viết tên này bằng chữ Latinh do chương trình tự chuyển.',
  },
  quotes: {
    unprinted: 'Bản in này không có các câu trích. Để in chúng, chọn “Tải về hoặc mở”, rồi PDF.',
    titlesOnly: (n) => `Các từ trong ngoặc kép chỉ được tìm trong tiêu đề: chưa có câu trích của ${events(n)}.`,
    look: (size) => `Tìm cả trong các câu trích (khoảng ${size})`,
    unsearched: 'Chưa tìm được trong các câu trích này. Hãy thử lại; nếu vẫn không được, hãy tải lại trang.',
    first: (size) => `Trước hết phải tải các câu trích của những sự kiện này: khoảng ${size}.`,
    large: 'Trình duyệt có thể không kham nổi: hãy lọc trước hoặc chọn khoảng thời gian ngắn hơn.',
    fetching: 'Đang tải các câu trích…',
    come: (come, all) => `${come} trên ${all}`,
    stop: 'Dừng',
    stopped: 'Đã dừng.',
    missing: 'Có câu trích không tải được.',
  },
  copying: { copy: 'Sao chép', copied: 'Đã sao chép' },
  sharing: {
    view: 'Liên kết đến khung nhìn này',
    viewHint: 'Liên kết này mở đúng những gì đang hiển thị: từ khoá, bộ lọc, khoảng thời gian và sự kiện.',
    copyLink: 'Sao chép liên kết',
    event: 'Liên kết đến sự kiện này',
    send: 'Chia sẻ…',
    qr: 'Mã QR của liên kết này',
    embed: 'Nhúng',
    embedHint: 'Dán đoạn mã này vào trang của bạn để hiển thị nội dung đang xem.',
    kind: 'Dạng',
    kinds: { frame: 'Khung', script: 'Tập lệnh tự chỉnh chiều cao', element: 'Phần tử' },
    height: 'Chiều cao tính bằng pixel',
    lock: 'Người đọc không đổi được',
    preview: 'Xem trước',
    code: 'Mã nhúng',
    copyCode: 'Sao chép mã nhúng',
    accent: 'Màu nhấn',
    hide: 'Không hiển thị',
    recipes: 'Cách làm',
    more: 'Các cách khác: WordPress, Ghost, React, Svelte',
  },
  recipes: {
    html: 'Đặt ở bất cứ đâu trong phần thân trang. Khi dòng thời gian chưa tải xong, hoặc không tải được, người đọc thấy liên kết.',
    wordpress:
      'Thêm một khối `Custom HTML` rồi dán vào. WordPress gỡ tập lệnh và khung của người dùng không có quyền `unfiltered_html`; khi đó hãy nhờ quản trị viên chèn khối này.',
    ghost:
      'Gõ `/html` trong trình soạn thảo để mở thẻ HTML rồi dán vào. Bản tin gửi qua thư bỏ tập lệnh và giữ lại liên kết.',
    react:
      'Lưu thành `Timeline.jsx`. Thuộc tính của nó là thuộc tính của phần tử: `<Timeline lanes="leader" onSelect={…} />`',
    svelte:
      'Lưu thành `Timeline.svelte` (Svelte 5). Thuộc tính của nó là thuộc tính của phần tử: `<Timeline lanes="leader" onselect={…} />`',
  },
  cite: {
    heading: 'Trích dẫn',
    format: 'Định dạng',
    plain: 'Văn bản thường',
    source: 'Nguồn',
    compiled: (version) => `Do Silsila ${version} tổng hợp`,
    accessed: (day) => `Truy cập ${day}`,
  },
  report: {
    heading: 'Báo lỗi',
    hint: 'Trang này không gửi gì đi. Hãy sao chép báo cáo và chuyển cho người xuất bản dòng thời gian này.',
    what: 'Sai ở đâu',
    faults: {
      date: 'Ngày tháng',
      people: 'Nhân vật hoặc vai trò của họ',
      type: 'Loại sự kiện',
      quote: 'Câu trích không nói như vậy',
      'not-an-event': 'Việc này không xảy ra',
      other: 'Điều khác',
    },
    note: 'Đúng ra là thế nào',
    copy: 'Sao chép báo cáo',
  },
  download: {
    what: (n) => `${events(n)}, theo bộ lọc hiện tại`,
    format: 'Định dạng',
    formats: {
      json: 'Toàn bộ, cho chương trình; có thể mở lại tại đây',
      csv: 'Bảng cho phần mềm bảng tính',
      ical: 'Cho lịch; ngày không chắc chắn được đánh dấu',
      'json-ld': 'Sự kiện schema.org, cho máy tìm kiếm và danh mục',
      annotations: 'Các trích dẫn, mỗi câu kèm vị trí trong nguồn',
      timelinejs: 'Trang chiếu cho TimelineJS 3',
      svg: 'Hình toàn bộ khoảng thời gian, phóng to và chỉnh sửa được',
      png: 'Hình toàn bộ khoảng thời gian cho tài liệu và bài đăng',
      pdf: 'Hình và danh sách với mọi trích dẫn, qua hộp thoại in',
    },
    unwritten: 'Chưa ghi tệp nào. Hãy thử lại; nếu vẫn không được, hãy tải lại trang.',
    save: 'Lưu tệp',
    print: 'In hoặc lưu thành PDF',
    saving: 'Đang ghi tệp…',
    saved: (file) => `Đã lưu: ${file}`,
    failed: 'Không ghi được tệp. Hãy thử định dạng khác.',
    undated: (n) => `${events(n)} không rõ năm: không nằm ở ngày nào trên lịch hay dòng thời gian.`,
    counted: (n, m) => `Ghi tên ${digits(n)} trong ${events(m)}; số còn lại được đếm.`,
    moreLanes: (n) => `Không vẽ thêm ${digits(n)} hàng có ít sự kiện hơn.`,
    madeFrom: (n) => `Silsila lập từ ${articles(n)}. Do chương trình đọc: hãy kiểm tra trích dẫn.`,
  },
  open: {
    heading: 'Mở tệp',
    hint: 'Bất kỳ tệp nào đã lưu từ đây, kể cả lịch và bảng. Tệp được đọc trong trình duyệt này và không gửi đi đâu.',
    choose: 'Chọn tệp',
    reading: 'Đang đọc tệp…',
    failed: 'Không mở được tệp này.',
    kept: 'Dòng thời gian trước đó vẫn còn đây.',
    from: (file) => `Từ tệp: ${file}`,
    only: 'Chỉ trong trình duyệt này. Liên kết và mã nhúng hiển thị dòng thời gian đã công bố.',
    back: 'Quay lại dòng thời gian đã công bố',
    leftOut: (n) => `Đã bỏ qua ${digits(n)} mục`,
    problems: {
      'not-json': 'Đây không phải JSON hoàn chỉnh. Hãy lưu lại từ nơi xuất phát.',
      'unknown-format': 'Đây không phải định dạng nào được lưu từ đây.',
      outline:
        'Đây là phần khung của một dòng thời gian được chia nhỏ; các trích dẫn nằm trong những tệp của thư mục “shards”. Hãy mở một tệp ở đó, hoặc xuất bản cả thư mục.',
      version: 'Đây là phiên bản khác của định dạng, hoặc không phải dòng thời gian.',
      'no-events': 'Trong tệp không có sự kiện nào.',
      'too-large': `Lớn hơn mức trình duyệt này nhận được, hoặc hơn ${digits(limits.bytes / 2 ** 30)} GB.`,
      'too-many': `Danh sách này quá dài: nhiều nhất ${digits(limits.list)} mục; ${digits(limits.events)} đối với sự kiện và nguồn, ${digits(limits.entities)} đối với tên.`,
      'too-long': `Văn bản này quá dài: nhiều nhất ${digits(limits.text)} ký tự, mã thì ${digits(limits.id)}.`,
      missing: 'Thiếu một thứ ở đây.',
      unexpected: 'Có thứ không thuộc về chỗ này.',
      kind: 'Không đúng loại cần có.',
      value: 'Giá trị không nằm trong các giá trị có thể.',
      reference: 'Nhắc đến thứ không có trong tệp.',
      duplicate: 'Cùng một mã xuất hiện hai lần trong tệp.',
      day: 'Không có ngày như vậy, hoặc kết thúc trước khi bắt đầu.',
    },
  },
  method: {
    reads: 'Đọc những gì',
    readsText:
      'Chỉ đọc lời văn của các bài báo nêu trong phần nguồn: không đọc hình ảnh, không đọc trang khác, không dùng kiến thức nào ngoài danh sách tên người, chức vụ, địa danh và các dịp kèm ngày tháng.',
    how: 'Đọc như thế nào',
    howText:
      'Bằng quy tắc và danh sách từ, không dùng mô hình ngôn ngữ: cùng một bài báo luôn cho cùng một kết quả. Mỗi sự kiện giữ lại câu mà nó được rút ra. Ngày tháng bài báo không nêu đủ sẽ được suy ra từng bước từ những gì bài viết có và được đánh dấu; không có manh mối thì năm để trống.',
    wrong: 'Sai ở những chỗ nào',
    wrongText:
      'Chương trình bỏ sót những sự kiện được kể theo cách mà quy tắc chưa biết, đôi khi nhầm dự định thành việc đã xảy ra, nhầm người này với người khác, hoặc lấy sai năm từ một manh mối gây hiểu lầm. Cột cuối quan trọng nhất: các bài đó được gán nhãn trước rồi để riêng. Báo thật khó hơn: tìm được ba phần tư số sự kiện, chín trong mười ngày đúng.',
    report: 'Nếu bạn thấy lỗi',
    reportText: 'Hãy mở sự kiện và chọn “Báo lỗi” ở cuối: trang sẽ soạn sẵn một báo cáo để bạn sao chép và chuyển đi.',
    measured: (n, unseen) => `Đo trên ${digits(n)} bài dùng khi viết quy tắc và ${digits(unseen)} bài để riêng`,
    development: 'Khi viết quy tắc',
    test: 'Để riêng',
    found: 'Sự kiện tìm thấy',
    right: 'Sự kiện đúng trong số đã nêu',
    f1: 'Kết hợp cả hai (F1)',
    dates: 'Ngày tháng đúng',
    peopleFound: 'Nhân vật tìm thấy',
    peopleRight: 'Nhân vật đúng trong số đã nêu',
  },
  help: {
    anywhere: 'Ở mọi nơi',
    inTimeline: 'Trên dòng thời gian',
    inList: 'Trong danh sách sự kiện',
    keys: {
      search: 'Đến ô tìm kiếm',
      help: 'Hiện các phím tắt này',
      close: 'Đóng sự kiện hoặc cửa sổ này',
      between: 'Đến sự kiện trước hoặc sau',
      lanes: 'Sang hàng khác',
      open: 'Mở sự kiện',
      zoom: 'Phóng to hoặc thu nhỏ',
      all: 'Hiện tất cả',
      leave: 'Rời dòng thời gian',
      rows: 'Đến dòng trên hoặc dưới',
      ends: 'Đến dòng đầu hoặc cuối',
    },
    single: 'Phím tắt một phím',
    singleHint:
      'Hãy tắt nếu bạn điều khiển thiết bị bằng giọng nói hoặc hay bấm nhầm phím. Có hiệu lực đến khi đóng trang.',
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
    'year-from-office': ({ year, text, from, to }) =>
      sentence`Bài báo viết ${quote(text)}: những người được nêu tên chỉ cùng giữ các chức vụ ấy từ ${from} đến ${to}, nên năm là ${year}.`,
    'year-from-journey': ({ year, text, name: person, country, from, to }) =>
      sentence`Bài báo viết ${quote(text)}: chuyến đi đã biết của ${name(person)} (${country}) từ ${from} đến ${to}, nên năm là ${year}.`,
    'day-from-occasion': ({ text, day, name: occasion }) =>
      sentence`Bài báo viết ${quote(text)} (${name(occasion)}), tức ngày ${day}.`,
    'before-report': ({ text, day }) =>
      sentence`Bài báo đưa tin ngày ${day} (${quote(text)}) và nhắc đến việc này như đã xảy ra. Ngày cụ thể không được nêu.`,
    'day-of-report': ({ text }) =>
      sentence`Đây là tin chính của bài báo, không kèm ngày riêng; ngày của bài báo là ${quote(text)}.`,
    'during-visit': ({ text }) =>
      sentence`Bài báo không nêu ngày của việc này; nó thuộc một chuyến thăm mà bài viết là ${quote(text)}.`,
    'told-amid': ({ text }) =>
      sentence`Bài báo không nêu ngày của việc này; nó được kể giữa những việc vào ${quote(text)}.`,
    'year-unknown': ({ text }) => sentence`Không có căn cứ nào về năm của ${quote(text)} và cũng không phỏng đoán.`,
    'no-date': () => sentence`Bài báo không nêu ngày của sự kiện này.`,
    'date-conflict': ({ others }) => sentence`Các bài báo không thống nhất. Những ngày khác được nêu: ${others}.`,
    edited: ({ reason }) => sentence`Ngày do biên tập viên xác định: ${name(reason)}`,
  },
}
