/**
 * Finds a line in a text of sorted lines, in O(log n) and without splitting it: the tables of names are long and a
 * notebook asks for few of them.
 * @param lines sorted by UTF-16 units, each ended by a newline; the first one may be empty
 * @param key a line's first word
 * @returns the words of the line that starts with `key`, or undefined
 */
export function searchLines(lines: string, key: string): readonly string[] | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf("\n", middle - 1) + 1;
    const end = lines.indexOf("\n", start);
    const words = lines.slice(start, end).split(" ");
    const word = words[0] ?? "";
    if (word === key) return key === "" ? undefined : words;
    if (word < key) low = end + 1;
    else high = start;
  }
  return undefined;
}
