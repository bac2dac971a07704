"""What the pipeline's steps call."""

from pathlib import Path


def find_root():
    return Path.cwd()
