import type {
  CallPlan,
  FieldPlan,
  ImportPlan,
  LedgerEntry,
  ModulePlan,
  PackagePlan,
  PipelinePlan,
  StepPlan,
  TestModulePlan,
} from "../../src/model/plan.ts";

/** A package with nothing in it, and what is given. */
export function buildPlan(given: Partial<PackagePlan> = {}): PackagePlan {
  return {
    name: "sales",
    summary: "What is sold when.",
    pythonVersion: "3.11",
    modules: [],
    pipelines: [],
    tests: [],
    requirements: [],
    dataFiles: [],
    keptFiles: [],
    notebooks: [{ path: "sales.ipynb", title: undefined, ledger: [] }],
    ...given,
  };
}

export function buildModule(name: string, given: Partial<ModulePlan> = {}): ModulePlan {
  const path = `src/${name.replaceAll(".", "/")}.py`;
  const empty = { docstring: undefined, futures: [], imports: [], body: "", all: undefined };
  return { name, path, ...empty, ...given };
}

export function buildPipeline(name: string, given: Partial<PipelinePlan> = {}): PipelinePlan {
  return {
    package: name,
    folder: `src/${name.replaceAll(".", "/")}`,
    docstring: "Sales",
    futures: [],
    imports: [],
    body: "",
    steps: [],
    parameters: [],
    parameterImports: [],
    results: [],
    calls: [],
    isAsync: false,
    showsPrograms: false,
    exampleOption: undefined,
    ...given,
  };
}

export function buildStep(name: string, given: Partial<StepPlan> = {}): StepPlan {
  return {
    name,
    isAsync: false,
    signature: "",
    returnAnnotation: undefined,
    docstring: undefined,
    body: "    pass",
    parameters: [],
    returns: [],
    cells: [{ notebook: "sales.ipynb", cell: 1 }],
    ...given,
  };
}

export function buildCall(step: string, given: Partial<CallPlan> = {}): CallPlan {
  return { step, targets: [], arguments: "", isAwaited: false, ...given };
}

export function buildField(name: string, given: Partial<FieldPlan> = {}): FieldPlan {
  return {
    name,
    annotation: "int",
    default: "1",
    isFactory: false,
    help: undefined,
    choices: [],
    flag: `--${name.toLowerCase().replaceAll("_", "-")}`,
    kind: "int",
    ...given,
  };
}

export function buildImport(module: string, name?: string, alias?: string): ImportPlan {
  return { module, name, alias, level: 0 };
}

export function buildTest(path: string, given: Partial<TestModulePlan> = {}): TestModulePlan {
  return {
    path,
    docstring: undefined,
    imports: [],
    futures: [],
    isPipeline: false,
    pipeline: undefined,
    parts: [{ text: "def test_nothing():\n    pass", reads: [] }],
    ...given,
  };
}

export function buildEntry(cell: number, given: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    cell,
    id: undefined,
    startsWith: "pass",
    role: "step",
    targets: [],
    reason: "",
    ...given,
  };
}
