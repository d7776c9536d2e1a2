import ArgumentParser
import CareHome
import CareRecords
import Fixtures

struct Demo: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Play a made-up home from beginning to end. Chạy thử.")
    @Option(help: "Keep the home, keys and passphrases in this new folder.") var keep: String?

    func run() throws {
        let stage = try Stage(context, keeping: keep)
        defer { stage.leave() }
        try stage.people()
        let child = try stage.children()
        try stage.night()
        try stage.day(child)
        try stage.plan(child)
        try stage.table()
        try stage.summary(child)
        try stage.end(child)
    }
}

/// The play; every line after a `$` is run by the command itself.
extension Stage {
    fileprivate func people() throws {
        try heading(
            "Lập nhà; mỗi người tự làm khóa của mình.", "Found a home; everybody makes their own key.")
        try type(["init", home, "--name", "Mái ấm An Bình", "--director", "director"], as: "director")
        let roles = [
            ("worker", "social-worker"), ("carer", "caregiver"), ("teacher", "teacher"),
            ("official", "official"),
        ]
        for (name, role) in roles {
            try type(["key", "new", name], as: name)
            try type(["user", "add", name, "--role", role, "--yes", "--as", "director"], as: "director")
        }
    }

    /// The made-up children of the fixtures, one signed act each, in one transaction.
    fileprivate func children() throws -> String {
        guard case .array(let items) = try JSON.parse(Fixtures.children) else { throw Failure.notUTF8 }
        let admissions = try items.map { try Intake.read(json: $0, today: context.today) }
        let children = try home(of: "worker").admit(admissions)
        try heading(
            "\(children.count) trẻ bịa được tiếp nhận một lượt, mỗi trẻ một chữ ký của worker.",
            "\(children.count) children, made up, are admitted at once, each signed by worker.")
        return children[0].code
    }

    fileprivate func night() throws {
        try heading(
            "Đêm, một trẻ đến, chưa biết gì. Sáng ra giám đốc xác nhận.",
            "A child comes at night, nothing is known. The director confirms in the morning.")
        try type(["admit", "--from", "-", "--emergency", "--as", "carer"], as: "carer", input: "{}")
        if let guest = try home(of: "director").list().first(where: { $0.state == "provisional" }) {
            try type(
                ["admit", "confirm", guest.code, "--decision", "41/QĐ-VD", "--as", "director"],
                as: "director")
        }
    }

    fileprivate func day(_ child: String) throws {
        try heading("Một ngày; ai ghi phần việc của người ấy.", "A day; everybody writes what is theirs.")
        try type(["search", "vi", "du", "--as", "carer"], as: "carer")
        try type(
            ["record", child, "journal", "--set", "shift=night", "--as", "carer"], as: "carer",
            input: "Ngủ yên.")
        try type(["measure", child, "--height", "144,5", "--weight", "35,1", "--as", "carer"], as: "carer")
        try type(["record", child, "schooling", "--set", "conduct=tot", "--as", "teacher"], as: "teacher")
        try type(
            ["record", child, "trafficking", "--set", "victimStatus=identified", "--as", "teacher"],
            as: "teacher")
        try type(["show", child, "development", "--as", "teacher"], as: "teacher")
    }

    fileprivate func plan(_ child: String) throws {
        try heading(
            "Kế hoạch về nhà: người lập không tự duyệt.", "A plan for the return: no one approves their own.")
        let goal = Wording(vi: "Về sống với bà ngoại", en: "Live with the grandmother")(context.language)
        let by = context.today.adding(months: 3).iso
        try type(
            [
                "plan", child, "--kind", "reintegration", "--goal", goal, "--by", by, "--who", "worker",
                "--as", "worker",
            ], as: "worker")
        try type(["plan", "submit", child, "--as", "worker"], as: "worker")
        try type(["plan", "approve", child, "--as", "worker"], as: "worker")
        try type(["plan", "approve", child, "--as", "director"], as: "director")
        let words = Wording(vi: "Con muốn học vẽ.", en: "I want to learn to draw.")(context.language)
        try type(
            ["review", child, "--next", by, "--set", "outcome=continue", "--as", "worker"], as: "worker",
            input: words)
        try type(["show", child, "--as", "worker"], as: "worker")
        try type(["census", "--group", "m", "--under", "16", "--as", "worker"], as: "worker")
    }

    fileprivate func table() throws {
        try heading(
            "Số liệu ra ngoài: làm tròn, người khác duyệt, ký và niêm.",
            "Figures for outside: rounded, approved by another, signed and sealed.")
        try type(
            [
                "request", "table", "sex", "--for", "official", "--purpose", "báo cáo quý", "--basis",
                "TT 02/2020", "--as", "worker",
            ], as: "worker")
        try type(["summary", "R-0001", "-o", "table.age", "--as", "worker"], as: "worker")
        try type(["approve", "R-0001", "--as", "director"], as: "director")
        try type(["summary", "R-0001", "-o", "table.age", "--as", "worker"], as: "worker")
        try type(["check", "table.age", "--as", "official"], as: "official")
    }

    fileprivate func summary(_ child: String) throws {
        try heading(
            "Tóm tắt về một trẻ: không có đồng ý thì không đi.",
            "A summary of one child: nothing leaves without consent.")
        let ask = [
            "request", "child", child, "--for", "official", "--purpose", "commune", "--basis", "NĐ 56/2017",
            "--letter", "15/UBND",
        ]
        try type(ask + ["--as", "worker"], as: "worker")
        try type(
            ask + ["--consent-child", "yes", "--consent-rep", "yes", "--as", "worker"], as: "worker")
        try type(["approve", "R-0002", "--as", "director"], as: "director")
        try type(["summary", "R-0002", "-o", "child.age", "--as", "worker"], as: "worker")
    }

    fileprivate func end(_ child: String) throws {
        try heading(
            "Cuối cùng: cái mỗi người thấy, và sổ có còn nguyên không.",
            "At the end: what each one sees, and whether the books are whole.")
        try type(["show", child, "--as", "carer"], as: "carer")
        try type(["check", "child.age", "--as", "official"], as: "official")
        try type(["verify", "--as", "director"], as: "director")
        try type(
            ["census", "--group", "m", "--under", "16", "--quiet", "--as", "director"], as: "director")
    }
}
