import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Cell, Notebook } from "../model/notebook.ts";
import { replaceBytes } from "./formats/replace-bytes.ts";
import { read } from "./read.ts";
import { writeTags, type TaggedFile } from "./write-tags.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

function readAll(text: string | Uint8Array, path: string): Notebook {
  const bytes = typeof text === "string" ? encode(text) : text;
  const { notebook } = read({ path, bytes });
  if (notebook === undefined) throw new Error("cannot be read");
  return notebook;
}

function write(
  text: string,
  tagsByCell: Readonly<Record<number, readonly string[]>>,
  path = "notebook.ipynb",
): TaggedFile {
  const tags = new Map(Object.entries(tagsByCell).map(([cell, list]) => [Number(cell), list]));
  return writeTags({ path, bytes: encode(text) }, tags);
}

const written = (...given: Parameters<typeof write>): string => decode(write(...given).bytes);

/** The edits taken back. */
function undo(before: Uint8Array, { bytes, edits }: TaggedFile): Uint8Array {
  let grown = 0;
  const back = edits.map(({ start, end, text }) => {
    const length = encode(text).length;
    const from = start + grown;
    grown += length - (end - start);
    return { start: from, end: from + length, text: decode(before.subarray(start, end)) };
  });
  return replaceBytes(bytes, back);
}

