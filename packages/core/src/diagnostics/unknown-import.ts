import type { DiagnosticKind } from "../model/diagnostic.ts";

export const unknownImport: DiagnosticKind = {
  code: "NB602",
  name: "unknown-import",
  severity: "warning",
  explanation: `# No distribution is known for an import

The name is in neither the environment, nor an install line, nor the table of names, and no well-known distribution is called so. Most often it is a file beside the notebook that was not found.

    from cleaning import tidy    # cleaning.py was not there

Bring the file along, or say what to install: \`%pip install …\` in the notebook, or a line in \`requirements.in\`. A requirement is never invented: somebody else may own that name on the index.`,
};
