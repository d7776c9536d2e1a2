import ArgumentParser
import CareHome
import CareRecords

struct Import: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Admit children from a spreadsheet (CSV). Nhập từ bảng tính.")
    @Argument(help: "CSV file.") var file: String?
    @Flag(help: "Check only.") var dryRun = false
    @Flag(help: "Admit also whoever looks like a child already there.") var evenIfThere = false

    func run() throws {
        let home = try context.home()
        let file = try Pick.file(file, context)
        let sheet = try Sheet(bytes: try InputFile.read(file))
        let (admissions, problems, duplicates) = Intake.read(sheet: sheet, today: context.today)
        guard problems.isEmpty else {
            throw context.refuse(
                problems, Wording(vi: "không nhập gì", en: "nothing was imported"))
        }
        var remarks: [String: Wording?] = [:]
        for admission in admissions {
            let line = admission.line ?? 0
            let identity = admission["identity"]
            for doubt in RecordSchema.doubts(identity: identity, today: context.today, &remarks) {
                context.say("Dòng \(line): \(doubt.vi)", "Line \(line): \(doubt.en)")
            }
        }
        sayWholeDays(admissions)
        context.say("\(admissions.count) trẻ đọc được.", "\(admissions.count) children read.")
        let known = KnownAlready(children: try home.alreadyThere(admissions), lines: duplicates)
        known.tell(context)
        if !evenIfThere, let refusal = known.refusal { throw refusal }
        if dryRun { return context.say("Chỉ kiểm tra, chưa nhập.", "Checked only; nothing imported.") }
        try context.confirm("Nhập \(admissions.count) trẻ?", "Import \(admissions.count) children?")
        let children = try home.admit(consume admissions)
        context.signed(home, "Đã nhập \(children.count) trẻ.", "Imported \(children.count) children.")
        context.say(
            "Tệp chưa mã hóa vẫn nằm ở \(file): hãy xóa hoặc cất đi.",
            "The unencrypted file still lies at \(file): delete it or lock it away.")
        try context.print(children.map(\.code).joined(separator: "\n"))
    }

    /// Which hour is taken where the table has none.
    private func sayWholeDays(_ admissions: [Admission]) {
        let fields = admissions.flatMap(\.wholeDays)
        for key in Set(fields).sorted() {
            let label = RecordSchema.locate(key)?.1.label ?? Wording(vi: key, en: key)
            let count = fields.count { $0 == key }
            context.say(
                "\(label.vi): \(count) trẻ chỉ có ngày, không có giờ; ghi là 00:00 của ngày ấy. Biết giờ thì viết “02:10 05/03/2026”.",
                "\(label.en): \(count) with a date and no hour; 00:00 of that day is written. Where the hour is known, write “02:10 05/03/2026”."
            )
        }
    }
}
