import { conflictingTags } from "../diagnostics/conflicting-tags.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Cell, Span } from "../model/notebook.ts";
import {
  nothingFound,
  type CellFacts,
  type CellReading,
  type MarkedCell,
  type NotebookFacts,
} from "./dialects/dialect.ts";
import { dialects } from "./dialects/index.ts";
import { findDirectives } from "./directives.ts";
import { isList, valueAt } from "./json.ts";
import { quoteTag } from "./quote-tag.ts";
import type { RawCell, RawNotebook } from "./raw-notebook.ts";
import { readMarks, type CellMarks } from "./read-marks.ts";
import { resolveMark } from "./resolve-mark.ts";

export interface MarkedNotebook {
  readonly cells: readonly Cell[];
  /** Sorted. */
  readonly dialects: readonly string[];
  readonly defaultModule: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of a code cell before the roles that it is given are weighed. */
interface ReadCell {
  readonly facts: CellFacts;
  readonly marks: CellMarks;
  readonly readings: readonly CellReading[];
}

const fallbackModule = "core";

const readers = dialects.flatMap(({ name, readCell }) =>
  readCell === undefined ? [] : { name, readCell },
);

/** Gives every cell the role that its tags, directives and metadata say, whatever the dialect. */
export function markCells(notebook: RawNotebook, path: string): MarkedNotebook {
  const facts = notebook.cells.flatMap((cell, index) => factsOf(cell, index + 1));
  const meant = dialects.filter((dialect) => dialect.isMeant?.(notebook, facts) === true);
  const used = new Set(meant.map(({ name }) => name));
  const shared = noteExports(facts, path, {
    metadata: notebook.metadata,
    dialects: new Set(used),
    exportsOnly: false,
  });

  const read = facts.map((facts): ReadCell => {
    const marks = readMarks(facts, shared, path);
    const readings = readers.flatMap(({ name, readCell }) => {
      const reading = readCell(facts, shared);
      if (reading.isFound) used.add(name);
      return reading === nothingFound ? [] : reading;
    });
    return onlyExported({ facts, marks, readings }, shared);
  });
  // Kale is recognised by more than its tags, which others use as well.
  const decided = new Set(dialects.filter(({ isMeant }) => isMeant).map(({ name }) => name));
  for (const name of read.flatMap(({ marks }) => marks.dialects))
    if (!decided.has(name)) used.add(name);

  const modules = findDefaultModule(read, path);
  const resolved = read.map((cell) => resolveCell(cell, modules.name ?? fallbackModule, path));
  let marked: readonly MarkedCell[] = resolved.map(({ cell }) => cell);
  const finished = meant.flatMap(({ finish }) => {
    const result = finish?.(marked, path);
    marked = result?.cells ?? marked;
    return result?.diagnostics ?? [];
  });

  const readByNumber = new Map(read.map((cell) => [cell.facts.number, cell]));
  const markedByNumber = new Map(marked.map((cell) => [cell.facts.number, cell]));
  const diagnostics = [
    ...read.flatMap(({ marks }) => marks.diagnostics),
    ...modules.diagnostics,
    ...resolved.flatMap(({ diagnostics }) => diagnostics),
    ...finished,
  ];
  return {
    cells: notebook.cells.map((cell, index) =>
      cellOf(cell, index + 1, readByNumber.get(index + 1), markedByNumber.get(index + 1)),
    ),
    dialects: [...used].sort(),
    defaultModule: modules.name,
    diagnostics: diagnostics.sort((a, b) => (a.place.cell ?? 0) - (b.place.cell ?? 0)),
  };
}

/** Steps and parameters need names of their own in the package. */
function noteExports(
  cells: readonly CellFacts[],
  path: string,
  shared: NotebookFacts,
): NotebookFacts {
  if (!shared.dialects.has("nbdev")) return shared;
  const roles = new Set(
    cells.flatMap((each) => readMarks(each, shared, path).candidates.map(({ mark }) => mark.role)),
  );
  return { ...shared, exportsOnly: !roles.has("step") && !roles.has("parameters") };
}

function factsOf(cell: RawCell, number: number): readonly CellFacts[] {
  if (cell.kind !== "code") return [];
  return [{ cell, number, tags: tagsOf(cell), directives: findDirectives(cell.source) }];
}

/** Some tools write one tag as it is, without a list. */
function tagsOf({ metadata }: RawCell): readonly string[] {
  const tags = valueAt(metadata, "tags");
  if (typeof tags === "string") return [tags];
  return isList(tags) ? tags.filter((tag) => typeof tag === "string") : [];
}

/** nbdev exports a cell whatever else is said of it, such as `#| test`. `skip` alone takes one out for a while. */
function onlyExported(cell: ReadCell, { exportsOnly }: NotebookFacts): ReadCell {
  const candidates = cell.marks.candidates.filter(({ mark }) =>
    /^(?:module|skip)$/.test(mark.role),
  );
  if (!exportsOnly || !candidates.some(({ mark }) => mark.role === "module")) return cell;
  return {
    ...cell,
    marks: { ...cell.marks, candidates, raisesException: false },
    readings: cell.readings.map((each) => ({ ...each, candidates: [] })),
  };
}

function resolveCell(
  { facts, marks, readings }: ReadCell,
  defaultModule: string,
  path: string,
): { cell: MarkedCell; diagnostics: readonly Diagnostic[] } {
  if (marks.candidates.length === 0 && readings.length === 0) {
    return { cell: { facts, mark: undefined }, diagnostics: [] };
  }
  const candidates = [
    ...marks.candidates,
    ...readings.flatMap(({ candidates }) => candidates ?? []),
  ];
  const { mark, conflicts } = resolveMark(candidates, defaultModule);
  const place = { notebook: path, cell: facts.number };
  const diagnostics = conflicts.map(({ used, ignored }) => {
    const message = `${quoteTag(used)} and ${quoteTag(ignored)} do not go together; the first is used.`;
    return diagnose(conflictingTags, place, message, "Remove one of them, or split the cell.");
  });
  return { cell: { facts, mark }, diagnostics };
}

/** As in nbdev, the last one counts. */
function findDefaultModule(
  cells: readonly ReadCell[],
  path: string,
): { name: string | undefined; diagnostics: readonly Diagnostic[] } {
  const stated = cells.flatMap(({ facts, marks }) =>
    marks.defaultModule === undefined ? [] : [{ name: marks.defaultModule, cell: facts.number }],
  );
  const last = stated.at(-1);
  const diagnostics = stated
    .filter(({ name }) => name !== last?.name)
    .map(({ name, cell }) => {
      const message = `\`default_exp ${name}\` and \`default_exp ${last?.name ?? ""}\` do not go together; the last is used.`;
      return diagnose(
        conflictingTags,
        { notebook: path, cell },
        message,
        "Name other modules cell by cell: `#| export NAME`.",
      );
    });
  return { name: last?.name, diagnostics };
}

function cellOf(
  raw: RawCell,
  number: number,
  read: ReadCell | undefined,
  marked: MarkedCell | undefined,
): Cell {
  const marks = read?.marks;
  const readings = read?.readings ?? [];
  const isPlain = readings.length === 0;
  const spans = marks?.spans ?? [];
  return {
    number,
    id: raw.id,
    kind: raw.kind,
    source: raw.source,
    firstLine: raw.firstLine,
    executionCount: raw.executionCount,
    outputs: raw.outputs,
    tags:
      marks === undefined || marks.texts.length === 0
        ? tagsOf(raw)
        : [...tagsOf(raw), ...marks.texts],
    mark: marked?.mark,
    raisesException: marks?.raisesException ?? false,
    title: raw.title ?? (isPlain ? undefined : titleOf(readings)),
    fields: isPlain ? [] : readings.flatMap(({ fields }) => fields ?? []),
    directiveSpans:
      isPlain && spans.length < 2 ? spans : mergeSpans([...spans, ...spansOf(readings)]),
  };
}

const titleOf = (readings: readonly CellReading[]): string | undefined =>
  readings.find(({ title }) => title !== undefined)?.title;

const spansOf = (readings: readonly CellReading[]): readonly Span[] =>
  readings.flatMap(({ directiveSpans }) => directiveSpans ?? []);

/** Sorted, and none twice. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged.splice(-1, 1, { start: last.start, end: span.end });
  }
  return merged;
}
