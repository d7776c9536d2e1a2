/// What takes in bytes from a file, a stranger or a thief.
enum Decoder: String, CaseIterable {
    case slot, entry, genesis, payload, backup, row, slip, keyring, wrap, anchor
    case age, minisign, tar
    case value, json, csv, table

    /// Whatever happens, it is an error or a value that is written as it was read; never a crash.
    func read(_ bytes: [UInt8]) {
        switch self {
        case .slot: Sealed.slot(bytes)
        case .entry: Written.entry(bytes)
        case .genesis: Written.genesis(bytes)
        case .payload: Written.payload(bytes)
        case .backup: Written.backup(bytes)
        case .row: Opened.row(bytes)
        case .slip: Opened.slip(bytes)
        case .keyring: Opened.keyring(bytes)
        case .wrap: Opened.wrap(bytes)
        case .anchor: Sealed.anchor(bytes)
        case .age: Strange.age(bytes)
        case .minisign: Strange.minisign(bytes)
        case .tar: Strange.tar(bytes)
        case .value: Record.value(bytes)
        case .json: Record.json(bytes)
        case .csv: Record.csv(bytes)
        case .table: Record.table(bytes)
        }
    }
}
