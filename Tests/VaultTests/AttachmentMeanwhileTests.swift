import Foundation
import Sealing
import Testing

@testable import Vault

/// What others do while a file is read.
extension AttachmentTests {
    @Test func `others write, and make new keys, while a file is read and sealed`() throws {
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        let file = content(3 * Self.chunk)
        var rest = file[...]
        let before = try FileManager.default.contentsOfDirectory(atPath: house.folder).sorted()
        try carer.attach(
            to: child, compartment: 2, entry: .random(), cells: [], clock: House.clock
        ) { count in
            if rest.count == file.count {
                try house.director.commit(
                    [Act(.write, drafts: [House.draft(child, 2, "meal", "meanwhile")])], clock: House.clock)
                _ = try house.director.rotate(clock: House.clock)
                #expect(
                    try FileManager.default.contentsOfDirectory(atPath: house.folder).sorted() == before)
            }
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        try house.director.refresh()
        #expect(try read(try #require(all(of: child, house.director).last)) == file)
        #expect(try house.director.read(child, compartments: [2]).count == 3)
        #expect(try problems() == [])
    }

    @Test func `who is shut out while a file is read attaches nothing`() throws {
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        let id = carer.person
        var isFirst = true
        #expect(throws: VaultError.self) {
            try carer.attach(
                to: child, compartment: 2, entry: .random(), cells: [], clock: House.clock
            ) { _ in
                defer { isFirst = false }
                if isFirst { try house.director.setStanding(.suspended, of: id, clock: House.clock) }
                return isFirst ? [1, 2, 3] : []
            }
        }
        try house.director.refresh()
        #expect(try house.director.store.attachments(of: child).isEmpty && problems() == [])
    }
}
