public import Sealing

/// Why the vault refused; the sentence for people is written in `CareHome`.
public enum VaultError: Error, Equatable, Sendable {
    /// No home in this folder.
    case noHome
    /// A home already stands in this folder.
    case exists
    /// The home is not the one this person was enrolled in.
    case otherHome
    /// This identity is not enrolled, or has no key to the log.
    case notEnrolled
    /// The person was suspended, removed, or is outside the agreed dates.
    case notActive
    /// No such child.
    case noSubject
    /// The child's record was erased.
    case erased
    /// A legal hold stands on the child's record.
    case onHold
    /// Somebody keeps the key file open, so that what entry `number` erases is still on the disk.
    case erasurePending(UInt64)
    /// Something is on the disk that entry `number` erased.
    case notErased(UInt64)
    /// The role holds no key for this compartment.
    case noKey(UInt8)
    /// The child's record is restricted to people who are named, and this person is not.
    case notNamed
    /// The policy in force does not allow this act to this role.
    case notAllowed
    /// The entry was changed by somebody else meanwhile; the new value is kept beside it.
    case conflict(by: Bytes16)
    /// The log is shorter than, or differs from, what was seen before.
    case rolledBack(UInt64)
    /// A log entry does not open or does not verify.
    case entryDamaged(UInt64)
    /// A row named by the log is missing or altered.
    case rowDamaged(UInt64)
    /// A chunk of a file that entry `number` attached is missing or altered.
    case attachmentDamaged(UInt64)
    /// A key named by the log is missing or altered.
    case keyDamaged(UInt64)
    /// The act waits for other signatures, as proposal `number`.
    case needsSignatures(UInt64)
    /// There are not as many people as must sign.
    case tooFewSigners
    /// No proposal has this number, or it is used or lapsed.
    case noProposal
    /// The private half of a proposed key is not there any more: keys were made anew since, or it was taken away.
    case facilityKeyGone
    /// The facility's key was changed, and nothing this person was told vouches for the new one.
    case facilityKeyUnknown
    /// A restore waits for other signatures, as proposal `number`.
    case restorePending(UInt64)
    /// The home was put back, by entry `number`, to before what this person has seen.
    case restoredBehind(UInt64)
    /// A backup was to be destroyed before this day.
    case backupExpired
    /// Somebody else acted on the same meanwhile.
    case overtaken
    /// A backup does not open, was altered, or is not of this home.
    case backupDamaged
    /// The keys were copied before records were restricted that the data knows as such.
    case backupTooOld
    /// No backup is registered under this id.
    case noBackup
    /// A name is taken already.
    case nameTaken
    /// What the session wrote down for its next command was altered; it was thrown away.
    case sessionDamaged
    /// Another process holds the home for too long.
    case busy
    /// The home lies on a share of the network, where its files would be ruined.
    case notLocal
    /// The home or one of its files is a link.
    case linked
    /// Other accounts of the machine reach the home's folder.
    case exposed
    /// There is no room on the disk; nothing was changed.
    case diskFull
    /// The home's files cannot be written; nothing was changed.
    case readOnly
    /// The file system is not one a home may lie on, or cannot be written.
    case storage(String)
}
