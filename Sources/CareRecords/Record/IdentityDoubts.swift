extension RecordSchema {
    /// What is worth a second look in an identity about to be written; nothing of it is refused, and no
    /// value is repeated.
    public static func doubts(identity: [String: Value], today: Day) -> [Wording] {
        var remarks: [String: Wording?] = [:]
        return doubts(identity: identity, today: today, &remarks)
    }

    /// The same of one child after another.
    ///
    /// - Parameter remarks: what was found out of an address is not looked up again.
    public static func doubts(
        identity: [String: Value], today: Day, _ remarks: inout [String: Wording?]
    ) -> [Wording] {
        var doubts: [Wording] = []
        if let number = identity["pid"]?.string, let pid = PersonalID(number) {
            var born: PartialDate?
            if case .date(let date)? = identity["dob"] { born = date }
            let sex = identity["sex"]?.string.flatMap(Sex.init(code:))
            doubts += pid.doubts(sex: sex, born: born, today: today)
        }
        for key in ["birthplace", "nativePlace", "permanentAddress", "temporaryAddress", "currentAddress"] {
            guard let text = identity[key]?.string else { continue }
            let found = remarks[text] ?? WrittenAddress(text, on: today).remark
            if remarks.count < 4096 { remarks[text] = .some(found) }
            guard let remark = found, let label = section("identity")?[key]?.label else { continue }
            doubts.append(Wording(vi: "\(label.vi): \(remark.vi).", en: "\(label.en): \(remark.en)."))
        }
        return doubts
    }
}