describe("an .ipynb", () => {
  const jupyter = (metadata: string): string =>
    `{\n "cells": [\n  {\n   "cell_type": "code",\n   "execution_count": 1.0e0,\n   "metadata": ${metadata},\n   "outputs": [],\n   "source": [\n    "é = '\\u00e9'"\n   ]\n  }\n ],\n "metadata": {},\n "nbformat": 4,\n "nbformat_minor": 5\n}\n`;

  test("as Jupyter writes it", () => {
    const tags = (before: string, after: string): string =>
      `{${before}\n    "tags": [\n     "step:load"\n    ]${after}\n   }`;
    expect(written(jupyter("{}"), { 1: ["step:load"] })).toBe(jupyter(tags("", "")));
    expect(written(jupyter('{\n    "collapsed": false\n   }'), { 1: ["step:load"] })).toBe(
      jupyter(tags('\n    "collapsed": false,', "")),
    );
    expect(written(jupyter('{\n    "trusted": true\n   }'), { 1: ["step:load"] })).toBe(
      jupyter(tags("", ',\n    "trusted": true')),
    );
    expect(written(jupyter('{\n    "tags": []\n   }'), { 1: ["step:load"] })).toBe(
      jupyter(tags("", "")),
    );
    expect(written(jupyter("{\n   }"), { 1: ["step:load"] })).toBe(jupyter(tags("", "")));
  });

  test("with tags: they stay, and none comes twice", () => {
    const some = '{\n    "tags": [\n     "a",\n     "b"\n    ]\n   }';
    const more = '{\n    "tags": [\n     "a",\n     "b",\n     "skip",\n     "test:x"\n    ]\n   }';
    expect(written(jupyter(some), { 1: ["b", "skip", "test:x"] })).toBe(jupyter(more));
    expect(write(jupyter(more), { 1: ["skip", "b"] }).edits).toEqual([]);
  });

  test.each([
    [
      '{"cells":[{"cell_type":"code","source":"x"}]}',
      '{"cells":[{"cell_type":"code","metadata":{"tags":["skip"]},"source":"x"}]}',
    ],
    [
      '{"cells": [{"source": "x", "cell_type": "code"}]}',
      '{"cells": [{"source": "x", "cell_type": "code", "metadata": {"tags": ["skip"]}}]}',
    ],
    [
      '{"cells":[{"cell_type":"code","metadata":{}}]}',
      '{"cells":[{"cell_type":"code","metadata":{"tags":["skip"]}}]}',
    ],
    [
      '{"cells": [{"cell_type": "code", "metadata": {"tags": []}}]}',
      '{"cells": [{"cell_type": "code", "metadata": {"tags": ["skip"]}}]}',
    ],
    [
      '{"cells": [{"cell_type": "code", "metadata": {"tags": ["a"]}}]}',
      '{"cells": [{"cell_type": "code", "metadata": {"tags": ["a", "skip"]}}]}',
    ],
    [
      '{"cells": [{"cell_type": "code", "metadata": {"tags": "a"}}]}',
      '{"cells": [{"cell_type": "code", "metadata": {"tags": ["a", "skip"]}}]}',
    ],
    [
      '{"cells": [{"cell_type": "code", "metadata": {"tags": null}}]}',
      '{"cells": [{"cell_type": "code", "metadata": {"tags": ["skip"]}}]}',
    ],
    [
      '{"cells": [{"cell_type": "code", "metadata": null}]}',
      '{"cells": [{"cell_type": "code", "metadata": {"tags": ["skip"]}}]}',
    ],
    [
      '{ "cells": [ { "cell_type": "code", "metadata": {} } ] }',
      '{ "cells": [ { "cell_type": "code", "metadata": { "tags": [ "skip" ] } } ] }',
    ],
    [
      '{"cells":[{"cell_type":"code","metadata":{"a":1},"metadata":{}}]}',
      '{"cells":[{"cell_type":"code","metadata":{"a":1},"metadata":{"tags":["skip"]}}]}',
    ],
    [
      '{"cells":[],"cells":[{"cell_type":"code","met\\u0061data":{"a":NaN,"b":-Infinity}}]}',
      '{"cells":[],"cells":[{"cell_type":"code","met\\u0061data":{"a":NaN,"b":-Infinity,"tags":["skip"]}}]}',
    ],
    [
      '\uFEFF{"worksheets":[{},{"cells":[]},{"cells":[{"cell_type":"code","input":"x"}]}]}\n',
      '\uFEFF{"worksheets":[{},{"cells":[]},{"cells":[{"cell_type":"code","input":"x","metadata":{"tags":["skip"]}}]}]}\n',
    ],
    [
      '{\r\n\t"cells": [{\r\n\t\t"cell_type": "code",\r\n\t\t"metadata": {}\r\n\t}]\r\n}',
      '{\r\n\t"cells": [{\r\n\t\t"cell_type": "code",\r\n\t\t"metadata": {\r\n\t\t\t"tags": [\r\n\t\t\t\t"skip"\r\n\t\t\t]\r\n\t\t}\r\n\t}]\r\n}',
    ],
    [
      '{ "cells":\n  [ { "cell_type": "code"\n    , "metadata": {}\n    }\n  ]\n}',
      '{ "cells":\n  [ { "cell_type": "code"\n    , "metadata": { "tags": [ "skip" ] }\n    }\n  ]\n}',
    ],
  ])("%s", (before, after) => {
    expect(written(before, { 1: ["skip"] })).toBe(after);
  });

  test("escapes what is not ASCII where the file does", () => {
    const notebook = (source: string): string =>
      `{"cells":[{"cell_type":"code","metadata":{},"source":"${source}"}]}`;
    expect(written(notebook("é"), { 1: ["step:été"] })).toContain('"step:été"');
    expect(written(notebook("\\u00e9"), { 1: ["step:été😀"] })).toContain(
      '"step:\\u00e9t\\u00e9\\ud83d\\ude00"',
    );
  });

  test.each([
    ["[]", "its metadata is not an object"],
    ['{"tags":{}}', "its `tags` are not a list"],
  ])("with metadata %s has no place for tags", (metadata, reason) => {
    const text = `{"cells":[{"cell_type":"code","metadata":${metadata}}]}`;
    const { bytes, unwritten } = write(text, { 1: ["skip"] });
    expect([decode(bytes), unwritten]).toEqual([text, [{ cell: 1, reason }]]);
  });

  test("in which other cells nest deeper than a function can call itself", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const text = `{"cells":[{"cell_type":"code","outputs":${deep}}]}`;
    expect(written(text, { 1: ["skip"] })).toBe(
      `{"cells":[{"cell_type":"code","metadata":{"tags":["skip"]},"outputs":${deep}}]}`,
    );
  });
});

