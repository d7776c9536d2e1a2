/// What each argument and option is, in Vietnamese.
enum OptionWords {
    static let vietnamese: [String: String] = people.merging(records) { $1 }.merging(leaving) { $1 }
        .merging(custody) { $1 }.merging(told) { $1 }

    private static let people: [String: String] = [
        "Exact, as of the last day of this year, what gives a child away hidden.":
            "Số chính xác, đến ngày cuối của năm này; ô làm lộ trẻ được che.",
        "Not the form that prints most, but this one.":
            "Đúng bảng này, không đổi sang bảng in được nhiều hơn.",
        "Login name.": "Tên đăng nhập.", "Login names, such as a,b,c.": "Các tên đăng nhập, như a,b,c.",
        "Login name of the first director.": "Tên đăng nhập của giám đốc đầu tiên.",
        "Name of the facility.": "Tên cơ sở.", "Folder of the home.": "Thư mục của nhà.",
        "Folder for the slot, such as a USB stick.": "Thư mục để tệp khóa, như thẻ USB.",
        "Folder for the second slot.": "Thư mục để tệp khóa thứ hai.",
        "Names, separated by commas.": "Các tên, cách nhau bằng dấu phẩy.",
        "Lay the key of before aside, for somebody who was removed.":
            "Để khóa cũ sang một bên, cho người đã được gỡ.",
        "Folder that holds your key, such as a USB stick.": "Thư mục chứa khóa của bạn, như thẻ USB.",
        "File with the passphrase of the second slot.": "Tệp chứa mật khẩu của tệp khóa thứ hai.",
        "File with the new passphrase.": "Tệp chứa mật khẩu mới.",
        "Role; see maiam roles.": "Vai trò; xem maiam roles.",
        "Their .pub file; compare the fingerprint first.": "Tệp .pub của người ấy; so vân tay khóa trước.",
        "Their .pub file or an age1… line.": "Tệp .pub của người ấy, hoặc dòng age1….",
        "Decision or request it rests on.": "Quyết định hoặc giấy yêu cầu làm căn cứ.",
        "From when.": "Từ ngày nào.", "Last day.": "Ngày cuối.", "First day.": "Ngày đầu.",
        "Who becomes case worker of their children.": "Ai nhận quản lý các trẻ của người ấy.",
        "Keep the home, keys and passphrases in this new folder.":
            "Giữ lại nhà, khóa và mật khẩu trong thư mục mới này.",
    ]

