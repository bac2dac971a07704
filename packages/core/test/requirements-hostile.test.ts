import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { planRequirements } from "../src/4-plan/requirements/plan-requirements.ts";
import { parseRequirement } from "../src/4-plan/requirements/parse-requirement.ts";
import type { Notebook } from "../src/model/notebook.ts";
import { renderRequirementsIn, renderRequirementsTxt } from "../src/5-emit/requirements-file.ts";

const pieces = [
  "a",
  "pandas",
  "==1.0",
  "@",
  " @ ",
  "git+https://h/o/r",
  "https://h/x-1.0.whl",
  "#egg=b",
  "[x]",
  "\n",
  "\r\n",
  "\u2028",
  "\u0085",
  "\0",
  " # ",
  "#",
  ";",
  '; extra == "a"',
  "'",
  '"',
  "\\",
  "$(x)",
  "-r ",
  "-e ",
  "../",
  "--index-url ",
  "{{ x }}",
  "`",
  "evil==6.6",
  "\nevil==6.6\n",
  " ",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join("")),
);
const install = fc.record({
  tool: fc.constantFrom("pip" as const, "conda" as const, "apt" as const),
  spec: text,
  isHint: fc.boolean(),
  start: fc.constant(0),
  end: fc.constant(0),
});
const lock = fc
  .tuple(text, text)
  .map(
    ([name, version]) =>
      `[[package]]\nname = ${JSON.stringify(name)}\nversion = ${JSON.stringify(version)}\n`,
  );
const environment = fc.record({
  label: text,
  pythonVersion: fc.constant("3.11"),
  distributions: fc.array(
    fc.record({
      name: fc.constantFrom("a", "pandas", "b"),
      version: text,
      imports: fc.constant(["a"]),
    }),
    { maxLength: 3 },
  ),
});

const notebook: Notebook = {
  path: "a.ipynb",
  format: "ipynb",
  language: "python",
  cells: [],
  dialects: [],
  pythonVersion: undefined,
  kernelName: undefined,
  defaultModule: undefined,
  metadata: {},
};

test("whatever notebooks, files and environments say, every line is a comment or one requirement", () => {
  const holds = fc.property(
    fc.array(install, { maxLength: 6 }),
    fc.option(environment, { nil: undefined }),
    text,
    lock,
    (requests, found, requirementsText, lockText) => {
      const files: Readonly<Record<string, string>> = {
        "requirements.txt": requirementsText,
        "uv.lock": lockText,
      };
      const { requirements, unresolved } = planRequirements({
        imports: ["a", "b", "cv2", "pandas"].map((name) => {
          return { name, cell: 1, line: 1, isOptional: false, notebook: "a.ipynb" };
        }),
        installs: requests.map((request) => ({ request, cell: 1, notebook: "a.ipynb" })),
        environment: found,
        pythonVersion: "3.11",
        localModules: [],
        sources: [{ notebook, readText: (path) => files[path] }],
      });
      const lines = [
        ...renderRequirementsIn(requirements, unresolved).split(/[\r\n\u0085\u2028\u2029\f\v]/),
        ...renderRequirementsTxt(requirements).split(/[\r\n\u0085\u2028\u2029\f\v]/),
      ];
      for (const line of lines) {
        const plain = line.replace(/(?:^|\s+)#.*$/, "");
        const isAddress = /^(?:git|hg|svn|bzr)?\+?(?:https?|ssh|git|ftp):\/\/\S+( ; .+)?$/i.test(
          plain,
        );
        expect([line, plain === "" || isAddress || parseRequirement(plain) !== undefined]).toEqual([
          line,
          true,
        ]);
      }
      const expected = requirements.length;
      const written = lines.filter((line) => line !== "" && !line.startsWith("#")).length;
      expect(written).toBe(2 * expected);
    },
  );
  fc.assert(holds, { numRuns: 1500 });
});
