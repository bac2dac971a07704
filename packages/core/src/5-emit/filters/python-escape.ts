// What must not stand raw in Python source: control characters, the separators that editors take for line ends, marks that
// turn the direction of text around (a reader would see other code than Python does), and lone surrogates, which UTF-8
// cannot hold. Newlines and tabs are the caller's.
const unsafe =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Writes what is unsafe in Python source as `\x00` or `\u202e`; everything else stays. */
export function escapeUnsafe(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}
