/// What a file is by its first bytes, whatever its name says.
public enum FileKind: String, Sendable, CaseIterable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case pdf = "application/pdf"
    case other = "application/octet-stream"

    init(start: some Collection<UInt8>) {
        if start.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if start.starts(with: PNGFlow.signature) {
            self = .png
        } else if start.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else {
            self = .other
        }
    }

    /// Whether what a camera writes beside the image can be taken out.
    public var isCleaned: Bool { self == .jpeg || self == .png }

    /// The parts of such a file without place, device, time and remarks; empty at the end.
    func flow(_ source: ByteSource) -> () throws -> [UInt8] {
        switch self {
        case .jpeg:
            let flow = JPEGFlow(source)
            return { try flow.next() }
        case .png:
            let flow = PNGFlow(source)
            return { try flow.next() }
        case .pdf, .other: return { try source.take(65_536) }
        }
    }
}
