/// The build of Vietnamese syllables: what is not built so is foreign, and with a capital mostly a name.
enum Syllable {
    static func isVietnamese(_ key: String) -> Bool {
        onsets.contains { onset in
            key.hasPrefix(onset) && rimes.contains(String(key.dropFirst(onset.count)))
        }
    }

    private static let onsets = [
        "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "ph", "p",
        "q", "r",
        "s", "t", "th", "tr", "v", "x",
    ]

    private static let rimes: Set<String> = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet
        ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong oong
        ooc op ot u ua uac uach uai uam uan uang uanh uao uap uat uau uay uc ue uech uen ueo uet uenh ui uit uin uinh
        uich um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu y yem yen yeng
        yet yeu
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
