import type { Diagnostic } from "../model/diagnostic.ts";
import type { LoweredNotebook } from "../model/lowered.ts";
import type { Notebook } from "../model/notebook.ts";
import { findFacts } from "./facts.ts";
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
  const results = notebook.cells
    .filter(({ kind }) => kind === "code")
    .map((cell) => {
      const place = `${notebook.path}, cell ${cell.number}`;
      return lowerCell(cell, notebook, { ...facts, place });
    });
  return {
    lowered: { notebook, cells: results.map(({ cell }) => cell) },
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}
