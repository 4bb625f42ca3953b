"""The baseline: findings that are accepted for now, each with a reason, a person and a last day."""
