import { diagnose } from "../../diagnostics/diagnose.ts";
import { notebookTool } from "../../diagnostics/notebook-tool.ts";
import { optionalImport } from "../../diagnostics/optional-import.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ImportedDistribution } from "./attribute-imports.ts";
import { notebookTools } from "./data/notebook-tools.ts";
import type { Evidence } from "./evidence.ts";
import type { Installed } from "./read-installed.ts";

/** What speaks for and against a distribution being a requirement. */
export interface Need {
  readonly name: string;
  readonly use: ImportedDistribution | undefined;
  /** All that the notebook and the files beside it say of it. */
  readonly asked: readonly Evidence[];
  readonly installed: Installed | undefined;
  /** Is it imported by code that the package does not keep? */
  readonly isDropped: boolean;
}

/**
 * Does the package need the distribution? What is imported is needed; what is imported where the code can do without it, if
 * it was there; what is installed and never imported too (a plugin such as openpyxl), unless it serves the notebook alone.
 * @returns `needed`, or what to say of its absence
 */
export function judgeNeed(need: Need): "needed" | readonly Diagnostic[] {
  const { name, use, asked, installed, isDropped } = need;
  const lines = asked.filter(({ isAskedFor }) => isAskedFor);
  if (use !== undefined) {
    if (!use.isOptional || installed !== undefined || lines.length > 0) return "needed";
    const message = `\`${name}\` is optional, and nothing says that it was installed: no requirement.`;
    return [diagnose(optionalImport, use.first, message)];
  }
  const [line] = lines;
  if (line === undefined || isDropped) return [];
  if (!notebookTools.has(name)) return "needed";
  const message = `\`${name}\` serves the notebook and not the package: no requirement.`;
  return [diagnose(notebookTool, line.place, message)];
}
