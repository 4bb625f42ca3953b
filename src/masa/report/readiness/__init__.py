"""The pre-publication report as a summary to read and for programs."""

from masa.report.readiness.as_json import json_readiness
from masa.report.readiness.as_text import text_readiness

__all__ = ["json_readiness", "text_readiness"]
