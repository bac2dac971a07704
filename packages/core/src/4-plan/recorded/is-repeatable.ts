type Reason = readonly [pattern: RegExp, reason: string];

/** What another run, or another machine, prints differently, with the reason. */
const changing: readonly Reason[] = [
  [/\b\d+(\.\d+)?\s*(ns|µs|us|ms|msecs?|s|secs?|seconds?|min|minutes|hours?)\b/i, "a timing"],
  [/\b(wall|cpu|elapsed|runtime|duration|took|time per|it\/s)\b/i, "a timing"],
  [
    /\b\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}|\b\d{1,2}:\d{2}:\d{2}\b|\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? \d{1,2} [a-z]{3}/i,
    "a date or a time",
  ],
  [/\b0x[0-9a-f]{6,}\b/i, "an address"],
  [
    /(^|[\s"'(=])(\/(home|Users|tmp|usr|opt|var|root|content|mnt|kaggle)\/|[A-Za-z]:\\|~\/)/,
    "a path",
  ],
  [/\{(?!\s*\})(?:[^{}:]|"[^"]*"|'[^']*')+\}/, "the order of a set"],
  [/\.\.\.|…/, "shortened output"],
  // oxlint-disable-next-line no-control-regex
  [/\r|\x1b\[/, "terminal control"],
  [/\b(version|python \d|numpy \d|pandas \d)\b|^\[OK\] /i, "a version"],
  [
    /\[(?:GCC|Clang|MSC) |\b(?:x86_64|arm64|aarch64|amd64|cuda(?::\d+)?|GPUs?)\b|\b(?:Darwin|Linux|Windows)[- ][\d.]/i,
    "what the machine is",
  ],
  [/<ipython-input|<cell line/, "a place in the notebook"],
  [/https?:\/\//, "an address"],
  [/[█▏▎▍▌▋▊▉]|\d%\|/, "a progress bar"],
  [/\b\w*(Warning|Error|Exception)\b:/, "the words of a warning or an error"],
  [/\bmemory usage\b|\b\d+(\.\d+)?\+? [KMG]i?B\b/i, "a use of memory"],
  [
    /<(?:class|function|module|built-in|bound method|generator|\w[\w.]* object)\b/,
    "how Python shows an object",
  ],
];

/** What another version of a library such as numpy or pandas prints differently. */
const versioned: readonly Reason[] = [
  [/\d\.\d{11,}/, "the last digits of a float"],
  [/(?<![\w.])-0\.0*(?![\de])/, "the sign of a zero"],
  // numpy 2 shows `np.float64(0.5)` where numpy 1 shows `0.5`, in lists and the like; its own arrays have no commas.
  [/[[({][^\])}]*\d[^\])}]*,/, "how a version of numpy shows numbers in a list"],
  [/\bdtype\b|\bobject\b|\bfloat\d\d\b|\bint\d\d\b/, "how a version of pandas calls a type"],
];

/** Libraries whose numbers and tables are shown as their version does. */
export const numericLibraries: ReadonlySet<string> = new Set(
  `numpy pandas scipy sklearn statsmodels torch tensorflow keras jax xgboost lightgbm catboost polars cupy numba
   dask xarray`.split(/\s+/),
);

/**
 * Why a line of output cannot be a test; `undefined` where it can.
 * @param isNumeric does the notebook use numpy or a library that builds on it?
 */
export function whyNotRepeatable(line: string, isNumeric: boolean): string | undefined {
  const reasons = isNumeric ? [...changing, ...versioned] : changing;
  return reasons.find(([pattern]) => pattern.test(line))?.[1];
}

/** Why a value that is compared as a value cannot be a test: how it is shown, and in which order, does not count. */
export function whyValueNotRepeatable(text: string): string | undefined {
  return changing.find(
    ([pattern, reason]) => reason !== "the order of a set" && pattern.test(text),
  )?.[1];
}
