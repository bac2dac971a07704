import type { DiagnosticKind } from "../model/diagnostic.ts";

export const tagWithoutPlace: DiagnosticKind = {
  code: "NB721",
  name: "tag-without-place",
  severity: "warning",
  explanation: `# A cell's file form has no place for a tag

Tags stand in a cell's metadata, behind its marker (\`# %% tags=["step:load"]\`) or in a comment at its top (\`#| step: load\`). Some cells have none of these: in a
source file of Databricks a cell that is not Python must be made of \`# MAGIC\` lines, so that no comment can stand above them, and an \`.ipynb\` may hold
metadata that is not an object.

    # COMMAND ----------
    # MAGIC %sql
    # MAGIC SELECT * FROM sales

The other cells get their tags. Move such a cell's code into a cell of Python (\`spark.sql("…")\`), or repair its metadata.`,
};
