import type { DiagnosticKind } from "../model/diagnostic.ts";

export const untaggedKept: DiagnosticKind = {
  code: "NB404",
  name: "untagged-kept",
  severity: "note",
  explanation: `# An untagged cell became a step

In a tagged notebook an untagged cell is exploration and is dropped, unless kept code needs what it does.

    df.dropna(inplace=True)     # untagged, between two steps

Tag it \`step:NAME\`, or \`skip\`.`,
};
