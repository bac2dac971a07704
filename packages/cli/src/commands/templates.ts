import type { Command } from "./command.ts";

export const templatesCommand: Command = {
  name: "templates",
  operands: "[show NAME | copy NAME DIR]",
  summary: "List the templates, show the files of one, or copy it to change it",
  options: {},
  examples: [
    ["$0 templates", "lists them"],
    ["$0 templates show package", "its files"],
    ["$0 templates copy package ./template", "then: convert --template ./template"],
  ],
  run: async (arguments_, terminal) => {
    const { runTemplates } = await import("./run-templates.ts");
    return runTemplates(arguments_, terminal);
  },
};
