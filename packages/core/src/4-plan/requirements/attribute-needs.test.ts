import { expect, test } from "@jest/globals";
import { attributeNeeds } from "./attribute-needs.ts";

const place = { notebook: "a.ipynb", cell: 3, line: 1 };
const need = { call: "connect", source: "a library: its page", place };
const nameCell = (): string => "cell 3";

test("where several distributions have the module, none is guessed", () => {
  const evidence = {
    installedByImport: new Map([["odd_driver", ["driver-one", "driver-two"]]]),
    requested: new Set<string>(),
  };
  const needs = [
    { ...need, modules: ["odd_driver"] },
    { ...need, modules: ["odd_driver"] },
  ];
  const found = attributeNeeds(needs, new Set(), evidence, "3.11", nameCell);
  expect([...found.neededByDistribution]).toEqual([]);
  expect(found.unresolved).toEqual([
    {
      subject: "odd_driver",
      reason: "one of driver-one, driver-two (cell 3 calls `connect`, which needs it)",
    },
  ]);
  expect(found.diagnostics.map(({ code }) => code)).toEqual(["NB601"]);
});

test("one of several that will do is enough: what is asked for, before what the library tries first", () => {
  const evidence = {
    installedByImport: new Map<string, readonly string[]>(),
    requested: new Set(["fastparquet"]),
  };
  const modules = ["pyarrow", "fastparquet"];
  const namesOf = (requested: ReadonlySet<string>, imported: ReadonlySet<string>): unknown => [
    ...attributeNeeds(
      [{ ...need, modules }],
      imported,
      { ...evidence, requested },
      "3.11",
      nameCell,
    ).neededByDistribution.keys(),
  ];
  expect(namesOf(new Set(), new Set())).toEqual(["pyarrow"]);
  expect(namesOf(new Set(["fastparquet"]), new Set())).toEqual(["fastparquet"]);
  expect(namesOf(new Set(), new Set(["fastparquet"]))).toEqual([]);
});

test("a module of the standard library needs no distribution", () => {
  const evidence = { installedByImport: new Map(), requested: new Set<string>() };
  const needs = [{ ...need, modules: ["sqlite3"] }];
  const found = attributeNeeds(needs, new Set(), evidence, "3.11", nameCell);
  expect([found.neededByDistribution.size, found.unresolved, found.diagnostics]).toEqual([
    0,
    [],
    [],
  ]);
});
