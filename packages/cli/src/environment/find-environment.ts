import type { Environment } from "@nblift/core";
import { homedir } from "node:os";
import { locateEnvironment } from "./locate-environment.ts";
import { readEnvironment } from "./read-environment.ts";

/** Many notebooks share an environment, and reading one takes a tenth of a second. */
const environmentByPrefix = new Map<string, Environment | undefined>();

/**
 * Reads the Python environment that belongs to a notebook.
 * @param folder the notebook's, absolute
 * @param python `--python`: an interpreter, a command's name or the folder of an environment
 * @param kernelName as the notebook names its kernel
 * @throws {UsageError} where the environment that was asked for is none
 */
export function findEnvironment(
  folder: string,
  python: string | undefined,
  kernelName: string | undefined,
): Promise<Environment | undefined> {
  const search = { notebookFolder: folder, explicit: python, env: process.env, kernelName };
  return Promise.resolve(search).then(locateEnvironment).then(read);
}

/** What says where a user's own packages are: Python asks the system where no variable tells the home. */
const userEnv = (): NodeJS.ProcessEnv => ({ HOME: homedir(), ...process.env });

function read(located: ReturnType<typeof locateEnvironment>): Environment | undefined {
  if (located === undefined) return undefined;
  const { prefix, label } = located;
  if (!environmentByPrefix.has(prefix)) {
    environmentByPrefix.set(prefix, readEnvironment(prefix, label, userEnv()));
  }
  const environment = environmentByPrefix.get(prefix);
  return environment === undefined ? undefined : { ...environment, label };
}
