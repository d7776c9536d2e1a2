import CareHome
import CareRecords
import Testing

@Suite struct TableFileTests {
    static let press = """
        \u{FEFF}Hoàn cảnh;Giới tính;value;role
        bỏ rơi;nữ;11;published
        bỏ rơi;nam;14;
        bỏ rơi;*;25;published
        mua bán;nữ;1;primary
        mua bán;nam;3;primary
        mua bán;*;4;primary
        *;nữ;12;published
        *;nam;17;published
        *;*;29;published
        """

    static func read(_ text: String, complete: Bool) throws -> TableFile {
        try TableFile(Sheet(bytes: Array(text.utf8)), complete: complete)
    }

    @Test func `a file as Excel saves it is audited`() throws {
        let text = Self.press.replacing("nam;14;\n", with: "nam;14;published\n")
        let audited = try Self.read(text, complete: false).audit(knownPositive: false)
        #expect(audited.exact == 3)
        #expect(audited.cells.map(\.key) == ["mua bán|nữ", "mua bán|nam", "mua bán|*"])
        #expect(audited.json["exact"] == .number("3"))
        #expect(
            audited.json["cells"]
                == .array(
                    zip(audited.cells, ["1", "3", "4"]).map { cell, value in
                        .object([
                            ("key", .string(cell.key)), ("low", .number(value)), ("high", .number(value)),
                        ])
                    }))
    }

    @Test func `a table as its reader has it, marks for numbers, is audited too`() throws {
        let audited = try Self.read("a,value,role\nx,●,primary\ny,,secondary\n*,9,published", complete: false)
            .audit(knownPositive: true)
        #expect(audited.cells.map(\.low) == [1, 1])
        #expect(audited.cells.map(\.high) == [8, 8])
    }

    @Test func `without an upper end high is null`() throws {
        let audited = try Self.read("a,value,role\nx,●,primary\ny,7,published\n*,,secondary", complete: false)
            .audit(knownPositive: false)
        #expect(audited.cells.map(\.high) == [nil, nil])
        #expect(audited.json.serialised(pretty: false).contains(#""key":"x","low":0,"high":null"#))
    }

    @Test func `protecting keeps the columns and hides what it takes`() throws {
        let found = try Self.read(Self.press, complete: true).protect(threshold: 5, seconds: 30)
        #expect(found.isCertified && !found.isCutShort)
        let rows = found.csv.split(separator: "\n")
        #expect(rows.count == 10 && rows[0] == "Hoàn cảnh,Giới tính,value,role")
        #expect(rows[4] == "mua bán,nữ,1,primary")
        #expect(found.hidden > 3)
        #expect(try Self.read(found.csv, complete: false).audit(knownPositive: false).exact == 0)
        #expect(found.json["certified"] == .bool(true))
        #expect(found.json["hidden"] == .number(String(found.hidden)))
    }

    @Test func `a file without roles gets the column`() throws {
        let found = try Self.read("a,value\nx,2\ny,9\n\"z, w\",30\n*,41", complete: true)
            .protect(threshold: 5, seconds: 30)
        #expect(found.csv.hasPrefix("a,value,role\nx,2,primary\n"))
        #expect(found.csv.contains("\n\"z, w\",30,"))
    }

    @Test(
        arguments: [
            ("", ["1:1"]), ("a,b\nx,y", ["1:3", "1:3"]), ("value,role\n1,published", ["1:1"]),
            ("a,value,role,value\nx,1,published,2", ["1:4"]), ("a,,value,role\nx,y,1,published", ["1:2"]),
            (
                "a,value,role\nx,1,published\nx,2,published\ny,three,published\n,4,maybe",
                ["3:1", "4:2", "5:1", "5:3"]
            ),
            ("a,value,role\nx,-1,published\ny,1.5,published\nz,,published", ["2:2", "3:2", "4:2"]),
            ("a,value,role\nx,1,published\ny,2,published\n*,4,published", ["4:2"]),
            ("a,value,role\nx,–,primary", ["2:2"]), ("a,value,role\nx,1,published,more", ["2:4"]),
            ("a,b,value,role\nx,p,1,published\ny,q,2,published", ["-", "-"]),
        ])
    func `all that is wrong is told with line and column`(text: String, places: [String]) throws {
        let error = try #require(throws: TableProblems.self) { try Self.read(text, complete: false) }
        let told = error.problems.map { problem in problem.line.map { "\($0):\(problem.column ?? 0)" } ?? "-"
        }
        #expect(told == places)
    }

    @Test func `what does not fit together is told in both languages`() throws {
        let text = "a,value,role\nx,●,primary\ny,5,published\n*,4,published"
        let file = try Self.read(text, complete: false)
        let error = try #require(throws: HomeError.self) { try file.audit(knownPositive: false) }
        #expect(error.kind == .data && !error.sentence.vi.isEmpty && error.sentence.vi != error.sentence.en)
    }
}
