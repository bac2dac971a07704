import type { Json, JsonObject } from "../../model/notebook.ts";
import { isList, isObject, textAt, valueAt } from "../json.ts";
import { parseLiteral, readLiteral } from "../literals.ts";

/** What stands behind a cell marker: `# %% Title [markdown] key="value"`. */
export interface CellOptions {
  readonly title: string | undefined;
  readonly kind: "code" | "markdown" | "raw";
  readonly metadata: JsonObject;
  /** The part that is no `key=value`, where there is one. */
  readonly unreadable: string | undefined;
}

/** Of a cell without a marker, or behind a bare one. */
export const noOptions: CellOptions = {
  title: undefined,
  kind: "code",
  metadata: {},
  unreadable: undefined,
};

const kinds = { "[markdown]": "markdown", "[md]": "markdown", "[raw]": "raw" } as const;

/** @param text what follows the marker, such as ` Load data tags=["parameters"]` */
export function readCellOptions(text: string): CellOptions {
  // Spyder nests cells with more percent signs.
  const line = text.replace(/^%+/, "").trim();
  const split = splitOptions(line);
  const kindMark = /\[(?:markdown|md|raw)\]/.exec(split.title)?.[0] as
    keyof typeof kinds | undefined;
  const title = kindMark === undefined ? split.title : split.title.replace(kindMark, " ");
  const stated = textAt(split.metadata, "cell_type");
  return {
    title: title.replaceAll(/\s+/g, " ").trim() || undefined,
    kind:
      kindMark === undefined
        ? stated === "markdown" || stated === "raw"
          ? stated
          : "code"
        : kinds[kindMark],
    metadata: split.metadata,
    unreadable: split.unreadable,
  };
}

interface SplitLine {
  readonly title: string;
  readonly metadata: JsonObject;
  readonly unreadable: string | undefined;
}

// A title may hold an equals sign as well (`# %% y = f(x)`): what is not readable is an error only behind a key that means something.
const readKeys = new Set(["tags", "active", "cell_type", "language", "magic_args"]);
const pair = /(?:^|\s)([A-Za-z_][\w.@/-]*)\s*=(?!=)/g;

function splitOptions(line: string): SplitLine {
  const brace = line.indexOf("{");
  const equals = line.indexOf("=");
  if (brace !== -1 && (equals === -1 || brace < equals)) {
    const value = parseLiteral(line.slice(brace));
    return isObject(value)
      ? { title: line.slice(0, brace), metadata: value, unreadable: undefined }
      : { title: line.slice(0, brace), metadata: {}, unreadable: line.slice(brace) };
  }
  pair.lastIndex = 0;
  const first = pair.exec(line);
  if (first === null) return { title: withoutClasses(line), metadata: {}, unreadable: undefined };
  const entries: [string, Json][] = [];
  // Words between the pairs are attributes without a value, which nothing here reads.
  for (let found: RegExpExecArray | null = first; found !== null; found = pair.exec(line)) {
    const [, key = ""] = found;
    const literal = readLiteral(line, pair.lastIndex);
    if (literal === undefined) {
      const isOption = readKeys.has(key);
      return {
        title: isOption ? line.slice(0, first.index) : line,
        metadata: Object.fromEntries(entries),
        unreadable: isOption ? line.slice(found.index).trim() : undefined,
      };
    }
    entries.push([key, literal.value]);
    pair.lastIndex = literal.end;
  }
  return {
    title: withoutClasses(line.slice(0, first.index)),
    metadata: Object.fromEntries(entries),
    unreadable: undefined,
  };
}

/** Attributes such as `.class` at the end are not part of the title. */
function withoutClasses(title: string): string {
  const words = title.split(/\s+/);
  while (words.at(-1)?.startsWith(".") === true || words.at(-1) === "") words.pop();
  return words.join(" ");
}

/** Is the cell one of the notebook, of the script, or of both? Jupytext's `active`, in each of its spellings. */
export function isActiveIn(extension: "py" | "ipynb", metadata: JsonObject): boolean {
  const control = valueAt(metadata, "run_control");
  if (isObject(control) && valueAt(control, "frozen") === true) return extension === "ipynb";
  const tags = valueAt(metadata, "tags");
  const tag = isList(tags)
    ? tags.find((tag) => typeof tag === "string" && tag.startsWith("active-"))
    : undefined;
  if (typeof tag === "string") return tag.split("-").includes(extension);
  const active = valueAt(metadata, "active");
  return typeof active === "string" ? active.split(/[.,]/).includes(extension) : true;
}
