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
    ["an absolute path", 'from pathlib import Path\ndf = pd.read_csv(Path("/srv") / "a.csv")'],
  ])("are not %s", (_, code) => {
    expect(filesOf(code)).toEqual([]);
  });
});
