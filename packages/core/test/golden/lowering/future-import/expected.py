"""Docstring."""
from __future__ import annotations
import subprocess
subprocess.run(["ls"], check=False)
# %%

import subprocess
subprocess.run(["ls"], check=False)
