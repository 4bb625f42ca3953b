"""Text with positions: YAML as plain values, and the span of each key and value."""
