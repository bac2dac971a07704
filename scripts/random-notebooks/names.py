"""Names by kind of value, and random expressions over them.

A name always holds a value of its kind, whoever binds it: so functions that read it, wherever they stand, go on working
when it is bound again, and notebooks of many pieces seldom fail.
"""

NAMES = {
    "int": "n m k i j x y total count limit size step offset n_2 run index best".split(),
    "float": "ratio mean rate weight".split(),
    "str": "s text label title word key".split(),
    "list": "xs ys items values data rows acc xs_2 results".split(),
    "dict": "d table counts config cache parameters".split(),
    "set": "found tags".split(),
    "tuple": "pair point".split(),
}
TYPES = {
    "int": int,
    "float": float,
    "str": str,
    "list": list,
    "dict": dict,
    "set": set,
    "tuple": tuple,
}

# Names of functions, with the kinds of their parameters and of what they return.
FUNCTIONS = {
    "f": (["int"], "int"),
    "g": (["int"], "int"),
    "h": (["int"], "int"),
    "scale": (["int"], "int"),
    "shift": (["int"], "int"),
    "f_2": (["int"], "int"),
    "combine": (["int", "int"], "int"),
    "bump": ([], "int"),
    "current": ([], "int"),
    "score": (["list"], "int"),
    "measure": (["list"], "int"),
    "clean": (["list"], "list"),
    "grow": (["list"], "list"),
    "weigh": (["dict"], "int"),
    "shout": (["str"], "str"),
    "describe": (["int"], "str"),
    "name_of": (["int"], "str"),
    "report": (["int"], "none"),
    "main": (["int"], "none"),
    "summary": (["list"], "none"),
    "average": (["list"], "float"),
    "lookup": (["str"], "int"),
    "split": (["str"], "list"),
}
WORDS = ["a", "b", "cd", "é→x", "two words", "ü", "it's", 'say \\"hi\\"', "{n}", "100%", "#no", ""]


def kind_of(value):
    if isinstance(value, bool):
        return None
    return next((kind for kind, cls in TYPES.items() if type(value) is cls), None)


class Scope:
    """The names that code at one place may read: locals by kind, and the notebook's variables where they are not hidden."""

    def __init__(self, story, local=None, reads_globals=True):
        self.story = story
        self.local = {} if local is None else local
        self.reads_globals = reads_globals

    def names(self, kind):
        own = [name for name, its in self.local.items() if its == kind]
        if not self.reads_globals:
            return own
        return own + [name for name in self.story.bound(kind) if name not in self.local]

    def callables(self, returns):
        return [name for name in self.story.functions(returns) if name not in self.local]

    def builtin(self, name):
        """Is it still what it says?"""
        return name not in self.story.live and name not in self.local


def literal(rng, kind):
    if kind == "int":
        return str(rng.choice([0, 1, 2, 3, 4, 5, 7, 9, 10, 12]))
    if kind == "float":
        return rng.choice(["0.5", "1.5", "2.0", "0.25", "3.75", "1e-3"])
    if kind == "str":
        return '"' + rng.choice(WORDS) + '"'
    if kind == "list":
        return "[" + ", ".join(literal(rng, "int") for _ in range(rng.randint(0, 5))) + "]"
    if kind == "dict":
        keys = rng.sample(["a", "b", "c", "d"], rng.randint(0, 3))
        return "{" + ", ".join(f'"{key}": {literal(rng, "int")}' for key in keys) + "}"
    if kind == "set":
        return "{" + ", ".join(literal(rng, "int") for _ in range(rng.randint(1, 4))) + "}"
    return f"({literal(rng, 'int')}, {literal(rng, 'int')})"


