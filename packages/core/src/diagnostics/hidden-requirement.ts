import type { DiagnosticKind } from "../model/diagnostic.ts";

export const hiddenRequirement: DiagnosticKind = {
  code: "NB613",
  name: "hidden-requirement",
  severity: "note",
  explanation: `# A call needs what no line imports

Some libraries import another one only when they are called in a certain way. The notebook ran because that was installed; the
package needs it too, so it is a requirement.

    import pandas as pd

    orders = pd.read_excel("orders.xlsx")  # needs openpyxl

Which calls need what is a small table from the libraries' own documentation. Where the call works without it for you, remove the
line from \`requirements.in\`.`,
};
