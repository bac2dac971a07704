/**
 * Text of a notebook as it may be shown in one line on a terminal: control characters, which could move the cursor or
 * change the title, and those that turn the direction of text are shown as escapes. Tabs stay.
 */
export function printable(text: string): string {
  return text.replaceAll(
    /[^\P{Cc}\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu,
    (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code === 10 ? "\\n" : `\\u{${code.toString(16)}}`;
    },
  );
}
