"""The disk: the only part of masa that opens a file. What it cannot do it says in one sentence.

Each module stands for one need and is imported by its own name, so that a command loads only what it uses.
"""
