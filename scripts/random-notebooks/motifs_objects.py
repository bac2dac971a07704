"""Pieces of notebooks about objects that several names reach: parameters, containers, classes, displayed values with effects."""

from bodies import definition
from motif import motif


@motif(3)
def through_parameters(story):
    """A function gives back what it was given, or keeps it."""
    items, table = story.name("list"), story.name("dict")
    story.emit(
        story.choice(
            [
                "def passed_on(seq):\n    return seq",
                "def passed_on(seq, kept=[]):\n    kept.append(seq)\n    return kept[0]",
                f"def passed_on(seq):\n    {table}['kept'] = seq\n    return {table}['kept']",
                f"def passed_on(seq):\n    return {items}",
                f"def passed_on(seq):\n    global {items}\n    {items} = seq\n    return {items}",
                "class Keeper:\n    def __init__(self, seq):\n        self.seq = seq\n    def append(self, v):\n        self.seq.append(v)\n    def __len__(self):\n        return len(self.seq)\n    def __iter__(self):\n        return iter(self.seq)\n\npassed_on = Keeper",
                "def passed_on(seq):\n    def add(v):\n        seq.append(v)\n        return seq\n    return add(0)",
                "passed_on = lambda seq: seq",
            ]
        ),
        "alias",
        "mutates an argument",
    )
    yield
    story.emit(
        f"handed = passed_on({items})\nhanded.append(3)\nprint({items}, len(handed))",
        "alias",
        "mutation",
    )
    yield
    story.emit(
        story.choice(
            [
                f"{items} = [1]\nhanded.append(4)\nprint({items}, list(handed))",
                f"{items} += [9]\nprint(list(handed))",
                "handed.append(5)\nprint(len(handed))",
                f"{items}.clear()\nprint(list(handed), {items})",
            ]
        ),
        "alias",
        "mutation",
    )
    story.emit(f"{table}.pop('kept', None)", plain=True)


@motif(2)
def augmented_in_place(story):
    """`+=` on a list changes the object; on a number it binds the name."""
    items, found, table = story.name("list"), story.name("set"), story.name("dict")
    story.emit(
        story.choice(
            [
                f"other_name = {items}\nother_name += [1]\nprint({items})",
                f"def extend_it(seq):\n    seq += [7]\n\nextend_it({items})\nprint({items})",
                f"other_set = {found}\n{found} |= {{8}}\nprint(sorted(other_set))",
                f"other_table = {table}\n{table} |= {{'q': 1}}\nprint(sorted(other_table))",
                f"other_name = {items}\n{items} *= 2\nprint(len(other_name))",
                f"def extend_global():\n    global {items}\n    {items} += [6]\n\nother_name = {items}\nextend_global()\nprint(other_name, {items})",
                f"boxed = ({items}, 1)\ntry:\n    boxed[0] += [2]\nexcept TypeError:\n    print({items})",
                f"class Grown:\n    seen = {items}\n    def grow(self):\n        self.seen += [1]\n\ngrown = Grown()\ngrown.grow()\nprint({items}, Grown.seen)",
            ]
        ),
        "augmented assignment",
        "alias",
        "mutation",
    )
    yield
    if "other_name" in story.live:
        story.emit(
            f"{items} += [4]\nprint(other_name, {items})",
            "augmented assignment",
            "alias",
            "mutation",
        )
    if "grown" in story.live:
        story.emit(
            f"{items}.append(2)\ngrown.grow()\nprint(len(Grown.seen), len({items}))",
            "alias",
            "mutation",
        )
    if "extend_it" in story.live:
        story.emit(
            f"kept_before = {items}\n{items} = [0]\nextend_it({items})\nprint({items}, kept_before)",
            "alias",
        )


