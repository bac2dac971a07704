import type { DiagnosticKind } from "../model/diagnostic.ts";

export const cannotWrite: DiagnosticKind = {
  code: "NB705",
  name: "cannot-write",
  severity: "error",
  explanation: `# The package cannot be written

The system refused to write: the disk is full, the folder belongs to somebody else, or is read-only. A new package is put in its place at once when all of it is
written, so that there is never half of one.

    $ nblift convert sales.ipynb --out /usr
    error[NB705]: the package cannot be written: EACCES: permission denied

Write elsewhere with \`--out\`, or change the folder's rights.`,
};
