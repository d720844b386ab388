# The two commands are `make run` and `make test`; each installs what is missing first.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
FILE ?= examples/articles/ceasefire-talks.txt
DB ?= build/events.db
LISTEN ?= 127.0.0.1:8420
JOBS ?= $(shell nproc)
SHARED ?= ../shared
CASUS := build/release/casus

.PHONY: help run demo test eval bench release dev asan tsan tidy fuzz format check clean setup

help:  ## This list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: release  ## Code FILE (default: the example article) into DB and print its events
	@$(CASUS) code --format table --db $(DB) $(FILE)

demo: release  ## Code the example articles and serve them: a living page at the address that is printed
	@python3 tools/make_demo_articles.py build/demo/articles.jsonl
	@rm -f build/demo/events.db
	@$(CASUS) code --threads $(JOBS) --db build/demo/events.db --format jsonl --output /dev/null build/demo/articles.jsonl
	@echo "The page: http://$(LISTEN)/  (Ctrl-C stops it)"
	@$(CASUS) serve --db build/demo/events.db --listen $(LISTEN)

test:  ## Install what is missing, build, run all tests
	@tools/setup.sh test
	@cmake --preset dev >/dev/null && cmake --build --preset dev -j $(JOBS)
	@ctest --preset dev -j $(JOBS)

release:  ## Build build/release/casus
	@tools/setup.sh run
	@cmake --preset release >/dev/null && cmake --build --preset release -j $(JOBS) | tail -n 1

eval: release  ## All scores on ../shared, in one table
	@python3 tools/eval.py --casus $(CASUS) --shared $(SHARED)

bench:  ## Speed of the pipeline and its stages, as ratios in one run
	@tools/setup.sh dev
	@cmake --preset bench >/dev/null && cmake --build --preset bench -j $(JOBS) | tail -n 1
	@python3 bench/run.py --casus build/bench/casus

asan tsan:  ## Build and test under a sanitizer
	@tools/setup.sh dev
	@cmake --preset $@ >/dev/null && cmake --build --preset $@ -j $(JOBS) | tail -n 1
	@ctest --preset $@

tidy:  ## clang-tidy over every source
	@tools/setup.sh dev
	@cmake --preset tidy >/dev/null && cmake --build --preset tidy -j $(JOBS)

fuzz:  ## Build the fuzz targets into build/fuzz
	@tools/setup.sh dev
	@cmake --preset fuzz >/dev/null && cmake --build --preset fuzz -j $(JOBS)

format:  ## Rewrite the sources with clang-format 16
	@git ls-files -z --cached --others --exclude-standard '*.h' '*.cc' | xargs -0 clang-format-16 -i

check:  ## Layers, tables, lexicon and format; no build
	@tools/check_all.sh

clean:  ## Remove build/
	@rm -rf build
