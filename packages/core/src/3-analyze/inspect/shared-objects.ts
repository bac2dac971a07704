import type { Statement } from "../../model/analysis.ts";
import { type Node, walk } from "../../python/ast.ts";

/** Which names stand for one object, while statements are gone through in order. */
export interface SharedObjects {
  /** Takes in what the statement binds. */
  readonly bind: (statement: Statement) => void;
  /** Other names for the object of this one, or for what holds it. */
  readonly othersOf: (name: string) => readonly string[];
}

/** Follows `a = b`, `a = b.part` and `a = b["key"]`: a call, a list of columns or a condition between the brackets gives something new. */
export function createSharedObjects(): SharedObjects {
  const objectsByName = new Map<string, ReadonlySet<number>>();
  let next = 0;
  const objectsOf = (name: string): ReadonlySet<number> => {
    let objects = objectsByName.get(name);
    if (objects === undefined) objectsByName.set(name, (objects = new Set([next++])));
    return objects;
  };
  const bind = ({ node, flow }: Statement): void => {
    const sourcesByName = new Map<string, Set<string>>();
    walk(node, (at) => {
      if (at.nodeType === "FunctionDef" || at.nodeType === "ClassDef" || at.nodeType === "Lambda")
        return false;
      if (at.nodeType !== "Assign") return true;
      for (const target of at.targets) collect(target, at.value, sourcesByName);
      return true;
    });
    const found = new Map<string, ReadonlySet<number>>();
    for (const name of flow.possible) {
      const objects = new Set<number>([next++]);
      for (const source of sourcesByName.get(name) ?? [])
        for (const object of objectsOf(source)) objects.add(object);
      if (!flow.definite.has(name)) for (const object of objectsOf(name)) objects.add(object);
      found.set(name, objects);
    }
    for (const [name, objects] of found) objectsByName.set(name, objects);
  };
  const othersOf = (name: string): readonly string[] => {
    const own = objectsOf(name);
    return [...objectsByName]
      .filter(([other, objects]) => other !== name && [...objects].some((each) => own.has(each)))
      .map(([other]) => other);
  };
  return { bind, othersOf };
}

function collect(target: Node, value: Node, sourcesByName: Map<string, Set<string>>): void {
  if (target.nodeType === "Name") {
    const source = sourceOf(value);
    if (source === undefined || source === target.id) return;
    const known = sourcesByName.get(target.id);
    if (known === undefined) sourcesByName.set(target.id, new Set([source]));
    else known.add(source);
    return;
  }
  const isPair = (node: Node): node is Extract<Node, { nodeType: "Tuple" }> =>
    node.nodeType === "Tuple";
  if (!isPair(target) || !isPair(value) || target.elts.length !== value.elts.length) return;
  for (const [i, each] of target.elts.entries())
    collect(each, value.elts[i] ?? each, sourcesByName);
}

function sourceOf(value: Node): string | undefined {
  if (value.nodeType === "Name") return value.id;
  if (value.nodeType === "Attribute") return sourceOf(value.value);
  if (value.nodeType !== "Subscript") return undefined;
  const isPart = ["Constant", "Name", "Slice"].includes(value.slice.nodeType);
  return isPart ? sourceOf(value.value) : undefined;
}
