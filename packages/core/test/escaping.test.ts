import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import { findPython, whySkipped } from "../../../scripts/python.mjs";
import { argparseHelp, argparseText } from "../src/5-emit/filters/argparse.ts";
import { docstring } from "../src/5-emit/filters/docstring.ts";
import { pystring } from "../src/5-emit/filters/pystring.ts";
import { sh } from "../src/5-emit/filters/sh.ts";
import { toml, tomlKey } from "../src/5-emit/filters/toml.ts";
import { wellFormed } from "../src/5-emit/filters/well-formed.ts";
import { yaml } from "../src/5-emit/filters/yaml.ts";

// Any UTF-16 at all, with what breaks out of quotes far more often than chance would have it.
const nasty = fc.constantFrom(
  ..."\"'\\\n\r\t\0`$%|#&;(){}[]<>*~!? \u2028\u202e\ufeff\u0085\ud800\udc00é語",
  '"""',
  "'''",
  "\\N{BULLET}",
  "{{ x }}",
  "%(prog)s",
);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: nasty }, fc.string({ unit: "binary", maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));
const samples = fc.sample(text, { numRuns: 5000, seed: 7 });

const python = findPython();
const onPython = python === undefined ? test.skip : test;

/** What a Python function makes of each sample, JSON on both sides. */
function inPython(code: string, inputs: readonly string[]): readonly unknown[] {
  const program = `import ast, inspect, json, shlex, sys, argparse\n${code}\njson.dump([read(x) for x in json.load(sys.stdin)], sys.stdout)`;
  const { stdout, stderr, status } = spawnSync(python ?? "python3", ["-c", program], {
    input: JSON.stringify(inputs),
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

describe("what Python reads back", () => {
  if (python === undefined) console.warn(whySkipped());

  onPython("a string literal is the text, and its source can be written to a file", () => {
    const read = "def read(x):\n  x.encode()\n  return ast.literal_eval(x)";
    expect(inPython(read, samples.map(pystring))).toEqual(samples);
  });

  onPython("a docstring is the text without outer blanks", () => {
    const functions = samples.map((sample) => `def f():\n    ${docstring(sample, 4)}\n`);
    const read =
      "def read(x):\n  x.encode()\n  f, = ast.parse(x).body\n  e, = f.body\n  return inspect.cleandoc(e.value.value)";
    const clean = inPython("def read(x): return inspect.cleandoc(x)", samples.map(tidied));
    expect(inPython(read, functions)).toEqual(clean);
  });

  onPython("a shell word is the text without NUL", () => {
    const read = "def read(x): return shlex.split(x)";
    const words = samples.map((sample) => [wellFormed(sample.replaceAll("\0", ""))]);
    expect(inPython(read, samples.map(sh))).toEqual(words);
  });

  onPython("argparse shows help and descriptions as they are", () => {
    const read =
      "def read(x):\n  p = argparse.ArgumentParser(formatter_class=argparse.RawTextHelpFormatter, description=x[1])\n  f = p._get_formatter()\n  a = p.add_argument('--a', help=x[0])\n  return [f._expand_help(a), f._format_text(x[1])]";
    const visible = samples.filter((sample) => sample.trim() !== "");
    const inputs = visible.map((sample) => [argparseHelp(sample), argparseText(sample)]);
    const shown = inPython(
      `import json\n${read}`,
      inputs as unknown as readonly string[],
    ) as readonly [string, string][];
    expect(shown.map(([help]) => help)).toEqual(visible);
    expect(shown.map(([, description]) => description.trimEnd())).toEqual(
      visible.map((sample) => sample.trimEnd()),
    );
  });
});

/** What a docstring does not keep: carriage returns, tabs, blanks at the ends. */
function tidied(sample: string): string {
  // oxlint-disable-next-line no-control-regex
  const blanks = /^[\s\u001c-\u001f\u0085]+|[\s\u001c-\u001f\u0085]+$/g;
  const lines = sample
    .replace(blanks, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\t", "    ")
    .split("\n");
  // oxlint-disable-next-line no-control-regex
  return lines.map((line) => line.replace(/[\s\u001c-\u001f\u0085]+$/, "")).join("\n");
}

describe("what other parsers read back", () => {
  test("TOML strings, arrays and keys", () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (one, many) => {
        const document = `${tomlKey(one)} = ${toml(one)}\nother-key = ${toml(many, 12)}\n`;
        fc.pre(one !== "other-key");
        expect(parseToml(document)).toEqual({
          [wellFormed(one)]: wellFormed(one),
          "other-key": many.map(wellFormed),
        });
      }),
    );
  });

  test("YAML strings, also within a list", () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(parseYaml(`on: [${yaml(sample)}]\nrun: ${yaml(sample)}\n`)).toEqual({
          on: [wellFormed(sample)],
          run: wellFormed(sample),
        });
      }),
    );
  });
});
