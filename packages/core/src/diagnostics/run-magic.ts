import type { DiagnosticKind } from "../model/diagnostic.ts";

export const runMagic: DiagnosticKind = {
  code: "NB203",
  name: "run-magic",
  severity: "warning",
  explanation: `# %run runs another file

\`%run\` defines everything that the other file defines. Where that file is beside the notebook its code comes along: what it defines becomes a module of the package that is named after it, and what it does runs where the line stands.

    %run load_data.py
    %run setup.ipynb

This warning says that it could not be so. A notebook that is not there is not run: its place raises \`NotImplementedError\`, and a module stands in for what it would define. A script is still run, with \`runpy\`; it has variables of its own, and with arguments, or where it is not there, its names do not arrive. Put the file where \`%run\` finds it, or import what you need from it.`,
};
