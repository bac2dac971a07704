const maxLength = 80;

/** What an author wrote, fit for a message of one line: without line ends and control characters, and not longer than it helps. */
export function shortenTag(text: string): string {
  const line = text
    .trim()
    .slice(0, maxLength + 1)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, " ");
  return line.length > maxLength ? `${line.slice(0, maxLength)}…` : line;
}

/** The same as code in Markdown. */
export function quoteTag(text: string): string {
  return `\`${shortenTag(text).replaceAll("`", "'")}\``;
}
