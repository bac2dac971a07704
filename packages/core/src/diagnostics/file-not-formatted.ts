import type { DiagnosticKind } from "../model/diagnostic.ts";

export const fileNotFormatted: DiagnosticKind = {
  code: "NB501",
  name: "file-not-formatted",
  severity: "note",
  explanation: `# A file keeps the notebook's layout

Each generated file is laid out by ruff and then checked against the oldest Python that the package runs on. In rare cases the new layout only works on a newer
Python: with other quotes a nested f-string can need 3.12. Such a file stays as it was written, and \`pyproject.toml\` tells ruff to leave it alone.

    rows = f"""{''.join(f'<tr>{" ".join(row)}</tr>' for row in table)}"""

Nothing is wrong with the code. Give the inner string a name of its own, and the file is laid out like the others.`,
};
