from __future__ import annotations
import __future__


def since(name: Name) -> str:
    return ".".join(map(str, getattr(__future__, name).optional[:2]))
