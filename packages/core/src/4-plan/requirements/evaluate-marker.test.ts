import { beforeAll, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { findPython, venv, whySkipped } from "../../../../../scripts/python.mjs";
import { evaluateMarker } from "./evaluate-marker.ts";

const environment = {
  implementation_name: "cpython",
  os_name: "posix",
  platform_machine: "x86_64",
  platform_python_implementation: "CPython",
  platform_system: "Linux",
  python_full_version: "3.11.7",
  python_version: "3.11",
  sys_platform: "linux",
};

const markers: readonly (readonly [string, boolean])[] = [
  ['python_version < "3.9"', false],
  ['python_version >= "3.10"', true],
  ["python_version > '3.9' and sys_platform == 'linux'", true],
  ['sys_platform == "win32" or os_name == "posix"', true],
  ['sys_platform == "win32" or os_name == "nt" and python_version >= "3"', false],
  ['(sys_platform == "win32" or os_name == "posix") and python_version < "3"', false],
  ['python_full_version ~= "3.11.2"', true],
  ['python_version == "3.*"', true],
  ['platform_system != "Darwin"', true],
  ['"linux" in sys_platform', true],
  ['sys_platform not in "win32 darwin"', true],
  ['"3.8" <= python_version', true],
  ['platform_machine == "arm64"', false],
  ['python_version === "3.11"', true],
  ['implementation_name == "pypy" and python_version > "3"', false],
  ['platform_python_implementation == "CPython"', true],
];

test.each(markers)("%s", (marker, holds) => {
  expect(evaluateMarker(marker, environment)).toBe(holds);
});

test("what is not known is not guessed, unless the rest decides", () => {
  expect(evaluateMarker('platform_release == "6.1"', environment)).toBeUndefined();
  expect(evaluateMarker('platform_release == "6.1" and os_name == "nt"', environment)).toBe(false);
  expect(evaluateMarker('platform_release == "6.1" or os_name == "posix"', environment)).toBe(true);
});

test("older spellings count too", () => {
  expect(evaluateMarker("os.name == 'posix'", environment)).toBe(true);
  expect(evaluateMarker("python_implementation == 'CPython'", environment)).toBe(true);
});

const onPython = whySkipped() === undefined && findPython() !== undefined ? test : test.skip;

let python = "";
beforeAll(async () => {
  if (findPython() !== undefined) python = await venv("packaging", ["packaging==26.3"]);
}, 120_000);

onPython("packaging says the same", () => {
  const script = `
import json, sys
from packaging.markers import Marker
markers, environment = json.load(sys.stdin)
print(json.dumps([Marker(one).evaluate(environment) for one in markers]))
`;
  const input = JSON.stringify([markers.map(([marker]) => marker), environment]);
  const { stdout, stderr } = spawnSync(python, ["-c", script], { input, encoding: "utf8" });
  expect([stderr, JSON.parse(stdout || "null")]).toEqual(["", markers.map(([, holds]) => holds)]);
});
