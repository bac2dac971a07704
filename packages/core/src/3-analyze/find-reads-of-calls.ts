import type { NameUse, Statement } from "../model/analysis.ts";
import type { FunctionNode, Node } from "../python/ast.ts";
import { isGenerator } from "../python/is-generator.ts";
import { findSureNodes } from "./sure-nodes.ts";

/** A name that a function surely reads when it is called. */
export interface ReadOfCall {
  readonly name: string;
  /** The function that reads it itself. */
  readonly reader: string;
}

/** A function of the notebook that is called, and all that it then surely reads, through others too. */
export interface CallWithReads {
  readonly use: NameUse;
  readonly reads: readonly ReadOfCall[];
}

/** Follows the statements in order, as functions may be defined anew: what do the calls read that a statement surely makes? */
export function createCallReader(): {
  readonly callsOf: (statement: Statement) => readonly CallWithReads[];
  /** To be told of each statement, once it has been looked at. */
  readonly pass: (statement: Statement) => void;
} {
  const functions = new Map<string, Statement>();
  const sureByStatement = new Map<Statement, ReadonlySet<Node>>();
  const bodyOf = (statement: Statement): ReadonlySet<Node> => {
    const sure =
      sureByStatement.get(statement) ??
      findSureNodes((statement.node as FunctionNode).body as Node[]);
    sureByStatement.set(statement, sure);
    return sure;
  };
  const readsOf = (name: string, seen: Set<string>): readonly ReadOfCall[] => {
    const statement = functions.get(name);
    if (statement === undefined || seen.has(name)) return [];
    seen.add(name);
    const sure = bodyOf(statement);
    return statement.uses.flatMap((use): readonly ReadOfCall[] => {
      if (use.kind !== "read" || use.isInString || !sure.has(use.node)) return [];
      const isCalled = isSureCall(use, sure) && functions.has(use.name);
      return [{ name: use.name, reader: name }, ...(isCalled ? readsOf(use.name, seen) : [])];
    });
  };
  return {
    callsOf: (statement) => {
      if (statement.kind !== "other" || functions.size === 0) return [];
      const sure = findSureNodes([statement.node]);
      return statement.uses
        .filter((use) => functions.has(use.name) && isSureCall(use, sure))
        .map((use) => ({ use, reads: readsOf(use.name, new Set()) }));
    },
    pass: (statement) => {
      for (const name of statement.flow.possible) functions.delete(name);
      const { node } = statement;
      if (node.nodeType === "FunctionDef" && runsWhenCalled(node))
        functions.set(node.name, statement);
    },
  };
}

const isSureCall = (
  { kind, isInString, parent, node }: NameUse,
  sure: ReadonlySet<Node>,
): boolean =>
  kind === "read" &&
  !isInString &&
  parent?.nodeType === "Call" &&
  parent.func === node &&
  sure.has(parent);

/** A generator runs later, and a decorator may do anything with what it gets. */
const runsWhenCalled = (node: FunctionNode): boolean =>
  node.decorator_list.length === 0 && !isGenerator(node);
