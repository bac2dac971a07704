import { processTerminal, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

/**
 * Runs the command line and gives the exit code: 0 done, 1 errors in notebooks or edited files in the way, 2 wrong usage
 * or configuration, 70 a bug of nblift. Nothing but what is needed to print the version is loaded before it is needed.
 * @param argv without Node and the script
 */
export async function main(
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    terminal.stdout.write(`${version}\n`);
    return 0;
  }
  try {
    const { runCommandLine } = await import("./command-line.ts");
    return await runCommandLine(argv, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      const { printable } = await import("./report/printable.ts");
      const lines = error.message.split("\n").map(printable);
      terminal.stderr.write(`error: ${lines.join("\n")}\n`);
      return 2;
    }
    const { describeBug } = await import("./report/bug.ts");
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.stderr.write(describeBug(stack));
    return 70;
  }
}
