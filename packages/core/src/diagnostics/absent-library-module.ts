import type { DiagnosticKind } from "../model/diagnostic.ts";

export const absentLibraryModule: DiagnosticKind = {
  code: "NB612",
  name: "absent-library-module",
  severity: "warning",
  explanation: `# The target's standard library does not have a module

The module came to the standard library after the version that the package targets, left it before, or was one of Python 2.

    import imp    # gone since Python 3.12

Importing it fails. Use its successor, guard it with \`try\`, or target another version.`,
};
