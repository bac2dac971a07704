import type { NotebookInput } from "../model/conversion.ts";
import type { Notebook, RunFile } from "../model/notebook.ts";
import { textCell } from "./raw-notebook.ts";

type Beside = Pick<NotebookInput, "readText">;
type ReadNotebook = (input: { readonly path: string; readonly bytes: Uint8Array }) => {
  readonly notebook: Notebook | undefined;
};

// `%run` in `%run` in `%run`: no notebook comes near, and a circle ends.
const deepest = 5;
const most = 20;

/** Reads the files that `%run` names, and those that they name, as far as they are there. */
export function readRunFiles(
  notebook: Notebook,
  { readText }: Beside,
  readNotebook: ReadNotebook,
): readonly RunFile[] {
  const written = findWritten(notebook);
  // What the notebook itself writes counts, and not what an earlier run of it has left there.
  const known = new Map<string, string | undefined>(written);
  let read = 0;
  const textOf = (path: string): string | undefined => {
    if (!known.has(path))
      known.set(path, known.size < most * 3 + written.size ? readText?.(path) : undefined);
    return known.get(path);
  };
  const isDatabricks = notebook.format === "databricks" || notebook.dialects.includes("databricks");
  const readAll = (
    { cells }: Pick<Notebook, "cells">,
    folder: string,
    within: readonly string[],
  ): readonly RunFile[] => {
    if (within.length > deepest) return [];
    const names = new Set(
      cells.flatMap(({ kind, source }) => (kind === "code" ? namesIn(source) : [])),
    );
    return [...names].flatMap((name) => {
      const path = pathsOf(name, folder, isDatabricks).find((each) => textOf(each) !== undefined);
      if (path === undefined || within.includes(path) || ++read > most) return [];
      const text = textOf(path) ?? "";
      const file = readFile(path, text, isDatabricks, readNotebook);
      if (file === undefined) return [];
      // Databricks takes a path from the notebook that names it, IPython from the working directory.
      const inner = isDatabricks ? path.replace(/[^/]*$/, "") : "";
      const runFiles = file.isScript ? [] : readAll(file.notebook, inner, [...within, path]);
      return [
        {
          name,
          path,
          text,
          isScript: file.isScript,
          isWritten: written.has(path),
          notebook: { ...file.notebook, runFiles },
        },
      ];
    });
  };
  return readAll(notebook, "", [notebook.path.replace(/^.*\//, "")]);
}

/**
 * Files that the notebook writes from its own text with `%%writefile`: the text where one cell does, before any that runs the file,
 * and `undefined` where it cannot be told.
 */
function findWritten({ cells }: Notebook): ReadonlyMap<string, string | undefined> {
  const written = new Map<string, string | undefined>();
  const run = new Set<string>();
  for (const { kind, source } of cells) {
    if (kind !== "code") continue;
    for (const name of namesIn(source)) run.add(name);
    const head = /^%%(?:writefile|file)[ \t]+(-a[ \t]+|--append[ \t]+)?(\S+)[ \t]*(?:\n|$)/.exec(
      source,
    );
    const path = head?.[2] === undefined ? undefined : normalize(head[2]);
    if (head === null || path === undefined) continue;
    const isPlain =
      head[1] === undefined &&
      !written.has(path) &&
      ![...run].some((name) => normalize(name) === path);
    written.set(path, isPlain ? source.slice(head[0].length) : undefined);
  }
  return written;
}

const runLine =
  /^[ \t]*%run[ \t]+((?:-[A-Za-z]+[ \t]+)*)(?:"([^"\n]+)"|'([^'\n]+)'|((?:\\.|[^\s\\])+))/gm;

function namesIn(source: string): readonly string[] {
  if (!source.includes("%run")) return [];
  return [...source.matchAll(runLine)].flatMap(([, options = "", double, single, plain]) => {
    if (/-m\b/.test(options)) return [];
    return [double ?? single ?? (plain ?? "").replaceAll(/\\(.)/g, "$1")];
  });
}

/** Where a file of that name may be; nothing for a path that does not start at the notebook. */
function pathsOf(name: string, folder: string, isDatabricks: boolean): readonly string[] {
  if (/^[/~]|^\w:|[\0{}$*?]|\\/.test(name)) return [];
  const path = normalize(`${folder}${name}`);
  if (path === undefined) return [];
  if (/\.(?:py|ipy|ipynb)$/i.test(path)) return [path];
  return isDatabricks ? [`${path}.py`, `${path}.ipynb`] : [`${path}.py`];
}

/** Without `./`; a few folders up are as far as a project goes. */
function normalize(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.filter((part) => part === "..").length > 3 ? undefined : parts.join("/");
}

function readFile(
  path: string,
  text: string,
  isDatabricks: boolean,
  readNotebook: ReadNotebook,
): Pick<RunFile, "isScript" | "notebook"> | undefined {
  const isPython = /\.i?py$/i.test(path);
  const bytes = new TextEncoder().encode(text);
  if (!isPython || (isDatabricks && text.startsWith("# Databricks notebook source"))) {
    const { notebook } = readNotebook({ path, bytes });
    return notebook === undefined ? undefined : { isScript: false, notebook };
  }
  const source = text.replaceAll(/\r\n?/g, "\n").replace(/^\uFEFF/, "");
  const cell = textCell({ kind: "code", source, firstLine: 1 });
  const { metadata: _, ...rest } = cell;
  return {
    isScript: /\.py$/i.test(path),
    notebook: {
      path,
      format: "percent",
      language: "python",
      pythonVersion: undefined,
      kernelName: undefined,
      dialects: [],
      defaultModule: undefined,
      metadata: {},
      cells: [
        {
          ...rest,
          number: 1,
          tags: [],
          mark: undefined,
          raisesException: false,
          fields: [],
          directiveSpans: [],
        },
      ],
    },
  };
}

/** All files that a notebook runs, those that they run too, each once. */
export function runFilesOf(files: readonly RunFile[] | undefined): readonly RunFile[] {
  const all = (files ?? []).flatMap((file) => [file, ...runFilesOf(file.notebook.runFiles)]);
  return [...new Map(all.map((file) => [file.path, file])).values()];
}
