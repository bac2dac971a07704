import { readFileSync } from "node:fs";

/** A constant of the bundle, where reading package.json at each start would cost more than printing it; else what that says. */
export const version: string = process.env.NBLIFT_VERSION ?? readVersion();

function readVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
