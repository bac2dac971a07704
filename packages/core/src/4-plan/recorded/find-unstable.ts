import type { Analysis, Statement } from "../../model/analysis.ts";
import type { Node } from "../../python/ast.ts";
import { walk } from "../../python/ast.ts";

/** Code whose output another run, another machine or another version of Python gives differently, with the reason. */
const sources: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:today|now|utcnow|time|time_ns|localtime|gmtime|ctime|perf_counter|perf_counter_ns|process_time|monotonic|timeit|default_timer)\(/,
    "a timing",
  ],
  [/\bcProfile\b|\bprofile\.run\(|\bpstats\./, "a timing"],
  [
    /\.__version__\b|\b(?:check_packages|show_versions|watermark)\(/,
    "versions of what was installed",
  ],
  [/\b(?:uuid[1-5]|urandom|token_\w+|getpid|mkdtemp|mkstemp|gettempdir)\(/, "a value of its own"],
  [/\bsubprocess\.|\bos\.(?:system|popen)\(/, "what another program prints"],
  [/\bdisplay\(/, "a display, which depends on where it is shown"],
  [
    /\b(?:getcwd|gethostname|getuser|expanduser|cpu_count|getsizeof|memory_info|virtual_memory|get_terminal_size)\(|\bplatform\.\w+\(|\bsys\.(?:version|executable|path|platform|argv|modules|prefix)\b|\bos\.environ\b/,
    "what the machine is",
  ],
  [
    /\b(?:listdir|scandir|iterdir|i?glob|rglob)\(|\bos\.walk\(/,
    "the order of files, which a file system chooses",
  ],
  [/(?<![\w.])(?:id|hash)\(/, "an address or a hash"],
  [
    /\bast\.dump\(|\bdis\.\w+\(|\binspect\.\w+\(|\btraceback\.\w+\(|(?<![\w.])(?:help|dir|vars|locals|globals)\(/,
    "what a version of Python says of itself",
  ],
  [
    /\b(?:Thread|Process|Pool|\w+PoolExecutor)\(|\bas_completed\(|imap_unordered\(/,
    "the order of threads",
  ],
  [
    /\b(?:urlopen|urlretrieve)\(|\b(?:requests|httpx)\.\w+\(|\.read_html\(/,
    "what the network gives",
  ],
  [/(?<![\w.])__name__\b(?!\s*==)/, "the name of the module"],
  [/(?<![\w.])input\(/, "what someone types"],
  [
    /\btestmod\(|\bunittest\.main\(|\bdoctest\.run_docstring_examples\(/,
    "what the tests of the program that runs give",
  ],
];

/** Why what a statement prints or shows may be another in another run; what a function does counts where it is used. */
export function findUnstable(analysis: Analysis): (statement: Statement) => string | undefined {
  const reasonByFunction = new Map<string, string>();
  const reasonOf = (statement: Statement): string | undefined => {
    const text = statement.source.text.slice(statement.span.start, statement.span.end);
    const own = sources.find(([pattern]) => pattern.test(text))?.[1];
    if (own !== undefined) return own;
    if (showsErrors(statement.node))
      return "the words of an error, which a version of Python chooses";
    return statement.uses
      .filter(({ kind }) => kind === "read")
      .map(({ name }) => reasonByFunction.get(name))
      .find((reason) => reason !== undefined);
  };
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const statement of analysis.statements) {
      if (statement.kind !== "function" && statement.kind !== "class") continue;
      const reason = reasonOf(statement);
      if (reason === undefined) continue;
      for (const name of statement.flow.possible) {
        isChanged ||= !reasonByFunction.has(name);
        reasonByFunction.set(name, reasonByFunction.get(name) ?? reason);
      }
    }
  }
  return reasonOf;
}

/** `except ValueError as error: print(error)`. */
function showsErrors(node: Node): boolean {
  let isFound = false;
  walk(node, (at) => {
    if (at.nodeType !== "ExceptHandler" || at.name === undefined) return !isFound;
    const { name } = at;
    for (const statement of at.body as readonly Node[])
      walk(statement, (inner) => {
        isFound ||= inner.nodeType === "Name" && inner.id === name;
        return !isFound;
      });
    return !isFound;
  });
  return isFound;
}
