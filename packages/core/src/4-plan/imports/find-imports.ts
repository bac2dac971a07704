import type { Analysis } from "../../model/analysis.ts";
import type { ImportPlan } from "../../model/plan.ts";
import { lineOf } from "../../python/source.ts";
import type { NotebookPlan } from "../plan-notebook.ts";
import type { NotebookImport } from "../requirements/attribute-imports.ts";
import { importKey } from "./import-line.ts";

export interface FoundImports {
  /** Imports of code that the package has. */
  readonly kept: readonly NotebookImport[];
  /** Modules that only dropped code imports. */
  readonly dropped: readonly string[];
}

/** What the notebook's own statements import, told apart by whether the generated modules have it. */
export function findImports(analysis: Analysis, plan: NotebookPlan): FoundImports {
  const { pipeline } = plan;
  const emitted = new Set(
    [...plan.modules, ...plan.tests, ...(pipeline ? [pipeline] : [])].flatMap((each) =>
      each.imports.map((one) => importKey(one)),
    ),
  );
  const texts = [
    ...plan.modules.map((each) => each.body),
    ...(pipeline ? [pipeline.body, ...pipeline.steps.map((step) => step.body)] : []),
    ...plan.tests.flatMap(({ parts }) => parts.map(({ text }) => text)),
  ];
  const kept: NotebookImport[] = [];
  const dropped: string[] = [];
  const covered = new Set<string>();
  for (const { statement } of plan.kept) {
    if (statement.imports.length === 0) continue;
    const isBlock = statement.kind === "import-block";
    const line = lineOf(statement.source, statement.span.start);
    for (const { plan: one } of statement.imports) {
      if (one.level > 0 || one.module === "__future__") continue;
      const name =
        one.name === undefined || one.name === "*" ? one.module : `${one.module}.${one.name}`;
      const isStar =
        statement.node.nodeType === "ImportFrom" && statement.node.names[0]?.name === "*";
      const isEmitted =
        emitted.has(importKey(one)) ||
        isStar ||
        ((isBlock || !emitted.has(importKey(one))) && texts.some((text) => mentions(text, one)));
      if (!isEmitted) {
        dropped.push(name);
        continue;
      }
      covered.add(importKey(one));
      kept.push({
        name,
        cell: statement.cell,
        line,
        isOptional: isBlock,
        notebook: analysis.notebook.path,
      });
    }
  }
  // Imports inside of functions and of branches are code like other code: they are found in the text of what is emitted.
  for (const each of importsInText(analysis))
    if (texts.some((text) => mentionsModule(text, each.module)))
      kept.push({ ...each, name: each.module });
  // What nblift itself added, such as matplotlib.pyplot to close figures.
  const place = {
    cell: plan.ledger[0]?.cell ?? 1,
    line: 1,
    isOptional: false,
    notebook: analysis.notebook.path,
  };
  for (const one of [...plan.modules, ...plan.tests, ...(pipeline ? [pipeline] : [])].flatMap(
    (each) => each.imports,
  )) {
    if (!covered.has(importKey(one)) && one.level === 0 && one.module !== "pytest")
      kept.push({ ...place, name: one.module });
  }
  return { kept, dropped };
}

function mentions(text: string, one: ImportPlan): boolean {
  return text.includes(`import ${one.module}`) || text.includes(`from ${one.module} `);
}

const mentionsModule = (text: string, module: string): boolean =>
  new RegExp(`^\\s*(?:from|import)\\s+${module.replaceAll(".", "\\.")}\\b`, "m").test(text);

function importsInText(analysis: Analysis): readonly {
  readonly module: string;
  readonly cell: number;
  readonly line: number;
  readonly isOptional: boolean;
  readonly notebook: string;
}[] {
  return analysis.cells.flatMap((cell) => {
    if (cell.state !== "parsed") return [];
    return cell.lowered.code.split("\n").flatMap((line, i) => {
      const module = /^\s+(?:from\s+([A-Za-z_][\w.]*)\s+import\b|import\s+([A-Za-z_][\w.]*))/.exec(
        line,
      );
      const name = module?.[1] ?? module?.[2];
      return name === undefined
        ? []
        : [
            {
              module: name,
              cell: cell.number,
              line: i + 1,
              isOptional: false,
              notebook: analysis.notebook.path,
            },
          ];
    });
  });
}
