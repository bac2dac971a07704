import { describe, expect, test } from "@jest/globals";
import type { Environment, InstalledDistribution } from "../../model/conversion.ts";
import type { InstallRequest } from "../../model/lowered.ts";
import type { Cell, Notebook } from "../../model/notebook.ts";
import type { PlannedRequirements, RequirementsInput } from "./plan-requirements.ts";
import { planRequirements } from "./plan-requirements.ts";

type Some = Partial<Omit<RequirementsInput, "imports" | "installs" | "environment">> & {
  /** `pandas`, or `?pandas` for an optional import. */
  readonly imports?: readonly string[];
  /** In cell 2; `#` before a hint, `conda:` or `apt:` before the tool's. */
  readonly installs?: readonly string[];
  /** `name==version`, imported by the name. */
  readonly installed?: readonly (string | InstalledDistribution)[];
};

function plan({ imports = [], installs = [], installed, ...rest }: Some): PlannedRequirements {
  return planRequirements({
    imports: imports.map((name, index) => ({
      name: name.replace("?", ""),
      cell: 3,
      line: index + 1,
      isOptional: name.startsWith("?"),
      notebook: "a.ipynb",
    })),
    installs: installs.map((text) => ({ request: request(text), cell: 2, notebook: "a.ipynb" })),
    environment: installed === undefined ? undefined : environment(installed),
    pythonVersion: "3.11",
    localModules: [],
    ...rest,
  });
}

