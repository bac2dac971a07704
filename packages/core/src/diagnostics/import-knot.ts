import type { DiagnosticKind } from "../model/diagnostic.ts";

export const importKnot: DiagnosticKind = {
  code: "NB410",
  name: "import-knot",
  severity: "error",
  explanation: `# Two modules need each other when they are imported

Each of two \`module:\` names is needed by the other one before any function runs: as a base class, a default, or the value of a constant. Python
cannot import such modules.

    class Child(Base): ...        # module:children, needs module:bases
    REGISTRY = [Child]            # module:bases, needs module:children

Put them into one module.
`,
};
