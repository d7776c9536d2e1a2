/// A school subject as the 2018 programme names it (Circular 32/2018/TT-BGDĐT).
public struct Subject: Hashable, Sendable {
    public enum Stage: Sendable { case primary, lowerSecondary, upperSecondary }

    public let key: String
    public let label: Wording
    /// Other ways a mark sheet heads its column.
    let aliases: [String]
    /// Secondary schools judge it in words only (Circular 22/2021, Art. 5).
    public let isRemark: Bool
    /// Stages in which every child takes it.
    public let compulsory: Set<Stage>

    private init(
        _ key: String, _ vi: String, _ en: String, _ aliases: [String] = [], remark: Bool = false,
        _ compulsory: Set<Stage> = []
    ) {
        self.key = key
        label = Wording(vi: vi, en: en)
        self.aliases = aliases
        isRemark = remark
        self.compulsory = compulsory
    }

    public static let all: [Subject] = [
        Subject("vietnamese", "Tiếng Việt", "Vietnamese", ["TV"], [.primary]),
        Subject("literature", "Ngữ văn", "Literature", ["Văn"], [.lowerSecondary, .upperSecondary]),
        Subject(
            "mathematics", "Toán", "Mathematics", ["Toán học"], [.primary, .lowerSecondary, .upperSecondary]),
        Subject(
            "foreign-language", "Ngoại ngữ 1", "Foreign language",
            ["Ngoại ngữ", "Tiếng Anh", "T.Anh", "Anh văn", "NN1"], [.lowerSecondary, .upperSecondary]),
        Subject("second-language", "Ngoại ngữ 2", "Second foreign language", ["NN2"]),
        Subject("ethnic-language", "Tiếng dân tộc thiểu số", "Ethnic minority language", ["Tiếng DTTS"]),
        Subject("ethics", "Đạo đức", "Ethics", [], [.primary]),
        Subject("civics", "Giáo dục công dân", "Civic education", ["GDCD"], [.lowerSecondary]),
        Subject(
            "economics-law", "Giáo dục kinh tế và pháp luật", "Economics and law",
            ["GDKT&PL", "GDKTPL", "KTPL"]),
        Subject("nature-society", "Tự nhiên và Xã hội", "Nature and society", ["TNXH", "TN&XH"]),
        Subject("science", "Khoa học", "Science", ["KH"]),
        Subject(
            "natural-science", "Khoa học tự nhiên", "Natural science", ["KHTN"], [.lowerSecondary]),
        Subject("physics", "Vật lí", "Physics", ["Vật lý", "Lí", "Lý"]),
        Subject("chemistry", "Hóa học", "Chemistry", ["Hóa"]),
        Subject("biology", "Sinh học", "Biology", ["Sinh"]),
        Subject(
            "history-geography", "Lịch sử và Địa lí", "History and geography",
            ["LS&ĐL", "LSĐL", "Sử - Địa", "Lịch sử và Địa lý", "Lịch sử & Địa lí"], [.lowerSecondary]),
        Subject("history", "Lịch sử", "History", ["Sử"], [.upperSecondary]),
        Subject("geography", "Địa lí", "Geography", ["Địa lý", "Địa"]),
        Subject(
            "technology", "Công nghệ", "Technology", ["CN", "C.Nghệ"], [.lowerSecondary]),
        Subject("computing", "Tin học", "Computing", ["Tin"], [.lowerSecondary]),
        Subject(
            "computing-technology", "Tin học và Công nghệ", "Computing and technology", ["TH&CN", "TH-CN"]),
        Subject(
            "defence", "Giáo dục quốc phòng và an ninh", "Defence education", ["GDQP-AN", "GDQPAN", "GDQP"],
            [.upperSecondary]),
        Subject(
            "physical-education", "Giáo dục thể chất", "Physical education", ["GDTC", "Thể dục", "TD"],
            remark: true, [.primary, .lowerSecondary, .upperSecondary]),
        Subject("arts", "Nghệ thuật", "Arts", ["NT", "Nghệ thuật (Âm nhạc, Mĩ thuật)"], remark: true),
        Subject("music", "Âm nhạc", "Music", ["Nhạc", "ÂN"], remark: true),
        Subject("fine-arts", "Mĩ thuật", "Fine arts", ["Mỹ thuật", "MT"], remark: true),
        Subject(
            "experience", "Hoạt động trải nghiệm", "Experiential activities",
            [
                "HĐTN", "HĐTN, HN", "HĐTNHN", "HĐTN-HN", "Hoạt động trải nghiệm, hướng nghiệp",
                "Trải nghiệm, hướng nghiệp",
            ], remark: true, [.primary, .lowerSecondary, .upperSecondary]),
        Subject(
            "local-education", "Nội dung giáo dục của địa phương", "Local education",
            ["GDĐP", "NDGDĐP", "Giáo dục địa phương", "Nội dung giáo dục địa phương"], remark: true,
            [.lowerSecondary, .upperSecondary]),
    ]

    /// The subject a heading or a stored mark names, without regard to accents, case and punctuation.
    public static func named(_ text: String) -> Subject? { known[Heading.fold(text)] }

    private static let known: [String: Subject] = {
        var known: [String: Subject] = [:]
        for subject in all {
            for name in [subject.key, subject.label.vi, subject.label.en] + subject.aliases {
                let key = Heading.fold(name)
                if known[key] == nil { known[key] = subject }
            }
        }
        return known
    }()
}

extension Subject.Stage {
    public init?(grade: Int) {
        switch grade {
        case 1...5: self = .primary
        case 6...9: self = .lowerSecondary
        case 10...12: self = .upperSecondary
        default: return nil
        }
    }
}
