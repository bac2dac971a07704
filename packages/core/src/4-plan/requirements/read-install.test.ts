import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { InstallRequest } from "../../model/lowered.ts";
import type { Install } from "./read-install.ts";
import { readInstall } from "./read-install.ts";

function read(spec: string, tool: InstallRequest["tool"] = "pip"): Install {
  return readInstall({ tool, spec, isHint: false, start: 0, end: 0 });
}

/** The requirement of an install, in short. */
function brief(install: Install): string {
  if (install.kind !== "requirement") return install.kind;
  const { name, extras, specifier, url, marker } = install.requirement;
  return [name, ...extras.map((extra) => `[${extra}]`), specifier, url, marker]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}

test.each([
  ["pandas", "pandas"],
  ["Pandas==2.1.4", "pandas ==2.1.4"],
  ["scikit_learn >= 1.2, < 2", "scikit-learn >=1.2,<2"],
  ["torch[cuda,dev]~=2.1", "torch [cuda] [dev] ~=2.1"],
  ['tomli ; python_version < "3.11"', 'tomli python_version < "3.11"'],
  ["x @ https://host/x-1.zip", "x https://host/x-1.zip"],
  ["x @ git+https://user:token@host/x", "x git+https://host/x"],
  ["pandas=2.1", "unreadable"],
  ["pandas==$VERSION", "unreadable"],
  ["-U", "option"],
  ["--upgrade-strategy eager", "option"],
  ["a@#egg=b", "unreadable"],
])("pip: %s", (spec, expected) => {
  expect(brief(read(spec))).toBe(expected);
});

test.each([
  ["numpy", "numpy"],
  ["numpy=1.21", "numpy ==1.21.*"],
  ["numpy=1.21.*", "numpy ==1.21.*"],
  ["numpy==1.21.0", "numpy ==1.21.0"],
  ["numpy=1.21.0=py38_0", "numpy ==1.21.0"],
  ["conda-forge::numpy>=1.2,<2", "numpy >=1.2,<2"],
  ["numpy 1.21.0 py38_0", "numpy ==1.21.0"],
  ["pytorch", "torch"],
  ["python=3.9", "option"],
  ["cudatoolkit=11.3", "system"],
  ["numpy=1.21|1.22", "unreadable"],
])("conda: %s", (spec, expected) => {
  expect(brief(read(spec, "conda"))).toBe(expected);
});

test("apt installs packages of the system", () => {
  expect(read("ffmpeg", "apt")).toEqual({ kind: "system", name: "ffmpeg" });
});

test.each([
  ["-r requirements.txt", "-r", "requirements.txt"],
  ["-rrequirements.txt", "-r", "requirements.txt"],
  ["--requirement=a b.txt", undefined, undefined],
  ["-c constraints.txt", "-c", "constraints.txt"],
  ["-e .", "-e", "."],
  ["./tools", "", "./tools"],
  ["..\\tools", "", "../tools"],
  ["wheels/x-1.0-py3-none-any.whl", "", "wheels/x-1.0-py3-none-any.whl"],
])("paths: %s", (spec, option, path) => {
  const expected = path === undefined ? { kind: "unreadable" } : { kind: "path", option, path };
  expect(read(spec)).toEqual(expected);
});

test.each([
  ["git+https://host/owner/fastcore", "fastcore", false, "git+https://host/owner/fastcore"],
  ["git+https://host/owner/fastcore.git@main", "fastcore", false, undefined],
  [
    "git+https://host/o/r.git@v1#egg=Real_Name[dev]",
    "real-name",
    true,
    "git+https://host/o/r.git@v1",
  ],
  ["git+https://host/o/r#egg=a&subdirectory=b", "a", true, "git+https://host/o/r#subdirectory=b"],
  ["-e git+https://host/o/r#egg=a", "a", true, "git+https://host/o/r"],
  ["https://host/torch-2.0.0-cp310-cp310-linux_x86_64.whl", "torch", false, undefined],
  ["https://host/o/tools/archive/refs/heads/main.zip", "tools", false, undefined],
  ["git+ssh://git@host/o/r.git", "r", false, "git+ssh://git@host/o/r.git"],
  ["git+https://token@host/o/r", "r", false, "git+https://host/o/r"],
])("addresses: %s", (spec, name, isNamed, url) => {
  expect(read(spec)).toMatchObject({ kind: "address", name, isNamed, url: url ?? spec });
});

test("options that change where pip looks are told apart, without their passwords", () => {
  expect(read("--extra-index-url https://user:secret@host/simple")).toEqual({
    kind: "index",
    text: "--extra-index-url https://host/simple",
  });
  expect(read("--pre")).toEqual({ kind: "index", text: "--pre" });
});

function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

test("whatever is written, nothing that is read breaks out of its line", () => {
  const parts = fc.constantFrom(
    "a",
    "==1",
    "\n",
    "\r",
    "\u2028",
    "\0",
    " #",
    ";",
    "@",
    "https://h/",
    "git+",
    "-r ",
    "[x]",
    "'",
    '"',
    "$",
  );
  const spec = fc.oneof(
    fc.string(),
    fc.array(parts).map((list) => list.join("")),
  );
  const tool = fc.constantFrom("pip" as const, "conda" as const, "apt" as const);
  fc.assert(
    fc.property(spec, tool, (text, by) => {
      for (const value of Object.values(read(text, by)).flatMap(strings)) {
        expect(value).not.toMatch(/[^\S \t]|\p{Cc}(?<!\t)|\s#/u);
      }
    }),
    { numRuns: 2000 },
  );
});
