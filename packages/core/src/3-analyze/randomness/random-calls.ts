import type { Generator } from "../../model/randomness.ts";
import type { Call, Expr } from "../../python/ast.ts";

const seedCalls: Readonly<Record<Generator, string>> = {
  random: "random.seed(…)",
  numpy: "np.random.seed(…)",
  torch: "torch.manual_seed(…)",
  tensorflow: "tf.random.set_seed(…)",
};

/** What a call draws from. `generator` is undefined where no seed that is set elsewhere helps. */
export interface Draw {
  readonly generator: Generator | undefined;
  /** What would make it repeatable. */
  readonly remedy: string | undefined;
}

const drawing: readonly (readonly [RegExp, Generator])[] = [
  [
    /^random\.(random|randint|randrange|choice|choices|sample|shuffle|uniform|triangular|betavariate|binomialvariate|expovariate|gammavariate|gauss|lognormvariate|normalvariate|vonmisesvariate|paretovariate|weibullvariate|getrandbits|randbytes)$/,
    "random",
  ],
  [
    /^numpy\.random\.(?!seed$|default_rng$|RandomState$|Generator$|SeedSequence$|[A-Z]|get_state$|set_state$)[a-z_]+$/,
    "numpy",
  ],
  [/^scipy\.stats\.\w+\.rvs$/, "numpy"],
  [
    /^torch\.(rand|randn|randint|randperm|rand_like|randn_like|randint_like|normal|bernoulli|multinomial|poisson)$|^torch\.nn\.init\.\w+_$/,
    "torch",
  ],
  // Layers begin with random weights.
  [
    /^torch\.nn\.(Linear|Bilinear|Embedding\w*|Conv\w+|LazyLinear|LazyConv\w+|LSTM\w*|GRU\w*|RNN\w*|MultiheadAttention|Transformer\w*)$/,
    "torch",
  ],
  [
    /^tensorflow\.random\.(normal|uniform|shuffle|truncated_normal|categorical|gamma|poisson)$/,
    "tensorflow",
  ],
];

/** With `random_state`, of which the default is numpy's global generator. */
const estimators: ReadonlySet<string> = new Set(
  `train_test_split ShuffleSplit StratifiedShuffleSplit GroupShuffleSplit RepeatedKFold RepeatedStratifiedKFold shuffle resample
   RandomForestClassifier RandomForestRegressor ExtraTreesClassifier ExtraTreesRegressor ExtraTreeClassifier ExtraTreeRegressor
   RandomTreesEmbedding GradientBoostingClassifier GradientBoostingRegressor BaggingClassifier BaggingRegressor AdaBoostClassifier
   AdaBoostRegressor IsolationForest DecisionTreeClassifier DecisionTreeRegressor KMeans MiniBatchKMeans BisectingKMeans SpectralClustering
   MLPClassifier MLPRegressor BernoulliRBM SGDClassifier SGDRegressor Perceptron PassiveAggressiveClassifier PassiveAggressiveRegressor
   RANSACRegressor RandomizedSearchCV HalvingRandomSearchCV HalvingGridSearchCV TSNE MDS TruncatedSVD FastICA NMF MiniBatchNMF
   LatentDirichletAllocation DictionaryLearning MiniBatchDictionaryLearning SparsePCA MiniBatchSparsePCA GaussianMixture
   BayesianGaussianMixture GaussianRandomProjection SparseRandomProjection RBFSampler Nystroem permutation_importance make_classification
   make_regression make_blobs make_moons make_circles make_friedman1 make_friedman2 make_friedman3 make_gaussian_quantiles make_hastie_10_2
   make_low_rank_matrix make_multilabel_classification make_s_curve make_sparse_coded_signal make_spd_matrix make_swiss_roll`.split(
    /\s+/,
  ),
);

/** Splitters that draw only where they are told to shuffle. */
const shufflers: ReadonlySet<string> = new Set([
  "KFold",
  "StratifiedKFold",
  "StratifiedGroupKFold",
]);

const unseedable = /^(uuid\.uuid[14]|os\.urandom|secrets\.\w+|random\.SystemRandom)$/;

/**
 * What a call draws random numbers from; `undefined` for one that does not, or that is given its own seed.
 * @param name the full name: `numpy.random.normal`; `undefined` for a method of some object
 */
