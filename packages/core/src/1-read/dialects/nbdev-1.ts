import type { CellFacts, Dialect, DialectRow, Meaning } from "./dialect.ts";
import { usesNbdev } from "./nbdev.ts";

// The names of the magics are those of nbdev 1.1, which could be used in place of the comments.
const spellings: readonly (readonly [string, string, Meaning])[] = [
  ["default_exp", "%nbdev_default_export", { role: "default-module" }],
  ["export", "%nbdev_export", { role: "module", isPrivate: false }],
  ["exports", "%nbdev_export_and_show", { role: "module", isPrivate: false }],
  ["exporti", "%nbdev_export_internal", { role: "module", isPrivate: true }],
  ["hide", "%nbdev_hide", { role: "skip", reason: "hidden", isWeak: true }],
  ["hide_input", "%nbdev_hide_input", { role: "none" }],
  ["hide_output", "%nbdev_hide_output", { role: "none" }],
  ["collapse", "%nbdev_collapse", { role: "none" }],
  ["collapse_input", "%nbdev_collapse_input", { role: "none" }],
  ["collapse_output", "%nbdev_collapse_output", { role: "none" }],
  ["collapse_show", "%nbdev_collapse_show", { role: "none" }],
  ["collapse_hide", "%nbdev_collapse_hide", { role: "none" }],
  ["default_cls_lvl", "%nbdev_default_class_level", { role: "none" }],
];

const argumentOf = (meaning: Meaning): DialectRow["argument"] =>
  meaning.role === "default-module" ? "required" : meaning.role === "skip" ? "none" : "optional";

/**
 * nbdev 1: directives that are ordinary comments, or magics. `# export` is an everyday comment as well, so the comments count only
 * where something else shows nbdev.
 */
export const nbdev1: Dialect = {
  name: "nbdev-1",
  rows: spellings.flatMap(([comment, magic, meaning]): DialectRow[] => [
    { on: ["comment"], name: comment, argument: argumentOf(meaning), meaning },
    { on: ["magic"], name: magic, argument: argumentOf(meaning), meaning },
  ]),
  // nbdev 2 does not look at the comments any more.
  isMeant: (_, facts) => facts.some(showsNbdev) && !facts.some(usesNbdev),
};

const exportLine = /^#\s*export[si]?$/;

function showsNbdev({ cell, directives }: CellFacts): boolean {
  const { comments, magics } = directives;
  if (magics.some(({ name }) => name.startsWith("%nbdev_"))) return true;
  if (comments.some(({ name, value }) => name === "default_exp" && value !== "")) return true;
  const { source } = cell;
  if (source.includes("nbdev") && /^(?:from|import)[ \t]+nbdev\b/m.test(source)) return true;
  const last = comments.findLast(({ text }) => exportLine.test(text));
  if (last === undefined) return false;
  // Below the directive come definitions: what is exported, not what exports something.
  const lines = source.slice(last.end).split("\n");
  const first = lines.find((line) => !/^\s*(?:#|$)/.test(line)) ?? "";
  return /^(?:@|def |class |async def |from |import )/.test(first);
}
