import type { Diagnostic } from "./diagnostic.ts";

/** Every decision about a package, as plain JSON. `5-emit` only writes it down. */
export interface PackagePlan {
  /** The import name, such as `wine`. */
  readonly name: string;
  /** One line, for the description and the package's docstring; from the notebook's introduction, else a plain one. */
  readonly summary: string;
  /** Minor version that the package targets, such as `3.11`; also `requires-python`. */
  readonly pythonVersion: string;
  /** Modules of definitions, in order of first cell. */
  readonly modules: readonly ModulePlan[];
  /** One for each notebook that has steps or parameters; empty for a package that only defines. */
  readonly pipelines: readonly PipelinePlan[];
  readonly tests: readonly TestModulePlan[];
  readonly requirements: readonly Requirement[];
  /** Remarks for `requirements.in` on what no requirement stands for. */
  readonly unresolvedRequirements?: readonly UnresolvedRequirement[];
  /** Relative files that the notebooks read, in order. */
  readonly dataFiles: readonly DataFile[];
  /** Cells that could not be converted, kept as they are, and files that a notebook writes from its own text. */
  readonly keptFiles: readonly KeptFile[];
  readonly notebooks: readonly PlannedNotebook[];
}

export interface PlannedNotebook {
  readonly path: string;
  readonly title: string | undefined;
  readonly ledger: readonly LedgerEntry[];
}

export type CellRole = "step" | "definitions" | "test" | "parameters" | "imports" | "dropped";

/** Where one code cell went. */
export interface LedgerEntry {
  /** Position among all cells, from 1. */
  readonly cell: number;
  readonly id: string | undefined;
  /** First line of code, for the reader to know it again. */
  readonly startsWith: string;
  readonly role: CellRole;
  /** `src/wine/pipeline.py:load_wines`, or a file alone. */
  readonly targets: readonly string[];
  /** Why it was dropped, or what became of parts of it; empty where the targets say it all. */
  readonly reason: string;
}

/** `import a.b as c` is `{module: "a.b", name: undefined, alias: "c"}`; `from . import x` has `level` 1. */
export interface ImportPlan {
  readonly module: string;
  /** `*` for a star import. */
  readonly name: string | undefined;
  readonly alias: string | undefined;
  readonly level: number;
}

/** Python code of one module. All text is source at its final indentation, without a trailing newline. */
export interface ModulePlan {
  /** Dotted, with the package: `wine.features`. */
  readonly name: string;
  /** Relative to the package's folder: `src/wine/features.py`. */
  readonly path: string;
  /** Plain text, not yet quoted. */
  readonly docstring: string | undefined;
  /** `from __future__` names. */
  readonly futures: readonly string[];
  readonly imports: readonly ImportPlan[];
  /** Statements in order, separated by blank lines as the author had them. */
  readonly body: string;
  /** Public names that are listed in `__all__`, where the notebook's dialect asks for that. */
  readonly all: readonly string[] | undefined;
}

export interface PipelinePlan {
  /** Dotted prefix of its modules: `wine`, or `wine.NOTEBOOK` in a joint package. */
  readonly package: string;
  /** Folder of its modules: `src/wine`. */
  readonly folder: string;
  readonly docstring: string;
  readonly futures: readonly string[];
  readonly imports: readonly ImportPlan[];
  /** Code that stands before the steps, such as a star import's order-bound statements; may be empty. */
  readonly body: string;
  readonly steps: readonly StepPlan[];
  readonly parameters: readonly FieldPlan[];
  /** Arguments of `Parameters` for the run that the tests are about: what papermill injected; empty where that is the defaults. */
  readonly testedParameters?: string;
  /** Imports that the defaults and annotations of `parameters` need. */
  readonly parameterImports: readonly ImportPlan[];
  readonly results: readonly ResultPlan[];
  readonly calls: readonly CallPlan[];
  readonly isAsync: boolean;
  /** Does it start programs that write to where `print` does? */
  readonly showsPrograms: boolean;
  /** Example for the README: an option with another value than its default, such as `--test-size 0.3`. */
  readonly exampleOption: string | undefined;
}

