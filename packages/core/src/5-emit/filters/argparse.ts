/** Help of an option: argparse formats it with `%`, so a percent sign is doubled. */
export function argparseHelp(text: string): string {
  return text.replaceAll("%", "%%");
}

/** A description: argparse formats it with `%` only where it says `%(prog)`. */
export function argparseText(text: string): string {
  return text.includes("%(prog)") ? argparseHelp(text) : text;
}
