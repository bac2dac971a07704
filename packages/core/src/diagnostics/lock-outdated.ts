import type { DiagnosticKind } from "../model/diagnostic.ts";

export const lockOutdated: DiagnosticKind = {
  code: "NB626",
  name: "lock-outdated",
  severity: "warning",
  explanation: `# What was locked is not what the notebook asks for now

The package was locked with other requirements than those that the notebook leads to now. \`convert\` asks no index: it writes the direct pins, and README and CI
install those.

    warning[NB626]: the requirements of \`sales\` changed since they were locked

Lock again with \`nblift lock PACKAGE\`, or convert with \`--lock\`.`,
};
