"""Text of values and of printed lines that does not change when code moves into a package."""

import enum
import re

ADDRESS = re.compile(r" at 0x[0-9a-f]+")
LOCAL = re.compile(r"(\w+\.<locals>\.)+")


def home(package):
    """Matches the modules that the notebook's own definitions may live in."""
    return re.compile(r"\b(__main__|" + re.escape(package) + r"(\.\w+)*)(\.|(?=['\"]))")


def plain(text, package):
    return LOCAL.sub("", home(package).sub("", ADDRESS.sub("", text)))


def lines(text, package):
    return [line.rstrip() for line in plain(text, package).splitlines() if line.strip()]


def fingerprint(value, depth=0):
    """Equal for equal values; objects of the notebook's own classes are compared by what they hold."""
    kind = type(value).__qualname__.rsplit(".", 1)[-1]
    try:
        if value is None or isinstance(value, (bool, int, str, bytes)):
            return f"{kind}:{value!r}"[:3000]
        if isinstance(value, float):
            return f"float:{value:.9g}"
        if depth > 4:
            return kind
        if isinstance(value, (list, tuple)):
            return f"{kind}[" + "|".join(fingerprint(one, depth + 1) for one in value) + "]"
        if isinstance(value, (set, frozenset)):
            return (
                f"{kind}{{" + "|".join(sorted(fingerprint(one, depth + 1) for one in value)) + "}"
            )
        if isinstance(value, dict):
            return (
                f"{kind}{{"
                + "|".join(
                    f"{fingerprint(k, depth + 1)}={fingerprint(v, depth + 1)}"
                    for k, v in value.items()
                )
                + "}"
            )
        if isinstance(value, enum.Enum):
            return f"{kind}.{value.name}:{fingerprint(value.value, depth + 1)}"
        own = getattr(value, "__dict__", None)
        if own and type(value).__module__ not in ("builtins", "functools", "random"):
            return f"{kind}(" + fingerprint(dict(sorted(own.items())), depth + 1) + ")"
        return kind
    except Exception as error:
        return f"{kind}:unreadable:{type(error).__name__}"
