import type { DiagnosticKind } from "../model/diagnostic.ts";

export const scriptApart: DiagnosticKind = {
  code: "NB505",
  name: "script-apart",
  severity: "error",
  explanation: `# The notebook cannot become a single file

The template writes everything into one file, but the modules of this package cannot be joined: one name has two meanings in them, or code uses a module as a
whole. No script is written.

    #| module: metrics
    def score(model): ...

    #| module: plots
    def score(axes): ...

Rename one of the two, leave the \`module:\` tags out, or use the template \`package\`.`,
};