describe("a script", () => {
  test.each([
    ["# %%\nx = 1\n", '# %% tags=["step:load"]\nx = 1\n'],
    ["#%%  \r\nx = 1", '#%% tags=["step:load"]  \r\nx = 1'],
    ["\uFEFF# %% Ünïcode\n\n\nx = 1\n", '\uFEFF# %% Ünïcode tags=["step:load"]\n\n\nx = 1\n'],
    ['# %% Load tags=["a"] b=1\nx\n', '# %% Load tags=["a", "step:load"] b=1\nx\n'],
    ["# %% tags=[]\nx\n", '# %% tags=["step:load"]\nx\n'],
    ['# %% {"collapsed": true}\nx\n', '# %% {"collapsed": true, "tags": ["step:load"]}\nx\n'],
    ['# %% {"tags": ["a"]}\nx\n', '# %% {"tags": ["a", "step:load"]}\nx\n'],
    ["# %% {}\nx\n", '# %% {"tags": ["step:load"]}\nx\n'],
    ["# %% y = f(x)\nx\n", "# %% y = f(x)\n#| step: load\nx\n"],
    ['# %% tags="a"\nx\n', '# %% tags="a"\n#| step: load\nx\n'],
    ["# In[1]:\n\n\nx = 1\n", "# In[1]:\n\n\n#| step: load\nx = 1\n"],
    ["# <codecell>\r\nx = 1\r\n", "# <codecell>\r\n#| step: load\r\nx = 1\r\n"],
    ["#!/usr/bin/python\n\nx = 1\n", "#!/usr/bin/python\n\n#| step: load\nx = 1\n"],
    ["# In[1]:\n%%time\nx = 1\n", "# In[1]:\n%%time\n#| step: load\nx = 1\n"],
    ["# In[1]:\r%%time", "# In[1]:\r%%time\r#| step: load"],
    ["#@title Load\nx = 1\n", "#@title Load\n#| step: load\nx = 1\n"],
    ["# +\nx = 1\n# -\n", '# + tags=["step:load"]\nx = 1\n# -\n'],
    ["# + a=1\nx = 1\n", '# + a=1 tags=["step:load"]\nx = 1\n'],
    ['# %% language="bash"\n# ls\n', '# %% language="bash" tags=["step:load"]\n# ls\n'],
    [
      "# Databricks notebook source\nx = 1\n",
      "# Databricks notebook source\n#| step: load\nx = 1\n",
    ],
    [
      "# Databricks notebook source\n# DBTITLE 1,Load\n\nx = 1",
      "# Databricks notebook source\n# DBTITLE 1,Load\n\n#| step: load\nx = 1",
    ],
  ])("%j", (before, after) => {
    expect(written(before, { 1: ["step:load"] }, "a.py")).toBe(after);
  });

  test("takes several tags, and those without a name", () => {
    const text = "# %%\na\n# In[2]:\nb\n# %% [markdown]\n# c\n";
    const tags = ["step:load", "module:io"];
    expect(written(text, { 1: tags, 2: tags, 3: ["skip"] }, "a.py")).toBe(
      '# %% tags=["step:load", "module:io"]\na\n# In[2]:\n#| step: load\n#| module: io\nb\n# %% [markdown]\n# c\n',
    );
    expect(written("# In[1]:\na", { 1: ["skip"] }, "a.py")).toBe("# In[1]:\n#| skip\na");
  });

  test("keeps tags once, also where they are directives", () => {
    const text = "# In[1]:\na\n# %%\nb\n";
    const tags = { 1: ["step:load"], 2: ["skip"] };
    const once = written(text, tags, "a.py");
    expect(written(once, tags, "a.py")).toBe(once);
  });

  test("of Databricks: magic cells have no place for tags", () => {
    const text =
      "# Databricks notebook source\n# MAGIC %sql\n# MAGIC SELECT 1\n\n# COMMAND ----------\n\nx = 1\n";
    const { bytes, unwritten } = write(text, { 1: ["skip"], 2: ["skip"] }, "a.py");
    expect(decode(bytes)).toBe(text.replace("x = 1", "#| skip\nx = 1"));
    expect(unwritten.map(({ cell }) => cell)).toEqual([1]);
  });
});

const blanks = fc.constantFrom("", " ", "\n", "\r\n  ", "\t");
const tag = fc.oneof(
  fc.constantFrom("skip", "parameters", "step:load", "module:a.b", "test"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }).map((name) => `step:${name}`),
);
const tags = fc.dictionary(
  fc.integer({ min: 1, max: 5 }).map(String),
  fc.uniqueArray(tag, { maxLength: 3 }),
);

/** JSON text of a value, set at random; keys may be repeated. */
const layOut = (value: unknown, next: () => string): string => {
  if (Array.isArray(value))
    return `[${next()}${value.map((item) => layOut(item, next)).join(`${next()},${next()}`)}${next()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}${next()}:${next()}${layOut(item, next)}`,
  );
  return `{${next()}${members.join(`${next()},${next()}`)}${next()}}`;
};

const metadata = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      collapsed: fc.boolean(),
      tags: fc.oneof(fc.uniqueArray(tag, { maxLength: 2 }), tag),
      zoom: fc.constant(1e-7),
    },
    { requiredKeys: [] },
  ),
);
const cell = fc.record(
  {
    cell_type: fc.constantFrom("code", "code", "code", "markdown"),
    metadata,
    outputs: fc.constant([]),
    source: fc.oneof(fc.string({ maxLength: 8 }), fc.constant(["x = 1\n", '{["é'])),
  },
  { requiredKeys: ["cell_type"] },
);
const layout = fc.oneof(
  fc.constantFrom(undefined, "", " ", "  ", "\t"),
  fc.array(blanks, { minLength: 1, maxLength: 7 }),
);
const ipynb = fc.record({ cells: fc.array(cell, { maxLength: 5 }), layout, isOld: fc.boolean() });

