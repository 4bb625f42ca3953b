"""The rule language: rule files to compiled rules, checked against the models before any document is read."""
