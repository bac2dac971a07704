import type { DiagnosticKind } from "../model/diagnostic.ts";

export const folderNotGenerated: DiagnosticKind = {
  code: "NB702",
  name: "folder-not-generated",
  severity: "error",
  explanation: `# The package's folder was not written by nblift

Where the package would go there is already something: a folder without a \`.nblift/manifest.json\`, a file, or a link. nblift does not mix its files with
others, so it writes nothing.

    $ ls
    sales/  sales.ipynb
    $ nblift convert sales.ipynb
    error[NB702]: \`sales\` is there already and was not written by nblift

Write elsewhere with \`--out\`, name the package with \`--name\`, or move the folder away. \`--force\` writes into a folder that is there, and leaves the files alone
that are not the package's; it never writes through a link.`,
};
