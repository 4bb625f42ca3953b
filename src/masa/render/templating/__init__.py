"""The templates: found, checked, run in a sandbox, and explained where they are wrong."""
