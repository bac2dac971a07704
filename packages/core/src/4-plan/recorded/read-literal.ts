import type { Expr } from "../../python/ast.ts";
import { parseExpression } from "../../python/parse-expression.ts";

export interface Literal {
  /** Python source. */
  readonly text: string;
  /** It holds floats, which another version of a library may round differently. */
  readonly isApproximate: boolean;
  /** `True`, `False` or `None`, which are compared by identity. */
  readonly isConstant: boolean;
  /** Two of its kind may be equal and show their elements in another order. */
  readonly isOrderFree: boolean;
  /** Classes of the standard library that it names, such as `Fraction`: the test imports them. */
  readonly classes: readonly string[];
}

/** Classes that show themselves as they are made, and whose objects are equal where they show the same. */
const plainClasses = new Set(["Fraction", "Decimal", "Counter", "OrderedDict", "deque"]);
const mostCharacters = 600;
const mostValues = 60;

/**
 * The value of an output's text, where it is a number, a word, or a collection of these; numpy's own spelling of a scalar
 * too.
 */
export function readLiteral(output: string): Literal | undefined {
  const text = output
    .trim()
    .replace(/\bnp\.(?:float|int|uint)\d+\(([-+.\de]+)\)/g, "$1")
    .replace(/\bnp\.(True|False)_\b/g, "$1");
  if (text.length > mostCharacters) return undefined;
  const node = parseExpression(text);
  if (node === undefined) return undefined;
  const found: Found = { floats: 0, others: 0, classes: new Set() };
  if (!isLiteral(node, found) || found.floats + found.others > mostValues) return undefined;
  if (found.floats > 0 && !canApproximate(node, found)) return undefined;
  const isConstant = node.nodeType === "Constant" && /^(True|False|None)$/.test(text);
  return {
    text: text.replace(/^\+/, ""),
    isApproximate: found.floats > 0,
    isConstant,
    isOrderFree: node.nodeType === "Set" || node.nodeType === "Dict",
    classes: [...found.classes],
  };
}

interface Found {
  floats: number;
  others: number;
  readonly classes: Set<string>;
}

function isLiteral(node: Expr, found: Found): boolean {
  switch (node.nodeType) {
    case "Constant":
      if (isFloat(node)) found.floats++;
      else found.others++;
      // An ellipsis stands where something is left out; complex numbers are not rounded alike.
      return !(node.value === "..." && node.quote_style === undefined) && !isComplex(node);
    case "UnaryOp":
      return (
        (node.op.nodeType === "USub" || node.op.nodeType === "UAdd") &&
        node.operand.nodeType === "Constant" &&
        isNumber(node.operand) &&
        isLiteral(node.operand, found)
      );
    case "List":
    case "Tuple":
    case "Set":
      return node.elts.every((one) => isLiteral(one, found));
    case "Dict":
      return [...node.keys, ...node.values].every((one) => one !== null && isLiteral(one, found));
    case "Call": {
      if (node.func.nodeType !== "Name" || node.keywords.length > 0) return false;
      const { id } = node.func;
      if (plainClasses.has(id)) found.classes.add(id);
      else if (id !== "set" && id !== "frozenset") return false;
      return node.args.every((one) => isLiteral(one, found));
    }
    default:
      return false;
  }
}

type ConstantNode = Extract<Expr, { nodeType: "Constant" }>;

const isNumber = ({ value }: ConstantNode): boolean =>
  typeof value === "number" || typeof value === "bigint";

const isFloat = (node: ConstantNode): boolean =>
  typeof node.value === "number" && hasFloatText(node);

/** py-ast gives `1.0` and `1` the same number: the width of what was written tells them apart. */
function hasFloatText({ value, col_offset, end_col_offset }: ConstantNode): boolean {
  const width = (end_col_offset ?? 0) - (col_offset ?? 0);
  return !Number.isInteger(value) || width !== String(value).length;
}

const isComplex = ({ value }: ConstantNode): boolean => typeof value === "object" && value !== null;

/** `pytest.approx` takes a number, a list or tuple of numbers, and a dict of them. */
function canApproximate(node: Expr, { classes }: Found): boolean {
  if (classes.size > 0) return false;
  const isPlain = (one: Expr): boolean =>
    (one.nodeType === "Constant" && isNumber(one)) || one.nodeType === "UnaryOp";
  if (isPlain(node)) return true;
  if (node.nodeType === "List" || node.nodeType === "Tuple") return node.elts.every(isPlain);
  return node.nodeType === "Dict" && node.values.every(isPlain);
}
