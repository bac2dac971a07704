import type { PipelinePlan } from "../model/plan.ts";
import type { TemplateNames } from "../model/template.ts";
import { namesBoundIn, wordsIn } from "./bound-names.ts";
import { boundName, writeImports } from "./imports.ts";

/** How a template imports what it adds: the notebook may import the same under the same name. */
const importOf = {
  argparse: "import argparse",
  ast: "import ast",
  asyncio: "import asyncio",
  logging: "import logging",
  sys: "import sys",
  TextIOWrapper: "from io import TextIOWrapper",
  Sequence: "from collections.abc import Sequence",
  Any: "from typing import Any",
  dataclass: "from dataclasses import dataclass",
  field: "from dataclasses import field",
} as const;

/** Names that `run` reads: a variable of `run` would hide them. */
const readInRun: ReadonlySet<string> = new Set(["logger", "Parameters", "Results"]);

/**
 * Names for what a template adds to a pipeline's module: the usual ones where the notebook's code leaves them free.
 * @param others names that more code in the same file binds
 */
export function chooseNames(
  pipeline: PipelinePlan,
  others: ReadonlySet<string> = new Set(),
): TemplateNames {
  const imports = [...pipeline.imports, ...pipeline.parameterImports];
  const inModule = new Set([
    ...others,
    ...imports.map(boundName),
    ...pipeline.steps.map(({ name }) => name),
    ...namesBoundIn(pipeline.body),
    ...globalsOf(pipeline),
    ...(imports.some(({ name }) => name === "*") ? wordsOf(pipeline) : []),
  ]);
  const inRun = new Set(pipeline.calls.flatMap(({ targets }) => targets));
  const inParameters = new Set(pipeline.parameters.map(({ name }) => name));
  const lines = new Set(imports.map((plan) => writeImports([plan])));
  const choose = (name: string) => {
    if (name in importOf && lines.has(importOf[name as keyof typeof importOf])) return name;
    const isTaken = (candidate: string) =>
      inModule.has(candidate) ||
      (readInRun.has(name) && inRun.has(candidate)) ||
      (name === "field" && inParameters.has(candidate));
    let free = name;
    while (isTaken(free)) free += "_";
    return free;
  };
  return {
    argparse: choose("argparse"),
    ast: choose("ast"),
    asyncio: choose("asyncio"),
    logging: choose("logging"),
    sys: choose("sys"),
    Sequence: choose("Sequence"),
    TextIOWrapper: choose("TextIOWrapper"),
    Any: choose("Any"),
    dataclass: choose("dataclass"),
    field: choose("field"),
    logger: choose("logger"),
    Parameters: choose("Parameters"),
    Results: choose("Results"),
    run: choose("run"),
    main: choose("main"),
  };
}

/** What functions bind in their module with `global`. One in a string does no harm. */
function globalsOf({ body, steps }: PipelinePlan): readonly string[] {
  const code = [body, ...steps.map((step) => step.body)].join("\n");
  const declared = [...code.matchAll(/(?<![^\s;:])global\s([^;#\n]+)/g)];
  return declared.flatMap(([, names]) => [...wordsIn(names ?? "")]);
}

/** A star import may bind any name that the code reads. */
function wordsOf({ body, steps }: PipelinePlan): ReadonlySet<string> {
  return wordsIn([body, ...steps.map(({ body }) => body)].join("\n"));
}
