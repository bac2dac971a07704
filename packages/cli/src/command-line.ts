import yargs, { type Argv } from "yargs";
import type { Command, CommandArguments } from "./commands/command.ts";
import { convertCommand } from "./commands/convert.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { explainCommand } from "./commands/explain.ts";
import { initCommand } from "./commands/init.ts";
import { inspectCommand } from "./commands/inspect.ts";
import { lockCommand } from "./commands/lock.ts";
import { tagCommand } from "./commands/tag.ts";
import { templatesCommand } from "./commands/templates.ts";
import { didYouMean } from "./suggest.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

const commands: readonly Command[] = [
  convertCommand,
  tagCommand,
  inspectCommand,
  lockCommand,
  doctorCommand,
  explainCommand,
  templatesCommand,
  initCommand,
];

/**
 * Finds the command and runs it; gives the exit code. What is wrong in `argv` is thrown as a UsageError; anything else
 * that is thrown is a bug.
 */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { command, help, arguments_ } = await parseCommandLine(argv, terminal);
  if (command !== undefined && help === "") return command.run(arguments_, terminal);
  terminal.stdout.write(`${help}\n`);
  return 0;
}

/** What `argv` asks for: to run a command, or to print help. */
export interface ParsedCommandLine {
  readonly command: Command | undefined;
  /** Empty where none is asked for. */
  readonly help: string;
  readonly arguments_: CommandArguments;
}

/** Throws a UsageError for what is wrong. */
export async function parseCommandLine(
  argv: readonly string[],
  terminal: Terminal,
): Promise<ParsedCommandLine> {
  if (argv.length === 0) throw new UsageError(`a command is missing.\n\n${await helpOf(terminal)}`);
  const word = argv[0] ?? "";
  const command = commands.find(({ name }) => name === word);
  if (command === undefined && !word.startsWith("-")) throw unknownCommand(argv);
  if (command !== undefined) checkFlags(argv, command);
  const { help, values } = await parse(argv, command, terminal);
  if (command === undefined) {
    if (help === "") throw unknownCommand(argv);
    return { command, help, arguments_: { operands: [], options: {} } };
  }
  return { command, help, arguments_: toArguments(command, values) };
}

/** What yargs reads `--lock=maybe` as, nobody would guess. */
function checkFlags(argv: readonly string[], { options }: Command): void {
  const end = argv.indexOf("--");
  for (const word of argv.slice(0, end === -1 ? undefined : end)) {
    const [, name = "", value = ""] = /^--([\w-]+)=(.*)$/.exec(word) ?? [];
    if (options[name]?.type === "boolean" && value !== "true" && value !== "false")
      throw new UsageError(`\`--${name}\` takes no value`);
  }
}

interface Parsed {
  /** What `--help` prints; empty where it was not asked for. */
  readonly help: string;
  readonly values: Readonly<Record<string, unknown>>;
}

async function parse(
  argv: readonly string[],
  command: Command | undefined,
  terminal: Terminal,
): Promise<Parsed> {
  let help = "";
  try {
    const values = await parser(terminal).parseAsync(argv, {}, (_error, _values, output) => {
      help = output;
    });
    return { help, values };
  } catch (error) {
    throw new UsageError(describeMistake(error as Error, command), { cause: error });
  }
}

async function helpOf(terminal: Terminal): Promise<string> {
  return parser(terminal).getHelp();
}

function parser({ stdout }: Terminal): Argv {
  const root = yargs()
    .scriptName("nblift")
    .usage("$0 COMMAND\n\nPromote a prototype notebook to a production Python package.")
    .locale("en")
    .parserConfiguration({
      "boolean-negation": false,
      "camel-case-expansion": false,
      "parse-positional-numbers": false,
    })
    .exitProcess(false)
    .strictOptions()
    .fail(false)
    .wrap(Math.min(stdout.columns ?? 100, 100))
    .version(version)
    .help()
    .alias({ help: "h", version: "V" });
  return commands.reduce(addCommand, root);
}

function addCommand(root: Argv, { name, operands, summary, options, examples }: Command): Argv {
  const build = (one: Argv): Argv =>
    Object.entries(options)
      .reduce(
        (built, [key, option]) =>
          built.option(key, { ...option, requiresArg: option.type !== "boolean" }),
        one.usage(`$0 ${name} ${operands}\n\n${summary}.`),
      )
      .example(examples);
  return root.command(name, summary, build, () => {});
}

/** Where an option is given several times, the last one counts. */
function toArguments(
  command: Command,
  values: Readonly<Record<string, unknown>>,
): CommandArguments {
  const given = Object.keys(command.options).flatMap((key) => {
    const value = [values[key]].flat().at(-1);
    if (value === undefined) return [];
    if (value === "") throw new UsageError(`\`--${key}\` needs a value`);
    if (Number.isNaN(value)) throw new UsageError(`\`--${key}\` must be a number`);
    return [[key, value as string | number | boolean] as const];
  });
  const operands = (values["_"] as readonly (string | number)[]).slice(1).map(String);
  return { operands, options: Object.fromEntries(given) };
}

function unknownCommand(argv: readonly string[]): UsageError {
  const [word = ""] = argv;
  const isInput = /[./\\*]/.test(word);
  const hint = isInput
    ? ` Did you mean \`nblift convert ${argv.join(" ")}\`?`
    : didYouMean(
        word,
        commands.map(({ name }) => name),
        "nblift ",
      );
  return new UsageError(`there is no command \`${word}\`.${hint} \`nblift --help\` lists them`);
}

/** What yargs noticed, in nblift's words, with what was probably meant. */
function describeMistake({ message }: Error, command: Command | undefined): string {
  const options = command?.options ?? {};
  const asked = command === undefined ? "nblift --help" : `nblift ${command.name} --help`;
  const described = (name: string): string => {
    const { describe = "" } = options[name] ?? {};
    return `${describe.charAt(0).toLowerCase()}${describe.slice(1)}`.replace(
      / \[default: .*\]$/,
      "",
    );
  };
  const [, valueless] = /^Not enough arguments following: (\S+)$/.exec(message) ?? [];
  if (valueless !== undefined) {
    const long = Object.keys(options).find((key) => options[key]?.alias === valueless) ?? valueless;
    return needsValue(long, described(long), asked);
  }
  const [, name = "", given = ""] =
    /Argument: ([\w-]+), Given: (.*?), Choices:/.exec(message) ?? [];
  const choices = (options[name]?.choices ?? []).map(String);
  if (choices.length > 0) {
    const wrong = given.replaceAll('"', "");
    const hint = didYouMean(wrong, choices);
    return `\`--${name}\` is one of ${choices.join(", ")}, and not \`${wrong}\`.${hint} See \`${asked}\``;
  }
  const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1]?.split(", ") ?? [];
  const known = [...Object.keys(options), "help", "version"];
  const [first] = unknown;
  if (first === undefined) return `${message}. See \`${asked}\``;
  const dashes = (one: string): string => (one.length === 1 ? `-${one}` : `--${one}`);
  const names = unknown.map((one) => `\`${dashes(one)}\``).join(", ");
  return `there is no option ${names}.${didYouMean(first, known, "--")} See \`${asked}\``;
}

function needsValue(name: string, described: string, asked: string): string {
  const what = described === "" ? "" : ` (${described})`;
  return `\`--${name}\` needs a value${what}. See \`${asked}\``;
}
