# Two commands do everything: `make start` and `make test`. Each installs what it lacks.

# The wasm-bindgen CLI is compiled once into this folder; point it elsewhere to share it between clones.
TOOLS ?= $(CURDIR)/.cache/tools
# The exact version of the wasm-bindgen crate: also in Cargo.toml.
WASM_BINDGEN := 0.2.127
WASM_PACK := 0.15.1
CARGO_FUZZ := 0.13.2
CARGO_MUTANTS := 27.1.0
CARGO_DENY := 0.20.2
PORT ?= 4173

export PATH := $(TOOLS)/bin:$(CURDIR)/node_modules/.bin:$(PATH)
export npm_config_update_notifier := false

PACKAGE := pkg/build.mjs pkg/single.mjs pkg/plugins.mjs pkg/notices.mjs pkg/sbom.mjs pkg/package.json README.md LICENSE-MIT LICENSE-APACHE $(shell find pkg/src -name '*.ts' -not -path '*/wasm/*')
PAGE := $(shell find www -type f -not -path 'www/dist/*' -not -path 'www/node_modules/*' 2>/dev/null)

PEERS := benches/peers/node_modules/.package-lock.json
POLARS := .cache/bench/polars-2.1.0
LIFELINES := .cache/peers/lifelines-0.30.3
ALL_ENGINES := duckdb,postgresql,spark,bigquery,snowflake
DBT := .cache/dbt/installed
WAREHOUSE := .cache/warehouse/pyspark-4.3.0-sqlglot-30.30.0
LIFETIMES := .cache/peers/lifetimes-0.11.3
BENCH_OPTIONS = $(if $(ROWS),--rows $(ROWS)) $(if $(REPS),--reps $(REPS))
FILE_OPTIONS = $(BENCH_OPTIONS) $(if $(ENGINES),--engines $(ENGINES)) $(if $(TASKS),--tasks $(TASKS))

CALCULATORS := pkg/src/wasm/calculators/calculators_bg.wasm
PLANNING := pkg/src/wasm/planning/planning_bg.wasm
RANGES := pkg/src/wasm/ranges/ranges_bg.wasm
ANALYSIS := pkg/src/wasm/analysis/analysis_bg.wasm
MODELS := pkg/src/wasm/models/models_bg.wasm
RISKS := pkg/src/wasm/risks/risks_bg.wasm
SPREADSHEET := pkg/src/wasm/spreadsheet/spreadsheet_bg.wasm
SLIM := pkg/src/wasm/slim/slim_bg.wasm
MODULES := calculators planning slim ranges analysis models risks spreadsheet
# Features that every browser since March 2023 and Node 20 have; --all-features makes modules that Node 20 refuses.
WASM_OPT := wasm-opt --strip-producers --strip-target-features --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
  --enable-mutable-globals --enable-reference-types --enable-multivalue

.PHONY: start dev build dist docs spreadsheets test test-all test-rust test-wasm test-package test-environments test-privacy prove test-browser test-browsers test-faults sizes screenshots snapshot pictures \
  bench bench-files bench-browser bench-firefox bench-analyses bench-survival bench-models bench-cli bench-page bench-cancel test-queries test-warehouse bench-warehouse lint format clean \
  fuzz mutants miri audit reproducible sbom
.DELETE_ON_ERROR:

# Most of a module's time is one thread that links and optimizes it: two at a time. JOBS=1 needs half the memory.
JOBS ?= 2
ifneq ($(filter start dist build,$(or $(MAKECMDGOALS),start)),)
MAKEFLAGS += --jobs=$(JOBS)
endif

## start: build what is missing, serve the page, print its address
start: www/dist/docs/index.html
	@echo "The page is at the address below. Stop it with Ctrl-C."
	@vite preview www --port $(PORT)

## dev: the page from its sources, all Rust in one quick module; what is saved is shown within seconds
dev: tools node_modules/.package-lock.json
	@vite dev www --port $(PORT)

## build: the npm package in pkg/dist
build: pkg/dist/index.js

## dist: the page in www/dist, for any static host and sub-path, with its header files, and as one file, www/dist/loyalkit.html
dist: www/dist/docs/index.html

