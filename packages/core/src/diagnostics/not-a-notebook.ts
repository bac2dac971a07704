import type { DiagnosticKind } from "../model/diagnostic.ts";

export const notANotebook: DiagnosticKind = {
  code: "NB104",
  name: "not-a-notebook",
  severity: "error",
  explanation: `The file is valid JSON, but has no list of cells where a notebook has one: under \`cells\` (nbformat 4), or in
\`worksheets\` (nbformat 2 and 3). The least that counts as a notebook is

\`\`\`json
{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
\`\`\`

Perhaps another JSON file was meant, or was caught by a pattern such as \`*.json\`.`,
};
