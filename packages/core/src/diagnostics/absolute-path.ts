import type { DiagnosticKind } from "../model/diagnostic.ts";

export const absolutePath: DiagnosticKind = {
  code: "NB331",
  name: "absolute-path",
  severity: "note",
  explanation: `# A path of one machine

The code names a file or a folder by a path that exists on some machine: below a home folder, on a drive, or where a service such as Colab
or Kaggle puts files. Elsewhere it is not there.

    df = pd.read_csv("/home/ana/data/sales.csv")

Put the file beside the notebook and name it from there (\`"data/sales.csv"\`), or make the folder a parameter.`,
};
