import { expect, test } from "@jest/globals";
import { addComments, readCompiled, sourceComment, withoutHashes } from "./compiled.ts";

const text = `# head
--extra-index-url https://host/simple
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via click
./lib
    # via -r requirements.in
six==1.17.0 \\
    --hash=sha256:cc
    # via
    #   -r requirements.in
    #   ./lib
    # estimated: the newest that fits of 2022-03-04
`;

test("entries are read with what belongs to them", () => {
  const entries = readCompiled(text);
  expect(
    entries.map(({ requirement, name, version, hasHash }) => [requirement, name, version, hasHash]),
  ).toEqual([
    ["colorama==0.4.6 ; sys_platform == 'win32'", "colorama", "0.4.6", true],
    ["./lib", undefined, undefined, false],
    ["six==1.17.0", "six", "1.17.0", true],
  ]);
  expect(entries.map((entry) => sourceComment(text, entry))).toEqual([
    undefined,
    undefined,
    "estimated: the newest that fits of 2022-03-04",
  ]);
});

test("a comment goes below its entry", () => {
  const marked = addComments(text, ({ name }) =>
    name === "colorama" ? "estimated: x" : undefined,
  );
  expect(marked).toBe(text.replace("# via click\n", "# via click\n    # estimated: x\n"));
});

test("without hashes the rest stays", () => {
  expect(withoutHashes(text)).toBe(
    text
      .replace(" \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n", "\n")
      .replace(" \\\n    --hash=sha256:cc\n", "\n"),
  );
});
