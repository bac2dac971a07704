// Runs what a generated package says of itself: its pytest, ruff check and ruff format --check, under a real Python.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFolder } from "./folders.mjs";
import { pythonVersion, venv } from "./python.mjs";

const work = join(import.meta.dirname, "../.cache/example-packages");

/** So that a package is installed without a download each time. */
const buildTools = ["hatchling", "editables"];

/** The lines of a requirements file without hashes: one environment has the tools too, which have none. */
function pins(text) {
  return text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .map((line) =>
      line
        .replaceAll(/\s--hash=\S+/g, "")
        .replace(/(^|\s)#.*$/, "")
        .trim(),
    )
    .filter((line) => line !== "");
}

/** The strings of `dev = [...]` in the dependency groups of a pyproject.toml that nblift wrote. */
function developmentTools(pyproject) {
  const [, list = ""] = /^dev = \[([^\]]*)\]/m.exec(pyproject) ?? [];
  return [...list.matchAll(/"([^"]+)"/g)].map(([, requirement]) => requirement);
}

/** Why the Python at hand cannot run the package, or undefined. */
function tooOld(pyproject) {
  const [, needed] = /^requires-python = ">=3\.(\d+)/m.exec(pyproject) ?? [];
  const [, minor] = pythonVersion().split(".");
  return Number(needed) > Number(minor)
    ? `needs Python 3.${needed}, here is 3.${minor}`
    : undefined;
}

/**
 * Tests a copy, so that nothing is left in the examples; throws where a step fails.
 * @returns {Promise<string | undefined>} why it was skipped
 */
export async function testPackage({ name, folder }) {
  const copy = join(work, name);
  replaceFolder(join(folder, "expected"), copy);
  const read = (file) => readFileSync(join(copy, file), "utf8");
  if (!existsSync(join(copy, "pyproject.toml"))) return "it has no tests of its own";
  const pyproject = read("pyproject.toml");
  const skipped = tooOld(pyproject);
  if (skipped !== undefined && process.env.NBLIFT_REQUIRE_PYTHON !== "1") return skipped;

  console.log(`examples/${name}: its own tests`);
  const requirements = [
    ...pins(read("requirements.txt")),
    ...developmentTools(pyproject),
    ...buildTools,
  ];
  const python = await venv("example", requirements);
  const module = (...args) => {
    execFileSync(python, ["-m", ...args], { cwd: copy, stdio: ["ignore", "inherit", "inherit"] });
  };
  module(
    "pip",
    "--disable-pip-version-check",
    "install",
    "-q",
    "--no-deps",
    "--no-build-isolation",
    "-e",
    ".",
  );
  module("ruff", "check", "--quiet");
  module("ruff", "format", "--check", "--quiet");
  if (existsSync(join(copy, "tests"))) module("pytest", "-q"); // it fails where it finds none
  return undefined;
}
