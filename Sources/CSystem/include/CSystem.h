#ifndef MAIAM_CSYSTEM_H
#define MAIAM_CSYSTEM_H

#include <stdint.h>

// Swift cannot call variadic C functions; each of these wraps one such call.

/// The commit this was built from, given by -Xcc -DMAIAM_COMMIT=…; "unreleased" otherwise.
const char *maiam_commit(void);

/// prctl(PR_SET_DUMPABLE, 0), prctl(PR_SET_NO_NEW_PRIVS, 1) and a core size limit of zero; 0 on success.
int maiam_harden(void);
/// Terminal width in columns of a file descriptor, 0 if it is no terminal.
int maiam_terminal_columns(int fd);

/// Magic number of the file system that holds a path (statfs), 0 when it cannot be told.
uint32_t maiam_file_system(const char *path);

/// Kernel keyring of this user; each returns -1 with errno set on failure.
int32_t maiam_keyring_add(const char *description, const void *payload, uint64_t length, uint32_t timeout_seconds);
int64_t maiam_keyring_read(const char *description, void *payload, uint64_t capacity);
int maiam_keyring_timeout(const char *description, uint32_t timeout_seconds);
int maiam_keyring_remove(const char *description);

#endif
