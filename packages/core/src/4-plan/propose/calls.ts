import type { Statement } from "../../model/analysis.ts";
import { type Call, type Expr, type Node, walk } from "../../python/ast.ts";
import { builtinNames } from "../../python/builtins.ts";
import { meaningOfImport, qualify, rootName } from "../../python/qualify.ts";
import type { Names } from "../names.ts";

/** A call that running a statement makes, by itself or in a function of the notebook. */
export interface FoundCall {
  readonly node: Call;
  /** By full name, for what is imported or built in: `pandas.read_csv`; `undefined` for methods of values. */
  readonly path: string | undefined;
  /** The last part of the name: `read_csv`. */
  readonly name: string;
  /** The variable at the left end: `df` of `df["x"].mean()`. */
  readonly receiver: string | undefined;
  /** Does something imported stand there, as in `smf.ols("y ~ x").fit()`? */
  readonly isOfImport: boolean;
  /** Is it a call of a function or a class of the notebook? */
  readonly isOwn: boolean;
  /** The function of the notebook in whose body it stands. */
  readonly via: string | undefined;
}

export type CallFinder = (statement: Statement) => readonly FoundCall[];

/** Gives the calls of statements, those in the bodies of the notebook's own functions included; each statement is walked once. */
export function createCallFinder(names: Names): CallFinder {
  const direct = new Map<Statement, readonly FoundCall[]>();
  const all = new Map<Statement, readonly FoundCall[]>();
  const directOf = (statement: Statement): readonly FoundCall[] => {
    const known = direct.get(statement);
    if (known !== undefined) return known;
    const found: FoundCall[] = [];
    walk(statement.node, (at) => {
      if (at.nodeType === "Call") found.push(toCall(at, names));
    });
    direct.set(statement, found);
    return found;
  };
  const definitionOf = (name: string): Statement | undefined => {
    const info = names.get(name);
    return info?.kind === "definition" || info?.kind === "module"
      ? info.bindings[0]?.statement
      : undefined;
  };
  const bodyOf = (name: string, seen: Set<string>): readonly FoundCall[] => {
    const definition = seen.has(name) ? undefined : definitionOf(name);
    if (definition?.kind !== "function") return [];
    seen.add(name);
    return directOf(definition).flatMap((each) => [
      { ...each, via: name, receiver: undefined },
      ...(each.path === undefined ? bodyOf(each.name, seen) : []),
    ]);
  };
  return (statement) => {
    const known = all.get(statement);
    if (known !== undefined) return known;
    const own = directOf(statement);
    const seen = new Set<string>();
    const found = [
      ...own,
      ...own.flatMap((each) => (each.node.func.nodeType === "Name" ? bodyOf(each.name, seen) : [])),
    ];
    all.set(statement, found);
    return found;
  };
}

function toCall(node: Call, names: Names): FoundCall {
  const { func } = node;
  const name = func.nodeType === "Name" ? func.id : func.nodeType === "Attribute" ? func.attr : "";
  const receiver = rootName(func);
  const kind = receiver === undefined ? undefined : names.get(receiver)?.kind;
  return {
    node,
    path: fullName(func, names),
    name,
    receiver,
    isOfImport: kind?.startsWith("import") === true,
    isOwn: func.nodeType === "Name" && kind === "definition",
    via: undefined,
  };
}

/** The variable that a method is called on. */
export const variableOf = ({ node, receiver, isOfImport }: FoundCall): string | undefined =>
  node.func.nodeType === "Name" || isOfImport ? undefined : receiver;

/** `pd.read_csv` as `pandas.read_csv`; `undefined` where the name at its left is a variable or the notebook's own. */
export function fullName(node: Expr, names: Names): string | undefined {
  return qualify(node, (name) => {
    const info = names.get(name);
    if (info === undefined) return builtinNames.has(name) ? name : undefined;
    const plan = info.imports[0];
    const isImport = info.kind.startsWith("import");
    return plan !== undefined && isImport ? meaningOfImport(plan) : undefined;
  });
}

/** The text of a string literal; `undefined` for anything else. */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.nodeType === "Constant" && typeof node.value === "string" ? node.value : undefined;
}

/** An argument by keyword, else by position. */
export function argumentOf(call: Call, keyword: string, position?: number): Expr | undefined {
  const named = call.keywords.find((each) => each.arg === keyword)?.value;
  return named ?? (position === undefined ? undefined : call.args[position]);
}
