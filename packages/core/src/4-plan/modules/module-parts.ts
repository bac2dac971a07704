import type { Statement } from "../../model/analysis.ts";
import type { ModulePlan } from "../../model/plan.ts";

/** A definition or another statement of a module. */
export interface ModulePart {
  /** As it stands in the module. */
  readonly text: string;
  /** `function`, `class`, `constant` or another. */
  readonly kind: string;
  /** That it binds in the module. */
  readonly names: readonly string[];
  /** Where it is from; `undefined` for a step. */
  readonly statement: Statement | undefined;
  /** Did a tag choose the module? */
  readonly isTagged: boolean;
}

export interface PlannedModule extends ModulePlan {
  /** Of the body, in order. */
  readonly parts: readonly ModulePart[];
}

/** Definitions have two blank lines around them, other statements in a row none. */
export function joinParts(parts: readonly Pick<ModulePart, "text" | "kind">[]): string {
  const isBig = (kind: string | undefined): boolean => kind === "function" || kind === "class";
  let text = "";
  for (const [i, part] of parts.entries()) {
    if (part.text === "") continue;
    if (text !== "") text += isBig(part.kind) || isBig(parts[i - 1]?.kind) ? "\n\n\n" : "\n";
    text += part.text;
  }
  return text;
}
