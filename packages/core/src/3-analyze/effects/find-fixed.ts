import type { Statement } from "../../model/analysis.ts";
import type { Knowledge } from "./knowledge.ts";
import { pureValueOf } from "./pure-value.ts";
import { countWrites } from "../count-writes.ts";

/**
 * Names that one statement binds and nothing else, to something that cannot be changed in place: constants that read only such names and
 * imports, functions and classes. What is assigned to a class counts with the class: giving it another name makes no new object.
 */
export function findFixed(
  statements: readonly Pick<Statement, "node" | "uses">[],
  knowledge: Knowledge,
): ReadonlySet<string> {
  const writes = countWrites(statements);
  const fixed = new Set<string>();
  for (const { node, uses } of statements) {
    const isDefinition = node.nodeType === "FunctionDef" || node.nodeType === "ClassDef";
    if (!isDefinition && pureValueOf(node, { ...knowledge, fixed }) !== "immutable") continue;
    for (const { name, kind, when } of uses) {
      const isOnly = kind === "write" && when === "now" && writes.get(name) === 1;
      if (isOnly && !knowledge.importedByName.has(name)) fixed.add(name);
    }
  }
  return fixed;
}