    private static let records: [String: String] = [
        "KEY=VALUE.": "MỤC=GIÁ-TRỊ.", "KEY=VALUE, as often as needed.": "MỤC=GIÁ-TRỊ, lặp lại tùy ý.",
        "KEY=VALUE, such as asks=access.": "MỤC=GIÁ-TRỊ, như asks=access.",
        "KEY=VALUE, such as outcomeOf=partial, ground=…": "MỤC=GIÁ-TRỊ, như outcomeOf=partial, ground=…",
        "KEY=VALUE; KEY= takes the value away.": "MỤC=GIÁ-TRỊ; MỤC= thì bỏ giá trị.",
        "KEY=VIETNAMESE/ENGLISH, as often as there are codes.": "MÃ=TIẾNG-VIỆT/TIẾNG-ANH, mỗi mã một lần.",
        "JSON of the child, or - for standard input.": "JSON của trẻ, hoặc - để đọc đầu vào chuẩn.",
        "JSON of the same shape as show prints.": "JSON cùng dạng với kết quả của show.",
        "CSV file.": "Tệp CSV.", "CSV file; - for standard input.": "Tệp CSV; - để đọc đầu vào chuẩn.",
        "CSV file, or - for cells pasted on standard input.": "Tệp CSV, hoặc - để dán ô vào đầu vào chuẩn.",
        "Admit also whoever looks like a child already there.":
            "Nhập cả người trông giống trẻ đã có hồ sơ.",
        "Check only.": "Chỉ kiểm tra.", "Only count; write nothing.": "Chỉ đếm; không ghi gì.",
        "Only this compartment, such as health; as often as needed.":
            "Chỉ ngăn này, như health; lặp lại tùy ý.",
        "Say what would be done.": "Nói sẽ làm gì.",
        "Only show what would move.": "Chỉ xem điều gì thay đổi.",
        "A section such as papers, or an entry of it such as papers.2.":
            "Một phần như papers, hoặc một mục của nó như papers.2.",
        "The scan or photo.": "Bản quét hoặc ảnh.", "What it shows.": "Trong ấy là gì.",
        "Keep what the camera wrote beside the picture.": "Giữ lại những gì máy ảnh ghi kèm.",
        "The paper is stamped secret: refused, with what to do instead.":
            "Giấy có dấu MẬT: từ chối, và chỉ cách làm thay.",
        "As attachments shows it.": "Như lệnh attachments cho xem.",
        "Which file to open.": "Mở tệp nào.", "File to write, not sealed.": "Tệp sẽ ghi, không mã hóa.",
        "Those taken away too.": "Cả những tệp đã gỡ.",
        "Why.": "Lý do.", "By when.": "Hạn.", "Who does it.": "Ai làm.", "The goal.": "Mục tiêu.",
        "Day; today when left out.": "Ngày; để trống là hôm nay.", "Days ahead.": "Số ngày tới.",
        "Emergency protection.": "Bảo vệ khẩn cấp.", "Decision number.": "Số quyết định.",
        "Only news of a child so far; the child has not come.": "Mới có tin báo; trẻ chưa đến.",
        "An entry such as schooling.2.": "Một dòng, như schooling.2.",
        "Number of the request, or the child's code where one alone is open.":
            "Số yêu cầu, hoặc mã trẻ khi trẻ chỉ có một yêu cầu đang mở.",
        "An entry such as schooling.2; a new one when left out.":
            "Một dòng, như schooling.2; để trống là dòng mới.",
        "One section, such as health.": "Một phần, như health.",
        "Every section in full, not the page.": "Mọi phần đầy đủ, không phải trang tóm lược.",
        "Every version, with author and time.": "Mọi lần ghi, kèm người ghi và giờ.",
        "Everything that happened, day by day.": "Mọi việc đã xảy ra, theo ngày.",
        "As it stood on a day.": "Như vào một ngày.",
        "Why a closed file is opened; the director only.": "Vì sao mở hồ sơ đã đóng; chỉ giám đốc.",
        "In every text you may read, not in names alone.": "Tìm trong mọi chữ bạn được đọc, không chỉ tên.",
        "A room.": "Phòng.", "The room.": "Phòng.",
        "A room, for the sheets that list children.": "Phòng, cho phiếu có danh sách trẻ.",
        "A whole room: one child a line, “3 131,5 27,4”.": "Cả phòng: mỗi dòng một trẻ, “3 131,5 27,4”.",
        "Height in cm.": "Chiều cao, cm.", "Weight in kg.": "Cân nặng, kg.",
        "SVG file to write.": "Tệp SVG sẽ ghi.",
        "height, weight or bmi.": "height (chiều cao), weight (cân nặng) hoặc bmi.",
        "morning | afternoon.": "morning sáng | afternoon chiều.",
        "morning | afternoon | night; by the clock when left out.":
            "morning sáng | afternoon chiều | night đêm; để trống thì theo giờ.",
        "How many carers are on duty.": "Số người chăm sóc đang trực.",
        "Who the visitor is to the child, such as mẹ, chú.": "Khách là gì của trẻ, như mẹ, chú.",
        "School year such as 2026-2027; else the sheet's title or this year.":
            "Năm học, như 2026-2027; không thì theo tiêu đề bảng hoặc năm nay.",
        "School year such as 2026-2027; the newest when left out.":
            "Năm học, như 2026-2027; để trống là năm mới nhất.",
        "ghki | hki | ghkii | hkii | cn; else the sheet's title.":
            "ghki | hki | ghkii | hkii | cn; không thì theo tiêu đề bảng.",
        "Class such as 7A1; else the sheet's title.": "Lớp, như 7A1; không thì theo tiêu đề bảng.",
        "One class only.": "Chỉ một lớp.", "Next review.": "Ngày rà soát tới.",
        "Words of the name, such as: hong gai quang ninh.": "Các chữ của địa danh, như: hong gai quang ninh.",
        "The children concerned.": "Các trẻ liên quan.", "Under this age.": "Dưới tuổi này.",
        "Letter of Article 10, such as m.": "Chữ cái theo Điều 10, như m.",
        "Something is overdue.": "Có việc quá hạn.", "A paper is missing.": "Thiếu giấy tờ.",
        "The address is not known.": "Chưa rõ địa chỉ.", "Cases of this worker.": "Trẻ do người này quản lý.",
        "Movement by sex | age | group | referrer | receiver.":
            "Biến động theo sex giới tính | age tuổi | group nhóm | referrer nơi giao | receiver nơi nhận.",
        "Movement from this day on.": "Biến động từ ngày này.",
        "Movement to this day; today when left out.": "Biến động đến ngày này; để trống là hôm nay.",
        "Share of the children of school age who are in school.": "Tỷ lệ trẻ trong tuổi học đang đi học.",
        "Only what this person must do.": "Chỉ việc của người này.",
        "Only this person's acts.": "Chỉ việc người này đã làm.",
        "A rule of “due rules”.": "Một quy tắc trong “due rules”.", "How many.": "Bao nhiêu.",
        "In force from.": "Có hiệu lực từ.", "Read in the text of the law.": "Đã đối chiếu với văn bản.",
        "A weekday off; as often as needed.": "Ngày thường được nghỉ; lặp lại tùy ý.",
        "A Saturday worked instead.": "Thứ Bảy làm bù.", "English label.": "Nhãn tiếng Anh.",
        "Vietnamese label.": "Nhãn tiếng Việt.",
        "With what this home has added.": "Cả các mục nhà này tự thêm.",
        "Section and key, or the key of a new section.": "Phần và tên mục, hoặc tên phần mới.",
        "A section of many entries.": "Phần có nhiều dòng.",
        "Kept under the key of another section, such as health.":
            "Giữ dưới khóa của phần khác, như health.",
        "Why such a field is needed.": "Vì sao cần mục này.",
        "A field that leaves only on request; as often as needed.":
            "Mục chỉ đưa ra khi được yêu cầu; lặp lại tùy ý.",
        "receipt, handover, plan, visit …":
            "receipt giấy nhận, handover bàn giao, plan kế hoạch, visit phiếu thăm …",
        "Filled for this child; blank when left out.": "Điền cho trẻ này; để trống là mẫu trắng.",
        "Body above the house.": "Cơ quan chủ quản.", "Where papers are dated.": "Địa danh ghi trên văn bản.",
        "Sign after the number, such as BB-CSBT.": "Ký hiệu sau số, như BB-CSBT.",
    ]

