import type { Install } from "../magic.ts";

// Options that say what to install or where from; all others only say how pip behaves.
const kept = new Map([
  ["-r", "-r"],
  ["--requirement", "-r"],
  ["-c", "-c"],
  ["--constraint", "-c"],
  ["-e", "-e"],
  ["--editable", "-e"],
  ["-i", "--index-url"],
  ["--index-url", "--index-url"],
  ["--extra-index-url", "--extra-index-url"],
  ["-f", "--find-links"],
  ["--find-links", "--find-links"],
  ["--no-binary", "--no-binary"],
  ["--only-binary", "--only-binary"],
  ["--trusted-host", "--trusted-host"],
]);
const keptFlags = new Set(["--pre", "--prefer-binary", "--no-index"]);
const withValue = new Set(
  `-t --target --root --prefix --src -b --build -d --progress-bar --timeout --retries --proxy --log --cache-dir
   --python-version --platform --implementation --abi --upgrade-strategy --install-option --global-option -C
   --config-settings --exists-action --cert --client-cert --use-feature --use-deprecated --report --root-user-action
   --python --group --resolution --index-strategy --torch-backend`.split(/\s+/),
);

/** The requirements and options of `pip install`, one each; nothing for other commands of pip. */
export function readPipInstall(args: readonly string[]): readonly Install[] {
  const command = args.findIndex((arg) => !arg.startsWith("-"));
  if (args[command] !== "install") return [];
  const words = args.slice(command + 1);
  const specs: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    const [, option = word, joined] =
      /^(--[^=]+)=(.*)$/s.exec(word) ?? /^(-[rceif])(.+)$/s.exec(word) ?? [];
    const name = kept.get(option);
    if (name !== undefined) {
      const value = joined ?? words[++i];
      if (value !== undefined) specs.push(`${name} ${value}`);
    } else if (keptFlags.has(word)) specs.push(word);
    else if (withValue.has(word)) i++;
    else if (!word.startsWith("-")) specs.push(word);
  }
  return specs.map((spec) => ({ tool: "pip", spec }));
}
