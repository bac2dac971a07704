import type { DiagnosticKind } from "../model/diagnostic.ts";

export const definitionBeside: DiagnosticKind = {
  code: "NB416",
  name: "definition-beside",
  severity: "note",
  explanation: `# A function or class shares variables with the steps

It rebinds a variable, or reads one that changes while it is known elsewhere. No parameter can stand for that, so the function stands in
\`pipeline.py\` beside the steps, and the variable is one of that module: steps bind it with \`global\`, and a second call of \`run\` binds it anew.

    global counter
    counter = 0              # \`def bump(): global counter; counter += 1\` finds it

Pass what it reads as an argument, and let it return what it computes.`,
};
