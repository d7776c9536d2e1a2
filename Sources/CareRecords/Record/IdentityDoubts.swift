extension RecordSchema {
    /// What is worth a second look in an identity about to be written; nothing of it is refused, and no
    /// value is repeated.
    public static func doubts(identity: [String: Value], today: Day) -> [Wording] {
        var doubts: [Wording] = []
        if let number = identity["pid"]?.string, let pid = PersonalID(number) {
            var born: PartialDate?
            if case .date(let date)? = identity["dob"] { born = date }
            let sex = identity["sex"]?.string.flatMap(Sex.init(code:))
            doubts += pid.doubts(sex: sex, born: born, today: today)
        }
        for key in ["birthplace", "nativePlace", "permanentAddress", "temporaryAddress", "currentAddress"] {
            guard let text = identity[key]?.string, let label = section("identity")?[key]?.label,
                let remark = WrittenAddress(text, on: today).remark
            else { continue }
            doubts.append(Wording(vi: "\(label.vi): \(remark.vi).", en: "\(label.en): \(remark.en)."))
        }
        return doubts
    }
}
