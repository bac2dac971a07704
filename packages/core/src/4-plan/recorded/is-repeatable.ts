/** What another run, or another machine, prints differently, with the reason. */
const changing: readonly (readonly [RegExp, string])[] = [
  [/\b\d+(\.\d+)?\s*(ns|µs|us|ms|s|secs?|seconds?|min|minutes|hours?)\b/i, "a timing"],
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
  [/\b(version|python \d|numpy \d|pandas \d)\b/i, "a version"],
  [/https?:\/\//, "an address"],
];

/** Why a line of output cannot be a test; `undefined` where it can. */
export function whyNotRepeatable(line: string): string | undefined {
  return changing.find(([pattern]) => pattern.test(line))?.[1];
}
