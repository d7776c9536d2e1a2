import Dispatch

/// What `body` gives for each number below `count`, worked out on every core when they are many.
func onEveryCore<T: Sendable>(_ count: Int, _ body: @Sendable (Int) -> T?) -> [T?] {
    let block = 64
    guard count > block else { return (0..<count).map(body) }
    return [T?](unsafeUninitializedCapacity: count) { buffer, filled in
        buffer.initialize(repeating: nil)
        filled = count
        nonisolated(unsafe) let buffer = buffer
        DispatchQueue.concurrentPerform(iterations: (count + block - 1) / block) { part in
            for index in part * block..<min((part + 1) * block, count) { buffer[index] = body(index) }
        }
    }
}
