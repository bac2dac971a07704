import type { DiagnosticKind } from "../model/diagnostic.ts";

export const moduleApart: DiagnosticKind = {
  code: "NB415",
  name: "module-apart",
  severity: "warning",
  explanation: `# A notebook's module stands apart, because another notebook means something else by a name

Several notebooks go into one package, and tags put what two of them define or import under the same name into the same module. A module has one meaning
for a name, so the later notebook has a module of its own, in its own folder: each notebook goes on to use what it defined.

    # first.ipynb, module:units, which is \`sales.units\`
    def to_metres(feet):
        return feet * 0.3

    # second.ipynb, module:units, which is \`sales.second.units\`
    def to_metres(feet):
        return feet * 0.3048

To have one module, rename one of them, or make them the same. Definitions of the same text are put there once, without a word.`,
};
