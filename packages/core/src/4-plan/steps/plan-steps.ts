import type { NameUse } from "../../model/analysis.ts";
import { type Group, groupFlow, type GroupFlow } from "./group-steps.ts";
import type { Hoisting } from "../hoisting/hoist.ts";
import type { RunStatement } from "./run-statements.ts";
import { endOf } from "../../python/source.ts";

/** A step's place in the flow of `run`. */
export interface StepDraft {
  readonly group: Group;
  /** Variables that it takes, by first use. */
  readonly data: readonly string[];
  /** Imports of earlier steps that it makes for itself. */
  readonly imported: readonly string[];
  /** Fields of `Parameters` that it takes, in their order. */
  readonly fields: readonly string[];
  /** Builtins that it reads before it binds a variable of that name. */
  readonly builtins: readonly string[];
  /** Variables that it gives back, by first binding. */
  readonly returns: readonly string[];
}

export interface StepFlow {
  readonly steps: readonly StepDraft[];
  /** Surely bound when all steps are done. */
  readonly bound: ReadonlySet<string>;
  /** Variables of the steps' module that a step reads before it binds them. */
  readonly shared: ReadonlySet<string>;
}

/** What is there before the first step. */
export interface Given {
  /** Fields of `Parameters`, in order. */
  readonly fields: readonly string[];
  /** Variables with the name of a builtin. */
  readonly shadowed: readonly string[];
  /** Imports that stay in their place: no step is passed what they bind. */
  readonly inPlace: ReadonlySet<string>;
  /** Variables of the steps' module: no step is passed them, or gives them back. */
  readonly moduleVariables: ReadonlySet<string>;
  /** All variables are the module's: the first step binds what comes from `Parameters`. */
  readonly isNamespace: boolean;
}

/**
 * Parameters and returns of the steps: a step takes what it reads before it binds it, and gives back what is read later.
 * @param readAtEnd names that are read when all steps are done
 */
export function planSteps(
  groups: readonly Group[],
  { fields, shadowed, inPlace, moduleVariables, isNamespace }: Given,
  hoisting: Hoisting,
  readAtEnd: ReadonlySet<string>,
): StepFlow {
  const flows = groups.map((group) => groupFlow(group.statements));
  const availableBefore = findAvailable(flows, [...fields, ...shadowed]);
  const taken: Set<string>[] = [];
  const given: Set<string>[] = [];
  let live: ReadonlySet<string> = readAtEnd;
  for (let i = groups.length - 1; i >= 0; i--) {
    const flow = flows[i] as GroupFlow;
    const available = availableBefore[i] ?? new Set<string>();
    const returns = new Set(
      [...flow.possible].filter(
        (name) => live.has(name) && !(flow.deleted.has(name) && !flow.definite.has(name)),
      ),
    );
    const needs = new Set([...flow.exposed, ...flow.later].filter((name) => available.has(name)));
    // What may not be bound on some way through has to come in to be given back.
    for (const name of returns)
      if (!flow.definite.has(name) && available.has(name)) needs.add(name);
    taken[i] = needs;
    given[i] = returns;
    live = new Set([...needs, ...[...live].filter((name) => !flow.definite.has(name))]);
  }
  const rebound = new Set<string>();
  const steps = groups.map((group, i) => {
    const needs = taken[i] ?? new Set<string>();
    const isField = (name: string): boolean => fields.includes(name) && !rebound.has(name);
    const isBuiltin = (name: string): boolean => shadowed.includes(name) && !rebound.has(name);
    const step: StepDraft = {
      group,
      data: inOrderOfUse(
        group.statements,
        [...needs].filter(
          (name) =>
            !isField(name) && !isBuiltin(name) && !inPlace.has(name) && !moduleVariables.has(name),
        ),
        hoisting,
      ),
      imported: inOrderOfUse(
        group.statements,
        [...needs].filter((name) => inPlace.has(name)),
        hoisting,
      ),
      fields: isNamespace
        ? fields.filter(() => i === 0)
        : fields.filter((name) => needs.has(name) && isField(name)),
      builtins: [...needs].filter(
        (name) => isBuiltin(name) && (flows[i]?.possible.has(name) ?? false),
      ),
      returns: inOrderOfBinding(group.statements, given[i] ?? new Set()).filter(
        (name) => !inPlace.has(name) && !moduleVariables.has(name),
      ),
    };
    for (const name of step.returns) rebound.add(name);
    return step;
  });
  const read = taken.flatMap((each) => [...each]);
  return {
    steps,
    bound: availableBefore.at(-1) ?? new Set(fields),
    shared: new Set(read.filter((name) => moduleVariables.has(name))),
  };
}

/** Names surely bound before each group, and after the last. */
function findAvailable(
  flows: readonly GroupFlow[],
  fields: readonly string[],
): readonly ReadonlySet<string>[] {
  let available: ReadonlySet<string> = new Set(fields);
  const before: ReadonlySet<string>[] = [available];
  for (const flow of flows) {
    available = new Set([
      ...[...available].filter((name) => !flow.deleted.has(name)),
      ...flow.definite,
    ]);
    before.push(available);
  }
  return before;
}

function inOrderOfUse(
  statements: readonly RunStatement[],
  names: readonly string[],
  hoisting: Hoisting,
): readonly string[] {
  const ordered = new Set<string>();
  for (const { statement } of statements) {
    const at: { readonly offset: number; readonly name: string }[] = [];
    for (const use of statement.uses) {
      if (use.kind === "write") continue;
      at.push({ offset: use.span.start, name: use.name });
      // What a function is passed besides is written at the end of its call.
      for (const name of hoisting.threadedByName.get(use.name) ?? [])
        at.push({ offset: callEnd(use, statement.source) - 0.5, name });
    }
    for (const { name } of at.sort((a, b) => a.offset - b.offset))
      if (names.includes(name)) ordered.add(name);
  }
  return [...ordered, ...names.filter((name) => !ordered.has(name))];
}

function callEnd(use: NameUse, source: RunStatement["statement"]["source"]): number {
  return use.parent?.nodeType === "Call" && use.parent.func === use.node
    ? endOf(source, use.parent)
    : use.span.end;
}

export function inOrderOfBinding(
  statements: readonly RunStatement[],
  names: ReadonlySet<string>,
): readonly string[] {
  const ordered = new Set<string>();
  for (const { statement } of statements) {
    for (const use of statement.uses)
      if (use.kind === "write" && names.has(use.name)) ordered.add(use.name);
    for (const { name } of statement.imports) if (names.has(name)) ordered.add(name);
  }
  return [...ordered, ...[...names].filter((name) => !ordered.has(name))];
}
