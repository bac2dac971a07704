import { describe, expect, test } from "@jest/globals";
import {
  buildCall,
  buildField,
  buildImport,
  buildPipeline,
  buildStep,
} from "../../test/plans/build-plan.ts";
import type { PipelinePlan } from "../model/plan.ts";
import { chooseNames } from "./choose-names.ts";

/** The names that are not the usual ones. */
function renamed(given: Partial<PipelinePlan>, others?: ReadonlySet<string>) {
  const names = chooseNames(buildPipeline("sales", given), others);
  return Object.fromEntries(Object.entries(names).filter(([usual, name]) => usual !== name));
}

describe("chooseNames", () => {
  test.each<[string, Partial<PipelinePlan>, Readonly<Record<string, string>>]>([
    ["nothing is taken", {}, {}],
    [
      "an import binds another thing",
      { imports: [buildImport("loguru", "logger"), buildImport("absl", "logging")] },
      { logger: "logger_", logging: "logging_" },
    ],
    [
      "an import binds the same thing",
      {
        imports: [buildImport("logging"), buildImport("dataclasses", "dataclass")],
        parameterImports: [buildImport("typing", "Any")],
      },
      {},
    ],
    ["a step has the name", { steps: [buildStep("dataclass")] }, { dataclass: "dataclass_" }],
    [
      "code before the steps binds it, and the next one too",
      { body: "class Results: ...\nfor Results_ in []:\n    pass" },
      { Results: "Results__" },
    ],
    ["a function in that code has a local of the name", { body: "def f():\n    run = 1" }, {}],
    [
      "a variable of run hides what run reads",
      { calls: [buildCall("f", { targets: ["logger", "Results", "main", "logging", "run"] })] },
      { logger: "logger_", Results: "Results_" },
    ],
    [
      "a parameter has the name of the default's function",
      { parameters: [buildField("field")] },
      { field: "field_" },
    ],
    ["a parameter has another name", { parameters: [buildField("dataclass")] }, {}],
    [
      "a star import may bind what a step reads",
      {
        imports: [buildImport("tools", "*")],
        steps: [buildStep("f", { body: "    run(logger)" })],
      },
      { run: "run_", logger: "logger_" },
    ],
  ])("where %s", (_, given, expected) => {
    expect(renamed(given)).toEqual(expected);
  });

  test("where other code in the file binds it", () => {
    expect(renamed({}, new Set(["main", "main_"]))).toEqual({ main: "main__" });
  });
});
