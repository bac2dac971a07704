"""Top-level names by distribution, as `importlib.metadata` sees this Python: JSON on stdout."""

import importlib.metadata
import json
import re
import sys
import time

start = time.perf_counter()
owners = importlib.metadata.packages_distributions()
elapsed = time.perf_counter() - start


def normalize(name):
    return re.sub(r"[-_.]+", "-", name).lower()


json.dump(
    {
        "prefix": sys.prefix,
        "version": ".".join(map(str, sys.version_info[:3])),
        "seconds": elapsed,
        "owners": {
            name: sorted({normalize(one) for one in distributions})
            for name, distributions in owners.items()
        },
    },
    sys.stdout,
)
