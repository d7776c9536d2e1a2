extension Field {
    /// Says when something happened, and so never lies ahead.
    var isPast: Bool { Self.past.contains(key) }

    private static let past: Set<String> = [
        "observedAt", "dob", "relativeDob", "foundDt", "reportedAt", "admDt", "toldCommune", "toldHealth",
        "toldPolice", "policeTold", "familyTold", "authorityTold", "issuedOn", "requestedOn", "vaccinatedOn",
        "visitedAt", "visitedOn", "screenedOn", "sessionOn", "tracedOn", "homeVisit", "heldOn",
        "communeConfirmedOn", "verifiedOn", "handedOverAt",
    ]
}
