import { version } from "../version.ts";

/** What to report when something unexpected was thrown. */
export function describeBug(error: unknown, argv: readonly string[]): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    "",
    "This is a bug in nblift, not in your notebook. Please report it with what follows, and the notebook if you may share it.",
    "",
    `nblift ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `command: nblift ${argv.map((word) => JSON.stringify(word)).join(" ")}`,
    stack,
    "",
  ].join("\n");
}
