import type { DiagnosticKind } from "../model/diagnostic.ts";

export const dynamicCode: DiagnosticKind = {
  code: "NB321",
  name: "dynamic-code",
  severity: "warning",
  explanation: `# Code that is made at run time uses the notebook's names

\`exec\`, \`eval\` of a computed text, \`globals()\`, \`locals()\` and the like can read and bind any name. What they do is unknowable, so the code around
them stays together.

    for name in ("a", "b"):
        globals()[name] = load(name)

Use a dictionary.`,
};
