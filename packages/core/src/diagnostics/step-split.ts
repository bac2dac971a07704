import type { DiagnosticKind } from "../model/diagnostic.ts";

export const stepSplit: DiagnosticKind = {
  code: "NB402",
  name: "step-split",
  severity: "note",
  explanation: `# A step is continued after another one

Cells of one \`step:\` name stand apart, and the code between them has effects. The later ones became a step of their own, \`NAME_2\`.

Move the cells together, or give the later one a name.`,
};
