import { hasHashes } from "@nblift/core";
import { addComments, readCompiled, sourceComment, withoutHashes } from "./compiled.ts";
import { installedVersions } from "./preferred-versions.ts";
import { isIndexOption, type RequirementLine } from "./requirement-lines.ts";
import type { Resolution, ResolveRequest } from "./resolve.ts";

interface Resolved {
  readonly request: ResolveRequest;
  readonly lines: readonly RequirementLine[];
  /** Nothing published later was taken. */
  readonly before: string | undefined;
}

/**
 * Makes the lock of what uv wrote: what no evidence pins is marked as such, options on where to look come along, and where
 * something has no hash, nothing has one.
 */
export function finishLock(compiled: string, resolved: Resolved): Resolution {
  const { lines } = resolved;
  const unhashed = readCompiled(compiled)
    .filter(({ hasHash }) => !hasHash)
    .map(({ requirement }) => requirement);
  const comments = unhashed.map(
    (one) => `# No hashes: pip checks all or none, and ${one} has none.\n`,
  );
  const options = lines.filter(isIndexOption).map(({ text }) => `${text}\n`);
  const body = unhashed.length === 0 ? compiled : withoutHashes(compiled);
  const text = [...comments, ...options, withSources(body, resolved)].join("");
  return { kind: "resolved", text, state: hasHashes(text) ? "hashed" : "resolved", unhashed };
}

/** With a comment on each version that the package asks for and no evidence says. */
function withSources(text: string, { request, lines, before }: Resolved): string {
  const open = new Map(
    lines.flatMap((line) => (line.name === undefined || line.isPin ? [] : [[line.name, line]])),
  );
  const installed = installedVersions(request, lines);
  const { previous = "" } = request;
  const earlier = new Map(
    readCompiled(previous).map((entry) => [entry.requirement, sourceComment(previous, entry)]),
  );
  return addComments(text, (entry) => {
    const line = open.get(entry.name ?? "");
    if (line === undefined || entry.version === undefined) return undefined;
    if (installed.get(entry.name ?? "") === entry.version)
      return "estimated: the version that is installed beside the others";
    return earlier.get(entry.requirement) ?? describeSource(request, before);
  });
}

function describeSource({ options }: ResolveRequest, before: string | undefined): string {
  if (before === undefined) return "not evidence: the newest that fits, when this was locked";
  const day = before.slice(0, 10);
  return options.excludeNewer === null
    ? `estimated: the newest that fits of ${day}, when the notebook ran last`
    : `estimated: the newest that fits of ${day}`;
}
