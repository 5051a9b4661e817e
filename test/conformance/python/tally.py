"""Counting outcomes and printing the one line that run.mjs reads."""

import json
import sys
from collections import Counter
from dataclasses import asdict
from typing import Any

from cases import Case, Outcome

SHOWN_DIFFERENCES = 10


class Tally:
    def __init__(self, engine: str, version: str) -> None:
        self.engine = engine
        self.version = version
        self.cases = 0
        self.differences = 0
        self.skipped: Counter[str] = Counter()

    def skip(self, why: str) -> None:
        self.skipped[why] += 1

    def record(self, case: Case, actual: Outcome) -> None:
        self.cases += 1
        if same_outcome(case.expected, actual):
            return
        self.differences += 1
        if self.differences <= SHOWN_DIFFERENCES:
            print(
                f"{self.engine} case {case.id}, flag {case.flag}, context {json.dumps(case.context)}: "
                f"expected {json.dumps(asdict(case.expected))}, got {json.dumps(asdict(actual))}",
                file=sys.stderr,
            )

    def finish(self) -> int:
        """Print the summary; the process is to exit with the number returned."""
        summary = {
            "engine": self.engine,
            "version": self.version,
            "cases": self.cases,
            "skipped": dict(self.skipped),
            "differences": self.differences,
        }
        print(json.dumps(summary))
        return 1 if self.differences else 0


def same_outcome(expected: Outcome, actual: Outcome) -> bool:
    return (
        same_value(expected.value, actual.value)
        and expected.variant == actual.variant
        and expected.reason == actual.reason
    )


def same_value(a: Any, b: Any) -> bool:
    """Deep equality of JSON values: 5 equals 5.0, but 1 does not equal True as it does in Python."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same_value(a[key], b[key]) for key in a)
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(map(same_value, a, b))
    return bool(a == b)
