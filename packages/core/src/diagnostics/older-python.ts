import type { DiagnosticKind } from "../model/diagnostic.ts";

export const olderPython: DiagnosticKind = {
  code: "NB615",
  name: "older-python",
  severity: "warning",
  explanation: `# Pins were recorded under an older Python than the package needs

Generated packages need Python 3.10 or newer, and the newest Python that one of their notebooks ran on. A version that was recorded under an older one may
have no build for it: what the README and CI install then fails.

    pandas==1.3.2    # cell 2 printed this version; recorded under Python 3.9

The pins stay, because they are what is on record. Try them under the Python that the package needs. If one cannot be installed, convert with \`--python\` and
an environment of that Python, in which the notebook runs, or put a later version into \`requirements.in\` by hand.`,
};
