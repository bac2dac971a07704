import type { Analysis } from "../../model/analysis.ts";

const draws =
  /\b(?:np|numpy)\.random\.(?!seed|default_rng|RandomState|Generator|SeedSequence)\w+\s*\(|\brandom\.(?!seed|Random)\w+\s*\(|\b(?:randint|shuffle|randrange|rand|randn|sample|choice|choices)\s*\(|default_rng\(\s*\)|RandomState\(\s*\)|\btorch\.rand|\bnn\.(?:Linear|Conv)|\.sample\((?![^)]*random_state)|train_test_split\((?![\s\S]*random_state)|uuid4\(|\btime\.time\(|datetime\.now\(|\.today\(/;

/** The first cell whose code draws from a generator before anything seeds one; `undefined` where there is none. */
export function findFirstUnseeded(analysis: Analysis): number | undefined {
  let isSeeded = false;
  for (const cell of analysis.cells) {
    isSeeded ||= cell.statements.some((each) => each.processState === "seed");
    if (!isSeeded && draws.test(cell.lowered.code)) return cell.number;
  }
  return undefined;
}
