import type { DiagnosticKind } from "../model/diagnostic.ts";

export const optionalImport: DiagnosticKind = {
  code: "NB608",
  name: "optional-import",
  severity: "note",
  explanation: `# An optional import is no requirement

The code catches the failure of the import, or needs it for type checking alone, and nothing says that it was installed.

    try:
        import cudf
    except ImportError:
        cudf = None

Add it to \`requirements.in\` if the package should have it.`,
};
