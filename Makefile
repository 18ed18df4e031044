# The one door to everything that is done with this project. `make help` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BIN := $(if $(filter Windows_NT,$(OS)),Scripts,bin)
PYTHON := build/venv/$(BIN)/python
PYTEST := $(PYTHON) -m pytest -ra
# For tests of which none may take longer than most: see pyproject.toml.
SOONER := -o faulthandler_timeout=330
# One more than the cores of a small machine: much of the time tests wait, for servers and windows.
WORKERS := -n 3 --dist loadfile
PACKAGE_FLAGS :=
OFFSCREEN := QT_QPA_PLATFORM=offscreen
# Versions of QGIS, "newest", or names of Debian suites.
MATRIX := 3.22 3.40 newest
MATRIX_PARTS = $(PARTS)

.PHONY: help
help: ## List what can be made
	@awk 'BEGIN {FS = ":.*## "} /^[a-z0-9-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: ready
ready: ## Install what this machine lacks (QGIS included) and make build/venv
	@tools/ready.sh

.PHONY: run
run: ready package ## Open QGIS with the plugin and the practice server; without a display: the tour
	@$(PYTHON) -m tools.desktop

.PHONY: tour
tour: ready package ## Do the main job in a real QGIS on a virtual screen, with pictures in build/tour
	@$(PYTHON) -m tools.tour

.PHONY: pictures
pictures: ready package ## Do the walks of the documentation in a real QGIS and take its pictures
	@$(PYTHON) -m tools.tour.pictures

# --languages en nl, --themes "Night Mapping", --scale 200
SCREENSHOTS_FLAGS :=
.PHONY: screenshots
screenshots: ready ## Take a picture of every window in every language and theme, to look through
	@$(PYTHON) -m tools.translations --compile-only
	@$(PYTHON) -m tools.screenshots $(SCREENSHOTS_FLAGS)

.PHONY: drawing
drawing: ready ## Draw the rooms of the package for the documentation
	@$(PYTHON) -m tools.architecture_drawing

.PHONY: dev
dev: ready ## Open QGIS with the working tree linked into the profile, for hot reload
	@$(PYTHON) -m tools.translations --compile-only
	@$(PYTHON) -m tools.desktop --linked

.PHONY: package
package: ready ## Make the zip that QGIS's plugin manager installs
	@$(PYTHON) -m tools.package $(PACKAGE_FLAGS)

build/venv-package/.made: requirements-package.txt
	@rm -rf build/venv-package
	@$$(tools/ready.sh --python) -m venv build/venv-package
	@build/venv-package/$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--requirement requirements-package.txt
	@touch $@

.PHONY: check-package
check-package: package build/venv-package/.made ## Examine the zip as the plugin repository does
	@build/venv-package/$(BIN)/python -m tools.check_package

# Also what each system of the matrix does, one after another, with the results of each.
PARTS := lint typecheck unit contract qgis qt6 architecture check-package desktop

.PHONY: test
test: ready $(PARTS) ## Check and test everything
	@echo "All checks and tests passed."

.PHONY: lint
lint: ready ## Check style, format and readiness for Qt 6
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m tools.qt6_findings

.PHONY: typecheck
typecheck: ready ## Check the types
	@$(PYTHON) -m mypy

.PHONY: unit
unit: ready ## Test what needs no QGIS
	@$(PYTEST) $(WORKERS) -p no:pytest_qgis -p no:pytest-qt tests/unit

.PHONY: contract
contract: ready ## Test how the server speaks; CERTIFICATION_URL names another server
	@$(PYTEST) -p no:pytest_qgis -p no:pytest-qt tests/contract

.PHONY: qgis
qgis: ready ## Test with real QGIS objects, without a window
	@$(OFFSCREEN) $(PYTEST) $(WORKERS) $(SOONER) tests/qgis

.PHONY: ready-qt6
ready-qt6: ready
	@tools/ready.sh --qt6

.PHONY: qt6
qt6: ready-qt6 ## Test the widgets on Qt 6, with stand-ins for QGIS
	@$(OFFSCREEN) build/venv-qt6/$(BIN)/python -m pytest -ra $(SOONER) tests/qt6

.PHONY: architecture
architecture: ready ## Test the rules of the house
	@$(PYTEST) -p no:pytest_qgis -p no:pytest-qt $(WORKERS) tests/architecture

.PHONY: desktop
desktop: ready package ## Test each window in long words, then all in a real QGIS on a virtual screen
	@$(OFFSCREEN) $(PYTEST) -n 3 $(SOONER) tests/desktop/windows
	@$(PYTEST) $(WORKERS) -p no:pytest_qgis -p no:pytest-qt --ignore tests/desktop/windows tests/desktop

.PHONY: security
security: ready ## Test what docs/threat-model.md promises; a part of unit, qgis and architecture
	@$(PYTEST) -p no:pytest_qgis -p no:pytest-qt tests/unit/security
	@$(OFFSCREEN) $(PYTEST) tests/qgis/security
	@$(PYTEST) -p no:pytest_qgis -p no:pytest-qt tests/architecture/test_threat_model.py

.PHONY: fuzz
fuzz: ready ## Throw made-up input at every reader; SECONDS=120 in all, SEED=… again, FUZZ="names"
	@SECONDS_FOR_ALL=$(or $(SECONDS),120) SEED=$(SEED) FUZZ="$(FUZZ)" $(PYTHON) -m tests.fuzz

.PHONY: test-matrix
test-matrix: ready ## Test in throw-away Debian systems with other versions of QGIS; needs root
	@tools/ready.sh --command debootstrap debootstrap
	@$(PYTHON) -m tools.matrix --parts "$(MATRIX_PARTS)" $(MATRIX)

.PHONY: bench
bench: ready package ## Measure all in one table, also in build/bench.json; BENCH="names" some
	@$(PYTHON) -m benchmarks $(BENCH)

SCHEDULES := 10000
SEED :=
.PHONY: simulate
simulate: ready ## Play random schedules of troubles against the services; SCHEDULES=n SEED=n
	@$(PYTHON) -m tools.simulate --schedules $(SCHEDULES) $(if $(SEED),--seed $(SEED))

.PHONY: i18n
i18n: ready ## Bring the translations up to date with the sources and compile them
	@$(PYTHON) -m tools.translations

.PHONY: clean
clean: ## Remove everything that was made
	@rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis qgis_certification_plugin/i18n
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