@motif(2)
def class_state(story):
    """Attributes of a class that functions, methods and cells change."""
    target, items = story.name("int"), story.name("list")
    story.emit(
        story.choice(
            [
                f"class Tally:\n    seen = []\n    top = {target}\n    def add(self, v):\n        self.seen.append(v)\n        type(self).top += 1\n        return self.top",
                f"class Tally:\n    seen = {items}\n    top = 0\n    def add(self, v):\n        Tally.top = v\n        self.seen.append(Tally.top)\n        return len(self.seen)",
                "class Tally:\n    seen = []\n    def __init_subclass__(cls):\n        Tally.seen.append(cls.__name__)\n    def add(self, v):\n        return v + len(self.seen)\n\nclass SubTally(Tally):\n    pass",
                f"class Tally:\n    seen = {{}}\n    def __setattr__(self, name, value):\n        self.seen[name] = value + {target}\n    def add(self, v):\n        self.other = v\n        return self.seen['other']",
                f"class Tally:\n    seen = []\n    def __getattr__(self, name):\n        self.seen.append(name)\n        return {target}\n    def add(self, v):\n        return self.anything + v",
            ]
        ),
        "class",
        "class attribute",
    )
    story.emit("tally = Tally()\nprint(tally.add(2))", "class")
    yield
    story.emit(
        story.choice(
            [
                "Tally.seen.append('x') if isinstance(Tally.seen, list) else None\nprint(len(Tally.seen))",
                "print(tally.add(3), len(tally.seen))",
                f"{target} = {story.expr('int', 1)}\nprint(tally.add(1), Tally().add(2))",
                "for by in range(2):\n    Tally().add(by)\nprint(len(Tally.seen))",
                "class Tally(Tally):\n    def add(self, v):\n        return -super().add(v)\n\nprint(Tally().add(1), tally.add(1))",
            ]
        ),
        "class attribute",
        "mutation",
    )
    yield
    story.emit("print(len(tally.seen), isinstance(tally, Tally))", "class attribute")


@motif(2)
def active_objects(story):
    """Looking at them does something."""
    target = story.name("int")
    which = story.choice(["repr", "getitem", "iter", "property", "eq", "bool", "add"])
    bodies = {
        "repr": f"def __repr__(self):\n        self.looks += 1\n        return f'seen {{self.looks}} {{{target}}}'",
        "getitem": f"def __getitem__(self, at):\n        self.looks += 1\n        return at + {target}",
        "iter": f"def __iter__(self):\n        self.looks += 1\n        yield {target}",
        "property": f"@property\n    def value(self):\n        self.looks += 1\n        return self.looks + {target}",
        "eq": "def __eq__(self, other):\n        self.looks += 1\n        return True\n    __hash__ = None",
        "bool": "def __bool__(self):\n        self.looks += 1\n        return self.looks > 2",
        "add": "def __add__(self, other):\n        self.looks += 1\n        print('added')\n        return self",
    }
    story.emit(
        f"class Watched:\n    looks = 0\n    {bodies[which]}\n\nwatched = Watched()",
        "class",
        "display",
    )
    yield
    use = {
        "repr": ["repr(watched)", "f'{watched}'", "len(str(watched))"],
        "getitem": ["watched[2]", "watched[1] + watched[0]"],
        "iter": ["list(watched)", "[*watched]", "sum(watched)"],
        "property": ["watched.value", "watched.value + 1", "getattr(watched, 'value')"],
        "eq": ["watched == 1", "watched in [2]", "[2].count(watched)"],
        "bool": ["watched or 1", "bool(watched)", "not watched", "any([watched])"],
        "add": ["(watched + 1).looks", "watched + 1 + 2"],
    }[which]
    story.new_cell()
    story.emit(story.choice(use), "display", plain=True)
    story.new_cell()
    yield
    story.emit("print(watched.looks)", "display")


