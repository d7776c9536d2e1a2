/// What the commands say of themselves, in Vietnamese, where it does not stand beside the English.
enum CommandWords {
    static let abstracts: [String: String] = [
        "Make a slot and NAME.pub.": "Tạo tệp khóa và TÊN.pub.",
        "Enrol a person.": "Thêm một người.",
        "Who belongs to the home.": "Những ai thuộc nhà này.",
        "Take somebody's access away for now.": "Tạm ngừng quyền của một người.",
        "Give a suspended person access again.": "Cho người bị tạm ngừng vào lại.",
        "Remove somebody and make all keys anew.": "Gỡ một người và thay mọi khóa.",
        "Admit a child.": "Tiếp nhận một trẻ.",
        "Confirm with the decision.": "Xác nhận bằng quyết định.",
        "Write a draft plan.": "Viết bản thảo kế hoạch.",
        "Submit the newest draft.": "Trình bản thảo mới nhất.",
        "Approve the newest submitted plan.": "Duyệt kế hoạch vừa trình.",
        "What must be done by when.": "Việc phải làm và hạn.",
        "What may be written where, and who reads it.": "Mục nào ghi ở đâu, ai đọc được.",
        "Print a form as HTML; without a name, list the forms.":
            "In một biểu mẫu ra HTML; không có tên thì liệt kê các biểu mẫu.",
        "Set a legal hold.": "Giữ hồ sơ lại.", "The table of rights.": "Bảng quyền.",
        "Let a role see or write more, or less.": "Cho một vai trò xem, ghi thêm hoặc bớt.",
        "Take a hold back.": "Thôi giữ hồ sơ.",
        "Copy the home while others work.": "Sao chép nhà trong khi người khác vẫn làm việc.",
        "Sign that a copy no longer exists.": "Ký rằng một bản sao không còn nữa.",
        "Make a new recovery key and hand out its shares.": "Tạo khóa phục hồi mới và chia các mảnh.",
    ]

