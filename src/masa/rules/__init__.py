"""Statutory rules: data in, findings out. The language compiles rule files; the engine judges by them."""
