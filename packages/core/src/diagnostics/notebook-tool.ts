import type { DiagnosticKind } from "../model/diagnostic.ts";

export const notebookTool: DiagnosticKind = {
  code: "NB609",
  name: "notebook-tool",
  severity: "note",
  explanation: `# A tool of the notebook is no requirement

The install line asks for something that serves the notebook or the installation itself, and no code that is kept imports it.

    %pip install --upgrade pip jupyterlab

The package runs without it, so it is left out.`,
};
