import { diagnose } from "../../diagnostics/diagnose.ts";
import { unseededRandomness } from "../../diagnostics/unseeded-randomness.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { UnseededCall } from "../../model/randomness.ts";
import type { CellEdge, InspectedCell, Inspection } from "../../model/inspection.ts";
import { learn } from "../effects/learn.ts";
import { findAbsolutePaths } from "../find-absolute-paths.ts";
import { nameCells } from "../name-cells.ts";
import { placeInCell } from "../original-place.ts";
import { findAccesses } from "./find-accesses.ts";
import { findOldValues } from "./find-old-values.ts";
import { followNames } from "./follow-names.ts";
import { joinNeeds, stateEdges } from "./edges.ts";
import { findOwnFunctions } from "./own-functions.ts";

/** What the cells of a notebook need of each other and of the world, and what of that makes a run hard to repeat. */
export function inspect(analysis: Analysis): {
  inspection: Inspection;
  diagnostics: readonly Diagnostic[];
} {
  const knowledge = learn(analysis.statements);
  const functions = findOwnFunctions(analysis, knowledge);
  const { needs, changes } = followNames(analysis.statements, analysis, functions);
  const { unseeded, seeds } = analysis.randomness;
  const edges = [...joinNeeds(needs), ...stateEdges(analysis.statements, seeds)].toSorted(
    (a, b) => a.to - b.to || a.from - b.from,
  );
  const inspection: Inspection = {
    cells: inspectCells(analysis, edges),
    edges,
    changes,
    accesses: findAccesses(analysis, knowledge),
    unseeded: unseeded.map(({ cell, by, remedy }) => ({ cell, by, remedy })),
  };
  const diagnostics = [
    ...findAbsolutePaths(analysis),
    ...unseeded.map((call) => describeDraw(analysis, call)),
    ...findOldValues(analysis, functions, needs),
  ];
  return { inspection, diagnostics };
}

function inspectCells(analysis: Analysis, edges: readonly CellEdge[]): readonly InspectedCell[] {
  const { cells, statements } = analysis;
  const needed = new Set(edges.map(({ from }) => from));
  const read = new Set<string>();
  for (const { uses } of statements)
    for (const { name, kind } of uses) if (kind === "read") read.add(name);
  const named = nameCells(analysis);
  return cells.map((cell, i) => {
    const { binds, uses } = named[i] ?? { binds: [], uses: [] };
    return {
      cell: cell.number,
      binds,
      uses,
      executionCount: cell.lowered.cell.executionCount,
      unread: binds.filter((name) => !read.has(name) && !/^_+$/.test(name)),
      sets: [...new Set(cell.statements.flatMap(({ processState }) => processState ?? []))],
      isNeeded: needed.has(cell.number),
    };
  });
}

function describeDraw(
  analysis: Analysis,
  { cell, start, end, by, remedy }: UnseededCall,
): Diagnostic {
  const place = placeInCell(analysis, cell, { start, end });
  return diagnose(
    unseededRandomness,
    { notebook: analysis.notebook.path, ...place },
    `\`${by}\` draws random numbers, and no seed is set before.`,
    remedy === undefined
      ? "Nothing can seed it: expect another value each time."
      : `Give it ${remedy}.`,
  );
}
