import { diagnose } from "../../diagnostics/diagnose.ts";
import { notebookStep } from "../../diagnostics/notebook-step.ts";
import { unknownDependency } from "../../diagnostics/unknown-dependency.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { CellMark } from "../../model/notebook.ts";
import { toLegalName } from "../legal-name.ts";
import { quoteTag } from "../quote-tag.ts";
import type { CellFacts, Dialect, DialectRow, MarkedCell } from "./dialect.ts";

// What a step runs on, in the cluster: of no use to a package.
const settings = ["prev", "annotation", "label", "limit", "image", "cache", "report"];

/** Kale, from 0.1 to 2: steps of a pipeline on Kubeflow. */
export const kale: Dialect = {
  name: "kale",
  rows: [
    { on: ["tag"], name: "step", argument: "required", meaning: { role: "step" } },
    // Kale's own editor writes `block:` without a name into cells that belong to the step before.
    { on: ["tag"], name: "block", argument: "optional", meaning: { role: "step" } },
    // A step that is another notebook, whose path is in the cell's metadata.
    { on: ["tag"], name: "notebook", argument: "required", meaning: { role: "step" } },
    { on: ["tag"], name: "imports", argument: "none", meaning: { role: "imports" } },
    {
      on: ["tag"],
      name: "functions",
      argument: "none",
      meaning: { role: "module", isPrivate: false },
    },
    {
      on: ["tag"],
      name: "pipeline_parameters",
      argument: "none",
      meaning: { role: "parameters", isInjected: false },
    },
    {
      on: ["tag"],
      name: "pipeline_metrics",
      argument: "none",
      meaning: { role: "step", name: "pipeline_metrics" },
    },
    {
      on: ["tag"],
      name: "skip",
      argument: "none",
      meaning: { role: "skip", reason: "", isWeak: false },
    },
    ...settings.map((name): DialectRow => ({
      on: ["tag"],
      name,
      argument: "required",
      meaning: { role: "none" },
    })),
  ],
  isMeant: ({ metadata }, facts) =>
    Object.hasOwn(metadata, "kubeflow_notebook") || facts.some(({ tags }) => tags.some(isOwnTag)),
  finish: (cells, path) => {
    const steps = new Set(cells.flatMap(({ mark }) => (mark?.role === "step" ? mark.name : [])));
    return {
      cells: joinUntagged(cells),
      diagnostics: cells.flatMap(({ facts }) => [
        ...unknownDependencies(facts, steps, path),
        ...notebookSteps(facts, path),
      ]),
    };
  },
};

const isOwnTag = (tag: string): boolean =>
  /^(?:prev|block):/.test(tag) || tag === "pipeline-parameters" || tag === "pipeline-metrics";

function unknownDependencies(
  { tags, number }: CellFacts,
  steps: ReadonlySet<string>,
  path: string,
): readonly Diagnostic[] {
  const names = tags
    .flatMap((tag) => /^prev:(.*)$/.exec(tag)?.[1]?.split(";") ?? [])
    .flatMap((name) => toLegalName("step", name)?.name ?? []);
  const place = { notebook: path, cell: number };
  return names
    .filter((name) => !steps.has(name))
    .map((name) =>
      diagnose(
        unknownDependency,
        place,
        `\`prev:${name}\` names a step that the notebook does not have.`,
      ),
    );
}

function notebookSteps({ tags, number }: CellFacts, path: string): readonly Diagnostic[] {
  return tags
    .filter((tag) => tag.startsWith("notebook:"))
    .map((tag) =>
      diagnose(
        notebookStep,
        { notebook: path, cell: number },
        `The step ${quoteTag(tag)} is another notebook, which does not come along.`,
        "Convert that notebook too, into the same package with `--name`.",
      ),
    );
}

/** An untagged cell belongs to the tagged one before it, a skipped one in between aside. */
function joinUntagged(cells: readonly MarkedCell[]): readonly MarkedCell[] {
  let previous: CellMark | undefined;
  return cells.map((cell) => {
    if (cell.mark === undefined) return { ...cell, mark: previous };
    if (cell.mark.role !== "skip") previous = cell.mark;
    return cell;
  });
}
