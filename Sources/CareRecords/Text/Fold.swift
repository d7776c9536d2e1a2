import Disclosure

/// Search keys that do not depend on case, tone, where the tone stands, or how the letters are composed.
public enum Fold {
    /// Lower case without marks, đ as d, single spaces: `Đặng Thị Hoà` and `dang  thi HÒA` are the same.
    public static func search(_ text: String) -> String { Folding.key(text) }
}
