import type { DiagnosticKind } from "../model/diagnostic.ts";

export const nameClash: DiagnosticKind = {
  code: "NB409",
  name: "name-clash",
  severity: "error",
  explanation: `# Two notebooks mean different things by one name of a module

Several notebooks go into one package, and tags put what two of them define or import under the same name into the same module. A module has one meaning
for a name: the later notebook's, as in Python. Code of the earlier one then calls what it did not mean.

    # first.ipynb, module:units
    def to_metres(feet):
        return feet * 0.3

    # second.ipynb, module:units
    def to_metres(feet):
        return feet * 0.3048

Rename one of them, or give it another module. Definitions of the same text are put there once, without a word. Untagged definitions do not clash: each
notebook then has a module of its own for them.`,
};
