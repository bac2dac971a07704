import type { DiagnosticKind } from "../model/diagnostic.ts";

export const starImport: DiagnosticKind = {
  code: "NB320",
  name: "star-import",
  severity: "note",
  explanation: `# A star import hides where names come from

What \`from package import *\` binds is only known where the package is a part of the standard library. The import stays at the top of each module
that uses a name which nothing else binds.

    from fastai.vision.all import *

Import the names that are used.`,
};
