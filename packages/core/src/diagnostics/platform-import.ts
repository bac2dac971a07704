import type { DiagnosticKind } from "../model/diagnostic.ts";

export const platformImport: DiagnosticKind = {
  code: "NB607",
  name: "platform-import",
  severity: "warning",
  explanation: `# An import comes with a platform

Some modules exist only where the notebook was written: Colab, Kaggle, Databricks and others bring them along, and no index has them.

    from google.colab import drive

The package can be imported elsewhere only when that code is gone or guarded with \`try\`. Tag the cell \`skip\` if the package does without it.`,
};
