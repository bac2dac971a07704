import { Liquid, type Context } from "liquidjs";
import type { Template } from "../model/conversion.ts";
import type { TemplateContext } from "../model/template.ts";
import { alignTable } from "./align-table.ts";
import { registerBlock } from "./block-tags.ts";
import { filters } from "./filters/index.ts";
import { writeImportBlock } from "./import-block.ts";
import { readImports } from "./read-imports.ts";
import type { Origins } from "./sort-imports.ts";
import { templateError } from "./template-error.ts";

/** Renders one file of the template, or a text such as a file's name. Throws `TemplateError`. */
export interface Engine {
  readonly renderFile: (file: string, context: TemplateContext) => string;
  readonly renderName: (file: string, context: TemplateContext) => string;
}

// No template that ends comes near them; milliseconds of one file are the only measure that liquidjs has for loops.
const limits = { parse: 2_000_000, memory: 20_000_000, milliseconds: 30_000 };

/** Their results depend on the clock, the machine or chance, and the same notebook must give the same files. */
const unstable = /^date(_|$)|^sample$/;

/** What depends on the package, beside the context that templates see; a symbol is no name that they could use. */
const ofPackage = Symbol("package");

interface OfPackage {
  readonly origins: Origins;
  readonly alignTable: (markdown: string) => string;
}

/**
 * Liquid for the files of one template. Templates see the context and each other: no files, no prototypes, no code. What
 * is misspelt is an error.
 */
export function createEngine(template: Template, origins: Origins): Engine {
  const { liquid, sources, parse } = prepare(template);
  const globals = { [ofPackage]: { origins, alignTable: remember(alignTable) } };
  const render = (file: string, text: string, context: TemplateContext): string => {
    try {
      return liquid.renderSync(parse(text), { ...context }, { globals });
    } catch (error) {
      throw templateError(template.name, file, sources, error);
    }
  };
  return {
    renderFile: (file, context) => render(file, sources[file] ?? "", context),
    renderName: (file, context) => render(file, file.replace(/\.liquid$/, ""), context),
  };
}

interface Prepared {
  readonly liquid: Liquid;
  readonly sources: Readonly<Record<string, string>>;
  readonly parse: (text: string) => ReturnType<Liquid["parse"]>;
}

// Only what follows from the template alone, which does not change: of many packages it is parsed once.
const preparedByTemplate = new WeakMap<Template, Prepared>();

function prepare(template: Template): Prepared {
  let prepared = preparedByTemplate.get(template);
  if (prepared === undefined) preparedByTemplate.set(template, (prepared = createLiquid(template)));
  return prepared;
}

function createLiquid(template: Template): Prepared {
  const sources = Object.fromEntries(
    Object.entries(template.files).map(([path, text]) => [path, hideTagLines(text)]),
  );
  const liquid = new Liquid({
    templates: Object.fromEntries(
      Object.entries(sources).map(([path, text]) => [path.replace(/\.liquid$/, ""), text]),
    ),
    cache: true,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    jsTruthy: true,
    greedy: false,
    parseLimit: limits.parse,
    memoryLimit: limits.memory,
    renderLimit: limits.milliseconds,
  });
  for (const name of Object.keys(liquid.filters))
    if (unstable.test(name)) liquid.unregisterFilter(name);
  for (const [name, filter] of Object.entries(filters)) liquid.registerFilter(name, filter);
  registerBlock(liquid, "imports", (text, context) =>
    endLine(writeImportBlock(readImports(text), packageOf(context).origins)),
  );
  registerBlock(liquid, "table", (text, context) => packageOf(context).alignTable(text));
  return { liquid, sources, parse: remember((text: string) => liquid.parse(text)) };
}

function packageOf({ globals }: Context): OfPackage {
  return (globals as { readonly [ofPackage]: OfPackage })[ofPackage];
}

/** A template is rendered for many files, and some files several times over. */
function remember<Result>(make: (text: string) => Result): (text: string) => Result {
  const made = new Map<string, Result>();
  return (text) => {
    let result = made.get(text);
    if (result === undefined) made.set(text, (result = make(text)));
    return result;
  };
}

/** A line that holds only tags leaves no line behind, as a reader expects; lines keep their numbers. */
function hideTagLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").split("\n").map(hideTagLine).join("\n");
}

function hideTagLine(line: string): string {
  const trimmed = line.trim();
  if (!trimmed.startsWith("{%") || !trimmed.endsWith("%}")) return line;
  if (trimmed.replace(/\{%.*?%\}/g, "").trim() !== "") return line;
  return line.replace(/\{%-?/, "{%-").replace(/-?%\}([ \t]*)$/, "-%}$1");
}

const endLine = (text: string) => (text === "" ? "" : `${text}\n`);
