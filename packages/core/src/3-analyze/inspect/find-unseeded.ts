import type { Analysis, Statement } from "../../model/analysis.ts";
import { type Call, type Node, walk } from "../../python/ast.ts";
import { endOf, startOf } from "../../python/source.ts";
import { type Knowledge, qualifiedName } from "../effects/knowledge.ts";
import { type Draw, drawOf, type Generator, seededBy } from "./random-calls.ts";

/** A call that draws, and that nothing has seeded when it runs. */
export interface UnseededCall {
  readonly statement: Statement;
  /** Offsets into the lowered code. */
  readonly start: number;
  readonly end: number;
  /** The callee as it is written. */
  readonly by: string;
  readonly remedy: string | undefined;
}

export interface SeedUse {
  /** The cell that seeds, and one that draws from the generator after it. */
  readonly from: number;
  readonly to: number;
  readonly generator: Generator;
}

type Event =
  | { readonly kind: "seed"; readonly generators: readonly Generator[] }
  | {
      readonly kind: "draw";
      readonly draw: Draw;
      readonly call: Call;
      readonly statement: Statement;
    }
  | { readonly kind: "run"; readonly name: string };

/** Goes through the statements in order; what a function does counts where its name is read, and at the end where it never is. */
export function findUnseeded(
  { statements }: Analysis,
  knowledge: Knowledge,
): { readonly calls: readonly UnseededCall[]; readonly seeds: readonly SeedUse[] } {
  const importsPandas = [...knowledge.importedByName.values()].some((each) =>
    /^pandas\b/.test(each),
  );
  const bodies = new Map<string, readonly Event[]>();
  const cellByGenerator = new Map<Generator, number>();
  const calls = new Map<Call, UnseededCall>();
  const seeds: SeedUse[] = [];
  const ran = new Set<string>();
  const draw = (
    { draw: drawn, call, statement }: Extract<Event, { kind: "draw" }>,
    cell: number,
  ): void => {
    const { generator, remedy } = drawn;
    const from = generator === undefined ? undefined : cellByGenerator.get(generator);
    if (from === undefined || generator === undefined) {
      const { source } = statement;
      const start = startOf(source, call);
      const by = source.text.slice(start, endOf(source, call.func)).replaceAll(/\s+/g, "");
      if (!calls.has(call))
        calls.set(call, { statement, start, end: endOf(source, call.func), by, remedy });
    } else if (from !== cell) seeds.push({ from, to: cell, generator });
  };
  // Each function once for a statement: functions that call each other could double the work at each step.
  const run = (events: readonly Event[], cell: number, running: Set<string>): void => {
    for (const event of events) {
      if (event.kind === "draw") draw(event, cell);
      else if (event.kind === "seed")
        for (const each of event.generators) cellByGenerator.set(each, cell);
      else if (!running.has(event.name) && bodies.has(event.name)) {
        ran.add(event.name);
        running.add(event.name);
        run(bodies.get(event.name) ?? [], cell, running);
      }
    }
  };
  for (const statement of statements) {
    const events = eventsOf(statement, knowledge, importsPandas);
    if (statement.kind === "function" || statement.kind === "class")
      bodies.set((statement.node as { name: string }).name, events);
    else run(events, statement.cell, new Set());
  }
  for (const [name, events] of bodies) if (!ran.has(name)) run(events, Number.NaN, new Set([name]));
  return { calls: [...calls.values()], seeds: seeds.filter(({ to }) => !Number.isNaN(to)) };
}

/** In the order of the text. */
function eventsOf(
  statement: Statement,
  knowledge: Knowledge,
  importsPandas: boolean,
): readonly Event[] {
  if (statement.kind === "import") return [];
  const events: Event[] = [];
  walk(statement.node, (node: Node) => {
    if (node.nodeType === "Name" && node.ctx.nodeType === "Load")
      events.push({ kind: "run", name: node.id });
    if (node.nodeType !== "Call") return;
    const name = qualifiedName(node.func, knowledge);
    const generators = seededBy(node, name);
    if (generators.length > 0) events.push({ kind: "seed", generators });
    const isOwn =
      node.func.nodeType === "Attribute" &&
      knowledge.ownMethods.has(node.func.attr) &&
      name === undefined;
    const drawn = isOwn ? undefined : drawOf(node, name, importsPandas);
    if (drawn !== undefined) events.push({ kind: "draw", draw: drawn, call: node, statement });
  });
  return events;
}