export interface StepPlan {
  readonly name: string;
  readonly isAsync: boolean;
  /** Everything between the parentheses, such as `wines, *, test_size`. */
  readonly signature: string;
  /** Annotation of the return value, where it is known: `None` for a step without returns. */
  readonly returnAnnotation: string | undefined;
  readonly docstring: string | undefined;
  /** Statements indented by four columns, strings untouched, with `return …` where there is something to return; never empty. */
  readonly body: string;
  readonly parameters: readonly StepParameter[];
  readonly returns: readonly string[];
  readonly cells: readonly CellReference[];
}

export interface StepParameter {
  readonly name: string;
  readonly annotation: string | undefined;
  readonly isKeywordOnly: boolean;
}

export interface CellReference {
  readonly notebook: string;
  readonly cell: number;
}

/** One call in `run`. */
export interface CallPlan {
  readonly step: string;
  /** Names that take what it returns, in order; a renamed one where a variable would hide a step. */
  readonly targets: readonly string[];
  /** Source between the parentheses: `X_train, y_train, regularization=parameters.regularization`. */
  readonly arguments: string;
  readonly isAwaited: boolean;
}

/** A field of `Parameters`. */
export interface FieldPlan {
  readonly name: string;
  readonly annotation: string;
  /** Source of the default as a dataclass wants it: `0.4`, or `field(default_factory=lambda: [1, 2])`. */
  readonly default: string;
  readonly isFactory: boolean;
  /** From the comment beside it; plain text. */
  readonly help: string | undefined;
  /** Python literals, as source. */
  readonly choices: readonly string[];
  /** `--test-size`. */
  readonly flag: string;
  /** How argparse reads it. `literal` goes through `ast.literal_eval`; a `value` too, and is text where that finds none. */
  readonly kind: "str" | "int" | "float" | "bool" | "literal" | "value";
}

export interface ResultPlan {
  readonly name: string;
  readonly annotation: string | undefined;
  /** Variable of `run` that holds it. */
  readonly variable: string;
}

export interface TestModulePlan {
  /** `tests/test_features.py`. */
  readonly path: string;
  readonly docstring: string | undefined;
  readonly imports: readonly ImportPlan[];
  readonly futures: readonly string[];
  /** Carries the marker `pipeline`: it runs the whole pipeline. */
  readonly isPipeline: boolean;
  /** `wine.pipeline`, where `isPipeline`. */
  readonly pipeline: string | undefined;
  readonly parts: readonly TestPart[];
}

/** A test function or class, or code that stands before it. */
export interface TestPart {
  readonly text: string;
  /** Files and patterns that it reads itself, or in what it calls. Of a run, the fixture sees to that. */
  readonly reads: readonly string[];
}

export interface DataFile {
  /** Or a pattern, as Python's `glob` takes it. */
  readonly path: string;
  readonly cell: number;
  readonly notebook: string;
  /** Is it there beside the notebook? Of a pattern: does a file match? */
  readonly exists: boolean;
  /** Of a pattern the files that match, sorted; none where there are too many to bring them along. */
  readonly matches?: readonly string[];
}

export interface KeptFile {
  /** Relative to the package's folder; checked to stay inside. */
  readonly path: string;
  readonly text: string;
}

export interface Requirement {
  /** As PyPI spells it: `scikit-learn`. */
  readonly distribution: string;
  /** `2.1.4`, where some evidence says one. */
  readonly version: string | undefined;
  /** The whole line for `requirements.in`, without the comment: `pandas==3.1.1`, `torch[cuda]>=2 ; python_version < "3.13"`. */
  readonly line: string;
  /** Names that the notebook imports from it, sorted. */
  readonly imports: readonly string[];
  /** For a reader: `installed beside the notebook (.venv)`. */
  readonly source: string;
  readonly isPinned: boolean;
}

/** Something that the package may need and that nblift cannot name: an import with several owners, a file of the author's. */
export interface UnresolvedRequirement {
  /** `cv2`, `-r requirements.txt`. */
  readonly subject: string;
  /** For a reader: `one of opencv-python, opencv-python-headless (cell 3 imports it)`. */
  readonly reason: string;
}

/** A plan and what was noticed on the way. */
export interface Planned {
  readonly plan: PackagePlan;
  readonly diagnostics: readonly Diagnostic[];
}
