import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { namePackages } from "./name-packages.ts";

/** The names of notebooks that import nothing, in the order given. */
function names(...paths: string[]): readonly (string | undefined)[] {
  const nameByPath = namePackages(paths.map((path) => ({ path, imports: [] })));
  return paths.map((path) => nameByPath.get(path));
}

function nameOf(path: string, ...imports: string[]): string | undefined {
  return namePackages([{ path, imports }]).get(path);
}

test.each([
  ["churn.ipynb", "churn"],
  ["Churn Analysis (v2).ipynb", "churn_analysis_v2"],
  ["a.b.ipynb", "a_b"],
  ["__x__.ipynb", "x"],
  ["01-load.ipynb", "nb_01_load"],
  ["folder/plot.py", "plot"],
  ["class.ipynb", "class_notebook"],
  ["json.ipynb", "json_notebook"],
  ["JSON.ipynb", "json_notebook"],
  ["tomllib.ipynb", "tomllib_notebook"],
  ["数据.ipynb", "notebook"],
  [".ipynb", "notebook"],
  ["notebook", "notebook"],
  ["con.ipynb", "con_notebook"],
  ["pytest.ipynb", "pytest_notebook"],
])("%s is named %s", (path, name) => {
  expect(nameOf(path)).toBe(name);
});

test("a module that left the standard library before the floor is an ordinary name", () => {
  expect(nameOf("parser.ipynb")).toBe("parser");
});

describe("what the notebook imports", () => {
  test("is not hidden by its package", () => {
    expect(nameOf("pandas.ipynb", "numpy", "pandas")).toBe("pandas_notebook");
    expect(nameOf("Scikit-Learn.ipynb", "sklearn")).toBe("scikit_learn_notebook");
    expect(nameOf("opencv_python.ipynb", "cv2")).toBe("opencv_python_notebook");
    expect(nameOf("pandas.ipynb", "pandas", "pandas_notebook")).toBe("pandas_notebook_notebook");
  });

  test("does not matter for the name of another notebook", () => {
    const nameByPath = namePackages([
      { path: "pandas.ipynb", imports: [] },
      { path: "other.ipynb", imports: ["pandas"] },
    ]);
    expect(nameByPath.get("pandas.ipynb")).toBe("pandas");
  });
});

describe("equal names", () => {
  test("take as many parent folders as tell them apart, all the same number", () => {
    expect(names("a/x.ipynb", "b/x.ipynb", "y.ipynb")).toEqual(["a_x", "b_x", "y"]);
    expect(names("a/1/x.ipynb", "a/2/x.ipynb", "b/1/x.ipynb")).toEqual(["a_1_x", "a_2_x", "b_1_x"]);
    expect(names("x.ipynb", "b/x.ipynb")).toEqual(["x", "b_x"]);
  });

  test("a parent may take the reason for a suffix away", () => {
    expect(names("a/json.ipynb", "b/json.ipynb")).toEqual(["a_json", "b_json"]);
    expect(names("a/1.ipynb", "2/1.ipynb")).toEqual(["a_1", "nb_2_1"]);
  });

  test("are numbered in the order of paths where no parent tells them apart", () => {
    expect(names("a-b.ipynb", "a b.ipynb", "a_b.py")).toEqual(["a_b_2", "a_b", "a_b_3"]);
    expect(names("d/x.py", "d/x.ipynb", "e/x.py")).toEqual(["d_x_2", "d_x", "e_x"]);
  });

  test("that parents made are told apart too", () => {
    expect(names("a/x.ipynb", "b/x.ipynb", "a_x.ipynb")).toEqual(["a_x", "b_x", "a_x_2"]);
    expect(names("p/a/x.ipynb", "p/b/x.ipynb", "q/a_x.ipynb")).toEqual(["a_x", "b_x", "q_a_x"]);
  });
});

const segment = fc.oneof(
  fc.constantFrom("a", "b", "x", "a_x", "X", "a b", "1", "json", "class", "..", "con"),
  fc.string({ unit: "grapheme", maxLength: 300 }).filter((text) => !text.includes("/")),
);
const notebook = fc.record({
  path: fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .map((parts) => `${parts.join("/")}.ipynb`),
  imports: fc.array(fc.constantFrom("pandas", "x", "a_x", "b", "x_2")),
});
const notebooks = fc.uniqueArray(notebook, { selector: ({ path }) => path, maxLength: 12 });

test("names are importable, short enough for a folder, and different in any case", () => {
  fc.assert(
    fc.property(notebooks, (given) => {
      const nameByPath = namePackages(given);
      expect([...nameByPath.keys()].sort()).toEqual(given.map(({ path }) => path).sort());
      const all = [...nameByPath.values()];
      expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(given.length);
      for (const name of all) {
        expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
        expect(name.length).toBeLessThan(240);
        expect(["class", "json", "con", "pytest"]).not.toContain(name);
      }
      for (const { path, imports } of given) expect(imports).not.toContain(nameByPath.get(path));
    }),
  );
});

test("names do not depend on the order of the notebooks", () => {
  const shuffled = notebooks.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const sorted = (all: ReadonlyMap<string, string>): unknown =>
        [...all].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(namePackages(other))).toEqual(sorted(namePackages(given)));
    }),
  );
});
