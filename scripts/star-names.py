"""Writes what `from MODULE import *` binds, for standard library modules that notebooks import so.

usage: python scripts/star-names.py > packages/core/src/3-analyze/data/star-names.ts
Run with the oldest Python that generated packages support, so that no name is claimed that may be missing.
"""

import importlib
import json

MODULES = """math cmath random itertools functools collections operator string time datetime typing re json dataclasses enum decimal
fractions statistics heapq bisect copy textwrap pathlib contextlib abc types io csv pprint calendar numbers struct tkinter os os.path
glob shutil turtle threading queue sys collections.abc""".split()


def main():
    print("/** What `from MODULE import *` binds: CPython's `__all__`, else its public names. Made by scripts/star-names.py. */")
    print("export const starNamesByModule: Readonly<Record<string, string>> = {")
    for name in sorted(MODULES):
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        names = getattr(module, "__all__", None) or [n for n in vars(module) if not n.startswith("_")]
        print(f"  {json.dumps(name)}:")
        print(f"    {json.dumps(' '.join(sorted(set(names))))},")
    print("};")


main()
