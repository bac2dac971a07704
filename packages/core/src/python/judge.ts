import type { Invalid } from "./parse.ts";
import { loadRuff } from "./ruff.ts";

// Errors that CPython's compiler reports and ruff reports as rules. F704 is `yield` outside of a function; it also holds for `await`,
// which notebooks allow, and is filtered by its message.
const semanticRules = ["F404", "F407", "F701", "F702", "F704", "F706", "F707", "PLE0118"];

/**
 * Asks ruff whether a text is Python; `undefined` where it is.
 * @param target `py313` where 3.14 would take Python 2 for Python: `except ValueError, error:` is legal again there.
 */
export function judge(text: string, target: "py313" | "py314"): Invalid | undefined {
  const { Workspace, PositionEncoding } = loadRuff();
  const workspace = new Workspace(
    { "target-version": target, lint: { select: semanticRules } },
    PositionEncoding.Utf16,
  );
  const found = workspace
    .check(text)
    .find(
      ({ code, message }) =>
        code === null || code === "invalid-syntax" || !message.includes("await"),
    );
  if (found === undefined) return undefined;
  const { row, column } = found.start_location;
  return { kind: "invalid", message: found.message, line: row, column };
}
