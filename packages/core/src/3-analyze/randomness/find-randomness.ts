import type { Statement } from "../../model/analysis.ts";
import type { Generator, Randomness, SeedUse, UnseededCall } from "../../model/randomness.ts";
import { type Expr, type Node, walk } from "../../python/ast.ts";
import { endOf, startOf } from "../../python/source.ts";
import { type Knowledge, qualifiedName } from "../effects/knowledge.ts";
import { type Draw, drawOf, drawOfValue, seededBy } from "./random-calls.ts";

type Event =
  | { readonly kind: "seed"; readonly generators: readonly Generator[] }
  | {
      readonly kind: "draw";
      readonly draw: Draw;
      /** The call, or the function that is handed on. */
      readonly node: Expr;
      readonly statement: Statement;
    }
  | { readonly kind: "run"; readonly name: string };

/** Goes through the statements in order; what a function does counts where its name is read, and at the end where it never is. */
export function findRandomness(statements: readonly Statement[], knowledge: Knowledge): Randomness {
  const importsPandas = [...knowledge.importedByName.values()].some((each) =>
    /^pandas\b/.test(each),
  );
  const bodies = new Map<string, readonly Event[]>();
  const cellByGenerator = new Map<Generator, number>();
  const unseeded = new Map<Node, UnseededCall>();
  const seeds: SeedUse[] = [];
  const drawingIndexes = new Set<number>();
  const ran = new Set<string>();
  const showingCells = new Set<number>();
  let firstUnseededCell: number | undefined;
  /** @param cell the one that runs it; `undefined` for what no cell runs */
  const draw = (
    { draw: drawn, node, statement }: Extract<Event, { kind: "draw" }>,
    cell: number | undefined,
  ): void => {
    const { generator, remedy } = drawn;
    const from = generator === undefined ? undefined : cellByGenerator.get(generator);
    if (from !== undefined && generator !== undefined) {
      if (cell !== undefined && from !== cell) seeds.push({ from, to: cell, generator });
      return;
    }
    if (cell !== undefined && statement.cell === cell && onlyShows(statement))
      showingCells.add(cell);
    else firstUnseededCell ??= cell;
    if (unseeded.has(node)) return;
    const { source } = statement;
    const start = startOf(source, node);
    const end = endOf(source, node.nodeType === "Call" ? node.func : node);
    const by = source.text.slice(start, end).replaceAll(/\s+/g, "");
    unseeded.set(node, { cell: statement.cell, start, end, by, remedy });
  };
  // Each function once for a statement: functions that call each other could double the work at each step.
  const run = (events: readonly Event[], cell: number | undefined, running: Set<string>): void => {
    for (const event of events) {
      if (event.kind === "draw") draw(event, cell);
      else if (event.kind === "seed") {
        if (cell !== undefined)
          for (const each of event.generators) cellByGenerator.set(each, cell);
      } else if (!running.has(event.name) && bodies.has(event.name)) {
        ran.add(event.name);
        running.add(event.name);
        run(bodies.get(event.name) ?? [], cell, running);
      }
    }
  };
  for (const statement of statements) {
    const events = eventsOf(statement, knowledge, importsPandas);
    if (events.some(({ kind }) => kind === "draw")) drawingIndexes.add(statement.index);
    if (statement.kind === "function" || statement.kind === "class")
      bodies.set((statement.node as { name: string }).name, events);
    else run(events, statement.cell, new Set());
  }
  for (const [name, events] of bodies) if (!ran.has(name)) run(events, undefined, new Set([name]));
  return {
    unseeded: [...unseeded.values()],
    firstUnseededCell,
    seeds,
    drawingIndexes,
    showingCells,
  };
}

/** It binds and changes nothing but the generator, whose state nobody knew before it either. */
const onlyShows = ({ node, mutated, maybeMutated, globalWrites, flow }: Statement): boolean =>
  node.nodeType === "Expr" &&
  mutated.size + maybeMutated.size + globalWrites.size + flow.possible.size === 0;

/** In the order of the text. */
function eventsOf(
  statement: Statement,
  knowledge: Knowledge,
  importsPandas: boolean,
): readonly Event[] {
  if (statement.kind === "import") return [];
  const events: Event[] = [];
  walk(statement.node, (node: Node, parent) => {
    if (node.nodeType === "Name" && node.ctx.nodeType === "Load")
      events.push({ kind: "run", name: node.id });
    if (node.nodeType === "Name" || node.nodeType === "Attribute") {
      const isCallee = parent?.nodeType === "Call" && parent.func === node;
      const name = isCallee ? undefined : qualifiedName(node, knowledge);
      const draw = name === undefined ? undefined : drawOfValue(name);
      if (draw !== undefined) events.push({ kind: "draw", draw, node, statement });
    }
    if (node.nodeType !== "Call") return;
    const name = qualifiedName(node.func, knowledge);
    const generators = seededBy(node, name);
    if (generators.length > 0) events.push({ kind: "seed", generators });
    const isOwn =
      node.func.nodeType === "Attribute" &&
      knowledge.ownMethods.has(node.func.attr) &&
      name === undefined;
    const drawn = isOwn ? undefined : drawOf(node, name, importsPandas);
    if (drawn !== undefined) events.push({ kind: "draw", draw: drawn, node, statement });
  });
  return events;
}
