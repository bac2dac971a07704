import type { DiagnosticKind } from "../model/diagnostic.ts";

export const moduleEffects: DiagnosticKind = {
  code: "NB408",
  name: "module-effects",
  severity: "note",
  explanation: `# A module does something when it is imported

A statement in a \`module:\` or \`export\` cell has an effect beyond binding names: it happens whenever the module is imported.

    print("loading")

Move it into a function or a step.`,
};
