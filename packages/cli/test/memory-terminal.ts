import type { Terminal } from "../src/terminal.ts";

export interface MemoryTerminal extends Terminal {
  /** What was written so far. */
  readonly printed: { stdout: string; stderr: string };
}

/** A terminal that a test looks into. Its streams are no terminals unless that is asked for. */
export function memoryTerminal(
  cwd: string,
  options: {
    readonly isTerminal?: boolean;
    readonly stdin?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): MemoryTerminal {
  const printed = { stdout: "", stderr: "" };
  const { isTerminal = false, stdin = "", env = {} } = options;
  const stream = (name: "stdout" | "stderr"): Terminal["stdout"] => ({
    write: (text) => {
      printed[name] += text;
    },
    isTerminal,
    columns: isTerminal ? 80 : undefined,
  });
  return {
    cwd,
    env,
    printed,
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    readStdin: async () => new TextEncoder().encode(stdin),
  };
}
