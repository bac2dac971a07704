"""The steps of notebook.py."""

import glob
import json
import logging
import sqlite3
from dataclasses import dataclass
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import statsmodels.formula.api as smf
from scipy.optimize import curve_fit, minimize
from sklearn.tree import DecisionTreeClassifier, plot_tree

from demo.core import cost, decay, draw_card, show_trend

logger = logging.getLogger(__name__)


def list_files():
    """Files"""
    files = glob.glob("*.csv")
    return files


def connect_to_database():
    """Exercise 1"""
    connection = sqlite3.connect("shop.db")
    return connection


def minimize_cost():
    """Exercise 2"""
    res = minimize(cost, 0)
    return res


def fit_decay():
    """Exercise 3"""
    found, _ = curve_fit(decay, [0, 1, 2], [1, 0.4, 0.1])
    return found


def train_tree():
    """Exercise 4"""
    tree = DecisionTreeClassifier(max_depth=1).fit([[0], [1]], [0, 1])
    return tree


def draw_tree(tree) -> None:
    """Exercise 5"""
    plot_tree(tree)
    plt.show()
    plt.close("all")


def plot_trend() -> None:
    """Exercise 6"""
    hours = np.array([1, 2, 3])
    speed = np.array([3, 5, 8])
    show_trend(hours, speed)
    plt.show()
    plt.close("all")


def save_report():
    """Exercise 7"""
    report = {"speed": 3}
    with open("report.json", "w") as file:
        json.dump(report, file)
    print(json.load(open("report.json")))
    return report


def set_settings(report) -> None:
    """Exercise 8"""
    settings = {"limit": 1}
    settings["limit"] = float(report["speed"])


def train_model() -> None:
    """Exercise 9"""
    data = pd.DataFrame({"y": [1, 2, 4], "x": [1, 2, 3]})
    smf.ols("y ~ x", data).fit().summary()


def seed_random_numbers():
    """Exercise 10"""
    rng = np.random.default_rng(1)
    return rng


def make_card(rng):
    """Exercise 11"""
    card = draw_card(rng=rng)
    print("a card of", card)
    return card


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    files: Any
    connection: Any
    res: Any
    found: Any
    tree: Any
    report: Any
    rng: Any
    card: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("list_files")
    files = list_files()
    logger.info("connect_to_database")
    connection = connect_to_database()
    logger.info("minimize_cost")
    res = minimize_cost()
    logger.info("fit_decay")
    found = fit_decay()
    logger.info("train_tree")
    tree = train_tree()
    logger.info("draw_tree")
    draw_tree(tree)
    logger.info("plot_trend")
    plot_trend()
    logger.info("save_report")
    report = save_report()
    logger.info("set_settings")
    set_settings(report)
    logger.info("train_model")
    train_model()
    logger.info("seed_random_numbers")
    rng = seed_random_numbers()
    logger.info("make_card")
    card = make_card(rng)
    return Results(
        files=files,
        connection=connection,
        res=res,
        found=found,
        tree=tree,
        report=report,
        rng=rng,
        card=card,
    )
