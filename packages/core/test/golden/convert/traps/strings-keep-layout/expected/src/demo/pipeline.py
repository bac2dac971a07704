"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    text = """first
  second
    third"""
    sql = f"""
select {len(text)}
  from t
"""
    if True:
        inner = """a
b"""
    print(text)
    print(sql)
    print(inner)
    return text, sql


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    text: Any
    sql: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    text, sql = a()
    return Results(text=text, sql=sql)
