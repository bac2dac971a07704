/** What a generated package is checked with; ruff at the version of the build that lays the files out. */
export const toolVersions = { pytest: "9.2.0", ruff: "0.17.4" } as const;

/** The rules that a generated package is checked with: real mistakes and the order of imports, nothing on style. */
export const lintRules: readonly string[] = ["E4", "E7", "E9", "F", "I"];
