import ArgumentParser
import CareHome
import CareRecords

struct Distrust: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "distrust",
        abstract: "Suspend whoever a director let in alone. Không tin lời một giám đốc.",
        discussion: """
            From the entry you name on, that director's word lets nobody in: whoever they added or let in again without another
            signature is suspended, until somebody else lets them in. It takes two signatures. Remove the director and make new keys
            too: “maiam user remove NAME”, “maiam rotate”.
            """)
    @Argument(help: "Login name of the director.") var name: String?
    @Option(help: "Number of the first entry that does not count; see maiam audit --by NAME.") var from:
        UInt64

    func run() throws {
        let home = try context.home(fresh: true)
        let name = try Pick.person(name, context)
        try context.confirm(
            "Không tin lời \(name) từ dòng \(from)?", "Distrust \(name) from entry \(from) on?")
        let out = try home.distrust(name, from: from)
        context.signed(
            home, "Không tin lời \(name) từ dòng \(from).", "\(name) is distrusted from entry \(from) on.")
        guard !out.isEmpty else {
            return context.say("Không ai bị tạm ngừng quyền.", "Nobody is suspended by it.")
        }
        let names = out.joined(separator: ", ")
        context.say(
            "Tạm ngừng quyền: \(names). Họ còn đọc được bản sao cũ đến khi thay khóa: maiam rotate",
            "Suspended: \(names). They can still read an old copy until keys are made anew: maiam rotate")
    }
}

struct ClockCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock", abstract: "Sign what the time is, after a wrong clock. Đặt lại giờ của nhà.",
        discussion: """
            Entries dated far ahead by a wrong clock can end people's days and copies before their time. This signs this
            machine's time as the right one; set the machine right first. It takes two signatures.
            """)

    func run() throws {
        let home = try context.home(fresh: true)
        let now = Moment(epochSeconds: context.clock)
        try context.confirm(
            "Bây giờ là \(now.text(.vietnamese)), đúng không?", "It is \(now.text(.english)): is that right?")
        let time = try home.setClock()
        context.signed(
            home, "Giờ của nhà: \(time.text(.vietnamese)).", "The time of the home: \(time.text(.english)).")
    }
}
