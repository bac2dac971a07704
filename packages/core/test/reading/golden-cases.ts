import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, type Reading } from "../../src/1-read/read.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";

const golden = join(import.meta.dirname, "../golden");

export interface GoldenCase {
  /** `native/step`. */
  readonly name: string;
  readonly folder: string;
  /** Name of the file that is read. */
  readonly input: string;
}

/** The cases of a theme, one folder deep or two: each has one input beside `expected.json`. */
export function findCases(theme: string, depth: 1 | 2): readonly GoldenCase[] {
  const root = join(golden, theme);
  const names = readdirSync(root).flatMap((name) =>
    depth === 1 ? name : readdirSync(join(root, name)).map((inner) => `${name}/${inner}`),
  );
  return names.sort().map((name) => {
    const folder = join(root, name);
    const [input, ...others] = readdirSync(folder).filter((file) => file !== "expected.json");
    if (input === undefined || others.length > 0) throw new Error(`${name} has not one input.`);
    return { name, folder, input };
  });
}

export function readCase({ folder, input }: GoldenCase): Reading {
  return read({ path: input, bytes: readFileSync(join(folder, input)) });
}

/** What the case expects; under UPDATE_GOLDEN=1 what it was found to give becomes that. */
export function expectedOf({ folder }: GoldenCase, found: unknown): unknown {
  const path = join(folder, "expected.json");
  if (process.env.UPDATE_GOLDEN === "1") {
    writeFileSync(path, `${JSON.stringify(found, undefined, 2)}\n`);
  }
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** As JSON has it: without what is `undefined`. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export function showDiagnostic({ code, severity, place, message, help }: Diagnostic): string {
  const at = [place.cell, place.line, place.column].map((number) => number ?? "").join(":");
  return `${severity} ${code} ${at} ${message}${help === undefined ? "" : ` — ${help}`}`;
}
