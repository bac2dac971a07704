import { indexUnreachable, resolverMissing } from "@nblift/core";

const setupCodes: ReadonlySet<string> = new Set([indexUnreachable.code, resolverMissing.code]);

/** Is it the machine that lacks something, and not a notebook or a package that is wrong? Then the exit code is 2. */
export function isSetupProblem(code: string): boolean {
  return setupCodes.has(code);
}
