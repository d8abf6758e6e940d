"""``dedup check``: a scraper's output held against limits, a baseline, and an earlier run."""

from dedup.check.options import CheckOptions, Limit, make_options
from dedup.check.report import CheckReport
from dedup.check.run import CheckCall, check

__all__ = ["CheckCall", "CheckOptions", "CheckReport", "Limit", "check", "make_options"]
