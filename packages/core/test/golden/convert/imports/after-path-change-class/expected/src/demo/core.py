"""What the pipeline's steps call."""

import os
import sys


def set_up():
    sys.path += [os.path.abspath("lib")]
