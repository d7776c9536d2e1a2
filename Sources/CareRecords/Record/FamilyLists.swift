/// Code lists of the people around a child and how they live.
extension Lists {
    static let relation = CodeList(
        "relation",
        [
            Code("father", vi: "Cha", en: "Father", aliases: ["bố"]), Code("mother", vi: "Mẹ", en: "Mother"),
            Code("adoptive-parent", vi: "Cha/mẹ nuôi", en: "Adoptive parent"),
            Code("step-parent", vi: "Cha dượng/mẹ kế", en: "Step-parent"),
            Code(
                "grandparent", vi: "Ông/bà", en: "Grandparent",
                aliases: ["ông", "bà", "bà ngoại", "bà nội", "ông ngoại", "ông nội"]),
            Code("sibling", vi: "Anh/chị/em", en: "Sibling", aliases: ["anh", "chị", "em"]),
            Code(
                "aunt-uncle", vi: "Cô/dì/chú/bác/cậu", en: "Aunt or uncle",
                aliases: ["cô", "dì", "chú", "bác", "cậu", "dượng", "thím", "mợ"]),
            Code("cousin", vi: "Anh chị em họ", en: "Cousin"),
            Code(
                "partner", vi: "Vợ/chồng/người yêu", en: "Spouse or partner",
                aliases: ["vợ", "chồng", "người yêu"]),
            Code("guardian", vi: "Người giám hộ", en: "Guardian"),
            Code("foster-carer", vi: "Người chăm sóc thay thế", en: "Foster carer"),
            Code("acquaintance", vi: "Người quen", en: "Acquaintance"),
            Code("online-acquaintance", vi: "Người quen qua mạng", en: "Acquaintance from the internet"),
            Code("neighbour", vi: "Hàng xóm", en: "Neighbour"),
            Code("broker", vi: "Môi giới", en: "Broker"), Code("stranger", vi: "Người lạ", en: "Stranger"),
            Code("unknown", vi: "Không rõ", en: "Unknown"),
        ])
    static let economy = CodeList(
        "economy",
        [
            Code("poor", vi: "Hộ nghèo", en: "Poor", aliases: ["nghèo"]),
            Code("near-poor", vi: "Hộ cận nghèo", en: "Near-poor", aliases: ["cận nghèo"]),
            Code("average", vi: "Mức sống trung bình", en: "Average"),
            Code("other", vi: "Khác", en: "Other"),
        ])
}
