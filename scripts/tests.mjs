// Every test: jest, then the steps that run generated packages and oracles under a real Python.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle, jest, node, types } from "./programs.mjs";
import { whySkipped } from "./python.mjs";
import { closingLine, forget, record, recorded } from "./results.mjs";

const root = join(import.meta.dirname, "..");
const report = join(root, ".cache/jest-report.json");

const shared = "../shared/corpus/static/fastai+nbdev";

/** What runs under Python: its script with arguments, and what it reads that is not part of this repository. */
const pythonSteps = {
  examples: { script: ["scripts/examples.mjs", "--python"] },
  "nbdev-oracle": { script: ["scripts/nbdev-oracle.mjs"], needs: shared },
  "tag-roundtrip": { script: ["scripts/tag-roundtrip.mjs", "examples"] },
  "random-notebooks": { script: ["scripts/random-notebooks/run.mjs", "--count", "100"] },
};

function runJest(args) {
  mkdirSync(join(report, ".."), { recursive: true });
  rmSync(report, { force: true });
  const passed = jest("--json", `--outputFile=${report}`, ...args);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: [] };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  const skipped = testResults
    .flatMap((suite) => suite.assertionResults)
    .filter((test) => test.status === "pending" || test.status === "todo")
    .map((test) => test.fullName);
  return { passed: numPassedTests, failed: passed ? failed : Math.max(failed, 1), skipped };
}

/** Why a step cannot run here, or undefined. */
function whyNot({ needs }) {
  const isThere = needs === undefined || existsSync(join(root, needs));
  return whySkipped() ?? (isThere ? undefined : `${needs} is not there`);
}

/** A step that records no counts of its own is one test. */
function runPython(name) {
  const why = whyNot(pythonSteps[name]);
  if (why !== undefined) return { passed: 0, failed: 0, skipped: [`${name}: ${why}`] };
  console.log(`\n${name}`);
  const passed = node(...pythonSteps[name].script);
  const counts = recorded(name) ?? { passed: passed ? 1 : 0, failed: 0, skipped: [] };
  return { ...counts, failed: passed ? counts.failed : Math.max(counts.failed, 1) };
}

/** True when everything passed. */
export function tests(args) {
  const runs = [
    ["build", () => ({ passed: 0, failed: types() && bundle() ? 0 : 1, skipped: [] })],
    ["jest", () => runJest(args)],
    ...Object.keys(pythonSteps).map((name) => [name, () => runPython(name)]),
  ];
  forget(...runs.map(([name]) => name));
  const counts = runs.map(([name, start]) => {
    const count = start();
    record(name, count);
    return count;
  });
  const skipped = counts.flatMap((count) => count.skipped);
  for (const what of skipped) console.log(`skipped: ${what}`);
  console.log(`all tests: ${closingLine(counts, false)}`);
  return counts.every((count) => count.failed === 0);
}
