import { resolverMissing } from "@nblift/core";
import type { LockProblem } from "./explain-failure.ts";
import { fetchUv } from "./fetch-uv.ts";
import { findPip } from "./find-pip.ts";
import { findUv, type UvCommand } from "./find-uv.ts";
import { isRelative, readRequirementLines } from "./requirement-lines.ts";
import type { Resolution, Resolve, ResolveRequest } from "./resolve.ts";
import { resolveWithPip } from "./resolve-with-pip.ts";
import { resolveWithUv } from "./resolve-with-uv.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Resolves requirements through uv, else through pip, as they are found and configured on this machine; writes temporary
 * files only.
 * @param fetchesUv put uv into an environment of nblift's own where it is not found
 */
export function resolveRequirements(env: Env, fetchesUv = false): Resolve {
  let known: UvCommand | undefined;
  return async (request) => {
    const lines = readRequirementLines(request.requirements);
    if (!lines.some((line) => !line.text.startsWith("-") || isRelative(line))) {
      const text = "# requirements.in asks for nothing.\n";
      return { kind: "resolved", text, state: "hashed", unhashed: [] };
    }
    // Any uv will do for all packages of a run.
    known ??= await findUv(request.folder, env);
    if (known === undefined && fetchesUv) {
      const fetched = await fetchUv(request.folder, env);
      if (fetched.kind === "failed")
        return failed(`uv is not found, and could not be fetched: ${fetched.reason}`);
      known = fetched.uv;
    }
    if (known !== undefined) return resolveWithUv(known, request, lines, env);
    return withoutUv(request, lines, env);
  };
}

async function withoutUv(
  request: ResolveRequest,
  lines: ReturnType<typeof readRequirementLines>,
  env: Env,
): Promise<Resolution> {
  const { folder, options } = request;
  const python = options.python ?? request.python;
  if (options.isUniversal) return failed("only uv resolves for all systems, and it is not found");
  const { pip, seen } = await findPip(python, folder, env);
  if (pip === undefined) {
    if (seen.length === 0)
      return failed(
        `uv is needed to resolve requirements, and is not found; nor is pip 22.2 or newer of a Python ${python}`,
      );
    const message = `uv is not found, and pip resolves only for the Python that it runs in: ${python} is needed, there is ${seen.join(", ")}`;
    return failed(message, `${install}, or lock with \`--python-version ${seen[0]}\``);
  }
  if (options.excludeNewer !== null && pip.major < 26)
    return failed(
      `uv is not found, and pip ${pip.major} cannot leave out what was published after a date`,
      `${install}, or pip 26 or newer, or lock with \`--exclude-newer none\``,
    );
  return resolveWithPip(pip, request, lines, env);
}

const install =
  "install uv, for example with `pip install uv`, or let `nblift lock --fetch-uv` put it into a folder of its own";

function failed(message: string, help = install): Resolution {
  const problem: LockProblem = { kind: resolverMissing, message, help, line: undefined };
  return { kind: "failed", problem };
}
