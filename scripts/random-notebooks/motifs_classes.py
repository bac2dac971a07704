"""Pieces of notebooks about classes."""

from motif import motif


@motif(4)
def simple_class(story):
    name, target = story.choice(["Point", "Account", "Node"]), story.name("int")
    shown = story.choice([f"\n    def __repr__(self):\n        return f'{name}({{self.v}})'", ""])
    story.emit(
        f"class {name}:\n    kind = {story.choice([target, repr('plain')])}\n    made = 0\n    def __init__(self, v):\n        self.v = v\n        {name}.made += 1\n"
        f"    def moved(self, by={story.expr('int', 1)}):\n        return {name}(self.v + by + {target})"
        + shown,
        "class",
        "method reads a global",
        "reads a global",
    )
    yield
    story.emit(f"obj = {name}({story.expr('int', 1)})\nprint(obj.moved().v, {name}.made)", "class")
    yield
    story.emit(
        story.choice(
            [
                f"{target} = {story.expr('int', 1)}\nprint(obj.moved(1).v, obj.kind)",
                f"{name}.kind = 'other'\nprint(obj.kind)",
                f"objs = [{name}(v) for v in range(3)]\nprint(sum(o.v for o in objs), {name}.made)",
                "obj.v = 10\nprint(obj.moved().v)",
            ]
        ),
        "class",
        "late rebinding",
        "rebound",
    )


@motif(2)
def inheritance(story):
    target = story.name("int")
    story.emit(
        f"class Base:\n    def value(self):\n        return {target}\n    def twice(self):\n        return self.value() * 2",
        "class",
        "method reads a global",
        "reads a global",
    )
    yield
    story.emit(
        "class Derived(Base):\n    def value(self):\n        return super().value() + 1",
        "class",
        "inheritance",
    )
    story.emit("thing = Derived()\nprint(thing.twice(), isinstance(thing, Base))", "class")
    yield
    story.emit(
        f"{target} = {story.expr('int', 1)}\nprint(thing.twice())", "rebound", "late rebinding"
    )


@motif(2)
def redefined_class(story):
    """Objects that were made before stay of the old class."""
    target = story.name("int")
    story.emit(
        f"class Model:\n    def score(self):\n        return 1 + {target}",
        "class",
        "reads a global",
    )
    story.emit("old_model = Model()")
    yield
    story.emit(
        f"class Model:\n    level = {story.expr('int', 1)}\n    def score(self):\n        return 100 + {target} + self.level",
        "class",
        "redefinition",
        "redefined class",
    )
    yield
    story.emit(
        "new_model = Model()\nprint(old_model.score(), new_model.score(), isinstance(old_model, Model))"
    )


@motif(2)
def patched(story):
    target = story.name("int")
    story.emit("class Box:\n    def __init__(self, v):\n        self.v = v", "class")
    story.emit("box = Box(2)")
    yield
    story.emit(
        story.choice(
            [
                f"def doubled(self):\n    return self.v * 2 + {target}\n\nBox.doubled = doubled",
                f"Box.doubled = lambda self: self.v + {target}",
                f"Box.doubled = property(lambda self: {target})",
                f"setattr(Box, 'doubled', lambda self: {target})",
            ]
        ),
        "class",
        "patched class",
        "reads a global",
    )
    yield
    story.emit("print(box.doubled() if callable(box.doubled) else box.doubled)", "patched class")


@motif(2)
def class_scope(story):
    """Names in a class body: read from outside until it binds them; not seen by comprehensions and methods."""
    name = story.name("int")
    story.emit(
        story.choice(
            [
                f"class Settings:\n    {name} = {name}\n    double = {name} * 2",
                f"class Settings:\n    {name} = 3\n    def read(self):\n        return {name}",
                f"class Settings:\n    many = [{name} + v for v in range(2)]\n    first = many[0]",
                f"class Settings:\n    for {name} in range(2):\n        pass\n    left = {name}",
                f"class Settings:\n    class Inner:\n        deep = {name}\n    top = Inner.deep",
                f"class Settings:\n    if {name} > 1:\n        big = True\n    @staticmethod\n    def read(v=[{name}]):\n        return v[0] + {name}",
            ]
        ),
        "class",
        "class scope",
    )
    yield
    story.emit(f"{name} = {story.expr('int', 1)}", "rebound")
    story.emit(
        "print(sorted((k, v) for k, v in vars(Settings).items() if k[0] != '_' and isinstance(v, (int, list))))",
        "class",
    )
    story.emit("print(Settings().read() if hasattr(Settings, 'read') else Settings.__name__)")


@motif(1)
def dataclasses(story):
    story.emit(
        f"from dataclasses import dataclass, field\n\n@dataclass\nclass Item:\n    price: int\n    amount: int = {story.expr('int', 1)}\n    notes: list = field(default_factory=list)\n"
        f"    @property\n    def cost(self):\n        return self.price * self.amount + {story.name('int')}",
        "class",
        "dataclass",
        "method reads a global",
        "decorator",
    )
    yield
    story.emit(
        f"item = Item({story.expr('int', 1)})\nitem.notes.append('x')\nprint(item, item.cost)",
        "mutation",
    )
    yield
    story.emit("item.amount += 1\nprint(item == Item(item.price, item.amount, ['x']))", "mutation")


@motif(1)
def class_and_static(story):
    target = story.name("int")
    story.emit(
        f"class Factory:\n    registry = []\n    @classmethod\n    def make(cls, v):\n        cls.registry.append(v)\n        return cls()\n    @staticmethod\n    def limit():\n        return {target}\n    def __len__(self):\n        return len(self.registry) + 0 * {target}",
        "class",
        "method reads a global",
        "reads a global",
    )
    yield
    story.emit(
        f"made = Factory.make({story.expr('int', 1)})\nprint(len(made), Factory.limit())",
        "class",
        "mutation",
    )
    yield
    story.emit(
        f"{target} += 2\nFactory.make(1)\nprint(Factory.limit(), len(made))",
        "rebound",
        "late rebinding",
    )


@motif(1)
def class_with_function(story):
    """A function that takes and changes objects of a class defined in another cell."""
    story.emit(
        "class Wallet:\n    def __init__(self):\n        self.coins = []\n    def add(self, v):\n        self.coins.append(v)\n        return self",
        "class",
    )
    yield
    story.emit(
        f"def pay(wallet, v):\n    wallet.add(v + {story.name('int')})\n\nwallet = Wallet()\npay(wallet, 1)",
        "mutates an argument",
        "reads a global",
        "mutation",
    )
    yield
    story.emit(
        "same = wallet\npay(same, 2)\nprint(wallet.coins, len(wallet.add(0).coins))",
        "alias",
        "mutation",
    )


@motif(1)
def enumeration(story):
    story.emit(
        "from enum import Enum\n\nclass Color(Enum):\n    RED = 1\n    BLUE = 2",
        "class",
        "inheritance",
    )
    yield
    story.emit(
        "chosen = Color.BLUE\nprint(chosen.name, [c.value for c in Color], Color(1) is Color.RED)",
        "class",
    )
