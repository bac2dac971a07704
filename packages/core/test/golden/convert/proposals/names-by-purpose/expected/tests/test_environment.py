"""Is what requirements.txt pins still what is installed?"""

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

REQUIREMENTS = Path(__file__).parent.parent / "requirements.txt"

# A line with a marker is for some machines only, and not looked at.
PIN = re.compile(r"^([\w.-]+)(?:\[.*\])?==([^\s;]+)[ \\]*$", re.MULTILINE)


def read_lock():
    """Distributions with the versions that a lock pins; none where there is no lock."""
    text = REQUIREMENTS.read_text(encoding="utf-8") if REQUIREMENTS.exists() else ""
    return PIN.findall(text) if "# via" in text else []


def find(name):
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def test_installed_versions():
    pins = read_lock()
    if not pins:
        pytest.skip("requirements.txt is no lock: it pins what is imported alone")

    differing = []
    from_lock = 0
    for name, version in pins:
        installed = find(name)
        if installed is None:
            differing.append((name, version, "missing"))
        elif installed.version.split("+")[0] != version.split("+")[0]:
            differing.append((name, version, installed.version))
        elif installed.read_text("REQUESTED") is not None:
            from_lock += 1  # installed by its name, as everything that a lock pins is

    if not differing:
        return
    if from_lock <= len(pins) / 2:
        pytest.skip(f"the lock is not installed: {from_lock} of {len(pins)} pins are")
    rows = [("package", "pinned", "installed"), *differing]
    table = "\n".join(f"{row[0]:30} {row[1]:15} {row[2]}" for row in rows)
    pytest.fail(f"no longer what requirements.txt pins:\n{table}", pytrace=False)
