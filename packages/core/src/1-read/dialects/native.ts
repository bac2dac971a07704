import type { Dialect, Site } from "./dialect.ts";

const tagOrDirective: readonly Site[] = ["tag", "directive"];

/** nblift's own tags. Every one can stand as a directive at the top of its cell. */
export const native: Dialect = {
  name: "native",
  rows: [
    { on: tagOrDirective, name: "step", argument: "required", meaning: { role: "step" } },
    {
      on: tagOrDirective,
      name: "module",
      argument: "required",
      meaning: { role: "module", isPrivate: false },
    },
    {
      on: tagOrDirective,
      name: "export",
      argument: "optional",
      meaning: { role: "module", isPrivate: false },
    },
    {
      on: tagOrDirective,
      name: "parameters",
      argument: "none",
      meaning: { role: "parameters", isInjected: false },
    },
    { on: tagOrDirective, name: "test", argument: "optional", meaning: { role: "test" } },
    { on: tagOrDirective, name: "imports", argument: "none", meaning: { role: "imports" } },
    {
      on: tagOrDirective,
      name: "skip",
      argument: "none",
      meaning: { role: "skip", reason: "", isWeak: false },
    },
  ],
};
