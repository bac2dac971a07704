"""Compares notebooks with the packages that were made of them.

usage: check.py NOTEBOOKS OUT REPORT [--tests]

NOTEBOOKS is the folder, OUT what `convert --out` wrote, REPORT its JSON document. Prints a JSON object: notebook's stem ->
differences, each `kind: details`. With --tests each package's own tests are run too, all in one process.
"""

import ast
import json
import os
import subprocess
import re
import sys
import tempfile

from package_run import run_package
from reference import bound_names, run_cells
from same import fingerprint, lines

KINDS = (
    "function",
    "type",
    "EnumType",
    "EnumMeta",
    "_lru_cache_wrapper",
)  # what a definition may be in the end


def code_cells(path):
    """(position among all cells from 1, source, tags) of each code cell."""
    with open(path, encoding="utf8") as file:
        cells = json.load(file)["cells"]
    return [
        (position, "".join(cell["source"]), cell["metadata"].get("tags", []))
        for position, cell in enumerate(cells, 1)
        if cell["cell_type"] == "code"
    ]


def python_files(root):
    for folder, _, files in os.walk(root):
        for file in sorted(files):
            if file.endswith(".py"):
                yield os.path.join(folder, file)


def definitions(root):
    """Names of all functions and classes in the package, and what does not parse."""
    names, broken = set(), []
    for path in python_files(root):
        with open(path, encoding="utf8") as file:
            try:
                tree = ast.parse(file.read())
            except SyntaxError as error:
                broken.append(f"parse: {os.path.relpath(path, root)}:{error.lineno}: {error.msg}")
                continue
        names |= {n.name for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.ClassDef))}
    return names, broken


def final_values(run):
    return {
        name: fingerprint(value)
        for name, value in run.namespace.items()
        if not name.startswith("_") and not callable(value) and type(value).__name__ != "module"
    }


def only_imports(source):
    kept = (ast.Import, ast.ImportFrom, ast.Try)
    return "\n".join(ast.unparse(node) for node in ast.parse(source).body if isinstance(node, kept))


def role_of(cell):
    """What became of a cell. Imports may stand in a step, where what they bind counts from then on."""
    is_in_step = any("pipeline.py:" in target for target in cell.get("targets", []))
    return "imports in place" if cell["role"] == "imports" and is_in_step else cell["role"]


class Comparison:
    """A notebook that ran as its package is said to run it. Cells count from 0 here."""

    def __init__(self, path, roles):
        self.cells = code_cells(path)
        self.sources = [source for _, source, _ in self.cells]
        is_tagged = any(tags for _, _, tags in self.cells)
        # A test that has to stay where it stands is part of a step, and what it prints is the step's.
        own = [
            i
            for i, (position, _, tags) in enumerate(self.cells)
            if tags[:1] == ["skip"] or (tags[:1] == ["test"] and roles.get(position) != "step")
        ]
        # Untagged cells of a tagged notebook are explorations: some are dropped, of others only the imports are kept, or what they show is
        # tested.
        untagged = [i for i, (_, _, tags) in enumerate(self.cells) if is_tagged and not tags]
        role = [roles.get(position) for position, _, _ in self.cells]
        for i in untagged:
            if role[i] == "imports in place":
                self.sources[i] = only_imports(self.sources[i])
        self.dropped = [i for i in untagged if role[i] in ("dropped", "test")]
        self.aside = sorted({*own, *self.dropped, *(i for i in untagged if role[i] == "imports")})
        self.unaccounted = [position for position, _, _ in self.cells if position not in roles]
        self.run = run_cells(self.sources, without=own, aside=self.aside)
        # What a dropped cell changed in place is not the package's: then either value is right, or that there is none.
        self.without = run_cells(self.sources, without={*own, *self.dropped})
        kept = [source for i, source in enumerate(self.sources) if i not in self.aside]
        self.bound = set().union(*map(bound_names, kept))

    def printed(self):
        return "".join(text for i, text in enumerate(self.run.printed) if i not in self.aside)

    def values(self):
        """Name -> fingerprints of which the package must have one."""
        full, without = final_values(self.run), final_values(self.without)
        names = {name for name in self.bound & set(full) if not self.dropped or name in without}
        return {name: {full[name], without.get(name, full[name])} for name in names}

    def definitions(self):
        kept = [source for i, source in enumerate(self.sources) if i not in self.aside]
        trees = map(ast.parse, kept)
        nodes = [node for tree in trees for node in ast.walk(tree)]
        written = {n.name for n in nodes if isinstance(n, (ast.FunctionDef, ast.ClassDef))}
        left = self.run.namespace.items()
        kept = {
            name
            for name, value in left
            if getattr(value, "__module__", 0) == "__main__" and type(value).__name__ in KINDS
        }
        return kept & written & self.bound


