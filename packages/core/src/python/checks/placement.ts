import type { Comprehension, ComprehensionNode, Node } from "../ast.ts";
import { report, type Findings } from "./findings.ts";

/** What surrounds a node, as far as that decides what it may be. */
export interface Place {
  readonly frame: "module" | "class" | "function" | "comprehension";
  readonly canAwait: boolean;
  readonly isInLoop: boolean;
}

/** A notebook runs its cells in an event loop: `await` may stand outside of functions. */
export const modulePlace: Place = { frame: "module", canAwait: true, isInLoop: false };
export const classPlace: Place = { frame: "class", canAwait: false, isInLoop: false };
export const functionPlace: Place = { frame: "function", canAwait: false, isInLoop: false };
export const asyncFunctionPlace: Place = { frame: "function", canAwait: true, isInLoop: false };

export function inLoop(place: Place): Place {
  return place.isInLoop ? place : { ...place, isInLoop: true };
}

/** Of everything in a comprehension but its first iterable. A generator may await wherever it is made. */
export function inComprehension(node: ComprehensionNode, place: Place): Place {
  return {
    frame: "comprehension",
    canAwait: node.nodeType === "GeneratorExp" || place.canAwait,
    isInLoop: false,
  };
}

/** Does a node stand where Python allows it? */
export function checkPlacement(findings: Findings, node: Node, place: Place): void {
  switch (node.nodeType) {
    case "Return":
      if (place.frame !== "function") report(findings, node, "'return' outside of a function");
      return;
    case "Yield":
    case "YieldFrom":
      if (place.frame === "comprehension")
        report(findings, node, "'yield' inside of a comprehension");
      else if (place.frame !== "function") report(findings, node, "'yield' outside of a function");
      else if (node.nodeType === "YieldFrom" && place.canAwait)
        report(findings, node, "'yield from' in an async function");
      return;
    case "Await":
    case "AsyncFor":
    case "AsyncWith":
      if (!place.canAwait)
        report(findings, node, `${keywords[node.nodeType]} outside of an async function`);
      return;
    case "Break":
      if (!place.isInLoop) report(findings, node, "'break' outside of a loop");
      return;
    case "Continue":
      if (!place.isInLoop) report(findings, node, "'continue' outside of a loop");
      return;
  }
}

const keywords = { Await: "'await'", AsyncFor: "'async for'", AsyncWith: "'async with'" } as const;

/** `[x async for x in y]` awaits. */
export function checkAsyncClause(findings: Findings, clause: Comprehension, place: Place): void {
  if (clause.is_async === 1 && !place.canAwait) {
    report(findings, clause.target, "'async for' in a comprehension outside of an async function");
  }
}
