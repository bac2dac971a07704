import type { Statement } from "../../model/analysis.ts";
import type { Notebook } from "../../model/notebook.ts";
import { type Node, walk } from "../../python/ast.ts";
import { proseAbove } from "../headings.ts";
import type { Names } from "../names.ts";
import { stringOf } from "./calls.ts";
import type { Division } from "./divide.ts";
import { isPosition, nameFromText } from "./name-from-text.ts";
import { nounOf, wordsOf } from "./nouns.ts";
import type { NamingFacts, StatementFacts } from "./purposes/purpose.ts";

/** A name that a step might have, and where it comes from, for a reader. */
export interface Candidate {
  readonly name: string;
  readonly reason: string;
}

/** The comment at the top of the first cell: `# drop what was cancelled`. */
export function fromComments({ works }: Division): readonly Candidate[] {
  const first = works[0]?.statements[0]?.statement;
  if (first === undefined) return [];
  const above = first.source.text.slice(first.block.start, first.span.start);
  const text = /^\s*#+[ \t]*([^\n]{4,80})\n/.exec(above)?.[1];
  return text === undefined || /[=(){}[\]]|^[-#*=]+$|^!|^%/.test(text)
    ? []
    : fromSentence(text, "its comment");
}

/** What the prose right above the first cell says, where its first line is no longer than that. */
export function fromProse(
  { works }: Division,
  notebook: Notebook,
  longest: number,
): readonly Candidate[] {
  const text = proseAbove(notebook, works[0]?.cell ?? 1);
  const line = text
    ?.split("\n")
    .find((each) => each.trim() !== "")
    ?.trim();
  if (line === undefined || line.length > longest) return [];
  return fromSentence(line, "the text above");
}

/** The first lines of docstrings: of functions that the cells define, and of those that they call. */
export function fromDocstrings({ statements }: NamingFacts, names: Names): readonly Candidate[] {
  const called = statements.flatMap(({ calls }) =>
    calls.filter((each) => each.via === undefined && each.node.func.nodeType === "Name"),
  );
  // `run(solve)`: the function that is passed on says more than the one that runs it.
  const passed = called.flatMap(({ node }) =>
    node.args.flatMap((each) => (each.nodeType === "Name" ? [each.id] : [])),
  );
  return [...passed, ...called.map((each) => each.name)].flatMap((name) => {
    const info = names.get(name);
    const text = info?.kind === "definition" ? docstringOf(info.bindings[0]?.statement) : undefined;
    return text === undefined || text.length > 90 ? [] : fromSentence(text, `calls ${name}`);
  });
}

function docstringOf(definition: Statement | undefined): string | undefined {
  if (definition?.node.nodeType !== "FunctionDef") return undefined;
  const [first] = definition.node.body;
  const text = first?.nodeType === "Expr" ? stringOf(first.value) : undefined;
  const line = text?.trim().split("\n", 1)[0];
  // `Largest product: find the …`: what stands before the colon is a title.
  return line?.replace(/^returns?\s+/i, "").replace(/(?<=^.{8,}?)[:.;](?:\s.*)?$/, "");
}

function fromSentence(text: string, reason: string): readonly Candidate[] {
  // A sentence about the notebook is no title of a step.
  if (/\b(?:is|are|was|were|will|can|could|has|have|should|would|may|might)\b/i.test(text))
    return [];
  const name = nameFromText(text);
  if (name === undefined || isPosition(name) || !name.includes("_") || name.length > 40) return [];
  return [{ name, reason }];
}

/** What the code asserts, calls, binds or prints, where no purpose is known. */
export function fromActions({ statements }: NamingFacts, names: Names): readonly Candidate[] {
  return [
    ...fromAsserts(statements, names),
    ...fromPrinted(statements),
    ...fromCalls(statements, names),
    ...fromBound(statements),
  ];
}

function fromAsserts(statements: readonly StatementFacts[], names: Names): readonly Candidate[] {
  const asserts = statements.filter(({ statement }) => statement.node.nodeType === "Assert");
  if (asserts.length * 2 < statements.length) return [];
  const own = asserts.flatMap(({ calls }) =>
    calls.filter((each) => names.get(each.name)?.kind === "definition"),
  );
  return own.map(({ name }) => ({ name: `check_${wordsOf(name).join("_")}`, reason: "asserts" }));
}

function fromCalls(statements: readonly StatementFacts[], names: Names): readonly Candidate[] {
  return statements.flatMap(({ calls }) =>
    calls.flatMap(({ via, name, node }) => {
      if (via !== undefined || node.func.nodeType !== "Name") return [];
      if (names.get(name)?.kind !== "definition" || isPosition(wordsOf(name).join("_"))) return [];
      return [{ name: `try_${wordsOf(name).join("_")}`, reason: `calls ${name}` }];
    }),
  );
}

function fromBound(statements: readonly StatementFacts[]): readonly Candidate[] {
  const bound = statements.flatMap(({ statement }) => [...statement.flow.definite]);
  return bound.toReversed().flatMap((name) => {
    const noun = nounOf(name);
    return noun === undefined || noun.length < 3
      ? []
      : [{ name: `make_${noun}`, reason: `binds ${name}` }];
  });
}

function fromPrinted(statements: readonly StatementFacts[]): readonly Candidate[] {
  const prints = statements.flatMap(({ calls }) =>
    calls.filter((each) => each.path === "print" && each.via === undefined),
  );
  const isMost = prints.length * 2 > statements.length;
  if (!isMost) return [];
  return prints.flatMap(({ node }) =>
    node.args.flatMap((argument) => {
      const text = stringOf(argument);
      const found =
        text === undefined
          ? namesIn(argument).map(nounOf)
          : [text.length > 60 ? undefined : nameFromText(text)];
      return found.flatMap((noun) =>
        noun === undefined || noun.length < 3 ? [] : [{ name: `print_${noun}`, reason: "prints" }],
      );
    }),
  );
}

function namesIn(node: Node): readonly string[] {
  const names: string[] = [];
  walk(node, (at, parent) => {
    const isCalled = parent?.nodeType === "Call" && parent.func === at;
    if (at.nodeType === "Name" && !isCalled) names.push(at.id);
  });
  return names;
}
