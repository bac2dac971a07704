import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ImportPlan } from "../model/plan.ts";
import { createFormatter } from "../python/format.ts";
import { writeImports } from "./imports.ts";
import { readImports } from "./read-imports.ts";
import { writeImportBlock } from "./import-block.ts";
import { sortImports } from "./sort-imports.ts";

const thirdParty = ["numpy", "pandas", "sklearn", "Cython", "a10", "a9", "PIL", "_private"];
const origins = { firstParty: new Set(["wine"]), thirdParty: new Set(thirdParty) };
const formatter = createFormatter();

/** Would ruff leave the block as it is? Long lines are its business too. */
function findings(text: string): readonly string[] {
  return formatter
    .lintPython(`${text}\n`, { target: "py311", select: ["I"], firstParty: ["wine"] })
    .map(({ message }) => message);
}

const sort = (text: string) => sortImports(readImports(text), origins);

describe("sortImports", () => {
  test("merges names of one module, and groups by where modules come from", () => {
    expect(
      sort(`import wine.features
from wine.features import scale
import pandas as pd
from sklearn.metrics import r2_score, Metric, ALL
from sklearn.metrics import auc
from .local import x
import os
from __future__ import annotations`),
    ).toBe(`from __future__ import annotations

import os

import pandas as pd
from sklearn.metrics import ALL, Metric, auc, r2_score

import wine.features
from wine.features import scale

from .local import x`);
  });

  test("leaves out an alias that says nothing, and what stands there twice", () => {
    const text = "import logging as logging\nfrom a import b as b\nimport logging\nfrom a import b";
    expect(sort(text)).toBe("import logging\nfrom a import b");
  });

  test("keeps `import a.b as b`, which binds another name than `import a.b`", () => {
    expect(sort("import a.b as b\nimport a.b")).toBe("import a.b\nimport a.b as b");
  });

  test("wraps what is longer than a line", () => {
    const names = Array.from({ length: 12 }, (_, index) => `function_${index + 10}`);
    const text = sort(`from os import ${names.join(", ")}`);
    expect(text).toBe(`from os import (\n${names.map((name) => `    ${name},\n`).join("")})`);
    expect(findings(text)).toEqual([]);
  });

  const block = (text: string) => writeImportBlock(readImports(text), origins);

  test("a star import that sorting leaves before all others needs no marker", () => {
    expect(block("from numpy import *\nfrom wine.core import x")).toBe(
      "from numpy import *\n\nfrom wine.core import x",
    );
  });

  test("star imports keep their order, before what they could shadow", () => {
    expect(
      block(
        "from __future__ import annotations\nfrom pandas import *\nfrom numpy import *\nfrom random import random",
      ),
    ).toBe(`from __future__ import annotations

from pandas import *

# isort: split
from numpy import *

# A star may bind any name: what is imported by its name comes after it.
# isort: split
from random import random`);
  });

  const part = fc.constantFrom(
    "core",
    "Model",
    "x1",
    "x10",
    "x9",
    "_a",
    "A",
    "b",
    "B2",
    "ZED",
    "é",
  );
  const root = fc.constantFrom("os", "sys", "json", "collections", "wine", ...thirdParty);
  const module = fc
    .tuple(root, fc.array(part, { maxLength: 2 }))
    .map(([a, b]) => [a, ...b].join("."));
  const alias = fc.option(fc.constantFrom("p", "Q", "r2"), { nil: undefined });
  const imports: fc.Arbitrary<readonly ImportPlan[]> = fc.array(
    fc.oneof(
      fc.record({ module, name: fc.constant(undefined), alias, level: fc.constant(0) }),
      fc.record({ module, name: part, alias, level: fc.constant(0) }),
      fc.record({ module: part, name: part, alias, level: fc.integer({ min: 1, max: 3 }) }),
      fc.record({
        module,
        name: fc.constant("*"),
        alias: fc.constant(undefined),
        level: fc.constant(0),
      }),
    ),
    { minLength: 1, maxLength: 12 },
  );

  test("agrees with ruff", () => {
    fc.assert(
      fc.property(imports, (plans) => {
        const text = sortImports(plans, origins);
        expect({ text, found: findings(text) }).toEqual({ text, found: [] });
      }),
      { numRuns: 300 },
    );
  });

  test("a block with star imports agrees with ruff, too, and they come first in their order", () => {
    fc.assert(
      fc.property(imports, (plans) => {
        const text = writeImportBlock(plans, origins);
        expect({ text, found: findings(`${text}\n\nx = 1`) }).toEqual({ text, found: [] });
        const read = readImports(
          text.replaceAll(/^#.*$/gm, "").replaceAll(/\(\n|,\n\)|\n(?= )/g, " "),
        );
        const stars = (list: readonly ImportPlan[]) => [
          ...new Set(list.filter(({ name }) => name === "*").map((star) => writeImports([star]))),
        ];
        expect(stars(read)).toEqual(stars(plans));
        const lastStar = read.findLastIndex(({ name }) => name === "*");
        expect(read.slice(0, lastStar + 1).every(({ name }) => name === "*")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("reads what it writes", () => {
    fc.assert(
      fc.property(imports, (plans) => {
        expect(readImports(writeImports(plans))).toEqual(plans);
      }),
    );
  });

  test.each(["x = 1", "import", "from a import (b)", "import a; print()", "from a import b,"])(
    "refuses %s",
    (line) => {
      expect(() => readImports(line)).toThrow(`not an import statement: ${line}`);
    },
  );
});
