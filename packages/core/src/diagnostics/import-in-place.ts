import type { DiagnosticKind } from "../model/diagnostic.ts";

export const importInPlace: DiagnosticKind = {
  code: "NB414",
  name: "import-in-place",
  severity: "note",
  explanation: `# An import stays where it stands

What runs before it decides what is found: it cannot stand at the top of a module, as other imports do.

    sys.path.insert(0, "..")    # a step
    from helpers import load    # found only after that

The step runs it in its place, and functions that need the name import it for themselves. Make a package of the module that is
imported, and install it: then nothing has to run before.`,
};
