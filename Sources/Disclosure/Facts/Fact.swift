/// One published thing: a form over the atoms and the interval its true value lies in.
///
/// A printed cell is (v, v), a rounded one (r − 2, r + 2), a hidden one (0, ∞); an equation such as *opening +
/// in − out = closing* is a form that comes to exactly 0.
public struct Fact: Hashable, Sendable {
    public let form: LinearForm
    public let range: Interval

    public init(_ form: LinearForm, _ range: Interval) { (self.form, self.range) = (form, range) }
    public init(_ form: LinearForm, is value: Int) { self.init(form, Interval(value, value)) }

    public func holds(in table: [Int]) -> Bool { range.contains(form.value(in: table)) }
}
