import { children, type Call, type Expr, type Node } from "../../python/ast.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";
import { rootName } from "../../python/qualify.ts";
import { isOperation } from "./operations.ts";
import { pureMethods } from "./pure-calls.ts";

/** Methods that change their object, of the standard types, numpy, pandas and estimators. */
export const mutatingMethods: ReadonlySet<string> = new Set(
  `add append appendleft clear compile difference_update discard extend extendleft fill fit fit_transform insert intersection_update itemset
   load_state_dict move_to_end partial_fit pop popitem popleft put remove resize reverse rotate setdefault setflags sort symmetric_difference_update
   train update write writelines seek read readline readlines close send throw put_nowait set_params set_title set_xlabel set_ylabel`.split(
    /\s+/,
  ),
);

/** Functions that change what they are given, by the position of that argument. */
const mutatingFunctions: ReadonlySet<string> = new Set(
  `next setattr delattr random.shuffle numpy.random.shuffle numpy.put numpy.copyto numpy.place numpy.putmask numpy.fill_diagonal heapq.heappush
   heapq.heappop heapq.heapify heapq.heapreplace heapq.heappushpop bisect.insort bisect.insort_left bisect.insort_right`.split(
    /\s+/,
  ),
);

export interface Mutations {
  readonly mutated: ReadonlySet<string>;
  readonly maybeMutated: ReadonlySet<string>;
}

/** Names whose object the code changes in place, or might. Nested functions count: they may be called. */
export function findMutations(node: Node, knowledge: Knowledge): Mutations {
  const { mutated, maybeMutated } = findChangedNames(node, knowledge, new Set());
  return { mutated, maybeMutated };
}

/**
 * The same, with the names of which it may be a part that changes: `rows` of `rows[0].append(1)`.
 * @param harmless functions of the notebook that change nothing of what they are given
 */
export function findChangedNames(
  node: Node,
  knowledge: Knowledge,
  harmless: ReadonlySet<string>,
): Mutations & { readonly inParts: ReadonlySet<string> } {
  const mutated = new Set<string>();
  const maybeMutated = new Set<string>();
  const inParts = new Set<string>();
  const add = (to: Set<string>, target: Expr): void => {
    const name = rootName(target);
    if (name === undefined || knowledge.importedByName.has(name)) return;
    to.add(name);
    if (to === maybeMutated || target.nodeType !== "Name") inParts.add(name);
  };
  const visit = (at: Node): void => {
    if ((at.nodeType === "Attribute" || at.nodeType === "Subscript") && at.ctx.nodeType !== "Load")
      add(mutated, at.value);
    // `x += y` on a list changes the list that other names share.
    if (at.nodeType === "AugAssign" && at.target.nodeType === "Name") add(mutated, at.target);
    if (at.nodeType === "Call") visitCall(at);
    // `d[k]` of a defaultdict adds the key.
    if (at.nodeType === "Subscript" && knowledge.hasActiveSubscripts) add(maybeMutated, at.value);
    // A property of the notebook's own class may do anything.
    if (at.nodeType === "Attribute" && knowledge.ownMethods.has(at.attr))
      add(maybeMutated, at.value);
    // An operator or a builtin may call a method of the notebook that does something.
    if (knowledge.hasActiveOperators && isOperation(at))
      for (const child of children(at)) {
        add(maybeMutated, child as Expr);
        // `any([x])` asks the elements.
        const elements = "elts" in child ? (child.elts as readonly Expr[]) : [];
        for (const element of elements) add(maybeMutated, element);
      }
    // Running through an iterator uses it up.
    const iterated =
      at.nodeType === "For" || at.nodeType === "Comprehension"
        ? [at.iter]
        : at.nodeType === "Call"
          ? at.args
          : at.nodeType === "Starred"
            ? [at.value]
            : at.nodeType === "Compare"
              ? at.comparators.filter((_, i) => /^(Not)?In$/.test(at.ops[i]?.nodeType ?? ""))
              : [];
    for (const each of iterated) {
      if (each.nodeType === "Name" && knowledge.iterators.has(each.id)) add(mutated, each);
    }
    for (const child of children(at)) visit(child);
  };
  const visitCall = (call: Call): void => {
    const name = qualifiedName(call.func, knowledge);
    const all = [...call.args, ...call.keywords.map((each) => each.value)];
    if (name !== undefined && mutatingFunctions.has(name) && call.args[0])
      add(mutated, call.args[0]);
    for (const keyword of call.keywords) if (keyword.arg === "out") add(mutated, keyword.value);
    const { func } = call;
    // `getattr(x, "size")` reads what may be a property of the notebook's own class.
    if ((name === "getattr" || name === "hasattr") && knowledge.ownMethods.size > 0 && all[0])
      add(maybeMutated, all[0]);
    if (name === undefined && func.nodeType === "Attribute") {
      const isInPlace = call.keywords.some((each) => each.arg === "inplace");
      if (isInPlace || (mutatingMethods.has(func.attr) && !knowledge.ownMethods.has(func.attr)))
        add(mutated, func.value);
      else if (!pureMethods.has(func.attr) || knowledge.ownMethods.has(func.attr)) {
        add(maybeMutated, func.value);
        for (const argument of all) add(maybeMutated, argument);
      }
    }
    // What is called may be an object of the notebook's own class that counts its calls.
    if (
      func.nodeType === "Name" &&
      knowledge.ownMethods.has("__call__") &&
      knowledge.own.has(func.id)
    )
      add(maybeMutated, func);
    // A function of the notebook, or one that came as a value, may do anything with what it is given; a library's function is taken to only
    // read its arguments, the ones above excepted.
    const isHarmless = func.nodeType === "Name" && harmless.has(func.id);
    if (name === undefined && func.nodeType !== "Attribute" && !isHarmless)
      for (const argument of all) add(maybeMutated, argument);
  };
  visit(node);
  return { mutated, maybeMutated, inParts };
}
