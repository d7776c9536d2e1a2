/// What a rule rests on, as each language cites it. Numbers of documents are the same in both: they are looked up.
extension Wording {
    static func decree(_ number: String, _ article: String? = nil) -> Wording {
        cited("NĐ \(number)", "Decree \(number)", article)
    }

    static func law(_ number: String, _ article: String? = nil) -> Wording {
        cited("Luật \(number)", "Law \(number)", article)
    }

    static let house = Wording(vi: "Quy định của cơ sở", en: "Rule of the house")
    static let guidelines = Wording(
        vi: "Hướng dẫn LHQ về chăm sóc thay thế, đoạn 67",
        en: "UN Guidelines for the Alternative Care of Children, paragraph 67")

    func and(_ other: Wording) -> Wording {
        Wording(vi: "\(vi); \(other.vi)", en: "\(en); \(other.en)")
    }

    private static func cited(_ vi: String, _ en: String, _ article: String?) -> Wording {
        guard let article else { return Wording(vi: vi, en: en) }
        let several = article.contains("–")
        return Wording(
            vi: "\(vi), Điều \(article)", en: "\(en), \(several ? "Articles" : "Article") \(article)")
    }
}
