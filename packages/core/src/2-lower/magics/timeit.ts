import { givesTimes } from "../ipython-values.ts";
import type { Magic } from "../magic.ts";

const reason = "measures time only: what it binds does not last";

/** Runs a statement many times in a scope of its own. With `-o` it gives a `TimeitResult`. */
export const timeit: Magic = {
  names: ["timeit"],
  line: () => ({ becomes: "nothing", reason }),
  value: ({ args, target = "", facts }) => {
    if (!givesTimes(args)) return { becomes: "code", code: "None" };
    if (facts.timings().has(target)) return { becomes: "nothing", reason, isUnread: true };
    const refusal = "`%timeit -o` measures time, which no package does while it works";
    return { becomes: "refused", reason: refusal };
  },
  cell: () => ({ becomes: "nothing", reason }),
  hasPythonBody: true,
};
