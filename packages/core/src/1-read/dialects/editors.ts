import { textAt, objectAt } from "../json.ts";
import { nothingFound, type Dialect, type DialectRow } from "./dialect.ts";

/** Editors: the marker that PyCharm keeps at the top of a notebook's cells, and tags that only fold or colour them. */
export const editors: Dialect = {
  name: "editors",
  rows: ["collapsed", "slideshow", "hide_header", "full_width", "scroll_output"].map(
    (name): DialectRow => ({ on: ["tag"], name, argument: "none", meaning: { role: "none" } }),
  ),
  readCell: ({ cell }) => {
    const stated = textAt(objectAt(cell.metadata, "pycharm"), "name");
    const marker = /^#[ \t]*%%(?:[ \t]+[^\n]*)?(?:\n|$)/.exec(cell.source)?.[0];
    if (stated === "" && marker === undefined) return nothingFound;
    const title = /^#[ \t]*%%[ \t]+(?!md\b|\[)([^\n]*)/.exec(marker ?? stated)?.[1]?.trim();
    return {
      isFound: marker !== undefined,
      title: title === "" ? undefined : title,
      directiveSpans: marker === undefined ? [] : [{ start: 0, end: marker.length }],
    };
  },
};
