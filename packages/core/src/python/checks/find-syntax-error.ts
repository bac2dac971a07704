import {
  children,
  type ComprehensionNode,
  type Expr,
  type FunctionNode,
  type Lambda,
  type Node,
  walk as walkTree,
} from "../ast.ts";
import { startOf, type PythonSource } from "../source.ts";
import { checkCall, checkParameters, isPlainWalrus } from "./calls.ts";
import { report, type Findings } from "./findings.ts";
import { checkConstant, checkInterpolated } from "./literals.ts";
import {
  asyncFunctionPlace,
  checkAsyncClause,
  checkPlacement,
  classPlace,
  functionPlace,
  inComprehension,
  inLoop,
  modulePlace,
  type Place,
} from "./placement.ts";
import { checkFutures, checkImportFrom, checkTry } from "./statements.ts";
import { checkAnnotated, checkDeleted, checkTarget } from "./targets.ts";

/** Trees are walked by recursion: what is deeper than this is not analysed. Real code stays far below. */
export const deepestTree = 500;

export interface Checked extends Findings {
  readonly isTooDeep: boolean;
  /** `global` and `nonlocal` are checked with the scopes. */
  readonly hasDeclarations: boolean;
  /** May the text hold a `:=`? */
  readonly hasWalrus: boolean;
}

type Walk = { -readonly [Key in keyof Checked]: Checked[Key] };

/** Finds what the parser takes and Python does not: `return` outside of functions, `f() = 1`, `0777`. */
export function findSyntaxError(source: PythonSource): Checked {
  const walk: Walk = {
    source,
    error: undefined,
    isSuspect: false,
    isTooDeep: false,
    hasDeclarations: false,
    hasWalrus: source.text.includes(":="),
  };
  checkFutures(walk, source.module);
  check(walk, source.module, modulePlace, 0);
  return walk;
}

function checkAll(walk: Walk, nodes: readonly Node[], place: Place, depth: number): void {
  for (const node of nodes) check(walk, node, place, depth);
}

function check(walk: Walk, node: Node, place: Place, depth: number): void {
  if (depth > deepestTree) {
    walk.isTooDeep = true;
    return;
  }
  switch (node.nodeType) {
    case "Name":
    case "Alias":
      return;
    case "Constant":
      return checkConstant(walk, node);
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "Lambda":
      return checkFunction(walk, node, place, depth);
    case "ClassDef":
      if (node.type_params.length > 0) walk.isSuspect = true;
      checkAll(walk, [...node.decorator_list, ...node.bases, ...node.keywords], place, depth + 1);
      return checkAll(walk, node.body as readonly Node[], classPlace, depth + 1);
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
      return checkComprehension(walk, node, place, depth);
    case "For":
    case "AsyncFor":
      checkPlacement(walk, node, place);
      checkTarget(walk, node.target);
      checkAll(walk, [node.target, node.iter], place, depth + 1);
      checkAll(walk, node.body as readonly Node[], inLoop(place), depth + 1);
      return checkAll(walk, node.orelse as readonly Node[], place, depth + 1);
    case "While":
      check(walk, node.test, place, depth + 1);
      checkAll(walk, node.body as readonly Node[], inLoop(place), depth + 1);
      return checkAll(walk, node.orelse as readonly Node[], place, depth + 1);
    default:
      checkAlone(walk, node, place);
      checkAll(walk, children(node), place, depth + 1);
  }
}

/** What can be said of a node without going into it. */
function checkAlone(walk: Walk, node: Node, place: Place): void {
  switch (node.nodeType) {
    case "Call":
      return checkCall(walk, node);
    case "JoinedStr":
    case "TemplateStr":
      return checkInterpolated(walk, node);
    case "Assign":
      for (const target of node.targets) checkTarget(walk, target);
      return checkNoStar(walk, node.value);
    case "AugAssign":
      return checkTarget(walk, node.target);
    case "AnnAssign":
      return checkAnnotated(walk, node.target);
    case "WithItem":
      if (node.optional_vars) checkTarget(walk, node.optional_vars);
      return;
    case "Delete":
      for (const target of node.targets) checkDeleted(walk, target);
      return;
    case "Expr":
      return checkNoStar(walk, node.value);
    case "ImportFrom":
      return checkImportFrom(walk, node, place);
    case "Global":
    case "Nonlocal":
      walk.hasDeclarations = true;
      return;
    case "NamedExpr":
      if (
        place.frame === "comprehension" ||
        !isPlainWalrus(walk.source, startOf(walk.source, node))
      )
        walk.isSuspect = true;
      if (node.target.nodeType !== "Name") report(walk, node.target, "':=' binds a name only");
      return;
    case "Try":
      return checkTry(walk, node);
    // Rare, and with rules of their own: left to the judge.
    case "TryStar":
      checkTry(walk, node);
      walk.isSuspect = true;
      return;
    case "Match":
    case "TypeAlias":
      walk.isSuspect = true;
      return;
    default:
      checkPlacement(walk, node, place);
  }
}

function checkNoWalrus(walk: Walk, iterable: Expr): void {
  walkTree(iterable, (node) => {
    if (node.nodeType === "NamedExpr")
      report(walk, node, "':=' in what a comprehension iterates over");
  });
}

function checkNoStar(walk: Walk, value: Expr): void {
  if (value.nodeType === "Starred") report(walk, value, "'*' cannot stand here");
}

function checkFunction(walk: Walk, node: FunctionNode | Lambda, place: Place, depth: number): void {
  checkParameters(walk, node.args);
  check(walk, node.args, place, depth + 1);
  if (node.nodeType === "Lambda") return check(walk, node.body, functionPlace, depth + 1);
  if (node.type_params.length > 0) walk.isSuspect = true;
  checkAll(walk, node.decorator_list, place, depth + 1);
  if (node.returns) check(walk, node.returns, place, depth + 1);
  const inside = node.nodeType === "AsyncFunctionDef" ? asyncFunctionPlace : functionPlace;
  checkAll(walk, node.body as readonly Node[], inside, depth + 1);
}

function checkComprehension(
  walk: Walk,
  node: ComprehensionNode,
  place: Place,
  depth: number,
): void {
  const inside = inComprehension(node, place);
  for (const [i, clause] of node.generators.entries()) {
    checkAsyncClause(walk, clause, inside);
    checkTarget(walk, clause.target);
    if (walk.hasWalrus) checkNoWalrus(walk, clause.iter);
    check(walk, clause.target, inside, depth + 1);
    check(walk, clause.iter, i === 0 ? place : inside, depth + 1);
    checkAll(walk, clause.ifs, inside, depth + 1);
  }
  const elements = node.nodeType === "DictComp" ? [node.key, node.value] : [node.elt];
  checkAll(walk, elements, inside, depth + 1);
}
