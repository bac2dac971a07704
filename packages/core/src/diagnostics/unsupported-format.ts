import type { DiagnosticKind } from "../model/diagnostic.ts";

export const unsupportedFormat: DiagnosticKind = {
  code: "NB105",
  name: "unsupported-format",
  severity: "error",
  explanation: `Notebooks are read from \`.ipynb\` files, from Python scripts with cell markers (\`# %%\`, \`# +\`, \`# In[1]:\`) and from
Databricks source files; a \`.py\` file needs no markers. Other text, such as \`.csv\` or \`.txt\` without cell markers, is not taken for code. Notebooks in Markdown (MyST, Quarto, R Markdown) are not read.

jupytext makes one of the others out of them:

\`\`\`sh
jupytext --to ipynb analysis.md
\`\`\``,
};
