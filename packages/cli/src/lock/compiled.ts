import { normalizeName, parseRequirement, exactVersion } from "@nblift/core";

/** An entry of a resolved `requirements.txt`, as uv and pip-tools write them. */
export interface CompiledEntry {
  /** Without hashes: `six==1.17.0`, `tools @ git+https://…`, `./folder`. */
  readonly requirement: string;
  /** Normalized; undefined for a path. */
  readonly name: string | undefined;
  /** Undefined for addresses and paths. */
  readonly version: string | undefined;
  readonly hasHash: boolean;
  /** Its lines, from 0, and the one after its last; comments below it are its own. */
  readonly start: number;
  readonly end: number;
}

/** The entries of a resolved `requirements.txt`, in order. */
export function readCompiled(text: string): readonly CompiledEntry[] {
  const lines = text.split(/\r?\n/);
  const starts = lines.flatMap((line, index) => (/^(?:[^\s#-]|-e\b)/.test(line) ? [index] : []));
  return starts.map((start) => {
    let end = start + 1;
    while (/^\s+\S/.test(lines[end] ?? "")) end++;
    const requirement = (lines[start] ?? "").replace(/(?:\s+--hash=\S+)*\s*\\?$/, "").trim();
    const parsed = parseRequirement(requirement);
    return {
      requirement,
      name: parsed === undefined ? undefined : normalizeName(parsed.name),
      version: parsed === undefined ? undefined : exactVersion(parsed.specifier),
      hasHash: lines.slice(start, end).some((line) => /(?:^|\s)--hash=/.test(line)),
      start,
      end,
    };
  });
}

/** The text with a comment below each entry that has something to say. */
export function addComments(
  text: string,
  commentOn: (entry: CompiledEntry) => string | undefined,
): string {
  const lines = text.split("\n");
  for (const entry of readCompiled(text).toReversed()) {
    const comment = commentOn(entry);
    if (comment !== undefined) lines.splice(entry.end, 0, `    # ${comment}`);
  }
  return lines.join("\n");
}

/** The text without hashes: pip checks those of everything or of nothing. */
export function withoutHashes(text: string): string {
  return text.replaceAll(/[ \t]*\\\n(?:[ \t]+--hash=\S+(?:[ \t]*\\)?\n)+/g, "\n");
}

/** What `addComments` wrote below an entry on where its version comes from. */
export function sourceComment(text: string, { start, end }: CompiledEntry): string | undefined {
  const lines = text.split(/\r?\n/).slice(start, end);
  return lines
    .map((line) => /^\s+# ((?:estimated|not evidence): .*)$/.exec(line)?.[1])
    .find((comment) => comment !== undefined);
}
