import type { Conversion, ConvertOptions, Environment, NotebookInput } from "@nblift/core";
import type { Tools } from "../packages/convert-package.ts";
import { hashOf } from "../write/hash.ts";
import { readEntry, writeEntry } from "./cache-store.ts";

export interface Cache {
  readonly folder: string;
  /** Says which code of nblift it is: other code may convert otherwise. */
  readonly build: string;
}

/** Something that a conversion asked of the files beside a notebook, and the answer. */
interface Question {
  readonly input: number;
  readonly kind: "hasFile" | "listFiles" | "readText";
  /** Or a pattern. */
  readonly path: string;
  /** Of a text or a list its hash; `undefined` where there is none. */
  readonly answer: boolean | string | undefined;
}

interface Entry {
  readonly questions: readonly Question[];
  readonly conversion: Conversion;
}

/**
 * `convert`, but what it gave once for the same input it gives again from disk. It is a function of its arguments alone:
 * the notebooks' bytes, their environments, the options with the template's files, and what the notebooks' folders hold,
 * as far as it asks. All of this must be the same, and the code of nblift and Node as well.
 */
export function cachedConvert(
  convert: Tools["convert"],
  { folder, build }: Cache,
): Tools["convert"] {
  return (inputs, options) => {
    const key = keyOf(inputs, options, build);
    const entry = readEntry(folder, key) as Entry | undefined;
    if (entry !== undefined && entry.questions.every((one) => isStillSo(one, inputs)))
      return entry.conversion;
    const questions = new Map<string, Question>();
    const conversion = convert(
      inputs.map((input, index) => recordQuestions(input, index, questions)),
      options,
    );
    const stored: Entry = {
      questions: [...questions.values()],
      conversion: forReports(conversion),
    };
    writeEntry(folder, key, stored);
    return conversion;
  };
}

function keyOf(inputs: readonly NotebookInput[], options: ConvertOptions, build: string): string {
  const parts = inputs.map(({ path, bytes, environment, listFiles, readText }) => [
    path,
    hashOf(bytes),
    hashOfEnvironment(environment),
    listFiles !== undefined,
    readText !== undefined,
  ]);
  return hashOf(JSON.stringify([build, process.version, options, parts]));
}

/** The notebooks of a folder mostly share one. */
const hashByEnvironment = new WeakMap<Environment, string>();

function hashOfEnvironment(environment: Environment | undefined): string | null {
  if (environment === undefined) return null;
  const known = hashByEnvironment.get(environment);
  if (known !== undefined) return known;
  const hash = hashOf(JSON.stringify(environment));
  hashByEnvironment.set(environment, hash);
  return hash;
}

function recordQuestions(
  input: NotebookInput,
  index: number,
  questions: Map<string, Question>,
): NotebookInput {
  const record = (kind: Question["kind"], path: string, answer: Question["answer"]): void => {
    questions.set(`${index} ${kind} ${path}`, { input: index, kind, path, answer });
  };
  const { hasFile, listFiles, readText } = input;
  return {
    ...input,
    hasFile: (path) => {
      const answer = hasFile(path);
      record("hasFile", path, answer);
      return answer;
    },
    ...(listFiles !== undefined && {
      listFiles: (pattern) => {
        const paths = listFiles(pattern);
        record("listFiles", pattern, hashOfList(paths));
        return paths;
      },
    }),
    ...(readText !== undefined && {
      readText: (path) => {
        const text = readText(path);
        record("readText", path, text === undefined ? undefined : hashOf(text));
        return text;
      },
    }),
  };
}

function isStillSo(
  { input, kind, path, answer }: Question,
  inputs: readonly NotebookInput[],
): boolean {
  const asked = inputs[input];
  if (asked === undefined) return false;
  if (kind === "hasFile") return asked.hasFile(path) === answer;
  if (kind === "listFiles") return hashOfList(asked.listFiles?.(path)) === answer;
  const text = asked.readText?.(path);
  return (text === undefined ? undefined : hashOf(text)) === answer;
}

function hashOfList(paths: readonly string[] | undefined): string | undefined {
  return paths === undefined ? undefined : hashOf(JSON.stringify(paths));
}

/** Of the notebooks, what messages may show: cells that have one, without outputs, which may be large. */
function forReports(conversion: Conversion): Conversion {
  const notebooks = conversion.notebooks.map((outcome) => {
    const { notebook, diagnostics } = outcome;
    if (notebook === undefined) return outcome;
    const { runFiles: _runFiles, ...rest } = notebook;
    const shown = new Set(diagnostics.map(({ place }) => place.cell));
    const cells = notebook.cells.filter(({ number }) => shown.has(number));
    return {
      ...outcome,
      notebook: { ...rest, metadata: {}, cells: cells.map((cell) => ({ ...cell, outputs: [] })) },
    };
  });
  return { ...conversion, notebooks };
}
