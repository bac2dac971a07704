import { expect, test } from "@jest/globals";
import { readdirSync } from "node:fs";
import { diagnosticKinds } from "./index.ts";

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => file.replace(".ts", ""))
  .filter((name) => !["index", "diagnose"].includes(name));

test("every kind is listed once, sorted by its code", () => {
  const codes = diagnosticKinds.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(diagnosticKinds.map(({ name }) => name).sort()).toEqual(files.sort());
});

test.each(diagnosticKinds.map((kind) => [kind.name, kind] as const))(
  "%s is explained",
  (_, kind) => {
    expect(kind.code).toMatch(/^NB[1-7]\d\d$/);
    expect(["error", "warning", "note"]).toContain(kind.severity);
    // More than the message says again.
    expect(kind.explanation.trim().length).toBeGreaterThan(120);
  },
);
