import { beforeAll, describe, expect, test } from "@jest/globals";
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

/** Python files that are made of the notebook, by path. */
function sourcesOf(input: NotebookInput, template: Template): Readonly<Record<string, string>> {
  const { files } = convert([input], {
    name: "demo",
    template,
    isFormatted: false,
    version: "0.0.0",
  });
  const sources = files.filter(({ path }) => /^src\/.*\.py$/.test(path));
  return Object.fromEntries(sources.map(({ path, text }) => [path, text]));
}

function tagged(input: NotebookInput): NotebookInput {
  const { proposal } = propose(input, "demo");
  const tags = new Map(proposal.cells.map(({ cell, tags: own }) => [cell, own]));
  return { ...input, bytes: writeTags(input, tags).bytes };
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

describe("a notebook with the proposed tags", () => {
  let template: Template;
  beforeAll(async () => {
    template = await loadTemplate("package");
  });

  const cases = [...own, ...corpus].map((path) => [relative(root, path), path] as const);
  if (corpus.length === 0)
    test.skip("notebooks of the corpus: they are not beside the repository", () => undefined);

  test.each(cases)("%s becomes the same package as without", (_, path) => {
    const input = inputOf(path);
    expect(sourcesOf(tagged(input), template)).toEqual(sourcesOf(input, template));
  });

  test.each(cases)("%s is proposed nothing more", (_, path) => {
    const { proposal } = propose(tagged(inputOf(path)), "demo");
    expect(proposal.cells.filter(({ tags }) => tags.length > 0)).toEqual([]);
  });
});
