import type { DiagnosticKind } from "../model/diagnostic.ts";

export const cellsTogether: DiagnosticKind = {
  code: "NB413",
  name: "cells-together",
  severity: "note",
  explanation: `# Cells stay together in one step

In a notebook without tags these cells would have been steps of their own, but a split between them would have changed what they compute.

    for row in rows:     # \`last\` is bound only if there are rows
        last = row

    print(last)          # another cell, for another purpose

Bind the name in every case, or make functions that take what they need as arguments: then the cells can be told apart.`,
};
