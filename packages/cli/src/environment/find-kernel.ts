import { homedir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import { readText } from "./site-folders.ts";

/**
 * The interpreter that a Jupyter kernel starts, by its `kernel.json`. `python3` names whatever Jupyter runs in, and no
 * environment, so it is not looked up.
 * @param name as the notebook names it; checked here
 * @param env says where Jupyter keeps its data, as the variables do that Jupyter itself reads
 */
export function findKernel(name: string, env: NodeJS.ProcessEnv): string | undefined {
  if (!/^[\w.-]+$/.test(name) || /^\.+$/.test(name) || /^python[23]?$/i.test(name))
    return undefined;
  for (const folder of kernelFolders(env)) {
    const text =
      readText(join(folder, name, "kernel.json")) ??
      readText(join(folder, name.toLowerCase(), "kernel.json"));
    const interpreter = text === undefined ? undefined : readInterpreter(text);
    if (interpreter !== undefined) return interpreter;
  }
  return undefined;
}

/** As `jupyter --paths` lists the data folders, but for the one of the environment that Jupyter runs in. */
function kernelFolders(env: NodeJS.ProcessEnv): readonly string[] {
  const home = env["HOME"] ?? env["USERPROFILE"] ?? homedir();
  const listed = (env["JUPYTER_PATH"] ?? "").split(delimiter).filter((one) => one !== "");
  const own = env["JUPYTER_DATA_DIR"];
  const xdg = env["XDG_DATA_HOME"];
  const roaming = env["APPDATA"];
  const shared = env["PROGRAMDATA"];
  const folders = [
    ...listed,
    ...(own === undefined || own === "" ? [] : [own]),
    ...(roaming === undefined ? [] : [join(roaming, "jupyter")]),
    join(home, "Library", "Jupyter"),
    xdg === undefined || xdg === ""
      ? join(home, ".local", "share", "jupyter")
      : join(xdg, "jupyter"),
    ...(shared === undefined ? [] : [join(shared, "jupyter")]),
    "/usr/local/share/jupyter",
    "/usr/share/jupyter",
  ];
  return folders.map((folder) => join(folder, "kernels"));
}

function readInterpreter(text: string): string | undefined {
  try {
    const { argv } = JSON.parse(text) as { readonly argv?: unknown };
    const first: unknown = Array.isArray(argv) ? argv[0] : undefined;
    return typeof first === "string" && isAbsolute(first) ? first : undefined;
  } catch {
    return undefined;
  }
}
