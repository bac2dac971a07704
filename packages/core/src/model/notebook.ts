/** What `1-read` makes of a file, whatever its format and its dialect of tags. */
export interface Notebook {
  /** As the caller gave it, with forward slashes. */
  readonly path: string;
  readonly format: NotebookFormat;
  /** In lower case; `python` where the file does not say. */
  readonly language: string;
  /** `language_info.version` as written, such as `3.11.7`. */
  readonly pythonVersion: string | undefined;
  readonly kernelName: string | undefined;
  /** Names of the dialects that were recognised, sorted. */
  readonly dialects: readonly string[];
  /** Where `export` cells go: nbdev's `default_exp`, dotted; `undefined` means `core`. */
  readonly defaultModule: string | undefined;
  readonly cells: readonly Cell[];
  /** Notebook-level metadata as found; plain JSON. */
  readonly metadata: JsonObject;
  /** Files that its `%run` lines name, where they are there. */
  readonly runFiles?: readonly RunFile[];
}

/** What `%run` runs: a notebook in the namespace of the one that runs it, or a script, whose names arrive when it is done. */
export interface RunFile {
  /** As `%run` names it. */
  readonly name: string;
  /** Relative to the folder of the notebook that is converted, with forward slashes. */
  readonly path: string;
  readonly isScript: boolean;
  /** The notebook writes it itself: it is no input. */
  readonly isWritten: boolean;
  /** A script has one cell. */
  readonly notebook: Notebook;
  /** All of the file, for a hash of it. */
  readonly text: string;
}

export type NotebookFormat = "ipynb" | "percent" | "databricks";

export interface Cell {
  /** Position among all cells of the notebook, from 1. */
  readonly number: number;
  readonly id: string | undefined;
  readonly kind: "code" | "markdown" | "raw";
  /** Lines end in `\n`; no trailing newline is added or removed otherwise. Directives are still in it. */
  readonly source: string;
  /** Line of the file (from 1) at which `source` starts, for formats that are text; 1 for .ipynb. */
  readonly firstLine: number;
  readonly executionCount: number | undefined;
  readonly outputs: readonly Output[];
  /** Tags and directives as written, for messages. */
  readonly tags: readonly string[];
  /** What the tags say, after precedence; `undefined` for an untagged cell. */
  readonly mark: CellMark | undefined;
  /** Papermill's and Jupyter's `raises-exception`: the failure is part of the notebook. */
  readonly raisesException: boolean;
  /** A title given in the code (`#@title`, `DBTITLE`), used like a heading. */
  readonly title: string | undefined;
  /** Choices of Colab forms, `dbutils.widgets` and the like, by the parameter's name. */
  readonly fields: readonly FieldHint[];
  /** Spans of `source` (UTF-16 offsets) that hold directives, which the generated code does not repeat. */
  readonly directiveSpans: readonly Span[];
}

/** The one native role that a cell's tags give it. `tag` is the spelling that said so, for messages. */
export type CellMark =
  | { readonly role: "skip"; readonly reason: string; readonly tag: string }
  | { readonly role: "test"; readonly name: string | undefined; readonly tag: string }
  | { readonly role: "parameters"; readonly isInjected: boolean; readonly tag: string }
  | {
      readonly role: "step";
      readonly name: string;
      readonly module: string | undefined;
      readonly tag: string;
    }
  /** `module` is dotted and relative to the package; `undefined` is the default module. */
  | {
      readonly role: "module";
      readonly module: string | undefined;
      /** nbdev's `exporti`: not in `__all__`. */
      readonly isPrivate: boolean;
      readonly tag: string;
    }
  | { readonly role: "imports"; readonly tag: string };

export interface FieldHint {
  readonly name: string;
  /** A Python annotation such as `int`, where the form says one. */
  readonly type: string | undefined;
  /** Python literal as source, where the code does not assign it: the default of a `dbutils.widgets` widget. */
  readonly default?: string | undefined;
  /** Python literals, as source. */
  readonly choices: readonly string[];
  readonly help: string | undefined;
}

export type Output =
  | { readonly kind: "stream"; readonly name: "stdout" | "stderr"; readonly text: string }
  | {
      readonly kind: "result" | "display";
      /** `text/plain`, where there is one. */
      readonly text: string | undefined;
      readonly mimeTypes: readonly string[];
    }
  | { readonly kind: "error"; readonly name: string; readonly value: string };

/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
