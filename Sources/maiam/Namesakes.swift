import CareHome
import CareRecords

/// Children of one list who have the same name, whatever the accents.
struct Namesakes {
    private let names: Set<String>

    init(_ children: [Child]) {
        let all = Dictionary(grouping: children.compactMap(\.name).map(Fold.search)) { $0 }
        names = Set(all.filter { $0.value.count > 1 }.keys)
    }

    /// Year of birth, room and, where the line does not begin with it, the code; nothing for whoever has the name alone.
    func mark(of child: Child, withCode: Bool) -> String {
        guard let name = child.name, names.contains(Fold.search(name)) else { return "" }
        let known = [child.birthYear.map(String.init), child.room, withCode ? child.code : nil]
        return known.compactMap { $0.map { " · " + $0 } }.joined()
    }
}