def templates(kind):
    """Patterns of an expression: `{int}` is another one, `$list` a name of that kind, `~v` a fresh variable."""
    return {
        "int": [
            "{int} + {int}",
            "{int} - {int}",
            "({int} + {int}) * 2",
            "{int} % 7",
            "len({list})",
            "sum({list})",
            "max({list}, default={int})",
            "min({int}, {int})",
            "abs({int})",
            "len({str})",
            "{dict}.get({key}, {int})",
            "sum(~v for ~v in {list} if ~v > {int})",
            "sum(~v * {small} for ~v in $list)",
            "({int} if {bool} else {int})",
            "$tuple[0]",
            "$tuple[-1] + {int}",
            "next(iter({list}), {int})",
            "len([~v for ~v in {list} if ~v % 2 == 0])",
            "len({~v: {small} for ~v in {list}})",
            "(lambda ~v: ~v + {small})({int})",
            "(lambda ~v={int}: ~v)()",
            "(~w := {int}) + ~w",
            "sorted({list} or [0])[0]",
            "sorted($list, key=lambda ~v: (~v - {small}) ** 2)[:1].count({int})",
            "sum(map(lambda ~v: ~v + {small}, {list}))",
            "[~u + ~v for ~u in {list} for ~v in {list}].count({int})",
            "int({float})",
            "{bool} + {int}",
            "len({set})",
        ],
        "float": [
            "{float} + {float}",
            "{float} / 2",
            "round({float}, 2)",
            "{int} / 4",
            "float({int})",
            "{float} * {small}",
        ],
        "str": [
            "{str} + {str}",
            "{str}.upper()",
            "str({int})",
            "f'{$int}'",
            "f'<{$int:>4}>'",
            "f'{$str!r}:{{int}}:{$int + 1}'",
            "'-'.join(str(~v) for ~v in {list})",
            "{str} * 2",
            "'%s/%d' % ({str}, {int})",
            "'{} and {}'.format({int}, {str})",
            "f'{sum(~v for ~v in $list)}'",
            "({str} or {str})",
        ],
        "list": [
            "[~v + {small} for ~v in {list}]",
            "[~v for ~v in {list} if ~v != {small}]",
            "{list} + {list}",
            "{list}[:3]",
            "{list}[::-1]",
            "sorted({list})",
            "list(range({small}))",
            "[{int}, {int}]",
            "list({list})",
            "[*{list}, {int}]",
            "list(map(lambda ~v: ~v - {small}, {list}))",
            "[~u * ~v for ~u, ~v in zip({list}, {list})]",
            "[~i + ~v for ~i, ~v in enumerate({list})]",
            "sorted(set({list}))",
            "list({dict}.values())",
            "[[~v for ~v in range(~u % 4)] for ~u in {list}][0:0] + [{int}]",
            "[*$tuple]",
        ],
        "dict": [
            "dict({dict})",
            "{**{dict}, {key}: {int}}",
            "{str(~v): ~v for ~v in {list}}",
            "{~u: ~v + {small} for ~u, ~v in {dict}.items()}",
            "dict(a={int}, b={int})",
            "{dict} | {{key}: {int}}",
        ],
        "set": [
            "{~v % 3 for ~v in {list}}",
            "set({list})",
            "{set} | {int_set}",
            "{set} & set({list})",
        ],
        "tuple": ["({int}, {int})", "divmod({int}, 3)", "$tuple[::-1]", "(min({int}, 1), {int})"],
    }[kind]


PATTERNS = {kind: templates(kind) for kind in NAMES}
LOOP_NAMES = ["v", "v", "e", "i", "n", "x", "k"]
BUILTINS = "len sum max min abs next iter sorted map int float round str list set dict range zip enumerate divmod".split()


def fill(rng, scope, pattern, depth):
    """Fills in a pattern; None where there is no name of a wanted kind, or a builtin is no longer one."""
    fresh = {}
    out, at = [], 0
    while at < len(pattern):
        char = pattern[at]
        if char == "{":
            close = pattern.find("}", at)
            word = pattern[at + 1 : close]
            if word in WANTED:
                out.append(WANTED[word](rng, scope, depth))
                at = close + 1
                continue
        if char in "$~":
            end = at + 1
            while end < len(pattern) and pattern[end].isalpha():
                end += 1
            word = pattern[at + 1 : end]
            if char == "~":
                out.append(
                    fresh.setdefault(
                        word, rng.choice([n for n in LOOP_NAMES if n not in fresh.values()])
                    )
                )
            else:
                names = scope.names(word)
                if not names:
                    return None
                out.append(rng.choice(names))
            at = end
            continue
        out.append(char)
        at += 1
    if any(part is None for part in out):
        return None
    return "".join(out)


def boolean(rng, scope, depth):
    operator = rng.choice(["<", ">", "==", "!=", "<=", ">="])
    simple = f"{expression(rng, scope, 'int', depth - 1)} {operator} {expression(rng, scope, 'int', depth - 1)}"
    return f"({rng.choice(['', '', 'not '])}{simple})"


def expression(rng, scope, kind, depth=2):
    """Source of an expression of that kind."""
    names = scope.names(kind)
    calls = scope.callables(kind)
    for _ in range(6):
        dice = rng.random()
        if dice < 0.12 and calls and depth > 0:
            name = rng.choice(calls)
            wanted = scope.story.parameters_of(name)
            return f"{name}({', '.join(expression(rng, scope, its, depth - 1) for its in wanted)})"
        if (depth <= 0 or dice < 0.4) and names and rng.random() < 0.8:
            return rng.choice(names)
        if depth <= 0:
            break
        pattern = rng.choice(PATTERNS[kind])
        if any(name + "(" in pattern and not scope.builtin(name) for name in BUILTINS):
            continue
        text = fill(rng, scope, pattern, depth - 1)
        if text is not None:
            return text
    return literal(rng, kind)


WANTED = {
    **{
        kind: (lambda rng, scope, depth, kind=kind: expression(rng, scope, kind, depth))
        for kind in NAMES
    },
    "bool": boolean,
    "small": lambda rng, scope, depth: rng.choice(
        [*scope.names("int"), literal(rng, "int"), literal(rng, "int")]
    ),
    "key": lambda rng, scope, depth: rng.choice(['"a"', '"b"', '"c"', *scope.names("str")[:1]]),
    "int_set": lambda rng, scope, depth: literal(rng, "set"),
}
