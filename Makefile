# One command for each job. `make check` is what CI runs.
.PHONY: check format generate

check:
	.ci/check

format:
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

generate:
	.venv/bin/masa schema --output schemas/arrangements.schema.json
	.venv/bin/masa config --schema --output schemas/masa-toml.schema.json
	.venv/bin/masa templates context --output docs/template-context.md
	.venv/bin/masa schema --format markdown --output docs/format.md
	.venv/bin/masa explain --all --format markdown --output docs/rules.md
