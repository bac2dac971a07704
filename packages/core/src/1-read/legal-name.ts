import { isKeyword } from "../python/keywords.ts";

export type NameKind = "step" | "module" | "test";

export interface LegalName {
  readonly name: string;
  /** Is it other than what was written? */
  readonly isChanged: boolean;
}

/** What the generated package calls its own. */
const reserved = new Set(["run", "main", "Parameters", "Results", "pipeline", "parameters"]);
/** Files that a package has already. */
const ownFiles = /^(?:__init__|__main__)$/i;
/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name has 255 bytes at most, and a character of an identifier four. */
const maxLength = 60;
const maxParts = 8;

const illegalCharacters = /[^\p{XID_Continue}]+/gu;
const identifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;

/**
 * A name that a step, a module (dotted) or a test can have, as near to the text as may be.
 * @param isAlone the package has no steps and nothing else of its own, so that a module may be called what these are elsewhere
 * @returns `undefined` where nothing of the text can be in a name
 */
export function toLegalName(kind: NameKind, text: string, isAlone = false): LegalName | undefined {
  const written = text.trim();
  // Far more than a name has; the rest is not even looked at.
  const start = written.slice(0, 1000);
  const parts = kind === "module" ? splitModule(start) : [start];
  const names = parts.flatMap((part) => legalPart(kind, part, isAlone) ?? []);
  if (names.length === 0) return undefined;
  const name = names.slice(0, maxParts).join(".");
  return { name, isChanged: name !== written };
}

/** Parts of a module's name. A path is read as one, where its parts are names: `utils/text.py`. */
function splitModule(text: string): readonly string[] {
  const path = text.replace(/\.(?:py|ipynb)$/, "");
  return path.split(/[./\\]+/).slice(0, 2 * maxParts);
}

function legalPart(kind: NameKind, text: string, isAlone: boolean): string | undefined {
  // Python compares identifiers in this form.
  const written = text.normalize("NFKC");
  const name = [...written.replaceAll(illegalCharacters, "_")].slice(0, maxLength).join("");
  const isOwn = name === written && identifier.test(name) && !/^_+$/.test(name);
  const trimmed = isOwn ? name : name.replaceAll(/^_+|_+$/g, "");
  if (trimmed === "") return undefined;
  const legal = identifier.test(trimmed) ? trimmed : `${kind}_${trimmed}`;
  const isOfPackage =
    (kind !== "test" && reserved.has(legal)) || (kind === "module" && ownFiles.test(legal));
  const isTaken =
    isKeyword(legal) ||
    legal === "__debug__" ||
    (kind === "module" && devices.test(legal)) ||
    (isOfPackage && !isAlone);
  return isTaken ? `${legal.replaceAll(/^_+|_+$/g, "")}_${kind}` : legal;
}
