import type { Analysis, Statement } from "../../model/analysis.ts";
import type { Label } from "./group-steps.ts";
import { headingOf } from "../prose/headings.ts";
import { isStructured, type Roles } from "../roles.ts";

/** What a statement's cell is called: statements of equal keys in a row are one step to begin with. */
export type LabelOf = (statement: Statement) => Label & { readonly key: string };

/**
 * In a tagged notebook a step is what its tag says, and an untagged cell that is kept is a step of its own. Without tags a section is a step.
 * @param joined cells that belong to the step before them, such as a test that must run where it stands
 */
export function labelsOf(analysis: Analysis, roles: Roles, joined: ReadonlySet<number>): LabelOf {
  const structured = isStructured(roles);
  const labelByCell = new Map<number, Label & { readonly key: string }>();
  let previous: (Label & { readonly key: string }) | undefined;
  for (const { number } of analysis.cells) {
    const role = roles.get(number);
    let label: Label & { readonly key: string };
    if (joined.has(number) && previous !== undefined) label = previous;
    else if (role?.kind === "step" && role.name !== undefined) {
      label = { name: role.name, module: role.module, cell: number, key: `step:${role.name}` };
    } else if (structured)
      label = { name: undefined, module: undefined, cell: number, key: `cell:${number}` };
    else {
      const heading = headingOf(analysis.notebook, number);
      label = {
        name: undefined,
        module: undefined,
        cell: number,
        key: `section:${heading?.cell ?? 0}`,
      };
    }
    labelByCell.set(number, label);
    if (role?.kind !== "test" && role?.kind !== "skip" && role?.kind !== "module") previous = label;
  }
  return (statement) =>
    labelByCell.get(statement.cell) ?? {
      name: undefined,
      module: undefined,
      cell: statement.cell,
      key: `cell:${statement.cell}`,
    };
}
