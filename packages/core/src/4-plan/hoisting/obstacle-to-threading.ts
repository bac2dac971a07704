import type { NameUse, Statement } from "../../model/analysis.ts";
import type { FunctionNode } from "../../python/ast.ts";
import type { Candidate, Context } from "./context.ts";
import { bindsLocally, hasLocal, readsLate } from "./inner-names.ts";
import { mayReadName } from "./may-read-name.ts";

/** Why a function cannot be passed the variables that it reads. */
export function obstacleToThreading(
  name: string,
  statement: Statement,
  threaded: readonly string[],
  alive: ReadonlyMap<number, Candidate>,
  context: Context,
): string | undefined {
  if (threaded.length === 0) return undefined;
  const node = statement.node as FunctionNode;
  const listed = threaded.map((each) => `\`${each}\``).join(", ");
  if (node.decorator_list.length > 0)
    return `reads ${listed}, and its decorator may not pass more parameters on`;
  if (context.dynamic !== undefined)
    return `reads ${listed}, which \`${context.dynamic}\` may bind`;
  const clash = threaded.find((each) => hasLocal(node, each));
  if (clash !== undefined)
    return `has a parameter of the name \`${clash}\` that it reads elsewhere`;
  for (const variable of threaded) {
    const info = context.names.get(variable);
    if (info?.isGlobalWritten) return `reads \`${variable}\`, which a function rebinds`;
  }
  const isLate = readsLate(statement, threaded);
  for (const [user, use] of context.usesByName.get(name) ?? []) {
    if (use.kind === "delete") return "is deleted";
    if (use.kind === "write" || user === statement) {
      if (user === statement && use.kind === "read" && !isCall(use))
        return `is passed on by itself, and reads ${listed}`;
      continue;
    }
    const hiding = threaded.find((each) => bindsLocally(user, each));
    if (hiding !== undefined)
      return `is used where \`${hiding}\`, which it reads, is another thing (cell ${user.cell})`;
    const call = use.parent?.nodeType === "Call" ? use.parent : undefined;
    if (call?.keywords.some((each) => threaded.includes(each.arg ?? "")))
      return `takes \`${listed}\` as a keyword already (cell ${user.cell})`;
    if (use.isInString) return `is used in a string, and reads ${listed}`;
    const isDirect = isCall(use);
    const owner = alive.get(user.index);
    if (owner !== undefined && owner.kind !== "function")
      return `is used in \`${owner.names[0] ?? "a module"}\`, and reads ${listed}`;
    // What `partial` makes is no function: it can be passed to a call, but not be kept as one, or become a method.
    if (
      !isDirect &&
      use.parent?.nodeType !== "Call" &&
      use.parent?.nodeType !== "Keyword" &&
      use.parent?.nodeType !== "Attribute"
    )
      return `is kept as a value (cell ${user.cell}), and reads ${listed}`;
    if (!isDirect && use.parent?.nodeType !== "Attribute" && mayReadName(user, use, context))
      return `is passed on (cell ${user.cell}) where its name may be read, and reads ${listed}`;
    // A lambda that is done when its statement is, as in `sorted(key=lambda …)`, calls it now.
    const isKept = use.when !== "now" && user.escaping.has(name);
    const needsStable = isLate || !isDirect || isKept;
    if (owner !== undefined) {
      // Inside another function that is passed the same names: they are fixed for the time of its call.
      if (use.when === "now")
        return `is used when \`${owner.names[0] ?? ""}\` is defined, and reads ${listed}`;
      if (!isDirect || use.within.length > 1 || isLate) {
        const moving = threaded.find((each) => !isBoundOnce(each, context));
        if (moving !== undefined)
          return `is passed on in \`${owner.names[0] ?? ""}\`, and reads \`${moving}\`, which changes`;
      }
      continue;
    }
    const available = context.availableByIndex.get(user.index);
    for (const variable of threaded) {
      if (!available?.has(variable) && (use.when !== "later" || !isKept))
        return `reads \`${variable}\`, which may not be bound where it is called (cell ${user.cell})`;
      if (needsStable && !isStableFrom(variable, user, context))
        return `reads \`${variable}\`, which changes after it is passed on (cell ${user.cell})`;
    }
  }
  return undefined;
}

const isCall = (use: NameUse): boolean =>
  use.parent?.nodeType === "Call" && use.parent.func === use.node;

/** Bound by one statement, before anything that could read it late. */
const isBoundOnce = (name: string, context: Context): boolean =>
  (context.names.get(name)?.bindings.length ?? 0) <= 1;

/** Does no statement from here on bind the name, or delete it? */
function isStableFrom(name: string, statement: Statement, context: Context): boolean {
  if (context.testIndexes.has(statement.index)) return true;
  return !(context.names.get(name)?.bindings ?? []).some(
    (each) => each.statement.index >= statement.index,
  );
}