@motif(2)
def displays_with_effects(story):
    items = story.name("list")
    story.emit(
        story.choice(
            [
                f"source_of = iter([*{items}, 1, 2, 3, 4])",
                "from collections import defaultdict\nsource_of = defaultdict(list)",
                "import random\nrandom.seed(4)\nsource_of = random",
                "import itertools\nsource_of = itertools.count(3)",
                f"source_of = {items}\n{items} += [1, 2, 3]",
                f"from collections import deque\nsource_of = deque([*{items}, 1, 2, 3])",
                "source_of = (print('made', v) or v for v in range(4))",
            ]
        ),
        "iterator",
    )
    source = story.live.get("source_of")
    kind = type(source).__name__
    uses = {
        "defaultdict": ["source_of['new']", "len(source_of['other'])", "source_of['a'] or 2"],
        "module": ["source_of.random()", "source_of.sample(range(9), 2)", "[source_of.random()]"],
        "list": [
            "source_of.pop()",
            "source_of.sort()",
            "source_of.index(1)",
            "source_of.reverse()",
        ],
        "deque": ["source_of.popleft()", "source_of.rotate(1)", "source_of[0]"],
        "count": ["next(source_of)", "max(next(source_of), 1)"],
    }.get(kind, ["next(source_of, 0)", "2 in source_of", "[next(source_of, 0)]"])
    yield
    story.new_cell()
    story.emit(story.choice(uses), "display", plain=True)
    story.new_cell()
    yield
    story.emit(
        {
            "defaultdict": "print(sorted(source_of))",
            "module": "print(source_of.randint(0, 99))",
            "list": "print(source_of)",
            "deque": "print(list(source_of))",
        }.get(kind, "print(next(source_of, 0))"),
        "display",
    )


@motif(1)
def last_shown(story):
    """IPython's `_` is the last value that a cell showed."""
    if "_" in story.live:
        return
    story.new_cell()
    value = story.choice(
        [f"{story.name('int')} + 1", story.name("list"), f"len({story.name('str')})"]
    )
    if not story.display(value):
        return
    story.new_cell()
    story.emit(
        story.choice(["print(_)", "shown_before = _\nprint(shown_before)", "print([_, _])"]),
        "last shown",
        plain=True,
    )
    yield


@motif(2)
def key_functions(story):
    target, table = story.name("int"), story.name("dict")
    story.emit(
        story.choice(
            [
                f"def by_distance(v):\n    return abs(v - {target}), v",
                f"def by_distance(v):\n    return {table}.get(str(v), {target})",
                f"ranking = {{1: 3, 2: 1}}\ndef by_distance(v):\n    return ranking.get(v, {target})",
                f"def by_distance(v):\n    {table}[str(v)] = v\n    return -v",
            ]
        ),
        "function as a value",
        "reads a global",
    )
    yield
    items = story.name("list")
    story.emit(
        story.choice(
            [
                f"print(sorted({items}, key=by_distance))",
                f"{items}.sort(key=by_distance)\nprint({items})",
                f"print(max([1, 2, 3], key=by_distance), min({items} or [0], key=lambda v: by_distance(v)))",
                f"import functools\norder = functools.partial(sorted, key=by_distance)\nprint(order({items}))",
                f"import itertools\nprint([(k, list(g)) for k, g in itertools.groupby({items}, key=by_distance)])",
            ]
        ),
        "function as a value",
    )
    yield
    story.emit(
        f"{target} = {story.expr('int', 1)}\nprint(sorted([3, 1, 2], key=by_distance))",
        "rebound",
        "late rebinding",
    )
    if "order" in story.live:
        story.emit("print(order([2, 5, 1]))", "late rebinding")


