import { isActiveIn } from "../formats/cell-options.ts";
import { isObject, textAt, valueAt } from "../json.ts";
import { nothingFound, type Dialect, type DialectRow } from "./dialect.ts";

const onlyInNotebook = "active only in the notebook";

/** Jupytext: cells that are active in the notebook, in its script, or in both. */
export const jupytext: Dialect = {
  name: "jupytext",
  rows: [
    {
      on: ["tag"],
      name: "active_ipynb",
      argument: "none",
      meaning: { role: "skip", reason: onlyInNotebook, isWeak: false },
    },
    ...["active_py", "active_ipynb_py", "active_py_ipynb"].map((name): DialectRow => ({
      on: ["tag"],
      name,
      argument: "none",
      meaning: { role: "none" },
    })),
  ],
  isMeant: ({ metadata }, facts) =>
    Object.hasOwn(metadata, "jupytext") ||
    facts.some(
      ({ tags, cell }) => tags.some(isActiveTag) || textAt(cell.metadata, "active") !== "",
    ),
  readCell: ({ tags, cell: { metadata } }) => {
    if (isActiveIn("py", metadata)) return nothingFound;
    const control = valueAt(metadata, "run_control");
    const isFrozen = isObject(control) && valueAt(control, "frozen") === true;
    const tag = tags.find(isActiveTag) ?? `active="${textAt(metadata, "active")}"`;
    const mark = isFrozen
      ? { role: "skip" as const, reason: "frozen in the notebook", tag: "frozen" }
      : { role: "skip" as const, reason: `${onlyInNotebook} (\`${tag}\`)`, tag };
    return { isFound: true, candidates: [{ mark, isWeak: false }] };
  },
};

const isActiveTag = (tag: string): boolean => tag.startsWith("active-");
