"""Reading a conformance directory."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Outcome:
    """What an evaluation gives; a variant of None means that there is none."""

    value: Any
    variant: str | None
    reason: str


@dataclass(frozen=True)
class Case:
    """One evaluation and what it must give."""

    id: int
    flag: str
    type: str
    fallback: Any
    context: dict[str, Any]
    expected: Outcome


def read_cases(directory: Path) -> Iterator[Case]:
    with (directory / "cases.ndjson").open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                fields = json.loads(line)
                fields["expected"] = Outcome(**fields["expected"])
                yield Case(**fields)
