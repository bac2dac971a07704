import { expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPython, venv, whySkipped } from "../../../scripts/python.mjs";
import { readEnvironment } from "../src/environment/read-environment.ts";

interface Answer {
  readonly prefix: string;
  readonly version: string;
  readonly owners: Readonly<Record<string, readonly string[]>>;
}

/** What `importlib.metadata` says of a Python's own environment. */
function ask(python: string, env?: NodeJS.ProcessEnv): Answer {
  const script = join(import.meta.dirname, "oracle/packages_distributions.py");
  // Isolated (`-I`) it sees nothing of the user's.
  const args = env === undefined ? ["-I", script] : [script];
  return JSON.parse(execFileSync(python, args, { encoding: "utf8", env })) as Answer;
}

/** Distributions by top-level name, for names that can be imported. */
function owners(prefix: string, env?: NodeJS.ProcessEnv): Record<string, readonly string[]> {
  const found: Record<string, string[]> = {};
  for (const { name, imports } of readEnvironment(prefix, ".venv", env)?.distributions ?? []) {
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

onPython("what pip installed for the user alone is seen where Python sees it", () => {
  const base = mkdtempSync(join(tmpdir(), "nblift-user-site-"));
  try {
    const python = findPython() ?? "";
    const { version } = ask(python);
    const minor = version.split(".").slice(0, 2).join(".");
    const site = join(base, `lib/python${minor}/site-packages`);
    mkdirSync(join(site, "nblift_probe-1.0.dist-info"), { recursive: true });
    const info = join(site, "nblift_probe-1.0.dist-info");
    writeFileSync(
      join(info, "METADATA"),
      "Metadata-Version: 2.1\nName: nblift_probe\nVersion: 1.0\n",
    );
    writeFileSync(join(info, "RECORD"), "nblift_probe.py,,\n");
    writeFileSync(join(site, "nblift_probe.py"), "");
    const env = { PATH: process.env["PATH"] ?? "", HOME: base, PYTHONUSERBASE: base };
    const answer = ask(python, env);
    expect(owners(answer.prefix, env)).toEqual(importable(answer.owners));
  } finally {
    rmSync(base, { recursive: true });
  }
});
