"""Pieces of notebooks about modules that are bound in several ways, or bound anew after a function reads them."""

from motif import motif


@motif(2)
def dotted_imports(story):
    first, second, use = story.choice(
        [
            ("import os.path", "import os", "os.path.basename('a/b'), os.sep"),
            ("import os", "import os.path as paths", "paths.basename('a/b'), os.path.sep"),
            (
                "import xml.dom",
                "import xml.etree.ElementTree as trees",
                "trees.fromstring('<a/>').tag, xml.dom.__name__",
            ),
            ("import xml.dom", "import xml.sax", "xml.sax.__name__, xml.dom.__name__"),
            (
                "import collections",
                "import collections.abc",
                "isinstance([], collections.abc.Sized), collections.Counter('a')['a']",
            ),
            ("import collections.abc", "from collections import abc", "abc is collections.abc"),
            ("import json.decoder", "import json", "json.loads('[1]'), json.decoder.__name__"),
            ("import math, os.path", "import math as maths", "maths is math, os.path.isabs('a')"),
        ]
    )
    story.emit(first, "import", plain=True)
    if story.chance(0.6):
        story.emit(f"def uses_modules():\n    return {use}", "import", "reads a global")
    yield
    story.emit(second, "import", "import again", plain=True)
    yield
    story.emit(f"print({use})", "import")
    if "uses_modules" in story.live:
        story.emit("print(uses_modules())", "import")


@motif(2)
def module_bound_anew(story):
    """A function sees the module that its name has when it is called."""
    first, second, use = story.choice(
        [
            ("import math as tools", "import statistics as tools", "tools.__name__"),
            ("import math as tools", "tools = 5", "str(tools)[:1]"),
            (
                "from math import floor as rounding",
                "from math import ceil as rounding",
                "rounding(2.5)",
            ),
            (
                "from math import floor as rounding",
                "def rounding(v):\n    return v * 2",
                "rounding(2.5)",
            ),
            ("from math import floor as rounding", "rounding = lambda v: -v", "rounding(1.5)"),
            (
                "from operator import add as combining",
                "from operator import mul as combining",
                "combining(3, 4)",
            ),
            (
                "import json as codec",
                "class codec:\n    dumps = staticmethod(lambda v: 'own')",
                "codec.dumps([1])",
            ),
            ("from os import path as place", "import string as place", "place.__name__[:4]"),
            ("rounding = 4", "from math import floor as rounding", "str(rounding)[:5]"),
        ]
    )
    story.emit(first, "import", plain=True)
    story.emit(f"def module_now(v=0):\n    return {use}", "reads a global", "import")
    yield
    story.emit(f"print(module_now(), {use})", "import")
    yield
    story.emit(second, "import again", "rebound", "shadowed import", plain=story.chance(0.7))
    yield
    story.emit(f"print(module_now(), {use})", "late rebinding", "shadowed import")


@motif(1)
def stars(story):
    """A star import and what it shadows, or what shadows it."""
    story.emit(
        story.choice(
            [
                "from math import *\npi = 3\nprint(pi)",
                "e = 5\nfrom math import *\nprint(e > 2)",
                "from math import *\nfor e in range(3):\n    pass\nprint(e)",
                "from operator import *\nprint(add(1, 2), mul(2, 3))",
                "from string import *\nprint(digits, capwords('a b'))",
                "from functools import *\nprint(reduce(lambda a, b: a + b, [1, 2]))",
                "from math import *\ndef floor(v):\n    return -1\nprint(floor(2.5), ceil(1.5))",
                "from math import *\nfrom statistics import *\nprint(mean([1, 3]), sqrt(4))",
                "from os.path import *\nprint(basename('a/b'))",
            ]
        ),
        "star import",
        "import",
        plain=True,
    )
    yield
    if "ceil" in story.live:
        story.emit(
            "def rounded(v):\n    return ceil(v) + floor(v)\n\nprint(rounded(2.5))",
            "star import",
            "reads a global",
        )
        yield
        story.emit(
            "from math import floor\nprint(rounded(2.5) if 'rounded' in dir() else floor(1.5))",
            "import again",
            "late rebinding",
        )


@motif(1)
def future(story):
    """Annotations are not evaluated, so they may name what there is not."""
    target = story.name("int")
    if story.cells != [[]] and story.chance(0.5):
        story.new_cell()
    story.emit("from __future__ import annotations", "annotation", plain=True)
    story.new_cell()
    yield
    story.emit(
        f"def hinted(v: int, w: list[int] | None = None) -> 'int':\n    own: int = v + {target}\n    return own\n\nprint(hinted(2))",
        "annotation",
        "reads a global",
    )


@motif(2)
def local_imports(story):
    """Imports inside of functions, branches and loops, of names that are bound outside too."""
    target = story.name("int")
    story.emit(
        story.choice(
            [
                f"def imports_inside(v):\n    import math\n    return math.floor(v / 2) + {target}\n\nprint(imports_inside(5))",
                f"import math\ndef imports_inside(v):\n    from math import floor as math\n    return math(v / 2) + {target}\n\nprint(imports_inside(5), math.floor(1.5))",
                f"def imports_inside(v):\n    global math\n    import math\n    return math.floor(v / 2) + {target}\n\nprint(imports_inside(5))\nprint(math.ceil(1.2))",
                "if len('a') == 1:\n    import json as maybe\nelse:\n    import math as maybe\nprint(maybe.__name__)",
                f"try:\n    import random\nfinally:\n    {target} = {target}\nprint(random.__name__)",
                "with open('/dev/null') as nothing:\n    import string\nprint(string.digits[:2])",
                f"for round_of in range(2):\n    import math as counted_math\n    {target} += 1\nprint(counted_math.floor(1.5), {target})",
                f"if {target} > 3: import statistics\nelse: import statistics\nprint(statistics.mean([1, 3]))",
            ]
        ),
        "import in a function",
        "import",
        plain=True,
    )
    yield
    if "imports_inside" in story.live:
        story.emit(
            f"{target} = {story.expr('int', 1)}\nprint(imports_inside(8))",
            "late rebinding",
            "rebound",
        )
    if "random" in story.live:
        story.emit("random.seed(2)\nprint(random.randint(1, 9))", "import", "process state")
    if "maybe" in story.live:
        story.emit(
            "def of_maybe():\n    return maybe.__name__\n\nprint(of_maybe())",
            "import",
            "reads a global",
        )
