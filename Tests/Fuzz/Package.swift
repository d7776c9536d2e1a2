// swift-tools-version: 6.3
import PackageDescription

// The same sources once more, without SQLite and the command line, built for libFuzzer; see README.md.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
    name: "fuzz",
    targets: [
        .systemLibrary(name: "CSodium", path: "Sources/CSodium", pkgConfig: "libsodium"),
        .target(name: "CSystem", path: "Sources/CSystem"),
        .target(name: "Driver", path: "Driver"),
        .target(name: "Sealing", dependencies: ["CSodium"], path: "Sources/Sealing", swiftSettings: strict),
        .target(
            name: "Vault", dependencies: ["Sealing", "CSystem"], path: "Sources/Vault",
            exclude: ["Store/SQLite"], swiftSettings: strict),
        .target(name: "Disclosure", path: "Sources/Disclosure", swiftSettings: strict),
        .target(
            name: "CareRecords", dependencies: ["Disclosure"], path: "Sources/CareRecords",
            swiftSettings: strict),
        .target(
            name: "CareHome", dependencies: ["CareRecords", "Disclosure"], path: "Sources/CareHome",
            swiftSettings: strict),
        .executableTarget(
            name: "fuzz", dependencies: ["Driver", "Sealing", "Vault", "CareRecords", "CareHome"],
            path: "Decoders", swiftSettings: strict,
            // gold, the default here, fails on two mains; ours wins.
            linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
    ],
    swiftLanguageModes: [.v6]
)
