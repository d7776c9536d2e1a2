import CareRecords

extension Context {
    /// Shows all that is wrong with a file, by line and column, and refuses it.
    func refuse(_ problems: [Problem], _ consequence: Wording) -> Failure {
        let header = [
            Wording(vi: "Dòng", en: "Line"), Wording(vi: "Cột", en: "Column"),
            Wording(vi: "Sai gì", en: "What is wrong"),
        ]
        let rows = problems.map {
            [$0.line.map(String.init) ?? "", $0.column.map(String.init) ?? "", $0.wording(language)]
        }
        Terminal.say(Table(header: header.map { $0(language) }, rows: rows).text)
        return Failure(
            .badData,
            Wording(
                vi: "\(problems.count) chỗ sai, \(consequence.vi).",
                en: "\(problems.count) \(problems.count == 1 ? "problem" : "problems"); \(consequence.en)."))
    }
}
