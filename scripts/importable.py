"""How many of the notebooks' functions and classes can be imported from the packages?

usage: importable.py REPORT OUT [--import] [--list]

REPORT is what `convert --output-format json` printed, OUT the folder of the packages. Counted are the functions and
classes at the top level of code cells that parse. One is importable when a module of its package has, at its top level,
a definition with a body equal by `ast.dump` but for

- keyword-only parameters and keyword arguments that were added to thread a variable through, also by `partial`;
- names that were numbered to tell versions apart (`f_2` for `f`), and annotations where there were none;
- statements that hold IPython syntax, which becomes something else;
- white space in docstrings and the order of imports, which the formatter changes (`formatted` counts these).

Prints the figures and the rest by reason, as JSON: {"total", "importable", "formatted", "moduleFails": [], "reasons": {reason: [places]}}.
With --import every module that has such a definition is imported, each in a process of its own.
"""

import ast
import copy
import inspect
import json
import os
import re
import subprocess
import sys
import warnings
from collections import defaultdict

warnings.simplefilter("ignore")
MARK = "nblift_ipython_syntax"
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
UNWRAPPED = re.compile(r"\s*%%(time|timeit|capture|prun)\b")


def masked_line(line):
    if re.match(r"\s*[%!?]|[^#'\"]*\?\s*$", line):
        return re.sub(r"\S.*", MARK, line, count=1)
    return re.sub(r"=\s*[!%].*", f"= {MARK}", line)


def parse_cell(source):
    """The cell's tree, IPython syntax replaced by a name; None where it is not Python."""
    first, _, rest = source.lstrip().partition("\n")
    if UNWRAPPED.match(first):
        source = rest
    elif first.startswith("%%"):
        return None
    for text in (source, "\n".join(map(masked_line, source.split("\n")))):
        try:
            return ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
    return None


def code_cells(path):
    """(position among all cells from 1, source)."""
    if not path.endswith(".ipynb"):
        return []
    with open(path, encoding="utf-8-sig") as file:
        try:
            document = json.load(file)
        except ValueError:
            return []
    cells = document.get("cells") or [
        c for w in document.get("worksheets") or [] for c in w.get("cells") or []
    ]
    sources = [
        (position, cell.get("source") or cell.get("input") or "")
        for position, cell in enumerate(cells, 1)
        if cell.get("cell_type") == "code"
    ]
    return [
        (position, source if isinstance(source, str) else "".join(source))
        for position, source in sources
    ]


def is_marked(node):
    return any(isinstance(one, ast.Name) and one.id == MARK for one in ast.walk(node))


def same_name(name, own):
    return name == own or re.fullmatch(re.escape(name) + r"_\d+", own or "") is not None


def bound_function(node):
    """The `f` of `partial(f, n=n)`."""
    if (
        not isinstance(node, ast.Call)
        or len(node.args) != 1
        or any(keyword.arg is None for keyword in node.keywords)
    ):
        return None
    called = (
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    )
    return node.args[0] if called == "partial" and node.keywords else None


def same_list(wanted, own):
    return len(wanted) == len(own) and all(map(same, wanted, own))


def same_arguments(wanted, own):
    """Parameters may be added, keyword-only ones."""
    names = {argument.arg for argument in wanted.kwonlyargs}
    pairs = [
        (arg, default) for arg, default in zip(own.kwonlyargs, own.kw_defaults) if arg.arg in names
    ]
    return (
        same_list(wanted.posonlyargs, own.posonlyargs)
        and same_list(wanted.args, own.args)
        and same(wanted.vararg, own.vararg)
        and same(wanted.kwarg, own.kwarg)
        and same_list(wanted.defaults, own.defaults)
        and same_list(wanted.kwonlyargs, [arg for arg, _ in pairs])
        and same_list(wanted.kw_defaults, [default for _, default in pairs])
    )


def same_call(wanted, own):
    names = [keyword.arg for keyword in wanted.keywords]
    kept = [keyword for keyword in own.keywords if keyword.arg in names]
    return (
        same(wanted.func, own.func)
        and same_list(wanted.args, own.args)
        and same_list(wanted.keywords, kept)
    )


def same(wanted, own):
    """Is the package's node the notebook's, but for what may change?"""
    if isinstance(wanted, list):
        return isinstance(own, list) and same_list(wanted, own)
    if not isinstance(wanted, ast.AST) or not isinstance(own, ast.AST):
        return type(wanted) is type(own) and wanted == own
    if isinstance(wanted, ast.stmt) and not hasattr(wanted, "body") and is_marked(wanted):
        return True
    if (
        isinstance(wanted, ast.Name)
        and isinstance(own, ast.Call)
        and bound_function(own) is not None
    ):
        return same(wanted, bound_function(own))
    if type(wanted) is not type(own):
        return False
    if isinstance(wanted, ast.Name):
        return same_name(wanted.id, own.id)
    if isinstance(wanted, ast.arguments):
        return same_arguments(wanted, own)
    if isinstance(wanted, ast.Call):
        return same_call(wanted, own)
    if isinstance(wanted, ast.arg):
        return wanted.arg == own.arg and (
            wanted.annotation is None or same(wanted.annotation, own.annotation)
        )
    skipped = set()
    if isinstance(wanted, DEFINITIONS):
        skipped = {"name"}
        if not same_name(wanted.name, own.name):
            return False
        if isinstance(wanted, FUNCTIONS) and wanted.returns is None:
            skipped.add("returns")
    return all(
        same(getattr(wanted, field, None), getattr(own, field, None))
        for field in wanted._fields
        if field not in skipped | {"ctx", "type_comment", "kind"}
    )


