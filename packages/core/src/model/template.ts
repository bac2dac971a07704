/**
 * What every file of a template is given, as plain data. Text is not yet quoted: a filter does that for the file that it
 * goes into. What does not apply is `null`, so that only a misspelt name is missing and therefore an error.
 */
export interface TemplateContext {
  /** Import name of the package, such as `wine`. */
  readonly package: string;
  /** Name of the distribution: the import name, made to fit what package indexes allow. */
  readonly distribution: string;
  /** One line on what the package is for; plain text. */
  readonly summary: string;
  /** Minor version of Python that the package targets and needs, such as `3.11`. */
  readonly python: string;
  /** What the package's own checks run with. */
  readonly tools: TemplateTools;
  /** Are the Python files laid out by ruff? Then `ruff format --check` holds. */
  readonly is_formatted: boolean;
  /** What the package needs to be installed. */
  readonly requirements: TemplateRequirements;
  /** Folders of Python code that need an `__init__.py` and have no module of that name, outer ones first. */
  readonly folders: readonly TemplateFolder[];
  /** Modules of definitions, in the order of their first cells. */
  readonly modules: readonly TemplateModule[];
  /** Names of modules that a notebook wrote to a file and imports: they stand beside the package, as `src/NAME.py`, and belong into its wheel. */
  readonly modules_beside: readonly string[];
  /** What can be run: one for each notebook with steps or parameters, none where the package only defines. */
  readonly pipelines: readonly TemplatePipeline[];
  /** Test modules. */
  readonly tests: readonly TemplateTest[];
  /** The package as single files: one for each pipeline, or one where there is none. Empty if no file's name mentions `script`. */
  readonly scripts: readonly TemplateScript[];
  /** Files that the notebooks read. */
  readonly data_files: readonly TemplateDataFile[];
  /** Does something draw figures? Then tests choose a backend that needs no screen. */
  readonly draws_figures: boolean;
  /** The notebooks and where their cells went. */
  readonly notebooks: readonly TemplateNotebook[];
  /** What ruff is told about files; only for files that are not Python, `null` in Python files, which come first. */
  readonly lint: TemplateLint | null;
  /** In a file whose name mentions `folder`: the one that it is for. */
  readonly folder: TemplateFolder | null;
  /** In a file whose name mentions `module`: the one that it is for. */
  readonly module: TemplateModule | null;
  /** In a file whose name mentions `pipeline`: the one that it is for. */
  readonly pipeline: TemplatePipeline | null;
  /** In a file whose name mentions `test`: the one that it is for. */
  readonly test: TemplateTest | null;
  /** In a file whose name mentions `script`: the one that it is for. */
  readonly script: TemplateScript | null;
}

/** Versions of the tools that a package is checked with. */
export interface TemplateTools {
  /** Version of pytest. */
  readonly pytest: string;
  /** Version of ruff: the one that laid the files out. */
  readonly ruff: string;
}

/** What the package needs to be installed. */
export interface TemplateRequirements {
  /** Text of `requirements.in`: direct pins, each with where it comes from. */
  readonly in: string;
  /** Text of `requirements.txt`. */
  readonly txt: string;
  /** Does `requirements.txt` pin everything that is installed? Else only what the package itself asks for. */
  readonly is_locked: boolean;
  /** Has everything in `requirements.txt` a hash, so that pip can be told to require them? */
  readonly has_hashes: boolean;
  /** Does `requirements.txt` ask for nothing? */
  readonly is_empty: boolean;
  /** For `dependencies` in pyproject.toml, such as `pandas>=3.1.1`, sorted. */
  readonly dependencies: readonly string[];
  /** Is one of the dependencies an address? Build backends want that to be allowed explicitly. */
  readonly has_addresses: boolean;
}

/** A folder of Python code. */
export interface TemplateFolder {
  /** Relative to the package's folder, such as `src/wine`. */
  readonly path: string;
  /** What its docstring says; plain text. */
  readonly docstring: string;
}

