import type { DiagnosticKind } from "../model/diagnostic.ts";

export const unknownMagic: DiagnosticKind = {
  code: "NB201",
  name: "unknown-magic",
  severity: "warning",
  explanation: `# A magic is not known

nblift knows IPython's own magics and some widespread ones. An unknown line magic is left out of the package, because what it does cannot be known; if later code needs its effect, write that in Python.

    %my_magic settings.json

A value that comes from an unknown magic (\`x = %my_magic\`) is NB202, an unknown cell magic NB302.`,
};
