import Testing

@testable import Vault

@Suite struct HomePlaceTests {
    @Test func `the file systems of the network are known by their numbers`() {
        // statfs(2): NFS, SMB, CIFS, SMB2, 9p.
        for number in [0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x0102_1997] as [UInt32] {
            #expect(HomePlace.networks.contains(number))
        }
        // ext4, tmpfs, xfs, btrfs, overlayfs.
        for number in [0xEF53, 0x0102_1994, 0x5846_5342, 0x9123_683E, 0x794C_7630] as [UInt32] {
            #expect(!HomePlace.networks.contains(number) && number != HomePlace.fuse)
        }
    }

    @Test(
        arguments: [
            ("/mnt/share/home", false), ("/mnt/shared", true), ("/srv/home", true), ("/mnt/share", false),
            ("/mnt/disk/x", true),
        ]) func `a program's file system is local only when it is known to be`(path: String, local: Bool)
    {
        let mounts = """
            21 1 0:19 / / rw - fuse.fuse-overlayfs overlay rw
            22 21 0:44 / /mnt/share rw,nosuid shared:1 - fuse.sshfs host:/x rw
            23 21 0:45 / /mnt/disk rw - fuseblk /dev/sdb1 rw
            """
        #expect(HomePlace.localFuse(mounts, path) == local)
    }
}
