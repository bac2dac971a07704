import { describe, expect, test } from "@jest/globals";
import { toLegalName, type NameKind } from "./legal-name.ts";

describe("toLegalName", () => {
  test.each<[NameKind, string, string | undefined]>([
    ["step", "train", "train"],
    ["step", " train ", "train"],
    ["step", "train-model", "train_model"],
    ["step", "Train the model!", "Train_the_model"],
    ["step", "größe", "größe"],
    ["step", "ｆｕｌｌ", "full"],
    ["step", "ﬁt", "fit"],
    ["step", "a\0b", "a_b"],
    ["step", "..", undefined],
    ["step", "\0", undefined],
    ["step", "___", undefined],
    ["step", "_private", "_private"],
    ["step", "2nd", "step_2nd"],
    ["step", "match", "match"],
    ["step", "lambda", "lambda_step"],
    ["step", "__debug__", "debug_step"],
    ["step", "run", "run_step"],
    ["step", "Results", "Results_step"],
    ["test", "run", "run"],
    ["test", "def", "def_test"],
    ["module", "a.b.c", "a.b.c"],
    ["module", "a..b", "a.b"],
    ["module", "../../a", "a"],
    ["module", "C:\\a\\b", "C.a.b"],
    ["module", "a/b.py", "a.b"],
    ["module", "a.main", "a.main_module"],
    ["module", "__main__", "main_module"],
    ["module", "COM1", "COM1_module"],
    ["module", "a-b.c d", "a_b.c_d"],
    ["step", "a.b", "a_b"],
  ])("%s %j", (kind, text, name) => {
    expect(toLegalName(kind, text)?.name).toBe(name);
  });

  test("what was written as it is used is not changed", () => {
    expect(toLegalName("step", " train ")).toEqual({ name: "train", isChanged: false });
    expect(toLegalName("step", "train-it")).toEqual({ name: "train_it", isChanged: true });
  });

  test("a long name is cut", () => {
    expect(toLegalName("step", "a".repeat(10_000))?.name).toHaveLength(60);
    expect(toLegalName("module", "a.".repeat(10_000))?.name.split(".")).toHaveLength(8);
    expect(toLegalName("module", "𝒜".repeat(300))?.name).toBe("A".repeat(60));
  });
});
