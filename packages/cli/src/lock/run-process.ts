import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

export interface Ended {
  /** Undefined where it could not be started. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, without a shell; one that cannot be started has no code. */
export async function runProcess(
  [command = "", ...args]: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ended> {
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | undefined>((resolve) => {
    child.once("error", () => resolve(undefined));
    // Ended by a signal, as by Ctrl-C: no success.
    child.once("close", (code) => resolve(code ?? 1));
  });
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}