## spreadsheets: the Excel add-in, the scripts for ONLYOFFICE and Google Sheets and the LAMBDA pack, into pkg/spreadsheets/dist;
## SITE=https://example.com/loyalkit/ is where the folder of the add-in will be served
spreadsheets: pkg/dist/index.js
	cd pkg && node spreadsheets/build.mjs $(SITE)

## test: Rust, WebAssembly, package and browser tests, and the size budgets
test: test-rust test-wasm test-package test-queries sizes test-environments test-privacy test-browser
	node tests/faults/faults.mjs --count 100

## test-all: everything in `test`, the page in other browsers, and what takes minutes: 200 invented bases of each model, each law 10,000 times
test-all: test test-browsers test-faults prove test-warehouse
	node tests/packaging/environments.mjs all
	cargo test --locked --release --test models -- --ignored
	PROPTEST_CASES=10000 cargo test --locked --release --test laws

test-rust: needs-cargo
	cargo test --locked --features spreadsheet
	cargo build --locked --lib --features spreadsheet
	rustdoc --edition 2024 -L dependency=target/debug/deps --extern loyalkit=target/debug/libloyalkit.rlib --test README.md

# With the instructions that the models are built with, so that their bits are those that ship.
test-wasm: tools
	RUSTFLAGS="-C target-feature=+simd128" CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
	  cargo test --locked --target wasm32-unknown-unknown --test golden --test models

test-package: pkg/dist/index.js
	cd pkg && tsc --noEmit && CI=true vitest run

# The queries in DuckDB, which comes from npm.
test-queries: pkg/dist/index.js
	node --test --test-timeout 300000 tests/warehouse

## test-warehouse: every query on a million orders in DuckDB, PostgreSQL and Apache Spark (a cluster of two workers), and what BigQuery's and
## Snowflake's texts mean, by sqlglot; then dbt builds its packages; ENGINES=duckdb,spark ROWS=20000 for less
test-warehouse: pkg/dist/index.js $(WAREHOUSE) $(DBT) postgresql java
	ENGINES=$(or $(ENGINES),$(ALL_ENGINES)) ROWS=$(or $(ROWS),1000000) WAREHOUSE_PYTHON=$(CURDIR)/.cache/warehouse/bin/python \
	  node --max-old-space-size=8192 --test --test-concurrency 1 --test-timeout 3600000 tests/warehouse
	.cache/dbt/bin/python tests/warehouse/dbt.py .cache/dbt-run

## bench-warehouse: the compressed summary of 100 million orders made inside DuckDB, and its fit; ORDERS=1000000 for less
bench-warehouse: pkg/dist/index.js
	node tests/warehouse/scale.mjs $(if $(ORDERS),--orders $(ORDERS)) $(if $(DAYS),--days $(DAYS))

test-browser: www/dist/docs/index.html chromium
	playwright test

## test-privacy: what is served has no name that could send but those listed; a whole analysis sends nothing, in Chromium
test-privacy: www/dist/docs/index.html chromium chromedriver
	node --test tests/privacy/names.test.mjs
	node tests/privacy/prove.mjs --browsers Chromium --only none

## prove: the same in Chromium and Firefox, and builds that leak on purpose: which of them a browser stops
prove: www/dist/docs/index.html chromium other-browsers libreoffice
	playwright test hostile
	node tests/privacy/prove.mjs

## test-environments: the packed package in bundlers, hosts and test runners, and its types by publint and attw; all with frameworks in test-all
test-environments: pkg/dist/index.js chromium
	node tests/packaging/environments.mjs

## test-browsers: a calculator, a file and an export in Firefox ESR and WebKitGTK as in Chromium
test-browsers: www/dist/index.html chromium other-browsers
	node --test --test-reporter=spec tests/browsers/browsers.test.mjs

## test-faults: 1,000 faults in Node and Chromium (killed workers, refused memory, changed files, broken streams), each of which must be
## said within a second and leave the next run as it was, and 300 files opened and closed; COUNT=100 SEED=2 for fewer, or for others
test-faults: pkg/dist/index.js chromium
	node tests/faults/faults.mjs --count $(or $(COUNT),1000) --seed $(or $(SEED),1)
	node --expose-gc tests/faults/cycles.mjs

