import CareRecords
import Testing

struct GrowthSheetTests {
    static let today = Day(iso: "2026-11-24")!

    func read(_ text: String) throws -> (GrowthSheet, Character) {
        let sheet = try Sheet(bytes: Array(text.utf8))
        return (GrowthSheet(sheet, today: Self.today), sheet.delimiter)
    }

    @Test(arguments: [
        "sex,ageMonths,weight,height\n1,100,24.0,125.0\n2,132.5,30,140",
        "Giới tính;Tuổi (tháng);Cân nặng (kg);CHIEU CAO\nnam;100;24,0;125,0\nNữ;132,5;30;140",
        "sex\tdob\tdate\tweight\tage_months\theight\nM\t\t\t24\t100\t125\nf\t01/01/2015\t\t30\t132.5\t140",
        "\u{FEFF}HEIGHT,WEIGHT,SEX,AGEMONTHS\r\n\"125,0\",\"24,0\",trai,100\r\n140,30.000,gái,\"132,500\"\r\n",
    ])
    func `one table however an office writes it`(_ text: String) throws {
        let (growth, _) = try read(text)
        #expect(growth.problems == [])
        let scores = growth.rows.map { row in
            GrowthIndicator.allCases.map { row.measure.score($0)?.text ?? "-" }.joined(separator: " ")
        }
        #expect(scores == ["-0.70 -0.64 -0.32 -", "-0.79 - -1.04 -"])
    }

    @Test func `the table comes back with its scores and flags, other columns untouched`() throws {
        let (growth, delimiter) = try read(
            "name;sex;dob;date;height;weight;measure;oedema\n"
                + "\"Mẫu; \"\"Một\"\"\";1;24/11/2018;24/11/2026;128;48;;n\n"
                + "Hai;nữ;2024-11-24;2026-11-24;80;7,0;L;\nBa;2;;;80;7;H;y\nBốn;1;24/11/2018;24/11/2026\n")
        #expect(growth.problems == [] && growth.unused == ["name"])
        #expect(
            growth.text(delimiter: delimiter).split(separator: "\n") == [
                "name;sex;dob;date;height;weight;measure;oedema;haz;waz;baz;whz;flags",
                "\"Mẫu; \"\"Một\"\"\";1;24/11/2018;24/11/2026;128;48;;n;0.13;3.95;5.09;;baz",
                "Hai;nữ;2024-11-24;2026-11-24;80;7,0;L;;-1.98;-4.10;-4.26;-4.22;",
                "Ba;2;;;80;7;H;y;;;;;", "Bốn;1;24/11/2018;24/11/2026;;;;;;;;;",
            ])
    }

    @Test func `scripts get an array in the order of the table`() throws {
        let (growth, _) = try read(
            "sex,ageMonths,weight,height,oedema\n1,96,48,128,n\n2,12,9,70,y\n1,230,60,170,\n")
        #expect(
            growth.json.serialised(pretty: false)
                == #"[{"haz":0.13,"waz":3.95,"baz":5.09,"whz":null,"flags":["baz"]},"#
                + #"{"haz":-1.56,"waz":null,"baz":null,"whz":null,"flags":[]},"#
                + #"{"haz":null,"waz":null,"baz":null,"whz":null,"flags":[]}]"#)
    }

    @Test func `all that is wrong is told at once, by line and column`() throws {
        let (growth, _) = try read(
            "sex;ageMonths;dob;date;weight;height;measure;oedema\n"
                + "3;-1;2012;31/02/2020;0;1310;X;maybe\n1;;05/03/2021;04/03/2021;12;90;;;;thừa\n"
                + "1;100;;;2,4,0;12a\n1;100;Nov-11;;24;125\n")
        #expect(
            growth.problems.map { [$0.line, $0.column] } == [
                [2, 1], [2, 2], [2, 3], [2, 4], [2, 5], [2, 6], [2, 7], [2, 8], [3, 4], [3, 10], [4, 5],
                [4, 6], [5, 3],
            ])
    }

    @Test(arguments: [
        ("", 1), ("sex,weight\n", 1), ("name\n", 3), ("sex,dob,weight\n", 1),
        ("sex,sex,ageMonths,weight\n", 1),
        ("sex,Giới tính,ageMonths,height\n", 1), ("sex,ageMonths,height\n", 0), ("sex,dob,date,weight\n", 0),
    ])
    func `columns that are missing or stand twice are named`(_ text: String, _ count: Int) throws {
        let (growth, _) = try read(text)
        #expect(growth.problems.count == count)
        #expect(growth.problems.allSatisfy { !$0.wording.vi.isEmpty && !$0.wording.en.isEmpty })
    }

    static let refused = [
        ("sex", "3", "Giới tính: cần 1 hoặc nam, 2 hoặc nữ.", "Sex: 1 or male, 2 or female is needed."),
        (
            "ageMonths", "tám", "Tuổi: cần số tháng, ví dụ 100 hoặc 132,5.",
            "Age: months are needed, such as 100 or 132.5."
        ),
        ("weight", "-5", "Cân nặng: cần số kg, ví dụ 27,4.", "Weight: kilograms are needed, such as 27.4."),
        (
            "height", "1.250,0", "Chiều cao: cần số cm, ví dụ 131,5.",
            "Height: centimetres are needed, such as 131.5."
        ),
        ("dob", "2012", "Không phải ngày đầy đủ, ví dụ 05/03/2021.", "Not a full date, such as 05/03/2021."),
        (
            "measure", "ngồi", "Cách đo: cần L (nằm) hoặc H (đứng).",
            "Measure: L (lying) or H (standing) is needed."
        ),
        ("oedema", "hơi", "Phù: cần y (có) hoặc n (không).", "Oedema: y or n is needed."),
    ]

    @Test(arguments: refused)
    func `a cell that cannot be is refused without being repeated`(
        _ column: String, _ cell: String, _ vi: String, _ en: String
    ) throws {
        let columns = ["sex", "ageMonths", "dob", "date", "weight", "height", "measure", "oedema"]
        let row = columns.map { $0 == column ? cell : "" }
        let (growth, _) = try read(columns.joined(separator: ";") + "\n" + row.joined(separator: ";") + "\n")
        #expect(growth.problems.map(\.wording) == [Wording(vi: vi, en: en)])
        #expect(growth.problems.first?.column == (columns.firstIndex(of: column) ?? -1) + 1)
    }
}
