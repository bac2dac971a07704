import {
  buildCall,
  buildEntry,
  buildField,
  buildImport,
  buildModule,
  buildPipeline,
  buildPlan,
  buildStep,
  buildTest,
} from "./build-plan.ts";

const fetchPipeline = buildPipeline("sales.fetch", {
  docstring: "Fetch",
  isAsync: true,
  // Names that the template would use itself.
  imports: [
    buildImport("asyncio"),
    buildImport("logging", "root", "logger"),
    buildImport("unittest", "mock", "logging"),
    buildImport("sales.core", "clean"),
  ],
  steps: [
    buildStep("fetch", {
      isAsync: true,
      signature: "*, url",
      body: "    logger.debug(logging.sentinel.start)\n    await asyncio.sleep(0)\n    page = clean(url)\n    return page",
      cells: [{ notebook: "fetch.ipynb", cell: 3 }],
    }),
  ],
  parameters: [
    buildField("url", {
      annotation: "str",
      default: '"https://example.org"',
      kind: "str",
      help: 'where "100%" of it is',
    }),
  ],
  calls: [
    buildCall("fetch", { targets: ["page"], arguments: "url=parameters.url", isAwaited: true }),
  ],
  results: [{ name: "page", annotation: undefined, variable: "page" }],
  exampleOption: "--url two words",
});

const trainPipeline = buildPipeline("sales.train", {
  docstring: "Train\n\nMinimises $\\alpha$ over {{ sizes }}.",
  imports: [buildImport("sales.models.tree", "grow", "grow_tree")],
  steps: [
    buildStep("train", {
      signature: "*, sizes, field",
      docstring: 'Says """quoted""" things',
      body: "    run = grow_tree(sizes)\n    print(field)\n    return run, sizes",
      cells: [{ notebook: "train.ipynb", cell: 2 }],
    }),
  ],
  parameters: [
    buildField("sizes", {
      annotation: "list[int]",
      default: "field(default_factory=lambda: [1, 2])",
      isFactory: true,
      kind: "literal",
    }),
    buildField("field", { annotation: "bool", default: "True", kind: "bool" }),
    buildField("log_level", {
      annotation: 'Literal["low", "high"]',
      default: '"low"',
      kind: "str",
      choices: ['"low"', '"high"'],
    }),
    buildField("DATA", { annotation: "str", default: '"data/sales.csv"', kind: "str" }),
  ],
  parameterImports: [buildImport("typing", "Literal")],
  calls: [
    buildCall("train", {
      targets: ["run", "sizes"],
      arguments: "sizes=parameters.sizes, field=parameters.field",
    }),
  ],
  results: [
    { name: "run", annotation: "list[int]", variable: "run" },
    { name: "sizes", annotation: "list[int]", variable: "sizes" },
  ],
});

/** Two notebooks in one package, with what makes that hard: an async one, names that clash, absent files. */
export const jointPlan = buildPlan({
  modules: [
    buildModule("sales.core", {
      docstring: "Core",
      imports: [buildImport("re")],
      body: 'BLANK = re.compile(r"\\s+")\n\ndef clean(text):\n    return BLANK.sub(" ", text)',
    }),
    buildModule("sales.models.tree", {
      imports: [buildImport("sales.core", "clean"), buildImport("os")],
      body: "def grow(sizes):\n    return [size + len(clean(''))  for size in sizes]",
      all: ["grow"],
    }),
  ],
  pipelines: [fetchPipeline, trainPipeline],
  tests: [
    buildTest("tests/test_core.py", {
      imports: [buildImport("sales.core", "clean")],
      parts: [{ text: 'def test_clean():\n    assert clean("a \\n b") == "a b"', reads: [] }],
    }),
    buildTest("tests/test_fetch.py", {
      isPipeline: true,
      pipeline: "sales.fetch.pipeline",
      parts: [
        { text: "def test_page(results):\n    page = results.page\n    assert page", reads: [] },
      ],
    }),
    buildTest("tests/test_tree.py", {
      imports: [buildImport("sales.models.tree", "grow")],
      parts: [
        { text: "def test_grow():\n    assert grow([1]) == [1]", reads: ["tree | leaf.json"] },
      ],
    }),
    buildTest("tests/test_train.py", {
      docstring: "What the notebook showed when it was last run, as a regression test.",
      isPipeline: true,
      pipeline: "sales.train.pipeline",
      parts: [
        {
          text: 'def test_printed_lines(printed):\n    assert printed.splitlines() == ["True"]\n\ndef test_sizes(results):\n    assert results.sizes == [1, 2]',
          reads: [],
        },
      ],
    }),
  ],
  requirements: [],
  dataFiles: [
    { path: "data/sales.csv", cell: 2, notebook: "train.ipynb", exists: true },
    { path: "tree | leaf.json", cell: 3, notebook: "train.ipynb", exists: false },
  ],
  keptFiles: [{ path: "unconverted/fetch_cell_4.py", text: "print 'Python 2'\n" }],
  notebooks: [
    {
      path: "fetch.ipynb",
      title: "Fetch",
      ledger: [
        buildEntry(2, {
          startsWith: 'url = "https://example.org"',
          role: "parameters",
          targets: ["src/sales/fetch/parameters.py:Parameters"],
        }),
        buildEntry(3, { startsWith: "await …", targets: ["src/sales/fetch/pipeline.py:fetch"] }),
        buildEntry(4, {
          startsWith: "print 'a|b' \\| `c`",
          role: "dropped",
          reason: "not Python 3: kept in `unconverted/fetch_cell_4.py` | <see> there",
        }),
      ],
    },
    {
      path: "train.ipynb",
      title: undefined,
      ledger: [
        buildEntry(1, {
          startsWith: "name = '日本語 👍 ♥'",
          role: "definitions",
          targets: ["src/sales/core.py:clean", "src/sales/models/tree.py:grow"],
        }),
        buildEntry(2, {
          startsWith: "run = grow(sizes)",
          targets: ["src/sales/train/pipeline.py:train"],
        }),
        buildEntry(3, {
          startsWith: "assert grow([1]) == [1]",
          role: "test",
          targets: ["tests/test_tree.py:test_grow"],
          reason: "see `train`",
        }),
      ],
    },
  ],
});