@motif(2)
def late_generators(story):
    """Generators that run when they are used up, much later."""
    target, items = story.name("int"), story.name("list")
    story.emit(
        story.choice(
            [
                f"def pieces():\n    for v in {items}:\n        {items}.append(0) if len({items}) < 4 else None\n        yield v + {target}",
                f"def pieces():\n    global {target}\n    for v in range(4):\n        {target} = v\n        yield v",
                f"def pieces():\n    try:\n        got = yield {target}\n        yield got\n        yield {target}\n    finally:\n        {items}.append(9)",
                f"def pieces():\n    yield from (v * {target} for v in {items})\n    yield from [1, 2]",
                f"pieces = lambda: (v + {target} for v in {items} if v != {target})",
                f"def pieces():\n    return map(lambda v: v + {target}, {items})",
                f"def pieces():\n    return filter(None, ({target}, *{items}))",
            ]
        ),
        "generator",
        "reads a global",
    )
    story.emit("parts_left = pieces()", "generator")
    yield
    story.emit(
        story.choice(
            [
                f"{target} = {story.expr('int', 1)}",
                f"{items} = [4, 5]",
                f"{items}.append(3)",
                "print(next(parts_left, None))",
                f"pieces = lambda: iter([{target}])",
            ]
        ),
        "rebound",
        "late rebinding",
    )
    yield
    story.emit(
        story.choice(
            [
                "print(list(parts_left))",
                f"for part in parts_left:\n    print(part, {target})",
                f"first_part, *other_parts = [*parts_left, 0]\nprint(first_part, len(other_parts), {target})",
                f"print(sum(1 for _ in parts_left), {items})",
                "print(list(zip(parts_left, pieces())))",
            ]
        ),
        "iterator",
    )


@motif(2)
def decorators_that_read(story):
    """Decorators with arguments, classes as decorators, decorators that are bound anew, decorated classes."""
    target, items = story.name("int"), story.name("list")
    story.emit(
        story.choice(
            [
                f"def marked(by):\n    def decorate(func):\n        def wrapper(*args):\n            return (func(*args), by, {target})\n        return wrapper\n    return decorate\n\nuse_mark = marked({target})",
                f"class use_mark:\n    def __init__(self, func):\n        self.func = func\n        self.times = 0\n    def __call__(self, *args):\n        self.times += 1\n        return self.func(*args), self.times + {target}",
                f"def use_mark(func):\n    {items}.append(func.__name__ == 'answer')\n    func.mark = {target}\n    return func",
                "import functools\nuse_mark = functools.lru_cache(maxsize=2)",
                f"use_mark = lambda func: lambda *args: func(*args) if args else {target}",
                f"def use_mark(func):\n    global {target}\n    {target} += 1\n    return func",
            ]
        ),
        "decorator",
        "reads a global",
    )
    yield
    story.emit(
        story.choice(
            [
                f"@use_mark\ndef answer(v):\n    return v + {target}",
                f"@use_mark\ndef answer(v, by={target}):\n    return v + by",
                f"@use_mark\n@use_mark\ndef answer(v):\n    return {target}",
                f"def answer(v):\n    return {target} - v\n\nanswer = use_mark(answer)",
                f"class Answers:\n    @staticmethod\n    @use_mark\n    def answer(v):\n        return v * {target}\n\nanswer = Answers.answer",
            ]
        ),
        "decorator",
        "reads a global",
    )
    yield
    story.emit(f"print(answer({story.expr('int', 1)}), answer(1))", "decorator")
    yield
    story.emit(
        story.choice(
            [
                f"{target} = {story.expr('int', 1)}\nprint(answer(2))",
                "def use_mark(func):\n    return func\n\n@use_mark\ndef answer(v):\n    return v\n\nprint(answer(5))",
                "print(getattr(answer, 'mark', None), getattr(answer, 'times', None))",
            ]
        ),
        "rebound",
        "late rebinding",
    )


@motif(1)
def mutual(story):
    """Functions that call each other, one of them bound anew."""
    name, other = story.choice([("ping", "pong"), ("down", "up")])
    target = story.name("int")
    story.emit(
        f"def {name}(v):\n    return {target} if v < 1 else {other}(v - 1)\n\ndef {other}(v):\n    return 1 + {name}(v - 1)",
        "recursion",
        "reads a global",
    )
    story.emit(f"print({name}(3))")
    yield
    text, constructs = definition(story, story.choice(["f", "g"]))
    story.emit(text, *constructs)
    story.emit(
        f"def {other}(v):\n    return 100 + {name}(v - 2) + {target}",
        "redefinition",
        "reads a global",
    )
    yield
    story.emit(f"print({name}(4), {other}(2))", "late rebinding")
