/** A word; code and short formulas are not divided. */
const word = /(?:`[^`\n]{1,40}`|\$[^$\n]{1,40}\$|\S)+/g;

/** Text in lines of at most so many characters, where words allow it. */
export function fillLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [each] of text.matchAll(word)) {
    const longer = line === "" ? each : `${line} ${each}`;
    if (line !== "" && longer.length > width) {
      lines.push(line);
      line = each;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  return lines;
}
