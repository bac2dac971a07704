import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Gives a script of `test/oracle/` a JSON value a line, and reads as many back. */
export function askPython(
  python: string,
  script: string,
  questions: readonly unknown[],
): readonly unknown[] {
  const { stdout, stderr, status } = spawnSync(
    python,
    [join(import.meta.dirname, "../oracle", script)],
    {
      input: questions.map((question) => JSON.stringify(question)).join("\n"),
      encoding: "utf8",
      maxBuffer: 1e9,
    },
  );
  if (status !== 0) throw new Error(stderr);
  const lines = stdout.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as unknown);
}
