import type { Analysis, Statement } from "../../model/analysis.ts";
import { findAliases } from "../../python/aliases.ts";
import { type Node, type Stmt, walk } from "../../python/ast.ts";
import { qualify } from "../../python/qualify.ts";
import type { Hoisting } from "../hoisting/hoist.ts";
import type { RunStatement } from "../steps/run-statements.ts";
import { findUseEffects } from "./find-changes.ts";
import { createRefiner } from "./refine-changes.ts";

export interface ChangedModuleValue {
  readonly name: string;
  /** What binds it in a module. */
  readonly statement: Statement;
  readonly changedBy: Statement;
}

const making =
  /^(list|dict|set|bytearray|collections\.(defaultdict|Counter|deque|OrderedDict)|numpy\.(zeros|ones|empty|full|array|arange))$/;

/** Lists, dicts and the like that are made once, when a module is imported, and that steps change in place: another run finds them changed. */
export function findChangedModuleValues(
  analysis: Analysis,
  kept: readonly Statement[],
  { hoistedByIndex }: Hoisting,
  run: readonly RunStatement[],
): readonly ChangedModuleValue[] {
  const values = [...hoistedByIndex.values()]
    .filter(({ kind, isShared }) => kind === "statement" && !isShared)
    .map((each) => each.kept.statement)
    .filter(({ node }) => makesContainer(node, analysis));
  if (values.length === 0) return [];
  const refined = kept.map(createRefiner(analysis));
  const effectsOf = findUseEffects(refined, findAliases(kept));
  const running = new Set(run.map(({ statement }) => statement.index));
  // A definition changes nothing: its calls do.
  const steps = refined.filter(({ kind, index }) => kind !== "function" && running.has(index));
  return values.flatMap((statement) =>
    [...statement.flow.possible].flatMap((name) => {
      const names = namesOfObject(name, steps);
      const isChanged = (changed: ReadonlySet<string>): boolean =>
        [...changed].some((one) => names.has(one));
      const changedBy = steps.find(
        ({ mutated, uses }) =>
          isChanged(mutated) ||
          // What a container of functions holds is not followed: that would say it of each registry.
          uses.some((use) => effectsOf(use.name, false).some((each) => isChanged(each.mutated))),
      );
      return changedBy === undefined ? [] : [{ name, statement, changedBy }];
    }),
  );
}

function makesContainer(node: Stmt, { importedByName }: Analysis): boolean {
  const value = node.nodeType === "Assign" || node.nodeType === "AnnAssign" ? node.value : null;
  if (!value) return false;
  if (value.nodeType === "Call")
    return making.test(qualify(value.func, (name) => importedByName.get(name) ?? name) ?? "");
  return /^(List|Dict|Set)(Comp)?$/.test(value.nodeType);
}

/** The name, and what steps call the object besides, or its parts in a loop. */
function namesOfObject(name: string, steps: readonly Statement[]): ReadonlySet<string> {
  const names = new Set([name]);
  const isKnown = (value: Node | null | undefined): boolean =>
    value?.nodeType === "Name" && names.has(value.id);
  for (const { node } of steps)
    walk(node, (at) => {
      const targets: readonly Node[] =
        at.nodeType === "Assign" && isKnown(at.value)
          ? at.targets
          : at.nodeType === "For" && isKnown(at.iter)
            ? [at.target]
            : [];
      for (const each of targets) if (each.nodeType === "Name") names.add(each.id);
    });
  return names;
}
