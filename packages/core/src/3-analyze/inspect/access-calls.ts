import type { Access } from "../../model/inspection.ts";

/** What a call does to the world, and which of its arguments says to what: a position, then a keyword. */
export interface AccessCall {
  readonly kind: Access["kind"];
  readonly position: number;
  readonly keywords: readonly string[];
  /** Counts only where the argument is text that is known. */
  readonly needsText?: boolean;
}

const path = [
  "path",
  "filename",
  "fname",
  "file",
  "filepath",
  "filepath_or_buffer",
  "path_or_buf",
  "fp",
  "io",
  "f",
  "url",
];
const at = (kind: Access["kind"], position = 0, needsText = false): AccessCall => ({
  kind,
  position,
  keywords: path,
  needsText,
});

/** By full name, of which the first that fits counts. */
const functions: readonly (readonly [RegExp, AccessCall])[] = [
  [
    /^(pandas|geopandas|polars|dask\.dataframe|cudf|modin\.pandas)\.(read_(?!clipboard|sql)\w+|scan_\w+|ExcelFile|HDFStore)$/,
    at("read"),
  ],
  [
    /^pandas\.read_sql\w*$|^sqlalchemy\.create_engine$|^(sqlite3|duckdb)\.connect$/,
    { kind: "read", position: 1, keywords: ["con"] },
  ],
  [/^pandas\.ExcelWriter$/, at("write")],
  [/^numpy\.(load|loadtxt|genfromtxt|fromfile|memmap|recfromcsv)$/, at("read")],
  [/^numpy\.(save|savetxt|savez|savez_compressed)$/, at("write")],
  [
    /^(cv2|skimage\.io|imageio|imageio\.v[23]|matplotlib\.pyplot|matplotlib\.image|PIL\.Image)\.(imread|mimread|imread_collection|volread)$|^PIL\.Image\.open$/,
    at("read"),
  ],
  [
    /^(cv2|skimage\.io|imageio|imageio\.v[23])\.(imwrite|imsave|mimsave|mimwrite)$|^matplotlib\.(pyplot|image)\.(savefig|imsave)$/,
    at("write"),
  ],
  [
    /^(joblib|torch|dill|cloudpickle|xarray|librosa|soundfile|nibabel|pydicom|spacy|safetensors\.torch)\.(load|open_dataset|open_mfdataset|load_dataset|load_file|read|dcmread)$/,
    at("read", 0, true),
  ],
  [
    /^scipy\.io\.(loadmat|wavfile\.read)$|^h5py\.File$|^(zipfile\.ZipFile|tarfile\.open|gzip\.open|bz2\.open|lzma\.open|codecs\.open|io\.open)$/,
    at("read"),
  ],
  [/^(joblib\.dump|torch\.save|tensorflow\.saved_model\.save)$/, at("write", 1)],
  [/^scipy\.io\.(savemat|wavfile\.write)$/, at("write")],
  [/^(tensorflow\.)?keras\.models\.load_model$|^tensorflow\.io\.read_file$/, at("read")],
  [
    /^(os\.(listdir|scandir|walk|stat)|glob\.i?glob|os\.path\.(exists|isfile|isdir|getsize))$/,
    at("read", 0, true),
  ],
  [
    /^os\.(mkdir|makedirs|remove|unlink|rmdir|removedirs|rename|replace|truncate|symlink)$|^shutil\.(rmtree|make_archive)$/,
    at("write"),
  ],
  [/^shutil\.(copy2?|copyfile|copytree|move|unpack_archive)$/, at("write", 1)],
  [
    /^(requests|httpx)\.(get|post|put|patch|delete|head|options)$|^urllib\.request\.(urlopen|Request|urlretrieve)$|^urllib2?\.(urlopen|urlretrieve)$/,
    at("network"),
  ],
  [/^(requests|httpx)\.(request)$/, at("network", 1)],
  [
    /^(requests\.Session|httpx\.(Async)?Client|aiohttp\.ClientSession|urllib3\.PoolManager|socket\.(socket|create_connection)|paramiko\.SSHClient|smtplib\.SMTP\w*|ftplib\.FTP\w*)$/,
    { kind: "network", position: 0, keywords: ["base_url", "host"] },
  ],
  [
    /^(wget|gdown|kagglehub|yfinance|nltk|pooch)\.(download\w*|dataset_download|model_download|Ticker|retrieve)$/,
    at("network"),
  ],
  [
    /^sklearn\.datasets\.fetch_\w+$|^seaborn\.load_dataset$|^statsmodels\.api\.datasets\.get_rdataset$|^(datasets|tensorflow_datasets)\.(load_dataset|load)$|^(tensorflow\.)?keras\.datasets\.\w+\.load_data$|^vega_datasets\.data\b|^(tensorflow\.)?keras\.utils\.get_file$|^torch\.hub\.\w+$|^huggingface_hub\.\w+$|^gensim\.downloader\.load$/,
    at("network"),
  ],
  [
    /^(boto3\.(client|resource)|openai\.(Async)?OpenAI|anthropic\.Anthropic|pymongo\.MongoClient|psycopg2?\.connect|mysql\.connector\.connect|redis\.(Strict)?Redis|snowflake\.connector\.connect|google\.cloud\.\w+\.\w*Client|praw\.Reddit|tweepy\.\w+)$/,
    { kind: "network", position: 0, keywords: ["host", "base_url", "endpoint_url", "dsn", "url"] },
  ],
  [
    /^transformers\.\w+(\.from_pretrained)?$/,
    {
      kind: "network",
      position: 0,
      keywords: ["model", "pretrained_model_name_or_path"],
      needsText: true,
    },
  ],
  [
    /^(subprocess\.(run|call|check_call|check_output|Popen|getoutput|getstatusoutput)|os\.(system|popen))$/,
    { kind: "command", position: 0, keywords: ["args"] },
  ],
];

/** Methods of objects that are not the notebook's own. */
const methods: readonly (readonly [RegExp, AccessCall])[] = [
  [
    /^to_(csv|excel|parquet|feather|hdf|pickle|stata|orc|netcdf|zarr|file|xml)$|^write_(csv|parquet|html|image|json|excel)$/,
    at("write"),
  ],
  [/^to_(json|html|latex|markdown)$/, at("write", 0, true)],
  [
    /^(savefig|save_model|save_weights|save_pretrained|savetxt|tofile|export_html)$|^save$/,
    at("write", 0, true),
  ],
  [/^from_pretrained$/, at("network", 0, true)],
  [/^(extractall)$/, at("write", 0)],
];

/** Of a path that is written in the code: `Path("a.txt").read_text()`. */
const pathMethods: readonly (readonly [RegExp, Access["kind"]])[] = [
  [/^(read_text|read_bytes|iterdir|glob|rglob|exists|is_file|is_dir|stat)$/, "read"],
  [/^(write_text|write_bytes|mkdir|unlink|rmdir|touch|rename|replace)$/, "write"],
];

/** What the function of that full name does to the world; `undefined` where nothing is known of it. */
export function accessOfFunction(name: string): AccessCall | undefined {
  return functions.find(([pattern]) => pattern.test(name))?.[1];
}

/** The same for a method of some object. */
export function accessOfMethod(name: string): AccessCall | undefined {
  return methods.find(([pattern]) => pattern.test(name))?.[1];
}

export function accessOfPathMethod(name: string): Access["kind"] | undefined {
  return pathMethods.find(([pattern]) => pattern.test(name))?.[1];
}
