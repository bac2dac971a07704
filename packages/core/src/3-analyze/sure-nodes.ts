import { children, type Node } from "../python/ast.ts";

/** Names and calls that running statements one after the other surely comes to; bodies of loops and comprehensions count, as if there were something to loop over. */
export function findSureNodes(body: readonly Node[]): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const statement of body) {
    addSure(statement, found);
    if (mayLeave(statement)) break;
  }
  return found;
}

function addSure(node: Node, found: Set<Node>): void {
  const add = (nodes: readonly (Node | null | undefined)[]): void => {
    for (const each of nodes) if (each) addSure(each, found);
  };
  switch (node.nodeType) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return add([...node.decorator_list, ...node.args.defaults, ...node.args.kw_defaults]);
    case "ClassDef":
      return add([...node.decorator_list, ...node.bases]);
    case "Lambda":
      return add([...node.args.defaults, ...node.args.kw_defaults]);
    case "If":
      return add([node.test]);
    case "For":
      add([node.iter]);
      return addBlock(node.body as Node[], found);
    case "While":
      return add([node.test]);
    case "With":
      // A manager may suppress what is raised.
      return add(node.items);
    case "Try":
    case "TryStar":
    case "Match":
    case "AsyncFor":
    case "AsyncWith":
    case "GeneratorExp":
      return;
    case "ListComp":
    case "SetComp":
    case "DictComp":
      if (node.generators.some((each) => each.ifs.length > 0))
        return add([node.generators[0]?.iter]);
      return add(children(node));
    case "BoolOp":
      return add([node.values[0]]);
    case "IfExp":
      return add([node.test]);
    case "Compare":
      return add([node.left, node.comparators[0]]);
    case "Assert":
      return add([node.test]);
    case "Name":
    case "Call":
      found.add(node);
      return add(children(node));
    default:
      return add(children(node));
  }
}

function addBlock(body: readonly Node[], found: Set<Node>): void {
  for (const each of findSureNodes(body)) found.add(each);
}

/** May what follows a statement not be reached, other than by an error? */
function mayLeave(node: Node): boolean {
  if (/^(?:Return|Raise|Break|Continue|Try|TryStar|With)$/.test(node.nodeType)) return true;
  if (/^(?:FunctionDef|AsyncFunctionDef|ClassDef|Lambda)$/.test(node.nodeType)) return false;
  return children(node).some(mayLeave);
}
