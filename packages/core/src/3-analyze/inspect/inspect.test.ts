import { describe, expect, test } from "@jest/globals";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Inspection } from "../../model/inspection.ts";
import { lower } from "../../2-lower/lower.ts";
import { read } from "../../1-read/read.ts";
import { analyze } from "../analyze.ts";
import { inspect } from "./inspect.ts";

interface Inspected extends Inspection {
  readonly diagnostics: readonly Diagnostic[];
}

function inspectBytes(path: string, text: string): Inspected {
  const { notebook } = read({ path, bytes: new TextEncoder().encode(text) });
  if (notebook === undefined) throw new Error("not read");
  const { inspection, diagnostics } = inspect(analyze(lower(notebook).lowered).analysis);
  return { ...inspection, diagnostics };
}

const inspectCells = (...cells: readonly string[]): Inspected =>
  inspectBytes("a.py", cells.map((cell) => `# %%\n${cell}\n`).join("\n"));

/** `1 → 2 read x`. */
const edgesOf = (...cells: readonly string[]): readonly string[] =>
  inspectCells(...cells).edges.map(({ from, to, kind, names, through }) =>
    [`${from} → ${to} ${kind} ${names.join(" ")}`, ...through].join(" through "),
  );

describe("edges", () => {
  test("go from the binding that is live to the cell that reads it", () => {
    expect(
      edgesOf("import numpy as np", "x = np.ones(3)", "y = x + 1", "x = 2", "print(x, y)"),
    ).toEqual(["1 → 2 import np", "2 → 3 read x", "3 → 5 read y", "4 → 5 read x"]);
  });

  test("come from all bindings that may be live", () => {
    expect(edgesOf("x = 1", "if input():\n    x = 2", "print(x)")).toEqual([
      "1 → 3 read x",
      "2 → 3 read x",
    ]);
  });

  test("a cell needs nothing of itself, nor a name that it binds first", () => {
    expect(edgesOf("x = 1", "x = 2\nprint(x)")).toEqual([]);
    expect(edgesOf("x = 1", "for x in range(3): print(x)")).toEqual([]);
  });

  test("a change of an object is an edge, and what is read after it comes from there", () => {
    expect(edgesOf("rows = []", "rows.append(1)", "print(rows)")).toEqual([
      "1 → 2 read rows",
      "1 → 2 change rows",
      "2 → 3 read rows",
    ]);
  });

  test("functions need what they read when they run", () => {
    expect(edgesOf("rate = 0.1", "def price(x):\n    return x * rate", "price(3)")).toEqual([
      "1 → 2 read rate",
      "2 → 3 read price",
    ]);
    expect(edgesOf("def price(x):\n    return x * rate", "rate = 0.1", "price(3)")).toEqual([
      "2 → 1 read rate",
      "1 → 3 read price",
    ]);
  });

  test("a call meets a binding that was made after the function", () => {
    expect(
      edgesOf("rate = 0.1", "def price(x):\n    return x * rate", "rate = 0.2", "price(3)"),
    ).toEqual(["1 → 2 read rate", "2 → 4 read price", "3 → 4 read rate through price"]);
    const [first, ...more] = [
      "rate = 0.1",
      "def price(x):\n    return x * rate",
      "def total(xs):\n    return sum(map(price, xs))",
      "rate = 0.2",
      "total([3])",
    ];
    expect(edgesOf(first ?? "", ...more)).toContain("4 → 5 read rate through total");
  });

  test("what a called function binds through `global`, its caller binds", () => {
    expect(edgesOf("def load():\n    global df\n    df = 1", "load()", "print(df)")).toContain(
      "2 → 3 read df",
    );
  });

  test("process state keeps its order, and draws need the seed of their own generator", () => {
    expect(
      edgesOf(
        "import numpy as np, pandas as pd, random",
        "np.random.seed(0)",
        'pd.set_option("display.width", 80)',
        "a = np.random.rand(3)",
        "b = random.random()",
      ).filter((edge) => edge.includes("state")),
    ).toEqual(["2 → 3 state option", "2 → 4 state seed"]);
  });
});

const changesOf = (...cells: readonly string[]): readonly string[] =>
  inspectCells(...cells).changes.map(({ cell, name, boundIn, alias, through }) =>
    [
      `${cell} changes ${name} of ${boundIn.join(" ")}`,
      ...(alias === undefined ? [] : [`by ${alias}`]),
      ...(through === undefined ? [] : [`through ${through}`]),
    ].join(" "),
  );

