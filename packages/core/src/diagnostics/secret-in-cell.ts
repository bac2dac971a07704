import type { DiagnosticKind } from "../model/diagnostic.ts";

export const secretInCell: DiagnosticKind = {
  code: "NB330",
  name: "secret-in-cell",
  severity: "warning",
  explanation: `# A secret is written in the notebook

A cell holds what looks like a password, an API key, a token or a private key. Whoever gets the notebook gets it too, and so does whoever gets
the package: code is moved as it is. What nblift prints never repeats the value.

    client = Client(api_key="…")

Read it where the code runs, from the environment or a store of secrets:

    client = Client(api_key=os.environ["API_KEY"])

Then withdraw the old one: it stays in the history of the file, and perhaps in its outputs. Values that a reader is to replace, such as
\`"<token>"\` or \`"your-key-here"\`, are not reported.`,
};
