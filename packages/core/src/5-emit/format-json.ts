import stringWidth from "string-width";
import type { Json } from "../model/notebook.ts";

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
        start(key) + write(item, inner, inner.length + stringWidth(start(key)) + comma),
    );
  }
  const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
  const isFlat = value.every((item) => item === null || typeof item !== "object");
  if (isFlat && used + stringWidth(line) <= lineWidth) return line;
  return writeLines(value, "[]", margin, (item, comma) => write(item, inner, inner.length + comma));
}

const isArray = (value: Json): value is readonly Json[] => Array.isArray(value);

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
