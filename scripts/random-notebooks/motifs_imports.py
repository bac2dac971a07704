"""Pieces of notebooks about imports: stars, rebinding, shadowing, places."""

from motif import motif


@motif(3)
def plain_import(story):
    name = story.name("int")
    story.emit(
        story.choice(
            [
                f"import math\nprint(math.floor({name} / 2))",
                f"from math import floor as down\nprint(down({name} / 2))",
                f"import os.path\nprint(os.path.join('a', str({name})))",
                f"import collections\ncounted = collections.Counter({story.name('list')})\nprint(sorted(counted.items()))",
                f"from collections import deque\nqueue = deque({story.name('list')}, maxlen=3)\nqueue.append(1)\nprint(list(queue))",
                f"import itertools as it_tools\nprint(list(it_tools.islice(it_tools.count({name}), 2)))",
                f"import json\nprint(json.dumps({story.name('dict')}, sort_keys=True))",
                "import re\npattern = re.compile(r'\\d+')\nprint(pattern.findall('a1b22'))",
            ]
        ),
        "import",
    )
    yield
    if "math" in story.live:
        story.emit(f"import math\nprint(math.gcd({name}, 6))", "import again")
    if "pattern" in story.live:
        story.emit(
            f"def digits(text):\n    return len(pattern.findall(text)) + {name}\nprint(digits('1 2 3'))",
            "reads a global",
        )
    if "queue" in story.live:
        story.emit("queue.append(7)\nprint(len(queue))", "mutation")


@motif(2)
def star_import(story):
    module, use = story.choice(
        [
            ("math", "print(floor(sqrt(17)), gcd(4, 6))"),
            ("itertools", "print(list(chain([1], [2])))"),
            ("statistics", "print(mean([1, 2, 3]))"),
            ("string", "print(digits[:3])"),
        ]
    )
    story.emit(f"from {module} import *", "star import", "import", plain=True)
    yield
    story.emit(use, "star import")
    if module == "math" and story.chance(0.6):
        story.emit(
            f"def area(v):\n    return floor(pi * v) + {story.name('int')}\nprint(area(2))",
            "star import",
            "reads a global",
        )
        if story.chance(0.5):
            story.emit("pi = 3\nprint(area(2), pi)", "star import", "rebound", "late rebinding")


@motif(2)
def rebound_import(story):
    """One name, two things; or the same import again."""
    story.emit(
        story.choice(
            [
                "from math import floor\nprint(floor(2.5))",
                "import math as tool\nprint(tool.floor(2.5))",
                "from random import Random as Maker\nprint(Maker(1).randint(0, 9))",
            ]
        ),
        "import",
    )
    yield
    story.emit(
        story.choice(
            [
                "from math import ceil as floor\nprint(floor(2.5))",
                "import statistics as tool\nprint(tool.mean([1, 2]))",
                "floor = 3\nprint(floor)",
                "from collections import Counter as Maker\nprint(Maker('aab')['a'])",
                "def floor(v):\n    return -1\nprint(floor(2.5))",
            ]
        ),
        "import again",
        "rebound",
        "shadowed import",
    )
    yield
    if callable(story.live.get("floor")):
        story.emit("print(floor(7.5))", "shadowed import")
    if "tool" in story.live:
        story.emit("print(tool.__name__)", "shadowed import")


@motif(1)
def import_elsewhere(story):
    story.emit(
        story.choice(
            [
                "try:\n    import tomllib_missing as reader\nexcept ImportError:\n    import json as reader\nprint(reader.loads('[1]'))",
                f"if {story.name('int')} > -1:\n    import string as letters\nprint(letters.digits)",
                "for _ in range(1):\n    from operator import add\nprint(add(1, 2))",
                "import functools, operator\nprint(functools.reduce(operator.mul, [1, 2, 3]))",
                "try:\n    from math import no_such_name\nexcept ImportError:\n    no_such_name = None\nprint(no_such_name)",
            ]
        ),
        "import",
        "branch binding",
    )
    yield
    for name, use in (
        ("reader", "reader.loads('2')"),
        ("letters", "letters.digits[:2]"),
        ("add", "add(3, 4)"),
        ("operator", "operator.neg(1)"),
    ):
        if name in story.live:
            story.emit(
                f"def again():\n    return {use}\nprint(again())", "import", "reads a global"
            )
            break


@motif(1)
def environment(story):
    story.emit("import os\nos.environ['NB_RANDOM'] = '1'", "process state", plain=True)
    yield
    story.emit("print(os.environ.get('NB_RANDOM'))", "process state")


@motif(1)
def deque_state(story):
    story.emit("from collections import defaultdict\ngroups_by = defaultdict(list)", "import")
    yield
    story.emit(
        f"for v in {story.name('list')}:\n    groups_by[v % 2].append(v)",
        "mutation",
        "loop binding",
    )
    yield
    story.emit("groups_by[7]\nprint(sorted(groups_by.items()))", "mutation")
