import type { Dialect } from "./dialect.ts";

/** papermill: the cell of defaults, and what papermill adds to the notebook that it ran. */
export const papermill: Dialect = {
  name: "papermill",
  rows: [
    {
      on: ["tag"],
      name: "parameters",
      argument: "none",
      meaning: { role: "parameters", isInjected: false },
    },
    {
      on: ["tag"],
      name: "injected_parameters",
      argument: "none",
      meaning: { role: "parameters", isInjected: true },
    },
    {
      on: ["tag"],
      name: "papermill_error_cell_tag",
      argument: "none",
      meaning: { role: "skip", reason: "papermill's message about an error", isWeak: false },
    },
  ],
  isMeant: (notebook, facts) =>
    Object.hasOwn(notebook.metadata, "papermill") ||
    facts.some(({ tags }) => tags.some((tag) => ownTags.has(tag))),
};

const ownTags: ReadonlySet<string> = new Set(["injected-parameters", "papermill-error-cell-tag"]);
