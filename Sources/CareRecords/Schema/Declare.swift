/// Declaring a field by its degree of secrecy; nothing leaves the house unless a declaration says otherwise.
extension Field {
    static func personal(
        _ key: String, _ type: FieldType, vi: String, en: String, under compartment: Compartment? = nil,
        disclose: Disclose = .withhold, aliases: [String] = []
    ) -> Field {
        Field(
            key, type, vi: vi, en: en, compartment: compartment, sensitivity: .personal, disclose: disclose,
            aliases: aliases)
    }

    static func sensitive(
        _ key: String, _ type: FieldType, vi: String, en: String, under compartment: Compartment? = nil,
        disclose: Disclose = .withhold, aliases: [String] = []
    ) -> Field {
        Field(
            key, type, vi: vi, en: en, compartment: compartment, sensitivity: .sensitive, disclose: disclose,
            aliases: aliases)
    }

    /// Restricted fields never leave by a general rule, only by a purpose that names them.
    static func restricted(
        _ key: String, _ type: FieldType, vi: String, en: String, under compartment: Compartment? = nil,
        privately: Bool = false
    ) -> Field {
        Field(
            key, type, vi: vi, en: en, compartment: compartment, sensitivity: .restricted,
            disclose: .withhold, privately: privately)
    }
}
