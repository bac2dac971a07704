import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import { toolVersions } from "./tool-versions.ts";

test("ruff is pinned at the version of the build that lays files out", () => {
  const require = createRequire(import.meta.url);
  const { version } = require("@astral-sh/ruff-wasm-nodejs/package.json") as { version: string };
  expect(toolVersions.ruff).toBe(version);
});
