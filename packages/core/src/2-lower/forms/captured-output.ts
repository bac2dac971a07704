import { capturedOutput } from "../../diagnostics/captured-output.ts";
import type { Form, FormOutcome, PythonStatement } from "../magic.ts";

/** Uses of what `%%capture name` gave, other than of its streams: `name()`, `print(name)`. */
export const captured: Form = {
  isLikely: (text, facts) => [...facts.captures()].some((name) => text.includes(name)),
  find: (statement) =>
    [...statement.facts.captures()].flatMap((name) =>
      statement.masked.includes(name) ? findUses(statement, name) : [],
    ),
};

function findUses({ masked }: PythonStatement, name: string): readonly FormOutcome[] {
  const use = new RegExp(
    String.raw`(?<![\w.])(?:((?:print|str)\s*\(\s*)?${name}(?![\w])(\s*\(\s*\)|\s*\.\s*\w+)?)`,
    "g",
  );
  return [...masked.matchAll(use)].flatMap((found): readonly FormOutcome[] => {
    const [text, call = "", after = ""] = found;
    const start = found.index + call.length;
    const end = found.index + text.length;
    const put = (code: string, notes: readonly string[] = []): readonly FormOutcome[] => [
      {
        start,
        end,
        outcome: {
          becomes: "code",
          code,
          isSilent: true,
          notes: notes.map((message) => ({
            kind: capturedOutput,
            message,
            help: `Use \`${name}.stdout\`.`,
          })),
        },
      },
    ];
    if (/^\s*\(/.test(after)) return put(`${name}.show()`);
    if (after !== "")
      return /\.\s*outputs$/.test(after)
        ? put(text.slice(call.length), [
            `What was displayed is not captured: \`${name}.outputs\` is not there.`,
          ])
        : [];
    const isNoRead = /^\s*=(?!=)/.test(masked.slice(end)) || /^\s*del\b/.test(masked);
    if (isNoRead) return [];
    if (call !== "" && /^\s*\)/.test(masked.slice(end))) return put(`${name}.stdout`);
    const message = `Only ${name}.stdout, ${name}.stderr and ${name}.show() of what \`%%capture\` gives are converted.`;
    return put(name, [message]);
  });
}