## fuzz: search for bytes that break a law, SECONDS_EACH=60 for each target, or TARGETS="reader cells"; prints executions and crashes
fuzz: $(TOOLS)/cargo-fuzz-$(CARGO_FUZZ) needs-node nightly
	node fuzz/run.mjs $(or $(SECONDS_EACH),60) $(TARGETS)

## mutants: change the domains in one place at a time, and list the changes that no test notices; SHARD=0/25 is every 25th of 7,600 places
mutants: $(TOOLS)/cargo-mutants-$(CARGO_MUTANTS)
	@mkdir -p .cache/mutants && ln -sfn $(abspath ../shared) .cache/mutants/shared
	TMPDIR=$(CURDIR)/.cache/mutants CARGO_TARGET_DIR=$(CURDIR)/target/mutants PROPTEST_DISABLE_FAILURE_PERSISTENCE=1 \
	  cargo mutants --shard $(or $(SHARD),0/25) --sharding round-robin \
	  --shuffle --timeout 90 --output target; found=$$?; cd target/mutants.out && \
	  awk '{ n[FILENAME]++ } END { c = n["caught.txt"]; m = n["missed.txt"]; \
	  if (c + m) printf "Mutation score: %d of %d are noticed (%.1f %%)\n", c, c + m, 100 * c / (c + m) }' caught.txt missed.txt; exit $$found

## miri: reading under Miri, which sees what `unsafe` in the crates that we link must not do
miri: nightly
	@cargo +nightly miri --version >/dev/null 2>&1 || rustup component add miri rust-src --toolchain nightly
	CARGO_TARGET_DIR=$(CURDIR)/target/miri PROPTEST_CASES=1 MIRIFLAGS=-Zmiri-disable-isolation cargo +nightly miri test --locked --lib -- \
	  table::text::encoding table::text::mojibake table::text::plain table::text::records --skip mebibyte

## reproducible: two clones in different folders give the same bytes; ONLY="calculators" compiles these alone, and takes the others from here
reproducible: $(if $(ONLY),pkg/dist/index.js) tools node_modules/.package-lock.json
	node tests/packaging/reproducible.mjs $(ONLY)

## sbom: the bill of materials of the package and of the page (CycloneDX 1.6), which each build writes: where it is, and how much is in it
sbom: www/dist/index.html
	@for file in pkg/dist www/dist www/dist/sheet; do echo "$$file/sbom.cdx.json: $$(grep -c '"purl"' $$file/sbom.cdx.json) packages"; done

## audit: known weaknesses of what the crate and the package are made of; asks the databases of RustSec (on GitHub) and of npm
audit: $(TOOLS)/cargo-deny-$(CARGO_DENY) node_modules/.package-lock.json
	@failed=0; cargo deny --locked check advisories || failed=1; npm audit || failed=1; exit $$failed

## sizes: print what a visitor downloads, and fail above the budgets
sizes: pkg/dist/index.js www/dist/index.html
	node tests/packaging/sizes.mjs

## snapshot: the public types and what each module imports, as they are now, into pkg/test/snapshots
snapshot: pkg/dist/index.js
	cd pkg && vitest run test/frozen.test.ts --update

## screenshots: the page at 360 and 1280 px, light and dark, into tests/e2e/results
screenshots: www/dist/index.html chromium
	node tests/e2e/screenshots.mjs

## pictures: the README's, into docs/pictures
pictures: www/dist/index.html chromium
	node tests/e2e/pictures.mjs

## bench: reading, analyses, survival and models beside the peers, one after another; ROWS=100000 REPS=1 choose less
bench: bench-files bench-analyses bench-survival bench-models

## bench-files: speed and memory of reading; ROWS=100000 REPS=1 ENGINES=loyalkit-untold,hand-hash TASKS=summary SCALE=1000000 choose less
bench-files: pkg/dist/index.js $(PEERS) $(POLARS)
	node benches/peers/bench.mjs $(FILE_OPTIONS) $(if $(SCALE),--scale $(SCALE))

## bench-analyses: cohorts and segments once the orders are read, beside plain JavaScript; ROWS=100000 REPS=1 choose less
bench-analyses: pkg/dist/index.js $(PEERS)
	node benches/peers/analyses.mjs $(BENCH_OPTIONS)

