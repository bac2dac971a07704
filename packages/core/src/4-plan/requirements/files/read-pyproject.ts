import { parse } from "smol-toml";
import type { FileRequirement } from "./file-requirement.ts";
import { isTable, listAt, readOne, tableAt, textAt } from "./file-requirement.ts";

/** Reads the dependencies of `pyproject.toml`: the standard's, and poetry's own. @throws where it is no TOML */
export function readPyproject(text: string): readonly FileRequirement[] {
  const file = parse(text);
  const project = tableAt(file, "project");
  const optional = Object.values(tableAt(project, "optional-dependencies"));
  const groups = Object.values(tableAt(file, "dependency-groups"));
  const lines = [
    ...[...optional, ...groups].filter(Array.isArray).flat(),
    ...listAt(project, "dependencies"),
  ];
  const poetry = tableAt(tableAt(tableAt(file, "tool"), "poetry"), "dependencies");
  return [
    ...Object.entries(poetry).flatMap(([name, value]) => readPoetry(name, value)),
    ...lines.flatMap((line) => (typeof line === "string" ? readOne(line) : [])),
  ];
}

function readPoetry(name: string, value: unknown): readonly FileRequirement[] {
  const version = isTable(value) ? textAt(value, "version") : value;
  if (name === "python" || typeof version !== "string") return [];
  const text = version.trim();
  if (text === "*") return readOne(name);
  if (/^\d/.test(text)) return readOne(`${name}==${text}`);
  return readOne(name + (readCaret(text) ?? text));
}

/** `^1.2.3` allows what does not change the first part that is not zero; `~1.2` what does not change the second. */
function readCaret(text: string): string | undefined {
  const [, sign, version = ""] = /^([\^~])(\d+(?:\.\d+)*)$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const parts = version.split(".").map(Number);
  const firstUsed = parts.findIndex((part) => part !== 0);
  const fixed =
    sign === "~" ? Math.min(1, parts.length - 1) : firstUsed === -1 ? parts.length - 1 : firstUsed;
  const next = parts.slice(0, fixed + 1).map((part, index) => (index === fixed ? part + 1 : part));
  return `>=${version},<${next.join(".")}`;
}
