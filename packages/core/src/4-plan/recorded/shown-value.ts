import type { AnalyzedCell, Statement } from "../../model/analysis.ts";
import type { ImportPlan } from "../../model/plan.ts";
import type { Directory } from "../imports/module-imports.ts";
import { type Literal, readLiteral } from "./read-literal.ts";

/** The last expression of a cell, with the value that the notebook shows for it. */
export interface ShownValue {
  readonly cell: number;
  readonly statement: Statement;
  /** As the author wrote it. */
  readonly expression: string;
  readonly output: string;
  readonly literal: Literal;
}

/** Finds what a cell shows at its end, where that is a number, a word or a collection of these. */
export function findShownValue(cell: AnalyzedCell): ShownValue | undefined {
  const statement = cell.statements.at(-1);
  const output = cell.lowered.cell.outputs.findLast((each) => each.kind === "result");
  if (statement?.node.nodeType !== "Expr") return undefined;
  if (output?.kind !== "result" || output.text === undefined) return undefined;
  const role = cell.lowered.cell.mark?.role;
  if (role === "skip" || role === "test") return undefined;
  const literal = readLiteral(output.text);
  if (literal === undefined) return undefined;
  const { start, end } = statement.span;
  const expression = statement.source.text.slice(start, end).replace(/;\s*$/, "");
  return { cell: cell.number, statement, expression, output: output.text, literal };
}

/** `assert EXPRESSION == VALUE`, without the keyword. */
export function comparisonOf(shown: ShownValue, isNumeric: boolean): string {
  const { statement, expression, literal } = shown;
  const value = needsParentheses(statement, expression) ? `(${expression})` : expression;
  if (literal.isApproximate) return `${value} == pytest.approx(${literal.text})`;
  if (!literal.isConstant) return `${value} == ${literal.text}`;
  // numpy's `True` is not Python's.
  const isBool = literal.text !== "None" && isNumeric;
  return isBool ? `bool(${value}) is ${literal.text}` : `${value} is ${literal.text}`;
}

function needsParentheses({ node }: Statement, expression: string): boolean {
  if (node.nodeType !== "Expr" || expression.includes("\n")) return true;
  return !/^(Call|Name|Attribute|Subscript|Constant|List|Dict|Set|(List|Dict|Set)Comp)$/.test(
    node.value.nodeType,
  );
}

const homeOfClass: Readonly<Record<string, string>> = {
  Fraction: "fractions",
  Decimal: "decimal",
  Counter: "collections",
  OrderedDict: "collections",
  deque: "collections",
};

/** What the comparison needs besides the names of the expression; `undefined` where a class that it names is another one here. */
export function importsOfLiteral(
  { classes, isApproximate }: Literal,
  directory: Directory,
): readonly ImportPlan[] | undefined {
  const plain = { alias: undefined, level: 0 };
  const imports: ImportPlan[] = isApproximate
    ? [{ ...plain, module: "pytest", name: undefined }]
    : [];
  for (const name of classes) {
    const module = homeOfClass[name];
    const known = directory.names.get(name);
    const isSame = known?.imports.every((plan) => plan.module === module && plan.name === name);
    if (module === undefined || (known !== undefined && (known.kind !== "import" || !isSame)))
      return undefined;
    imports.push({ ...plain, module, name });
  }
  return imports;
}
