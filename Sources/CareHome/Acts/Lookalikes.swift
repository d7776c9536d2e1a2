public import CareRecords

extension Home {
    /// Children of the same name, whatever the accents, whose years of birth do not contradict; whoever left
    /// counts too, and for those who read the archive also closed cases.
    public func lookalikes(of admission: Admission) throws -> [Child] {
        guard let name = admission["identity"]["fullName"]?.string else { return [] }
        var born: Int?
        if case .date(let date)? = admission["identity"]["dob"] { born = date.year }
        let wanted = Fold.search(name)
        return try (children() + shelf()).filter { child in
            let names = [child.name].compactMap(\.self) + child.otherNames
            guard names.contains(where: { Fold.search($0) == wanted }) else { return false }
            guard let born, let year = child.birthYear else { return true }
            return born == year
        }
    }
}
