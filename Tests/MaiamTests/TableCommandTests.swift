import Foundation
import Testing

@testable import maiam

@Suite struct TableCommandTests {
    static let file = """
        circumstance,sex,value,role
        abandoned,girl,11,published
        abandoned,boy,14,published
        abandoned,*,25,published
        trafficked,girl,1,primary
        trafficked,boy,3,primary
        trafficked,*,4,primary
        *,girl,12,published
        *,boy,17,published
        *,*,29,published
        """

    @Test(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
    func `an office hides what a reader could work out`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        let put = "cat > t.csv <<'END'\n\(Self.file)\nEND\n"
        let output = try tool.shell(
            put
                + """
                maiam table audit t.csv --language vi 2>&1; echo $?
                maiam table protect t.csv --quiet > p.csv; echo $?
                maiam table audit p.csv --quiet > /dev/null; echo $?
                maiam table protect t.csv --json | tr -d ' \\n' | grep -o '"hidden":[0-9]*,"certified":true'
                """)
        #expect(output.contains("trafficked|girl  1        1           lộ chính xác"))
        #expect(output.contains("lỗi: 03 ô che bị tính ra chính xác.\n"))
        #expect(output.hasSuffix("\n65\n0\n0\n\"hidden\":6,\"certified\":true\n"))
    }

    @Test(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
    func `a file with mistakes is listed by line and column`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        let output = try tool.shell(
            "printf 'a,value,role\\nx,one,published\\ny,2,who\\n' > t.csv; maiam table audit t.csv 2>&1; echo $?"
        )
        #expect(output.contains("2     2       A count is needed"))
        #expect(output.contains("3     3       “who” is not published, primary or secondary."))
        #expect(output.hasSuffix("error: 2 problems; nothing was worked out.\n65\n"))
    }
}
