import { describe, expect, test } from "@jest/globals";
import { collectFiles, readNamedFile } from "./collect-files.ts";

/** What files say, in short. */
function collect(files: Readonly<Record<string, string>>): readonly string[] {
  const found = collectFiles((path) => files[path], "a.ipynb", new Set());
  return found.map(({ distribution, specifier, url, saying }) =>
    [distribution + specifier, url, saying].filter((part) => part !== undefined).join(" | "),
  );
}

const beside = (name: string): string => `${name} beside the notebook has`;

test("requirements.txt, with all that pip lets one write there", () => {
  const text = `\uFEFF# comment
--extra-index-url https://host/simple
Pandas == 2.1.4  # pinned
numpy>=1.2,<2 \\
    --hash=sha256:abc \\
    --hash=sha256:def
scikit_learn
tools @ git+https://host/o/t
tomli==1.0 ; python_version < "3.9"
tomli==2.0 ; python_version >= "3.9"
-e .
\${SECRET}
`;
  expect(collect({ "requirements.txt": text })).toEqual([
    `pandas==2.1.4 | ${beside("requirements.txt")}`,
    `numpy>=1.2,<2 | ${beside("requirements.txt")}`,
    `scikit-learn | ${beside("requirements.txt")}`,
    `tools | git+https://host/o/t | ${beside("requirements.txt")}`,
  ]);
});

test("what nblift itself wrote for several packages is no evidence of theirs", () => {
  const text = `six==1.16.0\n# nblift: ${"0a".repeat(32)}\n`;
  expect(collect({ "requirements.in": text })).toEqual([]);
  expect(collect({ "requirements.in": text, "requirements.txt": "six==1.15.0\n" })).toEqual([
    `six==1.15.0 | ${beside("requirements.txt")}`,
  ]);
  expect(collect({ "requirements.in": text.replace("0a", "no") })).toHaveLength(1);
});

test.each([
  [
    "uv.lock",
    `version = 1
[[package]]
name = "my-project"
version = "0.1"
source = { editable = "." }
[[package]]
name = "pandas"
version = "2.1.4"
source = { registry = "https://host/simple" }
[[package]]
name = "tools"
version = "1.0"
source = { git = "https://host/o/t?rev=main#0123456789abcdef0123456789abcdef01234567" }
`,
    ["pandas==2.1.4", "tools | git+https://host/o/t@0123456789abcdef0123456789abcdef01234567"],
  ],
  [
    "poetry.lock",
    `[[package]]
name = "pandas"
version = "2.1.4"
[[package]]
name = "tools"
version = "1.0"
[package.source]
type = "git"
url = "https://host/o/t.git"
reference = "main"
resolved_reference = "abc"
`,
    ["pandas==2.1.4", "tools | git+https://host/o/t.git@abc"],
  ],
  [
    "pylock.toml",
    `lock-version = "1.0"
[[packages]]
name = "pandas"
version = "2.1.4"
[[packages]]
name = "tools"
vcs = { type = "git", url = "https://host/o/t", commit-id = "abc" }
[[packages]]
name = "own"
directory = { path = "." }
`,
    ["pandas==2.1.4", "tools | git+https://host/o/t@abc"],
  ],
  [
    "Pipfile.lock",
    JSON.stringify({
      _meta: {},
      default: { pandas: { version: "==2.1.4", hashes: [] }, tools: { git: "https://host/o/t" } },
      develop: { pytest: { version: "==8.0" } },
    }),
    ["pytest==8.0", "pandas==2.1.4"],
  ],
  [
    "environment.yml",
    `name: x
channels: [conda-forge]
dependencies:
  - python=3.9
  - numpy=1.21
  - conda-forge::pytorch==1.10.0
  - pip:
      - pandas==2.1.4
`,
    ["python==3.9.*", "numpy==1.21.*", "torch==1.10.0", "pandas==2.1.4"],
  ],
  [
    "pyproject.toml",
    `[project]
name = "x"
dependencies = ["pandas>=2", "numpy==1.26.4"]
[project.optional-dependencies]
plot = ["seaborn~=0.13"]
[dependency-groups]
dev = ["pytest", { include-group = "x" }]
[tool.poetry.dependencies]
python = "^3.9"
scipy = "^1.2.3"
lxml = "~1.2"
dask = { version = "0.0.3", extras = ["array"] }
polars = "^0.2"
`,
    [
      "scipy>=1.2.3,<2",
      "lxml>=1.2,<1.3",
      "dask==0.0.3",
      "polars>=0.2,<0.3",
      "seaborn~=0.13",
      "pytest",
      "pandas>=2",
      "numpy==1.26.4",
    ],
  ],
])("%s", (name, text, expected) => {
  expect(collect({ [name]: text })).toEqual(expected.map((one) => `${one} | ${beside(name)}`));
});

