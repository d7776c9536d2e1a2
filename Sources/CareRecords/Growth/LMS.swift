import Foundation

/// How a measure is spread among children alike in age and sex: skewness, median and coefficient of
/// variation (Cole's method, as WHO uses it).
struct LMS: Sendable {
    let l, m, s: Double

    /// Standard deviations from the median.
    func z(_ measure: Double) -> Double {
        l == 0 ? log(measure / m) / s : (pow(measure / m, l) - 1) / (l * s)
    }

    /// The measure this many standard deviations from the median.
    func measure(at z: Double) -> Double {
        l == 0 ? m * exp(s * z) : m * pow(1 + l * s * z, 1 / l)
    }

    /// Beyond ±3 a step is as wide as that from 2 to 3, as WHO does for weights, which are skewed.
    func restrictedZ(_ measure: Double) -> Double {
        let z = z(measure)
        guard abs(z) > 3 else { return z }
        let side: Double = z > 0 ? 1 : -1
        let third = self.measure(at: 3 * side)
        return side * (3 + (measure - third) / (third - self.measure(at: 2 * side)))
    }
}
