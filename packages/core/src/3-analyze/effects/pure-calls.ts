/** Builtins that only compute a value. `next`, `input`, `open`, `print`, `setattr` are not among them. */
export const pureBuiltins: ReadonlySet<string> = new Set(
  `abs all any ascii bin bool bytes callable chr complex dict divmod enumerate float format frozenset getattr hasattr hash hex id int
   isinstance issubclass len list max min object oct ord pow range repr reversed round set slice sorted str sum tuple type zip`.split(
    /\s+/,
  ),
);

/** Those whose value cannot be changed in place. */
export const immutableBuiltins: ReadonlySet<string> = new Set(
  `abs all any ascii bin bool bytes callable chr complex divmod float format frozenset hash hex int isinstance issubclass len max min
   oct ord pow range repr round str sum tuple`.split(/\s+/),
);

/** Modules all of whose functions only compute, by their documentation. */
export const pureModules: readonly string[] = [
  "math",
  "cmath",
  "operator",
  "statistics",
  "fractions",
  "numbers",
  "string",
  "textwrap",
  "typing",
  "keyword",
  "unicodedata",
  "colorsys",
  "html",
  "binascii",
  "base64",
  "numpy.linalg",
  "scipy.special",
];

/** Functions and classes by their full name. */
export const pureFunctions: ReadonlySet<string> = new Set(
  `enum.Enum enum.IntEnum types.MappingProxyType collections.Counter collections.OrderedDict collections.defaultdict collections.deque collections.namedtuple collections.ChainMap
   copy.copy copy.deepcopy dataclasses.field datetime.date datetime.datetime datetime.time datetime.timedelta datetime.timezone
   datetime.datetime.strptime datetime.datetime.fromisoformat datetime.date.fromisoformat decimal.Decimal functools.partial functools.reduce
   functools.cmp_to_key functools.lru_cache itertools.chain itertools.product itertools.permutations itertools.combinations itertools.combinations_with_replacement
   json.dumps json.loads pathlib.Path pathlib.PurePath os.path.join os.path.basename os.path.dirname os.path.splitext os.path.normpath
   re.compile re.findall re.finditer re.match re.search re.fullmatch re.split re.sub re.escape time.strftime types.SimpleNamespace uuid.UUID
   numpy.abs numpy.absolute numpy.all numpy.allclose numpy.any numpy.append numpy.arange numpy.argmax numpy.argmin numpy.argsort numpy.around
   numpy.array numpy.asarray numpy.average numpy.bincount numpy.ceil numpy.clip numpy.column_stack numpy.concatenate numpy.corrcoef numpy.cos
   numpy.count_nonzero numpy.cov numpy.cross numpy.cumprod numpy.cumsum numpy.deg2rad numpy.diag numpy.diff numpy.digitize numpy.dot
   numpy.dtype numpy.einsum numpy.empty numpy.exp numpy.expm1 numpy.eye numpy.flip numpy.float32 numpy.float64 numpy.floor numpy.full
   numpy.full_like numpy.geomspace numpy.gradient numpy.histogram numpy.hstack numpy.hypot numpy.identity numpy.int32 numpy.int64 numpy.interp
   numpy.intersect1d numpy.isclose numpy.isfinite numpy.isin numpy.isinf numpy.isnan numpy.kron numpy.linspace numpy.log numpy.log10
   numpy.log1p numpy.log2 numpy.logspace numpy.matmul numpy.max numpy.maximum numpy.mean numpy.median numpy.meshgrid numpy.min numpy.minimum
   numpy.mod numpy.nan_to_num numpy.nonzero numpy.ones numpy.ones_like numpy.outer numpy.percentile numpy.poly1d numpy.polyfit numpy.polyval
   numpy.power numpy.prod numpy.quantile numpy.rad2deg numpy.ravel numpy.repeat numpy.reshape numpy.roll numpy.round numpy.searchsorted
   numpy.sign numpy.sin numpy.sinh numpy.sort numpy.split numpy.sqrt numpy.square numpy.squeeze numpy.stack numpy.std numpy.sum numpy.tan
   numpy.tanh numpy.tile numpy.trace numpy.transpose numpy.trapezoid numpy.tril numpy.triu numpy.union1d numpy.unique numpy.var numpy.vstack
   numpy.where numpy.zeros numpy.zeros_like numpy.vectorize numpy.testing.assert_allclose
   pandas.DataFrame pandas.Series pandas.Index pandas.MultiIndex pandas.Categorical pandas.Timestamp pandas.Timedelta pandas.NaT pandas.concat
   pandas.crosstab pandas.cut pandas.qcut pandas.date_range pandas.get_dummies pandas.isna pandas.isnull pandas.melt pandas.merge pandas.notna
   pandas.notnull pandas.period_range pandas.pivot_table pandas.to_datetime pandas.to_numeric pandas.to_timedelta pandas.unique
   sklearn.metrics.accuracy_score sklearn.metrics.classification_report sklearn.metrics.confusion_matrix sklearn.metrics.f1_score
   sklearn.metrics.mean_absolute_error sklearn.metrics.mean_squared_error sklearn.metrics.precision_score sklearn.metrics.r2_score
   sklearn.metrics.recall_score sklearn.metrics.roc_auc_score IPython.display.display IPython.display.HTML IPython.display.Markdown
   IPython.display.Image IPython.display.Latex IPython.display.Math IPython.display.SVG IPython.display.IFrame IPython.display.YouTubeVideo
   display`.split(/\s+/),
);

/** Methods that only read their object, of the standard types, pandas and numpy; not where the notebook's own class has one of that name. */
export const pureMethods: ReadonlySet<string> = new Set(
  `abs agg aggregate all any apply argmax argmin argsort asfreq assign astype autocorr between bfill capitalize casefold center clip combine_first
   conjugate copy corr corrwith count cov crosstab cummax cummin cumprod cumsum decode describe diff difference dot drop_duplicates dropna dtypes
   duplicated encode endswith equals eval expandtabs explode ffill fillna filter find first flatten format ge get get_group get_params groupby gt
   head hist_ idxmax idxmin index info_ interpolate intersection isalnum isalpha isdigit isdisjoint islower isin isna isnull isnumeric isspace
   issubset issuperset istitle isupper items itertuples iterrows join keys kurt last le ljust loc lower lstrip lt map max mean median melt
   memory_usage merge min mode mul nlargest notna notnull nsmallest nunique partition pct_change pivot pivot_table prod quantile query rank ravel
   reindex rename replace resample reset_index reshape rfind rindex rjust rolling round rpartition rsplit rstrip score searchsorted select_dtypes
   sem set_index shift skew sort_index sort_values split splitlines squeeze stack startswith std strftime strip sub sum swapcase tail title
   to_dict to_frame to_list to_numpy to_string tolist total_seconds trace transform translate transpose truediv tz_convert tz_localize unique
   union unstack upper value_counts values var where xs zfill isoformat weekday date time timestamp conj as_integer_ratio bit_length hex
   from_records summary conf_int most_common elements total symmetric_difference predict_proba predict decision_function`.split(
    /\s+/,
  ),
);
