import type { DiagnosticKind } from "../model/diagnostic.ts";

export const nameClash: DiagnosticKind = {
  code: "NB409",
  name: "name-clash",
  severity: "error",
  explanation: `# Two notebooks define one name in one module

Several notebooks go into one package, and two of them put a definition of the same name into the same module. The later one wins, as in Python.

Rename one, or give it another module.`,
};
