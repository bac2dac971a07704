import type { Notebook } from "../model/notebook.ts";
import { builtinNames } from "../python/builtins.ts";
import { isKeyword } from "../python/keywords.ts";
import { findCaptures, findShellLists, findTimings } from "./ipython-values.ts";
import type { FindRunFile } from "./lower-run-file.ts";

/** What must be known of a notebook to lower one of its cells. Everything is found when it is first asked for. */
export interface Facts {
  readonly isDatabricks: boolean;
  /** For a reader of generated code: `churn.ipynb, cell 3`. */
  readonly place: string;
  /** Names that stand in the notebook's Python code: what is not among them is no variable. */
  readonly names: () => ReadonlySet<string>;
  /** Attributes that the code reads of a name. */
  readonly attributesOf: (name: string) => ReadonlySet<string>;
  /** Does the code use a name in any other way than as `name.attribute` or `name()`? Where it is bound does not count. */
  readonly isUsedWhole: (name: string) => boolean;
  /** Does the code have `name()`? */
  readonly isCalled: (name: string) => boolean;
  /** Does a name stand in an f-string? */
  readonly isInText: (name: string) => boolean;
  /** Variables that hold lines of a command, and nothing else at any time: `files = !ls`. */
  readonly shellLists: () => ReadonlySet<string>;
  /** Variables that hold what `%%capture` caught, and nothing else at any time. */
  readonly captures: () => ReadonlySet<string>;
  /** Variables that hold what `%timeit -o` measured, and that nothing reads but to show them. */
  readonly timings: () => ReadonlySet<string>;
  /** Does a name stand anywhere but in front of a statement that looks like a command: `ls`, `ls -l`, `cd data`? */
  readonly isUsedAsName: (name: string) => boolean;
  /** May generated code say `import module` without taking the name from a variable? */
  readonly isFreeForModule: (module: string) => boolean;
  /** A name that is bound only to literals which a shell reads as one plain word. */
  readonly plainWord: (name: string) => "string" | "number" | undefined;
  readonly isImported: (dottedModule: string) => boolean;
  readonly isMentioned: (text: string) => boolean;
  /** Does a text stand in more than one cell? */
  readonly isMentionedElsewhere: (text: string) => boolean;
  /** Variables that hold what `get_ipython()` gave. */
  readonly shells: () => ReadonlySet<string>;
  /** The notebook's name of a Databricks widget's value. */
  readonly widgets: () => ReadonlyMap<string, string>;
  /** The file that `%run` names, where it is there. */
  readonly findRunFile: FindRunFile;
  /** Does a statement look as if it bound the name? */
  readonly mayBind: (name: string) => boolean;
}

/** A statement of the notebook's Python, with its literals and comments taken out in `bare`. */
export interface Statement {
  readonly text: string;
  readonly bare: string;
  /** What an assignment gets from IPython: `!ls`. The other two end before that. */
  readonly value?: string;
}

/**
 * @param readStatements gives the Python statements of a code cell
 * @returns the facts of all its cells, but for their place
 */
export function findFacts(
  notebook: Notebook,
  readStatements: (source: string, isDatabricks: boolean) => readonly Statement[],
): Omit<Facts, "place" | "findRunFile"> {
  const isDatabricks = notebook.format === "databricks" || notebook.dialects.includes("databricks");
  const own = codeOf(notebook);
  const sources = [...own, ...codeOfRunFiles(notebook)];
  const statements = once(() => sources.flatMap((source) => readStatements(source, isDatabricks)));
  const bare = once(() =>
    statements()
      .map((one) => one.bare)
      .join("\n"),
  );
  const names = once(() => new Set(bare().match(/(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_]*/gu)));
  return {
    isDatabricks,
    names,
    attributesOf: each(
      (name) =>
        new Set(
          [...bare().matchAll(usesOf(name, String.raw`\s*\.\s*(\w+)`))].map((m) => m[1] ?? ""),
        ),
    ),
    isUsedWhole: (name) => usesOf(name, String.raw`(?!\s*(?:\.\s*\w|=(?!=)|\(\s*\)))`).test(bare()),
    isCalled: (name) => usesOf(name, String.raw`\s*\(\s*\)`).test(bare()),
    isInText: (name) =>
      statements().some(
        (one) =>
          /[fF][rR]?["']/.test(one.text) &&
          usesOf(name, "").test(one.text) &&
          !usesOf(name, "").test(one.bare),
      ),
    shellLists: once(() => findShellLists(statements())),
    captures: once(() => findCaptures(own, statements)),
    timings: once(() => findTimings(sources, statements)),
    isUsedAsName: (name) => {
      const command = new RegExp(`^\\s*${name}(?:[ \\t]+[-/\\w.~].*)?$`);
      return statements().some(
        ({ bare }) => !command.test(bare.trimEnd()) && usesOf(name, "").test(bare),
      );
    },
    isFreeForModule: each((module) => {
      const word = new RegExp(`\\b${module}\\b`);
      if (!sources.some((source) => word.test(source))) return true;
      return statements().every((one) => leavesModule(one.bare, module));
    }),
    plainWord: each((name) => plainWord(name, statements())),
    isImported: (module) => statements().some((one) => imports(one.bare, module)),
    isMentioned: (text) => sources.some((source) => source.includes(text)),
    isMentionedElsewhere: (text) => sources.filter((source) => source.includes(text)).length > 1,
    shells: once(() => {
      if (!sources.some((source) => source.includes("get_ipython"))) return new Set();
      const found = bare().matchAll(/(?<![\w.])(\w+)\s*=\s*get_ipython\s*\(\s*\)\s*$/gm);
      return new Set([...found].map((match) => match[1] ?? ""));
    }),
    widgets: once(() => nameWidgets(statements())),
    mayBind: each((name) => {
      const binds = bindingOf(name);
      return own.some((source) =>
        readStatements(source, isDatabricks).some(({ bare }) => binds.test(bare)),
      );
    }),
  };
}

const codeOf = ({ cells }: Notebook): readonly string[] =>
  cells.filter(({ kind }) => kind === "code").map(({ source }) => source);

/** What they run shares the namespace, and what is there. */
function codeOfRunFiles({ runFiles = [] }: Notebook): readonly string[] {
  return runFiles.flatMap(({ notebook }) => [...codeOf(notebook), ...codeOfRunFiles(notebook)]);
}

function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => (value ??= { of: compute() }).of;
}

