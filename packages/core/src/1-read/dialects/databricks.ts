import type { FieldHint } from "../../model/notebook.ts";
import { objectAt, textAt } from "../json.ts";
import { readWidgets } from "./databricks-widgets.ts";
import { nothingFound, type Dialect } from "./dialect.ts";

const cellMetadata = "application/vnd.databricks.v1+cell";

/** Databricks: widgets are parameters. Its source files are a format of their own. */
export const databricks: Dialect = {
  name: "databricks",
  rows: [],
  isMeant: ({ format, metadata }, facts) =>
    format === "databricks" ||
    Object.hasOwn(metadata, "application/vnd.databricks.v1+notebook") ||
    facts.some(({ cell }) => cell.source.includes("dbutils.widgets.")),
  readCell: ({ cell }) => {
    const title = textAt(objectAt(cell.metadata, cellMetadata), "title").trim() || undefined;
    const isUsed = cell.source.includes("dbutils.widgets.");
    if (!isUsed) return title === undefined ? nothingFound : { isFound: true, title };
    const { widgets, isAlone } = readWidgets(cell.source);
    const fields = widgets.map(({ name, defaultValue, choices, label }): FieldHint => ({
      name,
      type: "str",
      default: defaultValue,
      choices,
      help: label,
    }));
    const mark = { role: "parameters", isInjected: false, tag: "dbutils.widgets" } as const;
    return { isFound: true, title, fields, candidates: isAlone ? [{ mark, isWeak: true }] : [] };
  },
};
