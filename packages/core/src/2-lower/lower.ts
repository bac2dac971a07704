import type { Diagnostic } from "../model/diagnostic.ts";
import type { LoweredNotebook } from "../model/lowered.ts";
import { exportsOnly } from "../model/exports-only.ts";
import type { Notebook } from "../model/notebook.ts";
import { findFacts } from "./facts.ts";
import { keepAsItIs } from "./keep-as-it-is.ts";
import { lowerCell } from "./lower-cell.ts";
import { createRunFiles } from "./lower-run-file.ts";
import { readStatements } from "./read-statements.ts";

/**
 * Turns the code cells of a notebook into plain Python: magics, shell lines, help, prompts and what else only IPython or
 * a notebook server understands. Runs nothing.
 */
export function lower(notebook: Notebook): {
  readonly lowered: LoweredNotebook;
  readonly diagnostics: readonly Diagnostic[];
} {
  const found = findFacts(notebook, readStatements);
  const findRunFile = createRunFiles(notebook.runFiles, {
    ...found,
    findRunFile: () => undefined,
  });
  const facts = { ...found, findRunFile };
  const isExported = exportsOnly(notebook);
  const results = notebook.cells
    .filter(({ kind }) => kind === "code")
    .map((cell) => {
      const place = `${notebook.path}, cell ${cell.number}`;
      const lowered = lowerCell(cell, notebook, { ...facts, place });
      if (!isExported || cell.mark?.role !== "module") return lowered;
      const asItIs = keepAsItIs(lowered.cell);
      return asItIs === undefined ? lowered : { cell: asItIs, diagnostics: [] };
    });
  return {
    lowered: { notebook, cells: results.map(({ cell }) => cell) },
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}
