#pragma once

#include <stddef.h>
#include <stdint.h>

/* What libFuzzer calls with every input, and how it is started by a program that has a main of its own. */
typedef int (*fuzz_one)(const uint8_t *bytes, size_t count);
int fuzz_run(int count, char **arguments, fuzz_one one);
