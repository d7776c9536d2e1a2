import CareRecords
import Sealing
import Testing

@testable import CareHome

/// What people write by hand may carry somebody else's name out: it stops before the signature.
struct LeakTests {
    let house: Household
    let worker: Home
    let code: String

    init() throws {
        house = try Household()
        worker = try house.home(.socialWorker)
        try house.enrol("soyte", .official)
        code = try worker.admit(
            Admission(
                json:
                    #"{"fullName": "Nguyễn Thị Ví Dụ", "sex": "female", "dob": "2014-05-12", "nativePlace": "Xã Ví Dụ, tỉnh Quảng Ninh"}"#
            )
        ).code
        _ = try worker.admit(
            Admission(
                json: #"""
                    {"fullName": "Lê Văn Thử Lại", "motherName": "Trần Thị Bịa Đặt", "phone": "0912345678",
                     "pid": "022314001234", "school": "Trường THCS Minh Họa"}
                    """#))
        try worker.refresh()
    }

    func release(_ purpose: Purpose, basis: String) throws {
        var asked = ChildRequest(code: code, recipient: "soyte", purpose: purpose, basis: basis)
        (asked.consentChild, asked.consentRep) = ("yes", "yes")
        let number = try worker.requestChild(asked)
        _ = try house.home(.director).approve(number, language: .vietnamese)
    }

    @Test func `the child's own name goes where the purpose keeps it`() throws {
        for purpose in [Purpose.court, .police, .healthDepartment, .school] {
            #expect(throws: Never.self) { try release(purpose, basis: "Điều 33") }
        }
    }

    @Test(arguments: [
        ("như trường hợp cháu Lê Văn Thử Lại", "other-child"), ("nhu LE VAN THU LAI", "other-child"),
        ("LeVanThuLai.pdf", "other-child"), ("bạn của Thử Lại", "other-child"),
        ("theo bà Trần Thị Bịa Đặt", "person"), ("gọi 0912.345.678", "phone"), ("+84 912 345 678", "phone"),
        ("số 022 314 001 234", "personal-id"), ("học cùng Trường THCS Minh Họa", "school"),
    ])
    func `a planted name or number blocks the signature`(basis: String, kind: String) throws {
        #expect(throws: HomeError.leak([kind])) { try release(.court, basis: basis) }
        #expect(try worker.requests().allSatisfy { $0.status == .open })
    }

    @Test func `a name in a talent blocks, the same talent without it goes`() throws {
        try worker.record(
            code, .named("development"), ordinal: nil, changes: ["talent": .text("hát với Lê Văn Thử Lại")])
        #expect(throws: HomeError.leak(["other-child"])) { try release(.school, basis: "Điều 33") }
        try worker.record(code, .named("development"), ordinal: nil, changes: ["talent": .text("hát")])
        try worker.refresh()
        #expect(throws: Never.self) { try release(.school, basis: "Điều 33") }
    }

    @Test func `a name in a table's basis blocks too`() throws {
        let number = try worker.requestTable(
            .sex, recipient: "soyte", purpose: "báo cáo", basis: "cho cháu Nguyễn Thị Ví Dụ")
        #expect(throws: HomeError.leak(["other-child"])) {
            try house.home(.director).approve(number, language: .vietnamese)
        }
    }

    @Test func `a file is not named after a child`() throws {
        for name in ["Nguyen-Thi-Vi-Du.age", "tom-tat-LeVanThuLai.age", code + ".age"] {
            #expect(kind { try worker.refuseNames(in: name) } == .refused, "\(name)")
        }
        #expect(throws: Never.self) { try worker.refuseNames(in: "R-0001.age") }
    }
}
