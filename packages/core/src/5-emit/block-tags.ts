import {
  Tag,
  type Context,
  type Liquid,
  type TagToken,
  type Template,
  type TopLevelToken,
} from "liquidjs";

/** Registers a tag that changes the text between `{% name %}` and `{% endname %}` once it is rendered. */
export function registerBlock(
  engine: Liquid,
  name: string,
  change: (text: string, context: Context) => string,
): void {
  engine.registerTag(
    name,
    class extends Tag {
      readonly templates: Template[] = [];

      constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
        super(token, remaining, liquid);
        const stream = liquid.parser
          .parseStream(remaining)
          .on(`tag:end${name}`, () => stream.stop())
          .on("template", (template: Template) => this.templates.push(template))
          .on("end", () => {
            throw new Error(`tag ${token.getText()} not closed`);
          });
        stream.start();
      }

      *render(context: Context): Generator<unknown, string, string> {
        return change(yield this.liquid.renderer.renderTemplates(this.templates, context), context);
      }
    },
  );
}
