import type { DiagnosticKind } from "../model/diagnostic.ts";

export const otherLanguage: DiagnosticKind = {
  code: "NB106",
  name: "other-language",
  severity: "error",
  explanation: `The notebook's kernel does not run Python, so its code cannot become a Python package. What counts is
\`kernelspec.language\` in the notebook's metadata, then \`language_info.name\`:

\`\`\`json
{"kernelspec": {"name": "ir", "language": "R", "display_name": "R"}}
\`\`\`

Where the code is Python after all, choose a Python kernel in Jupyter and save the notebook.`,
};
