import type { Edit } from "../model/lowered.ts";
import type { AppliedLine } from "./apply-outcome.ts";
import { emptyFragment, type Fragment } from "./fragment.ts";
import type { LogicalLine } from "./scan-lines.ts";

type Line = AppliedLine & { readonly line: LogicalLine };

/** `pass` in place of the first dropped line of each block of which nothing is left. */
export function fillBlocks(text: string, lines: readonly Line[]): Fragment {
  const edits: Edit[] = [];
  let header: LogicalLine | undefined;
  let dropped: LogicalLine | undefined;
  const endBlock = (): void => {
    if (header !== undefined && dropped !== undefined) {
      const indent = text.slice(dropped.lineStart, dropped.start);
      edits.push({ start: dropped.end, end: dropped.end, text: `${indent}pass` });
    }
    header = undefined;
    dropped = undefined;
  };
  for (const { line, isGone } of lines) {
    if (!isGone) {
      // A line further in is the block's own: it is not empty.
      if (header !== undefined && line.indent > header.indent) dropped = undefined;
      endBlock();
      header = line.opensBlock ? line : undefined;
    } else if (header !== undefined && line.kind !== "comment" && line.indent > header.indent) {
      dropped ??= line;
    }
  }
  endBlock();
  return { ...emptyFragment, edits };
}
