import type { Requirement } from "../model/plan.ts";

const pinned = /^([\w.-]+)\s*(\[[^\]]*\])?\s*==\s*([^\s;,=*+]+)(?:\+[\w.]+)?\s*(;.*)?$/;
const address = /^(?:[a-z]+\+)?[a-z]+:\/\//i;

/**
 * The requirements as pyproject.toml's `dependencies` want them: a pin becomes the lowest version that is known to work,
 * an address takes the distribution's name. What only pip's own files can say (`-e .`, `-r other.txt`, `./folder`) is left out.
 */
export function writeDependencies(requirements: readonly Requirement[]): readonly string[] {
  const lines = requirements.map(writeDependency).filter((line) => line !== undefined);
  return [...new Set(lines)].sort();
}

function writeDependency({ line, distribution }: Requirement): string | undefined {
  const text = line.trim();
  if (address.test(text)) return `${distribution} @ ${text}`;
  if (!/^\w/.test(text) || /^[^;@<>=!~]*[\\/]/.test(text)) return undefined;
  const [, name, extras = "", version, marker] = pinned.exec(text) ?? [];
  if (name === undefined || version === undefined) return text;
  return `${name}${extras}>=${version}${marker === undefined ? "" : ` ${marker}`}`;
}

/** Is the dependency an address (`name @ https://…`)? */
export function isAddress(dependency: string): boolean {
  return /^[\w.-]+\s*(\[[^\]]*\])?\s*@/.test(dependency);
}

/**
 * A name that package indexes allow: letters, digits and `._-`, with a letter or digit at both ends.
 * See https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function distributionName(packageName: string): string {
  const ascii = packageName.normalize("NFKD").replace(/[^A-Za-z0-9._-]/g, "");
  return ascii.replace(/^[._-]+|[._-]+$/g, "") || "package";
}
