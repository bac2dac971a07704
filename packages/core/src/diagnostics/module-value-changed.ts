import type { DiagnosticKind } from "../model/diagnostic.ts";

export const moduleValueChanged: DiagnosticKind = {
  code: "NB417",
  name: "module-value-changed",
  severity: "note",
  explanation: `# A step changes a value of a module

What a \`module:\` or \`export\` cell binds, or a file that \`%run\` names, is made once, when the module is imported. A step changes it in place,
so that a second call of \`run\` in the same process finds what the first one left.

    SEEN = []              # tagged \`module:core\`

    SEEN.append("a")       # tagged \`step:note\`: twice in it after two runs

Bind the value in a step, from where it is passed on. If it is meant to stay, as a cache is, leave it where it is.`,
};
