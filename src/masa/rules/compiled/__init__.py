"""The catalogue as one file, made when masa is built, so that no run has to compile the rule files again."""
