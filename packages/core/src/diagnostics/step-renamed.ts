import type { DiagnosticKind } from "../model/diagnostic.ts";

export const stepRenamed: DiagnosticKind = {
  code: "NB412",
  name: "step-renamed",
  severity: "warning",
  explanation: `# A step has another name than its tag

A step is a function beside the notebook's own definitions and imports, and its name must hide nothing: no builtin, no import, no function of
the notebook, nothing that the package itself defines.

    len(rows)     # step:len becomes len_step

Give the step another name in its tag.`,
};
