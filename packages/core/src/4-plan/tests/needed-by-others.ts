import type { Statement } from "../../model/analysis.ts";
import type { Names } from "../names.ts";
import type { Role, Roles } from "../roles.ts";
import type { Kept } from "../select.ts";
import { readsOfOthers } from "./join-tests.ts";
import type { TestCell } from "./obstacle-to-test.ts";

/** What a test does that code after it needs: it binds a name, or changes what one stands for. `undefined` where it does nothing such. */
export function neededByOthers(
  { statements }: TestCell,
  kept: readonly Kept[],
  names: Names,
): string | undefined {
  for (const statement of statements) {
    const after = kept.flatMap(({ statement: other }) =>
      other.index > statement.index ? [other] : [],
    );
    for (const name of statement.flow.possible) {
      if (statement.imports.some((each) => each.name === name)) continue;
      const reader = names.has(name)
        ? readerBeforeRebinding(name, after)
        : after.find(({ uses }) => uses.some((use) => use.name === name && use.kind === "read"));
      if (reader !== undefined) return `it binds \`${name}\`, which cell ${reader.cell} reads`;
    }
    if (statement.kind !== "other") continue;
    for (const name of statement.mutated) {
      const reader = names.has(name) ? readerBeforeRebinding(name, after) : undefined;
      if (reader !== undefined) return `it changes \`${name}\`, which cell ${reader.cell} reads`;
    }
  }
  return undefined;
}

function readerBeforeRebinding(name: string, after: readonly Statement[]): Statement | undefined {
  for (const statement of after) {
    if (statement.flow.exposed.has(name) || statement.flow.later.has(name)) return statement;
    if (statement.flow.definite.has(name)) return undefined;
  }
  return undefined;
}

/** Why a test would miss a name: only a cell that is left out binds it. */
export function missingForTest(
  test: TestCell,
  kept: readonly Kept[],
  statements: readonly Statement[],
  roles: Roles,
): string | undefined {
  const bound = new Set(
    kept.flatMap(({ statement }) => [...statement.flow.possible, ...statement.globalWrites]),
  );
  const isLeftOut = (role: Role | undefined): boolean => role?.kind === "skip";
  for (const name of readsOfOthers(test.statements)) {
    if (bound.has(name)) continue;
    const binder = statements.find(
      ({ flow, cell }) => flow.possible.has(name) && isLeftOut(roles.get(cell)),
    );
    if (binder !== undefined)
      return `it reads \`${name}\`, which only cell ${binder.cell} binds, and that is left out`;
  }
  return undefined;
}
