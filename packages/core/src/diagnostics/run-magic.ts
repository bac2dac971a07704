import type { DiagnosticKind } from "../model/diagnostic.ts";

export const runMagic: DiagnosticKind = {
  code: "NB203",
  name: "run-magic",
  severity: "warning",
  explanation: `# %run runs another file

\`%run\` defines everything that the other file defines, and which names these are is not known from this notebook. A script is still run, with \`runpy\`, but its names do not arrive; a notebook is not run.

    %run load_data.py
    %run setup.ipynb

Import what you need from the script. Convert the other notebook too, and import from its package.`,
};
