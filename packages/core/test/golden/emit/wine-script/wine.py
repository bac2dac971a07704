"""Wine cultivars

Predict the cultivar of a wine from its chemical analysis. Prototype; the
parts worth keeping are tagged.
"""

import argparse
import logging
from collections.abc import Sequence
from dataclasses import dataclass

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import ConfusionMatrixDisplay, accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

EPSILON = 1e-9


def add_ratios(frame):
    """Add the ratios that oenologists look at."""
    frame = frame.copy()
    frame["phenol_ratio"] = frame["flavanoids"] / (frame["total_phenols"] + EPSILON)
    return frame


def bottle_count(frame, *, batch_size):
    return len(frame) // batch_size


logger = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The pipeline's parameters."""

    test_size: float = 0.4
    """share of the wines held out for evaluation"""

    random_state: int = 42

    regularization: float = 0.01
    """inverse strength, as scikit-learn's C"""


def load_wines() -> pd.DataFrame:
    """Load the data"""
    bunch = load_wine(as_frame=True)
    wines = bunch.frame
    print(f"{len(wines)} wines, {wines['target'].nunique()} cultivars")
    return wines


def split(
    wines: pd.DataFrame, *, test_size: float, random_state: int
) -> tuple[pd.DataFrame, pd.DataFrame, pd.Series, pd.Series]:
    batch_size = 12
    features = add_ratios(wines)
    X = features.drop(columns="target")
    y = features["target"]
    X_train, X_test, y_train, y_test = train_test_split(
        X, y, test_size=test_size, random_state=random_state, stratify=y
    )
    print(bottle_count(X_train, batch_size=batch_size), "full cases to train on")
    return X_train, X_test, y_train, y_test


def train(
    X_train: pd.DataFrame, y_train: pd.Series, *, regularization: float
) -> Pipeline:
    """Train

    Scaling first: the columns differ by three orders of magnitude.
    """
    model = make_pipeline(StandardScaler(), LogisticRegression(C=regularization))
    model.fit(X_train, y_train)
    return model


def evaluate(
    model: Pipeline, X_test: pd.DataFrame, y_test: pd.Series
) -> tuple[np.ndarray, float]:
    predictions = model.predict(X_test)
    accuracy = accuracy_score(y_test, predictions)
    print(f"accuracy: {accuracy:.3f}")
    return predictions, accuracy


def plot_confusion(y_test: pd.Series, predictions: np.ndarray) -> None:
    ConfusionMatrixDisplay.from_predictions(y_test, predictions)
    plt.title("Held-out wines")
    plt.show()
    plt.close("all")


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    wines: pd.DataFrame
    X_train: pd.DataFrame
    X_test: pd.DataFrame
    y_train: pd.Series
    y_test: pd.Series
    model: Pipeline
    predictions: np.ndarray
    accuracy: float


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("load_wines")
    wines = load_wines()
    logger.info("split")
    X_train, X_test, y_train, y_test = split(
        wines,
        test_size=parameters.test_size,
        random_state=parameters.random_state,
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


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="wine",
        description="Predict the cultivar of a wine from its chemical analysis.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument(
        "--test-size",
        type=float,
        default=Parameters.test_size,
        help="share of the wines held out for evaluation",
    )
    parser.add_argument(
        "--random-state", type=int, default=Parameters.random_state, help="random_state"
    )
    parser.add_argument(
        "--regularization",
        type=float,
        default=Parameters.regularization,
        help="inverse strength, as scikit-learn's C",
    )
    parser.add_argument(
        "--log-level",
        default="INFO",
        choices=["DEBUG", "INFO", "WARNING", "ERROR"],
        help="how much to log",
    )
    args = vars(parser.parse_args(argv))
    logging.basicConfig(
        level=args.pop("log_level"),
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    run(Parameters(**args))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
