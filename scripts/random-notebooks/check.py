"""Compares notebooks with the packages that were made of them.

usage: check.py NOTEBOOKS OUT REPORT [--tests]

NOTEBOOKS is the folder, OUT what `convert --out` wrote, REPORT its JSON document. Prints a JSON object: notebook's stem ->
differences, each `kind: details`. With --tests each package's own tests are run too, all in one process.
"""

import ast
import json
import os
import subprocess
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


def compare(path, root, name, roles):
    """Differences between a notebook and its package; `roles` says what became of the cell at a position."""
    cells = code_cells(path)
    sources = [source for _, source, _ in cells]
    is_tagged = any(tags for _, _, tags in cells)
    own = [i for i, (_, _, tags) in enumerate(cells) if tags[:1] in (["skip"], ["test"])]
    dropped = (
        [i for i, (position, _, _) in enumerate(cells) if roles.get(position) == "dropped"]
        if is_tagged
        else []
    )
    aside = sorted({*own, *dropped})
    reference = run_cells(sources, without=own, aside=aside)
    names, differences = definitions(root)
    if reference.error:
        return [*differences, f"notebook: {reference.error}"]
    unaccounted = [position for position, _, _ in cells if position not in roles]
    if unaccounted:
        differences.append(f"ledger: cells {unaccounted} are not in the report")
    package = run_package(root, name)
    if package.error:
        differences.append(f"fails: {package.error}")
    expected = lines(
        "".join(text for i, text in enumerate(reference.printed) if i not in aside), name
    )
    found = lines(package.printed, name)
    if expected != found and not package.error:
        at = next(
            (i for i, (a, b) in enumerate(zip(expected, found)) if a != b),
            min(len(expected), len(found)),
        )
        differences.append(
            f"printed: line {at + 1}: notebook {expected[at : at + 1]}, package {found[at : at + 1]}"
        )
    bound = set().union(
        *(bound_names(source) for i, source in enumerate(sources) if i not in aside)
    )
    own_values = final_values(reference)
    # What a dropped cell changed in place is not the package's: then either value is right.
    without = final_values(run_cells(sources, without=aside)) if dropped else {}
    for key in sorted(bound & set(own_values)) if not package.error else []:
        allowed = {own_values[key], without.get(key, own_values[key])}
        if key not in package.values:
            differences.append(f"missing: {key} = {own_values[key][:100]}")
        elif not allowed & package.values[key]:
            differences.append(
                f"value: {key}: notebook {own_values[key][:100]}, package {sorted(package.values[key])[:3]}"
            )
    defined = {
        key
        for key, value in reference.namespace.items()
        if getattr(value, "__module__", 0) == "__main__"
        and type(value).__name__ in KINDS
        and key in bound
    }
    written = {
        n.name
        for source in sources
        for n in ast.walk(ast.parse(source))
        if isinstance(n, (ast.FunctionDef, ast.ClassDef))
    }
    for key in sorted((defined & written) - names):
        differences.append(f"definition: {key} is nowhere in the package")
    return differences


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
        roles = {cell["cell"]: cell["role"] for cell in notebook["cells"]}
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
