import CareRecords

extension Context {
    /// Lists all that is wrong with a file, each with its line and column.
    func show(_ problems: [Problem]) {
        let header = [
            Wording(vi: "Dòng", en: "Line"), Wording(vi: "Cột", en: "Column"),
            Wording(vi: "Sai gì", en: "What is wrong"),
        ]
        Terminal.say(
            Table(
                header: header.map { $0(language) },
                rows: problems.map { problem in
                    [
                        problem.line.map(String.init) ?? "", problem.column.map(String.init) ?? "",
                        problem.wording(language),
                    ]
                }
            ).text)
    }
}
