import { describe, expect, test } from "@jest/globals";
import {
  buildImport,
  buildModule,
  buildPipeline,
  buildPlan,
  buildStep,
} from "../../test/plans/build-plan.ts";
import type { ModulePlan, PipelinePlan } from "../model/plan.ts";
import { splitIntoScripts } from "./script-parts.ts";

const split = (modules: readonly ModulePlan[], ...pipelines: readonly PipelinePlan[]) =>
  splitIntoScripts(buildPlan({ modules, pipelines }));

describe("splitIntoScripts", () => {
  test("puts a module after those that it imports, and leaves their imports out", () => {
    const [script] = split(
      [
        buildModule("sales.a", {
          imports: [buildImport("sales.b", "x"), buildImport("os")],
          body: "y = x",
        }),
        buildModule("sales.b", { body: "x = 1" }),
      ],
      buildPipeline("sales", { imports: [buildImport("sales.a", "y", "z")], body: "print(z)" }),
    );
    expect(script?.body).toBe("x = 1\n\n\ny = x\n\n\nz = y\n\n\nprint(z)");
    expect(script?.imports).toEqual([buildImport("os")]);
    expect(script?.problem).toBeUndefined();
  });

  test("gives each pipeline what it needs, and the rest a file of its own", () => {
    const scripts = split(
      [
        buildModule("sales.a", { imports: [buildImport("sales.b", "x")], body: "y = x" }),
        buildModule("sales.b", { body: "x = 1" }),
        buildModule("sales.c", { body: "z = 1" }),
      ],
      buildPipeline("sales.one", { imports: [buildImport("sales.a", "y")] }),
      buildPipeline("sales.two", { imports: [buildImport("sales.b", "x")] }),
    );
    const names = scripts.map(({ pipeline, modules }) => [
      pipeline?.package,
      modules.map(({ name }) => name),
    ]);
    expect(names).toEqual([
      ["sales.one", ["sales.b", "sales.a"]],
      ["sales.two", ["sales.b"]],
      [undefined, ["sales.c"]],
    ]);
  });

  test("ends where modules import each other", () => {
    const [script] = split([
      buildModule("sales.a", { imports: [buildImport("sales.b", "x")], body: "y = 1" }),
      buildModule("sales.b", { imports: [buildImport("sales.a", "y")], body: "x = 1" }),
    ]);
    expect(script?.modules).toHaveLength(2);
  });

  test("two imports below one package mean the same name", () => {
    const [script] = split([
      buildModule("sales.a", { imports: [buildImport("os.path")] }),
      buildModule("sales.b", { imports: [buildImport("os.path"), buildImport("os")] }),
    ]);
    expect(script?.problem).toBeUndefined();
  });

  const a = (given: Partial<ModulePlan>) => buildModule("sales.a", given);
  const b = (given: Partial<ModulePlan>) => buildModule("sales.b", given);

  test.each<[string, readonly ModulePlan[], Partial<PipelinePlan>, string]>([
    [
      "two definitions of a name",
      [a({ body: "def f(): ..." }), b({ body: "f = 1" })],
      {},
      "the name `f` means different",
    ],
    [
      "a definition and an import",
      [a({ body: "np = 1" }), b({ imports: [buildImport("numpy", undefined, "np")] })],
      {},
      "the name `np` means",
    ],
    [
      "two imports",
      [a({ imports: [buildImport("x", "f")] })],
      { imports: [buildImport("y", "f")] },
      "the name `f` means",
    ],
    [
      "a name that only some branch binds",
      [a({ body: "if x:\n    f = 1" }), b({ body: "import f" })],
      {},
      "the name `f` means",
    ],
    [
      "a module as a whole",
      [a({})],
      { imports: [buildImport("sales", "a")] },
      "uses the module `a` as a whole",
    ],
    [
      "a module by its name",
      [a({})],
      { imports: [buildImport("sales.a")] },
      "uses the module `sales` as a whole",
    ],
    [
      "another name in a module",
      [a({}), b({ imports: [buildImport("sales.a", "f", "g")] })],
      {},
      "under a different name",
    ],
    [
      "an import within a function",
      [a({ body: "def f():\n    from sales import b" })],
      {},
      "imports from `sales` itself",
    ],
    [
      "an import within a step",
      [],
      { steps: [buildStep("f", { body: "    import sales.a" })] },
      "imports from `sales` itself",
    ],
    [
      "other rules for annotations",
      [a({ futures: ["annotations"] }), b({})],
      {},
      "different `from __future__` imports",
    ],
  ])("says why not: %s", (_, modules, given, reason) => {
    const futures = modules[0]?.futures ?? [];
    const [script] = split(modules, buildPipeline("sales", { futures, ...given }));
    expect(script?.problem).toContain(reason);
  });
});
