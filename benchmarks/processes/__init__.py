"""Whole processes: how one is run and measured, and which are run beside one another."""
