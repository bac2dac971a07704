import type { Invalid } from "./parse.ts";
import { loadRuff } from "./ruff.ts";

// Errors that CPython's compiler reports and ruff reports as rules. F704 is `yield` outside of a function; it also holds for `await`,
// which notebooks allow, and is filtered by its message.
const semanticRules = ["F404", "F407", "F701", "F702", "F704", "F706", "F707", "PLE0118"];

/** Asks ruff whether a text is Python of any version that it knows; `undefined` where it is. */
export function judge(text: string): Invalid | undefined {
  const { Workspace, PositionEncoding } = loadRuff();
  const workspace = new Workspace(
    { "target-version": "py314", lint: { select: semanticRules } },
    PositionEncoding.Utf16,
  );
  const found = workspace
    .check(text)
    .find(
      ({ code, message }) =>
        code === "invalid-syntax" || (code !== null && !message.includes("await")),
    );
  if (found === undefined) return undefined;
  const { row, column } = found.start_location;
  return { kind: "invalid", message: found.message, line: row, column };
}
