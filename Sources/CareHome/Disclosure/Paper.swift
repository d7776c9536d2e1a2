import CareRecords

/// The approved page as a paper of the office: the head and signature block of Decree 30/2020/NĐ-CP, Annex I,
/// around the frozen page, whose hash it keeps.
enum Paper {
    static func html(
        _ page: String, office: String, number: String, day: Day, signer: Role
    ) -> String {
        page.replacing("<body>\n", with: "<body>\n" + head(office, number, day), maxReplacements: 1)
            .replacing("<footer>\n", with: signature(signer) + "<footer>\n", maxReplacements: 1)
    }

    /// Vietnamese whatever the page speaks: it is a paper of a Vietnamese office.
    private static func head(_ office: String, _ number: String, _ day: Day) -> String {
        """
        <header lang="vi" style="display:grid;grid-template-columns:1fr 1.3fr;text-align:center">
        <div><b>\(Page.escaped(office.uppercased()))</b><br>Số: \(Page.escaped(number.isEmpty ? "…/BC-…" : number))</div>
        <div><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b><u>Độc lập - Tự do - Hạnh phúc</u></b><br>
        <i>…, \(written(day))</i></div>
        </header>

        """
    }

    /// A leading zero stands before days under 10 and before months 1 and 2 only.
    static func written(_ day: Day) -> String {
        "ngày \(day.day < 10 ? "0" : "")\(day.day) tháng \(day.month < 3 ? "0" : "")\(day.month) năm \(day.year)"
    }

    /// Who signs for the head of the house says so: a deputy stands in (KT.), anybody else is empowered (TUQ.).
    static func post(_ signer: Role) -> String {
        switch signer {
        case .director: "GIÁM ĐỐC"
        case .deputyDirector: "KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC"
        default: "TUQ. GIÁM ĐỐC<br>\(Page.escaped(signer.label.vi.uppercased()))"
        }
    }

    private static func signature(_ signer: Role) -> String {
        """
        <div lang="vi" style="display:grid;grid-template-columns:1fr 1fr;margin-top:8mm">
        <div style="font-size:11pt"><b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: VT.</div>
        <div style="text-align:center"><b>\(post(signer))</b><br><br><br><br>…</div>
        </div>

        """
    }
}
