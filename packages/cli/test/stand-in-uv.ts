import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What the stand-in says to one call. */
export interface Answer {
  /** What it resolves to; undefined where it fails. */
  readonly text?: string;
  readonly code?: number;
  readonly stderr?: string;
}

export interface StandIn {
  /** Folder with the command, to be the whole path. */
  readonly path: string;
  /** The calls so far, `--version` left out. */
  readonly calls: () => Promise<readonly Call[]>;
}

export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Text of the requirements, and of the output file as it was before. */
  readonly input: string;
  readonly before: string;
  /** `UV_…` of its environment. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A command `uv` that answers one call after the other, the last answer again and again. `IN` in a text stands for the
 * requirements file as it was named.
 * @param folder absolute; to put it into
 */
export async function standInUv(folder: string, ...answers: readonly Answer[]): Promise<StandIn> {
  const path = join(folder, "bin");
  const log = join(folder, "calls.jsonl");
  await mkdir(path, { recursive: true });
  await writeFile(log, "");
  const script = `#!${process.execPath}
const fs = require("node:fs");
const args = process.argv.slice(2);
if (args[0] === "--version") { console.log("uv 9.9.9 (stand-in)"); process.exit(0); }
const log = ${JSON.stringify(log)};
const answers = ${JSON.stringify(answers)};
const count = fs.readFileSync(log, "utf8").split("\\n").length - 1;
const answer = answers[Math.min(count, answers.length - 1)];
const input = args.at(-1);
const output = args[args.indexOf("-o") + 1];
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("UV_")));
const before = fs.existsSync(output) ? fs.readFileSync(output, "utf8") : "";
const call = { args, cwd: process.cwd(), input: fs.readFileSync(input, "utf8"), before, env };
fs.appendFileSync(log, JSON.stringify(call) + "\\n");
process.stderr.write(answer.stderr ?? "");
if (answer.text !== undefined) fs.writeFileSync(output, answer.text.replaceAll("IN", input));
process.exit(answer.code ?? 0);
`;
  await writeFile(join(path, "uv"), script);
  await chmod(join(path, "uv"), 0o755);
  const calls = async (): Promise<readonly Call[]> =>
    (await readFile(log, "utf8"))
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Call);
  return { path, calls };
}
