"""Docstring."""
from __future__ import annotations
!ls
# %%
#| export
import subprocess
!ls
