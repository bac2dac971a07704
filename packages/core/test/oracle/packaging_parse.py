"""Reads requirements and versions as `packaging` does: JSON on stdin, JSON on stdout."""

import json
import sys

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet


def describe(text):
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return None
    return {
        "name": requirement.name,
        "extras": sorted(requirement.extras),
        "specifier": sorted(str(one) for one in requirement.specifier),
        "url": requirement.url,
        "marker": None if requirement.marker is None else str(requirement.marker),
    }


asked = json.load(sys.stdin)
json.dump(
    {
        "requirements": [describe(text) for text in asked["requirements"]],
        "allowed": [
            SpecifierSet(specifier).contains(version, prereleases=True)
            for specifier, version in asked["pairs"]
        ],
    },
    sys.stdout,
)
