import { namePackages } from "@nblift/core";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { SurveyedInput } from "./survey-inputs.ts";
import type { JobNotebook } from "./package-job.ts";

/** Notebooks that make one package. */
export interface PackageGroup {
  readonly name: string;
  /** By their recorded paths. */
  readonly inputs: readonly SurveyedInput[];
  readonly notebooks: readonly JobNotebook[];
}

/**
 * Puts notebooks into packages: those together that are given the same name, by the command line, their own metadata or
 * the configuration, in this order; each of the others into its own. The names depend neither on the order of the inputs
 * nor on the current folder.
 * @param cwd absolute: where the standard input counts as being
 */
export function groupInputs(
  inputs: readonly SurveyedInput[],
  names: { readonly fromFlag: string | undefined; readonly fromConfiguration: string | undefined },
  cwd: string,
): readonly PackageGroup[] {
  const chosenName = ({ configuration }: SurveyedInput): string | undefined =>
    names.fromFlag ?? configuration.name ?? names.fromConfiguration;
  const unnamed = inputs.filter((input) => chosenName(input) === undefined);
  const root = commonFolder(unnamed.map((input) => fileOf(input, cwd)));
  const pathOf = (input: SurveyedInput): string => slashed(relative(root, fileOf(input, cwd)));
  const chosen = inputs.flatMap((input) => chosenName(input) ?? []);
  const nameByPath = namePackages(
    unnamed.map((input) => ({ path: pathOf(input), imports: [...input.imports, ...chosen] })),
  );
  const inputsByName = new Map<string, SurveyedInput[]>();
  for (const input of inputs) {
    const name = chosenName(input) ?? nameByPath.get(pathOf(input)) ?? "notebook";
    const same = inputsByName.get(name);
    if (same === undefined) inputsByName.set(name, [input]);
    else same.push(input);
  }
  return [...inputsByName].map(([name, same]) => toGroup(name, same, cwd));
}

function toGroup(name: string, inputs: readonly SurveyedInput[], cwd: string): PackageGroup {
  const root = commonFolder(inputs.map((input) => fileOf(input, cwd)));
  const pairs = inputs
    .map((input) => {
      const file = fileOf(input, cwd);
      const recordedPath = slashed(relative(root, file));
      const { path, bytes, problem } = input;
      return { input, notebook: { path, recordedPath, file, bytes, problem } };
    })
    .sort((a, b) => (a.notebook.recordedPath < b.notebook.recordedPath ? -1 : 1));
  return {
    name,
    inputs: pairs.map(({ input }) => input),
    notebooks: pairs.map(({ notebook }) => notebook),
  };
}

/** The standard input counts as a file `notebook` of the current folder. */
function fileOf({ file }: { readonly file: string | undefined }, cwd: string): string {
  return file ?? join(cwd, "notebook");
}

function slashed(path: string): string {
  return path.replaceAll(sep, "/");
}

/** The deepest folder that all files are in; absolute paths. */
export function commonFolder(files: readonly string[]): string {
  return files.map((file) => dirname(file)).reduce(commonOfTwo, dirname(files[0] ?? resolve(sep)));
}

function commonOfTwo(a: string, b: string): string {
  let folder = a;
  while (folder !== b && !b.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    const parent = dirname(folder);
    if (parent === folder) return folder;
    folder = parent;
  }
  return folder;
}
