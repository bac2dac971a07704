import { type ClassDef, type Expr, type Node, type Stmt, walk } from "../../python/ast.ts";

/**
 * May methods of the class change what all of its instances share: `self.seen.append(x)` where `seen = []` is the class's, `type(self).count += 1`?
 */
export function changesItself(node: ClassDef): boolean {
  const shared = new Set(node.body.flatMap((each) => sharedName(each as Stmt)));
  const stored = new Set<string>();
  let isFound = false;
  const used = new Set<string>();
  walk(node, (at) => {
    if (at.nodeType !== "Attribute") return;
    if (at.ctx.nodeType === "Load") {
      if (shared.has(at.attr)) used.add(at.attr);
    } else if (isClass(at.value)) isFound = true;
    else stored.add(at.attr); // `self.seen = []` makes it the instance's own
  });
  return isFound || [...used].some((name) => !stored.has(name));
}

/** The name that a statement of a class's body binds to something that can be changed in place. */
function sharedName(node: Stmt): readonly string[] {
  if (node.nodeType === "AnnAssign")
    return node.value && isMutable(node.value) ? nameOf(node.target) : [];
  return node.nodeType === "Assign" && isMutable(node.value) ? node.targets.flatMap(nameOf) : [];
}

const nameOf = (node: Node): readonly string[] => (node.nodeType === "Name" ? [node.id] : []);

function isMutable(node: Expr): boolean {
  if (/^(?:List|Dict|Set)(?:Comp)?$/.test(node.nodeType)) return true;
  if (node.nodeType !== "Call") return false;
  const { func } = node;
  const name = func.nodeType === "Name" ? func.id : func.nodeType === "Attribute" ? func.attr : "";
  return /^(?:list|dict|set|bytearray|defaultdict|Counter|deque|OrderedDict|array|zeros|ones)$/.test(
    name,
  );
}

/** `type(self)`, `self.__class__`, `cls` */
const isClass = (node: Expr): boolean =>
  node.nodeType === "Call"
    ? node.func.nodeType === "Name" && node.func.id === "type"
    : node.nodeType === "Attribute"
      ? node.attr === "__class__"
      : node.nodeType === "Name" && node.id === "cls";
