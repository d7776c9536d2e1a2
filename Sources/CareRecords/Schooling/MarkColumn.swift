/// What a column of a school's mark sheet holds.
enum MarkColumn: Hashable, Sendable {
    case name, givenName, born
    case subject(String)
    case trait(String)
    /// A field of the schooling section.
    case field(String)
    case schoolClass
    /// Known and of no use: running numbers, the school's own codes, averages over subjects.
    case ignored

    /// - Parameters:
    ///   - heading: the lowest heading over the column.
    ///   - above: the heading that spans it, if there are two rows of them.
    static func match(_ heading: String, above: String) -> MarkColumn? {
        let group = Heading.fold(above)
        if group.contains("phamchat") || group.contains("nangluc") {
            if let trait = trait(heading) { return .trait(trait) }
        }
        for text in readings(of: heading) + readings(of: above) {
            if let column = column(text) { return column }
        }
        return nil
    }

    private static func column(_ text: String) -> MarkColumn? {
        let key = Heading.fold(text)
        if let usual = usual[key] { return usual }
        if let subject = Subject.named(text) { return .subject(subject.label.vi) }
        return trait(text).map(MarkColumn.trait)
    }

    private static func trait(_ text: String) -> String? { Lists.trait.match(text) }

    /// `Toán (điểm)`, `Toán - Mức đạt được`: the whole heading first, then what stands before the addition.
    private static func readings(of text: String) -> [String] {
        let parts = text.replacing(" - ", with: "\n").split { "([:*\n".contains($0) }
        return [text] + (parts.first.map { [String($0)] } ?? [])
    }

    private static let usual: [String: MarkColumn] = {
        var usual: [String: MarkColumn] = [:]
        let words: [(MarkColumn, String)] = [
            (.name, "hovaten hoten hovatenhocsinh hotenhocsinh tenhocsinh hocsinh fullname name"),
            (.name, "hodem hovadem hovatendem hodemlot holot hovatenlot"),
            (.givenName, "ten"), (.born, "ngaysinh ngaythangnamsinh namsinh dateofbirth born dob"),
            (.ignored, "stt tt no sott mahocsinh mahs masohocsinh madinhdanh madinhdanhhocsinh sodinhdanh"),
            (.ignored, "gioitinh gioi nu nam dantoc dtb dtbcm tbcm diemtb dtbmon xephang hang vithu"),
            (.field("conduct"), "renluyen ketquarenluyen kqrl kqrenluyen hanhkiem xeploaihanhkiem conduct"),
            (.field("yearResult"), "hoctap ketquahoctap kqht hocluc xeploaihocluc ketquagiaoduc result"),
            (.field("yearResult"), "danhgiaketquagiaoduc ketquahoctapcanam kqgd mucdanhgia xeploai learning"),
            (.field("award"), "danhhieu khenthuong danhhieuthidua award"),
            (.field("promoted"), "lenlop duoclenlop hoanthanhchuongtrinhlophoc promoted"),
            (.field("absentWithLeave"), "nghicophep sobuoinghicophep cophep cp p buoinghicophep"),
            (.field("absentWithoutLeave"), "nghikhongphep sobuoinghikhongphep khongphep kp k kophep"),
            (.field("teacherNote"), "nhanxet nhanxetcuagvcn nhanxetchung ghichu note"),
            (.schoolClass, "lop class"),
        ]
        for (column, keys) in words {
            for key in keys.split(separator: " ") { usual[String(key)] = column }
        }
        return usual
    }()
}
