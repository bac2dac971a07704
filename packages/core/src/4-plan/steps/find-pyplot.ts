import type { ImportPlan } from "../../model/plan.ts";
import type { Directory } from "../imports/module-imports.ts";

/** Under what name the notebook has matplotlib.pyplot; where it only draws through pandas, as `plt`. */
export function findPyplot({
  names,
}: Directory): { readonly name: string; readonly plan: ImportPlan } | undefined {
  let draws = false;
  for (const info of names.values()) {
    for (const plan of info.imports) {
      const full = plan.name === undefined ? plan.module : `${plan.module}.${plan.name}`;
      if (full === "matplotlib.pyplot" && info.kind === "import" && plan.alias !== undefined)
        return { name: info.name, plan };
      if (full === "matplotlib.pyplot" && plan.name !== undefined && info.kind === "import")
        return { name: info.name, plan };
      draws ||= /^(matplotlib|pylab|seaborn|pandas|statsmodels|sklearn|scipy|mlxtend)\b/.test(full);
    }
  }
  if (!draws) return undefined;
  const name = names.has("plt") ? "pyplot" : "plt";
  return {
    name,
    plan:
      name === "plt"
        ? { module: "matplotlib.pyplot", name: undefined, alias: "plt", level: 0 }
        : { module: "matplotlib", name: "pyplot", alias: undefined, level: 0 },
  };
}
