# Lemma from a clone: `make run` and `make test` do everything, set-up included.
# As root, missing Debian packages are installed; otherwise the one line to run is printed.

PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
LOCK   := packaging/locks/dev.txt
MINOR  := 'import sys; print(sys.version_info[:2])'
# Only the bindings come out of the source distribution; engine/native builds the library itself.
BINDINGS_ONLY := CMAKE_ARGS="-DLLAMA_BUILD=OFF -DLLAVA_BUILD=OFF"

.PHONY: help setup run test fuzz test-slow test-train train intent lint types imports check bench lock clean engine

help:
	@echo "make run        set up, then start Lemma (a window, or the terminal where there is no display)"
	@echo "make test       set up, then lint, types, import rules and the whole test suite"
	@echo "make setup      set up alone: system packages, Python environment, native engine"
	@echo "make test-slow  the tests that take longer than the suite may"
	@echo "make fuzz       look for texts that break the reader (atheris; FUZZ_RUNS=100000 inputs)"
	@echo "make bench      measure; tables go to build/bench"
	@echo "make train      train a starter model (hours; goes on where an interrupted run ended); needs PyTorch"
	@echo "make test-train the tests of the training code, which need PyTorch"
	@echo "make intent     train anew what tells which task a text asks (two minutes)"
	@echo "make lock       resolve the dependencies again and write $(LOCK)"

setup: $(VENV)/.installed engine
	@if [ "$(origin PYTHON)" = "command line" ] && [ "$$($(PYTHON) -c $(MINOR))" != "$$($(PY) -c $(MINOR))" ]; then \
	    echo "$(VENV) was made with another Python and is used as it is; for $(PYTHON), remove it first: rm -r $(VENV)"; fi

$(VENV)/.installed: $(LOCK) pyproject.toml packaging/system_packages.py
	@$(PYTHON) packaging/system_packages.py
	@echo "Python environment in $(VENV) ..."
	@$(PY) -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv $(VENV)  # one that was interrupted has no pip
	@$(BINDINGS_ONLY) $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCK)
	@PYTHONWARNINGS=ignore $(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

engine: $(VENV)/.installed
	@$(PY) -m engine.native.build

run: setup
	@$(VENV)/bin/lemma

# The tests start hundreds of processes: each would compile all of Lemma anew where Python is told to keep no bytecode.
test: setup check
	@PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 --dist loadfile

check: lint types imports

lint: $(VENV)/.installed
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .

types: $(VENV)/.installed
	@$(VENV)/bin/mypy

imports: $(VENV)/.installed
	@$(VENV)/bin/lint-imports

test-slow: setup
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m slow --timeout 3600

# atheris has no wheels for every Python that Lemma runs on: it is fetched when it is wanted, and locked nowhere.
FUZZ_RUNS ?= 100000
fuzz: $(VENV)/.installed
	@$(PY) -c "import atheris" 2>/dev/null || $(PY) -m pip install --quiet --disable-pip-version-check --only-binary :all: "atheris>=3,<4"
	@mkdir -p build/fuzz/corpus
	@$(PY) tests/fuzz/fuzz_reader.py -runs=$(FUZZ_RUNS) -max_len=400 -timeout=60 -artifact_prefix=build/fuzz/ build/fuzz/corpus

bench: setup
	@$(PY) -m tests.bench

# PyTorch is a gigabyte that only training needs: it stays out of the environment of everyone else.
$(VENV)/.train: $(VENV)/.installed
	@$(PY) -m pip install --quiet --disable-pip-version-check -e ".[train]" --no-build-isolation
	@touch $@

train: setup $(VENV)/.train
	@$(PY) -m convert.starter.train $(if $(wildcard $(HOME)/.cache/lemma/starter/run/last.pt),--resume) --hours $(or $(HOURS),2.5)

intent: $(VENV)/.installed
	@$(PY) -m convert.intent

test-train: setup $(VENV)/.train
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/convert/starter

# One version of a package for every Python where there is one: what is checked on one is what runs on all.
lock:
	@$(PY) -m pip install --quiet uv
	@$(VENV)/bin/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
	    --fork-strategy fewest --no-emit-index-url --no-emit-find-links --no-header --quiet -o $(LOCK)

clean:
	rm -rf build dist $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
