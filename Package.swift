// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "mai-am",
    products: [
        .library(name: "Disclosure", targets: ["Disclosure"]),
        .library(name: "CareRecords", targets: ["CareRecords"]),
        .library(name: "Sealing", targets: ["Sealing"]),
        .library(name: "Vault", targets: ["Vault"]),
        .library(name: "CareHome", targets: ["CareHome"]),
        .executable(name: "maiam", targets: ["maiam"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .target(name: "CSystem"),
        .target(
            name: "Sealing", dependencies: ["CSodium"],
            swiftSettings: strict + [.strictMemorySafety()]),
        .target(
            name: "Vault",
            dependencies: ["Sealing", "CSystem", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(name: "Disclosure", swiftSettings: strict),
        .target(name: "CareRecords", dependencies: ["Disclosure"], swiftSettings: strict),
        .target(
            name: "CareHome", dependencies: ["CareRecords", "Disclosure", "Sealing", "Vault"],
            swiftSettings: strict),
        .target(
            name: "Fixtures", path: "fixtures", exclude: ["README.md", "life.console.md", "vectors"],
            sources: ["Fixtures.swift"],
            resources: [.embedInCode("children.json")]),
        .executableTarget(
            name: "maiam",
            dependencies: [
                "CareHome", "CareRecords", "CSystem", "Fixtures",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(name: "SealingTests", dependencies: ["Sealing"], swiftSettings: strict),
        .testTarget(
            name: "VaultTests",
            dependencies: ["Vault", "Sealing", "CSystem", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "DisclosureTests", dependencies: ["Disclosure"], exclude: ["Notes"], swiftSettings: strict),
        .testTarget(name: "CareRecordsTests", dependencies: ["CareRecords"], swiftSettings: strict),
        .testTarget(
            name: "CareHomeTests",
            dependencies: ["CareHome", "CareRecords", "Disclosure", "Sealing", "Vault", "Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "MaiamTests",
            dependencies: ["maiam", "CareHome", "CareRecords", "Fixtures", "Sealing"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
