import { expect, test } from "@jest/globals";
import type { Cell, Notebook, Output } from "../../model/notebook.ts";
import { readPrintedVersions } from "./read-printed-versions.ts";

function notebook(
  cells: readonly (readonly [source: string, ...outputs: (Output | string)[]])[],
): Notebook {
  return {
    path: "a.ipynb",
    format: "ipynb",
    language: "python",
    pythonVersion: undefined,
    kernelName: undefined,
    dialects: [],
    defaultModule: undefined,
    metadata: {},
    cells: cells.map(([source, ...outputs], index): Cell => ({
      number: index + 1,
      id: undefined,
      kind: "code",
      source,
      firstLine: 1,
      executionCount: undefined,
      outputs: outputs.map((one) =>
        typeof one === "string" ? { kind: "stream", name: "stdout", text: one } : one,
      ),
      tags: [],
      mark: undefined,
      raisesException: false,
      title: undefined,
      fields: [],
      directiveSpans: [],
    })),
  };
}

const result = (text: string): Output => ({ kind: "result", text, mimeTypes: ["text/plain"] });
const read = (...cells: Parameters<typeof notebook>[0]): readonly string[] =>
  readPrintedVersions(notebook(cells)).map(
    ({ name, version, place }) => `${place.cell} ${name} ${version}`,
  );

test("a version that is shown or printed", () => {
  expect(
    read(
      ["import pandas as pd\nimport torch"],
      ["pd.__version__", result("'2.1.4'")],
      [
        "print(torch.__version__)\nprint('GPU:', torch.cuda.is_available())",
        "1.10.0+cu113\nGPU: True\n",
      ],
      [
        'print("pandas:", pd.__version__)\nprint(f"torch {torch.__version__}")',
        "pandas: 2.1.4\ntorch 2.0.0rc1\n",
      ],
      ["print(pd.__version__, torch.__version__)", "2.1.4 2.0.1"],
    ),
  ).toEqual([
    "2 pandas 2.1.4",
    "3 torch 1.10.0+cu113",
    "4 pandas 2.1.4",
    "4 torch 2.0.0rc1",
    "5 pandas 2.1.4",
    "5 torch 2.0.1",
  ]);
});

test("what cannot be told apart does not count", () => {
  expect(
    read(
      ["import pandas as pd"],
      ["print(pd.__version__)\nprint(accuracy)", "2.1.4\n0.93\n"],
      ["if pd.__version__ > '2':\n    print(1.5)", "1.5\n"],
      ["for m in ms:\n    print(m.__version__)", "2.1.4\n1.0.0\n"],
      ["assert pd.__version__", "3.14\n"],
      ["x = pd.__version__\nx", result("'2.1.4'")],
      ["pd.__version__"],
    ),
  ).toEqual([]);
});

test("what pip says", () => {
  expect(
    read([
      "!pip install pandas seaborn",
      `Collecting seaborn
Requirement already satisfied: pandas>=1 in /opt/lib/python3.9/site-packages (2.1.4)
Requirement already satisfied: numpy in /opt/lib (from pandas>=1) (1.26.4)
Installing collected packages: seaborn
Successfully installed opencv-python-headless-4.8.0.76 seaborn-0.13.0
`,
    ]),
  ).toEqual([
    "1 pandas 2.1.4",
    "1 numpy 1.26.4",
    "1 opencv-python-headless 4.8.0.76",
    "1 seaborn 0.13.0",
  ]);
});

test("tables of versions", () => {
  const watermark =
    "Author: X\n\nPython version       : 3.9.6\n\nnumpy     : 1.22.0\nsklearn   : 1.0.2\n";
  const pandas =
    "INSTALLED VERSIONS\n------\ncommit : abc\npython : 3.9.6.final.0\npandas : 1.3.5\nxlrd : None\n";
  expect(
    read(
      ["%watermark -v -p numpy,sklearn", watermark],
      ["pd.show_versions()", pandas],
      [
        "import session_info\nsession_info.show()",
        "-----\nnumpy   1.22.0\n-----\nIPython 7.30.1\n",
      ],
      ["check()", "[OK] Your Python version is 3.9.6\n[OK] numpy 1.22.0\n"],
      ["!pip freeze", "numpy==1.22.0\n-e git+https://host/x\n"],
      // Results of the notebook's own look like that too.
      ["evaluate()", "accuracy : 0.93\nloss 1.25\n"],
    ),
  ).toEqual([
    "1 numpy 1.22.0",
    "1 sklearn 1.0.2",
    "2 pandas 1.3.5",
    "3 numpy 1.22.0",
    "3 IPython 7.30.1",
    "4 numpy 1.22.0",
    "5 numpy 1.22.0",
  ]);
});

test("endless output does not hold it up", () => {
  const long = `${" \n".repeat(100_000)}Requirement already satisfied: ${"(".repeat(50_000)}1.0`;
  const start = performance.now();
  expect(read(["%watermark", long])).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
