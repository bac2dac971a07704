import { expect, test } from "@jest/globals";
import { lastRun } from "./ran-at.ts";

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const cell = (metadata: object, source = ""): object => ({ cells: [{ metadata, source }] });

test.each([
  [
    "JupyterLab",
    cell({ execution: { "iopub.status.idle": "2021-03-04T05:06:07.891011Z" } }),
    "2021-03-04T05:06:07Z",
  ],
  [
    "papermill, in UTC without saying so",
    { metadata: { papermill: { end_time: "2021-03-04T05:06:07.891011" } } },
    "2021-03-04T05:06:07Z",
  ],
  [
    "ExecuteTime, with a time zone",
    cell({ ExecuteTime: { start_time: "x", end_time: "2021-03-04T05:06:07+02:00" } }),
    "2021-03-04T03:06:07Z",
  ],
  [
    "Colab",
    cell({ executionInfo: { elapsed: 5, status: "ok", timestamp: 1614834367000, user: {} } }),
    "2021-03-04T05:06:07Z",
  ],
  ["Deepnote", cell({ execution_start: 1614834367000 }), "2021-03-04T05:06:07Z"],
])("%s says when a cell ran", (_, notebook, expected) => {
  expect(lastRun([bytes(notebook)])).toBe(expected);
});

test("the last of all runs counts, over all notebooks", () => {
  const at = (time: string): object => cell({ execution: { "iopub.execute_input": time } });
  const [first, second] = ["2020-01-01T00:00:00Z", "2022-01-01T00:00:00Z"];
  expect(lastRun([bytes(at(second)), bytes([at(first), at("2021-01-01T00:00:00Z")])])).toBe(second);
});

test.each([
  ["nothing recorded", cell({})],
  ["a run that did not end", { metadata: { papermill: { end_time: null } } }],
  ["text of a cell", cell({}, '{"end_time": "2021-03-04T05:06:07"}')],
  ["a number that is no time", cell({ execution_start: 1000000000000 })],
  ["a timestamp of something else", cell({ x: '"end_time"', timestamp: 1614834367000 })],
])("%s is no time", (_, notebook) => {
  expect(lastRun([bytes(notebook)])).toBeUndefined();
});
