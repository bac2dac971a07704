import type { DiagnosticKind } from "../model/diagnostic.ts";

export const stepsMerged: DiagnosticKind = {
  code: "NB401",
  name: "steps-merged",
  severity: "warning",
  explanation: `# Steps had to stay together

A split between the cells would have changed what the notebook computes: a name may not be bound at the end of one of them, or a function made in one
sees what a later one binds. The cells became one step.

    for row in rows:     # step:load: \`last\` is bound only if there are rows
        last = row

    print(last)          # step:report

Bind the name before, or define the function in a cell of its own that reads no variable.`,
};
