import type { Json } from "../model/notebook.ts";
import { displayWidth } from "./display-width.ts";

const lineWidth = 80;

/** JSON as prettier lays it out: objects over several lines, arrays on one where they fit. Ends with a newline. */
export function formatJson(value: Json): string {
  return `${write(value, "", 0)}\n`;
}

/** @param used columns of the line that the value cannot have, before it and for a comma behind it */
function write(value: Json, margin: string, used: number): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inner = `${margin}  `;
  if (!isArray(value)) {
    const entries = Object.entries(value);
    const start = (key: string) => `${JSON.stringify(key)}: `;
    return writeLines(
      entries,
      "{}",
      margin,
      ([key, item], comma) =>
        start(key) + write(item, inner, inner.length + displayWidth(start(key)) + comma),
    );
  }
  const line = writeFlat(value);
  if (line !== undefined && used + displayWidth(line) <= lineWidth) return line;
  return writeLines(value, "[]", margin, (item, comma) => write(item, inner, inner.length + comma));
}

const isArray = (value: Json): value is readonly Json[] => Array.isArray(value);

/** On one line, where that is possible: not with something in an object, nor for a table of arrays. */
function writeFlat(value: Json): string | undefined {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (!isArray(value)) return Object.keys(value).length === 0 ? "{}" : undefined;
  const isTable = value.length > 1 && value.every((item) => isArray(item) && item.length > 1);
  const items = value.map(writeFlat);
  return isTable || items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
}

function writeLines<Item>(
  items: readonly Item[],
  brackets: string,
  margin: string,
  writeItem: (item: Item, comma: number) => string,
): string {
  if (items.length === 0) return brackets;
  const lines = items.map((item, index) => writeItem(item, index < items.length - 1 ? 1 : 0));
  const [open, close] = brackets;
  return `${open}\n${lines.map((line) => `${margin}  ${line}`).join(",\n")}\n${margin}${close}`;
}
