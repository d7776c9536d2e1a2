import CareHome
import CareRecords

/// Finds what a command left out, by asking.
enum Pick {
    static func child(_ home: Home, _ context: Context) throws -> String {
        let words = try context.ask("Trẻ nào?", "Which child?", flag: "CODE")
        let found = try home.search(words)
        if found.count == 1, let only = found.first {
            context.name(only)
            return only.code
        }
        show(found, context)
        return try context.ask("Mã trẻ:", "Code:", flag: "CODE")
    }

    /// Those found, namesakes with what tells them apart.
    private static func show(_ found: [Child], _ context: Context) {
        let apart = Namesakes(found)
        for child in found {
            let line =
                "\(child.code) · \(child.label(context.language))\(apart.mark(of: child, withCode: false))"
            context.say(line, line)
        }
    }

    /// Several children, until an empty answer.
    static func children(_ home: Home, _ context: Context) throws -> [String] {
        var codes: [String] = []
        while true {
            let words = try context.ask(
                codes.isEmpty ? "Trẻ nào?" : "Trẻ nào nữa? Enter = hết.",
                codes.isEmpty ? "Which child?" : "Which other child? Enter = no more.", flag: "CODE")
            if tidy(words).isEmpty, !codes.isEmpty { return codes }
            let found = try home.search(words)
            show(found, context)
            if found.count == 1 {
                codes.append(found[0].code)
            } else if !found.isEmpty {
                codes.append(try context.ask("Mã trẻ:", "Code:", flag: "CODE"))
            }
        }
    }

    /// A request, from those in one of the states.
    static func request(
        _ states: Set<Request.Status>, _ home: Home, _ context: Context
    ) throws -> String {
        for request in try home.listRequests() where states.contains(request.status) {
            let line = "\(request.number) · \(request.text("recipient")) · \(request.text("requestedBy"))"
            context.say(
                "\(line) · \(request.kind.label.vi)", "\(line) · \(request.kind.label.en)")
        }
        return try context.ask("Yêu cầu số:", "Request number:", flag: "R-0001")
    }

    static func person(_ given: String?, _ context: Context) throws -> String {
        try given ?? context.ask("Tên đăng nhập:", "Login name:", flag: "NAME")
    }

    static func file(_ given: String?, _ context: Context) throws -> String {
        try given ?? context.ask("Tệp nào?", "Which file?", flag: "FILE")
    }
}
