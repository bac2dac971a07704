import type { DiagnosticKind } from "../model/diagnostic.ts";

export const packageOutOfDate: DiagnosticKind = {
  code: "NB707",
  name: "package-out-of-date",
  severity: "error",
  explanation: `# The package is not what conversion would write

\`--check\` compares the package with the one that the notebook would give now, and writes nothing. A file may be missing or *stale*, because the notebook, the
environment, the configuration or nblift changed; it may be *edited*, because it is no longer what nblift wrote; or be *left over*.

    $ nblift convert sales.ipynb --check
    stale: sales/src/sales/pipeline.py
    error[NB707]: \`sales\` is not what conversion would write

See the difference with \`--diff\`. Where nothing was edited, convert without \`--check\`, with the same options. Files that were edited are not written over:
move the edits into the notebook, then convert with \`--force\`.`,
};
