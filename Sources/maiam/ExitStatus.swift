/// What a script learns from us, after sysexits(3).
enum ExitStatus: Int32, CaseIterable {
    case done = 0
    /// Our bug.
    case bug = 1
    case usage = 64
    /// Bad or tampered data.
    case badData = 65
    case notFound = 66
    case noSuchUser = 67
    case cannotCreate = 73
    /// Locked, in conflict or not complete yet.
    case notNow = 75
    /// Refused, or a wrong passphrase.
    case refused = 77
    case cancelled = 130
}
