#define _GNU_SOURCE
#include "CSystem.h"
#include <errno.h>
#include <linux/keyctl.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)

const char *maiam_commit(void) {
#ifdef MAIAM_COMMIT
    return TEXT(MAIAM_COMMIT);
#else
    return "unreleased";
#endif
}

int maiam_harden(void) {
    struct rlimit none = {0, 0};
    int failed = setrlimit(RLIMIT_CORE, &none);
    failed |= prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    failed |= prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    return failed;
}

int maiam_terminal_columns(int fd) {
    struct winsize size;
    return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

uint32_t maiam_file_system(const char *path) {
    struct statfs found;
    return statfs(path, &found) == 0 ? (uint32_t)found.f_type : 0;
}

// A key in the user keyring is only usable by a process whose session keyring links to it.
static void link_user_keyring(void) {
    syscall(SYS_keyctl, KEYCTL_LINK, KEY_SPEC_USER_KEYRING, KEY_SPEC_SESSION_KEYRING);
}

static int32_t find(const char *description) {
    link_user_keyring();
    return (int32_t)syscall(SYS_keyctl, KEYCTL_SEARCH, KEY_SPEC_USER_KEYRING, "user", description, 0);
}

int32_t maiam_keyring_add(const char *description, const void *payload, uint64_t length, uint32_t timeout_seconds) {
    link_user_keyring();
    int32_t key = (int32_t)syscall(SYS_add_key, "user", description, payload, (size_t)length, KEY_SPEC_USER_KEYRING);
    if (key < 0) return -1;
    if (syscall(SYS_keyctl, KEYCTL_SET_TIMEOUT, key, timeout_seconds) != 0) {
        syscall(SYS_keyctl, KEYCTL_UNLINK, key, KEY_SPEC_USER_KEYRING);
        return -1;
    }
    return key;
}

int64_t maiam_keyring_read(const char *description, void *payload, uint64_t capacity) {
    int32_t key = find(description);
    return key < 0 ? -1 : syscall(SYS_keyctl, KEYCTL_READ, key, payload, (size_t)capacity);
}

int maiam_keyring_timeout(const char *description, uint32_t timeout_seconds) {
    int32_t key = find(description);
    return key < 0 ? -1 : (int)syscall(SYS_keyctl, KEYCTL_SET_TIMEOUT, key, timeout_seconds);
}

int maiam_keyring_remove(const char *description) {
    int32_t key = find(description);
    if (key < 0) return -1;
    syscall(SYS_keyctl, KEYCTL_REVOKE, key);
    return (int)syscall(SYS_keyctl, KEYCTL_UNLINK, key, KEY_SPEC_USER_KEYRING);
}
