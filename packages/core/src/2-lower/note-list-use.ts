import { shellList } from "../diagnostics/shell-list.ts";
import type { Facts } from "./facts.ts";
import type { LineOutcome } from "./magic.ts";

// What IPython's SList has and a list has not.
const attributes = ["n", "s", "l", "p", "nlstr", "spstr", "list", "paths", "grep", "fields"];

/**
 * Notes where the notebook uses a variable as more than the list of lines that it becomes.
 * @param target what stands before the value: `files = `
 */
export function noteListUse(target: string, outcome: LineOutcome, facts: Facts): LineOutcome {
  const variable = /^\w+(?=\s*=\s*$)/.exec(target)?.[0];
  const isList = outcome.becomes === "code" && outcome.code.endsWith(".splitlines()");
  if (variable === undefined || !isList) return outcome;
  const read = facts.attributesOf(variable);
  const used = attributes.find((attribute) => read.has(attribute));
  if (used === undefined) return outcome;
  const message = `\`${variable}.${used}\` is not there: ${variable} is an ordinary list of lines.`;
  return { ...outcome, notes: [...(outcome.notes ?? []), { kind: shellList, message }] };
}
