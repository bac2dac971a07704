import type { DiagnosticKind } from "../model/diagnostic.ts";

export const notJson: DiagnosticKind = {
  code: "NB103",
  name: "not-json",
  severity: "error",
  explanation: `An \`.ipynb\` file is JSON, and this one is not: at the place given it breaks JSON's rules. Jupyter does not open it
either.

The usual reasons are a download that stopped half-way, a merge conflict that git wrote into the file, a web page that was saved
in the notebook's place, and an edit by hand:

\`\`\`json
{"cells": [], "metadata": {},}
\`\`\`

Here the last comma is one too many. Repair the file in an editor, or take an earlier version of it.`,
};
