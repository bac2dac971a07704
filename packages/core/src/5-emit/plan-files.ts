import type { Template } from "../model/conversion.ts";
import type { TemplateContext } from "../model/template.ts";
import type { Engine } from "./create-engine.ts";

/** A file to be written, before its text is. */
export interface FileToWrite {
  /** Path in the template's folder. */
  readonly source: string;
  /** Relative to the package's folder; not yet checked. */
  readonly path: string;
  /** With the one thing that the file is for. */
  readonly context: TemplateContext;
}

const kinds = ["folder", "module", "pipeline", "test", "script"] as const;
type Kind = (typeof kinds)[number];

const subject = new RegExp(String.raw`\{\{-?\s*(${kinds.join("|")})\.`);

/** What a template's file is for, as its name tells: `{{ module.path }}.liquid` is written for each module. */
export function subjectOf(source: string): Kind | undefined {
  const [, kind] = subject.exec(source) ?? [];
  return kinds.find((known) => known === kind);
}

/** Files whose name or folder starts with `_` are parts for other files; `template.json` says what the template is. */
export function isWritten(source: string): boolean {
  return source !== "template.json" && !/(^|\/)_(?!_)/.test(source);
}

/** Every file that the template writes, by the names that its files' names give; sorted by source. */
export function planFiles(
  { files }: Template,
  engine: Engine,
  context: TemplateContext,
): readonly FileToWrite[] {
  return Object.keys(files)
    .filter(isWritten)
    .sort()
    .flatMap((source) =>
      contextsFor(subjectOf(source), context).map((context) => ({
        source,
        path: engine.renderName(source, context),
        context,
      })),
    );
}

function contextsFor(kind: Kind | undefined, context: TemplateContext): readonly TemplateContext[] {
  if (kind === undefined) return [context];
  const all = {
    folder: "folders",
    module: "modules",
    pipeline: "pipelines",
    test: "tests",
    script: "scripts",
  } as const;
  return context[all[kind]].map((subject) => ({ ...context, [kind]: subject }));
}
