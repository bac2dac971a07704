import { beforeAll, describe, expect, test } from "@jest/globals";
import { loadTemplate } from "../../templates/src/index.ts";
import { convert } from "../src/index.ts";
import type { Template } from "../src/model/conversion.ts";

describe("data files", () => {
  let template: Template;
  beforeAll(async () => {
    template = await loadTemplate("package");
  });

  /** Files that a percent script reads, of which only those under `data/` are there. */
  function filesOf(code: string): readonly string[] {
    const { plan } = convert(
      [
        {
          path: "sales.py",
          bytes: new TextEncoder().encode(
            `# %%\nimport os\nimport pandas as pd\n\n# %%\n${code}\n`,
          ),
          environment: undefined,
          hasFile: (path) => path.startsWith("data/"),
        },
      ],
      { name: "demo", template, isFormatted: false, version: "0.0.0" },
    );
    return (plan?.dataFiles ?? []).map(({ path, exists }) => (exists ? path : `${path} (gone)`));
  }

  test.each([
    ["a literal", 'df = pd.read_csv("data/sales.csv")', "data/sales.csv"],
    ["a name", 'FILE = "data/sales.csv"\ndf = pd.read_csv(FILE)', "data/sales.csv"],
    ["a folder", 'D = "data/"\ndf = pd.read_csv(D + "sales.csv")', "data/sales.csv"],
    [
      "pathlib",
      'from pathlib import Path\nD = Path("data")\ndf = pd.read_csv(D / "eu" / "sales.csv")',
      "data/eu/sales.csv",
    ],
    [
      "pathlib's own reading",
      'from pathlib import Path\ntext = (Path("./data") / "a.txt").read_text()',
      "data/a.txt",
    ],
    ["an f-string", 'D = "data"\nN = "sales"\ndf = pd.read_csv(f"{D}/{N}.csv")', "data/sales.csv"],
    [
      "os.path.join",
      'D = "data"\ndf = pd.read_csv(os.path.join(D, "sales.csv"))',
      "data/sales.csv",
    ],
    ["a file that is not there", 'df = pd.read_csv("old/" + "sales.csv")', "old/sales.csv (gone)"],
    [
      "a function that is called before the file is written",
      'def load():\n    return pd.read_csv("a.csv")\n\ndf = load()\ndf.to_csv("a.csv")',
      "a.csv (gone)",
    ],
    [
      "a condition that may not hold, which writes it",
      'if os.environ.get("SAVE"):\n    open("a.csv", "w").write("x")\ndf = pd.read_csv("a.csv")',
      "a.csv (gone)",
    ],
    [
      "a function that writes it and is not called",
      'def save():\n    open("a.csv", "w").write("x")\n\ndf = pd.read_csv("a.csv")',
      "a.csv (gone)",
    ],
  ])("are found by %s", (_, code, path) => {
    expect(filesOf(code)).toEqual([path]);
  });

  test.each([
    ["an address", 'df = pd.read_csv("https://example.org/" + "sales.csv")'],
    ["a file that is written", 'D = "data/"\nopen(D + "new.csv", "w").write("x")'],
    [
      "a name that is bound to something else",
      'D = "data/"\nD = input()\ndf = pd.read_csv(D + "a.csv")',
    ],
    ["what was written before", 'df.to_csv("a.csv")\ndf = pd.read_csv("./a.csv")'],
    [
      "what a function wrote that was called",
      'def save():\n    open("a.csv", "w").write("x")\n\nsave()\ndf = pd.read_csv("a.csv")',
    ],
    [
      "what a function reads that is called later",
      'def load():\n    return pd.read_csv("a.csv")\n\ndf.to_csv("a.csv")\ndf = load()',
    ],
    [
      "what pathlib wrote",
      'from pathlib import Path\nP = Path("a.txt")\nP.write_text("x")\ntext = P.read_text()',
    ],
    ["what a shell downloaded", "!curl -O https://example.org/a.csv\ndf = pd.read_csv('a.csv')"],
    [
      "what a shell downloaded where it was not there",
      "![ -e a.csv ] || curl -O https://example.org/a.csv\ndf = pd.read_csv('a.csv')",
    ],
    [
      "what a shell downloaded to another name",
      "!wget -q -O a.csv 'https://example.org/b.csv?raw=true'\ndf = pd.read_csv('a.csv')",
    ],
    [
      "a copy of what an address gives",
      'from urllib.request import urlretrieve\nif not os.path.exists("a.csv"):\n    urlretrieve("https://example.org/b.csv", "a.csv")\ndf = pd.read_csv("a.csv")',
    ],
    [
      "what is only read where a file that was written is absent",
      'import gzip\ndf.to_csv("a.csv")\nif not os.path.isfile("a.csv"):\n    text = gzip.open("a.csv.gz", "rb").read()',
    ],
    [
      "what code does without where it is absent",
      'if os.path.exists("a.csv"):\n    df = pd.read_csv("a.csv")\nelse:\n    df = pd.DataFrame()',
    ],
    [
      "what is tried",
      'try:\n    df = pd.read_csv("a.csv")\nexcept FileNotFoundError:\n    df = pd.DataFrame()',
    ],
    [
      "what a shell wrote to a folder of a name",
      'D = "build"\n!mkdir -p {D} && echo one > {D}/a.csv\ndf = pd.read_csv(f"{D}/a.csv")',
    ],
    [
      "what a shell may have written to a folder that is not known",
      'D = input()\n!echo one > {D}/a.csv\ndf = pd.read_csv("build/a.csv")',
    ],
    [
      "what a script of a cell wrote",
      '# %%\n%%bash\ncd build\necho one > a.csv\n\n# %%\ndf = pd.read_csv("build/a.csv")',
    ],
    [
      "what has a part that is not known",
      'D = input()\ndf = pd.read_csv(os.path.join(D, "a.csv"))\ndf = pd.read_csv(f"{D}/b.csv")',
    ],
    ["an absolute path", 'from pathlib import Path\ndf = pd.read_csv(Path("/srv") / "a.csv")'],
  ])("are not %s", (_, code) => {
    expect(filesOf(code)).toEqual([]);
  });
});
