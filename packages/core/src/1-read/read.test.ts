import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { read, type Reading } from "./read.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const readText = (text: string, path = "notebook.ipynb"): Reading =>
  read({ path, bytes: encode(text) });

const notebookOf = (cells: readonly unknown[], metadata: unknown = {}): string =>
  JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 });
const codeCell = (source: unknown, metadata: unknown = {}) => ({
  cell_type: "code",
  execution_count: null,
  metadata,
  outputs: [],
  source,
});

/** What holds for every input: one error and no notebook, or a notebook whose places are inside it. */
function checkReading({ notebook, diagnostics }: Reading): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.length).toBe(notebook === undefined ? 1 : 0);
  for (const { message, help, place } of diagnostics) {
    expect(`${message}${help ?? ""}`).not.toMatch(/[\n\r\0]/);
    const cells = notebook?.cells ?? [];
    expect(place.cell ?? 0).toBeLessThanOrEqual(cells.length);
    const lines = cells[(place.cell ?? 0) - 1]?.source.split("\n").length ?? Infinity;
    expect(place.line ?? 1).toBeLessThanOrEqual(lines);
  }
  const cells = notebook?.cells ?? [];
  expect(cells.map(({ number }) => number)).toEqual(cells.map((_, index) => index + 1));
  expect(cells.filter(({ source }) => source.includes("\r"))).toEqual([]);
  expect(cells.filter(({ kind, mark }) => kind !== "code" && mark !== undefined)).toEqual([]);
  for (const { source, directiveSpans } of cells) {
    let from = 0;
    for (const { start, end } of directiveSpans) {
      expect(start).toBeGreaterThanOrEqual(from);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(source.length);
      from = end;
    }
  }
}

const identifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
const reserved = /^(?:run|main|Parameters|Results|pipeline|parameters|class|import|None)$/;

function checkNames({ notebook }: Reading): void {
  const names = (notebook?.cells ?? []).flatMap(({ mark }) => {
    if (mark?.role === "step") return [mark.name, ...(mark.module?.split(".") ?? [])];
    if (mark?.role === "module") return mark.module?.split(".") ?? [];
    return [];
  });
  for (const name of [...names, ...(notebook?.defaultModule?.split(".") ?? [])]) {
    expect(name).toMatch(identifier);
    expect(name).not.toMatch(reserved);
    expect(name.length).toBeLessThanOrEqual(140);
  }
}

test("of a notebook in another language nothing else is said", () => {
  const metadata = { language_info: { name: "julia" } };
  const reading = readText(JSON.stringify({ cells: [{ outputs: [] }], metadata, nbformat: 9 }));
  expect(reading.diagnostics.map(({ code }) => code)).toEqual(["NB106"]);
});