def first_difference(expected, found):
    at = next((i for i, (a, b) in enumerate(zip(expected, found)) if a != b), None)
    at = min(len(expected), len(found)) if at is None else at
    return f"printed: line {at + 1}: notebook {expected[at : at + 1]}, package {found[at : at + 1]}"


def value_differences(expected, found):
    for name, allowed in sorted(expected.items()):
        shown = " or ".join(sorted(one[:100] for one in allowed))
        if name not in found:
            yield f"missing: {name} = {shown}"
        elif not allowed & found[name]:
            own = sorted(one[:100] for one in found[name])
            yield f"value: {name}: notebook {shown}, package {own[:3]}"


def compare(path, root, name, roles):
    """Differences between a notebook and its package; `roles` says what became of the cell at a position."""
    notebook = Comparison(path, roles)
    names, differences = definitions(root)
    if notebook.run.error:
        return [*differences, f"notebook: {notebook.run.error}"]
    if notebook.unaccounted:
        differences.append(f"ledger: cells {notebook.unaccounted} are not in the report")
    # A version of a function that became another thing goes by a number: `f_2`.
    known = names | {re.sub(r"_[0-9]+$", "", name) for name in names}
    lost = sorted(notebook.definitions() - known)
    differences += [f"definition: {one} is nowhere in the package" for one in lost]
    package = run_package(root, name)
    if package.error:
        return [*differences, f"fails: {package.error}"]
    expected, found = lines(notebook.printed(), name), lines(package.printed, name)
    if expected != found:
        differences.append(first_difference(expected, found))
    return [*differences, *value_differences(notebook.values(), package.values)]


def run_tests(roots):
    """Failures of each package's own tests, in one run of pytest."""
    results = {root: [] for root in roots}
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "failures.json")
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "package_tests.py")
        run = subprocess.run(
            [sys.executable, "-B", script, output, *roots],
            cwd=folder,
            capture_output=True,
            text=True,
        )
        if not os.path.exists(output):
            return {
                root: [
                    f"tests: pytest ended with {run.returncode}: {run.stdout[-500:]}{run.stderr[-500:]}"
                ]
                for root in roots
            }
        with open(output, encoding="utf8") as file:
            for path, failure in json.load(file):
                root = next(root for root in roots if path.startswith(os.path.join(root, "")))
                results[root].append(f"tests: {os.path.relpath(path, root)}: {failure}")
    return results


def main():
    folder, out, report_path = sys.argv[1:4]
    with open(report_path, encoding="utf8") as file:
        report = json.load(file)
    results, roots = {}, {}
    for notebook in report["notebooks"]:
        stem = os.path.basename(notebook["path"]).removesuffix(".ipynb")
        root = os.path.realpath(os.path.join(out, notebook.get("package") or ""))
        if notebook["status"] != "converted" or not notebook.get("package"):
            codes = [
                f"{one['code']} {one['message']}"
                for one in notebook["diagnostics"]
                if one["severity"] == "error"
            ]
            results[stem] = [f"convert: {notebook['status']}: {'; '.join(codes)[:300]}"]
            continue
        roles = {cell["cell"]: role_of(cell) for cell in notebook["cells"]}
        roots[root] = stem
        results[stem] = compare(
            os.path.join(folder, stem + ".ipynb"), root, notebook["package"], roles
        )
    for file in sorted(os.listdir(folder)):
        if file.endswith(".ipynb") and file.removesuffix(".ipynb") not in results:
            results[file.removesuffix(".ipynb")] = ["convert: not in the report"]
    if "--tests" in sys.argv:
        tested = [root for root in roots if os.path.isdir(os.path.join(root, "tests"))]
        for root, failures in run_tests(tested).items() if tested else []:
            results[roots[root]] += failures[:5]
    print(json.dumps(results))


if __name__ == "__main__":
    main()
