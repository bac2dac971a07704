import { describe, expect, test } from "@jest/globals";
import { distributionName, isAddress, writeDependencies } from "./dependencies.ts";

const write = (...lines: readonly string[]) =>
  writeDependencies(
    lines.map((line) => ({
      distribution: "thing",
      version: undefined,
      line,
      imports: [],
      source: "",
      isPinned: false,
    })),
  );

describe("writeDependencies", () => {
  test.each([
    ["pandas==3.1.1", "pandas>=3.1.1"],
    ["pandas == 3.1.1", "pandas>=3.1.1"],
    ["torch==2.1.0+cu118", "torch>=2.1.0"],
    ['torch[cuda]==2.1 ; python_version < "3.13"', 'torch[cuda]>=2.1 ; python_version < "3.13"'],
    ["pandas>=2,<3", "pandas>=2,<3"],
    ["pandas==3.*", "pandas==3.*"],
    ["pandas===3.1", "pandas===3.1"],
    ["pandas==3.1,!=3.2", "pandas==3.1,!=3.2"],
    ["pandas", "pandas"],
    ["git+https://example.org/x@1f#egg=x", "thing @ git+https://example.org/x@1f#egg=x"],
    ["https://example.org/x.whl", "thing @ https://example.org/x.whl"],
    ["x @ https://example.org/x.whl", "x @ https://example.org/x.whl"],
  ])("%s becomes %s", (line, dependency) => {
    expect(write(line)).toEqual([dependency]);
  });

  test.each(["-r other.txt", "-e .", "./folder", "../folder", "folder/x.whl", "C:\\x", "--pre"])(
    "leaves %s to requirements.txt",
    (line) => {
      expect(write(line)).toEqual([]);
    },
  );

  test("sorts, and says things once", () => {
    expect(write("b==1", "a", "b==1")).toEqual(["a", "b>=1"]);
  });
});

test.each([
  ["x @ https://example.org/x.whl", true],
  ["x[a] @ git+https://example.org/x", true],
  ["x>=1", false],
])("isAddress(%s)", (dependency, expected) => {
  expect(isAddress(dependency)).toBe(expected);
});

test.each([
  ["wine", "wine"],
  ["nb_2", "nb_2"],
  ["_private_", "private"],
  ["café", "cafe"],
  ["数据", "package"],
])("distributionName(%s)", (name, expected) => {
  expect(distributionName(name)).toBe(expected);
});