    /// By the words of the command.
    static let discussions: [String: String] = [
        "": """
        Tùy chọn chung, đặt ở đâu cũng được: --home THƯ-MỤC (MAIAM_HOME), --as TÊN (MAIAM_AS),
        --passphrase-file TỆP, --json, --quiet, --no-input, --yes, --language vi|en.
        """,
        "key": """
        Quên mật khẩu thì không ai tìm lại được. Nhờ giám đốc chạy “maiam user remove TÊN”, rồi bạn tạo khóa mới
        bằng “maiam key new TÊN --replace” và được thêm lại: “maiam user add TÊN”.
        """,
        "key passphrase": """
        Khóa vẫn là khóa cũ. Bản sao của tệp khóa cũ vẫn mở được bằng mật khẩu cũ: nếu có người đã thấy nó,
        hãy nhờ giám đốc gỡ bạn ra rồi thêm lại với khóa mới.
        """,
        "urgent": """
        Một người trực đề nghị, người trực thứ hai đồng ý trong hai giờ, rồi trang mới hiện ra. Giám đốc xác nhận
        hoặc phản đối trong một ngày; đến lúc đó việc này còn nằm trong danh sách việc đến hạn.
        """,
        "book note":
            "Ghi chép được gõ vào hoặc đọc từ đầu vào chuẩn. Chuyện riêng của một trẻ thì ghi vào nhật ký của trẻ.",
        "unlock": """
        Hết hiệu lực sau 10 phút không gõ lệnh, sau 8 giờ trong mọi trường hợp, hoặc khi gõ “maiam lock”.
        Duyệt, thêm người, gỡ người và xuất bản tóm tắt luôn hỏi lại mật khẩu.
        """,
        "attach": """
        Ai đọc được phần ấy thì mở được tệp. Ảnh JPEG và PNG được gỡ nơi chụp, máy chụp và ghi chú. Giấy đóng dấu
        MẬT không bao giờ đính kèm: chỉ ghi số và nơi giữ.
        """,
        "detach": "Nội dung bị hủy ở đây; bản sao lưu làm trước đó vẫn còn giữ.",
        "attendance": """
        Mỗi dòng một trẻ theo số thứ tự: “7 có phép sốt”, “3 không phép”. Dòng trống là hết. Ghi nhầm thì “7 có mặt”
        bỏ dòng nghỉ của buổi ấy.
        """,
        "shift":
            "Mỗi dòng một trẻ theo số thứ tự: “5 sốt 38,5 đã báo y tế”, “7 vắng có phép”. Dòng trống là hết.",
        "visit": "Máy hỏi tên khách, hoặc lấy dòng đầu của đầu vào chuẩn; các dòng sau là ghi chú.",
        "growth": """
        Các cột: sex (1|2 hoặc nam|nữ), ageMonths hoặc dob và date, weight (kg), height (cm); có thể thêm
        measure (L nằm, H đứng) và oedema (y|n). Các cột khác giữ nguyên.
        """,
        "places": "34 tỉnh và 3.321 xã hiện nay, cùng các đơn vị cũ của Quảng Ninh.",
        "request child": """
        MỤC ĐÍCH (PURPOSE): court tòa án | police công an | health-department y tế | commune xã |
        family gia đình | school trường | hospital bệnh viện | transfer chuyển cơ sở |
        legal-aid trợ giúp pháp lý | donor nhà tài trợ
        """,
        "table audit": """
        TỆP.csv: mỗi chiều một cột (* là tổng), value, và role: published (in), primary hoặc secondary (che).
        Mã 65 nếu có ô che tính ra được đúng giá trị.
        """,
        "table protect": """
        TỆP.csv: mỗi chiều một cột (* là tổng), value, có thể thêm role. Ô từ 1 đến dưới ngưỡng và ô ghi
        primary thì bị che; ô secondary được chọn lại. In ra đúng các cột ấy kèm role; giá trị thật vẫn còn
        trong đó: khi công bố, in ● ở ô nào role không phải published.
        """,
        "erase": """
        Khóa của trẻ bị hủy, rồi tệp khóa được dò lại để chắc không còn. Nhật ký giữ việc đã xóa, ai xóa và
        căn cứ nào. Nếu bị ngắt, chạy lại thì làm tiếp.
        """,
        "backup take": """
        Dữ liệu và khóa là hai gói, phục hồi cần cả hai. Giữ gói dữ liệu lâu; gói khóa giữ ngắn ngày, ở nơi
        khác, và ký “backup destroyed” khi đã hủy: chưa hủy thì hồ sơ đã xóa còn có thể quay lại.
        """,
        "restore": """
        Mọi thứ được kiểm tra trước khi nhà mới mang tên; không ghi đè gì. Nhà mới bắt đầu bằng một dòng đã ký
        nêu điều bị bỏ. Chuyển máy: backup ở máy này, restore ở máy kia.
        """,
        "roles set": """
        Cần hai người ký như mọi thay đổi quyền. Các phần cùng một khóa đổi cùng nhau. Bớt quyền thì thay mọi khóa;
        điều đã đọc và bản sao cũ của nhà thì ai giữ vẫn đọc được.
        """,
        "rotate": """
        Từ nay điều mới ghi chỉ mở được bằng khóa mới. Điều ghi trước vẫn nằm dưới khóa cũ: ai có bản sao cũ
        của nhà và khóa cũ thì vẫn mở được. Có --data thì niêm lại cả điều ghi trước, để khóa cũ không mở được gì
        trong bản sao lấy về sau. Bị ngắt thì chạy lại chính lệnh ấy để làm tiếp. Có --compartment thì chỉ thay khóa của
        ngăn được nêu: ai đang tạm ngừng hoặc đã quá ngày cuối vẫn mở được các ngăn còn lại.
        """,
        "distrust": """
        Từ dòng bạn chỉ, lời của giám đốc ấy không cho ai vào: ai chỉ do người ấy thêm hoặc cho vào lại mà không
        có chữ ký khác thì tạm ngừng, đến khi người khác cho vào. Cần hai chữ ký. Nhớ gỡ giám đốc ấy và thay khóa:
        “maiam user remove TÊN”, “maiam rotate”.
        """,
        "clock": """
        Dòng ghi ngày xa về sau do đồng hồ sai có thể làm hết hạn người và bản sao trước thời hạn. Lệnh này ký
        rằng giờ của máy này là đúng; chỉnh giờ máy trước đã. Cần hai chữ ký.
        """,
        "checkpoint": """
        Mã ngắn để chép vào sổ của giám đốc. Tệp có chữ ký của cơ sở; ai giữ nó thì sau này chứng minh được,
        bằng “maiam verify --against”, rằng không có gì trước đó bị bỏ đi.
        """,
        "facility-key new": """
        Khi có người chép được khóa ký, hoặc khóa bị mất. Cần hai chữ ký. Giấy tờ đã ký vẫn kiểm tra bằng facility.pub
        cũ. Bên ngoài không tự biết việc này: ai còn giữ facility.pub cũ thì vẫn tin khóa cũ, tức là tin cả kẻ lấy
        được nó, cho đến khi bạn đưa tệp mới và đọc dấu vân tay cho họ.
        """,
        "facility-key trust": """
        Dành cho người không mở được nhật ký: người sao lưu, người giữ mảnh khóa. Từ đó không tin khóa nào cũ hơn.
        """,
        "restriction set": """
        Cho trường hợp không phải ai trong nhà cũng nên mở. Cần hai chữ ký. Hồ sơ có khóa riêng, chỉ người được nêu tên
        và khóa phục hồi giữ; người khác thấy là có và phải hỏi ai. Điều đã đọc thì không lấy lại được:
        “maiam rotate --data” niêm lại nội dung, bản sao cũ của nhà vẫn mở được. Đổi danh sách thì nêu lại tất cả.
        """,
        "propose": """
        Xóa hồ sơ, cử, tạm ngừng hoặc gỡ một giám đốc, đổi quyền xem, đặt khóa phục hồi hay đặt lại giờ, thay khóa
        ký của cơ sở, hạn chế một hồ sơ, không tin lời một giám đốc và phục hồi nhà cần hai chữ ký. Cứ làm chính việc ấy
        (“maiam erase MÃ”, “maiam user add TÊN --role director” …): máy ghi thành đề nghị, người thứ hai ký cùng. Đề nghị
        không rút lại được: không ai ký thì sau bảy ngày hết hạn và không có gì thay đổi.
        """,
        "recovery set": """
        Máy chia khóa giữ trọn khóa trong chốc lát: hãy dùng máy tin được. Đủ số người giữ mảnh thì cùng nhau
        đọc được mọi thứ: nên có ít nhất một người ngoài cơ sở. Mỗi lần đổi là một khóa mới; mảnh cũ hết
        giá trị. Không để mảnh nào trong nhà hay trong bản sao lưu.
        """,
        "recover": """
        Trước hết “maiam key new TÊN”, rồi đưa TÊN.pub cho những người giữ mảnh; mỗi người trả lời bằng
        “maiam recovery pass”. Xong thì chạy “maiam rotate” và “maiam recovery set”: khóa phục hồi đã dùng hết.
        """,
    ]
}
