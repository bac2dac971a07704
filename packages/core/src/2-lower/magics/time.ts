import type { Magic } from "../magic.ts";

const afterOptions = (rawArgs: string): number =>
  /^(?:\s*--no-raise-error\b)?\s*/.exec(rawArgs)?.[0].length ?? 0;

/** Runs its statement and prints how long that took. */
export const time: Magic = {
  names: ["time"],
  line: ({ rawArgs }) => ({ becomes: "python", from: afterOptions(rawArgs) }),
  value: ({ rawArgs }) => ({ becomes: "python", from: afterOptions(rawArgs) }),
  cell: () => ({ becomes: "python" }),
  hasPythonBody: true,
};
