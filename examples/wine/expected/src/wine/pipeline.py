"""Wine cultivars

Predict the cultivar of a wine from its chemical analysis. Prototype; the
parts worth keeping are tagged.
"""

import logging
from dataclasses import dataclass
from typing import Any

import matplotlib.pyplot as plt
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import ConfusionMatrixDisplay, accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from wine.features import add_ratios, bottle_count
from wine.parameters import Parameters

logger = logging.getLogger(__name__)


def load_wines():
    """Load the data"""
    bunch = load_wine(as_frame=True)
    wines = bunch.frame
    print(f"{len(wines)} wines, {wines['target'].nunique()} cultivars")
    return wines


def split(wines, *, test_size: float, random_state: int):
    batch_size = 12
    features = add_ratios(wines)
    X = features.drop(columns="target")
    y = features["target"]
    X_train, X_test, y_train, y_test = train_test_split(
        X, y, test_size=test_size, random_state=random_state, stratify=y
    )
    print(bottle_count(X_train, batch_size=batch_size), "full cases to train on")
    return X_train, X_test, y_train, y_test


def train(X_train, y_train, *, regularization: float):
    """Train

    Scaling first: the columns differ by three orders of magnitude.
    """
    model = make_pipeline(StandardScaler(), LogisticRegression(C=regularization))
    model.fit(X_train, y_train)
    return model


def evaluate(model, X_test, y_test):
    predictions = model.predict(X_test)
    accuracy = accuracy_score(y_test, predictions)
    print(f"accuracy: {accuracy:.3f}")
    return predictions, accuracy


def plot_confusion(y_test, predictions) -> None:
    ConfusionMatrixDisplay.from_predictions(y_test, predictions)
    plt.title("Held-out wines")
    plt.show()
    plt.close("all")


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    wines: Any
    X_train: Any
    X_test: Any
    y_train: Any
    y_test: Any
    model: Any
    predictions: Any
    accuracy: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("load_wines")
    wines = load_wines()
    logger.info("split")
    X_train, X_test, y_train, y_test = split(
        wines, test_size=parameters.test_size, random_state=parameters.random_state
    )
    logger.info("train")
    model = train(X_train, y_train, regularization=parameters.regularization)
    logger.info("evaluate")
    predictions, accuracy = evaluate(model, X_test, y_test)
    logger.info("plot_confusion")
    plot_confusion(y_test, predictions)
    return Results(
        wines=wines,
        X_train=X_train,
        X_test=X_test,
        y_train=y_train,
        y_test=y_test,
        model=model,
        predictions=predictions,
        accuracy=accuracy,
    )