describe("whatever is in the file", () => {
  test("bytes", () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const paths = fc.constantFrom("a.ipynb", "a.py", "a", "-");
    fc.assert(
      fc.property(paths, bytes, (path, bytes) => checkReading(read({ path, bytes }))),
      {
        numRuns: 1000,
      },
    );
  });

  test("JSON", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => checkReading(readText(text))),
      { numRuns: 500 },
    );
  });

  const value = fc.jsonValue({ maxDepth: 3 });
  const sourceLine = fc.oneof(
    fc.constantFrom(
      "#| step: a",
      "#| tags: [",
      "#|export",
      "# export",
      "%%time",
      "x = 1",
      '"""',
      "",
    ),
    fc.constantFrom(
      "#@title T",
      "n = 1 #@param {type:'integer'}",
      "### BEGIN SOLUTION",
      "#%%",
      "#",
    ),
    fc.constantFrom('dbutils.widgets.text("a", "b")', "%nbdev_export", "#| fig-cap:", "#|   - x"),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const source = fc.array(sourceLine, { maxLength: 6 }).map((lines) => lines.join("\n"));
  const word = fc.constantFrom("step", "module", "test", "skip", "prev", "block", "export", "tags");
  const tag = fc.oneof(
    fc.tuple(word, fc.string({ unit: "binary" })).map(([word, rest]) => `${word}:${rest}`),
    fc.string({ unit: "binary" }),
    word,
  );

  test("notebooks with parts that are something else", () => {
    const odd = <T>(part: fc.Arbitrary<T>) =>
      fc.oneof({ arbitrary: part, weight: 9 }, { arbitrary: value, weight: 1 });
    const metadata = odd(fc.record({ tags: odd(fc.array(odd(tag), { maxLength: 4 })) }));
    const output = odd(
      fc.record({
        output_type: odd(fc.constantFrom("stream", "execute_result", "display_data", "error")),
        text: odd(fc.string()),
        data: odd(fc.dictionary(fc.constantFrom("text/plain", "image/png"), odd(fc.string()))),
      }),
    );
    const cell = odd(
      fc.record(
        {
          cell_type: odd(fc.constantFrom("code", "markdown", "raw", "heading")),
          source: odd(source),
          metadata,
          outputs: odd(fc.array(output, { maxLength: 3 })),
        },
        { requiredKeys: [] },
      ),
    );
    const notebook = odd(
      fc.record({
        cells: odd(fc.array(cell, { maxLength: 5 })),
        metadata: odd(fc.record({ kernelspec: value, language_info: value }, { requiredKeys: [] })),
        nbformat: odd(fc.constantFrom(2, 3, 4, 5)),
      }),
    );
    fc.assert(
      fc.property(notebook, (notebook) => {
        const reading = readText(JSON.stringify(notebook));
        checkReading(reading);
        checkNames(reading);
      }),
      { numRuns: 1000 },
    );
  });

  test("a notebook with bytes changed", () => {
    const text = notebookOf([codeCell("#| step: train\nx = 1", { tags: ["step:train"] })]);
    const bytes = encode(text);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        checkReading(read({ path: "a.ipynb", bytes: changed }));
      }),
      { numRuns: 1000 },
    );
  });

  test("scripts of markers and pieces of them", () => {
    const piece = fc.oneof(
      sourceLine,
      fc.constantFrom("# %%", "# %% [markdown]", "# +", "# -", "# In[3]:", "#%% md", "# ---"),
      fc.constantFrom('# %% tags=["step:a"]', "# %% {", "# jupyter:", "# MAGIC %sql", "    # %%"),
      fc.constantFrom(
        "# COMMAND ----------",
        "# DBTITLE 1,T",
        "# ```",
        "# Databricks notebook source",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const reading = readText(pieces.join("\n"), "a.py");
        checkReading(reading);
        checkNames(reading);
      }),
      { numRuns: 1000 },
    );
  });

  test("no tag gives an illegal name", () => {
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 5 }), (tags) => {
        const reading = readText(notebookOf([codeCell("x = 1", { tags })]));
        checkReading(reading);
        checkNames(reading);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what is hostile or huge ends soon", () => {
  const long = 2_000_000;
  test.each<[string, string, string]>([
    ["brackets", "[".repeat(long), "a.ipynb"],
    ["a line of one string", notebookOf([codeCell(`x = '${"a".repeat(long)}'`)]), "a.ipynb"],
    ["blanks", notebookOf([codeCell(`x = 1 #@param${" ".repeat(long)}x`)]), "a.ipynb"],
    ["blanks in a title", notebookOf([codeCell(`#@title ${" ".repeat(long)}x`)]), "a.ipynb"],
    ["blanks in a directive", notebookOf([codeCell(`#| a${" ".repeat(long)}b c`)]), "a.ipynb"],
    [
      "blanks by a widget",
      notebookOf([codeCell(`dbutils.widgets.get("a")${" ".repeat(long)}x`)]),
      "a.ipynb",
    ],
    ["comment signs", notebookOf([codeCell("# ".repeat(long / 2))]), "a.ipynb"],
    ["a tag", notebookOf([codeCell("x", { tags: [`step:${"../".repeat(long / 3)}`] })]), "a.ipynb"],
    [
      "blank lines in comments",
      notebookOf([codeCell(`#export\n${"#   \n".repeat(50_000)}x`)]),
      "a.ipynb",
    ],
    ["a nested form", notebookOf([codeCell(`x = 1 #@param ${"[".repeat(long)}`)]), "a.ipynb"],
    [
      "continued options",
      notebookOf([codeCell(`#| tags:\n${"#|   - a\n".repeat(20_000)}`)]),
      "a.ipynb",
    ],
    ["options of a marker", `# %% ${"a=1 ".repeat(long / 8)}`, "a.py"],
    ["words of a title", `# %% ${"a ".repeat(long / 2)}=`, "a.py"],
    ["blank lines", `# %%\n${"\n".repeat(long / 4)}x`, "a.py"],
    [
      "blank lines in the light format",
      `# +\n# -\ndef f():\n${"\n".repeat(long / 4)}    x`,
      "a.py",
    ],
    ["fences", `# %% [markdown]\n${"# ```a\n".repeat(50_000)}`, "a.py"],
    ["blanks before nothing", `# %%\n${" ".repeat(long)}x`, "a.py"],
    [
      "references in YAML",
      `# ---\n# jupyter:\n#   a: &a [1,1,1]\n${"#   b: &a [*a,*a,*a]\n".repeat(20)}# ---\n# %%\nx`,
      "a.py",
    ],
    ["brackets in YAML", `# ---\n# jupyter: ${"[".repeat(50_000)}\n# ---\n# %%\nx`, "a.py"],
  ])("%s", (_, text, path) => {
    const start = process.cpuUsage();
    checkReading(readText(text, path));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(5);
  });

  test("10,000 cells with a tag each", () => {
    const cells = Array.from({ length: 10_000 }, (_, i) =>
      codeCell("x = 1", { tags: [`step:s${i}`] }),
    );
    expect(readText(notebookOf(cells)).notebook?.cells.length).toBe(10_000);
  });
});

