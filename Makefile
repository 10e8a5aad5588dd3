# Each target does its own set-up; the second time that takes no time. `make setup` does it alone.

BIN := .venv/bin
READY := .venv/ready

.PHONY: setup run test lint format bench lock docs messages

setup: $(READY)
	@sh scripts/system.sh browser

run: $(READY)
	@sh scripts/system.sh
	@$(BIN)/roadworthy start

test: $(READY)
	@sh scripts/system.sh browser
	@sh scripts/verapdf.sh
	@echo "Testing on two cores: the plan, the checks, the document, and the wizard in a real browser."
	@# Three, since a test in the browser mostly waits.
	@$(BIN)/pytest -n 3 --dist worksteal

lint: $(READY)
	@echo "Checking style and types."
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy planner bench app.py

format: $(READY)
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(READY)
	@sh scripts/system.sh browser
	@$(BIN)/python -m bench

messages: $(READY)
	@$(BIN)/python -m planner.language

docs: $(READY)
	@$(BIN)/python -m planner.checks > docs/rules.md
	@$(BIN)/python -m planner.catalog > docs/catalog.md

lock: $(READY)
	@echo "Writing the two lock files: names, versions and hashes, no addresses."
	@sh scripts/lock.sh

$(READY): requirements-dev.lock pyproject.toml scripts/setup.sh
	@sh scripts/setup.sh
