import { expect, test } from "@jest/globals";
import { isIndexOption, isRelative, namedFile, readRequirementLines } from "./requirement-lines.ts";

test("lines are read with their comment as the source", () => {
  const text = "# head\r\nScikit_Learn==1.9.1   # installed (.venv); cell 2\r\n\r\npandas<2#no\n";
  expect(readRequirementLines(text)).toEqual([
    {
      number: 2,
      text: "Scikit_Learn==1.9.1",
      source: "installed (.venv); cell 2",
      name: "scikit-learn",
      isPin: true,
    },
    { number: 4, text: "pandas<2#no", source: undefined, name: undefined, isPin: true },
  ]);
});

test.each([
  ["six", false],
  ["six>=1", false],
  ["six==1.*", false],
  ["six==1.16.0 ; python_version < '3.13'", true],
  ["six[x]===1.16.0", true],
  ["six @ https://host/six-1.zip#sha256=0", true],
])("%s: does it name one version?", (line, expected) => {
  expect(readRequirementLines(line).map(({ isPin }) => isPin)).toEqual([expected]);
});

test.each([
  ["six", false],
  ["git+https://host/a", false],
  ["https://host/a.whl", false],
  ["--pre", false],
  ["-i https://host/simple", false],
  ["./lib", true],
  ["lib/a.whl", true],
  ["-e .", true],
  ["-r more.txt", true],
  ["--constraint=pins.txt", true],
])("%s: is it relative to its file?", (line, expected) => {
  expect(readRequirementLines(line).map(isRelative)).toEqual([expected]);
});

test("files and indexes are told from other options", () => {
  const lines = readRequirementLines(
    "-r a.txt\n--constraint=b.txt\n-c c.txt\n--index-url https://host\n-f https://host\n--pre\n",
  );
  expect(lines.map(namedFile)).toEqual([
    "a.txt",
    "b.txt",
    "c.txt",
    undefined,
    undefined,
    undefined,
  ]);
  expect(lines.map(isIndexOption)).toEqual([false, false, false, true, true, false]);
});
