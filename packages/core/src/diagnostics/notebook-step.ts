import type { DiagnosticKind } from "../model/diagnostic.ts";

export const notebookStep: DiagnosticKind = {
  code: "NB117",
  name: "notebook-step",
  severity: "warning",
  explanation: `Kale can make a step of a whole other notebook: the cell is tagged \`notebook:NAME\` and its metadata says where that
notebook is. Each notebook is converted by itself, so the step holds only what this cell has.

\`\`\`sh
nblift convert pipeline.ipynb train.ipynb --name churn
\`\`\`

This puts both into one package, where the step can call what the other notebook became.`,
};
