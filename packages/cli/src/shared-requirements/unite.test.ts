import { describe, expect, test } from "@jest/globals";
import { isUnedited, renderShared } from "./render.ts";
import { unite, type Claim } from "./unite.ts";

/** `churn six==1.16.0` claims six; its source is `source of churn`. */
const claim = (text: string): Claim => {
  const [name = "", line = ""] = text.split(/ (.*)/s);
  const [distribution = ""] = /^[\w-]+/.exec(line) ?? [];
  return { package: name, distribution, line, source: `source of ${name}` };
};

const linesOf = (...claims: readonly string[]): readonly (string | undefined)[] =>
  unite(claims.map(claim)).map(({ line }) => line);

describe("the union of requirements", () => {
  test.each([
    ["one of each", ["a zipp==1", "b attrs==2"], ["attrs==2", "zipp==1"]],
    ["the same", ["a six==1.16.0", "b six==1.16.0"], ["six==1.16.0"]],
    ["a pin and any version", ["a six", "b six==1.16.0"], ["six==1.16.0"]],
    ["a pin and a range that allows it", ["a six>=1,<2", "b six==1.16.0"], ["six==1.16.0"]],
    ["ranges", ["a six>=1", "b six<2,>=1"], ["six>=1,<2"]],
    ["extras", ["a torch[cuda]==2.1", "b torch[viz]"], ["torch[cuda,viz]==2.1"]],
    ["a version in two spellings", ["a six==1.0", "b six==1.0.0"], ["six==1.0"]],
    ["an address", ["a six @ https://x/six.whl", "b six"], ["six @ https://x/six.whl"]],
    [
      "markers that leave each other room",
      ['a six==1 ; python_version < "3.9"', 'b six==2 ; python_version >= "3.9"'],
      ['six==1 ; python_version < "3.9"', 'six==2 ; python_version >= "3.9"'],
    ],
  ])("%s", (_, claims, lines) => {
    expect(linesOf(...claims)).toEqual(lines);
  });

  test.each([
    ["two pins", ["a six==1.15.0", "b six==1.16.0"]],
    ["a pin outside of a range", ["a six<1.16", "b six==1.16.0"]],
    ["an address and a version", ["a six @ https://x/six.whl", "b six==1.16.0"]],
    ["two addresses", ["a six @ https://x/six.whl", "b six @ https://y/six.whl"]],
    ["a pin under a marker beside one without", ['a six==1 ; os_name == "nt"', "b six==2"]],
  ])("nothing is chosen for %s", (_, claims) => {
    expect(linesOf(...claims)).toEqual([undefined]);
  });

  test("does not depend on the order of packages", () => {
    const claims = ["a zipp==1", "b six<2", "c six==1.16.0", "d attrs"];
    expect(linesOf(...claims.toReversed())).toEqual(linesOf(...claims));
  });
});

test("the file names each source once, conflicts with theirs, and tells whether it was edited", () => {
  const claims = ["a six==1", "b six==1", "a zipp==1", "b zipp==2"].map(claim);
  const shared = claims.map((one) => ({
    ...one,
    source: `cell ${one.line.slice(-1)} installs it`,
  }));
  const text = renderShared(["a", "b"], unite(shared));
  expect(text.replace(/[0-9a-f]{64}/, "HASH")).toBe(`# What these packages need together: a, b.
six==1   # a, b: cell 1 installs it

# No version is right for all of them:
# zipp: a has zipp==1 (cell 1 installs it), b has zipp==2 (cell 2 installs it)
# nblift: HASH
`);
  expect(isUnedited(text)).toBe(true);
  expect(isUnedited(text.replace("six==1", "six==2"))).toBe(false);
  expect(isUnedited("six==1\n")).toBe(false);
});
