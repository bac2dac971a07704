// Made by scripts/requirements-data/make.mjs; not edited by hand.
// Source: stdlibs 2026.9.3 (MIT).

/** Sorted lines `MODULE`, or `MODULE FIRST LAST` with the first and the last minor version of Python 3 (4 to 15) that has it. */
export const standardLibrary: string = `
CDIO 4 5
CDROM 4 5
DLFCN 4 5
IN 4 5
STROPTS 4 5
TYPES 4 5
__future__
__hello__
__hello_alias__ 11 15
__hello_only__ 11 15
__phello__
__phello_alias__ 11 15
_abc 7 15
_aix_support 9 15
_android_support 13 15
_apple_support 13 15
_ast
_ast_unparse 14 15
_asyncio 6 15
_bisect
_blake2 6 15
_bootlocale 4 9
_bootsubprocess 9 11
_bz2
_codecs
_codecs_cn
_codecs_hk
_codecs_iso2022
_codecs_jp
_codecs_kr
_codecs_tw
_collections
_collections_abc
_colorize 13 15
_compat_pickle
_compression 5 13
_contextvars 7 15
_crypt 4 12
_csv
_ctypes
_ctypes_test
_curses
_curses_panel
_datetime
_dbm
_decimal
_distutils_findvs 6 6
_dummy_thread 4 8
_elementtree
_frozen_importlib
_frozen_importlib_external 5 15
_functools
_gdbm
_hashlib
_heapq
_hmac 14 15
_imp
_interpchannels 13 15
_interpqueues 13 15
_interpreters 13 15
_io
_ios_support 13 15
_json
_locale
_lsprof
_lzma
_markupbase
_math_integer 15 15
_md5
_msi 4 12
_multibytecodec
_multiprocessing
_opcode
_opcode_metadata 13 15
_operator
_osx_support
_overlapped
_peg_parser 9 9
_pickle
_posixshmem 8 15
_posixsubprocess
_py_abc 7 15
_py_warnings 14 15
_pydatetime 12 15
_pydecimal 5 15
_pyio
_pylong 12 15
_pyrepl 13 15
_queue 7 15
_random
_remote_debugging 14 15
_scproxy
_sha1
_sha2 12 15
_sha256 4 11
_sha3 6 15
_sha512 4 11
_signal 5 15
_sitebuiltins
_socket
_sqlite3
_sre
_ssl
_stat
_statistics 8 15
_string
_strptime
_struct
_suggestions 13 15
_symtable
_sysconfig 13 15
_testbuffer
_testcapi
_testcapi_datetime 13 15
_testclinic 10 15
_testclinic_limited 13 15
_testconsole 6 15
_testexternalinspection 13 13
_testimportmultiple
_testinternalcapi 8 15
_testlimitedcapi 13 15
_testmultiphase 5 15
_testsinglephase 12 15
_thread
_threading_local
_tkinter
_tokenize 11 15
_tracemalloc
_types 14 15
_typing 11 15
_uuid 7 15
_warnings
_weakref
_weakrefset
_winapi
_wmi 12 15
_xxinterpchannels 12 12
_xxsubinterpreters 8 12
_xxtestfuzz 7 15
_zoneinfo 9 15
_zstd 14 15
abc
aifc 4 12
annotationlib 14 15
antigravity
argparse
array
ast
asynchat 4 11
asyncio
asyncore 4 11
atexit
audioop 4 12
base64
bdb
binascii
binhex 4 10
bisect
builtins
bz2
cProfile
calendar
cgi 4 12
cgitb 4 12
chunk 4 12
cmath
cmd
code
codecs
codeop
collections
colorsys
compileall
compression 14 15
concurrent
configparser
contextlib
contextvars 7 15
copy
copyreg
crypt 4 12
csv
ctypes
curses
dataclasses 7 15
datetime
dbm
decimal
difflib
dis
distutils 4 11
doctest
dummy_threading 4 8
email
encodings
ensurepip
enum
errno
faulthandler
fcntl
filecmp
fileinput
fnmatch
formatter 4 9
fpectl 4 6
fpetest 4 6
fractions
ftplib
functools
gc
genericpath
getopt
getpass
gettext
glob
graphlib 9 15
grp
gzip
hashlib
heapq
hmac
html
http
idlelib
imaplib
imghdr 4 12
imp 4 11
importlib
inspect
io
ipaddress
itertools
json
keyword
lib2to3 4 12
linecache
locale
logging
lzma
macpath 4 7
macurl2path 4 6
mailbox
mailcap 4 12
marshal
math
mimetypes
mmap
modulefinder
msilib 4 12
msvcrt
multiprocessing
netrc
nis 4 12
nntplib 4 12
nt
ntpath
nturl2path
numbers
opcode
operator
optparse
os
ossaudiodev 4 12
parser 4 9
pathlib
pdb
pickle
pickletools
pipes 4 12
pkgutil
platform
plistlib
poplib
posix
posixpath
pprint
profile
profiling 15 15
pstats
pty
pwd
py_compile
pyclbr
pydoc
pydoc_data
pyexpat
queue
quopri
random
re
readline
reprlib
resource
rlcompleter
runpy
sched
secrets 6 15
select
selectors
shelve
shlex
shutil
signal
site
smtpd 4 11
smtplib
sndhdr 4 12
socket
socketserver
spwd 4 12
sqlite3
sre_compile 4 14
sre_constants 4 14
sre_parse 4 14
ssl
stat
statistics
string
stringprep
struct
subprocess
sunau 4 12
symbol 4 9
symtable
sys
sysconfig
syslog
tabnanny
tarfile
telnetlib 4 12
tempfile
termios
textwrap
this
threading
time
timeit
tkinter
token
tokenize
tomllib 11 15
trace
traceback
tracemalloc
tty
turtle
turtledemo
types
typing 5 15
unicodedata
unittest
urllib
uu 4 12
uuid
venv
warnings
wave
weakref
webbrowser
winreg
winsound
wsgiref
xdrlib 4 12
xml
xmlrpc
xx
xxlimited 4 14
xxlimited_35 10 15
xxlimited_3_13 15 15
xxsubtype
zipapp 5 15
zipfile
zipimport
zlib
zoneinfo 9 15
`;
