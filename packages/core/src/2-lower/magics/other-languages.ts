import type { Magic } from "../magic.ts";
import { namesGiven } from "../names-given.ts";

const languageByMagic = new Map([
  ["R", "R"],
  ["Rpush", "R"],
  ["Rpull", "R"],
  ["julia", "Julia"],
  ["octave", "Octave"],
  ["matlab", "MATLAB"],
  ["sas", "SAS"],
  ["stata", "Stata"],
  ["cython", "Cython"],
  ["cython_inline", "Cython"],
  ["cython_pyximport", "Cython"],
  ["fortran", "Fortran"],
  ["cpp", "C++"],
  ["cu", "CUDA"],
  ["pybind11", "C++"],
  ["scala", "Scala"],
  ["spark", "Spark"],
  ["pyspark", "Spark"],
  ["sql", "SQL"],
  ["sqlcmd", "SQL"],
  ["sqlplot", "SQL"],
  ["bigquery", "SQL"],
  ["bq", "SQL"],
  ["duckdb", "SQL"],
  ["athena", "SQL"],
  ["gnuplot", "gnuplot"],
  ["fs", "Databricks file system"],
]);

/** Magics that hand their text to another language. */
export const otherLanguages: Magic = {
  names: [...languageByMagic.keys()],
  line: ({ name, args }) => {
    const language = languageByMagic.get(name) ?? name;
    const reason = `\`%${name}\` is ${language}, not Python`;
    return { becomes: "refused", reason, binds: namesGiven(name, args, "") };
  },
  cell: ({ name, args, body }) => {
    const language = languageByMagic.get(name) ?? name;
    const reason = `\`%%${name}\` is ${language}, not Python`;
    return { becomes: "foreign", language, reason, binds: namesGiven(name, args, body) };
  },
};
