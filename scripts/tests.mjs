// Every test: jest, then the steps that run generated packages and oracles under a real Python.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle, jest, node, types } from "./programs.mjs";
import { whySkipped } from "./python.mjs";
import { closingLine, forget, record, recorded } from "./results.mjs";

const report = join(import.meta.dirname, "../.cache/jest-report.json");

/** A script each, run with `--python`; it records its counts under its own name. */
const pythonSteps = ["examples"];

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

function runPython(name) {
  const why = whySkipped();
  if (why !== undefined) return { passed: 0, failed: 0, skipped: [`${name}: ${why}`] };
  const passed = node(`scripts/${name}.mjs`, "--python");
  const counts = recorded(name) ?? { passed: passed ? 1 : 0, failed: 0, skipped: [] };
  return { ...counts, failed: passed ? counts.failed : Math.max(counts.failed, 1) };
}

/** True when everything passed. */
export function tests(args) {
  const runs = [
    ["build", () => ({ passed: 0, failed: types() && bundle() ? 0 : 1, skipped: [] })],
    ["jest", () => runJest(args)],
    ...pythonSteps.map((name) => [name, () => runPython(name)]),
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