/** Keeps what was computed for each argument. */
function each<T>(compute: (argument: string) => T): (argument: string) => T {
  const known = new Map<string, () => T>();
  return (argument) => {
    const value = known.get(argument) ?? once(() => compute(argument));
    known.set(argument, value);
    return value();
  };
}

function usesOf(name: string, followed: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_.])${name}(?![\\p{L}\\p{N}_])${followed}`, "gu");
}

/** Does the statement leave `module` free for `import module`: absent, imported as just that, or used as `module.x`? */
function leavesModule(bare: string, module: string): boolean {
  if (!bare.includes(module)) return true;
  if (/^\s*(?:import|from)\b/.test(bare)) {
    const bound = bare.replace(/^\s*from\b.*?\bimport\b/s, "from import");
    if (bound.startsWith("from import")) return !usesOf(module, "").test(bound);
    return !new RegExp(`\\bas\\s+${module}\\b`).test(bound);
  }
  return !usesOf(module, String.raw`(?!\s*\.\s*\w)`).test(bare);
}

const plainLiteral = /^(?:(["'])[\w./:@%+-]+\1|[0-9]+(?:\.[0-9]+)?)\s*(?:#.*)?$/;

/** What looks as if it bound the name, and more. */
function bindingOf(name: string): RegExp {
  return new RegExp(
    [
      `${name}\\b[^=]*(?:(?<![=!<>])=(?!=)|:=)`,
      `\\b(?:for|as|def|class|import|global|nonlocal|del|lambda|case)\\b.*(?<![\\w.])${name}\\b`,
    ].join("|"),
    "s",
  );
}

function plainWord(
  name: string,
  statements: readonly Statement[],
): "string" | "number" | undefined {
  const mayBind = bindingOf(name);
  const kinds = new Set<"string" | "number" | undefined>();
  for (const { text, bare } of statements) {
    if (!bare.includes(name)) continue;
    // The patterns may go over a statement once for each of its words.
    if (bare.length > 5_000) return undefined;
    if (!mayBind.test(bare)) continue;
    const value = new RegExp(`^\\s*${name}\\s*(?::[^=]*)?=\\s*(.*)$`, "s").exec(text)?.[1];
    const isLiteral = value !== undefined && plainLiteral.test(value.trim());
    kinds.add(!isLiteral ? undefined : /^["']/.test(value.trim()) ? "string" : "number");
  }
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

function imports(bare: string, module: string): boolean {
  const dotted = module.replaceAll(".", "\\.");
  if (new RegExp(`^\\s*from\\s+${dotted}\\s+import\\b`).test(bare)) return true;
  if (new RegExp(`^\\s*import\\b.*(?<![\\w.])${dotted}(?![\\w.])`).test(bare)) return true;
  const parent = /^(.*)\.(\w+)$/.exec(module);
  if (parent === null) return false;
  return new RegExp(`^\\s*from\\s+${parent[1]}\\s+import\\b.*\\b${parent[2]}\\b`, "s").test(bare);
}

const widgetDefinition =
  /\bdbutils\s*\.\s*widgets\s*\.\s*(?:text|dropdown|combobox|multiselect)\s*\(\s*(?:name\s*=\s*)?(["'])(.*?)\1/g;

/** A variable for each widget: named like it, or with `_widget` where the notebook has such a name of its own. */
function nameWidgets(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const variableByWidget = new Map<string, string>();
  for (const { text } of statements)
    for (const [, , widget = ""] of text.matchAll(widgetDefinition)) {
      const plain = widget.replaceAll(/\W+/gu, "_").replace(/^(?=[0-9])|^$/, "widget_");
      const read = new RegExp(
        `^\\s*${plain}\\s*(?::[^=]*)?=\\s*(?:dbutils\\.widgets\\.get|getArgument)\\(\\s*(["'])${escapeRegExp(widget)}\\1\\s*\\)\\s*$`,
      );
      const isTaken = statements.some(
        (one) =>
          usesOf(plain, String.raw`\s*(?::[^=\n]*)?=(?!=)`).test(one.bare) && !read.test(one.text),
      );
      const isOther = isTaken || isKeyword(plain) || builtinNames.has(plain);
      variableByWidget.set(widget, isOther ? `${plain}_widget` : plain);
    }
  return variableByWidget;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