class Tidy(ast.NodeTransformer):
    """What a formatter changes: white space in docstrings, and the order of imports that stand together."""

    def generic_visit(self, node):
        super().generic_visit(node)
        for field in ("body", "orelse", "finalbody"):
            statements = getattr(node, field, None)
            if isinstance(statements, list) and statements:
                setattr(node, field, self.tidied(statements))
        return node

    def tidied(self, statements):
        result, imports = [], []
        for statement in [*statements, None]:
            if isinstance(statement, (ast.Import, ast.ImportFrom)):
                imports += split_import(statement)
                continue
            result += sorted(imports, key=ast.dump)
            imports = []
            if statement is not None:
                result.append(statement)
        first = result[0]
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
            if isinstance(first.value.value, str):
                lines = first.value.value.split("\n")
                first.value.value = inspect.cleandoc("\n".join(map(str.rstrip, lines)))
        return result


def split_import(statement):
    if isinstance(statement, ast.Import):
        return [ast.Import([alias]) for alias in statement.names]
    return [ast.ImportFrom(statement.module, [alias], statement.level) for alias in statement.names]


def tidy(node):
    return Tidy().visit(copy.deepcopy(node))


class Package:
    """Definitions of a package: those at the top of a module, with the module, and all the others."""

    def __init__(self, root):
        self.top, self.inside = defaultdict(list), defaultdict(list)
        for folder, _, files in os.walk(root):
            for file in sorted(files):
                if file.endswith(".py"):
                    self.read(root, os.path.join(folder, file))

    def read(self, root, path):
        with open(path, encoding="utf8") as file:
            try:
                tree = ast.parse(file.read())
            except SyntaxError:
                return
        parts = os.path.relpath(path, root).removesuffix(".py").split(os.sep)
        module = ".".join(parts[1:]).removesuffix(".__init__") if parts[0] == "src" else None
        top = {id(node) for node in tree.body} if module else set()
        for node in ast.walk(tree):
            if isinstance(node, DEFINITIONS):
                (self.top if id(node) in top else self.inside)[node.name].append(
                    (module or "/".join(parts), node)
                )

    def find(self, table, node):
        candidates = [
            (module, own)
            for name, its in table.items()
            if same_name(node.name, name)
            for module, own in its
        ]
        for module, own in candidates:
            if same(node, own):
                return module, "equal"
        for module, own in candidates:
            if same(tidy(node), tidy(own)):
                return module, "formatted"
        return None, "other body" if candidates else "absent"


def reason_for(notebook, position, node, package, later):
    """Why a definition cannot be imported, from the ledger and the diagnostics."""
    inside, _ = package.find(package.inside, node)
    _, how = package.find(package.top, node)
    entry = next((cell for cell in notebook["cells"] if cell["cell"] == position), None)
    near = [one for one in notebook["diagnostics"] if one["cell"] == position]
    named = [one for one in near if f"`{node.name}`" in one["message"]] or near
    codes = "/".join(sorted({one["code"] for one in named})) or "no diagnostic"
    if entry is None:
        return "the cell is not in the report"
    if entry["role"] == "dropped":
        return f"dropped: {re.sub(r'[0-9]+', 'N', entry['reason'])[:60]}"
    if inside is not None:
        return f"in a test ({inside})" if inside.startswith("tests/") else f"nested ({codes})"
    if any(same_name(node.name, one) for one in later):
        return "another definition of that name comes later"
    return f"body differs ({codes})" if how == "other body" else f"not in the package ({codes})"


def count(report, out):
    result = {
        "total": 0,
        "importable": 0,
        "formatted": 0,
        "modules": set(),
        "reasons": defaultdict(list),
    }
    packages = {}
    for notebook in report["notebooks"]:
        if notebook["status"] != "converted" or not notebook["package"]:
            continue
        name = notebook["package"]
        if name not in packages:
            packages[name] = Package(os.path.join(out, name))
        trees = [
            (position, parse_cell(source)) for position, source in code_cells(notebook["path"])
        ]
        found = [
            (position, node)
            for position, tree in trees
            if tree
            for node in tree.body
            if isinstance(node, DEFINITIONS)
        ]
        for index, (position, node) in enumerate(found):
            result["total"] += 1
            module, how = packages[name].find(packages[name].top, node)
            if module is not None:
                result["importable"] += 1
                result["formatted"] += how == "formatted"
                result["modules"].add((name, module))
                continue
            later = [other.name for _, other in found[index + 1 :]]
            reason = reason_for(notebook, position, node, packages[name], later)
            result["reasons"][reason].append(f"{notebook['path']} cell {position}: {node.name}")
    return result


def import_fails(out, modules):
    """Modules that cannot be imported, with the error."""
    fails = []
    for package, module in sorted(modules):
        env = {
            **os.environ,
            "MPLBACKEND": "agg",
            "PYTHONPATH": os.path.join(out, package, "src"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        try:
            run = subprocess.run(
                [sys.executable, "-c", f"import {module}"],
                env=env,
                capture_output=True,
                text=True,
                timeout=120,
            )
        except subprocess.TimeoutExpired:
            fails.append(f"{module}: over 120 s")
            continue
        if run.returncode:
            fails.append(f"{module}: {(run.stderr.strip() or 'no output').splitlines()[-1][:200]}")
    return fails


def main():
    with open(sys.argv[1], encoding="utf8") as file:
        report = json.load(file)
    out = os.path.realpath(sys.argv[2])
    result = count(report, out)
    modules = result.pop("modules")
    result["modules"] = len(modules)
    result["moduleFails"] = import_fails(out, modules) if "--import" in sys.argv else []
    print(json.dumps(result))


if __name__ == "__main__":
    main()
