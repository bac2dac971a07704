import type { DiagnosticKind } from "../model/diagnostic.ts";

export const nameClash: DiagnosticKind = {
  code: "NB409",
  name: "name-clash",
  severity: "error",
  explanation: `# Two notebooks mean different things by one name of a module

Several notebooks go into one package, and tags put what two of them define or import under the same name into the same module. A module has one meaning
for a name. Elsewhere the later notebook has a module of its own then (NB415), but not in a project of nbdev, nor where a notebook imports the module from
the package: there the later notebook's meaning holds, as in Python, and code of the earlier one calls what it did not mean.

    # first.ipynb, module:units
    def to_metres(feet):
        return feet * 0.3

    # second.ipynb, module:units
    def to_metres(feet):
        return feet * 0.3048

Rename one of them, or give it another module. Definitions of the same text are put there once, without a word. Untagged definitions do not clash: each
notebook then has a module of its own for them.`,
};
