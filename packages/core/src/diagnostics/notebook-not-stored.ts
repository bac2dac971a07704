import type { DiagnosticKind } from "../model/diagnostic.ts";

export const notebookNotStored: DiagnosticKind = {
  code: "NB720",
  name: "notebook-not-stored",
  severity: "error",
  explanation: `# The tags cannot be stored in the notebook

\`nblift tag --write\` puts a whole new file in the place of the notebook, or leaves it as it is. Here it leaves it: the file is read-only, its folder refuses
a new file, the disk is full, or somebody saved the notebook in the meantime.

    $ chmod a-w sales.ipynb
    $ nblift tag --write sales.ipynb
    error[NB720]: the tags are not stored: the file is read-only

Give yourself the right to write (\`chmod u+w sales.ipynb\`), close the notebook where it is open, or let the tagged notebook go elsewhere:
\`nblift tag --write - < sales.ipynb > tagged.ipynb\`.`,
};
