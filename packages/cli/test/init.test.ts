import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "smol-toml";
import { checkConfiguration } from "../src/configuration/configuration.ts";
import { settingsText } from "../src/configuration/settings-text.ts";
import { main } from "../src/main.ts";
import { memoryTerminal } from "./memory-terminal.ts";

let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-init-"));
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
});

async function init(
  ...operands: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = memoryTerminal(cwd);
  const code = await main(["init", ...operands], terminal);
  return { code, ...terminal.printed };
}

describe("init", () => {
  test("writes a file that changes nothing", async () => {
    expect(await init()).toEqual({ code: 0, stdout: "nblift.toml\n", stderr: "" });
    const text = await readFile(join(cwd, "nblift.toml"), "utf8");
    expect(text).toBe(settingsText);
    expect(parse(text)).toEqual({});
  });

  test("lists every setting, each with a value that is one", () => {
    const uncommented = settingsText.replaceAll(/^# (?=[a-z-]+ = )/gm, "");
    const table = parse(uncommented);
    expect(checkConfiguration(table, "here")).toMatchObject({ out: ".", template: "package" });
    // The message names all that are known.
    const known = (): unknown => checkConfiguration({ unknown: 1 }, "here");
    expect(known).toThrow(`Known are ${Object.keys(table).join(", ")}`);
  });

  test("takes a folder", async () => {
    await mkdir(join(cwd, "nbs"));
    expect((await init("nbs")).stdout).toBe(`${join("nbs", "nblift.toml")}\n`);
    expect((await init("gone")).stderr).toBe("error: `gone` is not a folder\n");
    expect((await init("nbs", "more")).code).toBe(2);
  });

  test("overwrites nothing, and hides no table of pyproject.toml", async () => {
    await writeFile(join(cwd, "nblift.toml"), "jobs = 1\n");
    expect(await init()).toEqual({
      code: 2,
      stdout: "",
      stderr: "error: `nblift.toml` is not written: it is there already\n",
    });
    expect(await readFile(join(cwd, "nblift.toml"), "utf8")).toBe("jobs = 1\n");
    await rm(join(cwd, "nblift.toml"));
    await writeFile(join(cwd, "pyproject.toml"), "[tool.nblift]\njobs = 1\n");
    expect((await init()).stderr).toContain("[tool.nblift]");
    expect(await readdir(cwd)).toEqual(["pyproject.toml"]);
    await writeFile(join(cwd, "pyproject.toml"), '[project]\nname = "nblift-like"\n');
    expect((await init()).code).toBe(0);
  });
});
