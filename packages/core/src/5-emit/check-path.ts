const reserved = /^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\.|$)/i;
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u001f\u007f<>:"\\|?*]|\p{Surrogate}/u;
const longestName = 255;

/**
 * Why a file must not be written at this path, or `undefined` where it may: it stays inside of the folder that it is
 * relative to, and every system that Python runs on can hold it.
 */
export function checkPath(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "it is absolute";
  for (const name of path.split("/")) {
    if (name === "") return "it has an empty part";
    if (name === "." || name === "..") return `it has the part "${name}"`;
    if (forbidden.test(name)) return "it has a character that some systems do not allow";
    if (reserved.test(name)) return `"${name}" is a device on Windows`;
    if (/[. ]$/.test(name)) return "a part of it ends in a dot or a blank, which Windows removes";
    if (new TextEncoder().encode(name).length > longestName) return "a part of it is too long";
  }
  return undefined;
}

/** A path as systems see it that do not tell case or Unicode's spellings of one letter apart. */
export function pathKey(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
