import CareRecords
import Testing

struct JSONTests {
    @Test(arguments: [
        "null", "true", "[]", "{}", "-0.5", "1e3", #"{"b":1,"a":[false,"ư"]}"#, #""\"\\\n\t\u0001""#,
        #"[[],{"":{}}]"#,
    ])
    func `JSON comes back with its keys in order, on one line or on many`(_ text: String) throws {
        let json = try JSON.parse(Array(text.utf8))
        #expect(json.serialised(pretty: false) == text)
        #expect(try JSON.parse(Array(json.serialised(pretty: true).utf8)) == json)
    }

    @Test(arguments: [
        ("", 1, 1), ("{\n  \"a\": }", 2, 8), ("[1,\n2,,3]", 2, 3), ("{} x", 1, 4), ("[01]", 1, 4),
        ("[1.]", 1, 4), ("[+1]", 1, 4), (#"["\u+123"]"#, 1, 5), (#"["\ud800x"]"#, 1, 9),
        (#"{"a":1,"a":2}"#, 1, 11), ("[\"a\nb\"]", 2, 1), ("nul", 1, 1),
    ])
    func `a fault is named by line and column`(_ text: String, _ line: Int, _ column: Int) {
        let problem = #expect(throws: Problem.self) { try JSON.parse(Array(text.utf8)) }
        #expect(problem?.line == line && problem?.column == column)
        #expect(
            problem?.wording
                == Wording(
                    vi: "JSON sai.",
                    en: "The JSON is wrong."))
    }
}
