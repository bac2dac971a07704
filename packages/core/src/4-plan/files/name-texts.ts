import {
  type Arguments,
  type Call,
  type Expr,
  type Node,
  type FunctionNode,
  walk,
} from "../../python/ast.ts";

/** How often code binds each name, with what functions in it bind. */
export function countBindings(roots: readonly Node[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const root of roots)
    walk(root, (at) => {
      if (at.nodeType === "Name" && at.ctx.nodeType !== "Load") count(at.id);
      else if (at.nodeType === "Arg") count(at.arg);
      else if (at.nodeType === "AugAssign" && at.target.nodeType === "Name") count(at.target.id);
      else if (/^(Async)?FunctionDef$|^ClassDef$/.test(at.nodeType))
        count((at as FunctionNode).name);
      else if (at.nodeType === "ExceptHandler" && at.name) count(at.name);
      else if (at.nodeType === "Alias") count(at.asname ?? at.name);
    });
  return counts;
}

/** Parameters of a function for which a call gives text, or their defaults do; `undefined` where that is not told apart. */
export function textsOfParameters(
  { posonlyargs, args, kwonlyargs, defaults, kw_defaults: keywordDefaults }: Arguments,
  call: Call,
  textOf: (node: Expr) => string | undefined,
): ReadonlyMap<string, string> | undefined {
  if (call.args.some((each) => each.nodeType === "Starred")) return undefined;
  if (call.keywords.some((each) => !each.arg)) return undefined;
  const positional = [...posonlyargs, ...args];
  const given = new Map<string, Expr>();
  for (const [i, value] of defaults.entries()) {
    const parameter = positional[positional.length - defaults.length + i];
    if (parameter !== undefined) given.set(parameter.arg, value);
  }
  for (const [i, { arg }] of kwonlyargs.entries()) {
    const value = keywordDefaults[i];
    if (value) given.set(arg, value);
  }
  for (const [i, value] of call.args.entries()) {
    const parameter = positional[i];
    if (parameter !== undefined) given.set(parameter.arg, value);
  }
  for (const { arg, value } of call.keywords) if (arg) given.set(arg, value);
  return new Map(
    [...given].flatMap(([name, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}
