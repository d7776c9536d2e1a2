import Foundation
import Testing

@testable import CareRecords

/// WHO's files beside the package; the comparison with them is skipped where they are absent.
enum GrowthFiles {
    static let absent: Comment = "WHO's tables are not at ../shared/data/who-growth"

    static let folder: URL? = {
        var root = URL(filePath: #filePath)
        while root.path != "/" {
            root.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path) { break }
        }
        let folder = root.deletingLastPathComponent().appending(path: "shared/data/who-growth")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// Sex, place, l, m and s of each row.
    static func rows(_ name: String) throws -> [[Double]] {
        let file = try #require(folder).appending(path: name + ".txt")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            line.split(separator: "\t").prefix(5).compactMap { Double($0) }
        }
    }
}

struct GrowthTableTests {
    /// File, places in one unit of it, boys, girls.
    static let tables: [(String, Double, GrowthTable, GrowthTable)] = [
        ("lenanthro", 1, .lengthByDayBoys, .lengthByDayGirls),
        ("weianthro", 1, .weightByDayBoys, .weightByDayGirls),
        ("bmianthro", 1, .bmiByDayBoys, .bmiByDayGirls),
        ("wflanthro", 10, .weightByLengthBoys, .weightByLengthGirls),
        ("wfhanthro", 10, .weightByHeightBoys, .weightByHeightGirls),
        ("hfawho2007", 1, .heightByMonthBoys, .heightByMonthGirls),
        ("wfawho2007", 1, .weightByMonthBoys, .weightByMonthGirls),
        ("bfawho2007", 1, .bmiByMonthBoys, .bmiByMonthGirls),
    ]

    @Test(.enabled(if: GrowthFiles.folder != nil, GrowthFiles.absent), arguments: tables)
    func `every row is WHO's`(
        _ file: String, _ scale: Double, _ boys: GrowthTable, _ girls: GrowthTable
    ) throws {
        let rows = try GrowthFiles.rows(file)
        #expect(rows.count == 2 * (boys.last - boys.first + 1) && boys.last == girls.last)
        var wrong = 0
        for row in rows {
            let lms = try #require((row[0] == 1 ? boys : girls)[Int((row[1] * scale).rounded())])
            if (lms.l, lms.m, lms.s) != (row[2], row[3], row[4]) { wrong += 1 }
        }
        #expect(wrong == 0)
    }

    @Test(arguments: tables)
    func `a median is 0 and each standard deviation is one`(
        _ file: String, _ scale: Double, _ boys: GrowthTable, _ girls: GrowthTable
    ) throws {
        for table in [boys, girls] {
            for place in table.first...table.last {
                let lms = try #require(table[place])
                #expect(abs(lms.z(lms.m)) < 1e-9 && abs(lms.restrictedZ(lms.m)) < 1e-9, "\(file) \(place)")
                for z in stride(from: -3.0, through: 3, by: 1) {
                    #expect(abs(lms.z(lms.measure(at: z)) - z) < 1e-6, "\(file) \(place)")
                }
            }
        }
    }

    @Test func `beyond three a step is as wide as the one before`() {
        let lms = LMS(l: -1.5, m: 16, s: 0.1)
        let step = lms.measure(at: 3) - lms.measure(at: 2)
        #expect(abs(lms.restrictedZ(lms.measure(at: 3) + 2 * step) - 5) < 1e-9)
        let down = lms.measure(at: -2) - lms.measure(at: -3)
        #expect(abs(lms.restrictedZ(lms.measure(at: -3) - down) + 4) < 1e-9)
        #expect(lms.z(lms.measure(at: 3) + 2 * step) < 4.9)
    }

    @Test func `without skewness the logarithm serves`() {
        let (straight, nearly) = (LMS(l: 0, m: 16, s: 0.1), LMS(l: 1e-7, m: 16, s: 0.1))
        #expect(abs(straight.z(20) - nearly.z(20)) < 1e-5)
        #expect(abs(straight.measure(at: 2) - nearly.measure(at: 2)) < 1e-5)
    }

    @Test func `outside a table there is nothing, and between two rows the straight line`() {
        let table = GrowthTable.heightByMonthBoys
        #expect(table[59] == nil && table[230] == nil && table.between(59.9) == nil)
        #expect(table.between(229.5) == nil && table.between(229) != nil)
        #expect(abs((table.between(60.5)?.m ?? 0) - (109.7265 + 110.2647) / 2) < 1e-9)
    }
}