/** A module of definitions. */
export interface TemplateModule {
  /** Dotted name, such as `wine.features`. */
  readonly name: string;
  /** Relative to the package's folder, such as `src/wine/features.py`. */
  readonly path: string;
  /** Plain text. */
  readonly docstring: string | null;
  /** Import statements, one a line; the block `imports` merges and sorts them. May be empty. */
  readonly imports: string;
  /** Names of `__all__`; `null` where the module has none. */
  readonly all: readonly string[] | null;
  /** Python statements; may be empty. */
  readonly body: string;
}

/** Steps, what calls them, and the parameters. */
export interface TemplatePipeline {
  /** What tells it from others of the package; empty where it is the only one. */
  readonly name: string;
  /** Dotted name of the package that holds its modules: `wine`, or `wine.NOTEBOOK` where there are several. */
  readonly package: string;
  /** Folder of its modules, such as `src/wine`. */
  readonly folder: string;
  /** Name of the command that runs it. */
  readonly command: string;
  /** Plain text. */
  readonly docstring: string;
  /** Import statements of the steps, one a line; may be empty. */
  readonly imports: string;
  /** Python statements that stand before the steps; may be empty. */
  readonly body: string;
  /** Names for what the template adds, none of which the notebook's code uses for something else. */
  readonly names: TemplateNames;
  readonly steps: readonly TemplateStep[];
  /** Fields of `Parameters`; empty where the notebook has none. */
  readonly parameters: readonly TemplateParameter[];
  /** Arguments of `Parameters` for the run that the tests are about, such as `rate=0.5`; empty where the defaults are meant. */
  readonly tested_parameters: string;
  /** Import statements that the defaults and annotations of the parameters need, one a line; may be empty. */
  readonly parameter_imports: string;
  /** Fields of `Results`; empty where nothing is worth returning. */
  readonly results: readonly TemplateResult[];
  /** Calls of the steps, in order. */
  readonly calls: readonly TemplateCall[];
  /** Are there steps? Else the notebook has parameters only. */
  readonly is_runnable: boolean;
  /** Must `run` be awaited? */
  readonly is_async: boolean;
  /** Does it start programs that write to the standard output? Lines that are printed before have to be written before. */
  readonly shows_programs: boolean;
  /** An option with another value than its default, for examples, as words of a shell; `null` where there is none. */
  readonly example_option: string | null;
  /** Option that says how much to log, with a name that no parameter has. */
  readonly log_option: TemplateOption;
  /** Paths of the files that it reads and that may be absent where it runs. */
  readonly absent_files: readonly string[];
  /** Are some of these patterns, as Python's `glob` takes them, recursively? */
  readonly has_patterns: boolean;
  /** Name of the pytest fixture that runs it. */
  readonly fixture: string;
}

/**
 * Names for what a template adds to the notebook's code. Each is the usual one, with underscores behind it where the
 * notebook's code uses that for something else (`from loguru import logger`): so `import logging as {{ names.logging }}`.
 */
export interface TemplateNames {
  readonly argparse: string;
  readonly ast: string;
  readonly asyncio: string;
  readonly logging: string;
  readonly sys: string;
  readonly Sequence: string;
  readonly TextIOWrapper: string;
  readonly Any: string;
  readonly dataclass: string;
  readonly field: string;
  readonly logger: string;
  readonly Parameters: string;
  readonly Results: string;
  readonly run: string;
  readonly main: string;
}

/** A function that holds a part of the notebook. */
export interface TemplateStep {
  readonly name: string;
  readonly is_async: boolean;
  /** Everything between the parentheses, such as `wines, *, test_size`. */
  readonly signature: string;
  /** `null` where it is not known. */
  readonly return_annotation: string | null;
  /** Plain text. */
  readonly docstring: string | null;
  /** Statements, indented by four. */
  readonly body: string;
}

/** A field of `Parameters` and its option on the command line. */
export interface TemplateParameter {
  readonly name: string;
  readonly annotation: string;
  /** Python source of the default, as a dataclass wants it. */
  readonly default: string;
  /** Is the default made by `field(default_factory=…)`? */
  readonly is_factory: boolean;
  /** Plain text. */
  readonly help: string | null;
  /** Python literals, as source; empty where any value will do. */
  readonly choices: readonly string[];
  /** `--test-size`. */
  readonly flag: string;
  /** Name that argparse makes of the flag. */
  readonly flag_name: string;
  /** How its text is read: `str`, `int`, `float`, `bool`, `literal`, or `value` for a literal or else text. */
  readonly kind: string;
}

