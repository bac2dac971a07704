import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../src/main.ts";
import type { NotebookInspection } from "../src/report/inspection-report.ts";
import { memoryTerminal } from "./memory-terminal.ts";
import { notebookText } from "./notebook-text.ts";

// The first test loads all of the sources.
jest.setTimeout(60_000);

let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-inspect-"));
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
});

// Put together here, so that nothing that looks for secrets in files stumbles over it.
const secret = ["gh", "p_", "q7Zk9Xw2Lm4Rt8Vb3Nc6Hd1Jf5Gs0Py2Ae4U"].join("");

const cells = [
  "import pandas as pd, numpy as np",
  "np.random.seed(1)",
  'df = pd.read_csv("data/a.csv")',
  'df["noise"] = np.random.rand(len(df))',
  "for row in df:\n    print(row)",
  "unused = clean(df)",
  `headers = {"Authorization": "Bearer ${secret}"}\nundefined_one`,
  'login("' + secret + '", oops)',
];

async function inspect(...argv: readonly string[]): Promise<{
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}> {
  const terminal = memoryTerminal(cwd);
  const code = await main(["inspect", ...argv], terminal);
  return { code, ...terminal.printed };
}

const put = (name: string, text: string): Promise<void> => writeFile(join(cwd, name), text);

describe("as text", () => {
  test("each cell, what it needs and does, then what to look at", async () => {
    await put("a.ipynb", notebookText(cells.slice(0, 6)));
    const { code, stdout, stderr } = await inspect("a.ipynb");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^a\.ipynb \(package a\)\n {2}1 {2}imports {6}import pandas as pd, numpy as np\n/,
    );
    expect(stdout).toContain(
      "     binds    df\n     needs    pd (cell 1)\n     reads    data/a.csv\n",
    );
    expect(stdout).toContain("     needs    df (cell 3), the seed (cell 2), np (cell 1)\n");
    expect(stdout).toContain("     changes  df (bound in cell 3)\n");
    expect(stdout).toContain("     binds    unused (never read)\n");
    expect(stdout).toContain("clean (no cell binds it)");
    expect(stdout).toContain("     nothing needs this cell\n");
    expect(stdout).toContain("To look at (`nblift explain NB313` tells more)\n");
    expect(stdout).toContain(
      "cell 6:1:10  warning NB313  Nothing in the notebook defines `clean`.\n",
    );
    expect(await readdir(cwd)).toEqual(["a.ipynb"]);
  });

  test("a file that cannot be read is an error on the standard error", async () => {
    await put("a.ipynb", "broken");
    const { code, stderr } = await inspect("a.ipynb");
    expect(code).toBe(1);
    expect(stderr).toContain("error[NB103]");
  });
});

describe("as JSON", () => {
  test("one document that fits its schema", async () => {
    await put("a.ipynb", notebookText(cells));
    await put("b.ipynb", "broken");
    await put("c.py", "# %%\nx = 1\n# %%\ny = [x]\n# %%\ny.append(x)\n");
    const { code, stdout, stderr } = await inspect(".", "--output-format", "json");
    expect([code, stderr]).toEqual([1, ""]);
    const schema = JSON.parse(
      await readFile(join(import.meta.dirname, "../schema/inspection.schema.json"), "utf8"),
    ) as object;
    const validate = new Ajv2020({ strict: true, allErrors: true, strictTypes: false }).compile(
      schema,
    );
    const document = JSON.parse(stdout) as { readonly notebooks: readonly NotebookInspection[] };
    validate(document);
    expect(validate.errors).toBeNull();
    const [a, b, c] = document.notebooks;
    expect(b).toMatchObject({ status: "failed", cells: [], edges: [] });
    expect(a?.accesses).toEqual([
      { cell: 3, kind: "read", target: "data/a.csv", by: "pd.read_csv" },
    ]);
    expect(a?.cells[3]).toMatchObject({ cell: 4, binds: [], uses: ["df", "np"], isNeeded: true });
    expect(c?.edges).toEqual([
      { from: 1, to: 2, kind: "read", names: ["x"], through: [] },
      { from: 1, to: 3, kind: "read", names: ["x"], through: [] },
      { from: 2, to: 3, kind: "read", names: ["y"], through: [] },
      { from: 2, to: 3, kind: "change", names: ["y"], through: [] },
    ]);
    expect(c?.changes).toEqual([{ cell: 3, name: "y", boundIn: [2], alias: null, through: null }]);
  });
});

