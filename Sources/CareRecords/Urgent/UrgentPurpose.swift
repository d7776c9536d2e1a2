/// Why the least of one child must be told at once, when nobody is there who could approve it.
public enum UrgentPurpose: String, CaseIterable, Sendable {
    case hospital, missing

    public var label: Wording {
        switch self {
        case .hospital: Wording(vi: "Cấp cứu, nhập viện", en: "Emergency care in hospital")
        case .missing: Wording(vi: "Tìm trẻ mất liên lạc", en: "Finding a missing child")
        }
    }

    /// All that is told, in the order of the page: no reasons, no circumstances, no address, nothing under lock.
    public var fields: [(section: String, field: String)] {
        switch self {
        case .hospital:
            Self.who + [
                ("safety", "allergies"), ("health", "bloodGroup"), ("health", "chronicConditions"),
                ("health", "medicine"), ("health", "dose"), ("health", "insuranceNo"),
                ("health", "insuranceUntil"), Self.mayBeCalled,
            ]
        case .missing:
            Self.who + [
                ("development", "height"), ("identity", "marks"), ("identity", "languages"), Self.lastSeen,
            ]
        }
    }

    private static let who = [
        ("identity", "fullName"), ("identity", "otherNames"), ("identity", "sex"), ("identity", "dob"),
        ("identity", "estAgeFrom"), ("identity", "estAgeTo"),
    ]

    /// Whom the safety card lets near the child, with their relation; the telephone stays in the house.
    public static let mayBeCalled = (section: "safety", field: "person")
    /// The newest shift in which the child was counted as present.
    public static let lastSeen = (section: "journal", field: "presence")

    /// Codes of the safety card that let somebody be told that the child is in hospital.
    public static let calls: Set<String> = ["pickup", "visit", "phone"]

    /// Words that give away what only its own key may tell, whichever field they were typed into.
    private static let underLock = [
        "hiv", "aids", "arv", "antiretroviral", "khang vi rut", "khang virus", "co thai", "mang thai",
        "thai san", "pha thai", "pregnan", "abortion", "xam hai", "hiep dam", "rape", "sexual", "giam dinh",
        "forensic", "mua ban", "traffick", "tu hai", "tu tu", "self harm", "self-harm", "suicid",
        "ma tuy", "nghien", "substance",
    ]

    /// Whether a text speaks of what stays under lock.
    public static func isUnderLock(_ text: String) -> Bool {
        let folded = " " + Fold.search(text) + " "
        return underLock.contains { word in
            // Short words only whole: `arv` is also part of others.
            word.count > 4 ? folded.contains(word) : folded.split { !$0.isLetter }.contains { $0 == word }
        }
    }
}
