public import CareRecords

/// A refusal a person can act on: a sentence, a hint, and what kind it is.
public struct HomeError: Error, Hashable, Sendable {
    public enum Kind: Sendable {
        case usage, data, notFound, noUser, cannotCreate, conflict, refused
    }
    public let kind: Kind
    public let sentence: Wording
    public let hint: Wording?
    /// Number of the proposal that was made, where nothing is wrong but signatures are still missing.
    public let proposal: UInt64?

    public init(_ kind: Kind, vi: String, en: String, hint: Wording? = nil, proposal: UInt64? = nil) {
        (self.kind, self.proposal) = (kind, proposal)
        sentence = Wording(vi: vi, en: en)
        self.hint = hint
    }

    static let noChild = HomeError(
        .notFound, vi: "Không tìm thấy mã trẻ này.", en: "No child has this code.",
        hint: Wording(vi: "Tìm theo tên: maiam search TÊN", en: "Search by name: maiam search NAME"))
    static let noRequest = HomeError(
        .notFound, vi: "Không có yêu cầu này.", en: "There is no such request.",
        hint: Wording(vi: "Xem: maiam requests", en: "See: maiam requests"))
    static let notYours = HomeError(
        .refused, vi: "Vai trò của bạn không có quyền này.", en: "Your role does not carry this right.",
        hint: Wording(vi: "Xem ai được làm gì: maiam roles", en: "See who may do what: maiam roles"))
    static let wrongPassphrase = HomeError(
        .refused, vi: "Mật khẩu không đúng, hoặc tệp khóa đã bị sửa.",
        en: "Wrong passphrase, or the key file was altered.",
        hint: Wording(vi: "Quên mật khẩu: maiam key --help", en: "Forgotten: maiam key --help"))
}
