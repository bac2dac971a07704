import { expect, test } from "@jest/globals";
import { nounOf, wordsOf } from "./nouns.ts";

test.each([
  ["KPIs", ["kpis"]],
  ["HTMLParser", ["html", "parser"]],
  ["getURLsOf", ["get", "urls", "of"]],
  ["DataFrames", ["data", "frames"]],
  ["IMDb reviews", ["imdb", "reviews"]],
])("words of %s", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("a pool of processes is no subject", () => {
  expect(nounOf("pool")).toBeUndefined();
  expect(nounOf("walks")).toBe("walks");
});
