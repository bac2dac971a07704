import type { DiagnosticKind } from "../model/diagnostic.ts";

export const skippedNeeded: DiagnosticKind = {
  code: "NB407",
  name: "skipped-needed",
  severity: "warning",
  explanation: `# Kept code needs a cell that is not converted

A cell that is tagged \`skip\`, or that could not be converted, is the only one that binds a name which kept code reads. A step in its place
raises \`NotImplementedError\`.

Remove the tag, or define the name in a cell that is kept.`,
};
