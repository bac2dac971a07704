import { shellList } from "../diagnostics/shell-list.ts";
import type { Facts } from "./facts.ts";
import { listAttributes } from "./forms/shell-lists.ts";
import type { LineOutcome } from "./magic.ts";

/**
 * Notes where the notebook uses a variable as more than the list of lines that it becomes, and the variable holds other things as well:
 * else each use is converted, or has a note of its own.
 * @param target what stands before the value: `files = `
 */
export function noteListUse(target: string, outcome: LineOutcome, facts: Facts): LineOutcome {
  const variable = /^\w+(?=\s*=\s*$)/.exec(target)?.[0];
  const isList = outcome.becomes === "code" && outcome.code.endsWith(".splitlines()");
  if (variable === undefined || !isList || facts.shellLists().has(variable)) return outcome;
  const read = facts.attributesOf(variable);
  const used = listAttributes.find((attribute) => read.has(attribute));
  if (used === undefined) return outcome;
  const message = `\`${variable}.${used}\` is not there: ${variable} is an ordinary list of lines.`;
  return { ...outcome, notes: [...(outcome.notes ?? []), { kind: shellList, message }] };
}