describe("changes across cells", () => {
  test.each([
    ['df["y"] = 1', "2 changes df of 1"],
    ["df.drop(columns=['x'], inplace=True)", "2 changes df of 1"],
    ["del df['x']", "2 changes df of 1"],
    ["df.attrs['a'] = 2", "2 changes df of 1"],
  ])("%s", (code, change) => {
    expect(changesOf("df = load()", code)).toEqual([change]);
  });

  test.each([
    "df = df.assign(y=1)",
    "df.head()",
    "df2 = df.copy()\ndf2['y'] = 1",
    "print(df['x'])",
    "f(df)",
  ])("not %s", (code) => {
    expect(changesOf("df = load()", code)).toEqual([]);
  });

  test("what its own cell changes is no change across cells", () => {
    expect(changesOf("rows = []\nrows.append(1)")).toEqual([]);
  });

  test("by another name of the object", () => {
    expect(changesOf("a = [1]", "b = a", "b.append(2)")).toEqual([
      "3 changes a of 1 by b",
      "3 changes b of 2",
    ]);
    expect(changesOf("data = {}", 'part = data["x"]', "part.append(2)")).toContain(
      "3 changes data of 1 by part",
    );
    expect(changesOf("a = [1]", "b = a", "b = []", "b.append(2)")).toEqual(["4 changes b of 3"]);
    expect(changesOf("df = load()", 'X = df[["a", "b"]]', 'X["c"] = 1')).toEqual([
      "3 changes X of 2",
    ]);
  });

  test("through a function, by its parameter or by the name itself", () => {
    expect(changesOf("df = load()", 'def clean(frame):\n    frame["y"] = 1', "clean(df)")).toEqual([
      "3 changes df of 1 through clean",
    ]);
    expect(
      changesOf("log = []", "def note(x):\n    log.append(x)", "def run():\n    note(1)", "run()"),
    ).toEqual(["4 changes log of 1 through run"]);
    expect(
      changesOf(
        "df = load()",
        'def clean(frame):\n    frame = frame.copy()\n    frame["y"] = 1',
        "clean(df)",
      ),
    ).toEqual([]);
    expect(
      changesOf(
        "class Log:\n    def note(self, x):\n        self.x = x",
        "log = Log()",
        "log.note(1)",
      ),
    ).toEqual(["3 changes log of 2 through note"]);
  });
});

describe("cells", () => {
  test("say what nothing reads, what they set, and whether a cell needs them", () => {
    const { cells } = inspectCells(
      "import os\nimport random\nrandom.seed(1)\nx = 1\ny = 2",
      "print(x)",
    );
    expect(cells[0]).toMatchObject({ unread: ["os", "y"], sets: ["seed"], isNeeded: true });
    expect(cells[1]).toMatchObject({ unread: [], sets: [], isNeeded: false });
  });
});

const unseededOf = (...cells: readonly string[]): readonly string[] =>
  inspectCells(
    "import random, uuid, numpy as np, torch, pandas as pd\nfrom sklearn.model_selection import train_test_split, KFold\nfrom sklearn.ensemble import RandomForestClassifier",
    ...cells,
  ).unseeded.map(({ cell, by }) => `${cell} ${by}`);

