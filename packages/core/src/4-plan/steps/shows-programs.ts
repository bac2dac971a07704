import type { Analysis, Statement } from "../../model/analysis.ts";
import { walk } from "../../python/ast.ts";
import { qualify } from "../../python/qualify.ts";

const starting = /^(subprocess\.(run|call|check_call|Popen)|os\.system)$/;
/** The program writes to its parent, and not to where Python itself writes. */
const diverting = /^(stdout|capture_output)$/;

/** Does code start a program that writes to the standard output, as `!ls` does? */
export function showsPrograms(
  { importedByName }: Analysis,
  statements: readonly Statement[],
): boolean {
  return statements.some(({ node }) => {
    let isFound = false;
    walk(node, (at) => {
      isFound ||=
        at.nodeType === "Call" &&
        starting.test(qualify(at.func, (name) => importedByName.get(name)) ?? "") &&
        !at.keywords.some(({ arg }) => diverting.test(arg ?? ""));
      return !isFound;
    });
    return isFound;
  });
}
