import { expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findPython, whySkipped } from "../../../scripts/python.mjs";
import { walk } from "../src/python/ast.ts";
import { parsePython } from "../src/python/parse.ts";
import { analyzeScopes, type Scope, type SymbolInfo } from "../src/python/scopes.ts";
import { startOf, type PythonSource } from "../src/python/source.ts";
import { scanTokens } from "../src/python/tokens.ts";

interface Described {
  /** Of the first line alone. */
  readonly isInlined?: boolean;
  readonly path: string;
  readonly text?: string;
  readonly scopes?: string | null;
  readonly names?: readonly string[] | null;
}

async function* describeLibrary(python: string): AsyncGenerator<Described> {
  const script = join(import.meta.dirname, "oracle/symtable_dump.py");
  const child = spawn(python, [script], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  for await (const line of createInterface(child.stdout)) yield JSON.parse(line) as Described;
  expect(await ended).toBe(0);
}

/** As the script prints it. Scopes of annotations are never seen by CPython 3.13 and older. */
function render(scope: Scope, isInlined: boolean): string {
  const { symbols, children } = isInlined ? inline(scope) : scope;
  const rendered = [...symbols]
    .map(([name, symbol]) => renderSymbol(name, symbol, isInlined))
    .sort(byBytes);
  const inner = children
    .filter(({ kind }) => kind !== "annotation")
    .map((child) => render(child, isInlined));
  const kind = scope.kind === "lambda" || scope.kind === "comprehension" ? "function" : scope.kind;
  const name = scope.kind === "module" ? "" : scope.name;
  return `${kind} ${name}(${rendered.join(" ")}){${inner.sort(byBytes).join(" ")}}`;
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Since 3.12, a scope takes in what its comprehensions bind and use (PEP 709), generators excepted. */
function inline(scope: Scope): Pick<Scope, "symbols" | "children"> {
  const symbols = new Map(scope.symbols);
  const children: Scope[] = [];
  for (const child of scope.children) {
    if (child.kind !== "comprehension" || child.name === "genexpr") {
      children.push(child);
      continue;
    }
    const inner = inline(child);
    children.push(...inner.children);
    // A symbol without flags is one that is only passed on to an inner scope.
    for (const [name, symbol] of inner.symbols)
      if (!hasFlags(symbols.get(name))) symbols.set(name, symbol);
  }
  return { symbols, children };
}

function hasFlags(symbol: SymbolInfo | undefined): boolean {
  return symbol !== undefined && renderFlags(symbol) !== "";
}

function renderSymbol(name: string, symbol: SymbolInfo, isInlined: boolean): string {
  const binding = isInlined && symbol.binding === "cell" ? "local" : symbol.binding;
  return `${name}:${renderFlags(symbol)}:${binding}`;
}

function renderFlags(symbol: SymbolInfo): string {
  const flags = [
    symbol.isAssigned ? "A" : "",
    symbol.isParameter ? "P" : "",
    symbol.isImported ? "I" : "",
    symbol.isReferenced ? "R" : "",
    symbol.isGlobalDeclared ? "G" : "",
    symbol.isNonlocal ? "N" : "",
    symbol.isAnnotated ? "T" : "",
  ];
  return flags.join("");
}

/** References whose span does not hold their name; the name may be mangled or normalised. */
function misplaced(source: PythonSource, scope: Scope): string[] {
  const own = scope.references
    .filter(({ name, start, end }) => {
      const text = source.text.slice(start, end).normalize("NFKC");
      return text !== name && !(text.startsWith("__") && name.endsWith(text));
    })
    .map(({ name, start }) => `${name} at ${start}`);
  return [...own, ...scope.children.flatMap((child) => misplaced(source, child))];
}

/** Names that occur as expressions, each occurrence once. */
function namesIn(source: PythonSource, scope: Scope): string[] {
  const occurrences = new Map<number, string>();
  const collect = (each: Scope): void => {
    for (const { node, start, end } of each.references) {
      if (node.nodeType === "Name")
        occurrences.set(start, source.text.slice(start, end).normalize("NFKC"));
    }
    each.children.forEach(collect);
  };
  collect(scope);
  return [...occurrences.values()].sort(byBytes);
}

/** String literals of the tree that do not start where the scanner of tokens has one. */
function unscanned(source: PythonSource): string[] {
  const starts = new Set(scanTokens(source.text).map(({ start }) => start));
  const found: string[] = [];
  walk(source.module, (node) => {
    if (
      (node.nodeType !== "Constant" && node.nodeType !== "JoinedStr") ||
      node.quote_style === undefined
    )
      return true;
    const start = startOf(source, node);
    if (!starts.has(start)) found.push(`string at ${start}`);
    return false;
  });
  return found;
}

const reason = whySkipped();
const withPython = reason === undefined ? test : test.skip;

withPython(
  `scopes agree with CPython's symbol table over its standard library${reason === undefined ? "" : `: ${reason}`}`,
  async () => {
    const counts = { files: 0, names: 0, megabytes: 0, parseSeconds: 0, scopeSeconds: 0 };
    const unparsed: string[] = [];
    const wrong: string[] = [];
    let isInlined = false;
    for await (const { path, text, scopes, names, ...head } of describeLibrary(
      findPython() ?? "",
    )) {
      isInlined = head.isInlined ?? isInlined;
      const started = performance.now();
      const parsed = text === undefined ? undefined : parsePython(text);
      counts.parseSeconds += (performance.now() - started) / 1000;
      if (text === undefined || !scopes) continue;
      if (parsed?.kind !== "parsed") {
        unparsed.push(`${path}: ${JSON.stringify(parsed)}`);
        continue;
      }
      const analysed = performance.now();
      const module = analyzeScopes(parsed.source);
      counts.scopeSeconds += (performance.now() - analysed) / 1000;
      counts.files++;
      counts.megabytes += text.length / 1e6;
      const own = render(module, isInlined);
      if (own !== scopes) wrong.push(`${path}\n${firstDifference(own, scopes)}`);
      const places = [...misplaced(parsed.source, module), ...unscanned(parsed.source)];
      if (places.length > 0) wrong.push(`${path}: ${places.slice(0, 3).join(", ")}`);
      if (names) {
        counts.names += names.length;
        if (namesIn(parsed.source, module).join() !== names.join())
          wrong.push(`${path}: other names`);
      }
    }
    console.log(JSON.stringify(counts), `not parsed:\n${unparsed.join("\n")}`);
    expect(wrong).toEqual([]);
    expect(unparsed.length).toBeLessThan(12);
    expect(counts.files).toBeGreaterThan(500);
  },
  300_000,
);

function firstDifference(own: string, expected: string): string {
  let at = 0;
  while (own[at] === expected[at]) at++;
  const from = Math.max(0, at - 200);
  return `ours:    …${own.slice(from, at + 120)}\nCPython: …${expected.slice(from, at + 120)}`;
}
