import type { DiagnosticKind } from "../model/diagnostic.ts";

export const tagsProposed: DiagnosticKind = {
  code: "NB411",
  name: "tags-proposed",
  severity: "note",
  explanation: `# The notebook was converted with proposed tags

No tag of the notebook says what becomes a step or a module. It was converted as if it had the tags that \`nblift tag\` proposes: from
headings, from what the code does, and from which cells need each other.

    nblift tag NOTEBOOK           # shows them, with the reasons
    nblift tag NOTEBOOK --write   # stores them in the notebook

Once they are stored they are yours: rename steps, join them, or skip cells. The package changes accordingly.`,
};
