PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
CORPORA ?= ../shared/corpora

.PHONY: demo test lint format bench train ablation fuzz pins audit clean

# What is compiled: the modules that have a file of types beside them, and what says how in C.
TYPES := $(shell find src -name '*.pxd' -o -name '*.pyx')

# The virtual environment, built anew when the dependencies or what is compiled change. What is editable
# gets the bytecode, too, that pip makes of all other packages.
$(VENV)/ready: pyproject.toml setup.py $(TYPES) $(wildcard $(addsuffix .py,$(basename $(TYPES))))
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	$(BIN)/python -m compileall -q src
	touch $@

demo: $(VENV)/ready
	$(BIN)/cleanpage extract --explain tests/fixtures/pages/arc-news-en/page.html

test: $(VENV)/ready
	$(BIN)/python -m pytest -n 2

lint: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(VENV)/ready
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/ready
	$(BIN)/python -m benchmarks $(if $(wildcard $(CORPORA)),--data $(CORPORA))

# Rebuilds the weights of the selection and of the metadata.
train: $(VENV)/ready
	$(BIN)/python -m pip install --quiet -r training/requirements.txt
	$(BIN)/python -m training $(CORPORA)
	$(BIN)/python -m training.metadata $(CORPORA)

# What each stripper does to the corpora; needs the verdicts that training leaves.
ablation: $(VENV)/ready
	$(BIN)/python -m training.ablation html
	$(BIN)/python -m training.ablation text

# Fuzzes extract() and clean_text() for so many minutes, in an environment of its own.
MINUTES ?= 10
fuzz:
	test -x .venv-fuzz/bin/python || $(PYTHON) -m venv .venv-fuzz
	.venv-fuzz/bin/python -m pip install --quiet --upgrade pip
	.venv-fuzz/bin/python -m pip install --quiet atheris --editable .
	.venv-fuzz/bin/python -m fuzz.seeds build/fuzz
	.venv-fuzz/bin/python -m fuzz build/fuzz -dict=fuzz/tokens.dict -timeout=20 -max_len=1500 -artifact_prefix=build/ \
		-max_total_time=$$(( $(MINUTES) * 60 ))

# The core tests with the lowest versions of what cleanpage needs, then with the latest.
CORE := tests/reading tests/phrases tests/describing tests/selecting tests/stripping tests/rendering \
	tests/cli tests/test_pipeline.py tests/test_promises.py tests/fixtures
pins:
	mkdir -p build
	$(PYTHON) -c 'import tomllib; project = tomllib.load(open("pyproject.toml", "rb"))["project"]; \
		print(*project["dependencies"], *project["optional-dependencies"]["zst"], sep="\n")' \
		| sed 's/>=/==/' > build/lowest.txt
	: > build/latest.txt
	for pins in lowest latest; do \
		$(PYTHON) -m venv --clear build/$$pins && \
		build/$$pins/bin/python -m pip install --quiet --constraint build/$$pins.txt '.[zst]' pytest hypothesis markdown-it-py regex && \
		build/$$pins/bin/python -m pytest -p no:cacheprovider $(CORE) || exit 1; \
	done

# Known vulnerabilities of what is needed at run time; needs the network.
audit: $(VENV)/ready
	$(BIN)/python -m pip install --quiet pip-audit
	$(BIN)/python -m pip_audit .

clean:
	find src -name '*.so' -delete
	rm -rf $(VENV) .venv-fuzz build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
