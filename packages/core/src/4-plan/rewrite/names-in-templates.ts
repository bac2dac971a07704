import type { Statement } from "../../model/analysis.ts";
import { type Call, walk } from "../../python/ast.ts";
import { endOf, startOf } from "../../python/source.ts";
import type { TextEdit } from "../../python/splice.ts";

/** `"{title}".format(**locals())` in a step finds what stands in a module only among the globals. */
export function widenTemplates(
  { uses, source }: Statement,
  isOfModule: (name: string) => boolean,
): readonly TextEdit[] {
  const calls = new Set<Call>();
  for (const { name, isInString, parent } of uses)
    if (isInString && isOfModule(name) && parent?.nodeType === "Call" && isFormat(parent))
      calls.add(parent);
  const edits: TextEdit[] = [];
  for (const call of calls)
    walk(call, (at) => {
      if (at.nodeType !== "Call" || at.args.length > 0 || at.func.nodeType !== "Name") return;
      if (at.func.id === "locals" || at.func.id === "vars")
        edits.push({
          start: startOf(source, at),
          end: endOf(source, at),
          text: "{**globals(), **locals()}",
        });
    });
  return edits;
}

const isFormat = ({ func }: Call): boolean =>
  func.nodeType === "Attribute" && func.attr.startsWith("format");
