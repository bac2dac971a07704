import type { DiagnosticKind } from "../model/diagnostic.ts";

export const noCode: DiagnosticKind = {
  code: "NB109",
  name: "no-code",
  severity: "warning",
  explanation: `The notebook has no code cell, or none that is not blank. A package is made of it all the same, with its title and nothing to import.

    $ nblift convert notes.ipynb
    warning[NB109]: There is no code in the notebook: nothing of it can be imported or run.

Where it had code, it was perhaps saved by a tool that keeps only text, or the file of another notebook was meant.`,
};
