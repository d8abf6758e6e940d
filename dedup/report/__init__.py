"""A run as a page for people, and as counts for spreadsheets."""

from dedup.report.data import Overview, ReportData
from dedup.report.page import LEAST_BYTES, MAX_BYTES, render_page

__all__ = ["LEAST_BYTES", "MAX_BYTES", "Overview", "ReportData", "render_page"]
