# The front door: every habit of the house by one word. It calls CMake's presets and nothing else decides how things are built.
.DEFAULT_GOAL := build
.PHONY: build demo test bench check transcripts docs install clean packages tools

# Debian's packages: what building and testing needs, and what `make check` needs beside.
PACKAGES = g++ cmake ninja-build pkg-config git libcli11-dev libyaml-cpp-dev libfmt-dev \
  doctest-dev libutf8proc-dev nlohmann-json3-dev
TOOLS = clang-14 clang-tidy-14 clang-format-14 python3

MAILLON = build/release/maillon
DEV = build/dev

# Installs what is missing, with sudo where the user is not root; touches no network when all is there.
define install_missing
@missing=""; for p in $(1); do \
  [ "$$(dpkg-query -W -f='$${db:Status-Status}' $$p 2>/dev/null)" = installed ] || missing="$$missing $$p"; done; \
if [ -n "$$missing" ]; then \
  echo "installing:$$missing"; as_root=""; [ "$$(id -u)" = 0 ] || as_root=sudo; \
  $$as_root apt-get update -qq && \
  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; fi
endef

packages:
	$(call install_missing,$(PACKAGES))

tools: packages
	$(call install_missing,$(TOOLS))

build: packages
	@cmake --preset release 
	@cmake --build --preset release

$(DEV)/tests: packages
	@cmake --preset dev
	@cmake --build --preset dev

demo: build
	@sh tests/support/demo.sh $(MAILLON)

test: $(DEV)/tests
	@ctest --preset dev

# Measures the reading of YOUTHS young people's records, in the release flavour: canonical, and a fifth of them messy.
YOUTHS = 10000
BENCH = build/release/bench
bench: packages
	@cmake --preset release
	@cmake --build --preset release --target bench_folder read_bench
	@rm -rf $(BENCH)/canonical $(BENCH)/messy && mkdir -p $(BENCH)/canonical $(BENCH)/messy
	@$(BENCH)/bench_folder $(BENCH)/canonical --youths $(YOUTHS)
	@$(BENCH)/bench_folder $(BENCH)/messy --youths $(YOUTHS) --messy 20
	@echo "canonical" && $(BENCH)/read_bench $(BENCH)/canonical
	@echo "20 % messy" && $(BENCH)/read_bench $(BENCH)/messy

# Writes the transcripts and the pages made from the code again; git shows what changed.
transcripts: $(DEV)/tests
	@$(DEV)/tests/transcripts --write

docs: $(DEV)/tests
	@$(DEV)/tests/made_docs --write

check: tools
	@sh tests/support/check.sh

install: build
	@cmake --install build/release

clean:
	@rm -rf build
