import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { scanJson } from "./scan-json.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("scanJson", () => {
  test("agrees with JSON.parse on JSON, and on what is nearly JSON", () => {
    const piece = fc.constantFrom(
      ...'{}[],:"\\ \n1e-.0tfn',
      '"a"',
      "true",
      "null",
      "1.5",
      "\\u00e9",
      "é",
    );
    const text = fc.oneof(
      fc.json(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      fc.tuple(fc.json(), fc.nat(), fc.array(piece, { maxLength: 2 })).map(([json, at, pieces]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + pieces.join("") + json.slice(cut + (at % 3));
      }),
    );
    fc.assert(
      fc.property(text, (text) => {
        expect(scanJson(encode(text), true).problem === undefined).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  test("what it leaves out leaves JSON that says the same of all that is read", () => {
    const image = "A".repeat(100);
    const notebook = {
      cells: [
        {
          cell_type: "code",
          source: image,
          metadata: { outputs: [{ data: { "image/png": image } }] },
          outputs: [{ data: { "image/png": [image, { a: image }], "text/plain": image } }],
        },
        { source: "x", attachments: { a: { "image/png": image } } },
      ],
      metadata: { cells: [{ outputs: [{ data: { "image/png": image } }] }] },
    };
    const text = JSON.stringify(notebook);
    let left = "";
    let from = 0;
    const { replacements, problem } = scanJson(encode(text), false);
    for (const { start, end, text: short } of replacements) {
      left += text.slice(from, start) + short;
      from = end;
    }
    const [first, second] = notebook.cells;
    expect(problem).toBeUndefined();
    expect(JSON.parse(left + text.slice(from))).toEqual({
      ...notebook,
      cells: [
        { ...first, outputs: [{ data: { "image/png": 0, "text/plain": image } }] },
        { ...second, attachments: 0 },
      ],
    });
  });

  test("takes Python's words for numbers that JSON lacks", () => {
    const { replacements, problem } = scanJson(encode("[NaN, -Infinity, Infinity]"), true);
    expect(problem).toBeUndefined();
    expect(replacements.map(({ text }) => text)).toEqual(["null", "null", "null"]);
  });
});
