import { expect, test } from "@jest/globals";
import type { Requirement } from "../model/plan.ts";
import { renderRequirementsIn, renderRequirementsTxt } from "./requirements-file.ts";

function requirement(line: string, source: string): Requirement {
  const distribution = line.split("==")[0] ?? "";
  return { distribution, version: undefined, line, imports: [], source, isPinned: true };
}

const beside = "installed beside the notebook (.venv)";
const requirements = [
  requirement("numpy==2.4.6", beside),
  requirement("pandas==3.1.1", `${beside}; cell 2 installs the same`),
  requirement("scikit-learn==1.9.1", beside),
];

test("sources stand in one column", () => {
  expect(renderRequirementsIn(requirements)).toBe(
    `# What the package imports, at the versions it was written against.
numpy==2.4.6          # installed beside the notebook (.venv)
pandas==3.1.1         # installed beside the notebook (.venv); cell 2 installs the same
scikit-learn==1.9.1   # installed beside the notebook (.venv)
`,
  );
});

test("a long line does not push the others' sources away", () => {
  const long = `tools @ git+https://host/owner/tools@${"0".repeat(40)}`;
  const text = renderRequirementsIn([requirement("a==1", "x"), requirement(long, "y")]);
  expect(text.split("\n").slice(1, 3)).toEqual(["a==1   # x", `${long}   # y`]);
});

test("what is left to decide stands below, and cannot leave its comment", () => {
  const unresolved = [{ subject: "-r a.txt\nevil", reason: "cell 2\u2028evil\r\nevil" }];
  expect(renderRequirementsIn(requirements.slice(0, 1), unresolved)).toBe(
    `# What the package imports, at the versions it was written against.
numpy==2.4.6   # installed beside the notebook (.venv)

# Left to decide:
# -r a.txt evil: cell 2 evil evil
`,
  );
  expect(renderRequirementsIn([], [])).toBe(
    "# The package imports nothing outside of the standard library.\n",
  );
});

test("an option of pip can be uncommented as it stands", () => {
  const unresolved = [{ subject: "--pre", reason: "cell 2 installs with it" }];
  expect(renderRequirementsIn([], unresolved)).toContain("\n# --pre   # cell 2 installs with it\n");
});

test("the first line says how many versions are known", () => {
  const open = { ...requirement("a", "x"), isPinned: false };
  const first = (list: readonly Requirement[]): string | undefined =>
    renderRequirementsIn(list).split("\n")[0];
  expect(first([open])).toBe(
    "# What the package imports. No version is on record: nothing is pinned.",
  );
  expect(first([open, requirement("b==1", "y")])).toBe(
    "# What the package imports, at the versions it was written against, where one is on record.",
  );
});

test("requirements.txt has the direct requirements and says that the others are not pinned", () => {
  expect(renderRequirementsTxt(requirements)).toBe(
    `# The direct pins; what they need in turn is not pinned yet.
numpy==2.4.6
pandas==3.1.1
scikit-learn==1.9.1
`,
  );
});

test("requirements.txt has text also where nothing is required, and speaks of no pins", () => {
  expect(renderRequirementsTxt([])).toBe("# requirements.in asks for nothing.\n");
});
