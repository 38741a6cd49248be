# Two commands matter: `make run` opens the desk, `make test` runs every test. Each sets up what it needs.

PYTHON_HERE = .venv/bin/python
WORKERS ?= 2

.PHONY: help run test check bench pictures lock bundle clean

help:
	@echo "make run     set up and open the desk with a sample article"
	@echo "make test    set up and run all tests (WORKERS=2, ARGS=... for pytest)"
	@echo "make check   formatting, lint, types and import contracts"
	@echo "make bench   run the benchmarks and print their tables"
	@echo "make pictures  draw the manual's pictures anew"
	@echo "make lock    make requirements.lock and packaging/bundle.lock anew"
	@echo "make bundle  build the application folder and the .deb, and try both"
	@echo "make clean   remove what was built"

run:
	@sh packaging/run.sh $(ARGS)

test:
	@sh packaging/setup.sh tests
	@sh packaging/with_postgres.sh $(PYTHON_HERE) -m pytest -n $(WORKERS) $(ARGS)

check:
	@sh packaging/setup.sh tests
	$(PYTHON_HERE) -m ruff check .
	$(PYTHON_HERE) -m ruff format --check .
	$(PYTHON_HERE) -m mypy
	.venv/bin/lint-imports

bench:
	@sh packaging/setup.sh tests
	@for file in tests/benchmarks/bench_*.py; do \
		echo; echo "== $$file"; QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} sh packaging/with_postgres.sh $(PYTHON_HERE) $$file || exit 1; \
	done

pictures:
	@sh packaging/setup.sh tests
	$(PYTHON_HERE) packaging/manual_pictures.py

lock:
	@sh packaging/lock.sh

bundle:
	@sh packaging/bundle.sh

clean:
	rm -rf build dist out
