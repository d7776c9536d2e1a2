import CareHome
import CareRecords
import Testing

@Suite struct PageTests {
    private func page(
        title: String = "Tóm tắt", _ blocks: [Page.Block] = [], footer: [String] = [],
        _ language: Language = .vietnamese
    ) -> String {
        Page(title: title, head: [.init("Số", "R-012")], blocks: blocks, footer: footer, language: language)
            .html
    }

    @Test func `a page is of one language, prints on A4 with the decree's margins, and loads nothing`() {
        let html = page()
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
        #expect(page([], .english).contains("<html lang=\"en\">"))
        #expect(html.contains("@page { size: A4; margin: 20mm 15mm 20mm 30mm; }"))
        #expect(html.contains("Times New Roman"))
        for loading in ["<script", "src=\"", "href=", "url(", "@import"] { #expect(!html.contains(loading)) }
    }

    @Test func `facts stand under their headings in order`() {
        let html = page([
            .heading("Học tập"), .facts([.init("Lớp", "7"), .init("Trường", "THCS")]), .paragraph("Hết."),
        ])
        #expect(
            html.contains(
                """
                <dl>
                <dt>Số</dt><dd>R-012</dd>
                </dl>
                <h2>Học tập</h2>
                <dl>
                <dt>Lớp</dt><dd>7</dd>
                <dt>Trường</dt><dd>THCS</dd>
                </dl>
                <p>Hết.</p>
                """))
    }

    @Test func `a table with a hidden cell explains the mark in both languages`() {
        let html = page([.table(caption: "Giới", header: ["", "Số"], rows: [["Nữ", "15"], ["Nam", "●"]])])
        #expect(html.contains("<tr><th scope=\"row\">Nam</th><td class=\"hidden\">●</td></tr>"))
        #expect(html.contains("<p lang=\"vi\">● Số liệu không công bố"))
        #expect(html.contains("<p lang=\"en\">● Not published"))
    }

    @Test func `a page that hides nothing speaks of no mark`() {
        let html = page(
            [.table(caption: "Giới", header: ["", "Số"], rows: [["Nữ", "15"]])], footer: ["Người nhận: Sở"])
        #expect(!html.contains("●"))
        #expect(html.contains("<p>Người nhận: Sở</p>"))
    }

    @Test(arguments: [
        "<script>x</script>", "\" onload=\"x", "'&<>", "a\u{202E}b", "\u{1B}[2J", "</title><b>", "<\u{338}b",
    ])
    func `no text breaks out of the page wherever it stands`(text: String) {
        let html = page(
            title: text,
            [
                .heading(text), .facts([.init(text, text)]), .paragraph(text),
                .table(caption: text, header: [text], rows: [[text, text]]),
            ], footer: [text])
        let plain = page(
            title: "x",
            [
                .heading("x"), .facts([.init("x", "x")]), .paragraph("x"),
                .table(caption: "x", header: ["x"], rows: [["x", "x"]]),
            ], footer: ["x"])
        func count(_ scalar: Unicode.Scalar, _ html: String) -> Int {
            html.unicodeScalars.count { $0 == scalar }
        }
        for scalar in ["<", ">", "\"", "'"] as [Unicode.Scalar] {
            #expect(count(scalar, html) == count(scalar, plain))
        }
        #expect(!html.unicodeScalars.contains("\u{202E}") && !html.unicodeScalars.contains("\u{1B}"))
    }
}