    private static let leaving: [String: String] = [
        "Number of the decision.": "Số quyết định.",
        "Number of the director’s decision.": "Số quyết định của giám đốc.",
        "Day of the decision, when it is typed later.": "Ngày quyết định, khi ghi muộn.",
        "The director’s reason to decide with conditions open.":
            "Lý do giám đốc quyết định khi còn thiếu điều kiện.",
        "The director’s reason to decide with papers missing.":
            "Lý do giám đốc quyết định khi thiếu giấy tờ.",
        "The director’s reason to close with criteria open.": "Lý do giám đốc kết thúc khi chưa đủ tiêu chí.",
        "The director’s reason, when the case is closed.": "Lý do của giám đốc, khi hồ sơ đã đóng.",
        "The other facility.": "Cơ sở nhận.", "Expected back on.": "Ngày hẹn trở lại.",
        "Shelf or box.": "Kệ hoặc hộp.", "Recipient.": "Người nhận.", "What for.": "Dùng vào việc gì.",
        "Legal basis.": "Căn cứ pháp lý.", "Number of the official letter.": "Số công văn.",
        "Number of the office's letter.": "Số công văn của cơ quan.",
        "Lawful order.": "Lệnh của cơ quan có thẩm quyền.",
        "Letter of the group; all children when left out.": "Chữ cái của nhóm; để trống là mọi trẻ.",
        "The exact number: two people approve it, and it needs --reason.":
            "Con số đúng: hai người duyệt, và cần --reason.",
        "Why a range will not do.": "Vì sao khoảng giá trị không đủ.",
        "Only those that wait for a decision.": "Chỉ các yêu cầu chờ duyệt.",
        "An approved request.": "Một yêu cầu đã duyệt.", "File to write.": "Tệp sẽ ghi.",
        "File to write instead of standard output.": "Tệp sẽ ghi, thay cho đầu ra chuẩn.",
        "Overwrite.": "Ghi đè.",
        "The approved page as a paper of the office (HTML to print), for whoever cannot open age.":
            "Trang đã duyệt thành văn bản để in (HTML), cho nơi không mở được tệp age.",
        "With --paper: number of the document.": "Cùng với --paper: số văn bản.",
        "The sealed file, or summary.json with its .minisig beside it.":
            "Tệp niêm phong, hoặc summary.json có .minisig bên cạnh.",
        "The facility's signed list of recalls, with its .minisig beside it.":
            "Danh sách thu hồi có chữ ký của cơ sở, .minisig bên cạnh.",
        "The list of recalls to publish; its .minisig is put beside it.":
            "Danh sách thu hồi để công bố; .minisig được ghi bên cạnh.",
        "How the recipient said so.": "Người nhận xác nhận cách nào.",
        "The office was called back on its landline before anything was said.":
            "Đã gọi lại số máy bàn của cơ quan trước khi nói.",
        "What was told.": "Đã nói gì.", "Who was told.": "Đã nói với ai.",
        "The child whom the note is about.": "Trẻ được nói đến trong ghi chép.",
        "The smallest count that may be printed besides 0.": "Số nhỏ nhất được in, ngoài 0.",
        "Seconds to search; then what is safe so far.": "Số giây để tìm; hết giờ thì lấy cách an toàn đã có.",
        "The reader knows that hidden cells are at least 1.": "Người đọc biết ô che ít nhất là 1.",
    ]

