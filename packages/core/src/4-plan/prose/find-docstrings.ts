import type { Notebook } from "../../model/notebook.ts";
import { docstringAbove, docstringOfSection, type Heading, headingOf } from "./headings.ts";
import { nameFromText } from "../propose/name-from-text.ts";

/**
 * The docstrings of steps, from the markdown: what stands under a heading belongs to the step that is named after it, wherever in the section it
 * begins; else the markdown right above a step is about that one.
 * @param firstCells positions of the steps' first cells
 */
export function findDocstrings(
  notebook: Notebook,
  firstCells: readonly number[],
  names: readonly string[],
): readonly (string | undefined)[] {
  const headings = firstCells.map((cell) => headingOf(notebook, cell));
  const ownerBySection = new Map<number, number>();
  for (const match of [isNamedAfter, isAlsoNamedAfter]) {
    for (const [i, heading] of headings.entries())
      if (
        heading !== undefined &&
        !ownerBySection.has(heading.cell) &&
        match(names[i] ?? "", heading)
      )
        ownerBySection.set(heading.cell, i);
  }
  return firstCells.map((cell, i) => {
    const heading = headings[i];
    if (heading === undefined) return docstringAbove(notebook, cell);
    const owner = ownerBySection.get(heading.cell);
    if (owner === i) return docstringOfSection(notebook, heading.cell);
    const isRightAbove = owner !== undefined && standsAbove(notebook, heading.cell, cell);
    return isRightAbove ? undefined : docstringAbove(notebook, cell);
  });
}

const isNamedAfter = (name: string, { title }: Heading): boolean => nameFromText(title) === name;

/** `train_logistic_regression` under "Logistic regression". */
function isAlsoNamedAfter(name: string, { title }: Heading): boolean {
  const ofHeading = nameFromText(title);
  return (
    ofHeading !== undefined && (name.endsWith(`_${ofHeading}`) || name === `${ofHeading}_data`)
  );
}

/** Is there no code between the heading and the cell? */
const standsAbove = (notebook: Notebook, heading: number, cell: number): boolean =>
  !notebook.cells.slice(heading, cell - 1).some((each) => each.kind === "code");
