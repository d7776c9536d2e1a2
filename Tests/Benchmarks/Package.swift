// swift-tools-version: 6.3
import PackageDescription

// A package of its own: nobody who builds the tool waits for it.
let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(name: "mai-am", path: "../.."),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    ],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                .product(name: "CareHome", package: "mai-am"),
                .product(name: "CareRecords", package: "mai-am"),
                .product(name: "Sealing", package: "mai-am"), .product(name: "Vault", package: "mai-am"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Sources",
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
