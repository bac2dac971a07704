import { isGlob } from "../../python/glob-pattern.ts";
import { unknownPart } from "../../python/literal-text.ts";

/** A relative path with an ending, as a program names a file. */
const filePath =
  /^(?![a-z][a-z0-9+.-]*:\/\/)(?![/~\\]|[A-Za-z]:)[\w][\w ./-]*\.[A-Za-z][A-Za-z0-9]{0,7}$|^\.{1,2}\/[\w./ -]+\.[A-Za-z0-9]{1,8}$/;

/** The path of a text that looks like that of a relative file, in one spelling. */
export function relativePath(text: string): string | undefined {
  if (!filePath.test(text)) return undefined;
  return text.replaceAll(/\/{2,}/g, "/").replace(/^(?:\.\/)+/, "");
}

/** A relative path that has parts which are not known, in one spelling; `undefined` where nothing of it is. */
export function unknownPath(text: string): string | undefined {
  if (!text.includes(unknownPart) || /^[/~\\]|:\/\//.test(text) || !/\w/.test(text))
    return undefined;
  return text.replace(/^(?:\.\/)+/, "").replaceAll(/\/{2,}/g, "/");
}

/** May a path be the one of which `…` is not known? */
export function isLike(unknown: string, path: string): boolean {
  if (unknown.startsWith(`${unknownPart}/`) && isLike(unknown.slice(2), path)) return true;
  const pieces = unknown.split(unknownPart);
  const [first = "", last = ""] = [pieces.shift(), pieces.pop()];
  if (pieces.length === 0 && !unknown.includes(unknownPart)) return path === unknown;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}

/**
 * A relative pattern in one spelling. One that names nothing (`*`, every file of the current folder) is none: what the notebook
 * finds there is not what a package finds.
 */
export function relativePattern(text: string): string | undefined {
  if (!isGlob(text) || text.length > 300) return undefined;
  if (!/^(?![/~]|[A-Za-z]:)[\p{L}\p{N}_ ./*?[\]!-]+$/u.test(text)) return undefined;
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  if (!parts.some((part) => /[\p{L}\p{N}_]/u.test(part))) return undefined;
  // Folders are there with what they hold.
  const path = text.endsWith("/") ? [...parts, "**", "*"] : parts;
  return path.join("/").replaceAll(/(?:\*\*\/)+/g, "**/");
}

/** May a path, of which `…` is not known, be one that a pattern finds? Rather said too often. */
export function mayMatch(pattern: string, path: string): boolean {
  const own = pattern.replaceAll(/\[[^\]]*\]|\?/g, "*").replaceAll(/\*+(?:\/\*+)*\/?/g, "*");
  const other = path.replaceAll(/…\/?/g, "*");
  const start = Math.min(own.indexOf("*"), `${other}*`.indexOf("*"));
  if (own.slice(0, start) !== other.slice(0, start)) return false;
  if (other.length > 300) return true;
  // For each place of the pattern, from its end: may what follows there be what follows here?
  let after: boolean[] = [];
  for (let i = own.length; i >= 0; i--) {
    const here: boolean[] = [];
    for (let j = other.length; j >= 0; j--) {
      const isAny = own[i] === "*" || other[j] === "*";
      if (i === own.length && j === other.length) here[j] = true;
      else if (isAny) here[j] = (after[j] ?? false) || (here[j + 1] ?? false);
      else here[j] = own[i] === other[j] && (after[j + 1] ?? false);
    }
    after = here;
  }
  return after[0] ?? false;
}