export function drawOf(
  call: Call,
  name: string | undefined,
  importsPandas: boolean,
): Draw | undefined {
  if (name === undefined) return sampleOf(call, importsPandas);
  if (unseedable.test(name)) return { generator: undefined, remedy: undefined };
  if (/^numpy\.random\.(default_rng|RandomState)$|^random\.Random$/.test(name)) {
    const isSeeded = call.args.some((each) => !isNone(each)) || call.keywords.length > 0;
    return isSeeded ? undefined : { generator: undefined, remedy: "a seed as its argument" };
  }
  for (const [pattern, generator] of drawing) {
    if (!pattern.test(name)) continue;
    if (hasKeyword(call, "random_state") || hasKeyword(call, "generator")) return undefined;
    return { generator, remedy: seedCalls[generator] };
  }
  if (/^torch\.utils\.data\.(DataLoader|random_split|RandomSampler)$/.test(name))
    return loaderDraw(call, name);
  return sklearnDraw(call, name);
}

/** `sorted(xs, key=random)`: whoever gets the function draws; `undefined` for a name that is no such function. */
export function drawOfValue(name: string): Draw | undefined {
  const generator = drawing.find(([pattern]) => pattern.test(name))?.[1];
  if (generator === undefined || name.startsWith("torch.nn.")) return undefined;
  return { generator, remedy: seedCalls[generator] };
}

/** A loader draws where it shuffles. */
function loaderDraw(call: Call, name: string): Draw | undefined {
  const isFixed = name.endsWith("DataLoader") && !isTrue(keyword(call, "shuffle"));
  if (isFixed || hasKeyword(call, "generator")) return undefined;
  return { generator: "torch", remedy: seedCalls.torch };
}

function sklearnDraw(call: Call, name: string): Draw | undefined {
  if (!name.startsWith("sklearn.")) return undefined;
  const last = name.slice(name.lastIndexOf(".") + 1);
  const draws = estimators.has(last) || (shufflers.has(last) && isTrue(keyword(call, "shuffle")));
  if (!draws || hasKeyword(call, "random_state")) return undefined;
  // `train_test_split(X, shuffle=False)` does not draw, nor does an unpacked dictionary tell what is in it.
  if (isFalse(keyword(call, "shuffle")) || call.keywords.some(({ arg }) => !arg)) return undefined;
  return { generator: "numpy", remedy: "`random_state=…`" };
}

/** `df.sample(5)`. */
function sampleOf(call: Call, importsPandas: boolean): Draw | undefined {
  if (!importsPandas || call.func.nodeType !== "Attribute" || call.func.attr !== "sample")
    return undefined;
  const isFrames =
    call.args.length <= 1 &&
    call.keywords.every(({ arg }) =>
      /^(n|frac|replace|weights|axis|ignore_index)$/.test(arg ?? ""),
    );
  return isFrames ? { generator: "numpy", remedy: "`random_state=…`" } : undefined;
}

/** The generators that a call seeds; none for another call. */
export function seededBy(call: Call, name: string | undefined): readonly Generator[] {
  if (name === undefined) return [];
  if (
    /seed_everything$|(^|\.)set_seed$|set_random_seed$/.test(name) &&
    !name.startsWith("tensorflow.random")
  )
    return ["random", "numpy", "torch", "tensorflow"];
  if (call.args.length === 0 && call.keywords.length === 0) return [];
  if (name === "random.seed") return ["random"];
  if (name === "numpy.random.seed" || name === "numpy.random.set_state") return ["numpy"];
  if (/^torch\.(random\.)?manual_seed$/.test(name)) return ["torch"];
  return /^tensorflow\.(random\.set_seed|set_random_seed|compat\.v1\.set_random_seed)$/.test(name)
    ? ["tensorflow"]
    : [];
}

const keyword = (call: Call, name: string): Expr | undefined =>
  call.keywords.find(({ arg }) => arg === name)?.value;

function hasKeyword(call: Call, name: string): boolean {
  const value = keyword(call, name);
  return value !== undefined && !isNone(value);
}

const isNone = (node: Expr): boolean => node.nodeType === "Constant" && node.value === null;
const isTrue = (node: Expr | undefined): boolean =>
  node?.nodeType === "Constant" && node.value === true;
const isFalse = (node: Expr | undefined): boolean =>
  node?.nodeType === "Constant" && node.value === false;
