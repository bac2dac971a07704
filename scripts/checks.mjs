// The checks beside the tests, each a name for `npm run check:NAME`; `npm run check` runs them all and sums up.
import { bundle, inModules, node, types } from "./programs.mjs";
import { closingLine, record } from "./results.mjs";

const checks = {
  types,
  lint: () => node(inModules("oxlint/bin/oxlint"), "--type-aware"),
  format: () => node(inModules("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."),
  architecture: () =>
    node(
      inModules("dependency-cruiser/bin/dependency-cruise.mjs"),
      "--config=.dependency-cruiser.mjs",
      "packages",
    ),
  "dead-code": () => node(inModules("knip/bin/knip.js")),
  api: () => node("scripts/api-report.mjs", "--check"),
  docs: () => node("scripts/docs.mjs", "--check"),
  examples: () => bundle() && node("scripts/examples.mjs", "--check"),
  package: () => types() && bundle() && node("scripts/check-packages.mjs"),
};

export const checkNames = Object.keys(checks);

/** True when the check passed. */
export function check(name) {
  console.log(`check: ${name}`);
  return checks[name]();
}

/** Runs every check also after one failed, so that one run tells everything. */
export function checkAll() {
  const failed = checkNames.filter((name) => !check(name));
  const counts = { passed: checkNames.length - failed.length, failed: failed.length, skipped: [] };
  record("check", counts);
  for (const name of failed) console.log(`failed: npm run check:${name}`);
  console.log(`all checks: ${closingLine([counts], false)}`);
  return failed.length === 0;
}

/** Rewrites what can be: lint fixes, format, and the generated documents and examples. */
export function fix() {
  const steps = [
    () => node(inModules("oxlint/bin/oxlint"), "--type-aware", "--fix"),
    () => node(inModules("prettier/bin/prettier.cjs"), "--write", "--log-level=warn", "."),
    () => node("scripts/api-report.mjs"),
    () => node("scripts/docs.mjs"),
    () => bundle() && node("scripts/examples.mjs", "--update"),
  ];
  return steps.filter((step) => !step()).length === 0;
}
