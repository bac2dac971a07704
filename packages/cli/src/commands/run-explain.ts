import { diagnosticKinds } from "@nblift/core";
import { didYouMean } from "../suggest.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandArguments } from "./command.ts";

/** Prints the explanation of each code, or a line for every code there is. */
export async function runExplain(
  { operands }: CommandArguments,
  { stdout }: Terminal,
): Promise<number> {
  if (operands.length === 0) {
    for (const { code, severity, name } of diagnosticKinds)
      stdout.write(`${code}  ${severity.padEnd(7)}  ${name}\n`);
    return 0;
  }
  const explanations = operands.map(explain);
  stdout.write(explanations.join("\n"));
  return 0;
}

function explain(operand: string): string {
  const wanted = operand.toUpperCase();
  const kind = diagnosticKinds.find(
    ({ code, name }) => code === wanted || name === operand.toLowerCase(),
  );
  if (kind === undefined) {
    const known = diagnosticKinds.map(({ code }) => code);
    throw new UsageError(
      `there is no diagnostic \`${operand}\`.${didYouMean(wanted, known)} \`nblift explain\` lists them all`,
    );
  }
  return `${kind.code} ${kind.name} (${kind.severity})\n\n${kind.explanation.trim()}\n`;
}
