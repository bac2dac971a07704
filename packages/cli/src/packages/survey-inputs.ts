import { isKnownDistribution, namePackages, readNotebook, type Notebook } from "@nblift/core";
import { basename } from "node:path";
import { isPath } from "../configuration/find-configuration.ts";
import { checkConfiguration, type Configuration } from "../configuration/configuration.ts";
import type { FoundInput } from "../inputs/found-input.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { checkPackageName } from "./check-package-name.ts";
import { importedNames } from "./imported-names.ts";
import { readBytes } from "./read-notebooks.ts";

/** An input with what decides about its package, as far as that needs a look into it. */
export interface SurveyedInput extends FoundInput {
  /** From the notebook's own metadata. */
  readonly configuration: Configuration;
  /** What is wrong with that. */
  readonly problem: string | undefined;
  /** Top-level names that it imports, where they may matter for the package's name. */
  readonly imports: readonly string[];
  /** Where they are kept: the standard input and small files need not be read again. */
  readonly bytes: Uint8Array | undefined;
}

/** Bytes of all inputs that are kept together, at most. */
const mostKept = 64 * 1024 * 1024;

/** Looks into the inputs, one after the other. What cannot be read is left to the conversion, which says so. */
export async function surveyInputs(
  inputs: readonly FoundInput[],
  terminal: Terminal,
): Promise<readonly SurveyedInput[]> {
  const surveyed: SurveyedInput[] = [];
  let kept = 0;
  for (const input of inputs) {
    const bytes =
      input.file === undefined ? await terminal.readStdin() : await readBytes(input.file);
    if (typeof bytes === "string") {
      surveyed.push({
        ...input,
        configuration: {},
        problem: undefined,
        imports: [],
        bytes: undefined,
      });
      continue;
    }
    kept += bytes.length;
    const isKept = input.file === undefined || kept <= mostKept;
    surveyed.push({ ...input, ...survey(input, bytes), bytes: isKept ? bytes : undefined });
  }
  return surveyed;
}

type Survey = Pick<SurveyedInput, "configuration" | "problem" | "imports">;

/** Most notebooks need no look inside: they hold neither a configuration nor a name that theirs could be taken for. */
function survey({ path, file }: FoundInput, bytes: Uint8Array): Survey {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nothing: Survey = { configuration: {}, problem: undefined, imports: [] };
  if (!raw.includes("nblift") && !mayImportItsName(basename(file ?? "notebook"), raw))
    return nothing;
  const notebook = readAnyway(path, bytes);
  return notebook === undefined
    ? nothing
    : { ...readOwn(notebook), imports: importedNames(notebook) };
}

function readAnyway(path: string, bytes: Uint8Array): Notebook | undefined {
  try {
    return readNotebook({ path, bytes }).notebook;
  } catch {
    // A bug. It happens again in the conversion, which says so for this notebook and goes on with the others.
    return undefined;
  }
}

function mayImportItsName(file: string, raw: Buffer): boolean {
  const [name = ""] = namePackages([{ path: file, imports: [] }]).values();
  const stem = file.replace(/\.[^.]*$/, "");
  const words = [name, stem].flatMap((word) => [`import ${word}`, `from ${word}`]);
  return isKnownDistribution(name.replaceAll("_", "-")) || words.some((word) => raw.includes(word));
}

function readOwn({ metadata }: Notebook): Pick<Survey, "configuration" | "problem"> {
  const own = Object.hasOwn(metadata, "nblift") ? metadata["nblift"] : undefined;
  if (own === undefined) return { configuration: {}, problem: undefined };
  try {
    const configuration = checkConfiguration(own, "its metadata", true);
    if (configuration.name !== undefined) checkPackageName(configuration.name);
    // A path could make what is no template a part of the package.
    if (configuration.template !== undefined && isPath(configuration.template))
      throw new UsageError("its metadata: `template` must be the name of a built-in template");
    return { configuration, problem: undefined };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { configuration: {}, problem: error.message };
  }
}
