import type { Analysis, Statement } from "../../model/analysis.ts";

/** Generators that are seeded apart from each other, with what draws from the global one of each and what seeds it. */
const generators: readonly {
  readonly name: string;
  readonly draws: RegExp;
  readonly seeds: RegExp;
}[] = [
  {
    name: "random",
    draws:
      /(?<![\w.])random\.(?!seed\b|Random\b|SystemRandom\b)\w+\s*\(|(?<![\w.])Random\(\s*\)|SystemRandom\(/,
    seeds: /(?<![\w.])random\.seed\s*\(\s*[^\s)]/,
  },
  {
    name: "numpy",
    draws:
      /\b(?:np|numpy)\.random\.(?!seed\b|default_rng\b|RandomState\b|Generator\b|SeedSequence\b)\w+\s*\(|\bdefault_rng\(\s*\)|\bRandomState\(\s*\)|\.sample\((?![^)]*random_state)|\b(?:train_test_split|RandomForest\w+|ExtraTrees\w+|KMeans|MLP\w+|SGD\w+|GradientBoosting\w+)\((?![\s\S]*?random_state)/,
    seeds: /\b(?:np|numpy)\.random\.seed\s*\(\s*[^\s)]/,
  },
  {
    name: "torch",
    draws:
      /\btorch\.(?:rand|randn|randint|randperm|normal)\w*\(|\bnn\.(?:Linear|Conv|LSTM|GRU|Embedding)|\bDataLoader\(/,
    seeds: /\bmanual_seed\(/,
  },
];

/** Names that `from random import …` and its like bring. */
const modules: Readonly<Record<string, string>> = {
  random: "random",
  "numpy.random": "numpy",
  secrets: "none",
};

/**
 * The first cell that draws from a generator which nothing has seeded before; `undefined` where there is none. What a function draws counts
 * where the function is used.
 */
export function findFirstUnseeded(analysis: Analysis): number | undefined {
  const generatorByName = importedGenerators(analysis);
  const drawsByFunction = new Map<string, Set<string>>();
  const seeded = new Set<string>();
  for (const statement of analysis.statements) {
    const text = statement.source.text.slice(statement.span.start, statement.span.end);
    const drawn = drawnBy(statement, text, generatorByName, drawsByFunction);
    if (statement.kind === "function" || statement.kind === "class") {
      for (const name of statement.flow.possible) drawsByFunction.set(name, drawn);
      continue;
    }
    for (const { name, seeds } of generators) if (seeds.test(text)) seeded.add(name);
    if (statement.processState === "seed" && /seed_everything|set_seed|set_random_seed/.test(text))
      for (const { name } of generators) seeded.add(name);
    if ([...drawn].some((name) => !seeded.has(name))) return statement.cell;
  }
  return undefined;
}

/** Does the statement draw a random number, seeded or not? What the functions draw that it uses does not count. */
export function drawsRandomness(statement: Statement, analysis: Analysis): boolean {
  const text = statement.source.text.slice(statement.span.start, statement.span.end);
  return drawnBy(statement, text, importedGenerators(analysis), new Map()).size > 0;
}

function importedGenerators(analysis: Analysis): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { imports } of analysis.statements) {
    for (const { name, plan } of imports) {
      const generator = plan.name === undefined ? undefined : modules[plan.module];
      if (
        generator !== undefined &&
        !/^(seed|Random|default_rng|RandomState)$/.test(plan.name ?? "")
      )
        found.set(name, generator);
    }
  }
  return found;
}

function drawnBy(
  { uses, kind }: Statement,
  text: string,
  generatorByName: ReadonlyMap<string, string>,
  drawsByFunction: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const drawn = new Set(generators.filter(({ draws }) => draws.test(text)).map(({ name }) => name));
  if (kind === "import") return drawn;
  for (const use of uses) {
    if (use.kind !== "read") continue;
    const imported = generatorByName.get(use.name);
    if (imported !== undefined) drawn.add(imported);
    for (const name of drawsByFunction.get(use.name) ?? []) drawn.add(name);
  }
  return drawn;
}
