#include "driver.h"

int LLVMFuzzerRunDriver(int *count, char ***arguments, fuzz_one one);

int fuzz_run(int count, char **arguments, fuzz_one one) { return LLVMFuzzerRunDriver(&count, &arguments, one); }
