import type { DiagnosticKind } from "../model/diagnostic.ts";

export const magicNotConverted: DiagnosticKind = {
  code: "NB202",
  name: "magic-not-converted",
  severity: "warning",
  explanation: `# A magic has no equivalent in plain Python

The line would bind names or change something, but nothing in the standard library does the same. It raises \`NotImplementedError\` where it stands, so that what follows never runs on wrong values.

    %store -r prices

Replace the line in the notebook by Python, here by reading a file, or tag the cell \`skip\`.`,
};
