import { expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { findPython, venv, whySkipped } from "../../../scripts/python.mjs";
import { readEnvironment } from "../src/environment/read-environment.ts";

interface Answer {
  readonly prefix: string;
  readonly version: string;
  readonly owners: Readonly<Record<string, readonly string[]>>;
}

/** What `importlib.metadata` says of a Python's own environment. */
function ask(python: string): Answer {
  const script = join(import.meta.dirname, "oracle/packages_distributions.py");
  return JSON.parse(execFileSync(python, ["-I", script], { encoding: "utf8" })) as Answer;
}

/** Distributions by top-level name, for names that can be imported. */
function owners(prefix: string): Record<string, readonly string[]> {
  const found: Record<string, string[]> = {};
  for (const { name, imports } of readEnvironment(prefix, ".venv")?.distributions ?? []) {
    for (const top of new Set(imports.map((one) => one.split(".")[0] ?? ""))) {
      (found[top] ??= []).push(name);
    }
  }
  return found;
}

const importable = (all: Answer["owners"]): Answer["owners"] =>
  Object.fromEntries(
    Object.entries(all).filter(([name]) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)),
  );

// With namespaces of both kinds, a module of its own, and names that differ from the distribution's.
const requirements = [
  "PyYAML==6.0.3",
  "attrs==26.1.0",
  "googleapis-common-protos==1.75.0",
  "python-dateutil==2.9.0.post0",
  "ruamel.yaml==0.18.16",
  "sphinxcontrib-applehelp==2.0.0",
  "zope.event==6.1",
  "zope.interface==8.1",
];

const skipped = whySkipped();
const onPython = skipped === undefined ? test : test.skip;

onPython.each([
  ["the Python at hand", () => Promise.resolve(findPython() ?? "")],
  ["an environment with namespaces", () => venv("environments", requirements)],
])(
  "%s has the distributions that importlib.metadata sees",
  async (_, interpreter) => {
    const answer = ask(await interpreter());
    expect(owners(answer.prefix)).toEqual(importable(answer.owners));
    const { pythonVersion = "" } = readEnvironment(answer.prefix, ".venv") ?? {};
    expect(answer.version.startsWith(pythonVersion)).toBe(true);
  },
  120_000,
);
