import type { DiagnosticKind } from "../model/diagnostic.ts";

export const pathInTheWay: DiagnosticKind = {
  code: "NB704",
  name: "path-in-the-way",
  severity: "error",
  explanation: `# A link or a folder stands where a file would go

nblift writes only into the package's folder. It does not follow links inside of it, wherever they lead, and does not replace a folder by a file, not even with
\`--force\`.

    $ ln -s /srv/code sales/src
    $ nblift convert sales.ipynb
    error[NB704]: nothing is written to \`sales\`: src is a link

Remove the link or the folder, or write elsewhere with \`--out\`.`,
};
