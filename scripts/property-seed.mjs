// Before each test file: on a machine of CI every property is tried with one seed, so that a commit passes or fails for what is
// in it. Elsewhere each run draws anew, which finds more; NBLIFT_SEED=N fixes the draws there too.
import fc from "fast-check";

const { CI, NBLIFT_SEED = CI ? "1" : undefined } = process.env;
if (NBLIFT_SEED !== undefined) fc.configureGlobal({ seed: Number(NBLIFT_SEED) });
