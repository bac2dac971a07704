export { describeTemplate, loadTemplate, templateNames } from "./load-template.ts";
