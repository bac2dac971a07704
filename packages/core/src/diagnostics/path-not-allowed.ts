import type { DiagnosticKind } from "../model/diagnostic.ts";

export const pathNotAllowed: DiagnosticKind = {
  code: "NB503",
  name: "path-not-allowed",
  severity: "error",
  explanation: `# A file cannot be written under this name

Everything that is generated stays inside of the package's folder, under names that Linux, macOS and Windows can all hold. A file with another name is not
written: one that leads outside, is absolute, names a device of Windows (\`aux.py\`), or has characters that some systems refuse.

    %%writefile ../../settings.py
    DEBUG = True

Give the module, the test or the file a plain name.`,
};