/** An option of the command line. */
export interface TemplateOption {
  readonly flag: string;
  /** Name that argparse makes of the flag. */
  readonly flag_name: string;
}

/** A field of `Results`. */
export interface TemplateResult {
  readonly name: string;
  /** `null` where it is not known. */
  readonly annotation: string | null;
  /** Variable of `run` that holds it. */
  readonly variable: string;
}

/** A call of a step in `run`. */
export interface TemplateCall {
  readonly step: string;
  /** What takes the returned values, such as `X_train, X_test`; empty where nothing is returned. */
  readonly targets: string;
  /** Source between the parentheses. */
  readonly arguments: string;
  readonly is_awaited: boolean;
}

/** A module of tests. */
export interface TemplateTest {
  /** Relative to the package's folder, such as `tests/test_features.py`. */
  readonly path: string;
  /** Plain text. */
  readonly docstring: string | null;
  /** Import statements, one a line; may be empty. */
  readonly imports: string;
  /** Test functions; those that need files which may be absent are decorated with `needs_files`, which is given their paths. */
  readonly body: string;
  /** Does it run the whole pipeline? */
  readonly is_pipeline: boolean;
  /** Fixture of the pipeline that it runs, where there are several; else `null`: `results` and `printed` are its. */
  readonly fixture: string | null;
  /** Do its tests ask for `results`? */
  readonly uses_results: boolean;
  /** Do its tests ask for `printed`? */
  readonly uses_printed: boolean;
  /** Paths of the files that its tests read themselves and that may be absent; with any, the template has to define `needs_files`. */
  readonly absent_files: readonly string[];
  /** Are some of these patterns, as Python's `glob` takes them, recursively? */
  readonly has_patterns: boolean;
}

/** A single file that holds everything that one pipeline needs. */
export interface TemplateScript {
  /** Name without `.py`. */
  readonly name: string;
  /** Paths that a package would give the modules which it holds. */
  readonly modules: readonly string[];
  /** Plain text. */
  readonly docstring: string;
  /** Import statements of all parts, one a line; may be empty. */
  readonly imports: string;
  /** Definitions of all modules and what stands before the steps; may be empty. */
  readonly body: string;
  /** Does it do something when it is run? Else it only defines. */
  readonly is_runnable: boolean;
  /** `null` where it only defines. */
  readonly pipeline: TemplatePipeline | null;
}

/** A file that a notebook reads, or files that it finds by a pattern. */
export interface TemplateDataFile {
  /** As the notebook says it, relative to the current folder; or a pattern, as Python's `glob` takes it, recursively. */
  readonly path: string;
  /** Is the path a pattern? */
  readonly is_pattern: boolean;
  /** Of a pattern, the files beside the notebook that matched; empty where none did, or too many. */
  readonly matches: readonly string[];
  /** The notebook that reads it. */
  readonly notebook: string;
  /** Cell that reads it first, counted from 1. */
  readonly cell: number;
  /** May it be absent when the package runs? False where it was copied into the package. */
  readonly may_be_absent: boolean;
}

/** A notebook that the package was made of. */
export interface TemplateNotebook {
  /** As it was given, with forward slashes. */
  readonly path: string;
  /** Plain text. */
  readonly title: string | null;
  /** Where each code cell went. */
  readonly cells: readonly TemplateCell[];
}

/** Where a code cell went. */
export interface TemplateCell {
  /** Position among all cells, from 1. */
  readonly number: number;
  /** Its first line of code, shortened. */
  readonly starts_with: string;
  /** In Markdown: names with their files, and what else became of it. */
  readonly went_to: string;
}

/** What ruff is told about files. */
export interface TemplateLint {
  /** Rules that the package is checked with. */
  readonly select: readonly string[];
  /** Files that ruff leaves alone, sorted. */
  readonly exclude: readonly string[];
  /** Findings in the notebook's own lines, by file. */
  readonly ignores: readonly TemplateIgnore[];
}

/** Findings in a file that come from the notebook's own lines. */
export interface TemplateIgnore {
  readonly path: string;
  /** Codes of ruff's rules, sorted. */
  readonly codes: readonly string[];
}
