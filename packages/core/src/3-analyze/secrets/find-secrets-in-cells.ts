import { diagnose } from "../../diagnostics/diagnose.ts";
import { secretInCell } from "../../diagnostics/secret-in-cell.ts";
import type { Secret } from "../../model/analysis.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Notebook } from "../../model/notebook.ts";
import { findLineStarts, lineAndColumn } from "../../python/source.ts";
import { findTextSecrets } from "./find-secrets.ts";

export interface FoundSecrets {
  readonly secrets: readonly Secret[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Secrets that are written in cells of any kind, comments and magics included. What is said of them does not repeat them. */
export function findSecretsInCells({ path, cells }: Notebook): FoundSecrets {
  const secrets: Secret[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { number: cell, source } of cells) {
    const found = findTextSecrets(source);
    if (found.length === 0) continue;
    const lineStarts = findLineStarts(source);
    for (const { start, end, what } of found) {
      secrets.push({ cell, start, end });
      const from = lineAndColumn(lineStarts, start);
      const to = lineAndColumn(lineStarts, end);
      const place = { notebook: path, cell, ...from, endLine: to.line, endColumn: to.column };
      diagnostics.push(
        diagnose(
          secretInCell,
          place,
          `This looks like a secret: ${what}.`,
          "Read it from the environment, and withdraw this one: whoever got the notebook has it.",
        ),
      );
    }
  }
  return { secrets, diagnostics };
}
