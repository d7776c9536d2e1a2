/// The schema of one file: constraints stand here because they outlive the code.
///
/// A step, once released, never changes; the next goes behind it, and an older file takes the steps it lacks when it
/// is opened.
struct Schema: Sendable {
    let steps: [String]
    var version: Int { steps.count }

    static let home = Schema(steps: [records, attachedFiles])
    /// In a file of its own, so that it can be vacuumed when a child's keys are destroyed.
    static let keys = Schema(steps: [wraps])

    private static let records = """
        CREATE TABLE meta (
            name TEXT PRIMARY KEY NOT NULL,
            value BLOB NOT NULL
        ) STRICT;
        CREATE TABLE log (
            number INTEGER PRIMARY KEY NOT NULL CHECK (number >= 0),
            sealed BLOB NOT NULL CHECK (length(sealed) > 44)
        ) STRICT;
        CREATE TABLE "row" (
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            subject BLOB NOT NULL CHECK (length(subject) = 16),
            blob BLOB NOT NULL
        ) STRICT;
        CREATE INDEX row_subject ON "row" (subject);
        CREATE TABLE roster (
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            subject BLOB NOT NULL CHECK (length(subject) = 16),
            blob BLOB NOT NULL
        ) STRICT;
        CREATE INDEX roster_subject ON roster (subject);
        CREATE TABLE keyring (
            person BLOB NOT NULL UNIQUE CHECK (length(person) = 16),
            sealed BLOB NOT NULL
        ) STRICT;
        """

    private static let attachedFiles = """
        CREATE TABLE chunk (
            attachment BLOB NOT NULL CHECK (length(attachment) = 16),
            subject BLOB NOT NULL CHECK (length(subject) = 16),
            number INTEGER NOT NULL CHECK (number >= 0),
            blob BLOB NOT NULL,
            UNIQUE (attachment, number)
        ) STRICT;
        CREATE INDEX chunk_subject ON chunk (subject, attachment);
        """

    private static let wraps = """
        CREATE TABLE key (
            locator BLOB NOT NULL CHECK (length(locator) = 16),
            subject BLOB NOT NULL CHECK (length(subject) = 16),
            wrap BLOB NOT NULL,
            entry INTEGER NOT NULL CHECK (entry >= 0),
            UNIQUE (locator, entry)
        ) STRICT;
        CREATE INDEX key_subject ON key (subject);
        """
}
