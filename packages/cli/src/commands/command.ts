import type { Options } from "yargs";
import type { Terminal } from "../terminal.ts";

/** A command: what `--help` needs is here, what it does is loaded when it runs. */
export interface Command {
  readonly name: string;
  /** What follows the name: `INPUT...`. */
  readonly operands: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Options>>;
  readonly examples: readonly [command: string, explanation: string][];
  readonly run: (arguments_: CommandArguments, terminal: Terminal) => Promise<number>;
}

export interface CommandArguments {
  readonly operands: readonly string[];
  /** By the option's name without dashes before it; the last one where it was given several times. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}
