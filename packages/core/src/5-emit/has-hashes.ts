/**
 * Has each entry of a resolved `requirements.txt` a hash? pip then checks what it downloads; where one entry has none, such as
 * an address of a repository, pip refuses all of them in that mode.
 * @see https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
 */
export function hasHashes(requirements: string): boolean {
  return requirements
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
    .filter((line) => line !== "" && !line.startsWith("--"))
    .every((line) => /\s--hash=\S/.test(line));
}
