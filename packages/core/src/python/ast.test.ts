import { expect, test } from "@jest/globals";
import { children, walk, type LocatedNode, type Node } from "./ast.ts";
import { parsePython } from "./parse.ts";
import { startOf, type PythonSource } from "./source.ts";

const everything = `
from __future__ import annotations
import a.b as c, d
from . import e as f, g
@dec(1)
def fn[S, T: int = str, *Ts = U, **P = V](p, /, q: int = 1, *args: str, k, m: int = 2, **kw) -> T:
    """doc"""
    global h
    def inner():
        nonlocal q
        yield q
        x = yield from q
    return lambda u, v=1, *w, z=2: (u, v)
@dec
class C[T](B, *bases, metaclass=M, **options):
    attr: int
    other: str = "a"
async def co(x):
    async with x as y, z: await y
    async for i in x: pass
    else: pass
    return [i async for i in x if i]
type Alias[T] = list[T]
del a, (b[0], c.d)
x = y, *z = 1, 2
x += -1 ** ~2 % 3 if not a else b and c or d
for (i, j) in x:
    continue
else:
    pass
while (n := f(1, *a, k=2, **b)) < 3 <= 4:
    break
else:
    pass
if a: pass
elif b: pass
else: pass
with (open(a) as b, c): pass
match x:
    case 1 | "a" | None if y: pass
    case [a, *rest] | (a, rest): pass
    case {"k": v, **others}: pass
    case P(1, x=[y]) as z: pass
    case A.B: pass
    case _: pass
try: raise E from x
except (A, B) as e: raise
except: pass
else: pass
finally: assert a, "b"
try: pass
except* E: pass
{1: a, **b}, {1, *c}, [d, *e], (f,), x[1:2:3, ...], x[a]
{k: v for k, v in x if k if v}, {k for k in x}, (k for a in x for k in a)
f"a{x!r:>{w}}b{y=}", t"{z:{q}}", b"a", 1.5, 2j, True
`;

function parsed(text: string): PythonSource {
  const result = parsePython(text);
  if (result.kind !== "parsed") throw new Error(JSON.stringify(result));
  return result.source;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "nodeType" in value;
const isNoNode =
  /^(?:Load|Store|Del|And|Or|Add|Sub|Mult|MatMult|Div|Mod|Pow|LShift|RShift|Bit\w+|FloorDiv|Invert|Not|UAdd|USub|Eq|NotEq|Lt|LtE|Gt|GtE|Is|IsNot|In|NotIn)$/;

/** All nodes below, found by looking into every field. */
function fieldsOf(node: Node): Node[] {
  const found = Object.values(node).flat().filter(isNode);
  return found
    .filter(({ nodeType }) => !isNoNode.test(nodeType))
    .flatMap((child) => [child, ...fieldsOf(child)]);
}

test("walk visits every node once, parents first", () => {
  const { module } = parsed(everything);
  const parents = new Map<Node, Node | undefined>();
  walk(module, (node, parent) => {
    expect(parents.has(node)).toBe(false);
    expect(parent === undefined || parents.has(parent)).toBe(true);
    parents.set(node, parent);
  });
  expect(new Set(parents.keys())).toEqual(new Set([module, ...fieldsOf(module)]));
  expect(parents.size).toBe(fieldsOf(module).length + 1);
  expect(new Set([...parents.keys()].map(({ nodeType }) => nodeType)).size).toBeGreaterThan(70);
});

test("children come in the order of the text", () => {
  const source = parsed(everything);
  const located = (node: Node): LocatedNode | undefined =>
    "lineno" in node
      ? (node as LocatedNode)
      : children(node)
          .map(located)
          .find((each) => each !== undefined);
  walk(source.module, (node) => {
    // The element of a comprehension and the body of a conditional come first, as they are written.
    const starts = children(node).flatMap((child) => {
      const first = located(child);
      return first === undefined ? [] : [startOf(source, first)];
    });
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

test("walk goes no deeper where it is told so", () => {
  const visited: string[] = [];
  walk(parsed("def f(): x\ny").module, (node) => {
    visited.push(node.nodeType);
    return node.nodeType !== "FunctionDef";
  });
  expect(visited).toEqual(["Module", "FunctionDef", "Expr", "Name"]);
});
