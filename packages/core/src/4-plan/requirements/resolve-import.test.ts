import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { locateImport } from "./locate-import.ts";
import { indexImports, resolveImport } from "./resolve-import.ts";

const nothing = { installedByImport: new Map<string, string[]>(), requested: new Set<string>() };
const asking = (...names: string[]): typeof nothing => ({ ...nothing, requested: new Set(names) });

function installed(distributions: Readonly<Record<string, readonly string[]>>): typeof nothing {
  const list = Object.entries(distributions).map(([name, imports]) => ({
    name,
    version: "1.0",
    imports,
  }));
  const environment = { label: ".venv", pythonVersion: undefined, distributions: list };
  return { ...nothing, installedByImport: indexImports(environment) };
}

describe("without an environment, labels made by hand are met", () => {
  const file = join(import.meta.dirname, "../../../test/labelled-imports.tsv");
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  const labels = lines.map((line) => line.split("\t") as [string, string, string]);

  test("each label names its source", () => {
    expect(labels.length).toBeGreaterThan(60);
    expect(labels.filter(([, , source]) => (source ?? "").length < 10)).toEqual([]);
  });

  test.each(labels)("%s comes from %s", (module, label) => {
    const origin = locateImport(module, nothing, "3.11");
    const found =
      origin.kind === "distribution"
        ? origin.name
        : origin.kind === "ambiguous"
          ? `? ${origin.candidates.join(" ")}`
          : origin.kind;
    expect(found).toBe(label);
  });
});

test("the environment decides before all else", () => {
  const evidence = installed({ "opencv-python-headless": ["cv2"], "my-tools": ["utils"] });
  expect(resolveImport("cv2", evidence)).toMatchObject({ name: "opencv-python-headless" });
  expect(resolveImport("utils.io", evidence)).toMatchObject({ name: "my-tools" });
});

test("the longest name of a shared namespace decides", () => {
  const evidence = installed({
    "google-cloud-storage": ["google.cloud.storage"],
    protobuf: ["google.protobuf"],
  });
  expect(resolveImport("google.cloud.storage.blob", evidence)).toEqual({
    kind: "distribution",
    name: "google-cloud-storage",
    provided: "google.cloud.storage",
  });
  // Only one of what is installed has something there.
  expect(resolveImport("google.cloud", evidence)).toMatchObject({ name: "google-cloud-storage" });
  expect(resolveImport("google", evidence)).toMatchObject({ kind: "ambiguous" });
});

test("where two of the environment own a name, an install line or the table decides, else nothing", () => {
  const two = { "opencv-python": ["cv2"], "opencv-contrib-python": ["cv2"] };
  expect(resolveImport("cv2", installed(two))).toMatchObject({
    kind: "ambiguous",
    candidates: ["opencv-contrib-python", "opencv-python"],
  });
  const asked = { ...installed(two), requested: new Set(["opencv-contrib-python"]) };
  expect(resolveImport("cv2", asked)).toMatchObject({ name: "opencv-contrib-python" });
  const stray = installed({ "scikit-learn": ["sklearn"], stray: ["sklearn"] });
  expect(resolveImport("sklearn", stray)).toMatchObject({ name: "scikit-learn" });
});

test("an install line decides where the table does not", () => {
  expect(resolveImport("cv2", asking("opencv-python-headless"))).toMatchObject({
    name: "opencv-python-headless",
  });
  expect(resolveImport("evaluate", asking("evaluate"))).toMatchObject({ name: "evaluate" });
  expect(resolveImport("our_tools", asking("our-tools"))).toMatchObject({ name: "our-tools" });
  expect(resolveImport("our_tools", nothing)).toEqual({ kind: "unknown", provided: "our_tools" });
});

test("modules of the standard library count for the target alone", () => {
  expect(locateImport("tomllib", nothing, "3.11")).toMatchObject({ kind: "library" });
  expect(locateImport("tomllib", nothing, "3.10")).toMatchObject({
    kind: "absent",
    where: { from: "3.11" },
  });
  expect(locateImport("imp", nothing, "3.12")).toMatchObject({
    kind: "absent",
    where: { until: "3.11" },
  });
  expect(locateImport("zoneinfo", nothing, "3.16")).toMatchObject({ kind: "library" });
  expect(locateImport("distutils.core", nothing, "3.12")).toMatchObject({ name: "setuptools" });
  // A module of Python 2 whose name belongs to a distribution now.
  expect(locateImport("panel", nothing, "3.11")).toMatchObject({ name: "panel" });
});
