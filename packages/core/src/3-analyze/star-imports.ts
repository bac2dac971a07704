import type { ImportBinding } from "../model/analysis.ts";
import { starNamesByModule } from "./data/star-names.ts";

/** A star import as the bindings that it makes, where the module's names are known; else as it is. */
export function expandStar(binding: ImportBinding): readonly ImportBinding[] {
  if (binding.plan.name !== "*") return [binding];
  const names = binding.plan.level === 0 ? starNamesByModule[binding.plan.module] : undefined;
  if (names === undefined) return [binding];
  return names.split(" ").map((name) => ({ name, plan: { ...binding.plan, name } }));
}
