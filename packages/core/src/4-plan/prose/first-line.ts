import type { Cell } from "../../model/notebook.ts";

/** What tells a cell to a reader: its first line that is neither blank nor a directive; of a cell of directives, the first of them. */
export function firstLine({
  source,
  directiveSpans,
}: Pick<Cell, "source" | "directiveSpans">): string {
  let text = source;
  for (const span of [...directiveSpans].sort((a, b) => b.start - a.start))
    text = text.slice(0, span.start) + text.slice(span.end);
  return (
    text.split("\n").find((each) => each.trim() !== "") ??
    source.split("\n")[0] ??
    ""
  ).trim();
}
