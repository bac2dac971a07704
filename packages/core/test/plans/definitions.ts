import { buildEntry, buildImport, buildModule, buildPlan } from "./build-plan.ts";

/** Definitions only, untested, with requirements of every form and lines that ruff has something to say about. */
export const definitionsPlan = buildPlan({
  name: "shapes",
  summary: "Areas & <b>perimeters</b> of *shapes*.",
  pythonVersion: "3.10",
  modules: [
    buildModule("shapes.core", {
      futures: ["annotations"],
      imports: [buildImport("torch"), buildImport("math"), buildImport("json")],
      body: "def area(r): return math.pi*r**2\n\ntry:\n    import cv2\nexcept: cv2 = None",
    }),
    buildModule("shapes.report", {
      imports: [buildImport("shapes.core", "area")],
      body: `def rows(table):\n    return f"""{''.join(f'<tr>{" ".join(row)}</tr>' for row in table)}""" + str(area(1))`,
    }),
  ],
  requirements: [
    {
      distribution: "torch",
      version: "2.1.0+cu118",
      line: 'torch[cuda]==2.1.0+cu118 ; python_version < "3.13"',
      imports: ["torch"],
      source: "cell 1 installs it",
      isPinned: true,
    },
    {
      distribution: "Forms",
      version: undefined,
      line: "git+https://example.org/forms@1f",
      imports: ["forms"],
      source: "cell 2 installs it",
      isPinned: false,
    },
    {
      distribution: "local",
      version: undefined,
      line: "./local",
      imports: ["local"],
      source: "cell 2 installs it",
      isPinned: false,
    },
  ],
  notebooks: [
    {
      path: "shapes.ipynb",
      title: undefined,
      ledger: [
        buildEntry(1, {
          startsWith: "def area(r): return math.pi*r**2",
          role: "definitions",
          targets: ["src/shapes/core.py:area"],
        }),
        buildEntry(2, {
          startsWith: "def rows(table):",
          role: "definitions",
          targets: ["src/shapes/report.py:rows"],
        }),
      ],
    },
  ],
});
