import CareHome
import CareRecords

extension HeadCount {
    /// - Parameter room: whose children alone were counted; nil for the whole house.
    func text(_ shift: String, _ day: Day, room: String?, carers: Int?, _ language: Language) -> String {
        func line(_ vi: String, _ en: String, _ bucket: Bucket) -> String {
            Wording(vi: vi, en: en)(language) + ": " + bucket.text(language)
        }
        let place = room.map { Wording(vi: " · phòng \($0)", en: " · room \($0)")(language) } ?? ""
        var lines = ["\(ShiftName.label(shift, language)) \(day.text(language))" + place]
        lines.append(line("Đang quản lý", "On the books", onTheBooks))
        lines.append(line("Có mặt", "Present", present))
        for code in Self.presences where code.key != "present" {
            if let bucket = away[code.key] { lines.append(line(code.label.vi, code.label.en, bucket)) }
        }
        if unrecorded.total > 0 { lines.append(line("Chưa ghi ca này", "Not yet recorded", unrecorded)) }
        return (lines + ratio(carers, language)).joined(separator: "\n")
    }

    private static var presences: [Code] {
        guard case .code(let list)? = RecordSchema.section("journal")?["presence"]?.type else { return [] }
        return list.codes
    }

    private func ratio(_ carers: Int?, _ language: Language) -> [String] {
        guard let rule, let need, present.total > 0 else { return [] }
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        let bands = zip(need.counts, rule.bands).filter { $0.0 > 0 }
        let parts = bands.map { count, band in
            word("\(count) trẻ \(band.label.vi)", "\(count) aged \(band.label.en)")
                + (band.confirmed ? "" : word(" (định mức chưa đối chiếu)", " (figure unconfirmed)"))
        }
        let unknown =
            ageUnknown > 0
            ? word("; \(ageUnknown) trẻ chưa rõ tuổi", "; \(ageUnknown) of unknown age") : ""
        var lines = [
            word(
                "Cần ít nhất \(need.carers) người chăm sóc", "Carers needed: at least \(need.carers)")
                + " (\(rule.source)): " + parts.joined(separator: ", ") + unknown
                + word("; trẻ khuyết tật cần nhiều hơn.", "; children with disabilities need more.")
        ]
        if let carers {
            lines.append(
                carers < need.carers
                    ? word(
                        "! Đang có \(carers): thiếu \(need.carers - carers).",
                        "! On duty \(carers): \(need.carers - carers) too few.")
                    : word("Đang có \(carers): đủ.", "On duty \(carers): enough."))
        }
        return lines
    }

    func json(_ shift: String, _ written: [String], carers: Int?) -> JSON {
        func number(_ value: Int?) -> JSON { value.map { .number(String($0)) } ?? .null }
        func object(_ bucket: Bucket) -> JSON {
            .object([
                ("total", number(bucket.total)), ("female", number(bucket.female)),
                ("male", number(bucket.male)), ("unknown", number(bucket.unknown)),
            ])
        }
        return .object([
            ("shift", .string(shift)), ("written", .array(written.map(JSON.string))),
            ("onTheBooks", object(onTheBooks)), ("present", object(present)),
            ("away", .object(away.sorted { $0.key < $1.key }.map { ($0.key, object($0.value)) })),
            ("unrecorded", object(unrecorded)), ("carers", number(carers)),
            ("carersNeeded", number(need?.carers)), ("source", rule.map { .string($0.source) } ?? .null),
        ])
    }
}
