"""Compares the modules that nbdev exported with those that nblift wrote, statement by statement.

usage: nbdev-oracle.py NAME NBDEV_FOLDER NBLIFT_FOLDER

Both folders are the package NAME itself. Prints one JSON object:
{"modules": [{"module", "equal", "differences": []}], "onlyNblift": [], "unreadable": []}
Compared are the statements other than imports, `__all__` and the docstring, in order, by `ast.dump`; and the imports as
a set of (module, name, alias). nbdev makes imports of its own package relative, so relative ones are resolved first. Modules
of nbdev's that do not parse, because a cell with a magic is exported, cannot be compared: they are listed.
"""

import ast
import difflib
import json
import sys
from pathlib import Path


def modules(folder):
    return {str(path.relative_to(folder)): path for path in sorted(Path(folder).rglob("*.py"))}


def counterpart(relative, found):
    """`deploy.py` beside a folder `deploy` would be hidden by it, so that nblift has it as the folder's `__init__.py`."""
    inside = relative.removesuffix(".py") + "/__init__.py"
    return relative if relative in found or inside not in found else inside


def absolute(node, module_parts):
    """The module that a `from` import names; a relative one counts from the package that the module stands in."""
    if not node.level:
        return node.module
    base = module_parts[: len(module_parts) - node.level]
    return ".".join([*base, *([node.module] if node.module else [])])


class Resolve(ast.NodeTransformer):
    """Makes imports inside of functions absolute too: how they are spelled says nothing of what they import."""

    def __init__(self, module_parts):
        self.module_parts = module_parts

    def visit_ImportFrom(self, node):
        return ast.ImportFrom(absolute(node, self.module_parts), node.names, 0)


def imported(node, module_parts):
    if isinstance(node, ast.Import):
        return {(alias.name, None, alias.asname) for alias in node.names}
    module = absolute(node, module_parts)
    return {(module, alias.name, alias.asname) for alias in node.names}


def is_docstring(node):
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def is_all(node):
    targets = node.targets if isinstance(node, ast.Assign) else []
    return any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets)


def parts(path, relative, name):
    """Statements as (dump, source), and imports."""
    tree = ast.parse(path.read_text(encoding="utf8"))
    module_parts = [name, *Path(relative).with_suffix("").parts]
    body = tree.body[1:] if tree.body and is_docstring(tree.body[0]) else tree.body
    statements, imports = [], set()
    for node in body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            imports |= imported(node, module_parts)
        elif not is_all(node):
            statements.append((ast.dump(Resolve(module_parts).visit(node)), ast.unparse(node)))
    return statements, imports


def shown(text):
    first, *rest = text.split("\n")
    return first[:110] + (f" … ({len(rest) + 1} lines)" if rest else "")


def inner_difference(expected, found):
    """The first lines in which two versions of one statement differ."""
    lines = difflib.unified_diff(expected.split("\n"), found.split("\n"), lineterm="", n=0)
    return "; ".join(line[:110] for line in list(lines)[3:7])


def differences(expected, found):
    statements, imports = expected
    own_statements, own_imports = found
    result = [f"import missing: {one}" for one in sorted(imports - own_imports, key=str)]
    result += [f"import too many: {one}" for one in sorted(own_imports - imports, key=str)]
    dumps, own_dumps = [s[0] for s in statements], [s[0] for s in own_statements]
    for kind, a, b, c, d in difflib.SequenceMatcher(
        None, dumps, own_dumps, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            continue
        if kind == "replace" and b - a == d - c:
            for (_, text), (_, own) in zip(statements[a:b], own_statements[c:d]):
                result.append(f"statement differs: {shown(text)}: {inner_difference(text, own)}")
            continue
        result += [f"statement missing: {shown(text)}" for _, text in statements[a:b]]
        result += [f"statement too many: {shown(text)}" for _, text in own_statements[c:d]]
    return result


def main():
    name, nbdev, nblift = sys.argv[1:]
    expected, found = modules(nbdev), modules(nblift)
    rows, unreadable = [], []
    for relative, path in expected.items():
        try:
            exported = parts(path, relative, name)
        except SyntaxError:
            unreadable.append(relative)
            continue
        place = counterpart(relative, found)
        if place not in found:
            rows.append({"module": relative, "equal": False, "differences": ["module missing"]})
            continue
        try:
            own = parts(found[place], place, name)
        except SyntaxError as error:
            rows.append(
                {"module": relative, "equal": False, "differences": [f"does not parse: {error}"]}
            )
            continue
        different = differences(exported, own)
        rows.append({"module": relative, "equal": not different, "differences": different})
    own_only = sorted(set(found) - {counterpart(each, found) for each in expected})
    print(json.dumps({"modules": rows, "onlyNblift": own_only, "unreadable": unreadable}))


main()
