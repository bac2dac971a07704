import { parseRequirement, type ParsedRequirement } from "@nblift/core";
import { readCompiled } from "../lock/compiled.ts";
import { readRequirementLines } from "../lock/requirement-lines.ts";

/** A distribution that a package wants, with all that its requirement files say of it. */
export interface Wanted {
  /** Normalized. */
  readonly name: string;
  /** As `requirements.txt` resolves it, else as `requirements.in` has it. */
  readonly requirement: ParsedRequirement;
  /** Does `requirements.in` name it, and not only what it names in turn? */
  readonly isDirect: boolean;
  /** Where the version comes from, as `requirements.in` says. */
  readonly source: string | undefined;
}

export interface WantedRequirements {
  /** Sorted by name, those of `requirements.in` first. */
  readonly wanted: readonly Wanted[];
  /** Lines that name no distribution, such as `-r other.txt`: nothing is known of what they bring. */
  readonly unread: readonly string[];
}

/** Reads what a package wants: `requirements.in`, and `requirements.txt`, which may hold more and more exactly. */
export function readWanted(requirements: string, resolved: string): WantedRequirements {
  const entries = readCompiled(resolved).flatMap(({ name, requirement }) => {
    const parsed = parseRequirement(requirement);
    return name === undefined || parsed === undefined ? [] : [[name, parsed] as const];
  });
  const resolvedByName = new Map(entries);
  const direct = new Map<string, Wanted>();
  const unread: string[] = [];
  for (const { text, name, source } of readRequirementLines(requirements)) {
    const own = parseRequirement(text);
    if (name === undefined || own === undefined) {
      unread.push(text);
      continue;
    }
    const requirement = resolvedByName.get(name) ?? own;
    direct.set(name, { name, requirement, isDirect: true, source });
  }
  const others = entries
    .filter(([name]) => !direct.has(name))
    .map(([name, requirement]) => ({ name, requirement, isDirect: false, source: undefined }));
  const byName = (a: Wanted, b: Wanted): number => (a.name < b.name ? -1 : 1);
  return { wanted: [...[...direct.values()].toSorted(byName), ...others.toSorted(byName)], unread };
}
