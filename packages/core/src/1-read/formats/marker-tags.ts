import { isList, valueAt } from "../json.ts";
import { readLiteral } from "../literals.ts";
import { readCellOptions } from "./cell-options.ts";

/**
 * Adds tags to what stands behind a cell's marker, as Jupytext writes them: ` Load data tags=["parameters"]`.
 * @returns where in the options what is put in; `undefined` where they would then be read otherwise
 */
export function addMarkerTags(
  options: string,
  tags: readonly string[],
): { readonly at: number; readonly text: string } | undefined {
  const texts = tags.map((tag) => JSON.stringify(tag)).join(", ");
  const added = addToList(options, texts) ?? addToBraces(options, texts) ?? append(options, texts);
  const { at, text } = added;
  const written = options.slice(0, at) + text + options.slice(at);
  return isReadAs(options, written, tags) ? added : undefined;
}

interface Addition {
  readonly at: number;
  readonly text: string;
}

function addToList(options: string, texts: string): Addition | undefined {
  const found = /(?:(?:^|\s)tags\s*=\s*|"tags"\s*:\s*)(?=\[)/.exec(options);
  if (found === null) return undefined;
  const start = found.index + found[0].length;
  const list = readLiteral(options, start);
  if (list === undefined) return undefined;
  const inside = options.slice(0, list.end - 1).trimEnd();
  return { at: inside.length, text: inside.length === start + 1 ? texts : `, ${texts}` };
}

/** Jupytext's older form: `{"collapsed": true}`. */
function addToBraces(options: string, texts: string): Addition | undefined {
  const text = options.trimEnd();
  const open = text.indexOf("{");
  const isFirst = open !== -1 && !text.slice(0, open).includes("=") && text.endsWith("}");
  if (!isFirst) return undefined;
  const inside = text.slice(0, -1).trimEnd();
  const comma = inside.length === open + 1 ? "" : ", ";
  return { at: inside.length, text: `${comma}"tags": [${texts}]` };
}

function append(options: string, texts: string): Addition {
  return { at: options.trimEnd().length, text: ` tags=[${texts}]` };
}

/** A title may hold what looks like an option: `# %% y = f(x)`. */
function isReadAs(before: string, after: string, tags: readonly string[]): boolean {
  const old = readCellOptions(before);
  const made = readCellOptions(after);
  const oldTags = valueAt(old.metadata, "tags") ?? [];
  if (!isList(oldTags)) return false;
  const wanted = { ...old, metadata: { ...old.metadata, tags: [...oldTags, ...tags] } };
  return sorted(wanted) === sorted(made);
}

function sorted({ metadata, ...rest }: ReturnType<typeof readCellOptions>): string {
  const entries = Object.entries(metadata).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rest.title, rest.kind, rest.unreadable, entries]);
}
