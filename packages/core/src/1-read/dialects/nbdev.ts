import type { CellFacts, Dialect, DialectRow } from "./dialect.ts";

const presentation = [
  "exec_doc",
  "filter_stream",
  "hide_line",
  "hide_input",
  "hide_output",
  "notest",
  "default_cls_lvl",
  "collapse",
  "collapse_input",
  "collapse_output",
  "collapse_show",
  "collapse_hide",
];

const on = ["directive"] as const;

/** nbdev 2 and 3: directives behind a bar. */
export const nbdev: Dialect = {
  name: "nbdev",
  rows: [
    { on, name: "default_exp", argument: "required", meaning: { role: "default-module" } },
    { on, name: "export", argument: "optional", meaning: { role: "module", isPrivate: false } },
    { on, name: "exports", argument: "optional", meaning: { role: "module", isPrivate: false } },
    { on, name: "exporti", argument: "optional", meaning: { role: "module", isPrivate: true } },
    {
      on,
      name: "hide",
      argument: "optional",
      meaning: { role: "skip", reason: "hidden", isWeak: true },
    },
    {
      on,
      name: "eval",
      argument: "required",
      onlyFalse: true,
      meaning: { role: "skip", reason: "not run in the notebook", isWeak: true },
    },
    ...presentation.map((name): DialectRow => ({
      on,
      name,
      argument: "optional",
      meaning: { role: "none" },
    })),
  ],
  isMeant: (_, facts) => facts.some(usesNbdev),
};

/** Quarto's options stand behind a bar, too; these are nbdev's alone. */
export const usesNbdev = ({ directives }: CellFacts): boolean =>
  directives.bars.some(({ name }) => /^(?:default_exp|export[si]?|hide)$/.test(name));
