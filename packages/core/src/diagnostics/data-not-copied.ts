import type { DiagnosticKind } from "../model/diagnostic.ts";

export const dataNotCopied: DiagnosticKind = {
  code: "NB706",
  name: "data-not-copied",
  severity: "warning",
  explanation: `# A data file is not brought along

With \`--copy-data\`, files that the notebook reads by a relative path are copied to the same path in the package. One is left where it is if its path, or a link,
leads out of the notebook's folder; if the package has a file of its own there; or if notebooks of one package read different files by the same path. Files
that it finds by a pattern or in a folder (\`glob.glob("data/*.csv")\`, \`os.listdir("data")\`) come along up to a thousand; of more, none does.

    rides = pd.read_csv("../data/rides.csv")

Move the file into the notebook's folder (\`data/rides.csv\`) and change the path, or see to it yourself that the file is there where the package runs.`,
};
