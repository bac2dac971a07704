"""Prints what CPython's symbol table says about every file of its standard library: one JSON line a file, after one that
tells whether comprehensions are inlined.

`names` are all names that occur as expressions.

A scope is `kind name(symbol symbol ...){scope scope ...}`, symbols and inner scopes sorted; a symbol is
`name:FLAGS:scope`. Only CPython's raw flags are used: the `symtable` module takes a function named `top` for a module.
"""

import _symtable
import ast
import json
import pathlib
import sys
import sysconfig
import tokenize
import warnings

FLAGS = [
    ("A", _symtable.DEF_LOCAL),
    ("P", _symtable.DEF_PARAM),
    ("I", _symtable.DEF_IMPORT),
    ("R", _symtable.USE),
    ("G", _symtable.DEF_GLOBAL),
    ("N", _symtable.DEF_NONLOCAL),
    ("T", _symtable.DEF_ANNOT),
]
# Cells are locals here: since 3.12 comprehensions are inlined after all, and no longer make their variables cells.
BINDINGS = {
    _symtable.LOCAL: "local",
    _symtable.CELL: "local",
    _symtable.GLOBAL_EXPLICIT: "global-explicit",
    _symtable.GLOBAL_IMPLICIT: "global-implicit",
    _symtable.FREE: "free",
}
CELLS = BINDINGS | {_symtable.CELL: "cell"}
# The constants have other names in 3.12.
KINDS = {
    _symtable.TYPE_FUNCTION: "function",
    _symtable.TYPE_CLASS: "class",
    _symtable.TYPE_MODULE: "module",
    getattr(_symtable, "TYPE_TYPE_PARAM", getattr(_symtable, "TYPE_TYPE_PARAMETERS", None)): "type-parameters",
    getattr(_symtable, "TYPE_TYPE_VAR_BOUND", getattr(_symtable, "TYPE_TYPE_VARIABLE", None)): "type-variable",
    getattr(_symtable, "TYPE_TYPE_ALIAS", None): "type-alias",
    getattr(_symtable, "TYPE_ANNOTATION", None): "annotation",
}
IS_INLINED = sys.version_info >= (3, 12)
# Made by the compiler, not by the program. `.0` is the iterable that a comprehension is given.
IMPLICIT = {"__classdict__", "__type_params__", "__conditional_annotations__", "__static_attributes__"}


def is_implicit(name):
    return "." in name or name in IMPLICIT


def render_symbol(name, value):
    flags = "".join(letter for letter, flag in FLAGS if value & flag)
    bindings = BINDINGS if IS_INLINED else CELLS
    return f"{name}:{flags}:{bindings[(value >> _symtable.SCOPE_OFF) & _symtable.SCOPE_MASK]}"


def unfold(scope):
    """Symbols and inner scopes, with the scopes that 3.14 has for annotations taken back into the one around them."""
    symbols = {name: value for name, value in scope.symbols.items() if not is_implicit(name)}
    children = []
    for child in scope.children:
        if KINDS[child.type] != "annotation":
            children.append(child)
            continue
        inner_symbols, inner_children = unfold(child)
        children += inner_children
        for name, value in inner_symbols.items():
            symbols[name] = symbols.get(name, value) | (value & _symtable.USE)
    return symbols, children


def render(scope):
    symbols, children = unfold(scope)
    rendered = sorted(render_symbol(*item) for item in symbols.items())
    kind = KINDS[scope.type]
    name = "" if kind == "module" else scope.name
    return f"{kind} {name}({' '.join(rendered)}){{{' '.join(sorted(map(render, children)))}}}"


def has_local_annotations(tree):
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return any(isinstance(node, ast.AnnAssign) for function in functions for node in ast.walk(function))


def describe(path, root, has_names):
    name = path.relative_to(root).as_posix()
    try:
        with tokenize.open(path) as file:
            text = file.read()
        scopes = render(_symtable.symtable(text, name, "exec"))
        # 3.14 drops the annotations of local variables: there is nothing to compare with.
        if sys.version_info >= (3, 14) and has_local_annotations(ast.parse(text)):
            scopes = None
        names = sorted(node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)) if has_names else None
        return {"path": name, "text": text, "scopes": scopes, "names": names}
    except (SyntaxError, UnicodeDecodeError, ValueError) as error:
        return {"path": name, "error": str(error)}


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(10_000)
    print(json.dumps({"isInlined": IS_INLINED}))
    root = pathlib.Path(sysconfig.get_path("stdlib"))
    paths = [path for path in root.rglob("*.py") if not {"site-packages", "dist-packages"} & set(path.parts)]
    for number, path in enumerate(sorted(paths)):
        # The names of every tenth file: finding them costs more than all the rest.
        print(json.dumps(describe(path, root, number % 10 == 0)))


main()
