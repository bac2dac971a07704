import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { diagnose } from "../../diagnostics/diagnose.ts";
import { unreadableDirective } from "../../diagnostics/unreadable-directive.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Json, JsonObject } from "../../model/notebook.ts";
import { isObject, objectAt } from "../json.ts";
import { textCell, type RawCell } from "../raw-notebook.ts";

export interface ScriptHeader {
  /** The notebook's metadata: what stands under `jupyter:` in Jupytext's header. */
  readonly metadata: JsonObject;
  /** What else stands in the header, as a notebook has it: a raw cell. */
  readonly frontMatter: RawCell | undefined;
  /** Index of the first line after it. */
  readonly end: number;
  readonly problem: Diagnostic | undefined;
}

/** A reference in YAML can be repeated inside what it refers to; a header has none or few. */
const maxAliases = 10;
const maxDepth = 50;

/** Reads what may stand before the first cell of a script: `#!`, an encoding line, and a header in YAML between `# ---` lines. */
export function readHeader(path: string, lines: readonly string[]): ScriptHeader {
  let start = lines[0]?.startsWith("#!") === true ? 1 : 0;
  if (/^[ \t\f]*#.*?coding[:=][ \t]*[-\w.]+/.test(lines[start] ?? "")) start++;
  const nothing = { metadata: {}, frontMatter: undefined, end: start, problem: undefined };
  let open = start;
  while (lines[open] === "#") open++;
  if (!isFence(lines[open])) return nothing;
  const close = lines.findIndex((line, index) => index > open && !/^#(?! ?---\s*$)/.test(line));
  if (close === -1 || !isFence(lines[close])) return nothing;

  const header = lines.slice(open + 1, close).map((line) => line.replace(/^# ?/, ""));
  const jupyter: string[] = [];
  const rest: string[] = [];
  let isJupyter = false;
  for (const line of header) {
    if (/^\S/.test(line)) isJupyter = /^jupyter\s*:\s*$/.test(line);
    (isJupyter ? jupyter : rest).push(line);
  }
  const frontMatter = rest.some((line) => line.trim() !== "")
    ? textCell({ kind: "raw", source: ["---", ...rest, "---"].join("\n"), firstLine: open + 1 })
    : undefined;
  const read = parseYaml(jupyter.join("\n"));
  if (read !== undefined) {
    return { metadata: objectAt(read, "jupyter"), frontMatter, end: close + 1, problem: undefined };
  }
  const place = { notebook: path, line: open + 1, column: 1 };
  const problem = diagnose(
    unreadableDirective,
    place,
    "The header of the script is not valid YAML; it is left out.",
  );
  return { metadata: {}, frontMatter, end: close + 1, problem };
}

/** A mapping in YAML as plain JSON; `undefined` where it is none. */
export function parseYaml(text: string): JsonObject | undefined {
  if (text.trim() === "") return {};
  try {
    const value = load(text, { schema: CORE_SCHEMA, maxAliases, maxDepth }) as Json;
    // Through JSON, since YAML has values that JSON lacks (`.nan`), and shares what is referred to.
    const json = JSON.parse(JSON.stringify(value ?? {})) as Json;
    return isObject(json) ? json : undefined;
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

const isFence = (line: string | undefined): boolean => /^# ?---\s*$/.test(line ?? "");
