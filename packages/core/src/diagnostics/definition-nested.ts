import type { DiagnosticKind } from "../model/diagnostic.ts";

export const definitionNested: DiagnosticKind = {
  code: "NB403",
  name: "definition-nested",
  severity: "note",
  explanation: `# A function or class could not stand in a module

It reads variables of the notebook in a way that no parameter can stand for, so it stays inside the step that makes it and cannot be imported.

    class Model:
        def fit(self):
            return self.x * rate     # a variable

Pass what it reads as an argument.`,
};
