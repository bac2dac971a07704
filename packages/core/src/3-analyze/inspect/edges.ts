import type { ProcessState, Statement } from "../../model/analysis.ts";
import type { CellEdge } from "../../model/inspection.ts";
import type { SeedUse } from "../../model/randomness.ts";
import type { Need } from "./follow-names.ts";

/** One edge for each pair of cells and kind. */
export function joinNeeds(needs: readonly Need[]): readonly CellEdge[] {
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    const key = `${need.from} ${need.to} ${need.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [need]);
    else group.push(need);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { from, to, kind } = first;
    const names = [...new Set(group.map(({ name }) => name))].sort();
    const through = [...new Set(group.flatMap((each) => each.through ?? []))].sort();
    return [{ from, to, kind, names, through }];
  });
}

/** Cells that set process state stay in their order, and cells that draw come after the one that seeds. */
export function stateEdges(
  statements: readonly Statement[],
  seeds: readonly SeedUse[],
): readonly CellEdge[] {
  const statesByCell = new Map<number, Set<ProcessState>>();
  for (const { cell, processState } of statements) {
    if (processState === undefined) continue;
    const states = statesByCell.get(cell);
    if (states === undefined) statesByCell.set(cell, new Set([processState]));
    else states.add(processState);
  }
  const setting = [...statesByCell].toSorted(([a], [b]) => a - b);
  const edges = new Map<string, CellEdge>();
  const add = (from: number, to: number, names: readonly string[]): void => {
    const known = edges.get(`${from} ${to}`)?.names ?? [];
    const all = [...new Set([...known, ...names])].sort();
    edges.set(`${from} ${to}`, { from, to, kind: "state", names: all, through: [] });
  };
  for (const [i, [to, states]] of setting.entries()) {
    const before = setting[i - 1];
    if (before !== undefined) add(before[0], to, [...states]);
  }
  for (const { from, to } of seeds) add(from, to, ["seed"]);
  return [...edges.values()];
}
