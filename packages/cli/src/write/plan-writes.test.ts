import { describe, expect, test } from "@jest/globals";
import { manifestPath } from "@nblift/core";
import { planWrites } from "./plan-writes.ts";
import type { FolderState, PathState, WantedFile, WriteAction } from "./write-plan.ts";

function wanted(path: string, sha256: string): WantedFile {
  return { path, sha256, content: { text: sha256 } };
}

const file = (sha256: string, unixSha256 = sha256): PathState => ({
  kind: "file",
  sha256,
  unixSha256,
});

function written(
  files: Readonly<Record<string, string>>,
  states: Readonly<Record<string, PathState>>,
  data: Readonly<Record<string, string>> = {},
): FolderState {
  return { kind: "folder", written: { files, data }, stateByPath: new Map(Object.entries(states)) };
}

function actions(state: FolderState, files: readonly WantedFile[], isForced = false): unknown {
  const { writes, conflicts } = planWrites(state, files, isForced);
  const actionByPath: Record<string, WriteAction> = {};
  for (const { path, action } of writes) actionByPath[path] = action;
  return { ...actionByPath, ...(conflicts.length > 0 && { conflicts }) };
}

const files = [wanted(manifestPath, "m2"), wanted("a.py", "a2"), wanted("b.py", "b")];
const nothing: FolderState = { kind: "absent", written: undefined, stateByPath: new Map() };

test.each(["absent", "empty"] as const)("everything is created where the folder is %s", (kind) => {
  expect(actions({ ...nothing, kind }, files)).toEqual({
    "a.py": "create",
    "b.py": "create",
    [manifestPath]: "create",
  });
});

test("the manifest is written last", () => {
  expect(planWrites(nothing, files, false).writes.at(-1)?.path).toBe(manifestPath);
});

test("what nblift wrote is updated where it changed", () => {
  const state = written(
    { "a.py": "a1", "b.py": "b" },
    { [manifestPath]: file("m1"), "a.py": file("a1"), "b.py": file("b") },
  );
  expect(actions(state, files)).toEqual({
    "a.py": "update",
    "b.py": "keep",
    [manifestPath]: "update",
  });
});

test("a generated file that somebody removed comes back", () => {
  const state = written({ "a.py": "a2" }, { [manifestPath]: file("m2") });
  expect(actions(state, files.slice(0, 2))).toEqual({ "a.py": "create", [manifestPath]: "keep" });
});

describe("an edited file", () => {
  const state = written({ "a.py": "a1" }, { "a.py": file("mine") });

  test("stands in the way", () => {
    expect(actions(state, [wanted("a.py", "a2")])).toEqual({
      "a.py": "update",
      conflicts: [{ kind: "edited", path: "a.py" }],
    });
  });

  test("stands in the way although conversion would write what it wrote before", () => {
    expect(actions(state, [wanted("a.py", "a1")])).toMatchObject({
      conflicts: [{ kind: "edited", path: "a.py" }],
    });
  });

  test("does not where the edit is what conversion would write", () => {
    expect(actions(state, [wanted("a.py", "mine")])).toEqual({ "a.py": "keep" });
  });

  test("is overwritten by force", () => {
    expect(actions(state, [wanted("a.py", "a2")], true)).toEqual({ "a.py": "update" });
  });

  test("stands in the way where it is no longer wanted, and is left alone by force", () => {
    expect(actions(state, [])).toEqual({ conflicts: [{ kind: "edited", path: "a.py" }] });
    expect(actions(state, [], true)).toEqual({});
  });
});

test("line ends that a checkout changed are no edit", () => {
  const state = written(
    { "a.py": "a1", "b.py": "b" },
    { "a.py": file("crlf", "a1"), "b.py": file("crlf", "b") },
  );
  expect(actions(state, [wanted("a.py", "a2"), wanted("b.py", "b")])).toEqual({
    "a.py": "update",
    "b.py": "keep",
  });
});

describe("a file that nblift did not write", () => {
  test("is left alone", () => {
    expect(actions(written({}, { "mine.py": file("x") }), [wanted("a.py", "a")])).toEqual({
      "a.py": "create",
    });
  });

  test("stands in the way of one that is wanted, unless it is the same", () => {
    const state = written({}, { "a.py": file("a2"), "b.py": file("mine") });
    expect(actions(state, files.slice(1))).toEqual({
      "a.py": "keep",
      "b.py": "update",
      conflicts: [{ kind: "unknown", path: "b.py" }],
    });
  });
});

test("what is no longer wanted is removed", () => {
  const state = written({ "old.py": "o", "gone.py": "g" }, { "old.py": file("o") });
  expect(actions(state, [])).toEqual({ "old.py": "remove" });
});

test("copied data is updated, and never removed", () => {
  const state = written(
    {},
    { "d.csv": file("1"), "e.csv": file("2") },
    { "d.csv": "1", "e.csv": "2" },
  );
  expect(actions(state, [wanted("d.csv", "9")])).toEqual({ "d.csv": "update" });
});

test("a folder without a manifest is not touched, except by force", () => {
  const state: FolderState = { kind: "folder", written: undefined, stateByPath: new Map() };
  expect(actions(state, [wanted("a.py", "a")])).toEqual({
    "a.py": "create",
    conflicts: [{ kind: "foreign-folder" }],
  });
  expect(actions(state, [wanted("a.py", "a")], true)).toEqual({ "a.py": "create" });
});

test.each([true, false])("what is no folder is not touched (force: %s)", (isForced) => {
  expect(actions({ ...nothing, kind: "foreign" }, files, isForced)).toEqual({
    conflicts: [{ kind: "foreign-folder" }],
  });
});

test.each(["link", "blocked"] as const)(
  "nothing is written where a %s stands, not even by force",
  (kind) => {
    const state = written({ "a.py": "a1" }, { "a.py": { kind } });
    expect(actions(state, [wanted("a.py", "a2")], true)).toMatchObject({
      conflicts: [{ kind, path: "a.py" }],
    });
  },
);

test("a link that is no longer wanted is left alone", () => {
  expect(actions(written({ "a.py": "a1" }, { "a.py": { kind: "link" } }), [])).toEqual({});
});
