import type { Analysis } from "../../model/analysis.ts";
import { headingsOf } from "../prose/headings.ts";
import type { Hoisting } from "../hoisting/hoist.ts";
import { defaultModule } from "../roles.ts";
import { isPosition, nameFromText } from "./name-from-text.ts";

/** More lines of definitions than this are not put into one module. */
const mostLines = 200;
/** A module of its own has at least these; what is smaller goes to the default one. */
const fewestLines = 25;
/** Modules that a package has for other things. */
const taken: ReadonlySet<string> = new Set([
  "core",
  "pipeline",
  "parameters",
  "__init__",
  "__main__",
  "main",
]);

/** The module of each cell that only defines: one for all while they fit on some pages, else one for each section. */
export function nameModules(
  analysis: Analysis,
  cells: readonly number[],
  hoisting: Hoisting,
): ReadonlyMap<number, string> {
  const home = analysis.notebook.defaultModule ?? defaultModule;
  const linesByCell = new Map<number, number>();
  let total = 0;
  for (const { kept } of hoisting.hoistedByIndex.values()) {
    const { cell, source, block } = kept.statement;
    const lines = source.text.slice(block.start, block.end).split("\n").length;
    linesByCell.set(cell, (linesByCell.get(cell) ?? 0) + lines);
    total += lines;
  }
  if (total <= mostLines) return new Map(cells.map((cell) => [cell, home]));
  const level = chooseLevel(analysis, cells, linesByCell);
  const names = new Map<number, string>();
  const used = new Set<string>([...taken, home]);
  for (const [section, own] of sectionsAt(analysis, cells, level)) {
    const lines = own.reduce((sum, cell) => sum + (linesByCell.get(cell) ?? 0), 0);
    const name =
      section === undefined || lines < fewestLines ? undefined : moduleName(section.title);
    let free = name;
    for (let n = 2; free !== undefined && used.has(free); n++) free = `${name ?? ""}_${n}`;
    if (free !== undefined) used.add(free);
    for (const cell of own) names.set(cell, free ?? home);
  }
  return names;
}

type Section = { readonly title: string; readonly cell: number } | undefined;

function sectionsAt(
  analysis: Analysis,
  cells: readonly number[],
  level: number,
): ReadonlyMap<Section, readonly number[]> {
  const bySection = new Map<number, { section: Section; cells: number[] }>();
  for (const cell of cells) {
    const section = headingsOf(analysis.notebook, cell).findLast((each) => each.level <= level);
    const known = bySection.get(section?.cell ?? 0);
    if (known === undefined) bySection.set(section?.cell ?? 0, { section, cells: [cell] });
    else known.cells.push(cell);
  }
  return new Map([...bySection.values()].map((each) => [each.section, each.cells]));
}

/** The highest level of headings that makes modules of a good size. */
function chooseLevel(
  analysis: Analysis,
  cells: readonly number[],
  linesByCell: ReadonlyMap<number, number>,
): number {
  for (let level = 1; level < 6; level++) {
    const sections = [...sectionsAt(analysis, cells, level).values()];
    const longest = Math.max(
      ...sections.map((own) => own.reduce((sum, cell) => sum + (linesByCell.get(cell) ?? 0), 0)),
    );
    if (sections.length > 1 && longest <= 2 * mostLines) return level;
  }
  return 6;
}

function moduleName(title: string): string | undefined {
  const name = nameFromText(title);
  return name === undefined || isPosition(name) ? undefined : name;
}
