import CareRecords

extension Home {
    /// What a request comes to, before it is signed.
    struct Built {
        var json: [(String, JSON)]
        var blocks: (Language) -> [Page.Block]
        var child: Child?
        /// Children who match what is printed of the child, and by what.
        var k: Int?
        var among: [Resemblance] = []
        /// How long the release holds.
        var days = 90
        /// Names and places that the purpose means to tell.
        var intended: [String] = []
        /// What proves that nothing more can be worked out, kept with the key that signs.
        var witnesses: String?
        /// Short facts, for a preview.
        var facts: [(Wording, Wording)] = []
    }

    static func both(_ wording: Wording) -> JSON {
        .object([("vi", .string(wording.vi)), ("en", .string(wording.en))])
    }
}
