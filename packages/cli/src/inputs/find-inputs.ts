import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, normalize, resolve, sep } from "node:path";
import { didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";
import { expandPattern, isPattern } from "./expand-pattern.ts";
import type { FoundInput } from "./found-input.ts";
import { walkFolder } from "./walk-folder.ts";

/**
 * The notebooks that the operands name, in their order, each once: files, folders (all notebooks in them), patterns, and
 * `-` for the standard input. An operand that names nothing is thrown as a UsageError.
 */
export async function findInputs(
  operands: readonly string[],
  cwd: string,
): Promise<readonly FoundInput[]> {
  if (operands.length === 0)
    throw new UsageError("no input. Give notebooks, folders, patterns, or `-`");
  const found: FoundInput[] = [];
  for (const operand of operands) found.push(...(await findOne(operand, cwd)));
  return onlyOnce(found);
}

async function findOne(operand: string, cwd: string): Promise<readonly FoundInput[]> {
  if (operand === "-") return [{ path: "-", file: undefined }];
  if (operand === "" || operand.includes("\0"))
    throw new UsageError(`${JSON.stringify(operand)} is not a path`);
  const kind = await kindOf(resolve(cwd, operand));
  if (kind === "missing" && isPattern(operand)) return expand(operand, cwd);
  if (kind === "missing") throw await missing(operand, cwd);
  if (kind === "file") return [toInput(operand, cwd)];
  const paths = await walkFolder(resolve(cwd, operand));
  if (paths.length === 0) throw new UsageError(`there is no notebook in \`${operand}\``);
  return paths.map((path) => toInput(join(operand, path), cwd));
}

async function expand(pattern: string, cwd: string): Promise<readonly FoundInput[]> {
  const paths = await expandPattern(pattern, cwd);
  if (paths.length === 0) throw new UsageError(`no notebook matches \`${pattern}\``);
  return paths.map((path) => toInput(path, cwd));
}

function toInput(path: string, cwd: string): FoundInput {
  return { path: normalize(path).replaceAll(sep, "/"), file: resolve(cwd, path) };
}

/** What may not be looked at counts as a file: reading it says what is wrong, and the others go on. */
async function kindOf(path: string): Promise<"missing" | "file" | "folder"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "EINVAL"].includes(code)
      ? "missing"
      : "file";
  }
}

async function missing(operand: string, cwd: string): Promise<UsageError> {
  const names = await readdir(dirname(resolve(cwd, operand))).catch(() => []);
  return new UsageError(`\`${operand}\` is not there.${didYouMean(basename(operand), names)}`);
}

/** The same file may be reached by several operands, and by links. */
async function onlyOnce(inputs: readonly FoundInput[]): Promise<readonly FoundInput[]> {
  const inputByFile = new Map<string, FoundInput>();
  for (const input of inputs) {
    const file =
      input.file === undefined ? "-" : await realpath(input.file).catch(() => input.file ?? "-");
    if (!inputByFile.has(file)) inputByFile.set(file, input);
  }
  return [...inputByFile.values()];
}
