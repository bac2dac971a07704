import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRelative, type RequirementLine } from "./requirement-lines.ts";
import type { ResolveRequest } from "./resolve.ts";

/**
 * Lets a resolver work in a folder of its own, which is gone afterwards.
 * @param work gets that folder and the file with the requirements: a copy there, but the package's own `requirements.in` where it holds
 *   paths, which are relative to it
 */
export async function withScratchFolder<Result>(
  request: ResolveRequest,
  lines: readonly RequirementLine[],
  work: (scratch: string, input: string) => Promise<Result>,
): Promise<Result> {
  const scratch = await mkdtemp(join(tmpdir(), "nblift-lock-"));
  try {
    if (lines.some(isRelative)) return await work(scratch, "requirements.in");
    const copy = join(scratch, "requirements.in");
    await writeFile(copy, request.requirements);
    return await work(scratch, copy);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
