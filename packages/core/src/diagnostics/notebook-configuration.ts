import type { DiagnosticKind } from "../model/diagnostic.ts";

export const notebookConfiguration: DiagnosticKind = {
  code: "NB708",
  name: "notebook-configuration",
  severity: "error",
  explanation: `# A notebook's own configuration is wrong

A notebook may say in its metadata how it is converted: \`name\`, \`template\`, \`environment\`, \`format\` and \`copy-data\`. Another key, or a value that does not fit, is an
error, as it is in \`nblift.toml\`: a misspelt one would be without effect. What decides where files are written or read comes from the command line and
from \`nblift.toml\` only, because a notebook may come from anywhere.

    {"metadata": {"nblift": {"tmplate": "script"}}}

Correct the key in the notebook's metadata, or remove it.`,
};
