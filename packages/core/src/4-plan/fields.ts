import type { Statement } from "../model/analysis.ts";
import type { FieldHint } from "../model/notebook.ts";
import type { FieldPlan } from "../model/plan.ts";
import type { Expr } from "../python/ast.ts";
import { type PythonSource, textOf } from "../python/source.ts";
import type { Kept } from "./select.ts";

export interface Fields {
  readonly fields: readonly FieldPlan[];
  /** Indexes of the statements that became fields. */
  readonly indexes: ReadonlySet<number>;
}

/** Literals that `parameters` cells assign become fields; what is computed, or was bound before, stays code. */
export function planFields(
  kept: readonly Kept[],
  hintsByCell: ReadonlyMap<number, readonly FieldHint[]>,
): Fields {
  const fields: FieldPlan[] = [];
  const indexes = new Set<number>();
  const bound = new Set<string>();
  for (const { statement, role } of kept) {
    const field =
      role.kind === "parameters"
        ? fieldOf(statement, hintsByCell.get(statement.cell) ?? [])
        : undefined;
    if (field !== undefined && !bound.has(field.name)) {
      fields.push(field);
      indexes.add(statement.index);
    }
    for (const name of statement.flow.possible) bound.add(name);
  }
  return { fields, indexes };
}

function fieldOf(statement: Statement, hints: readonly FieldHint[]): FieldPlan | undefined {
  const { node, source } = statement;
  if (node.nodeType !== "Assign" && node.nodeType !== "AnnAssign") return undefined;
  const target =
    node.nodeType === "Assign"
      ? node.targets.length === 1
        ? node.targets[0]
        : undefined
      : node.target;
  if (target?.nodeType !== "Name" || !node.value) return undefined;
  const shape = shapeOf(source, node.value);
  if (shape === undefined) return undefined;
  const hint = hints.find((each) => isNameOf(target.id, each.name));
  const text = textOf(source, node.value);
  const isFactory = shape.isMutable;
  const own = node.nodeType === "AnnAssign" ? textOf(source, node.annotation) : undefined;
  return {
    name: target.id,
    annotation: own ?? hint?.type ?? shape.annotation,
    default: isFactory ? `field(default_factory=lambda: ${text})` : text,
    isFactory,
    help: hint?.help ?? commentBehind(statement) ?? commentAbove(statement),
    choices: hint?.choices ?? [],
    flag: `--${target.id.toLowerCase().replace(/_+/g, "-").replace(/^-|-$/g, "") || target.id}`,
    // `int | float`: which of them a value is shows in how it is written.
    kind: own === undefined && hint?.type?.includes("|") ? "literal" : kindOf(own, shape.kind),
  };
}

/** `str | None` is given as text; `int | None` as a number or `None`. */
function kindOf(annotation: string | undefined, kind: FieldPlan["kind"]): FieldPlan["kind"] {
  if (annotation === undefined || !/\bNone\b|\bOptional\b|\bAny\b/.test(annotation)) return kind;
  return /\bstr\b/.test(annotation) && !/\b(?:int|float|bool|list|dict)\b/.test(annotation)
    ? "str"
    : "value";
}

/** A Databricks widget may have a name that no variable can have, and its variable then another. */
function isNameOf(variable: string, name: string): boolean {
  const plain = name.replaceAll(/\W+/gu, "_").replace(/^(?=[0-9])|^$/, "widget_");
  return variable === name || variable === plain || variable === `${plain}_widget`;
}

interface Shape {
  readonly annotation: string;
  readonly kind: FieldPlan["kind"];
  readonly isMutable: boolean;
}

/** Can a field of `Parameters` have it as its default? */
export const isLiteral = (source: PythonSource, value: Expr): boolean =>
  shapeOf(source, value) !== undefined;

