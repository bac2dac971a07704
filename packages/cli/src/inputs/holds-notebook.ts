import { readFile, stat } from "node:fs/promises";

/** Cell markers of percent scripts and of Databricks source files, at the start of a line. */
const cellMarker = /^# ?%%|^# COMMAND -{10}|^# Databricks notebook source/m;

/**
 * Is this one of the files that are meant where a folder or a pattern is given: a `.ipynb`, or a `.py` that is divided
 * into cells? A file that is named itself needs no such check.
 */
export async function holdsNotebook(file: string): Promise<boolean> {
  if (!/\.(ipynb|py)$/i.test(file) || !(await isFile(file))) return false;
  if (/\.ipynb$/i.test(file)) return true;
  // One that cannot be read is not known to be a notebook.
  const text = await readFile(file, "latin1").catch(() => "");
  return cellMarker.test(text);
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
