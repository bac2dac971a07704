import type { Expr } from "../ast.ts";
import { report, type Findings } from "./findings.ts";

/** Reports what cannot be assigned to: `f() = 1`, `for 1 in x`. */
export function checkTarget(findings: Findings, target: Expr, isStarAllowed = false): void {
  switch (target.nodeType) {
    case "Name":
    case "Attribute":
    case "Subscript":
      return;
    case "Tuple":
    case "List":
      for (const element of target.elts) checkTarget(findings, element, true);
      if (target.elts.filter(isStarred).length > 1)
        report(findings, target, "more than one '*' in a target");
      return;
    case "Starred":
      if (isStarAllowed) return checkTarget(findings, target.value);
  }
  report(findings, target, "cannot assign to this expression");
}

function isStarred({ nodeType }: Expr): boolean {
  return nodeType === "Starred";
}

/** Reports what cannot be deleted. */
export function checkDeleted(findings: Findings, target: Expr): void {
  switch (target.nodeType) {
    case "Name":
    case "Attribute":
    case "Subscript":
      return;
    case "Tuple":
    case "List":
      for (const element of target.elts) checkDeleted(findings, element);
      return;
  }
  report(findings, target, "cannot delete this expression");
}

/** A name alone can be annotated, or an attribute or a subscription. */
export function checkAnnotated(findings: Findings, target: Expr): void {
  if (target.nodeType === "Tuple" || target.nodeType === "List") {
    report(findings, target, "only a single target can be annotated");
  } else checkTarget(findings, target);
}
