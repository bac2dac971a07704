import { diagnose } from "../diagnostics/diagnose.ts";
import { dynamicCode } from "../diagnostics/dynamic-code.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Code that reads or binds names which cannot be seen. */
export function findDynamic(analysis: Analysis): readonly Diagnostic[] {
  const seen = new Set<string>();
  return analysis.statements.flatMap((statement) => {
    const key = `${statement.cell} ${statement.dynamic ?? ""}`;
    if (statement.dynamic === undefined || seen.has(key)) return [];
    seen.add(key);
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
