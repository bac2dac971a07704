import { beforeAll, describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { findPython, whySkipped } from "../../../scripts/python.mjs";
import { read } from "../src/1-read/read.ts";
import { lower } from "../src/2-lower/lower.ts";
import { analyze } from "../src/3-analyze/analyze.ts";
import { findSetOrder } from "../src/4-plan/recorded/set-order/find-set-order.ts";

const words = 'words = {"ant", "bee", "cat", "dog", "elk", "fox", "gnu", "hen"}';

/** What another process prints in another order. */
const varying: readonly string[] = [
  `${words}\nprint(words)`,
  `${words}\nprint(list(words))`,
  `${words}\nprint(f"one of {words}")`,
  `${words}\nprint("%s" % words)`,
  `${words}\nprint(" ".join(words))`,
  `${words}\nfor word in words:\n    print(word)`,
  `${words}\nprint(next(iter(words)))`,
  `${words}\nprint([word.upper() for word in words])`,
  `${words}\nprint({word: len(word) for word in words})`,
  `${words}\nfirst, *rest = words\nprint(first)`,
  `${words}\nprint(*words)`,
  `${words}\nprint(sorted(words, key=len))`,
  `${words}\nprint(max(words, key=len))`,
  `${words}\nprint(list(enumerate(words))[0])`,
  `${words}\nprint(words.pop())`,
  `${words}\nordered = list(words)\nprint(ordered[0])`,
  `${words}\nfound = None\nfor word in words:\n    found = word\nprint(found)`,
  `${words}\ntext = ""\nfor word in words:\n    text += word\nprint(text)`,
  `${words}\nrows = []\nfor word in words:\n    rows.append(word)\nprint(rows)`,
  `${words}\ndef first():\n    for word in words:\n        return word\nprint(first())`,
  `${words}\ndef show(items):\n    print(list(items))\nshow(words)`,
  `${words}\ndef tell(word):\n    print(word)\nfor word in words:\n    tell(word)`,
  `def letters(text):\n    return set(text)\nprint(letters("abcdefgh"))`,
  `def each(items):\n    for item in items:\n        yield item\n${words}\nprint(list(each(words)))`,
  `class Zoo:\n    def __init__(self):\n        self.animals = set()\n    def add(self, name):\n        self.animals.add(name)\nzoo = Zoo()\nfor name in ["ant", "bee", "cat", "dog", "elk"]:\n    zoo.add(name)\nprint(list(zoo.animals))`,
  `groups = {}\nfor name in ["ant", "asp", "adder", "ape", "bee"]:\n    groups.setdefault(name[0], set()).add(name)\nprint(groups["a"])`,
  `from collections import defaultdict\ngroups = defaultdict(set)\nfor name in ["ant", "asp", "adder", "ape", "bee"]:\n    groups[name[0]].add(name)\nprint(list(groups["a"]))`,
  `from collections import Counter\n${words}\nprint(Counter(words).most_common(2))`,
  `from itertools import combinations\n${words}\nprint(list(combinations(words, 2))[0])`,
  `import dataclasses\n@dataclasses.dataclass\nclass Zoo:\n    animals: set\n${words}\nprint(Zoo(words))`,
  `${words}\nprint(list(map(str.upper, words)))`,
  `${words}\nprint((words | {"owl"}) - {"ant"})`,
  `pairs = {(a, b) for a in "abc" for b in "abc"}\nprint(pairs)`,
  `${words}\nwhile words:\n    print(words.pop())\n    break`,
  `${words}\nprint(str(words))`,
  `${words}\nprint({"all": words})`,
  `${words}\nprint([words, 1])`,
  `${words}\nprint(sorted([list(words), list("zz")])[0])`,
];

/** What every process prints alike. */
const steady: readonly string[] = [
  `${words}\nprint(len(words))`,
  `${words}\nprint(sorted(words))`,
  `${words}\nprint("ant" in words, words == {"ant"})`,
  `${words}\nprint(sorted(word.upper() for word in words))`,
  `${words}\nprint(sum(len(word) for word in words))`,
  `${words}\nprint(min(words), max(words))`,
  `${words}\nprint(any(word > "b" for word in words))`,
  `${words}\nprint([word for word in ["ant", "owl"] if word in words])`,
  `${words}\ncount = 0\nfor word in words:\n    count += 1\nprint(count)`,
  `${words}\nfor word in sorted(words):\n    print(word)`,
  `${words}\ndef has(word):\n    return word in words\nprint(has("ant"))`,
  `def letters(text):\n    return sorted(set(text))\nprint(letters("hello"))`,
  `${words}\ndef known(items):\n    return len(words & set(items))\nprint(known(["ant"]))`,
  `seen = set()\nfor word in ["b", "a", "b"]:\n    if word not in seen:\n        print(word)\n    seen.add(word)`,
  `groups = {}\nfor name in ["ant", "asp", "bee"]:\n    groups.setdefault(name[0], set()).add(name)\nprint(len(groups["a"]), sorted(groups["a"]))`,
  `numbers = {1, 2, 3}\nprint(list(numbers))`,
  `squares = {n * n for n in range(5)}\nprint(squares)`,
  `print(set(range(4)))`,
  `x = [3, 1]\nprint(x, {"a": 1})`,
];

const reason = whySkipped();
if (reason !== undefined) console.warn(reason);
const onPython = findPython() === undefined ? test.skip : test;

/** Does anything that the code prints depend on the order of a set, as far as can be told without running it? */
function isSuspected(code: string): boolean {
  const { notebook } = read({ path: "a.py", bytes: new TextEncoder().encode(`# %%\n${code}\n`) });
  if (notebook === undefined) throw new Error("not read");
  const { statements } = analyze(lower(notebook).lowered).analysis;
  const order = findSetOrder(statements);
  return statements.some((each) => order.isPrinted(each));
}

describe("the order of sets", () => {
  test.each(varying)("comes to light in %j", (code) => {
    expect(isSuspected(code)).toBe(true);
  });

  test.each(steady)("is of no matter in %j", (code) => {
    expect(isSuspected(code)).toBe(false);
  });

  let printed: readonly ReadonlySet<string>[] = [];
  beforeAll(() => {
    const python = findPython();
    if (python === undefined) return;
    const runs = ["0", "1", "2", "3", "4", "5"].map((seed) => {
      const script = [...varying, ...steady]
        .map((code) => `exec(${JSON.stringify(code)}, {"__name__": "__main__"})\nprint("\\0")`)
        .join("\n");
      const env = { ...process.env, PYTHONHASHSEED: seed };
      const { stdout, stderr, status } = spawnSync(python, ["-"], {
        input: script,
        env,
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(stderr);
      return stdout.split("\0\n");
    });
    printed = [...varying, ...steady].map((_, i) => new Set(runs.map((run) => run[i] ?? "")));
  });

  onPython("is what Python's own runs with other hash seeds say", () => {
    const told = [...varying, ...steady].map((code, i) => [code, (printed[i]?.size ?? 0) > 1]);
    expect(told).toEqual([
      ...varying.map((code) => [code, true]),
      ...steady.map((code) => [code, false]),
    ]);
  });
});
