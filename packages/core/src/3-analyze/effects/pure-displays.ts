/**
 * What only computes a value, besides what `pure-calls.ts` lists. It counts where a value is shown and nothing else: making it may take long, and it
 * is no constant that a module could have at its top.
 */

/** By full name. */
const pureFunctions: readonly RegExp[] = [
  // scipy.stats: methods of distributions that draw nothing, and those of frozen ones (docs.scipy.org, `rv_continuous`, `rv_discrete`).
  /^scipy\.stats\.\w+\.(?:pdf|pmf|cdf|sf|ppf|isf|logpdf|logpmf|logcdf|logsf|mean|var|std|median|interval|entropy|stats|moment|support)$/,
  /^scipy\.stats\.(?:describe|zscore|rankdata|pearsonr|spearmanr|kendalltau|ttest_\w+|skew|kurtosis|iqr|mode|gmean|hmean|norm|binom|poisson|chi2|t|f|uniform|expon|gamma|beta)$/,
  // scikit-learn: "The constructor should not do anything but set attributes" (its guide for developers of estimators).
  /^sklearn\.(?:\w+\.)*[A-Z]\w*$/,
  // sklearn.metrics without its displays (scikit-learn.org, API reference).
  /^sklearn\.metrics\.(?:\w+\.)?(?!plot_)\w+_(?:score|matrix|report|error|loss|curve|distances|kernel|similarity)$/,
  /^torch\.(?:is_tensor|is_floating_point|numel)$/,
  // Python's documentation.
  /^(?:itertools\.\w+|bisect\.bisect(?:_left|_right)?|calendar\.(?:monthrange|isleap|weekday|leapdays)|fnmatch\.\w+|heapq\.(?:nlargest|nsmallest|merge)|time\.localtime|string\.capwords)$/,
];

/** Functions of numpy's main namespace that change an argument, touch files or settings (numpy.org, API reference). */
const impureOfNumpy =
  /^numpy\.(?:copyto|put|put_along_axis|disp|test|deprecate\w*|add_\w+|place|putmask|fill_diagonal|save\w*|load\w*|fromfile|tofile|memmap|set\w*|seterr\w*|get\w*|show_\w+|info|printoptions|nditer|require|apply_\w+|fromiter|frompyfunc|fromfunction|piecewise|vectorize|ndarray|lookfor|source|who|nested_iters)$/;

export const isPureInDisplays = (name: string): boolean =>
  pureFunctions.some((pattern) => pattern.test(name)) ||
  (/^numpy\.[a-z]\w*$/.test(name) && !impureOfNumpy.test(name));

/** Methods of results and models, where the notebook imports the library (statsmodels.org, API reference). */
const methodsByLibrary: Readonly<Record<string, ReadonlySet<string>>> = {
  statsmodels: new Set(
    `pred_table t_test f_test wald_test wald_test_terms summary_frame summary2 cov_params get_margeff get_prediction get_forecast
     test_prob_superior tost_prob_superior confint_prob_superior conf_int ci_summary mv_test
     get_influence get_distribution get_robustcov_results aic bic eval_measures params_sensitivity compare_lr_test compare_f_test
     compare_lm_test test_serial_correlation test_normality test_heteroskedasticity out_of_sample in_sample mad`.split(
      /\s+/,
    ),
  ),
  scipy: new Set("pdf pmf cdf sf ppf isf logpdf logpmf logcdf logsf interval support".split(" ")),
};

export const isPureMethodOf = (method: string, libraries: ReadonlySet<string>): boolean =>
  Object.entries(methodsByLibrary).some(
    ([library, methods]) => libraries.has(library) && methods.has(method),
  );

/** Methods that only compute, but for objects of these libraries: keras prints what a model's `summary()` says. */
const loudByMethod: Readonly<Record<string, RegExp>> = {
  summary: /^(?:keras|tensorflow|tf_keras|torchinfo|torchsummary|pytorch_lightning|lightning)$/,
};

export const isLoudMethodOf = (method: string, libraries: ReadonlySet<string>): boolean => {
  const loud = Object.hasOwn(loudByMethod, method) ? loudByMethod[method] : undefined;
  return loud !== undefined && [...libraries].some((library) => loud.test(library));
};

/** Builtins whose value is new, so that changing it changes nothing else. */
export const freshBuiltins: ReadonlySet<string> = new Set(
  `list dict set tuple frozenset sorted int float complex str bool len abs round range bytes bytearray ord chr hash sum divmod`.split(
    " ",
  ),
);
export const freshFunctions: RegExp =
  /^(?:collections\.(?:Counter|defaultdict|deque|OrderedDict)|copy\.deepcopy|numpy\.(?:array|zeros|ones|empty|full|eye|arange|linspace|zeros_like|ones_like|empty_like|full_like))$/;
