import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { TemplateError } from "@nblift/core";
import { describeTemplate, loadTemplate, templateNames } from "./index.ts";

const root = mkdtempSync(join(tmpdir(), "nblift-templates-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

async function failure(nameOrFolder: string): Promise<string> {
  const error: unknown = await loadTemplate(nameOrFolder).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(TemplateError);
  return (error as TemplateError).message;
}

describe("built-in templates", () => {
  test("are listed without what they are made of", async () => {
    expect(await templateNames()).toEqual(["package", "script"]);
  });

  test.each(["package", "script"])(
    "%s is described, and brings the parts that it uses",
    async (name) => {
      const { files } = await loadTemplate(name);
      expect((await describeTemplate(name)).description).toMatch(/^[A-Z].*\.$/);
      const used = Object.values(files).flatMap((text) =>
        [...text.matchAll(/\{% render "(.*?)"/g)].map(([, part]) => `${part}.liquid`),
      );
      expect(Object.keys(files)).toEqual(expect.arrayContaining(used));
      expect(Object.keys(files)).not.toContain("template.json");
    },
  );
});

describe("a folder of the user's", () => {
  test("stands alone where it extends nothing", async () => {
    const path = folder("own", {
      "a.txt": "A",
      "deep/{{ package }}.py.liquid": "x = 1\n",
      ".git/x": "",
    });
    expect(await loadTemplate(path)).toEqual({
      name: "own",
      files: { "a.txt": "A", "deep/{{ package }}.py.liquid": "x = 1\n" },
    });
  });

  test("changes and adds files of the template that it extends", async () => {
    const path = folder("partial", {
      "template.json": '{"extends": "package"}',
      "README.md.liquid": "mine",
      Makefile: "all:",
    });
    const [mine, base] = [await loadTemplate(path), await loadTemplate("package")];
    expect(mine.files).toEqual({ ...base.files, "README.md.liquid": "mine", Makefile: "all:" });
  });

  test("may hold links that stay inside of it", async () => {
    const path = folder("inside", { "a.txt": "A" });
    symlinkSync("a.txt", join(path, "b.txt"));
    expect((await loadTemplate(path)).files).toEqual({ "a.txt": "A", "b.txt": "A" });
  });

  test("must not hold links that lead out of it", async () => {
    writeFileSync(join(root, "secret"), "secret");
    const path = folder("outside", {});
    symlinkSync("../secret", join(path, "a.txt"));
    expect(await failure(path)).toContain("is a link that leads out of the folder");
  });

  test("must not hold a link to a folder outside", async () => {
    const path = folder("outside-folder", {});
    symlinkSync("..", join(path, "up"));
    expect(await failure(path)).toContain("is a link that leads out of the folder");
  });

  test.each([
    ["no JSON", "{", "template.json: "],
    ["no object", "[]", "template.json: it must hold an object"],
    ["an unknown key", '{"extend": "package"}', 'template.json: unknown key "extend"'],
    ["no string", '{"extends": 1}', 'template.json: "extends" must be a string'],
    [
      "an unknown template",
      '{"extends": "../own"}',
      'extends "../own", which is none of package, script, parts',
    ],
  ])("is refused where its description is %s", async (name, description, message) => {
    expect(await failure(folder(`bad ${name}`, { "template.json": description }))).toContain(
      message,
    );
  });

  test("is refused where a file is not text", async () => {
    const path = folder("binary", { "logo.png": new Uint8Array([0x89, 0x50, 0xff]) });
    expect(await failure(path)).toContain("logo.png: it is not UTF-8 text");
  });

  test("is refused where it is too big", async () => {
    const path = folder("big", { "a.txt": "x".repeat(10_000_001) });
    expect(await failure(path)).toContain("over 10000000 bytes");
  });
});

test("what is nowhere is refused, with the names that there are", async () => {
  expect(await failure("pakage")).toContain('no template "pakage"; there are package and script');
  expect(await failure(join(root, "nowhere"))).toContain("cannot be read: ENOENT");
});
