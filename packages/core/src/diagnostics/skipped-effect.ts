import type { DiagnosticKind } from "../model/diagnostic.ts";

export const skippedEffect: DiagnosticKind = {
  code: "NB421",
  name: "skipped-effect",
  severity: "warning",
  explanation: `# What a skipped cell did is missing

A cell that is tagged \`skip\` changes or binds anew what kept code reads, deletes it, or sets something for the whole process, such as a
seed. The package does without it, so that it may compute other things than the notebook. What the notebook showed after that cell is no
recorded test.

Remove the tag, or tag the cell \`step:NAME\`.`,
};
