import type { DiagnosticKind } from "../model/diagnostic.ts";
import { cellNotPython } from "./cell-not-python.ts";
import { cellOpaque } from "./cell-opaque.ts";
import { dynamicCode } from "./dynamic-code.ts";
import { executionGaps } from "./execution-gaps.ts";
import { nameNeverDefined } from "./name-never-defined.ts";
import { outOfOrder } from "./out-of-order.ts";
import { starImport } from "./star-import.ts";
import { syntaxError } from "./syntax-error.ts";
import { usedBeforeDefinition } from "./used-before-definition.ts";

/** Every kind of diagnostic, sorted by code. */
export const diagnosticKinds: readonly DiagnosticKind[] = [
  syntaxError,
  cellNotPython,
  cellOpaque,
  outOfOrder,
  executionGaps,
  usedBeforeDefinition,
  nameNeverDefined,
  starImport,
  dynamicCode,
];
