import { version } from "../version.ts";

/** What to report when something unexpected was thrown. */
export function describeBug(stack: string): string {
  return [
    "",
    "This is a bug in nblift, not in your notebook. Please report what follows, with the notebook if you may share it.",
    `nblift ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    stack,
    "",
  ].join("\n");
}
