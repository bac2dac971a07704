import stringWidth from "string-width";

/** Columns that a text takes in an editor, as prettier counts them: two for a character of Chinese, none for an accent. */
export function displayWidth(text: string): number {
  return /^[\u0020-\u007e]*$/.test(text) ? text.length : stringWidth(text);
}
