import { beforeAll, describe, expect, test } from "@jest/globals";
import { loadTemplate } from "../../templates/src/index.ts";
import { convert } from "../src/index.ts";
import type { Template } from "../src/model/conversion.ts";
import { matchesGlob } from "./converting/matches-glob.ts";

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
          listFiles: (pattern) => {
            if (pattern.startsWith("data/many/")) return undefined;
            const beside = ["data/a.csv", "data/b.csv", "data/more/c.csv", "data/more/d.json"];
            return beside.filter((path) => matchesGlob(pattern, path));
          },
        },
      ],
      { name: "demo", template, isFormatted: false, version: "0.0.0" },
    );
    return (plan?.dataFiles ?? []).map(({ path, exists, matches }) => {
      if (!exists) return `${path} (gone)`;
      return matches === undefined ? path : [`${path}:`, ...matches].join(" ");
    });
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

  const tables = "data/*.csv: data/a.csv data/b.csv";
  const all = "data/**/*: data/a.csv data/b.csv data/more/c.csv data/more/d.json";
  test.each([
    ["glob", 'import glob\nfor f in glob.glob("data/*.csv"):\n    pd.read_csv(f)', tables],
    ["its name", 'from glob import iglob as find\nfiles = list(find("./data//*.csv"))', tables],
    ["join", 'from glob import glob\nD = "data"\nf = glob(os.path.join(D, "*.csv"))', tables],
    ["an f-string", 'from glob import glob\nD = "data"\nf = sorted(glob(f"{D}/*.csv"))', tables],
    ["a root", 'from glob import glob\nf = glob("*.csv", root_dir="data")', tables],
    [
      "a pattern that is recursive",
      'from glob import glob\nf = glob("data/**/*.csv", recursive=True)',
      "data/**/*.csv: data/a.csv data/b.csv data/more/c.csv",
    ],
    [
      "one that only looks so",
      'from glob import glob\nf = glob("data/**/*.csv")',
      "data/*/*.csv: data/more/c.csv",
    ],
    [
      "pathlib",
      'from pathlib import Path\ndfs = [pd.read_csv(f) for f in Path("data").glob("*.csv")]',
      tables,
    ],
    [
      "pathlib's rglob",
      'from pathlib import Path\nD = Path("data")\nf = sorted((D / "more").rglob("*.json"))',
      "data/more/**/*.json: data/more/d.json",
    ],
    [
      "pathlib's iterdir",
      'from pathlib import Path\nfor f in Path("data").iterdir():\n    print(f)',
      "data/*: data/a.csv data/b.csv",
    ],
    [
      "folders",
      'from glob import glob\nnames = glob("data/*/")',
      "data/*/**/*: data/more/c.csv data/more/d.json",
    ],
    ["listdir", 'names = os.listdir("data/")', "data/*: data/a.csv data/b.csv"],
    [
      "scandir",
      'D = "data"\nnames = [e.name for e in os.scandir(D)]',
      "data/*: data/a.csv data/b.csv",
    ],
    ["walk", 'for root, _, names in os.walk("data"):\n    print(root, names)', all],
    [
      "a function that is given the folder",
      'from glob import glob\ndef load(d):\n    return glob(d + "/*.csv")\n\nfiles = load("data")',
      tables,
    ],
    [
      "a library that reads many as one",
      'import dask.dataframe as dd\ndf = dd.read_csv("data/*.csv")',
      tables,
    ],
    ["a folder that is not there", 'names = os.listdir("old")', "old/* (gone)"],
    [
      "a folder outside",
      'from glob import glob\nf = glob("../data/*.csv")',
      "../data/*.csv (gone)",
    ],
    ["too many", 'names = os.listdir("data/many")', "data/many/*:"],
    [
      "what is there of a folder that is made where it is absent",
      'os.makedirs("data", exist_ok=True)\nnames = os.listdir("data")',
      "data/*: data/a.csv data/b.csv",
    ],
    [
      "all but what the notebook wrote",
      'df.to_csv("data/a.csv")\nnames = os.listdir("data")',
      "data/*: data/b.csv",
    ],
    [
      "a folder that is not there after another was written",
      'os.mkdir("out")\ndf.to_csv("out/a.csv")\nnames = os.listdir("old")',
      "old/* (gone)",
    ],
    [
      "a folder that is not there after programs that leave nothing behind",
      '!python -c "import sys"\n!git log -1\n!ls old\nnames = os.listdir("old")',
      "old/* (gone)",
    ],
    [
      "files without which the code stops",
      'import glob\nfound = glob.glob("old/*.csv")\nif not found:\n    raise FileNotFoundError("old")',
      "old/*.csv (gone)",
    ],
    [
      "a condition that may hold",
      'D = "old"\nif os.environ.get("X"):\n    names = os.listdir(D)',
      "old/* (gone)",
    ],
  ])("are found by a pattern or a folder: %s", (_, code, found) => {
    expect(filesOf(code)).toEqual([found]);
  });

  test.each([
    [
      "the current folder",
      'import glob\na = os.listdir()\nb = os.listdir(".")\nc = glob.glob("*")',
    ],
    ["an absolute folder", 'for root, _, names in os.walk("/srv/input"):\n    print(names)'],
    [
      "a folder that is not known",
      'D = input()\nnames = os.listdir(D)\nmore = os.listdir(f"{D}/x")',
    ],
    [
      "a pattern of another system",
      'import s3fs\nnames = s3fs.S3FileSystem().glob("bucket/*.csv")',
    ],
    ["what was written into the folder", 'df.to_csv("out/a.csv")\nnames = os.listdir("out")'],
    [
      "what was perhaps written there",
      'for n in range(3):\n    df.to_csv(f"out/{n}.csv")\nimport glob\nf = glob.glob("out/*.csv")',
    ],
    ["a folder that was made", 'os.makedirs("out", exist_ok=True)\nnames = os.listdir("out")'],
    [
      "a folder that was made with pathlib",
      'from pathlib import Path\nP = Path("out")\nP.mkdir()\nnames = list(P.iterdir())',
    ],
    ["a folder that cannot have been there", 'os.mkdir("data")\nnames = os.listdir("data")'],
    [
      "a folder where it is asked for",
      'if os.path.isdir("old"):\n    names = os.listdir("old")\nelse:\n    names = []',
    ],
    [
      "files that are asked for",
      'import glob\nif glob.glob("old/*.pkl"):\n    x = os.listdir("old")',
    ],
    ["files that are removed", 'import glob\nfor f in glob.glob("old/*.png"):\n    os.remove(f)'],
    [
      "a folder that is tried",
      'try:\n    names = os.listdir("old")\nexcept FileNotFoundError:\n    names = []',
    ],
    [
      "what was unpacked",
      'import zipfile\nwith zipfile.ZipFile("data/a.csv") as z:\n    z.extractall()\nnames = os.listdir("old")',
    ],
    ["what a script made", '!python make.py --out old\nnames = os.listdir("old")'],
    ["what a shell unpacked", '!unzip -q a.zip -d old\nnames = os.listdir("old")'],
    [
      "what a function made",
      'from tools import make_images\nmake_images("old/images")\nnames = os.listdir("old/images")',
    ],
  ])("are not %s", (_, code) => {
    const found = filesOf(code).filter((path) => path !== "data/a.csv");
    expect(found).toEqual([]);
  });
});
