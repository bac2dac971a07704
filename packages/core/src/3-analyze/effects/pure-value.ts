import type { Expr, Stmt } from "../../python/ast.ts";
import { isPure } from "./is-pure.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";
import { immutableBuiltins } from "./pure-calls.ts";

/** Library calls whose value cannot be changed in place. */
const immutableFunctions =
  /^(re\.compile|datetime\.(date|datetime|time|timedelta|timezone)|decimal\.Decimal|fractions\.Fraction|pathlib\.(Pure)?Path|math\.\w+|os\.path\.\w+|numpy\.(float|int)\w*|typing\.\w+|collections\.namedtuple|operator\.\w+|functools\.partial)$/;

/** Computing the value of `name = value`, or `name: T = value`, has no effect: can what it gives be changed in place? */
export function pureValueOf(
  statement: Stmt,
  knowledge: Knowledge,
): "immutable" | "mutable" | undefined {
  if (statement.nodeType === "TypeAlias")
    return statement.type_params.length === 0 ? "immutable" : undefined;
  if (statement.nodeType === "Assign" && statement.targets.length !== 1) return undefined;
  const target =
    statement.nodeType === "Assign"
      ? statement.targets[0]
      : statement.nodeType === "AnnAssign"
        ? statement.target
        : undefined;
  const value =
    statement.nodeType === "Assign" || statement.nodeType === "AnnAssign"
      ? statement.value
      : undefined;
  if (target?.nodeType !== "Name" || !value || !isPure(value, knowledge)) return undefined;
  if (isIterator(value, knowledge)) return undefined;
  return isImmutable(value, knowledge) ? "immutable" : "mutable";
}

/** An iterator is used up by its readers. */
function isIterator(value: Expr, knowledge: Knowledge): boolean {
  if (value.nodeType === "GeneratorExp") return true;
  if (value.nodeType !== "Call") return false;
  const name = qualifiedName(value.func, knowledge) ?? "";
  return /^(iter|map|filter|zip|enumerate|reversed|itertools\.\w+|re\.finditer)$/.test(name);
}

function isImmutable(value: Expr, knowledge: Knowledge): boolean {
  const all = (nodes: readonly Expr[]): boolean =>
    nodes.every((each) => isImmutable(each, knowledge));
  switch (value.nodeType) {
    case "Constant":
    case "JoinedStr":
    case "Compare":
    case "Lambda":
      return true;
    case "UnaryOp":
      return isImmutable(value.operand, knowledge);
    case "BinOp":
      return all([value.left, value.right]);
    case "BoolOp":
      return all(value.values);
    case "IfExp":
      return all([value.body, value.orelse]);
    case "Tuple":
      return all(value.elts);
    case "Name":
    case "Subscript": // `Dict[str, int]`
      return (
        qualifiedName(value.nodeType === "Name" ? value : value.value, knowledge) !== undefined
      );
    case "Attribute":
      return qualifiedName(value, knowledge) !== undefined; // `math.pi`
    case "Call": {
      const name = qualifiedName(value.func, knowledge) ?? "";
      return (
        immutableFunctions.test(name) ||
        (immutableBuiltins.has(name) && (name !== "tuple" || all(value.args)))
      );
    }
    default:
      return false;
  }
}
