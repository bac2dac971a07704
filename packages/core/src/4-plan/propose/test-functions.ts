import type { Statement } from "../../model/analysis.ts";
import { type Node, walk } from "../../python/ast.ts";
import { bareCallOf } from "../tests/test-definitions.ts";

/** `def test_area(): …`, `def tests(): …` with asserts, as an author calls what tests something; without parameters. */
export function isTestFunction({ node }: Statement): boolean {
  return (
    node.nodeType === "FunctionDef" &&
    (/^test_\w/.test(node.name) || (/^tests?\d*$/.test(node.name) && holdsAssert(node))) &&
    node.decorator_list.length === 0 &&
    node.args.args.length + node.args.kwonlyargs.length + node.args.posonlyargs.length === 0 &&
    node.args.vararg === undefined &&
    node.args.kwarg === undefined
  );
}

/** Names of test functions that the notebook does nothing with but to call them, each by itself. */
export function findTestFunctions(statements: readonly Statement[]): ReadonlySet<string> {
  const names = new Set(
    statements.filter(isTestFunction).map(({ node }) => (node as { name: string }).name),
  );
  for (const statement of statements) {
    const own = isTestFunction(statement) ? (statement.node as { name: string }).name : undefined;
    const called = bareCallOf(statement);
    for (const { name, kind } of statement.uses) {
      const isDefinition = name === own && kind === "write";
      const isCall = name === called && kind === "read";
      if (!isDefinition && !isCall) names.delete(name);
    }
  }
  return names;
}

export function holdsAssert(node: Node): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Assert";
    return !isFound;
  });
  return isFound;
}
