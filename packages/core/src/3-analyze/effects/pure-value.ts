import type { Expr, Stmt } from "../../python/ast.ts";
import { isPure } from "./is-pure.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";
import { builtinNames } from "../../python/builtins.ts";
import { immutableBuiltins } from "./pure-calls.ts";

/** Library calls whose value cannot be changed in place. */
const immutableFunctions =
  /^(re\.compile|datetime\.(date|datetime|time|timedelta|timezone)|decimal\.Decimal|fractions\.Fraction|pathlib\.(Pure)?Path|math\.\w+|os\.path\.\w+|numpy\.(float|int)\w*|typing\.\w+|collections\.namedtuple|operator\.\w+|functools\.(partial|lru_cache))$/;

/** Computing the value of `name = value`, `a, b = 1, 2` or `name: T = value` has no effect: can what it gives be changed in place? */
export function pureValueOf(
  statement: Stmt,
  knowledge: Knowledge,
): "immutable" | "mutable" | undefined {
  if (statement.nodeType === "TypeAlias")
    return statement.type_params.length === 0 ? "immutable" : undefined;
  const targets =
    statement.nodeType === "Assign"
      ? statement.targets
      : statement.nodeType === "AnnAssign"
        ? [statement.target]
        : [];
  const value =
    statement.nodeType === "Assign" || statement.nodeType === "AnnAssign"
      ? statement.value
      : undefined;
  if (targets.length === 0 || !value || !isPure(value, knowledge)) return undefined;
  if (!targets.every((target) => takesWhole(target, value))) return undefined;
  if (isIterator(value, knowledge)) return undefined;
  return isImmutable(value, knowledge) ? "immutable" : "mutable";
}

/** A name, or names for the elements of a literal: nothing that could fail. */
function takesWhole(target: Expr, value: Expr): boolean {
  if (target.nodeType === "Name") return true;
  if (target.nodeType !== "Tuple" && target.nodeType !== "List") return false;
  if (value.nodeType !== "Tuple" && value.nodeType !== "List") return false;
  return (
    target.elts.length === value.elts.length &&
    value.elts.every((each) => each.nodeType !== "Starred") &&
    target.elts.every((each, i) => takesWhole(each, value.elts[i] as Expr))
  );
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
      return knowledge.fixed.has(value.id) || qualifiedName(value, knowledge) !== undefined;
    case "Subscript": // `Dict[str, int]`
      return qualifiedName(value.value, knowledge) !== undefined;
    case "Attribute": // `math.pi`, `str.splitlines`, `"".join`
      return (
        value.value.nodeType === "Constant" ||
        qualifiedName(value, knowledge) !== undefined ||
        isBuiltin(value.value, knowledge)
      );
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

const isBuiltin = (value: Expr, { own, importedByName }: Knowledge): boolean =>
  value.nodeType === "Name" &&
  builtinNames.has(value.id) &&
  !own.has(value.id) &&
  !importedByName.has(value.id);