describe("as Mermaid", () => {
  test("a flowchart, without imports", async () => {
    await put("a.ipynb", notebookText(cells.slice(0, 5)));
    const { stdout } = await inspect("a.ipynb", "--output-format", "mermaid");
    expect(stdout).toBe(
      [
        "flowchart TD",
        '  c2["2: np.random.seed(1)"]',
        '  c3["3: df = pd.read#95;csv(#34;data/a.csv#34;)"]',
        '  c4["4: df#91;#34;noise#34;#93; = np.random.rand(len(df))"]',
        '  c5["5: for row in df:"]:::idle',
        '  c2 -.->|"seed"| c4',
        '  c3 -->|"df"| c4',
        '  c3 ==>|"changes df"| c4',
        '  c4 -->|"df"| c5',
        "  classDef idle stroke-dasharray: 4 4",
        "",
      ].join("\n"),
    );
  });

  test("several notebooks stand apart, and nothing of a notebook is a sign of Mermaid's", async () => {
    const hostile = 'x = "]; click c1 href `a` %% <script> end | --> #35; \\" {{}}"';
    await put("a.ipynb", notebookText([hostile, "print(x)"]));
    await put('b "]; end.ipynb', notebookText(["y = 1"]));
    const { stdout } = await inspect(".", "--output-format", "mermaid");
    const lines = stdout.split("\n").slice(1, -1);
    const label = String.raw`"(?:[\p{L}\p{N} .,:()=+/-]|#\d+;)*"`;
    const id = String.raw`n\dc?\d*`;
    const line = new RegExp(
      `^  (?:subgraph ${id}\\[${label}\\]|end|classDef idle [a-z0-9: -]+|${id}\\[${label}\\](?::::idle)?|${id} (?:-->|==>|-\\.->)\\|${label}\\| ${id})$`,
      "u",
    );
    expect(lines.filter((one) => !line.test(one))).toEqual([]);
    expect(lines.filter((one) => one.includes("subgraph"))).toHaveLength(2);
  });
});

test.each(["pretty", "json", "mermaid"])("%s never repeats a secret", async (format) => {
  await put("a.ipynb", notebookText(cells));
  const { code, stdout, stderr } = await inspect("a.ipynb", "--output-format", format);
  expect(code).toBe(0);
  expect(stdout + stderr).not.toContain(secret.slice(0, 8));
  expect(stdout.includes("NB330")).toBe(format !== "mermaid");
});

test.each(["pretty", "json", "github"])(
  "convert warns of a secret in %s, and does not repeat it",
  async (format) => {
    await put("a.ipynb", notebookText(cells));
    const terminal = memoryTerminal(cwd);
    await main(["convert", "a.ipynb", "--no-environment", "--output-format", format], terminal);
    const { stdout, stderr } = terminal.printed;
    expect(stdout + stderr).toContain("NB330");
    expect(stdout + stderr).not.toContain(secret.slice(0, 8));
    const readme = await readFile(join(cwd, "a/README.md"), "utf8");
    const manifest = await readFile(join(cwd, "a/.nblift/manifest.json"), "utf8");
    expect(readme + manifest).not.toContain(secret.slice(0, 8));
    // The frame shows the line, with dots as wide as the value.
    expect(stderr.includes(`Bearer ${"•".repeat(secret.length)}`)).toBe(format === "pretty");
  },
);
