/** A sign of a part of a pattern: any run of characters, or one that a test accepts. */
type Sign = "*" | ((character: string) => boolean);

/** Has a text signs that Python's `glob` takes for other characters? */
export function isGlob(text: string): boolean {
  return /[*?[]/.test(text);
}

/** Says which names in a folder one part of a pattern stands for. It takes no longer than the two lengths allow, whatever they are. */
export function globName(part: string): (name: string) => boolean {
  if (!isGlob(part)) return (name) => name === part;
  const signs = readSigns([...part]);
  const allowsHidden = part.startsWith(".");
  return (name) => (allowsHidden || !name.startsWith(".")) && matchesSigns(signs, [...name]);
}

function readSigns(part: readonly string[]): readonly Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < part.length; at++) {
    const sign = part[at] as string;
    // A `]` that stands first is one of the characters.
    const end = sign === "[" ? part.indexOf("]", at + (part[at + 1] === "!" ? 3 : 2)) : -1;
    if (sign === "*") signs.push("*");
    else if (sign === "?") signs.push(() => true);
    else if (end === -1) signs.push((character) => character === sign);
    else {
      signs.push(oneOf(part.slice(at + 1, end)));
      at = end;
    }
  }
  return signs;
}

/** What stands between brackets: `abc`, `a-z`, `!0-9`. */
function oneOf(set: readonly string[]): (character: string) => boolean {
  const isNegated = set[0] === "!";
  const ranges: [string, string][] = [];
  for (let at = isNegated ? 1 : 0; at < set.length; at++) {
    const first = set[at] as string;
    const last = set[at + 1] === "-" ? set[at + 2] : undefined;
    ranges.push([first, last ?? first]);
    if (last !== undefined) at += 2;
  }
  return (character) =>
    ranges.some(([first, last]) => first <= character && character <= last) !== isNegated;
}

function matchesSigns(signs: readonly Sign[], name: readonly string[]): boolean {
  let [sign, at] = [0, 0];
  // Where the last `*` stands, and how far it reaches.
  let [star, end] = [-1, 0];
  while (at < name.length) {
    const wanted = signs[sign];
    if (wanted === "*") {
      [star, end] = [sign++, at];
    } else if (wanted?.(name[at] as string) === true) {
      sign++;
      at++;
    } else if (star !== -1) {
      sign = star + 1;
      at = ++end;
    } else return false;
  }
  return signs.slice(sign).every((each) => each === "*");
}
