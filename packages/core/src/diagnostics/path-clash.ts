import type { DiagnosticKind } from "../model/diagnostic.ts";

export const pathClash: DiagnosticKind = {
  code: "NB504",
  name: "path-clash",
  severity: "error",
  explanation: `# Two files want the same name

Two things would be written to one path, or to paths that differ in case alone, which Windows and macOS take for one. Only the first is written.

    #| module: Features
    #| module: features

Rename one of them.`,
};
