import type { Cell } from "../../model/notebook.ts";
import { textAt, withUnixLines } from "../json.ts";
import { readCellOptions } from "./cell-options.ts";
import { addMarkerTags } from "./marker-tags.ts";
import { percentOptions } from "./percent.ts";
import type { Replacement } from "./replace-bytes.ts";
import { findForm, type ScriptForm } from "./script.ts";
import { isBlank, splitScript } from "./script-lines.ts";
import { readLines, type SourceText } from "./source-lines.ts";
import { insertDirectives } from "./tag-directives.ts";
import type { TagWriter, UnwrittenTags } from "./tag-writer.ts";

/**
 * Puts tags into a script: behind the cell's marker, as Jupytext does, or as directives where the cell has none or one
 * that takes no options.
 */
export const writeScriptTags: TagWriter = (bytes, { path, metadata, cells }, tagsByCell) => {
  const source = readLines(bytes);
  const script = splitScript(withUnixLines(source.text));
  const form = findForm(path, script, metadata);
  const edits: Replacement[] = [];
  const unwritten: UnwrittenTags[] = [];
  for (const cell of cells) {
    const tags = tagsByCell.get(cell.number) ?? [];
    if (tags.length === 0) continue;
    const edit = editMarker(source, cells, cell, tags, form) ?? editCode(source, cell, tags);
    if (edit === undefined) unwritten.push({ cell: cell.number, reason: "it is empty" });
    else edits.push(edit);
  }
  return { edits, unwritten };
};

function editCode(
  text: SourceText,
  { firstLine, source }: Cell,
  tags: readonly string[],
): Replacement | undefined {
  return source === "" ? undefined : insertDirectives(text, firstLine - 1, source, tags);
}

function editMarker(
  { lines, byteOffset }: SourceText,
  cells: readonly Cell[],
  { number, firstLine, source }: Cell,
  tags: readonly string[],
  form: ScriptForm,
): Replacement | undefined {
  let at = firstLine - 1;
  if (!isLanguageMarker(lines[at]?.text ?? "", source, form)) at--;
  // What looks like a marker may be the last line of the text above.
  const above = cells[number - 2];
  const top =
    above === undefined || above.source === ""
      ? 0
      : above.firstLine - 1 + above.source.split("\n").length;
  while (at >= top && isBlank(lines[at]?.text)) at--;
  const line = lines[at];
  const options = optionsOf(line?.text ?? "", form);
  if (at < top || line === undefined || options === undefined) return undefined;
  const added = addMarkerTags(options, tags);
  if (added === undefined) return undefined;
  const offset = byteOffset(line.end - options.length + added.at);
  return { start: offset, end: offset, text: added.text };
}

/** In a cell of another language the marker is the first line: `# %% language="bash"` is `%%bash` there. */
function isLanguageMarker(line: string, source: string, form: ScriptForm): boolean {
  const options = optionsOf(line, form);
  const language =
    options === undefined ? "" : textAt(readCellOptions(options).metadata, "language");
  return language !== "" && source.startsWith(`%%${language}`);
}

/** What stands behind the marker; `undefined` where the line is none, or one that takes no options. */
function optionsOf(line: string, { kind, marks, options }: ScriptForm): string | undefined {
  if (kind === "light") return marks.start.exec(line)?.[1];
  return kind === "percent" ? percentOptions(line, options.isJupytext) : undefined;
}
