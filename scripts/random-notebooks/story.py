"""A notebook while it is being written: each piece of code runs as soon as it is there, so that what follows knows what is bound."""

import contextlib
import io
import random

from names import FUNCTIONS, NAMES, Scope, expression, kind_of, literal
from reference import TooLong, execute, limited


class Story:
    """Grows cell by cell. `live` is the namespace in which it has run so far."""

    def __init__(self, seed, tagged):
        self.rng = random.Random(seed)
        self.tagged = tagged
        self.live = {"__name__": "__main__"}
        self.cells = [[]]
        self.constructs = set()
        self.pure = set()  # functions that neither print nor change anything
        self.tags = {}  # index of cell -> tag that it must have
        self.headings = {}  # index of cell -> Markdown above it
        self.fresh = 0

    # What is there

    def bound(self, kind):
        return [name for name in NAMES[kind] if kind_of(self.live.get(name)) == kind]

    def functions(self, returns=None):
        return [
            name
            for name, (_, its) in FUNCTIONS.items()
            if callable(self.live.get(name)) and (returns is None or its == returns)
        ]

    def parameters_of(self, function):
        return FUNCTIONS[function][0]

    def scope(self, local=None, reads_globals=True):
        return Scope(self, local, reads_globals)

    # Random choices

    def chance(self, probability):
        return self.rng.random() < probability

    def choice(self, options):
        return self.rng.choice(options)

    def name(self, kind, bound=True):
        """A name of that kind; bound now where it must be, and made so where none is."""
        names = self.bound(kind)
        if not bound:
            return self.choice(NAMES[kind])
        if not names:
            name = self.choice(NAMES[kind])
            self.emit(f"{name} = {literal(self.rng, kind)}", plain=True)
            return name
        return self.choice(names)

    def names(self, kind, count):
        """Different names of that kind, bound or not."""
        return self.rng.sample(NAMES[kind], count)

    def function(self, returns="int", taken=()):
        return self.choice(
            [name for name, (_, its) in FUNCTIONS.items() if its == returns and name not in taken]
        )

    def expr(self, kind, depth=2, scope=None):
        return expression(self.rng, scope or self.scope(), kind, depth)

    def call(self, function):
        return (
            f"{function}({', '.join(self.expr(kind, 1) for kind in self.parameters_of(function))})"
        )

    def unique(self, stem):
        self.fresh += 1
        return f"{stem}_{chr(96 + self.fresh)}" if self.fresh < 27 else f"{stem}_{self.fresh}"

    # Writing

    def emit(self, code, *constructs, plain=False):
        """Appends code to the cell if it runs; says whether it did."""
        if not plain and self.chance(0.14):
            code, constructs = self.wrapped(code), (*constructs, "wrapped")
        if not self.run(code):
            return False
        self.cells[-1].append(code)
        self.constructs.update(constructs)
        if not plain:
            self.keep_small()
        return True

    def display(self, expression):
        """Appends an expression to the cell, whose value the notebook shows and calls `_`."""
        if not self.emit(expression, "display", plain=True):
            return False
        with limited(0.3):
            self.live["_"] = eval(expression, self.live)
        return True

    def run(self, code):
        state = random.getstate()
        try:
            with contextlib.redirect_stdout(io.StringIO()), limited(0.3):
                execute(code, self.live)
            return True
        except (Exception, TooLong):
            random.setstate(state)
            return False

    def keep_small(self):
        for kind, name in [
            (kind, name) for kind in ("int", "float", "str", "list") for name in self.bound(kind)
        ]:
            value = self.live[name]
            if kind == "int" and abs(value) > 100_000:
                self.emit(f"{name} = {name} % 1000", "rebound", plain=True)
            elif kind == "float" and not abs(value) < 1e9:
                self.emit(f"{name} = 0.5", "rebound", plain=True)
            elif kind in ("str", "list") and len(value) > 60:
                self.emit(f"{name} = {name}[:5]", "rebound", plain=True)
            elif kind == "list" and not all(type(v) is int and abs(v) < 1_000_000 for v in value):
                self.emit(f"{name} = [1, 2]", "rebound", plain=True)

    def new_cell(self):
        if self.cells[-1]:
            self.cells.append([])

    def special_cell(self, code, tag):
        """A cell that is tagged so from the start, such as a test."""
        self.new_cell()
        if self.run(code):
            self.cells[-1].append(code)
            self.tags[len(self.cells) - 1] = tag
            self.cells.append([])
            return True
        return False

    def wrapped(self, code):
        """The same code inside of a compound statement."""
        if "\n" in code and ("'''" in code or '"""' in code):
            return code
        inner = "\n".join("    " + line if line else line for line in code.split("\n"))
        loop = self.choice(["_", "i", "k", "n"])
        other = f"{self.name('int')} = {self.expr('int', 1)}"
        return self.choice(
            [
                f"if {self.expr('int', 1)} < 10_000:\n{inner}",
                f"if {self.expr('int', 1)} < 10_000:\n{inner}\nelse:\n    {other}",
                f"if {self.expr('int', 1)} > 10_000:\n    {other}\nelse:\n{inner}",
                f"for {loop} in range(2):\n{inner}",
                f"for {loop} in [0]:\n{inner}\nelse:\n    {other}",
                f"try:\n{inner}\nexcept KeyError:\n    print('no key')",
                f"try:\n{inner}\nfinally:\n    {other}",
                f"while True:\n{inner}\n    break",
            ]
        )
