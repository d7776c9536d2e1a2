/// Bytes that come in parts, looked at before they are taken.
final class ByteSource {
    private let read: (Int) throws -> [UInt8]
    private var waiting: [UInt8] = []
    private var position = 0
    private var ended = false

    init(_ read: @escaping (Int) throws -> [UInt8]) { self.read = read }

    /// The next bytes, fewer than asked for only at the end.
    func peek(_ count: Int) throws -> ArraySlice<UInt8> {
        while !ended, waiting.count - position < count {
            waiting.removeFirst(position)
            position = 0
            let part = try read(65_536)
            ended = part.isEmpty
            waiting += part
        }
        return waiting[position...].prefix(count)
    }

    func take(_ count: Int) throws -> [UInt8] {
        let taken = Array(try peek(count))
        position += taken.count
        return taken
    }

    /// So many bytes and not one less.
    func exactly(_ count: Int) throws -> [UInt8] {
        let taken = try take(count)
        guard taken.count == count else { throw PictureError.malformed }
        return taken
    }
}

/// A picture whose parts cannot be told apart: what it says beside the image cannot be taken out.
enum PictureError: Error { case malformed }