    private static let custody: [String: String] = [
        "The code once more.": "Gõ lại mã trẻ.",
        "As this home has signed it.": "Như nhà này đã ký.",
        "Role, such as caregiver.": "Vai trò, như caregiver.",
        "Section, such as health.": "Phần hồ sơ, như health.",
        "none, read or write.": "none, read hoặc write: không xem, xem, xem và ghi.",
        "Only from this day on.": "Chỉ từ ngày này.",
        "Number of a restore the director told you of.": "Số dòng phục hồi mà giám đốc đã báo.",
        "Certificate or checkpoint newer than the backup.": "Giấy chứng nhận hoặc mốc mới hơn bản sao.",
        "Why a backup past its day is taken.": "Vì sao dùng bản sao đã quá hạn.",
        "File for the signed certificate.": "Tệp ghi giấy chứng nhận đã ký.",
        "Code of the erased record.": "Mã hồ sơ đã xóa.", "Who asks for it, and why.": "Ai yêu cầu, vì sao.",
        "Why it is no longer needed.": "Vì sao không cần nữa.", "Number of the notice.": "Số văn bản.",
        "File for the data package.": "Tệp ghi gói dữ liệu.",
        "File for the key package.": "Tệp ghi gói khóa.",
        "After how many days the key package must be gone, such as 90d.":
            "Sau bao nhiêu ngày phải hủy gói khóa, như 90d.",
        "Its number; see maiam backup list.": "Số của bản sao; xem maiam backup list.",
        "The data package and the key package.": "Gói dữ liệu và gói khóa.",
        "Folder for the new home; it must not exist.": "Thư mục nhà mới; phải chưa có.",
        "A backup package instead of the home; name data and keys to check both.":
            "Kiểm tra gói sao lưu thay cho nhà; nêu cả hai gói để kiểm cả hai.",
        "A head kept elsewhere: checkpoint, backup, summary, anchor file, or a short code.":
            "Mốc giữ ở nơi khác: tệp mốc, bản sao lưu, bản tóm tắt, tệp anchor, hoặc mã ngắn.",
        "Without any key: the tree and the heads kept elsewhere.":
            "Không cần khóa: chỉ xem cây băm và các mốc.",
        "Also what an earlier check proved and nothing has changed since.":
            "Kiểm tra cả phần đã kiểm tra lần trước và không đổi từ đó.",
        "Number of the entry, as verify shows it.": "Số dòng nhật ký, như verify đã nêu.",
        "facility.pub": "Tệp facility.pub của cơ sở.",
        "File for the public half of now.": "Tệp ghi nửa công khai hiện nay.",
        "File for the signed checkpoint.": "Tệp ghi mốc đã ký.",
        "Seal what was written before anew too.": "Niêm lại cả điều đã ghi trước.",
        "Login name of the director.": "Tên đăng nhập của giám đốc.",
        "Number of the first entry that does not count; see maiam audit --by NAME.":
            "Số của dòng đầu tiên không tính; xem maiam audit --by TÊN.",
        "Number of the proposal; see maiam propose.": "Số của đề nghị; xem maiam propose.",
        "How many of them are needed.": "Cần bao nhiêu người trong số đó.",
        "Folder for the shares, one file for each.": "Thư mục để các mảnh, mỗi người một tệp.",
        "Your share.": "Mảnh của bạn.", "A share that was passed on to you.": "Mảnh đã chuyển cho bạn.",
        "The whole house.": "Cả nhà.",
    ]
}