describe("large files", () => {
  const image = "iVBORw0KGgo".repeat(100_000);
  const cell = (text: string) => ({
    ...codeCell("plt.plot()"),
    outputs: [
      {
        output_type: "display_data",
        data: { "image/png": image, "text/plain": [text] },
        metadata: {},
      },
      { output_type: "stream", name: "stdout", text: "done\n" },
      { output_type: "error", ename: "E", evalue: "v", traceback: [image] },
    ],
  });

  test("of images only the type is kept, and the text beside them", () => {
    const { notebook, diagnostics } = readText(
      notebookOf([
        cell("one"),
        {
          cell_type: "markdown",
          metadata: {},
          source: "größe",
          attachments: { "a.png": { "image/png": image } },
        },
        cell("two"),
      ]),
    );
    expect(diagnostics).toEqual([]);
    expect(notebook?.cells[1]?.source).toBe("größe");
    expect(notebook?.cells[2]?.outputs).toEqual([
      { kind: "display", text: "two", mimeTypes: ["image/png", "text/plain"] },
      { kind: "stream", name: "stdout", text: "done\n" },
      { kind: "error", name: "E", value: "v" },
    ]);
    expect(JSON.stringify(notebook).length).toBeLessThan(5000);
  });

  test("an error behind an image is at its own place", () => {
    const text = notebookOf([cell("one")]).replace('"nbformat":4', '"nbformat":four');
    const [problem] = readText(text).diagnostics;
    expect(problem?.place.column).toBe(text.indexOf("four") + 1);
  });

  test("an invalid byte behind an image is at its own place", () => {
    const bytes = encode(notebookOf([cell("one")]));
    const at = bytes.length - 12;
    bytes[at] = 0xff;
    expect(read({ path: "a.ipynb", bytes }).diagnostics[0]?.message).toContain(`offset ${at}`);
  });
});
