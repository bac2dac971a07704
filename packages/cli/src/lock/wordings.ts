import type { RequirementsState, RequirementsWording } from "@nblift/core";

const states: readonly RequirementsState[] = ["direct", "resolved", "hashed"];

/**
 * A file's text with what it says of `requirements.txt` in another state.
 * @returns undefined where it says none of what nblift wrote there
 */
export function reword(
  text: string,
  wording: RequirementsWording,
  state: RequirementsState,
): string | undefined {
  // A checkout may have changed the line ends.
  const isWindows = text.includes("\r\n");
  const plain = isWindows ? text.replaceAll("\r\n", "\n") : text;
  // The longest first: one version's lines may be part of another's.
  const known = states
    .map((one) => wording[one])
    .toSorted((a, b) => b.length - a.length)
    .find((block) => plain.includes(block));
  if (known === undefined) return undefined;
  const start = plain.indexOf(known);
  const changed = plain.slice(0, start) + wording[state] + plain.slice(start + known.length);
  return isWindows ? changed.replaceAll("\n", "\r\n") : changed;
}
