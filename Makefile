# One command for each job. `make check` is what CI runs.
.PHONY: lock benchmark check format generate

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

benchmark: # about a quarter of an hour, on a machine that does nothing else; needs valgrind and npm
	.venv/bin/python -m benchmarks.set_up
	.venv/bin/python -m benchmarks --date "$$(date +%F)" --json benchmarks/results.json --markdown benchmarks/RESULTS.md

# Writes the releases that CI installs anew, each with its hashes. Needs uv.
lock:
	uv pip compile pyproject.toml .ci/build.in --extra dev --generate-hashes --upgrade --quiet \
		--python-version 3.11 --python-platform linux --no-header --no-annotate --output-file .ci/requirements.txt
