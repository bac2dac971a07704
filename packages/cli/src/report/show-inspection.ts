import type { Colours } from "./colours.ts";
import type { CellInspection, NotebookInspection } from "./inspection-report.ts";
import { printable } from "./printable.ts";
import type { DiagnosticReport } from "./report.ts";

/** A block of lines for each cell, of which the first is cut to the width of the terminal; then what to look at. */
export function showInspection(
  notebook: NotebookInspection,
  columns: number,
  colours: Colours,
): string {
  const { path, package: name, cells } = notebook;
  const width = String(Math.max(0, ...cells.map(({ cell }) => cell))).length;
  const blocks = cells.map((cell) => showCell(cell, notebook, width, columns, colours));
  const title = `${printable(path)}${name === null ? "" : ` (package ${name})`}`;
  return `${colours.bold(title)}\n${blocks.join("")}${showFindings(notebook, colours)}`;
}

function showCell(
  cell: CellInspection,
  notebook: NotebookInspection,
  width: number,
  columns: number,
  { dim, bold }: Colours,
): string {
  const margin = " ".repeat(width + 4);
  const number = String(cell.cell).padStart(width);
  const first = `${cell.role.padEnd(11)}  ${printable(cell.startsWith)}`;
  const lines = describeCell(cell, notebook)
    .filter(([, text]) => text !== "")
    .map(([label, text]) => `${margin}${dim(label.padEnd(8))} ${printable(text)}`);
  const isIdle = !cell.isNeeded && cell.binds.length > 0;
  if (isIdle) lines.push(`${margin}${dim("nothing needs this cell")}`);
  const room = Math.max(columns, 20) - width - 4;
  return [`  ${bold(number)}  ${first.slice(0, room)}`, ...lines]
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

type Line = readonly [label: string, text: string];

function describeCell(cell: CellInspection, notebook: NotebookInspection): readonly Line[] {
  const { targets, reason, binds, unread, sets } = cell;
  const isHere = (one: { readonly cell: number }): boolean => one.cell === cell.cell;
  const accesses = notebook.accesses.filter(isHere);
  const accessed = (kind: string): string =>
    unique(
      accesses.filter((one) => one.kind === kind).map(({ target, by }) => target ?? `${by}(…)`),
    ).join(", ");
  const unseeded = notebook.unseeded.filter(isHere).map(({ by }) => by);
  return [
    ["to", [targets.join(", "), reason].filter((part) => part !== "").join("; ")],
    [
      "binds",
      binds.map((name) => (unread.includes(name) ? `${name} (never read)` : name)).join(", "),
    ],
    ["needs", describeNeeds(cell, notebook)],
    ["changes", describeChanges(cell, notebook)],
    ["sets", sets.join(", ")],
    ["draws", unseeded.length === 0 ? "" : `${unique(unseeded).join(", ")} (no seed)`],
    ["reads", accessed("read")],
    ["writes", accessed("write")],
    ["network", accessed("network")],
    ["runs", accessed("command")],
  ];
}

/** `df (cell 2), pd (cell 1), clean (no cell binds it)`. */
function describeNeeds(
  { cell, uses, sets }: CellInspection,
  { edges, cells }: NotebookInspection,
): string {
  const cellsByName = new Map<string, Set<number>>();
  const throughByName = new Map<string, string>();
  for (const { from, to, kind, names, through } of edges) {
    if (to !== cell) continue;
    if (kind === "state") {
      if (names.includes("seed") && !sets.includes("seed"))
        cellsByName.set("the seed", new Set([from]));
      continue;
    }
    for (const name of names) {
      const known = cellsByName.get(name);
      if (known === undefined) cellsByName.set(name, new Set([from]));
      else known.add(from);
      if (through.length > 0 && !uses.includes(name)) throughByName.set(name, through[0] ?? "");
    }
  }
  const bound = new Set(cells.flatMap(({ binds }) => binds));
  for (const name of uses) if (!cellsByName.has(name)) cellsByName.set(name, new Set());
  const parts = [...cellsByName].map(([name, from]) => {
    const numbers = [...from].toSorted((a, b) => a - b);
    const where =
      numbers.length > 0
        ? listCells(numbers)
        : bound.has(name)
          ? "bound later"
          : "no cell binds it";
    const through = throughByName.get(name);
    const by = through === undefined ? "" : `, through ${through}`;
    return { text: `${name} (${where}${by})`, order: numbers.at(-1) ?? 0 };
  });
  const texts = parts.toSorted((a, b) => b.order - a.order).map(({ text }) => text);
  const rest = texts.length - mostNeeds;
  return [...texts.slice(0, mostNeeds), ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
}

/** More would be no help to a reader; JSON has them all. */
const mostNeeds = 12;

function listCells(numbers: readonly number[]): string {
  if (numbers.length === 1) return `cell ${numbers[0]}`;
  if (numbers.length < 4) return `cells ${numbers.join(", ")}`;
  return `${numbers.length} cells from ${numbers[0]} to ${numbers.at(-1)}`;
}

/** `model (bound in cell 4) through fit_all`. */
function describeChanges({ cell }: CellInspection, { changes }: NotebookInspection): string {
  return changes
    .filter((one) => one.cell === cell)
    .map(({ name, boundIn, alias, through }) => {
      const by = [
        alias === null ? "" : ` by its other name ${alias}`,
        through === null ? "" : ` through ${through}`,
      ].join("");
      return `${name} (bound in ${listCells(boundIn)})${by}`;
    })
    .join(", ");
}

function showFindings({ diagnostics }: NotebookInspection, colours: Colours): string {
  if (diagnostics.length === 0) return "";
  const places = diagnostics.map(placeOf);
  const width = Math.max(...places.map((place) => place.length));
  const lines = diagnostics.map(({ code, severity, message }, i) => {
    const place = (places[i] ?? "").padEnd(width);
    const colour = { error: colours.red, warning: colours.yellow, note: colours.cyan }[severity];
    return `  ${place}  ${colour(`${severity.padEnd(7)} ${code}`)}  ${printable(message)}\n`;
  });
  const codes = unique(diagnostics.map(({ code }) => code));
  return `\n  ${colours.bold("To look at")} (\`nblift explain ${codes[0] ?? ""}\` tells more)\n${lines.join("")}`;
}

function placeOf({ cell, line, column }: DiagnosticReport): string {
  if (cell === null) return line === null ? "notebook" : `line ${line}`;
  return `cell ${[cell, line, line === null ? null : column].filter((part) => part !== null).join(":")}`;
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
