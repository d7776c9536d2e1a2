import Foundation
import Sealing
import Synchronization
import Vault

/// Eight writers on one home, each with files of its own open, while it is copied and checked.
enum Together {
    static func run(_ asked: Asked) throws {
        let home = try Home.small(1000, compartments: 12)
        defer { home.remove() }
        let end = Date(timeIntervalSinceNow: Double(asked.number("--seconds", 10)))
        let waits = Mutex<[Double]>([])
        let failures = Mutex(0)
        let before = home.vault.anchor.size
        let folder = home.folder
        nonisolated(unsafe) let shared = home
        DispatchQueue.concurrentPerform(iterations: 9) { worker in
            do {
                let vault = try shared.opened()
                while Date() < end {
                    if worker == 8 { try check(vault, folder) } else { try write(vault, waits) }
                }
            } catch { failures.withLock { $0 += 1 } }
        }
        let all = waits.withLock { $0 }
        let vault = try home.opened()
        let sound = try vault.verify(anchor: nil).problems.isEmpty && home.store().isSound()
        let kept = vault.anchor.size - before
        guard sound, failures.withLock({ $0 }) == 0, kept == UInt64(all.count) else {
            throw VaultError.storage("together: \(kept) of \(all.count) kept")
        }
        var (longest, rate) = (Readings(), Readings())
        longest.add(all.max() ?? 0)
        rate.add(Double(all.count) / Double(asked.number("--seconds", 10)))
        Line(name: "eight writers while verify and backup run, longest wait", ours: longest, aim: .most(1))
            .show()
        Line(name: "… acts a second, each in a transaction of its own", ours: rate, unit: .perSecond).show()
    }

    private static func write(_ vault: Vault, _ waits: borrowing Mutex<[Double]>) throws {
        let id = Bytes16.random()
        let spent = try cost {
            try vault.commit([Fields.admission(0, fields: 8, id: id)], clock: Home.clock)
        }
        waits.withLock { $0.append(spent.wall) }
        usleep(useconds_t.random(in: 2000...20_000))
    }

    private static func check(_ vault: Vault, _ folder: String) throws {
        guard try vault.verify(anchor: nil).problems.isEmpty else { throw VaultError.storage("verify") }
        let store = try SQLiteStore(folder: folder)
        let copies = (folder + "/copy.home", folder + "/copy.keys")
        defer { for path in [copies.0, copies.1] { store.discard(path) } }
        _ = try store.copy(home: copies.0, keys: copies.1)
    }
}
