/// The signs that stand in a published table where no number does.
public enum Mark {
    /// Not printed, whatever the reason: a second mark, or "<5", would tell the reasons apart.
    public static let hidden = "●"
}