test.each([
  ["uv.lock", "[[["],
  ["Pipfile.lock", "{"],
  ["Pipfile.lock", "[]"],
  ["environment.yml", "a: [b\n- c"],
  ["pyproject.toml", "project = 1"],
])("a broken %s is no evidence", (name, text) => {
  expect(collect({ [name]: text })).toEqual([]);
});

describe("files above the notebook", () => {
  const requirements = "pandas==2.1.4";
  const above = "pandas==2.1.4 | ../../requirements.txt has";

  test("count up to the folder where the project starts", () => {
    const files = { "../../requirements.txt": requirements };
    expect(collect({ ...files, "../../.git/HEAD": "" })).toEqual([above]);
    expect(collect({ ...files, "../../../pyproject.toml": "" })).toEqual([above]);
    expect(collect({ ...files, "../.git/HEAD": "" })).toEqual([]);
    // Without a project, what stands that far above may be anybody's.
    expect(collect(files)).toEqual([]);
  });

  test("the nearest folder that has any counts alone; in it, what is resolved comes last", () => {
    const files = {
      "../uv.lock": '[[package]]\nname = "pandas"\nversion = "2.2.0"',
      "../requirements.txt": "pandas>=2",
      "../../requirements.txt": requirements,
      "../../.git/HEAD": "",
    };
    expect(collect(files)).toEqual([
      "pandas>=2 | ../requirements.txt has",
      "pandas==2.2.0 | ../uv.lock has",
    ]);
  });
});

describe("files that an install line names", () => {
  const place = { notebook: "a.ipynb", cell: 2 };
  const read = (path: string, files: Readonly<Record<string, string>>): unknown =>
    readNamedFile(path, (one) => files[one], place, "cell 2").evidence.map(
      ({ distribution, specifier, saying }) => `${saying} ${distribution}${specifier}`,
    );

  test("are read, and those that they take in", () => {
    const files = {
      "requirements/all.txt": "-r ../base.txt\n-c more.txt\n-r all.txt\npandas==2.1.4",
      "base.txt": "numpy==1.26.4",
      "requirements/more.txt": "scipy==1.0",
    };
    expect(read("./requirements/all.txt", files)).toEqual([
      "./requirements/all.txt (cell 2) has numpy==1.26.4",
      "./requirements/all.txt (cell 2) has scipy==1.0",
      "./requirements/all.txt (cell 2) has pandas==2.1.4",
    ]);
  });

  test.each([
    "gone.txt",
    "/etc/hosts.txt",
    "../../../../../x.txt",
    ".ssh/id.txt",
    "a/../../.x.txt",
    "secret",
    "https://host/r.txt",
  ])("%s is not read", (path) => {
    const asked: string[] = [];
    const readText = (one: string): undefined => void asked.push(one);
    expect(readNamedFile(path, readText, place, "cell 2").read.size).toBe(0);
    expect(asked).toEqual(path === "gone.txt" ? ["gone.txt"] : []);
  });
});
