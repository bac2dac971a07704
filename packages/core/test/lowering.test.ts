import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { lower } from "../src/2-lower/lower.ts";
import type { LoweredCell } from "../src/model/lowered.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { splice } from "../src/python/splice.ts";
import { codeCells } from "./lowering/notebook-of.ts";

const folder = join(import.meta.dirname, "golden/lowering");
const separator = /^# %%\n/m;
const isUpdate = process.env.UPDATE_GOLDEN === "1";

/** What a case shows besides code: only what is there, without offsets. */
function summarize({ dropped, installs, files, foreign, isTest, hasUnstableOutput }: LoweredCell) {
  return {
    ...(dropped.length > 0 && { dropped: dropped.map(({ reason }) => reason) }),
    ...(installs.length > 0 && {
      installs: installs.map(
        ({ tool, spec, isHint }) => `${tool} ${spec}${isHint ? " (hint)" : ""}`,
      ),
    }),
    ...(files.length > 0 && { files }),
    ...(foreign !== undefined && { foreign }),
    ...(isTest && { isTest }),
    ...(hasUnstableOutput && { hasUnstableOutput }),
  };
}

function show({ code, message, place }: Diagnostic): string {
  return `${code} ${place.cell}:${place.line}:${place.column} ${message}`;
}

/** Compares with the file, or writes it under UPDATE_GOLDEN=1. */
function expectFile(path: string, text: string): void {
  if (isUpdate) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : undefined);
}

describe("lowering, case by case", () => {
  mkdirSync(folder, { recursive: true });
  const cases = readdirSync(folder);
  test("there are cases", () => expect(cases.length).toBeGreaterThan(30));

  test.each(cases)("%s", (name) => {
    const path = (file: string): string => join(folder, name, file);
    const input = readFileSync(path("cell.py"), "utf8");
    const isDatabricks = name.startsWith("databricks");
    const notebook = codeCells(input.split(separator), { isDatabricks, hasDirectives: true });
    const { lowered, diagnostics } = lower(notebook);
    for (const { cell, code, edits } of lowered.cells)
      expect(splice(cell.source, edits)).toBe(code);
    const codes = lowered.cells.map(({ code }) => code.replace(/\n?$/, "\n"));
    expectFile(path("expected.py"), codes.join("# %%\n"));
    const facts = { cells: lowered.cells.map(summarize), diagnostics: diagnostics.map(show) };
    expectFile(path("expected.json"), `${JSON.stringify(facts, undefined, 2)}\n`);
  });
});
