import Foundation

/// Known answers of our own forms, in `fixtures/vectors`.
enum KnownAnswers {
    static func load<T: Decodable>(_ name: String, _: T.Type = T.self) throws -> T {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../fixtures/vectors/\(name).json")
        return try JSONDecoder().decode(T.self, from: Data(contentsOf: file))
    }
}
