import type { Magic } from "../magic.ts";

const reason = "measures time only: what it binds does not last";

/** Runs a statement many times in a scope of its own. With `-o` it gives a `TimeitResult`. */
export const timeit: Magic = {
  names: ["timeit"],
  line: () => ({ becomes: "nothing", reason }),
  value: ({ args }) =>
    /^\s*(?:-[nrtcpqv]\s*\d*\s+)*-\w*o\b/.test(args)
      ? {
          becomes: "refused",
          reason: "`%timeit -o` measures time, which no package does while it works",
        }
      : { becomes: "code", code: "None" },
  cell: () => ({ becomes: "nothing", reason }),
  hasPythonBody: true,
};