function ipynbText({
  cells,
  layout,
  isOld,
}: {
  cells: unknown;
  layout: unknown;
  isOld: boolean;
}): string {
  const notebook = isOld ? { worksheets: [{ cells }] } : { nbformat: 4, cells, metadata: {} };
  if (!Array.isArray(layout))
    return JSON.stringify(notebook, undefined, layout as string | undefined);
  let at = 0;
  return layOut(notebook, () => String(layout[at++ % layout.length]));
}

/** What is put in can be taken out, and the notebook is the same but for the tags. */
function checkTags(
  text: string,
  tagsByCell: Readonly<Record<string, readonly string[]>>,
  path: string,
): void {
  const before = encode(text);
  const tagged = write(text, tagsByCell, path);
  expect(tagged.edits.every(({ start, end }) => start === end)).toBe(true);
  expect(decode(undo(before, tagged))).toBe(text);
  const old = readAll(text, path).cells;
  const made = readAll(tagged.bytes, path).cells;
  const unwritten = new Set(tagged.unwritten.map(({ cell }) => cell));
  const isIpynb = path.endsWith(".ipynb");
  const wanted = old.map(({ tags: own, kind, number }) => {
    const isWritten = kind === "code" && !unwritten.has(number);
    const more = isWritten ? (tagsByCell[number] ?? []).filter((one) => !own.includes(one)) : [];
    return [...own, ...more];
  });
  expect(made.map(({ tags: all }) => all.length)).toEqual(wanted.map((all) => all.length));
  const plain = ({ source, ...cell }: Cell): unknown =>
    isIpynb
      ? { ...cell, source, mark: 0, directiveSpans: 0 }
      : { kind: cell.kind, executionCount: cell.executionCount };
  expect(made.map((one) => plain({ ...one, tags: [] }))).toEqual(
    old.map((one) => plain({ ...one, tags: [] })),
  );
  expect(isIpynb ? made.map(({ tags: all }) => all) : wanted).toEqual(wanted);
  const again = writeTags(
    { path, bytes: tagged.bytes },
    new Map(Object.entries(tagsByCell).map(([number, list]) => [Number(number), list])),
  );
  expect(again.edits).toEqual([]);
}

describe("for every file", () => {
  test("that is an .ipynb in any layout", () => {
    fc.assert(
      fc.property(ipynb, tags, (made, tagsByCell) => {
        checkTags(ipynbText(made), tagsByCell, "a.ipynb");
      }),
      { numRuns: 400 },
    );
  });

  const line = fc.constantFrom(
    "# %%",
    "#%% Title",
    '# %% tags=["a"]',
    '# %% {"a": 1}',
    "# %% y = f(x)",
    "# %% [markdown]",
    "# In[2]:",
    "# <codecell>",
    "# +",
    "# -",
    "# + tags=[]",
    "# region",
    "# endregion",
    "x = 1",
    "%%time",
    "# %%time",
    "#| export",
    "# text",
    "'''",
    "",
    "",
    "  y = 2",
    "#@title A",
    '# %% language="sql"',
    '# %% active="ipynb"',
    "# MAGIC %sql",
    "# COMMAND ----------",
    "é = '😀'",
  );
  const header = fc.constantFrom(
    "",
    "# Databricks notebook source\n",
    "# ---\n# jupyter:\n#   jupytext:\n#     text_representation:\n#       format_name: percent\n# ---\n",
    "# ---\n# jupyter:\n#   jupytext:\n#     text_representation:\n#       format_name: light\n# ---\n",
  );
  const script = fc.tuple(
    fc.constantFrom("", "\uFEFF"),
    header,
    fc.array(line, { minLength: 1, maxLength: 8 }),
    fc.constantFrom("\n", "\r\n", "\r"),
  );
  const plain = fc.dictionary(
    fc.integer({ min: 1, max: 5 }).map(String),
    fc.subarray(["skip", "step:load", "module:a.b"]),
  );

  test("that is a script", () => {
    fc.assert(
      fc.property(script, plain, ([mark, head, lines, lineEnd], tagsByCell) => {
        const text = mark + (head + lines.join("\n")).replaceAll("\n", lineEnd);
        if (text.trim() === "") return;
        checkTags(text, tagsByCell, "a.py");
      }),
      { numRuns: 600 },
    );
  });
});
