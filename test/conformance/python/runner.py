"""Asks the real flagd provider for Python, in file mode and through the SDK, about every case."""

import logging
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from cases import Case, Outcome, read_cases
from openfeature import api
from openfeature.client import OpenFeatureClient
from openfeature.contrib.provider.flagd import FlagdProvider
from openfeature.contrib.provider.flagd.config import ResolverType
from openfeature.evaluation_context import EvaluationContext
from openfeature.flag_evaluation import FlagEvaluationDetails
from tally import Tally

KEY_NOT_TEXT = "the SDK takes only text as targetingKey"
KEY_EMPTY = "the SDK drops an empty targetingKey"


def connect(directory: Path) -> OpenFeatureClient:
    provider = FlagdProvider(
        resolver_type=ResolverType.FILE,
        offline_flag_source_path=str(directory / "flags.json"),
    )
    api.set_provider_and_wait(provider)
    return api.get_client()


def why_impossible(case: Case) -> str | None:
    """Why the SDK cannot be given this context, if it cannot."""
    if "targetingKey" not in case.context:
        return None
    key = case.context["targetingKey"]
    if not isinstance(key, str):
        return KEY_NOT_TEXT
    return None if key else KEY_EMPTY


def evaluation_context(case: Case) -> EvaluationContext:
    attributes = dict(case.context)
    return EvaluationContext(attributes.pop("targetingKey", None), attributes)


def evaluate(client: OpenFeatureClient, case: Case) -> Outcome:
    context = evaluation_context(case)
    details: FlagEvaluationDetails[Any]
    match case.type:
        case "boolean":
            details = client.get_boolean_details(case.flag, case.fallback, context)
        case "string":
            details = client.get_string_details(case.flag, case.fallback, context)
        case "number":
            details = client.get_float_details(case.flag, float(case.fallback), context)
        case "object":
            details = client.get_object_details(case.flag, case.fallback, context)
        case unknown:
            raise ValueError(f"case {case.id}: unknown type {unknown}")
    # A Reason is an enum of strings; a provider may also give a plain string.
    reason = str(getattr(details.reason, "value", details.reason))
    return Outcome(details.value, details.variant, reason)


def main(directory: Path) -> int:
    # Operands of a wrong type are the test; the provider would log each of them.
    logging.disable(logging.CRITICAL)
    tally = Tally("python", version("openfeature-provider-flagd"))
    client = connect(directory)
    for case in read_cases(directory):
        if why := why_impossible(case):
            tally.skip(why)
        else:
            tally.record(case, evaluate(client, case))
    api.shutdown()
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
