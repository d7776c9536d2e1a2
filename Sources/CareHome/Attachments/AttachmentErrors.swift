import CareRecords

extension HomeError {
    /// Law on the Protection of State Secrets, 29/2018/QH14: such a paper is not copied into an ordinary machine.
    public static let stampedSecret = HomeError(
        .refused, vi: "Giấy có dấu MẬT không được chụp hay quét vào máy; chỉ ghi số và nơi giữ.",
        en: "A paper stamped MẬT is not scanned into the machine; only its number and shelf are written.",
        hint: Wording(
            vi: "maiam record MÃ papers --set paperNumber=… --set keptAt=… --set stampedSecret=có",
            en: "maiam record CODE papers --set paperNumber=… --set keptAt=… --set stampedSecret=yes"))

    static let whichPaper = HomeError(
        .usage, vi: "Hồ sơ này có giấy đóng dấu MẬT: hãy nói rõ tệp thuộc giấy nào.",
        en: "This record has a paper stamped MẬT: say which paper the file belongs to.",
        hint: Wording(vi: "Dùng papers.N thay cho papers.", en: "Use papers.N in place of papers."))

    static let brokenPicture = HomeError(
        .data, vi: "Ảnh hỏng hoặc dở dang, nên không gỡ được thông tin máy ảnh ghi kèm.",
        en: "The picture is broken or cut off, so that what the camera wrote beside it cannot be taken out.",
        hint: Wording(
            vi: "Thêm --keep-metadata để giữ nguyên tệp.",
            en: "Add --keep-metadata to keep the file as it is."))

    static func takenAway(_ found: Enclosure) -> HomeError {
        HomeError(
            .notFound, vi: "Tệp \(found.id) đã được gỡ; nội dung không còn.",
            en: "The file \(found.id) was taken away; its content is gone.",
            hint: Wording(vi: "Xem: maiam attachments MÃ --all", en: "See: maiam attachments CODE --all"))
    }
}
