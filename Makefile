# run · test · build · bench · scorecard · shots · package. Each installs what it needs (.ci/need) or names it in one line.

CARGO_TARGET_DIR ?= target
export CARGO_TARGET_DIR

# One set of features and one profile for lints, tests and the tested window, so that nothing is built twice.
FEATURES := --workspace --features sitroom/custom-protocol
DISPLAYED := xvfb-run --auto-servernum --server-args='-screen 0 1920x1080x24'
RELEASE := $(CARGO_TARGET_DIR)/release/sitroom

.PHONY: run test build bench scorecard shots package page

run: build
	@.ci/need window
	@.ci/open "$(RELEASE)" "$(CARGO_TARGET_DIR)/run.png"

build: page
	cargo build --release --features custom-protocol

# The page that the program carries inside.
page:
	@.ci/need build
	npm --prefix ui run build

test:
	@.ci/need test
	cargo fmt --all --check
	npm --prefix ui run check
	npm --prefix ui test
	node --test maps/tests/*.test.mjs
	npm --prefix ui run build
	cargo clippy $(FEATURES) --all-targets -- -D warnings
	$(DISPLAYED) cargo test $(FEATURES)

# Times on this machine: benches of the crates, then the whole program from 10⁴ to 10⁷ events, as table and plot, then
# the window, the record, the figures, and desks at one hub.
bench: build
	@.ci/need test
	cargo bench --package sitroom-atlas
	cargo bench --package sitroom-analysis
	cargo build $(FEATURES) --examples
	$(CARGO_TARGET_DIR)/debug/examples/growth "$(RELEASE)" docs/bench
	$(DISPLAYED) $(CARGO_TARGET_DIR)/debug/examples/opening "$(RELEASE)" docs/bench
	$(DISPLAYED) $(CARGO_TARGET_DIR)/debug/examples/interactions "$(RELEASE)" docs/bench
	cargo run --release --features custom-protocol --example record docs/bench
	cargo run --release --features custom-protocol --example figures docs/bench
	$(CARGO_TARGET_DIR)/debug/examples/hub "$(RELEASE)" docs/bench

# Reliability and security, line by line and at full numbers: a thousand cuts of power, kills at every write, a hundred thousand
# operations merged. It takes the better part of an hour; `make test` has the same with fewer trials.
scorecard:
	@.ci/need test
	$(DISPLAYED) .ci/scorecard $(FEATURES)

# The pictures of the README, taken from the running program on an exercise.
shots: build
	@.ci/need test
	cargo build $(FEATURES) --examples
	$(DISPLAYED) $(CARGO_TARGET_DIR)/debug/examples/shots "$(RELEASE)" docs/pictures

package:
	@.ci/need build
	ui/node_modules/.bin/tauri build --bundles deb,rpm
	@ls -l "$(CARGO_TARGET_DIR)"/release/bundle/*/*.deb "$(CARGO_TARGET_DIR)"/release/bundle/*/*.rpm
