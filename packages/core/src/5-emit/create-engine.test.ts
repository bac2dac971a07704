import { describe, expect, test } from "@jest/globals";
import { buildModule, buildPlan } from "../../test/plans/build-plan.ts";
import { createContext } from "./context.ts";
import { createEngine } from "./create-engine.ts";
import { TemplateError } from "./template-error.ts";

const context = createContext(
  buildPlan({ modules: [buildModule("sales.core", { body: "x = '{{ package }}'" })] }),
  { isFormatted: true, isDataCopied: false, lockedRequirements: undefined, scripts: [] },
);

function render(files: Readonly<Record<string, string>>, file = "a.liquid"): string {
  const origins = { firstParty: new Set(["sales"]), thirdParty: new Set<string>() };
  return createEngine({ name: "mine", files }, origins).renderFile(file, context);
}

function failure(files: Readonly<Record<string, string>>): string {
  try {
    return `rendered: ${render(files)}`;
  } catch (error) {
    return error instanceof TemplateError ? error.message : `no TemplateError: ${String(error)}`;
  }
}

describe("createEngine", () => {
  test("lines that hold only tags leave no line behind, and lines keep their blanks", () => {
    const text = `{% # a remark %}
{% for module in modules %}
  {% if module.all %}
never
  {% endif %}
{% if true %}async {% endif %}def {{ module.name }}
{% endfor %}
end`;
    expect(render({ "a.liquid": text })).toBe("async def sales.core\nend");
  });

  test("what a notebook says is never rendered itself", () => {
    expect(render({ "a.liquid": "{{ modules[0].body }}" })).toBe("x = '{{ package }}'");
  });

  test("parts are rendered with what they are given", () => {
    const files = {
      "a.liquid": '{% render "_part.py", module: modules[0] %}',
      "_part.py.liquid": "{{ module.name }}",
    };
    expect(render(files)).toBe("sales.core");
  });

  test("blocks sort imports and align tables", () => {
    const text = `{% imports %}
from sales.core import x
import os
{% endimports %}
{% table %}
| Name | Is |
| --- | --- |
| a | longer |
{% endtable %}`;
    expect(render({ "a.liquid": text })).toBe(
      "import os\n\nfrom sales.core import x\n| Name | Is     |\n| ---- | ------ |\n| a    | longer |\n",
    );
  });

  test.each([
    ["a misspelt name", "\n{{ pakage }}", "a.liquid:2: undefined variable: pakage"],
    ["a misspelt field", "{{ modules[0].nam }}", "a.liquid:1: undefined variable: modules.0.nam"],
    [
      "a misspelt name in a condition",
      "{% if pakage %}{% endif %}",
      "a.liquid:1: undefined variable: pakage",
    ],
    ["an unknown filter", "{{ package | shout }}", "a.liquid:1: undefined filter: shout"],
    ["an open tag", "\n\n{% if package %}", "a.liquid:3: tag {%- if package -%} not closed"],
    ["an open block", "{% imports %}", "a.liquid:1: tag {%- imports -%} not closed"],
    [
      "what is no import",
      "{% imports %}\nx = 1\n{% endimports %}",
      "a.liquid:1: not an import statement: x = 1",
    ],
    [
      "quoting nothing",
      "{{ lint | toml }}",
      "a.liquid:1: text was expected, but the value is nothing",
    ],
    [
      "reading a file",
      '{% render "/etc/passwd" %}',
      'a.liquid:1: ENOENT: Failed to lookup "/etc/passwd" in "."',
    ],
    [
      "including a file",
      '{% include "../../x" %}',
      'a.liquid:1: ENOENT: Failed to lookup "../../x" in "."',
    ],
    [
      "a layout from a file",
      '{% layout "/etc/passwd" %}',
      'a.liquid:1: ENOENT: Failed to lookup "/etc/passwd" in "."',
    ],
    [
      "prototypes",
      "{{ modules.constructor }}",
      "a.liquid:1: undefined variable: modules.constructor",
    ],
    ["the clock", '{{ "now" | date: "%Y" }}', "a.liquid:1: undefined filter: date"],
    ["chance", "{{ modules | sample }}", "a.liquid:1: undefined filter: sample"],
    [
      "a loop without end",
      "{% for i in (1..100000000) %}x{% endfor %}",
      "a.liquid:1: memory alloc limit exceeded",
    ],
    [
      "text without end",
      '{% assign x = "0123456789" %}{% for i in (1..40) %}{% assign x = x | append: x %}{% endfor %}',
      "a.liquid:1: memory alloc limit exceeded",
    ],
  ])("refuses %s", (_, text, message) => {
    expect(failure({ "a.liquid": text })).toContain(`template mine, ${message}`);
  });

  test("an error in a part names the part", () => {
    const files = { "a.liquid": '{% render "_part.py" %}', "_part.py.liquid": "\n{{ nothing }}" };
    expect(failure(files)).toBe("template mine, _part.py.liquid:2: undefined variable: nothing");
  });
});
