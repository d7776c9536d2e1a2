import ArgumentParser

/// One line to type for every command and subcommand, shown under its help; a test types them all.
enum Examples {
    static let all: [String: String] = [
        "init": #"maiam init nha.maiam --name "Mái ấm An Bình" --director lan"#,
        "key new": "maiam key new hoa",
        "user add": "maiam user add hoa --role social-worker",
        "user list": "maiam user list",
        "user suspend": "maiam user suspend hoa",
        "user restore": "maiam user restore hoa",
        "user remove": "maiam user remove hoa",
        "roles": "maiam roles",
        "unlock": "maiam unlock --as lan",
        "lock": "maiam lock",
        "admit new": "maiam admit --emergency",
        "admit arrive": "maiam admit arrive AB-0007-K",
        "admit confirm": "maiam admit confirm AB-0007-K --decision 41/QĐ",
        "import": "maiam import danh-sach.csv --dry-run",
        "list": "maiam list --room 2",
        "search": "maiam search vi du",
        "show": "maiam show AB-0007-K schooling",
        "record": "maiam record AB-0007-K journal --set shift=night",
        "correct": #"maiam correct AB-0007-K schooling.1 --set grade=7 --reason "ghi nhầm lớp""#,
        "school write": "maiam school AB-0007-K --set conduct=tot",
        "school import": "maiam school import bang-diem.csv --dry-run",
        "school year": "maiam school year AB-0007-K --year 2026-2027",
        "attendance": "maiam attendance --class 7A1",
        "shift": "maiam shift --room 2 --shift night --carers 1",
        "visit": "maiam visit AB-0007-K --kind phone --relation mẹ",
        "measure": "maiam measure AB-0007-K --height 144,5 --weight 35,1",
        "growth": "maiam growth can-do.csv --json",
        "chart": "maiam chart AB-0007-K --indicator height",
        "places": "maiam places hong gai quang ninh",
        "plan draft": #"maiam plan AB-0007-K --kind care --goal "Học hết lớp 7""#,
        "plan submit": "maiam plan submit AB-0007-K",
        "plan approve": "maiam plan approve AB-0007-K",
        "review": "maiam review AB-0007-K --next 5/3/2027",
        "census": "maiam census --under 16",
        "due": "maiam due --within 14d",
        "incident": "maiam incident AB-0007-K --set kind=accident",
        "return": "maiam return AB-0007-K --to family --decision 12/QĐ",
        "transfer": "maiam transfer AB-0007-K --decision 13/QĐ",
        "handover out": "maiam handover out AB-0007-K",
        "handover in": "maiam handover in AB-0007-K",
        "handover away": "maiam handover away AB-0007-K",
        "handover back": "maiam handover back AB-0007-K",
        "followup": "maiam followup AB-0007-K --set visitedHow=in-person",
        "close case": "maiam close AB-0007-K",
        "close seal": "maiam close seal AB-0007-K --retention 70-years",
        "close reopen": #"maiam close reopen AB-0007-K --reason "trẻ quay lại""#,
        "link": "maiam link AB-0007-K AB-0012-M --tie sibling",
        "rights list": "maiam rights list",
        "rights add": "maiam rights add AB-0007-K --set asks=access",
        "rights answer": "maiam rights answer AB-0007-K",
        "request table": #"maiam request table sex --for soyte --purpose "báo cáo quý" --basis "TT 02/2020""#,
        "request child":
            #"maiam request child AB-0007-K --for soyte --purpose court --basis "NĐ 110/2024" --order 9/QĐ-TA"#,
        "request figure":
            #"maiam request figure --group m --for soyte --letter 45/SYT --purpose "báo cáo" --basis "TT 13/2021""#,
        "requests": "maiam requests --open",
        "preview": "maiam preview R-0001",
        "approve": "maiam approve R-0001",
        "refuse": #"maiam refuse R-0002 --reason "chưa đủ căn cứ""#,
        "withdraw": "maiam withdraw R-0003",
        "summary": "maiam summary R-0001 -o so-lieu.age",
        "check": "maiam check summary.json --key facility.pub",
        "acknowledge": #"maiam acknowledge R-0001 --note "gọi điện báo đã nhận""#,
        "recall": #"maiam recall R-0001 --reason "gửi nhầm" -o recalls.json"#,
        "disclosed": "maiam disclosed",
        "audit": "maiam audit AB-0007-K --by hoa",
        "verify": "maiam verify",
        "demo": "maiam demo --language vi",
        "doctor": "maiam doctor",
        "fields": "maiam fields schooling",
        "table audit": "maiam table audit bang.csv --json",
        "table protect": "maiam table protect bang.csv --threshold 5",
        "scrub": "maiam scrub AB-0007-K < ghi-chu.txt",
        "hold set": #"maiam hold AB-0007-K --reason "Công an yêu cầu""#,
        "hold release": #"maiam hold release AB-0007-K --reason "đã xong""#,
        "erase": #"maiam erase AB-0007-K --basis "quyết định 7/QĐ""#,
        "certificate": "maiam certificate AB-0007-K -o giay-xoa.json",
        "backup take": "maiam backup -o du-lieu.age --keys khoa.age",
        "backup list": "maiam backup list",
        "backup destroyed": "maiam backup destroyed 1a2b3c4d",
        "restore": "maiam restore du-lieu.age khoa.age --to nha-moi.maiam",
    ]

    /// Of the command that these arguments ask help for; of a group, all its subcommands'.
    static func lines(for arguments: [String]) -> [String] {
        let words = arguments.filter { !$0.hasPrefix("-") && $0 != "help" }
        guard let first = words.first, let command = Maiam.command(named: first) else { return [] }
        let subcommands = command.configuration.subcommands.compactMap { $0._commandName }
        if subcommands.isEmpty { return [all[first]].compactMap(\.self) }
        let wanted = words.dropFirst().first.map { [$0] } ?? subcommands
        return wanted.compactMap { all["\(first) \($0)"] }
    }
}
