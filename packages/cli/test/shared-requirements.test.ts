import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../src/main.ts";
import { memoryTerminal } from "./memory-terminal.ts";
import { notebookText } from "./notebook-text.ts";

jest.setTimeout(60_000);

let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-shared-test-"));
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
});

const notebook = (name: string, installs: string): Promise<void> =>
  writeFile(
    join(cwd, `${name}.ipynb`),
    notebookText([`%pip install ${installs}`, "import six", "print(six.PY3)"]),
  );

async function convert(
  ...flags: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = memoryTerminal(cwd, { env: { HOME: cwd } });
  const argv = ["convert", "churn.ipynb", "sales.ipynb", "--shared-requirements"];
  const code = await main(
    [...argv, "--no-environment", "--no-cache", "--jobs", "1", ...flags],
    terminal,
  );
  return { code, ...terminal.printed };
}

const shared = (): Promise<string> => readFile(join(cwd, "requirements.in"), "utf8");

test("one file has what all packages need, with the packages and their sources", async () => {
  await notebook("churn", "six==1.16.0");
  await notebook("sales", "'six>=1,<2' attrs==26.1.0");
  const { code, stdout } = await convert();
  expect(code).toBe(0);
  expect(stdout).toContain("requirements.in: new\n");
  expect((await shared()).replace(/[0-9a-f]{64}/, "HASH"))
    .toBe(`# What these packages need together: churn, sales.
attrs==26.1.0   # sales: cell 1 installs this version; never imported
six==1.16.0     # churn: cell 1 installs this version; sales: cell 1 installs this range: not a pin
# nblift: HASH
`);
  expect((await convert()).stdout).toContain("requirements.in: unchanged\n");
  expect((await convert("--check")).code).toBe(0);
});

test("a conflict is an error with both sources, and nothing is chosen", async () => {
  await notebook("churn", "six==1.16.0");
  await notebook("sales", "six==1.15.0");
  const { code, stderr } = await convert();
  expect(code).toBe(1);
  expect(stderr).toContain(
    "error[NB614]: no version of six is right for all packages: churn has six==1.16.0 (cell 1 installs this version), sales has six==1.15.0 (cell 1 installs this version).",
  );
  expect(await shared()).not.toMatch(/^six/m);
  expect(existsSync(join(cwd, "sales/requirements.in"))).toBe(true);
  const { stdout } = await convert("--output-format", "json");
  const { notebooks } = JSON.parse(stdout) as { notebooks: { diagnostics: { code: string }[] }[] };
  expect(notebooks.map(({ diagnostics }) => diagnostics.map((one) => one.code))).toEqual([
    ["NB411", "NB614"],
    ["NB411"],
  ]);
});

test("what somebody wrote is not overwritten without --force", async () => {
  await notebook("churn", "six==1.16.0");
  await notebook("sales", "six");
  await writeFile(join(cwd, "requirements.in"), "my own\n");
  const { code, stderr } = await convert();
  expect([code, await shared()]).toEqual([1, "my own\n"]);
  expect(stderr).toContain("error[NB703]");
  expect((await convert("--force")).code).toBe(0);
  expect(await shared()).toContain("six==1.16.0");
  // What nblift wrote, and nobody touched, it writes anew.
  await notebook("churn", "six==1.15.0");
  expect((await convert()).stdout).toContain("requirements.in: changed\n");
  await writeFile(join(cwd, "requirements.in"), `${await shared()}zipp\n`);
  await notebook("churn", "six==1.14.0");
  expect((await convert()).code).toBe(1);
});

test.each([
  ["--dry-run", "create: requirements.in\n", 0],
  ["--check", "missing: requirements.in\n", 1],
])("%s writes nothing", async (flag, line, exit) => {
  await notebook("churn", "six==1.16.0");
  await notebook("sales", "six");
  const { code, stdout } = await convert(flag);
  expect([code, existsSync(join(cwd, "requirements.in"))]).toEqual([exit, false]);
  expect(stdout).toContain(line);
});

test("it stands beside the packages", async () => {
  await notebook("churn", "six==1.16.0");
  await notebook("sales", "six");
  const { code } = await convert("--out", "packages", "--quiet");
  expect([code, existsSync(join(cwd, "packages/requirements.in"))]).toEqual([0, true]);
});
