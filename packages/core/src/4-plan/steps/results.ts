import type { NameUse, Statement } from "../../model/analysis.ts";
import { type Expr, type Node, walk } from "../../python/ast.ts";
import type { RunStatement } from "./run-statements.ts";
import type { StepFlow } from "./plan-steps.ts";
import { inOrderOfBinding } from "./plan-steps.ts";

/**
 * The variables that `Results` holds: what leaves a step, is shown by name, or was never used after it was bound; and is still bound at the end.
 * @param shown all statements whose displays count, those that are dropped because they only display among them
 * @param readByTests names that tests read
 */
export function findResults(
  statements: readonly RunStatement[],
  flow: StepFlow,
  shown: readonly Statement[],
  readByTests: ReadonlySet<string>,
): readonly string[] {
  const own = new Set(
    shown.flatMap(({ kind, flow: { possible } }) =>
      kind === "function" || kind === "class" ? [...possible] : [],
    ),
  );
  const displayed = new Set(shown.flatMap((statement) => [...namesShownBy(statement, own)]));
  const leaving = new Set([...flow.shared, ...flow.steps.flatMap((step) => step.returns)]);
  const nested = findNestedNames(statements);
  const unused = findUnused(statements, shown);
  const bound = new Set(statements.flatMap((each) => [...each.flow.possible]));
  // Only a function binds it, through `global`, and a cell shows it: so it is bound by then.
  const isBoundByCalls = (name: string): boolean =>
    displayed.has(name) &&
    statements.some((each) => each.writers.has(name) || isBoundByCall(name, each)) &&
    !statements.some((each) => each.flow.deleted.has(name));
  const results = new Set(
    [...bound].filter(
      (name) =>
        (flow.bound.has(name) || isBoundByCalls(name)) &&
        !nested.has(name) &&
        !name.startsWith("_") &&
        (leaving.has(name) || displayed.has(name) || unused.has(name) || readByTests.has(name)),
    ),
  );
  return inOrderOfBinding(statements, results);
}

const isBoundByCall = (name: string, { flow, statement }: RunStatement): boolean =>
  flow.possible.has(name) && !statement.flow.possible.has(name);

/** Functions, classes and imports that steps make for themselves: they are no results. */
export function findNestedNames(statements: readonly RunStatement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap(({ statement: { kind, flow, uses } }) =>
      kind === "other"
        ? uses.filter((use) => use.node.nodeType === "Alias").map((use) => use.name)
        : [...flow.possible],
    ),
  );
}

/** Names in what a statement prints, displays or asserts, outside of loops and functions. */
function namesShownBy(statement: Statement, own: ReadonlySet<string>): ReadonlySet<string> {
  const { node } = statement;
  const names = new Set<string>();
  const add = (expression: Node): void => {
    walk(expression, (at) => {
      if (at.nodeType === "Name") names.add(at.id);
    });
  };
  /** What is given to a function of the notebook is not what is shown. */
  const addShown = (expression: Node): void => {
    walk(expression, (at) => {
      if (at.nodeType === "Name") names.add(at.id);
      return !(at.nodeType === "Call" && at.func.nodeType === "Name" && own.has(at.func.id));
    });
  };
  if (node.nodeType === "Assert") add(node.test);
  if (node.nodeType !== "Expr") return names;
  const isPrint =
    node.value.nodeType === "Call" &&
    node.value.func.nodeType === "Name" &&
    /^(print|display)$/.test(node.value.func.id);
  if (isPrint)
    for (const argument of (node.value as Extract<Expr, { nodeType: "Call" }>).args) add(argument);
  else if (statement.isPure) addShown(node.value);
  return names;
}

/** Names that nothing reads after they were bound, but for figures and axes, and what an unpacking binds besides something that is read. */
function findUnused(
  statements: readonly RunStatement[],
  shown: readonly Statement[],
): ReadonlySet<string> {
  const isRead = (name: string): boolean =>
    [...statements.map((each) => each.statement), ...shown].some((each) =>
      each.uses.some((use) => use.name === name && use.kind === "read"),
    );
  const unused = new Set<string>();
  for (const { statement } of statements) {
    if (statement.kind !== "other" || isFigure(statement.node)) continue;
    const written = statement.uses
      .filter((use): use is NameUse => use.kind === "write" && use.when === "now")
      .map((use) => use.name);
    if (written.length > 1 && written.some(isRead)) continue;
    for (const name of written) if (!isRead(name)) unused.add(name);
  }
  return unused;
}

function isFigure(node: Statement["node"]): boolean {
  if (
    node.nodeType !== "Assign" ||
    node.value.nodeType !== "Call" ||
    node.value.func.nodeType !== "Attribute"
  )
    return false;
  return /^(subplots|figure|gca|gcf|subplot|axes|add_subplot|subplot_mosaic|plot|hist|bar|scatter|imshow|boxplot)$/.test(
    node.value.func.attr,
  );
}
