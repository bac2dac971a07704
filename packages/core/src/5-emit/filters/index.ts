import { argparseHelp, argparseText } from "./argparse.ts";
import { docstring } from "./docstring.ts";
import { md, mdCell, mdCode } from "./markdown.ts";
import { pystring } from "./pystring.ts";
import { sh } from "./sh.ts";
import { toml, tomlKey } from "./toml.ts";
import { yaml } from "./yaml.ts";

/** What a template's value goes through on its way into a file, by the name that templates use. */
export const filters: Readonly<Record<string, (value: unknown, argument?: unknown) => string>> = {
  argparse_help: (value) => argparseHelp(textOf(value)),
  argparse_text: (value) => argparseText(textOf(value)),
  docstring: (value, indent) => docstring(textOf(value), Number(indent ?? 0)),
  md: (value) => md(textOf(value)),
  md_cell: (value) => mdCell(textOf(value)),
  md_code: (value) => mdCode(textOf(value)),
  pystring: (value) => pystring(textOf(value)),
  sh: (value) => sh(textOf(value)),
  toml: (value, column) =>
    toml(Array.isArray(value) ? value.map(textOf) : textOf(value), Number(column ?? 0)),
  toml_key: (value) => tomlKey(textOf(value)),
  yaml: (value) => yaml(textOf(value)),
};

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new TypeError(
    `text was expected, but the value is ${value === null ? "nothing" : "a list or an object"}`,
  );
}