## bench-survival: Kaplan-Meier and Cox beside lifelines and hand-written JavaScript; ROWS=100000 REPS=1 choose less
bench-survival: pkg/dist/index.js $(PEERS) $(LIFELINES)
	node benches/peers/survival.mjs $(BENCH_OPTIONS)

## bench-models: fits, predictions and refits of models of buying beside lifetimes; ROWS=10000 REPS=1 choose less
bench-models: pkg/dist/index.js $(LIFETIMES)
	node benches/peers/models.mjs $(BENCH_OPTIONS)

## bench-cli: the terminal beside the package that it calls, on 5 million orders; ROWS=100000 REPS=1 choose less
bench-cli: pkg/dist/index.js
	node benches/peers/cli.mjs $(BENCH_OPTIONS)

## bench-browser: summary and NPS from a Blob in a worker, in Chromium, or in Firefox with BROWSER=firefox; less by the same choices
bench-browser: pkg/dist/index.js $(PEERS) $(or $(BROWSER),chromium)
	node benches/peers/browser.mjs $(FILE_OPTIONS) $(if $(BROWSER),--browser $(BROWSER))

## bench-firefox: the same in Firefox
bench-firefox:
	@$(MAKE) bench-browser BROWSER=firefox

## bench-page: each step from the drop of a million rows to its results, and the longest task that holds the page up there and in each
## view of smaller files, 100 ms at most; ROWS=100000 REPS=1 for less
bench-page: www/dist/index.html chromium
	node benches/page.mjs $(BENCH_OPTIONS)
	FREEZES=1 playwright test --grep @freezes

## bench-cancel: from the abort to its rejection while 5 million orders are read or analysed in Node, 200 ms at most; ROWS=100000 REPS=10
## for less
bench-cancel: pkg/dist/index.js
	node benches/cancel.mjs $(BENCH_OPTIONS)

## lint: formatting, clippy, documentation, Biome and TypeScript, without changing a file
lint: pkg/dist/index.js $(TOOLS)/cargo-deny-$(CARGO_DENY)
	cargo fmt --check
	cargo fmt --check --manifest-path fuzz/Cargo.toml
	cargo deny --locked check bans licenses sources
	cargo clippy --locked --all-targets --all-features -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --quiet --features spreadsheet
	biome check --error-on-warnings .
	cd pkg && tsc --noEmit
	cd www && tsc --noEmit
	depcruise pkg/src www/src
	cd pkg && typedoc --emit none

## docs: the documentation of the crate and of the package, in target
docs: pkg/dist/index.js
	cargo doc --locked --no-deps --features spreadsheet
	cd pkg && typedoc

## format: mend what `lint` says about formatting
format: node_modules/.package-lock.json
	cargo fmt
	biome check --write .

## clean: remove what was built; the compiled tools stay
clean:
	rm -rf target pkg/dist $(addprefix pkg/,analysis calculators elements functions hyperformula slim text univer) pkg/src/wasm www/dist node_modules pkg/node_modules www/node_modules

# --- What is built ---

.SECONDEXPANSION:

# Each module in two steps, so that a change of Rust costs no more than it must. wasm-pack compiles, only where a file changed that
# cargo read for this module (MADE/*.d, as it says itself); wasm-opt follows, and the package is built, only where the bytes or the types changed.
MADE := target/modules
COMPILED = target/wasm32-unknown-unknown/$(PROFILE)/loyalkit
STAMPS := $(addprefix $(MADE)/,$(addsuffix .stamp,$(MODULES)))

$(STAMPS): PROFILE := calculators
$(STAMPS): FEATURES = _$(*F)
$(MADE)/analysis.stamp $(MADE)/models.stamp: PROFILE := release
# Functions are drawn into their callers less than by default (225): a tenth smaller, and as fast.
$(MADE)/analysis.stamp $(MADE)/models.stamp: FLAGS := -C target-feature=+simd128 -C llvm-args=-inline-threshold=50
# The names of features are kept for wasm-bindgen, whose glue then has the same words as that of the modules beside it in the worker.
$(MADE)/risks.stamp: FLAGS := -C strip=none
# Both small modules as one, for hosts that are given a file.
$(MADE)/slim.stamp: FEATURES := _calculators,_planning
# 1 GiB: ODS and XLS are read whole, and a bomb must not end the tab.
$(MADE)/spreadsheet.stamp: FLAGS := -C target-feature=+simd128 -C link-arg=--max-memory=1073741824
$(MADE)/spreadsheet.stamp: FEATURES := _wasm,spreadsheet