describe("unseeded randomness", () => {
  test.each([
    ["np.random.rand(3)", "2 np.random.rand"],
    ["random.choice([1, 2])", "2 random.choice"],
    ["torch.randn(3)", "2 torch.randn"],
    ["rng = np.random.default_rng()", "2 np.random.default_rng"],
    ["a, b = train_test_split(X)", "2 train_test_split"],
    ["m = RandomForestClassifier(n_estimators=5)", "2 RandomForestClassifier"],
    ["k = KFold(5, shuffle=True)", "2 KFold"],
    ["df.sample(5)", "2 df.sample"],
    ["uuid.uuid4()", "2 uuid.uuid4"],
    ["random.seed()\nrandom.random()", "2 random.random"],
    ["sorted([1, 2], key=random.random)", "2 random.random"],
    ["layer = torch.nn.Linear(3, 1)", "2 torch.nn.Linear"],
  ])("%s", (code, found) => {
    expect(unseededOf(code)).toEqual([found]);
  });

  test.each([
    "np.random.seed(0)\nnp.random.rand(3)\ntrain_test_split(X)\ndf.sample(5)",
    "random.seed(0)\nrandom.random()",
    "rng = np.random.default_rng(0)\nrng.normal()",
    "train_test_split(X, random_state=0)",
    "train_test_split(X, shuffle=False)",
    "RandomForestClassifier(**options)",
    "KFold(5)",
    "df.sample(5, random_state=1)",
    "class Bag:\n    def sample(self, n): return n\nBag().sample(3)",
    "def set_all(s):\n    random.seed(s)\n    np.random.seed(s)\nset_all(1)\nnp.random.rand()\nrandom.random()",
    "np.random.Generator",
    "torch.manual_seed(0)\ntorch.nn.Linear(3, 1)",
    "isinstance(layer, torch.nn.Linear)",
    "from torch.utils.data import DataLoader\nDataLoader(rows, shuffle=False)",
  ])("not %s", (code) => {
    expect(unseededOf(code)).toEqual([]);
  });

  test("seeds do not help other generators, nor what ran before them", () => {
    expect(unseededOf("random.seed(0)", "np.random.rand(3)")).toEqual(["3 np.random.rand"]);
    expect(unseededOf("np.random.rand(3)", "np.random.seed(0)", "np.random.rand(3)")).toEqual([
      "2 np.random.rand",
    ]);
  });

  test("what a function draws counts when it is called", () => {
    const draw = "def draw():\n    return random.random()";
    expect(unseededOf(draw, "random.seed(1)", "draw()")).toEqual([]);
    expect(unseededOf(draw, "draw()", "random.seed(1)")).toEqual(["2 random.random"]);
    expect(unseededOf(draw)).toEqual(["2 random.random"]);
  });

  test("functions that call each other twice take no long time", () => {
    const functions = Array.from(
      { length: 60 },
      (_, i) => `def f${i}():\n    return f${i + 1}() + f${i + 1}()`,
    );
    expect(unseededOf(functions.join("\n"), "f0()")).toEqual([]);
  });

  test("is a note at the call", () => {
    const { diagnostics } = inspectCells("import random\nx = [1]\nrandom.shuffle(x)");
    expect(diagnostics).toMatchObject([
      {
        code: "NB332",
        message: "`random.shuffle` draws random numbers, and no seed is set before.",
        help: "Give it random.seed(…).",
        place: { cell: 1, line: 3, column: 1, endLine: 3, endColumn: 15 },
      },
    ]);
  });
});

const accessesOf = (...cells: readonly string[]): readonly string[] =>
  inspectCells(
    "import pandas as pd, numpy as np, requests, os, subprocess, joblib, matplotlib.pyplot as plt, sqlite3\nfrom pathlib import Path\nfrom urllib.request import urlretrieve",
    ...cells,
  ).accesses.map(({ cell, kind, target, by }) => `${cell} ${kind} ${target ?? "?"} ${by}`);

describe("files, addresses and programs", () => {
  test.each([
    ['pd.read_csv("a/b.csv")', "2 read a/b.csv pd.read_csv"],
    ['FILE = "b.csv"\npd.read_csv(FILE)', "2 read b.csv pd.read_csv"],
    ['D = "data"\npd.read_csv(os.path.join(D, "b.csv"))', "2 read data/b.csv pd.read_csv"],
    ['D = Path("data")\npd.read_csv(D / "b.csv")', "2 read data/b.csv pd.read_csv"],
    ['pd.read_csv(f"data/{year}.csv")', "2 read data/….csv pd.read_csv"],
    ["pd.read_csv(path)", "2 read ? pd.read_csv"],
    ['pd.read_csv("https://x.org/b.csv")', "2 network https://x.org/b.csv pd.read_csv"],
    ['open("a.txt")', "2 read a.txt open"],
    ['with open("a.txt", "w") as f: pass', "2 write a.txt open"],
    ['open("a.txt", mode="ab")', "2 write a.txt open"],
    ['Path("a.txt").read_text()', '2 read a.txt Path("a.txt").read_text'],
    ['df.to_csv("out.csv", index=False)', "2 write out.csv df.to_csv"],
    ['plt.savefig("f.png")', "2 write f.png plt.savefig"],
    ['joblib.dump(model, "m.joblib")', "2 write m.joblib joblib.dump"],
    ['requests.get("https://x.org")', "2 network https://x.org requests.get"],
    ["requests.get(url)", "2 network ? requests.get"],
    ['urlretrieve("https://x.org/a", "a")', "2 network https://x.org/a urlretrieve"],
    ['os.makedirs("out", exist_ok=True)', "2 write out os.makedirs"],
    ["!ls -l", "2 command ls -l subprocess.run"],
    ["!wget https://x.org/a.zip", "2 network wget https://x.org/a.zip subprocess.run"],
  ])("%s", (code, access) => {
    expect(accessesOf(code)).toEqual([access]);
  });

  test.each([
    'x = "a.csv".replace("a", "b")',
    'path = "b.csv"',
    "df.to_html()",
    "json.load(handle)",
    'pd.read_csv(io.StringIO("a\\nb"))',
    "class Shop:\n    def save(self, x): pass\nShop().save('a')",
  ])("not %s", (code) => {
    expect(accessesOf(code).filter((access) => !access.includes("?"))).toEqual([]);
  });

  test("a name that is bound twice is not known", () => {
    expect(accessesOf('F = "a.csv"', 'F = "b.csv"', "pd.read_csv(F)")).toEqual([
      "4 read ? pd.read_csv",
    ]);
  });
});