/** What a literal is; `undefined` for anything that is computed. */
function shapeOf(source: PythonSource, value: Expr): Shape | undefined {
  const literal = (annotation: string, isMutable: boolean): Shape => ({
    annotation,
    kind: "literal",
    isMutable,
  });
  switch (value.nodeType) {
    case "Constant":
      return constantShape(source, value);
    case "UnaryOp": {
      const shape = value.op.nodeType === "USub" ? shapeOf(source, value.operand) : undefined;
      return shape?.kind === "int" || shape?.kind === "float" ? shape : undefined;
    }
    case "Tuple":
      return value.elts.every((each) => shapeOf(source, each))
        ? literal(
            "tuple",
            value.elts.some((each) => shapeOf(source, each)?.isMutable),
          )
        : undefined;
    case "List":
      return value.elts.every((each) => shapeOf(source, each))
        ? literal(generic(source, "list", [value.elts]), true)
        : undefined;
    case "Set":
      return value.elts.every((each) => shapeOf(source, each))
        ? literal(generic(source, "set", [value.elts]), true)
        : undefined;
    case "Dict": {
      const keys = value.keys.filter((each): each is Expr => each !== null && each !== undefined);
      if (
        keys.length !== value.values.length ||
        ![...keys, ...value.values].every((each) => shapeOf(source, each))
      )
        return undefined;
      return literal(generic(source, "dict", [keys, value.values]), true);
    }
    default:
      return undefined;
  }
}

/** `list[int]` where all elements are of one type, else `list`. */
function generic(source: PythonSource, name: string, parts: readonly (readonly Expr[])[]): string {
  const inner = parts.map((part) => {
    const types = new Set(part.map((each) => shapeOf(source, each)?.annotation));
    return types.size === 1 ? [...types][0] : undefined;
  });
  return inner.every((each) => each !== undefined && each !== "object")
    ? `${name}[${inner.join(", ")}]`
    : name;
}

function constantShape(
  source: PythonSource,
  value: Extract<Expr, { nodeType: "Constant" }>,
): Shape | undefined {
  const simple = (kind: "str" | "int" | "float" | "bool"): Shape => ({
    annotation: kind,
    kind,
    isMutable: false,
  });
  if (typeof value.value === "boolean") return simple("bool");
  if (value.value === null) return { annotation: "object", kind: "value", isMutable: false };
  const text = textOf(source, value);
  if (typeof value.value === "bigint") return simple("int");
  // The parser gives `1` for `1.0`: the text tells.
  if (typeof value.value === "number")
    return simple(/^0[xob]/i.test(text) || !/[.e]/i.test(text) ? "int" : "float");
  if (typeof value.value !== "string" || value.quote_style === undefined) return undefined; // `...`
  return /b/i.test(/^[a-z]*/i.exec(text)?.[0] ?? "")
    ? { annotation: "bytes", kind: "literal", isMutable: false }
    : simple("str");
}

function commentBehind(statement: Statement): string | undefined {
  const rest = statement.source.text.slice(statement.span.end, statement.block.end);
  const text = /^[ \t]*#+[ \t]*([^\n]*)/.exec(rest)?.[1]?.trim();
  return text === undefined || text === "" || text.startsWith("@param") ? undefined : text;
}

/** A single comment on the line above; one that is set off by a blank line is about more than the next line. */
function commentAbove({ source, block, span }: Statement): string | undefined {
  const before = source.text.slice(block.start, span.start);
  const text = /(?:^|\n[ \t]*\n|^\n)[ \t]*#+[ \t]*([^\n]*[A-Za-z][^\n]*)\n$/
    .exec(before)?.[1]
    ?.trim();
  return text === undefined || text.startsWith("@param") || /[-=*#]{3}/.test(text)
    ? undefined
    : text;
}

/** An option for the README's example: a number other than the default, but no seed. */
export function exampleOption(fields: readonly FieldPlan[]): string | undefined {
  for (const { name, kind, flag, default: text } of fields) {
    if (/seed|random_?state/i.test(name)) continue;
    const value = Number(text.replaceAll("_", ""));
    if (!Number.isFinite(value) || value === 0) continue;
    if (kind === "int" && value > 0) return `${flag} ${Math.round(value * 2.5)}`;
    if (kind === "float" && value > 0) return `${flag} ${Number((value * 0.75).toPrecision(1))}`;
  }
  return undefined;
}
