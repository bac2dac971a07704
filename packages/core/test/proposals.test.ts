import { describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { loadTemplate } from "../../templates/src/index.ts";
import { convert, propose, writeTags } from "../src/index.ts";
import type { NotebookInput, Template } from "../src/model/conversion.ts";
import { findPackageCases } from "./converting/golden-packages.ts";

const root = join(import.meta.dirname, "../../..");
const shared = join(root, "../shared");

/** Every how many notebooks of the corpus one is tried. */
const stride = 6;

function inputOf(path: string): NotebookInput {
  const bytes = readFileSync(path);
  return { path: basename(path), bytes, environment: undefined, hasFile: () => false };
}

interface Made {
  /** Python files that are made of the notebook, by path. */
  readonly sources: Readonly<Record<string, string>>;
  /** Constants of modules that come from cells of steps: `src/demo/core.py:LIMIT`. */
  readonly constantsOfSteps: readonly string[];
}

function make(input: NotebookInput, template: Template): Made {
  const { files, plan } = convert([input], {
    name: "demo",
    template,
    isFormatted: false,
    version: "0.0.0",
  });
  const sources = Object.fromEntries(
    files.flatMap(({ path, text }) => (/^src\/.*\.py$/.test(path) ? [[path, text]] : [])),
  );
  const constantsOfSteps = (plan?.notebooks[0]?.ledger ?? [])
    .filter(({ role }) => role === "step")
    .flatMap(({ targets }) => targets)
    .filter((target) => {
      const [path = "", name = ""] = target.split(":");
      const isConstant = new RegExp(`^${name}\\b.*=`, "m");
      return name !== "" && isConstant.test(sources[path] ?? "");
    });
  return { sources, constantsOfSteps };
}

/** Names that are defined with `def` or `class` anywhere in the sources, sorted. */
function definedIn(sources: Readonly<Record<string, string>>): readonly string[] {
  const names = Object.values(sources).flatMap((text) =>
    [...text.matchAll(/^ *(?:async +)?(?:def|class) +(\w+)/gm)].map((match) => match[1] ?? ""),
  );
  return [...new Set(names)].sort();
}

interface Tagged extends NotebookInput {
  /** Has every proposed tag a place in the file? Cells of Databricks that are one magic have none. */
  readonly isWhole: boolean;
}

function tagged(input: NotebookInput): Tagged {
  const { proposal } = propose(input, "demo");
  const tags = new Map(proposal.cells.map(({ cell, tags: own }) => [cell, own]));
  const { bytes, unwritten } = writeTags(input, tags);
  return { ...input, bytes, isWhole: unwritten.length === 0 };
}

const own = [
  ...readdirSync(join(root, "examples")).map((name) =>
    join(root, "examples", name, "notebook.ipynb"),
  ),
  ...findPackageCases().flatMap(({ folder, inputs }) =>
    inputs.length === 1 ? inputs.map((input) => join(folder, input)) : [],
  ),
].filter((path) => existsSync(path));

const list = join(shared, "corpus/PYTHON");
const corpus = existsSync(list)
  ? readFileSync(list, "utf8")
      .split("\n")
      .filter((line, i) => line !== "" && i % stride === 0)
      .map((line) => join(shared, "corpus", line))
  : [];

const template = await loadTemplate("package");

const cases = [...own, ...corpus].map((path) => {
  const input = inputOf(path);
  const withTags = tagged(input);
  return {
    name: relative(root, path),
    input,
    withTags,
    made: make(input, template),
    madeWithTags: make(withTags, template),
  };
});

/**
 * What a cell with the tag `step:` binds is never a constant: the author may mean to change it. Of a cell without a tag it can be one. And some
 * cells have no place for a tag.
 */
const isExempt = ({ withTags, made }: (typeof cases)[number]): boolean =>
  !withTags.isWhole || made.constantsOfSteps.length > 0;

describe("a notebook with the proposed tags", () => {
  test.each(cases.filter((each) => !isExempt(each)))(
    "$name becomes the same package as without",
    ({ made, madeWithTags }) => {
      expect(madeWithTags.sources).toEqual(made.sources);
    },
  );

  test.each(cases)("$name keeps the definitions of its modules", ({ made, madeWithTags }) => {
    const modules = Object.entries(made.sources).filter(([path]) => !path.endsWith("pipeline.py"));
    const definitions = definedIn(Object.fromEntries(modules));
    expect(definedIn(madeWithTags.sources)).toEqual(expect.arrayContaining([...definitions]));
  });

  test("few are exempt from being the same", () => {
    expect(cases.filter(isExempt).length).toBeLessThan(cases.length / 10);
  });

  test.each(cases)("$name is proposed nothing more", ({ withTags }) => {
    const { proposal } = propose(withTags, "demo");
    expect(proposal.cells.filter(({ tags }) => tags.length > 0)).toEqual([]);
  });
});