# One after another where they share a profile: each leaves its result in the same file.
$(MADE)/planning.stamp: | $(MADE)/calculators.stamp
$(MADE)/slim.stamp: | $(MADE)/planning.stamp
$(MADE)/ranges.stamp: | $(MADE)/slim.stamp
$(MADE)/risks.stamp: | $(MADE)/ranges.stamp
$(MADE)/spreadsheet.stamp: | $(MADE)/risks.stamp
$(MADE)/models.stamp: | $(MADE)/analysis.stamp

# Where cargo keeps its crates is nobody's business, and the bytes do not depend on it.
SOURCES = $$(printf -- ' --remap-path-prefix=%s=' "$${CARGO_HOME:-$$HOME/.cargo}"/registry/src/*)

$(STAMPS): $(MADE)/%.stamp: Cargo.toml Cargo.lock rust-toolchain.toml | tools
	@mkdir -p $(@D)
	RUSTFLAGS="$(FLAGS)$(SOURCES)" wasm-pack --quiet build --target bundler --profile $(PROFILE) --mode no-install --no-pack \
	  --out-dir $(@:.stamp=) --out-name $(*F) . --locked --features $(FEATURES)
	@sed -e 's|$(CURDIR)/||g' -e '1!d' -e 's|^[^:]*: |$@: |p' -e 's|^$@: ||' -e 's|$$|:|' $(COMPILED).d > $(@:.stamp=.d)
	@cmp -s $(@:.stamp=)/$(*F)_bg.wasm $(@:.stamp=.wasm) && cmp -s $(@:.stamp=)/$(*F).d.ts pkg/src/wasm/$(*F)/$(*F).d.ts \
	  || cp $(@:.stamp=)/$(*F)_bg.wasm $(@:.stamp=.wasm)
	@touch $@

# A file that is gone is no error, but a reason to build: each is a target of its own too.
-include $(wildcard $(MADE)/*.d)

$(STAMPS:.stamp=.wasm): %.wasm: %.stamp
	@:

# Small modules, so that a widget with an NPS does not pay for the points ledger.
# -O1: -Oz is 6 % smaller as it is, and 3 % larger after brotli.
# Arguments that nobody uses go first: 2 % smaller.
$(CALCULATORS) $(PLANNING) $(SLIM) $(RANGES) $(RISKS): OPTIONS := --dae-optimizing -O1
# Nothing is drawn into its caller: an engine that finds a loop worth compiling better can use the better version only
# when a function is called again. The functions that are called most often come first: their numbers are the shortest.
$(ANALYSIS) $(MODELS): OPTIONS := --dae-optimizing -O2 --reorder-functions --one-caller-inline-max-function-size=0 --flexible-inline-max-function-size=0 --enable-simd
# Apart from the analysis, because most files are CSV. Optimized for speed it reads a full sheet in 17 s and not in 31,
# but is 315 kB after brotli, over its budget of 300.
$(SPREADSHEET): OPTIONS := --dae-optimizing -O1 --enable-simd

$(CALCULATORS) $(PLANNING) $(SLIM) $(RANGES) $(ANALYSIS) $(MODELS) $(RISKS) $(SPREADSHEET): pkg/src/wasm/%_bg.wasm: $(MADE)/$$(*F).wasm | node_modules/.package-lock.json
	@mkdir -p $(@D) && cp $(MADE)/$(*F)/*.js $(MADE)/$(*F)/*.d.ts $(@D)
	$(WASM_OPT) $(OPTIONS) $< -o $@

# What the core's types are called and hold, gathered from the declarations of all modules.
pkg/src/wasm/types.d.ts: $(CALCULATORS) $(PLANNING) $(SLIM) $(RANGES) $(ANALYSIS) $(MODELS) $(RISKS) $(SPREADSHEET) pkg/types.mjs
	node pkg/types.mjs

pkg/dist/index.js: pkg/src/wasm/types.d.ts $(PACKAGE) | node_modules/.package-lock.json
	cd pkg && node build.mjs

www/dist/index.html: pkg/dist/index.js $(PAGE)
	cd www && tsc --noEmit && vite build --logLevel error && vite build --config vite.single.config.ts --logLevel error && vite build --config vite.sheet.config.ts --logLevel error

# The reference beside the page: written after it, because the page empties its folder.
www/dist/docs/index.html: www/dist/index.html pkg/typedoc.jsonc
	cd pkg && typedoc --out ../www/dist/docs --json ../www/dist/docs/reference.json --logLevel Warn
	node www/build/docs.mjs
	node www/build/integrity-list.mjs

# --- What is installed ---

.PHONY: needs-cargo needs-node nightly tools postgresql java chromium chromedriver firefox libreoffice other-browsers

needs-cargo:
	@command -v rustup >/dev/null || { echo "rustup is missing. Get it at https://rustup.rs, then run make again."; exit 1; }
	@command -v cc >/dev/null || { echo "A C linker is missing. Install it: apt-get install build-essential"; exit 1; }
	@rustup target list --installed | grep -q wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown || \
	  { echo "The WebAssembly target could not be installed. Try: rustup target add wasm32-unknown-unknown"; exit 1; }

needs-node:
	@node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' || \
	  { echo "Node 20.19 or newer is missing. Get it at https://nodejs.org, then run make again."; exit 1; }

tools: needs-cargo $(TOOLS)/wasm-bindgen-$(WASM_BINDGEN) $(TOOLS)/wasm-pack-$(WASM_PACK)

# Compiled to be ready soon, not to run fast, and and wasm-bindgen without what downloads over TLS: it only reads files.
QUICK := CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=64

$(TOOLS)/wasm-bindgen-$(WASM_BINDGEN): | needs-cargo
	@echo "Compiling the wasm-bindgen CLI $(WASM_BINDGEN), once (1 to 3 minutes) …"
	$(QUICK) cargo install --quiet --locked --no-default-features --root $(TOOLS) wasm-bindgen-cli --version $(WASM_BINDGEN)
	@touch $@

$(TOOLS)/wasm-pack-$(WASM_PACK): | needs-cargo
	@echo "Compiling wasm-pack $(WASM_PACK), once (1 to 3 minutes) …"
	$(QUICK) cargo install --quiet --locked --root $(TOOLS) wasm-pack --version $(WASM_PACK)
	@touch $@

# cargo-fuzz 0.13.2 and the like: the version is in the name of the mark.
$(TOOLS)/cargo-fuzz-$(CARGO_FUZZ) $(TOOLS)/cargo-mutants-$(CARGO_MUTANTS) $(TOOLS)/cargo-deny-$(CARGO_DENY): $(TOOLS)/cargo-%: | needs-cargo
	@echo "Compiling cargo-$*, once (1 to 3 minutes) …"
	$(QUICK) cargo install --quiet --locked --root $(TOOLS) cargo-$(firstword $(subst -, ,$*)) --version $(lastword $(subst -, ,$*))
	@touch $@

nightly: | needs-cargo
	@cargo +nightly --version >/dev/null 2>&1 || rustup toolchain install nightly --profile minimal || \
	  { echo "The nightly compiler could not be installed. Try: rustup toolchain install nightly"; exit 1; }

node_modules/.package-lock.json: package-lock.json package.json pkg/package.json www/package.json | needs-node
	npm ci --no-audit --no-fund --loglevel=error || \
	  { echo "npm could not install the packages of package-lock.json: is the npm registry reachable?"; exit 1; }
	@touch $@

# Apart from the workspace: whoever works on the package does not install its peers.
$(PEERS): benches/peers/package-lock.json benches/peers/package.json | needs-node
	cd benches/peers && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(POLARS):
	@mkdir -p $(@D)
	@python3 -m venv $(@D)/venv && $(@D)/venv/bin/pip install --quiet polars==$(@F:polars-%=%) && touch $@ || \
	  { rm -rf $(@D)/venv; echo "Polars could not be installed (Python 3 with venv and PyPI are needed): it is left out."; }

$(LIFELINES):
	@mkdir -p $(@D)
	@python3 -m venv $(@D) && $(@D)/bin/pip install --quiet lifelines==$(@F:lifelines-%=%) && touch $@ || \
	  { rm -rf $(@D); echo "lifelines could not be installed (Python 3 with venv and PyPI are needed): it is left out."; }

# In a folder of its own, because lifelines asks for other versions. lifetimes is no longer kept up: what it rests on must not move.
$(LIFETIMES):
	@mkdir -p $(@D)
	@python3 -m venv $(@D)/lifetimes && $(@D)/lifetimes/bin/pip install --quiet lifetimes==$(@F:lifetimes-%=%) \
	  autograd==1.9.1 numpy==2.4.6 pandas==3.1.1 scipy==1.17.1 && touch $@ || \
	  { rm -rf $(@D)/lifetimes; echo "lifetimes could not be installed (Python 3.11 with venv and PyPI are needed): it is left out."; }

$(DBT): tests/warehouse/dbt-requirements.txt
	@mkdir -p $(@D)
	@python3 -m venv $(@D) && $(@D)/bin/pip install --quiet -r $< && touch $@ || \
	  { echo "dbt could not be installed (Python 3 with venv and PyPI are needed)."; exit 1; }

# Each test says which engine is left out, and why.
$(WAREHOUSE):
	@mkdir -p $(@D)
	@python3 -m venv $(@D) && $(@D)/bin/pip install --quiet $(subst -sqlglot-, sqlglot==,$(@F:pyspark-%=pyspark==%)) && touch $@ || \
	  echo "Spark and sqlglot could not be installed (Python 3 with venv and PyPI are needed)."

postgresql:
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || \
	  { echo "Installing PostgreSQL for the tests of queries …"; apt-get update -qq && apt-get install -y -qq postgresql; } || \
	  echo "PostgreSQL could not be installed (apt-get install postgresql, as root)."

java:
	@command -v java >/dev/null || \
	  { echo "Installing Java, which Spark runs on …"; apt-get update -qq && apt-get install -y -qq default-jre-headless; } || \
	  echo "Java could not be installed (apt-get install default-jre-headless, as root)."

chromium:
	@[ -n "$(CHROMIUM)" ] || command -v chromium >/dev/null || command -v google-chrome >/dev/null || \
	  { echo "Installing Chromium for the browser tests …"; apt-get update -qq && apt-get install -y -qq chromium; } || \
	  { echo "Chromium is missing. Install it (apt-get install chromium, as root) or set CHROMIUM to its path."; exit 1; }

chromedriver:
	@command -v chromedriver >/dev/null || \
	  { echo "Installing the driver of Chromium for the tests …"; apt-get update -qq && apt-get install -y -qq chromium-driver; } || \
	  { echo "ChromeDriver is missing. Install it (apt-get install chromium-driver, as root)."; exit 1; }

libreoffice:
	@command -v soffice >/dev/null || \
	  { echo "Installing LibreOffice, which opens what the page saves …"; apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui; } || \
	  echo "LibreOffice could not be installed (apt-get install libreoffice-calc-nogui, as root): its test is skipped."

firefox:
	@[ -n "$(FIREFOX)" ] || command -v firefox-esr >/dev/null || \
	  { echo "Installing Firefox ESR for the benchmark …"; apt-get update -qq && apt-get install -y -qq firefox-esr; } || \
	  { echo "Firefox is missing. Install it (apt-get install firefox-esr, as root) or set FIREFOX to its command."; exit 1; }

# Each command, and the Debian package that has it. What cannot be installed is skipped by the test, with that reason.
other-browsers:
	@for needed in chromedriver:chromium-driver "$(or $(FIREFOX),firefox-esr)":firefox-esr WebKitWebDriver:webkit2gtk-driver Xvfb:xvfb; do \
	  command -v $${needed%:*} >/dev/null || \
	  { echo "Installing $${needed#*:} for the tests in other browsers …"; apt-get update -qq && apt-get install -y -qq $${needed#*:}; } || \
	  echo "$${needed#*:} could not be installed (apt-get install $${needed#*:}, as root): its browser is left out."; \
	done
