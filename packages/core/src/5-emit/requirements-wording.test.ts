import { expect, test } from "@jest/globals";
import type { TemplateRequirements, TemplateContext } from "../model/template.ts";
import { findWordings } from "./requirements-wording.ts";

type Render = (requirements: TemplateRequirements) => string;

/** The wordings of one file, which a template writes beside `requirements.txt`. */
function wordingsOf(render: Render, path = "README.md"): ReturnType<typeof findWordings> {
  const context = { requirements: {} } as TemplateContext;
  const files = [
    { source: "requirements.txt.liquid", path: "requirements.txt", context },
    { source: "a.liquid", path, context },
  ];
  const template = { name: "t", files: { "a.liquid": "{{ requirements.is_locked }}" } };
  return findWordings(files, template, (_, requirements) => render(requirements));
}

const stateOf: Render = ({ is_locked: isLocked, has_hashes: hasHashes }) =>
  hasHashes ? "hashed\n" : isLocked ? "resolved\n" : "direct\n";

test("are the lines that differ", () => {
  expect(wordingsOf((state) => `# a\n\n${stateOf(state)}\nend\n`)).toEqual([
    { path: "README.md", direct: "direct\n", resolved: "resolved\n", hashed: "hashed\n" },
  ]);
});

test("reach from the first to the last line that differs", () => {
  expect(wordingsOf((state) => `a\n${stateOf(state)}b\n${stateOf(state)}c\n`)[0]?.direct).toBe(
    "direct\nb\ndirect\n",
  );
});

test("have so many lines around them that each is found, and found once", () => {
  const only: Render = ({ is_locked: isLocked }) => (isLocked ? "" : "more\n");
  expect(wordingsOf((state) => `a\nb\n${only(state)}c\nd\n`)).toEqual([
    { path: "README.md", direct: "b\nmore\nc\n", resolved: "b\nc\n", hashed: "b\nc\n" },
  ]);
  const [twice] = wordingsOf((state) => `direct\nx\n${stateOf(state)}y\n`);
  expect(twice?.direct).toBe("x\ndirect\ny\n");
});

test("are none where a file says the same in every state", () => {
  expect(wordingsOf(() => "always\n")).toEqual([]);
});

test("are none where the template writes no requirements.txt", () => {
  const context = { requirements: {} } as TemplateContext;
  const files = [{ source: "a.liquid", path: "README.md", context }];
  const template = { name: "t", files: { "a.liquid": "{{ requirements.is_locked }}" } };
  expect(findWordings(files, template, (_, state) => stateOf(state))).toEqual([]);
});

test("are looked for only in files that may speak of it, their parts included", () => {
  const context = { requirements: {} } as TemplateContext;
  const files = ["requirements.txt", "a.md", "b.md", "c.md"].map((path) => ({
    source: `${path}.liquid`,
    path,
    context,
  }));
  const template = {
    name: "t",
    files: {
      "a.md.liquid": "nothing",
      "b.md.liquid": "{% render '_part.md' %}",
      "c.md.liquid": "install requirements.txt",
      "_part.md.liquid": "{{ requirements.has_hashes }}",
    },
  };
  const asked = new Set<string>();
  findWordings(files, template, ({ path }) => {
    asked.add(path);
    return "";
  });
  expect([...asked]).toEqual(["b.md", "c.md"]);
});
