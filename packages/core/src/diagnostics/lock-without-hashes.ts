import type { DiagnosticKind } from "../model/diagnostic.ts";

export const lockWithoutHashes: DiagnosticKind = {
  code: "NB627",
  name: "lock-without-hashes",
  severity: "warning",
  explanation: `# The lock has no hashes

pip checks hashes of everything or of nothing. What comes from a repository or a local folder has no hash that an index could give, so \`requirements.txt\` pins
everything, and has no hashes at all.

    tools @ git+https://host.example/team/tools@4f1c…    # no archive, no hash

Publish it, or require a release of it, where the check matters. README and CI install without \`--require-hashes\` until then.`,
};
