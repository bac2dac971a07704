import type { Settings } from "../settings.ts";
import type { Terminal, TextStream } from "../terminal.ts";
import { coloursFor } from "./colours.ts";
import { showGithubProposal } from "./github.ts";
import { showTags, summarizeTags } from "./show-tags.ts";
import type { NotebookTags, TagReport } from "./tag-report.ts";

interface TagPrinting {
  readonly settings: Settings;
  readonly listing: TextStream;
  readonly terminal: Terminal;
  readonly isFirst: boolean;
}

/** Prints what is proposed for a notebook, as the format wants it; JSON comes at the end. */
export function printTags(
  tags: NotebookTags,
  { settings, listing, terminal, isFirst }: TagPrinting,
): void {
  const { outputFormat, isQuiet, mode } = settings;
  if (outputFormat === "json" || tags.status === "failed") return;
  if (outputFormat === "github") {
    const severity = mode === "check" ? "error" : "notice";
    for (const cell of tags.cells)
      if (cell.proposed.length > 0 && tags.status === "proposed")
        listing.write(showGithubProposal(cell, tags.path, severity));
    return;
  }
  if (isQuiet) return;
  const { isTerminal, columns } = listing;
  const colours = coloursFor(listing, terminal);
  const view = { columns: isTerminal ? (columns ?? 80) : undefined, colours };
  listing.write(`${isFirst ? "" : "\n"}${showTags(tags, view)}${summarizeTags(tags)}`);
}

/** Prints JSON, or a line on many notebooks. */
export function printTagSummary(
  notebooks: readonly NotebookTags[],
  { outputFormat, isQuiet }: Settings,
  listing: TextStream,
): void {
  const report: TagReport = { schemaVersion: 1, notebooks };
  if (outputFormat === "json") listing.write(`${JSON.stringify(report, undefined, 2)}\n`);
  else if (!isQuiet && outputFormat === "pretty" && notebooks.length > 1)
    listing.write(`\n${countStatuses(notebooks)}\n`);
}

function countStatuses(notebooks: readonly NotebookTags[]): string {
  const words: readonly (readonly [NotebookTags["status"], string])[] = [
    ["stored", "with tags stored"],
    ["proposed", "with tags proposed"],
    ["unchanged", "with nothing to propose"],
    ["failed", "failed"],
  ];
  const counts = words.flatMap(([status, what]) => {
    const count = notebooks.filter((one) => one.status === status).length;
    return count === 0 ? [] : [`${count} ${what}`];
  });
  return `${notebooks.length} notebooks: ${counts.join(", ")}`;
}
