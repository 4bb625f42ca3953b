"""Findings as text: one module for each format, and none of them decides what is found."""
