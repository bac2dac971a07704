import type { DiagnosticKind } from "../model/diagnostic.ts";

export const editedFiles: DiagnosticKind = {
  code: "NB703",
  name: "edited-files",
  severity: "error",
  explanation: `# Files of the package were edited

nblift remembers each file as it generated it, in \`.nblift/manifest.json\`. A file that differs from that was edited by hand, and one that nblift never wrote
is somebody's own. Converting again would overwrite it, so nothing is written.

    $ echo "# my change" >> sales/src/sales/pipeline.py
    $ nblift convert sales.ipynb
    error[NB703]: \`sales\` was edited: src/sales/pipeline.py

Look at what would change with \`--diff\`. Then move your edit into the notebook, or convert with \`--force\` to drop it.`,
};
