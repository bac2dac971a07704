import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What the stand-in says to one call. */
export interface PipAnswer {
  /** The report; undefined where it fails. */
  readonly report?: object;
  /** What it writes into its log. */
  readonly log?: string;
}

export interface PipCall {
  readonly args: readonly string[];
  readonly input: string;
  readonly constraints: string;
  /** `PIP_…` of its environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface StandInPip {
  /** Folder with the command, to be the whole path. */
  readonly path: string;
  /** The calls so far, `--version` left out. */
  readonly calls: () => Promise<readonly PipCall[]>;
}

/**
 * A command `python3` whose `-m pip` answers one call after the other, the last answer again and again.
 * @param folder absolute; to put it into
 * @param version as pip prints it: `26.3 from somewhere (python 3.11)`
 */
export async function standInPip(
  folder: string,
  version: string,
  ...answers: readonly PipAnswer[]
): Promise<StandInPip> {
  const path = join(folder, "pip-bin");
  const calls = join(folder, "pip-calls.jsonl");
  await mkdir(path, { recursive: true });
  await writeFile(calls, "");
  const script = `#!${process.execPath}
const fs = require("node:fs");
const args = process.argv.slice(2);
if (args.join(" ") === "-m pip --version") { console.log("pip ${version}"); process.exit(0); }
if (args[1] !== "pip") process.exit(1);
const calls = ${JSON.stringify(calls)};
const answers = ${JSON.stringify(answers)};
const count = fs.readFileSync(calls, "utf8").split("\\n").length - 1;
const answer = answers[Math.min(count, answers.length - 1)];
const behind = (name) => args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const text = (file) => file === undefined ? "" : fs.readFileSync(file, "utf8");
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("PIP_")));
const call = { args, input: text(behind("-r")), constraints: text(behind("--constraint")), env };
fs.appendFileSync(calls, JSON.stringify(call) + "\\n");
const stamped = (answer.log ?? "").replace(/^/gm, "2026-01-02T03:04:05,678 ");
fs.writeFileSync(behind("--log"), stamped);
if (answer.report === undefined) process.exit(1);
fs.writeFileSync(behind("--report"), JSON.stringify(answer.report));
`;
  await writeFile(join(path, "python3"), script);
  await chmod(join(path, "python3"), 0o755);
  return {
    path,
    calls: async () =>
      (await readFile(calls, "utf8"))
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as PipCall),
  };
}
