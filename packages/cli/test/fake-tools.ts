import {
  manifestPath,
  readNotebook,
  diagnose,
  type Conversion,
  type ConvertOptions,
  type Diagnostic,
  type DiagnosticKind,
  type Severity,
  type Notebook,
  type NotebookInput,
  type NotebookOutcome,
  type PackagePlan,
} from "@nblift/core";
import type { Tools } from "../src/packages/convert-package.ts";
import { hashOf } from "../src/write/hash.ts";

/**
 * Tools that "convert" a notebook into a module with its code, so that the command line is tested by itself. Cells say
 * what happens: `# error`, `# warning`, `# bug`, `# reads PATH`, `# writes PATH`.
 */
export const fakeTools: Tools = {
  convert,
  findEnvironment: async () => undefined,
  resolve: async () => {
    throw new Error("nothing is to be resolved here");
  },
};

const kindOf = (severity: Severity): DiagnosticKind => ({
  code: "NB301",
  name: "syntax-error",
  severity,
  explanation: "",
});

function convert(inputs: readonly NotebookInput[], { name, version }: ConvertOptions): Conversion {
  const read = inputs.map((input) => ({ input, ...readNotebook(input) }));
  const texts = Object.fromEntries(
    read.flatMap(({ notebook, input }) =>
      notebook === undefined ? [] : filesOf(notebook, name, input),
    ),
  );
  if (Object.values(texts).some((text) => text.includes("# bug"))) throw new TypeError("a bug");
  const hashes = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, hashOf(text)]),
  );
  const manifest = {
    schemaVersion: 1,
    nblift: version,
    inputs: [],
    environment: null,
    ledger: [],
    files: hashes,
  };
  const files = Object.entries({
    ...texts,
    [manifestPath]: `${JSON.stringify(manifest, undefined, 2)}\n`,
  });
  const hasAny = read.some(({ notebook }) => notebook !== undefined);
  return {
    notebooks: read.map(({ input, notebook, diagnostics }) =>
      outcomeOf(input.path, notebook, diagnostics),
    ),
    plan: hasAny
      ? planOf(
          name,
          read.flatMap(({ notebook, input }) =>
            notebook === undefined ? [] : [{ notebook, input }],
          ),
        )
      : undefined,
    files: hasAny ? files.map(([path, text]) => ({ path, text })) : [],
  };
}

function filesOf(
  notebook: Notebook,
  name: string,
  { path }: NotebookInput,
): readonly (readonly [string, string])[] {
  const code = notebook.cells.filter(({ kind }) => kind === "code").map(({ source }) => source);
  const more = matches(notebook, /^# writes (.*)$/gm).map(
    ([, written = ""]) => [written, "x\n"] as const,
  );
  return [[`src/${name}/${path.replaceAll(/\W/g, "_")}.py`, `${code.join("\n")}\n`], ...more];
}

function matches({ cells }: Notebook, pattern: RegExp): readonly RegExpMatchArray[] {
  return cells.flatMap(({ source }) => [...source.matchAll(pattern)]);
}

function outcomeOf(
  path: string,
  notebook: Notebook | undefined,
  found: readonly Diagnostic[],
): NotebookOutcome {
  if (notebook === undefined) return { path, status: "failed", diagnostics: found };
  const made = notebook.cells.flatMap(({ source, number }) =>
    source.split("\n").flatMap((line, index) => {
      const place = {
        notebook: path,
        cell: number,
        line: index + 1,
        column: 3,
        endLine: index + 1,
        endColumn: line.length + 1,
      };
      if (line === "# error")
        return [diagnose(kindOf("error"), place, "it is wrong", "correct it")];
      return line === "# warning" ? [diagnose(kindOf("warning"), place, "it is odd")] : [];
    }),
  );
  return { path, status: "converted", diagnostics: [...found, ...made], notebook };
}

function planOf(
  name: string,
  read: readonly { readonly notebook: Notebook; readonly input: NotebookInput }[],
): PackagePlan {
  return {
    name,
    summary: "",
    pythonVersion: "3.11",
    modules: [],
    pipelines: [],
    tests: [],
    keptFiles: [],
    requirements: [
      {
        distribution: "numpy",
        version: undefined,
        line: "numpy",
        imports: ["numpy"],
        source: "not evidence",
        isPinned: false,
      },
    ],
    dataFiles: read.flatMap(({ notebook, input }) => [
      ...matches(notebook, /^# reads (.*)$/gm).map(([, path = ""]) => ({
        path,
        cell: 1,
        notebook: input.path,
        exists: input.hasFile(path),
      })),
      ...matches(notebook, /^# lists (.*)$/gm).map(([, path = ""]) => {
        const found = input.listFiles?.(path);
        const exists = found?.length !== 0;
        return { path, cell: 1, notebook: input.path, exists, matches: found ?? [] };
      }),
    ]),
    notebooks: read.map(({ notebook, input }) => ({
      path: input.path,
      title: undefined,
      ledger: notebook.cells
        .filter(({ kind }) => kind === "code")
        .map((cell) => ({
          cell: cell.number,
          id: cell.id,
          startsWith: cell.source.split("\n")[0] ?? "",
          role: "definitions" as const,
          targets: [`src/${name}/core.py`],
          reason: "",
        })),
    })),
  };
}
