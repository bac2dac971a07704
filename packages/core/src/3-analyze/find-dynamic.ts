import { diagnose } from "../diagnostics/diagnose.ts";
import { dynamicCode } from "../diagnostics/dynamic-code.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Code that reads or binds names which cannot be seen. */
export function findDynamic(analysis: Analysis): readonly Diagnostic[] {
  return analysis.statements.flatMap((statement) => {
    if (statement.dynamic === undefined) return [];
    const place = { notebook: analysis.notebook.path, cell: statement.cell };
    const message = `\`${statement.dynamic}\` may read or bind any name of the notebook.`;
    return [
      diagnose(
        dynamicCode,
        place,
        message,
        "Name what is meant, for example through a dictionary.",
      ),
    ];
  });
}
