import CareRecords
import Testing

struct WrittenAddressTests {
    static let today = Day(iso: "2026-11-24")!
    static let earlier = Day(iso: "2022-05-07")!

    static let cases: [(String, Day, WrittenAddress.Scheme, String?)] = [
        ("Phường Hồng Gai, tỉnh Quảng Ninh", today, .since2025, "06685"),
        ("Phường Hồng Gai, tỉnh Quảng Ninh", earlier, .before2025, "06691"),
        ("Tổ 3, khu 2, P. Hồng Gai, TP. Hạ Long, Quảng Ninh", today, .before2025, "06691"),
        ("phuong bach dang, quang ninh", today, .before2025, "06694"),
        ("Phường Hùng Thắng; TP Hạ Long; Quảng Ninh", today, .before2025, "06679"),
        ("Xã Hùng Thắng, TP Hải Phòng", today, .since2025, "11809"),
        ("Đặc khu Cô Tô, Quảng Ninh", today, .since2025, "07192"),
        ("Xã Quảng Long, huyện Hải Hà, Quảng Ninh", today, .before2025, nil),
        ("Quận 1, TP Hồ Chí Minh", today, .before2025, nil),
        ("TX Quảng Yên, Quảng Ninh", today, .before2025, nil),
        ("Thị trấn Trới, Quảng Ninh", today, .before2025, nil), ("Xã A, Hà Giang", today, .before2025, nil),
        ("Bà Rịa - Vũng Tàu", today, .before2025, nil), ("Thành phố Huế", today, .unknown, nil),
        ("Quảng Ninh", today, .unknown, nil), ("Xã Tân Tiến", today, .unknown, nil),
        ("nhà bà ngoại", today, .unknown, nil), ("", today, .unknown, nil),
        ("Phường Hồng Gai, Quảng Ninh".decomposed, today, .since2025, "06685"),
    ]

    @Test(arguments: cases)
    func `an address keeps its text, and its scheme and place are told apart`(
        _ text: String, _ day: Day, _ scheme: WrittenAddress.Scheme, _ code: String?
    ) {
        let address = WrittenAddress(text, on: day)
        #expect(address.text.utf8.elementsEqual(text.utf8) && address.day == day)
        #expect(address.scheme == scheme && address.place?.code == code)
    }

    @Test func `only an address of before 2025 is remarked on`() {
        #expect(WrittenAddress("Phường Hồng Gai, Quảng Ninh", on: Self.today).remark == nil)
        #expect(WrittenAddress("nhà bà ngoại", on: Self.today).remark == nil)
        let merged = WrittenAddress("Phường Bạch Đằng, TP Hạ Long, Quảng Ninh", on: Self.today).remark
        #expect(merged?.vi.hasSuffix("đã sáp nhập") == true)
        let renewed = WrittenAddress("Phường Cao Xanh, TP Hạ Long, Quảng Ninh", on: Self.today).remark
        #expect(renewed?.vi.hasSuffix("giữ nguyên như viết") == true)
    }
}

extension String {
    /// `Hồng` in separate marks, as some keyboards send it.
    fileprivate var decomposed: String {
        replacing("ồ", with: "o\u{302}\u{300}")
    }
}
