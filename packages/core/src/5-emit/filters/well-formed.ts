/** The text with U+FFFD for each lone surrogate, which no UTF-8 file can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