function request(text: string): InstallRequest {
  const [, hint, tool = "pip", spec = ""] = /^(#)?(?:(conda|apt):)?(.*)$/s.exec(text) ?? [];
  const by = tool === "conda" || tool === "apt" ? tool : "pip";
  return { tool: by, spec, isHint: hint !== undefined, start: 0, end: 0 };
}

function environment(installed: readonly (string | InstalledDistribution)[]): Environment {
  const distributions = installed.map((one) => {
    if (typeof one !== "string") return one;
    const [name = "", version = ""] = one.split("==");
    return { name, version, imports: [name] };
  });
  return { label: ".venv", pythonVersion: "3.11.7", distributions };
}

/** Cells that printed something, by their source. */
function notebookOf(printed: readonly (readonly [string, string])[]): Notebook {
  const cells = printed.map(([source, text], index): Cell => ({
    number: index + 1,
    id: undefined,
    kind: "code",
    source: source.startsWith("pd.") ? `import pandas as pd\n${source}` : source,
    firstLine: 1,
    executionCount: undefined,
    outputs: [{ kind: "result", text, mimeTypes: [] }],
    tags: [],
    mark: undefined,
    raisesException: false,
    title: undefined,
    fields: [],
    directiveSpans: [],
  }));
  const facts = { format: "ipynb", language: "python", dialects: [], metadata: {} } as const;
  const unknown = { pythonVersion: undefined, kernelName: undefined, defaultModule: undefined };
  return { path: "a.ipynb", cells, ...facts, ...unknown };
}

/** Lines as in requirements.in. */
const lines = ({ requirements }: PlannedRequirements): readonly string[] =>
  requirements.map(({ line, source }) => `${line} # ${source}`);
const names = ({ diagnostics }: PlannedRequirements): readonly string[] =>
  diagnostics.map(({ code }) => code);

describe("versions", () => {
  const installed = ["pandas==3.1.1"];

  test.each<[string, Some, string]>([
    ["the environment's", { installed }, "pandas==3.1.1 # installed beside the notebook (.venv)"],
    [
      "and an install line that says the same",
      { installed, installs: ["pandas==3.1.1"] },
      "pandas==3.1.1 # installed beside the notebook (.venv); cell 2 installs the same",
    ],
    [
      "and one without a version",
      { installed, installs: ["pandas"] },
      "pandas==3.1.1 # installed beside the notebook (.venv)",
    ],
    [
      "and a range",
      { installed, installs: ["pandas>=3"] },
      "pandas==3.1.1 # installed beside the notebook (.venv); cell 2 installs >=3",
    ],
    [
      "an install line's own",
      { installs: ["pandas==2.1.4"] },
      "pandas==2.1.4 # cell 2 installs this version",
    ],
    [
      "a range, which is no pin",
      { installs: ["pandas>=2,<3"] },
      "pandas>=2,<3 # cell 2 installs this range: not a pin",
    ],
    [
      "a prefix, which is no pin either",
      { installs: ["conda:pandas=2.1"] },
      "pandas==2.1.* # cell 2 installs this range: not a pin",
    ],
    [
      "none at all",
      { installs: ["pandas"] },
      "pandas # cell 2 installs it without a version: not a pin",
    ],
    ["nothing on record", {}, "pandas # cell 3 imports it; no version on record"],
    [
      "nothing on record, though there is an environment",
      { installed: ["numpy==2.0"] },
      "pandas # cell 3 imports it; no version on record, not installed beside the notebook (.venv)",
    ],
    [
      "one that is commented out",
      { installs: ["#pandas==2.1.4"] },
      "pandas==2.1.4 # cell 2 (commented out) installs this version",
    ],
    [
      "of several install lines the last",
      { installs: ["pandas==2.1.4", "pandas==2.2.0"] },
      "pandas==2.2.0 # cell 2 installs this version; cell 2 installs 2.1.4",
    ],
  ])("%s", (_, some, expected) => {
    expect(lines(plan({ imports: ["pandas"], ...some }))).toEqual([expected]);
  });

  test("what contradicts the stronger source is reported with both", () => {
    const planned = plan({ imports: ["pandas"], installed, installs: ["pandas==2.1.4"] });
    expect(lines(planned)).toEqual([
      "pandas==3.1.1 # installed beside the notebook (.venv); cell 2 installs 2.1.4",
    ]);
    expect(planned.diagnostics).toMatchObject([
      {
        code: "NB603",
        message:
          "pandas: installed beside the notebook (.venv) is 3.1.1, but cell 2 installs 2.1.4.",
        place: { notebook: "a.ipynb", cell: 2 },
      },
    ]);
    expect(names(plan({ imports: ["pandas"], installed, installs: ["pandas<3"] }))).toEqual([
      "NB603",
    ]);
    expect(names(plan({ imports: ["pandas"], installed, installs: ["#pandas<3"] }))).toEqual([]);
  });

  test("a build of its own is pinned at the version that an index has", () => {
    const planned = plan({ imports: ["torch"], installed: ["torch==2.1.0+cu118"] });
    expect(lines(planned)).toEqual([
      "torch==2.1.0 # installed beside the notebook (.venv) as 2.1.0+cu118",
    ]);
  });

  test("a version between releases is no pin: no index keeps it", () => {
    const planned = plan({ imports: ["torch"], installed: ["torch==2.2.0.dev20230825"] });
    expect(lines(planned)).toEqual([
      "torch # installed beside the notebook (.venv) as 2.2.0.dev20230825, between releases: not a pin",
    ]);
    expect(planned.requirements).toMatchObject([{ version: "2.2.0.dev20230825", isPinned: false }]);
  });

  test("extras and markers stay", () => {
    const installs = ['torch[cuda]>=2 ; sys_platform == "linux"'];
    expect(lines(plan({ imports: ["torch"], installs, installed: ["torch==2.1.0"] }))).toEqual([
      'torch[cuda]==2.1.0 ; sys_platform == "linux" # installed beside the notebook (.venv); cell 2 installs >=2',
    ]);
  });
});

describe("addresses", () => {
  test("stay as they are written", () => {
    const installs = [
      "git+https://host/o/fastcore.git@main",
      "tools @ git+https://host/o/t",
      "https://host/x-1.0-py3-none-any.whl",
    ];
    const planned = plan({ imports: ["fastcore"], installs });
    expect(lines(planned)).toEqual([
      "git+https://host/o/fastcore.git@main # cell 2 installs it from there",
      "tools @ git+https://host/o/t # cell 2 installs it from there; never imported",
      "https://host/x-1.0-py3-none-any.whl # cell 2 installs it from there; never imported",
    ]);
    expect(planned.requirements.map(({ isPinned }) => isPinned)).toEqual([false, false, true]);
    expect(planned.requirements[0]?.imports).toEqual(["fastcore"]);
  });

  test("the environment knows the commit", () => {
    const commit = "0123456789abcdef0123456789abcdef01234567";
    const url = `git+https://host/o/fastcore@${commit}`;
    const one = { name: "fastcore", version: "1.9.0.dev1", imports: ["fastcore"] };
    const planned = plan({
      imports: ["fastcore"],
      installed: [{ ...one, origin: { kind: "address", url } }],
      installs: ["git+https://host/o/fastcore.git@main"],
    });
    expect(lines(planned)).toEqual([
      `fastcore @ ${url} # installed beside the notebook (.venv) from there`,
    ]);
    expect(planned.requirements[0]?.isPinned).toBe(true);
    expect(names(planned)).toEqual([]);
  });

  test("what stands in a folder of the machine is no requirement of anybody else's", () => {
    const one = { name: "our-tools", version: "0.1", imports: ["our_tools"] };
    const installed = [{ ...one, origin: { kind: "folder" as const } }];
    const planned = plan({ imports: ["our_tools"], installed });
    expect(planned.requirements).toEqual([]);
    expect(planned.unresolved).toMatchObject([{ subject: "our-tools" }]);
    expect(names(planned)).toEqual(["NB611"]);
  });
});

describe("what stands beside the notebook, and what it printed", () => {
  const sources = (
    files: Readonly<Record<string, string>>,
    printed: Readonly<Record<string, string>> = {},
  ): NonNullable<RequirementsInput["sources"]> => [
    { notebook: notebookOf(Object.entries(printed)), readText: (path) => files[path] },
  ];

  test.each<[string, Some, string]>([
    [
      "a lock",
      { sources: sources({ "uv.lock": '[[package]]\nname = "pandas"\nversion = "2.1.4"' }) },
      "pandas==2.1.4 # uv.lock beside the notebook has this version",
    ],
    [
      "a requirements file, and an install line that says the same",
      { sources: sources({ "requirements.txt": "pandas==2.1.4" }), installs: ["pandas==2.1.4"] },
      "pandas==2.1.4 # requirements.txt beside the notebook has this version; cell 2 installs the same",
    ],
    [
      "the environment before all of them",
      {
        sources: sources({ "requirements.txt": "pandas>=2" }, { "pd.__version__": "2.2.0" }),
        installed: ["pandas==2.2.0"],
      },
      "pandas==2.2.0 # installed beside the notebook (.venv); requirements.txt beside the notebook has >=2; cell 1 printed the same",
    ],
    [
      "what was printed before what was asked for",
      { sources: sources({}, { "pd.__version__": "2.2.0" }), installs: ["pandas>=2"] },
      "pandas==2.2.0 # cell 1 printed this version; cell 2 installs >=2",
    ],
    [
      "a file that an install line names",
      { sources: sources({ "dev.txt": "pandas==2.1.4" }), installs: ["-r dev.txt"] },
      "pandas==2.1.4 # dev.txt (cell 2) has this version",
    ],
  ])("%s", (_, some, expected) => {
    const planned = plan({ imports: ["pandas"], ...some });
    expect(lines(planned)).toEqual([expected]);
    expect(planned.diagnostics).toEqual([]);
  });

  test("a file beside the notebook makes nothing a requirement, one that it installs does", () => {
    const files = { "requirements.txt": "openpyxl==3.1.5" };
    expect(lines(plan({ sources: sources(files) }))).toEqual([]);
    expect(lines(plan({ sources: sources(files), installs: ["-r requirements.txt"] }))).toEqual([
      "openpyxl==3.1.5 # requirements.txt (cell 2) has this version; never imported",
    ]);
    const constrained = plan({ sources: sources(files), installs: ["-c requirements.txt"] });
    expect(constrained).toEqual({ requirements: [], unresolved: [], diagnostics: [] });
  });

  test("they settle whose an import is", () => {
    const file = sources({ "requirements.txt": "opencv-python-headless" });
    expect(lines(plan({ imports: ["cv2"], sources: file }))).toEqual([
      "opencv-python-headless # requirements.txt beside the notebook has it without a version: not a pin",
    ]);
    const pip = sources({}, { "!pip install -r x": "Successfully installed opencv-python-4.8.0" });
    expect(lines(plan({ imports: ["cv2"], sources: pip }))).toEqual([
      "opencv-python==4.8.0 # cell 1 printed this version",
    ]);
  });

  test("what they contradict is reported with both", () => {
    const source = sources({ "requirements.txt": "pandas==2.1.4" }, { "pd.__version__": "2.2.0" });
    const planned = plan({ imports: ["pandas"], sources: source });
    expect(planned.diagnostics.map(({ message, place }) => [message, place])).toEqual([
      [
        "pandas: requirements.txt beside the notebook has 2.1.4, but cell 1 printed 2.2.0.",
        { notebook: "a.ipynb", cell: 1 },
      ],
    ]);
  });
});

describe("what is needed", () => {
  test("imports of the standard library and of local modules are not", () => {
    const planned = plan({ imports: ["os.path", "cleaning.tidy"], localModules: ["cleaning"] });
    expect(planned).toEqual({ requirements: [], unresolved: [], diagnostics: [] });
  });

  test("names of one distribution are one requirement", () => {
    const imports = ["sklearn.svm", "mpl_toolkits.mplot3d", "matplotlib.pyplot", "sklearn"];
    const planned = plan({ imports });
    expect(planned.requirements.map((one) => [one.distribution, one.imports])).toEqual([
      ["matplotlib", ["matplotlib", "mpl_toolkits"]],
      ["scikit-learn", ["sklearn"]],
    ]);
  });

  test("a plugin that is installed and never imported stays; tools of the notebook go", () => {
    const planned = plan({
      imports: ["pandas"],
      installs: ["pandas", "openpyxl==3.1.5", "pip", "jupyterlab", "#xlrd"],
      installed: ["pandas==3.1.1", "pip==24.0"],
    });
    expect(lines(planned)).toEqual([
      "openpyxl==3.1.5 # cell 2 installs this version; never imported",
      "pandas==3.1.1 # installed beside the notebook (.venv)",
    ]);
    expect(names(planned)).toEqual(["NB609", "NB609"]);
  });

  test("what is installed for code that is not kept goes", () => {
    const planned = plan({
      imports: ["pandas"],
      droppedImports: ["seaborn", "sklearn.svm"],
      installs: ["seaborn", "scikit-learn", "pandas"],
    });
    expect(planned.requirements.map(({ distribution }) => distribution)).toEqual(["pandas"]);
  });

  test("an optional import is needed where something installed it", () => {
    expect(lines(plan({ imports: ["?lxml"] }))).toEqual([]);
    expect(names(plan({ imports: ["?lxml"] }))).toEqual(["NB608"]);
    expect(lines(plan({ imports: ["?lxml"], installs: ["lxml"] }))).toHaveLength(1);
    expect(lines(plan({ imports: ["?lxml"], installed: ["lxml==5.0"] }))).toHaveLength(1);
    expect(lines(plan({ imports: ["?lxml", "lxml.etree"] }))).toHaveLength(1);
    expect(names(plan({ imports: ["?nobody_knows"] }))).toEqual(["NB608"]);
  });
});

describe("what cannot be told is reported once, and stands in the file as a remark", () => {
  test.each<[string, Some, string, string, string]>([
    [
      "an import with several owners",
      { imports: ["cv2", "cv2.aruco"] },
      "NB601",
      "cv2",
      "one of opencv-python, opencv-python-headless, opencv-contrib-python, opencv-contrib-python-headless (cell 3 imports it)",
    ],
    [
      "an import that nobody knows",
      { imports: ["cleaning"] },
      "NB602",
      "cleaning",
      "no distribution is known (cell 3 imports it)",
    ],
    [
      "a word that is no requirement",
      { installs: ["pandas=2.1"] },
      "NB604",
      "pandas=2.1",
      "cell 2 installs it, and nblift cannot read it",
    ],
    [
      "a requirements file",
      { installs: ["-r requirements.txt"] },
      "NB605",
      "-r requirements.txt",
      "cell 2 installs from there; add what it brings",
    ],
    [
      "a package of the system",
      { installs: ["apt:ffmpeg"] },
      "NB606",
      "ffmpeg",
      "cell 2 installs it with apt; not for pip",
    ],
    [
      "a module of a platform",
      { imports: ["google.colab.drive"] },
      "NB607",
      "google.colab",
      "comes with Google Colab (cell 3 imports it)",
    ],
    [
      "an index",
      { installs: ["--extra-index-url https://host/simple"] },
      "NB610",
      "--extra-index-url https://host/simple",
      "cell 2 installs with it; uncomment it if you need and trust it",
    ],
    [
      "a module that the target does not have",
      { imports: ["cPickle"] },
      "NB612",
      "cPickle",
      "in the standard library of Python 2 only (cell 3 imports it)",
    ],
  ])("%s", (_, some, code, subject, reason) => {
    const planned = plan(some);
    expect(planned.requirements).toEqual([]);
    expect(names(planned)).toEqual([code]);
    expect(planned.unresolved).toEqual([{ subject, reason }]);
  });
});

test("the parent of a module that is placed asks for nothing more", () => {
  const planned = plan({ imports: ["google.cloud", "google.cloud.storage"] });
  expect(planned.requirements.map(({ distribution }) => distribution)).toEqual([
    "google-cloud-storage",
  ]);
  expect(planned.diagnostics).toEqual([]);
});

test("what an install line says is told with its line", () => {
  const cell = "x = 1\n  !pip install ./tools";
  const start = cell.indexOf("./tools");
  const { diagnostics } = planRequirements({
    imports: [],
    installs: [
      {
        request: { ...request("./tools"), start, end: cell.length },
        cell: 1,
        notebook: "a.ipynb",
      },
    ],
    environment: undefined,
    pythonVersion: "3.11",
    localModules: [],
    sources: [{ notebook: notebookOf([[cell, ""]]), readText: () => undefined }],
  });
  expect(diagnostics[0]?.place).toEqual({
    notebook: "a.ipynb",
    cell: 1,
    line: 2,
    column: 16,
    endLine: 2,
    endColumn: 23,
  });
});

test("a cell is told with its notebook where there are several", () => {
  const cell = { cell: 1, line: 1, isOptional: false };
  const planned = planRequirements({
    imports: [
      { ...cell, name: "pandas", notebook: "a.ipynb" },
      { ...cell, name: "numpy", notebook: "b.ipynb" },
    ],
    installs: [{ request: request("pandas==2.1.4"), cell: 2, notebook: "b.ipynb" }],
    environment: undefined,
    pythonVersion: "3.11",
    localModules: [],
  });
  expect(lines(planned)).toEqual([
    "numpy # b.ipynb cell 1 imports it; no version on record",
    "pandas==2.1.4 # b.ipynb cell 2 installs this version",
  ]);
});

describe("pins that were recorded under an older Python than the package needs", () => {
  const printed: readonly (readonly [string, string])[] = [["pd.__version__", "1.3.2"]];
  const ranOn = (pythonVersion: string): Some => ({
    imports: ["pandas"],
    pythonVersion: "3.10",
    sources: [{ notebook: { ...notebookOf(printed), pythonVersion }, readText: () => undefined }],
  });

  test.each(["3.9.6", "2.7.18", "3.9"])("%s", (python) => {
    const planned = plan(ranOn(python));
    const minor = python.split(".").slice(0, 2).join(".");
    expect(lines(planned)).toEqual([
      `pandas==1.3.2 # cell 1 printed this version; recorded under Python ${minor}`,
    ]);
    expect(names(planned)).toEqual(["NB615"]);
    expect(planned.diagnostics[0]?.message).toContain(`Python ${python}, and`);
    expect(planned.diagnostics[0]?.place).toEqual({ notebook: "a.ipynb" });
  });

  test.each(["3.10.1", "3.13.0", "3", "", "unknown"])("not %s", (python) => {
    expect(names(plan(ranOn(python)))).toEqual([]);
  });

  test.each([
    ["[OK] Your Python version is 3.9.6 | packaged by conda-forge\n[OK] pandas 1.3.2", "3.9"],
    ["Python version       : 3.8.12\n\npandas : 1.3.2", "3.8"],
    ["CPython 3.7.3\npandas 1.3.2", "3.7"],
    ["python           : 3.6.5.final.0\npandas: 1.3.2", "3.6"],
    ["3.9.7 (default, Sep 16 2021) [GCC 7.5.0]\npandas 1.3.2", "3.9"],
    ["pandas 1.3.2", undefined],
    ["Python 3.11.2\npandas 1.3.2", undefined],
    ["ipython 7.30.1\npandas 1.3.2", undefined],
  ])("what the cell printed counts before the metadata: %s", (text, python) => {
    const notebook = { ...notebookOf([["check_packages(d)", text]]), pythonVersion: "3.10.6" };
    const sources = [{ notebook, readText: () => undefined }];
    const planned = plan({ ...ranOn(""), sources });
    const older = python === undefined ? "" : `; recorded under Python ${python}`;
    expect(lines(planned)).toEqual([`pandas==1.3.2 # cell 1 printed this version${older}`]);
    expect(names(planned)).toEqual(python === undefined ? [] : ["NB615"]);
  });

  test("nothing is pinned, nothing is said", () => {
    expect(names(plan({ ...ranOn("3.9.6"), imports: ["numpy"] }))).toEqual([]);
  });

  test("what is installed now was not recorded under the notebook's Python", () => {
    const planned = plan({ ...ranOn("3.9.6"), installed: ["pandas==1.3.2"] });
    expect(names(planned)).toEqual([]);
  });

  test("the environment's own Python", () => {
    const installed = environment(["pandas==1.3.2"]);
    const planned = planRequirements({
      imports: [{ name: "pandas", cell: 1, line: 1, isOptional: false, notebook: "a.ipynb" }],
      installs: [],
      environment: { ...installed, pythonVersion: "3.8.10" },
      pythonVersion: "3.10",
      localModules: [],
      sources: [{ notebook: notebookOf([]), readText: () => undefined }],
    });
    expect(lines(planned)).toEqual([
      "pandas==1.3.2 # installed beside the notebook (.venv); recorded under Python 3.8",
    ]);
    expect(planned.diagnostics.map(({ message }) => message)).toEqual([
      "The environment has Python 3.8.10, and the package needs 3.10 or newer; recorded under the older one: `pandas==1.3.2`.",
    ]);
  });
});
