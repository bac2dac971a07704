import { describe, expect, test } from "@jest/globals";
import { suggestTag } from "./suggest-tag.ts";

const known = [
  "step",
  "module",
  "export",
  "parameters",
  "test",
  "imports",
  "skip",
  "injected_parameters",
];

describe("suggestTag", () => {
  test.each([
    ["stpe", "step"],
    ["steps", "step"],
    ["stp", "step"],
    ["tset", "test"],
    ["modul", "module"],
    ["modole", "module"],
    ["prameters", "parameters"],
    ["parametres", "parameters"],
    ["exprot", "export"],
    ["inject_parameters", "injected_parameters"],
  ])("%s → %s", (word, meant) => expect(suggestTag(word, known)).toBe(meant));

  test.each(["text", "stop", "best", "ship", "report", "models_", "te", "", "x".repeat(10_000)])(
    "%s is a word of its own",
    (word) => expect(suggestTag(word, known)).toBeUndefined(),
  );
});