describe("absolute paths", () => {
  const pathsOf = (code: string): readonly string[] =>
    inspectCells(code)
      .diagnostics.filter(({ code: found }) => found === "NB331")
      .map(({ message }) => message.split("`")[1] ?? "");
  test.each([
    "/home/ana/data/sales.csv",
    "~/data/sales.csv",
    "/content/drive/MyDrive/x",
    "/kaggle/input/titanic/train.csv",
    "/projects/churn/sales.parquet",
    "C:/Users/ana/sales.csv",
    "file:///C:/Users/ana/sales.csv",
  ])("%s", (path) => {
    expect(pathsOf(`p = "${path}"`)).toEqual([path]);
    expect(pathsOf(`read(r"${path}")\nread("${path}")`)).toEqual([path]);
  });

  test("of Windows", () => {
    expect(pathsOf('p = r"C:\\data\\a.csv"')).toEqual(["C:\\data\\a.csv"]);
  });

  test.each([
    "data/a.csv",
    "/",
    "/api/v1/users",
    "/tmp/a.csv",
    "a:b",
    "https://x.org/home/a",
    "//div/home",
    "\\\\frac{a}{b}",
  ])("not %s", (path) => {
    expect(pathsOf(`p = "${path}"`)).toEqual([]);
  });

  test("not what is a part of a text, or a docstring", () => {
    expect(
      pathsOf('p = f"{root}/home/x/a.csv"\nq = root + "/home/a/b.csv"\n"/home/a/b.csv"'),
    ).toEqual([]);
  });
});

describe("the order in which cells were run", () => {
  const inspectRun = (...cells: readonly (readonly [string, number | null])[]): readonly string[] =>
    inspectBytes(
      "a.ipynb",
      JSON.stringify({
        nbformat: 4,
        nbformat_minor: 5,
        metadata: {},
        cells: cells.map(([source, execution_count], i) => ({
          cell_type: "code",
          id: `c${i}`,
          metadata: {},
          execution_count,
          outputs: [],
          source,
        })),
      }),
    ).diagnostics.map(({ code, place, message }) => `${code} ${place.cell ?? 0}: ${message}`);

  test("a cell that met another binding is told", () => {
    expect(
      inspectRun(
        ["rate = 0.1", 1],
        ["def f(x):\n    return x", 2],
        ["f(rate)", 5],
        ["rate = 0.2", 3],
      ),
    ).toEqual([
      "NB333 3: When it was last run, `rate` came from cell 4; from top to bottom from cell 1.",
    ]);
  });

  test.each([
    [
      [
        ["x = 1", 1],
        ["print(x)", 2],
        ["x = 2", 3],
      ],
    ],
    [
      [
        ["x = 1", 7],
        ["print(x)", 9],
      ],
    ],
    [
      [
        ["x = 1", null],
        ["print(x)", null],
      ],
    ],
    [
      [
        ["x = 1", 2],
        ["y = 1", 1],
        ["print(x, y)", 3],
      ],
    ],
  ] as const)("not %j", (cells) => {
    expect(inspectRun(...cells)).toEqual([]);
  });
});
