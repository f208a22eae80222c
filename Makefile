# The front door: every habit of the house by one word. It calls CMake's presets and nothing else decides how things are built.
.DEFAULT_GOAL := build
.PHONY: build demo test outside test-outside bench bench-steps check transcripts docs install deb clean packages tools plain fuzz soak

# Debian's packages: what building and testing needs; what the fault suites, fuzzing, the soak and `make check` need beside.
PACKAGES = g++ cmake ninja-build pkg-config git libcli11-dev libyaml-cpp-dev libfmt-dev \
  libcsv-dev doctest-dev libutf8proc-dev nlohmann-json3-dev libyaml-dev libfyaml-dev libedit-dev libxxhash-dev
FAULTS = strace python3 python3-yaml faketime gcc git-filter-repo
FUZZING = clang-14 libclang-rt-14-dev llvm-14 dpkg-dev
SOAK = e2fsprogs xfsprogs btrfs-progs
# Real programs of others, for `make test-outside`.
OUTSIDE = python3 debootstrap exim4-daemon-light msmtp mutt tmux chromium npm poppler-utils libreoffice-calc-nogui \
  bash-completion zsh fish postgresql jq
# Python's and libyaml's reading to compare with, and programs that count by group.
BENCHING = python3 python3-yaml hledger ledger recutils taskwarrior strace
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
  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-remove --no-install-recommends $$missing; fi
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

# The program as users have it, and the same with one bug each, for the fault suites.
plain: packages
	$(call install_missing,$(FAULTS))
	@cmake --preset release -DMAILLON_PLANTED_BUGS=ON
	@cmake --build --preset release --target maillon planted_bugs

test: $(DEV)/tests plain
	@ctest --preset dev

# What others' real programs make of our output; a program that is missing is installed, a script that fails is named.
outside: build
	$(call install_missing,$(OUTSIDE))

test-outside: outside
	@sh tests/outside/all.sh $(CURDIR)/$(MAILLON) $(CURDIR)

# Every figure of performance in one run: SIZES young people, each size a folder. ROUNDS=3 measures each thing three times.
SIZES = 1000 10000
BENCH = build/release/bench
bench: packages
	$(call install_missing,$(BENCHING))
	@cmake --preset release
	@cmake --build --preset release --target maillon bench_programs
	@/usr/bin/python3 tests/bench/compare.py $(SIZES) $(if $(ROUNDS),--rounds $(ROUNDS))

# What each step of reading YOUTHS young people's records costs: canonical, and a fifth of them messy.
YOUTHS = 10000
bench-steps: packages
	@cmake --preset release
	@cmake --build --preset release --target bench_programs
	@rm -rf $(BENCH)/canonical $(BENCH)/messy
	@$(BENCH)/bench_folder $(BENCH)/canonical --youths $(YOUTHS)
	@$(BENCH)/bench_folder $(BENCH)/messy --youths $(YOUTHS) --messy 20
	@echo "canonical" && $(BENCH)/read_bench $(BENCH)/canonical
	@echo "20 % messy" && $(BENCH)/read_bench $(BENCH)/messy

# The fuzz targets under libFuzzer, with yaml-cpp's source compiled in.
fuzz: packages
	$(call install_missing,$(FUZZING))
	@YAML_CPP_SRC=$$(sh tests/support/yaml_cpp_source.sh) cmake --preset fuzz
	@YAML_CPP_SRC=$$(sh tests/support/yaml_cpp_source.sh) cmake --build --preset fuzz

# Every reliability suite whole, with a table at the end; SUITES="syscalls powerloss" runs some of them.
soak: $(DEV)/tests plain $(if $(or $(filter fuzz,$(SUITES)),$(if $(SUITES),,all)),fuzz)
	$(call install_missing,$(SOAK))
	@cmake --build --preset release --target hostile canaries
	@python3 tests/soak.py $(SUITES)

# Writes the transcripts and the pages made from the code again; git shows what changed.
transcripts: $(DEV)/tests
	@$(DEV)/tests/transcripts --write

docs: $(DEV)/tests
	@$(DEV)/tests/made_docs --write
	@$(DEV)/tests/guides --write

check: tools
	@sh tests/support/check.sh

install: build
	@cmake --install build/release

# build/maillon_VERSION_ARCHITECTURE.deb: sudo apt install ./build/maillon_*.deb
deb: build
	$(call install_missing,dpkg-dev)
	@rm -f build/maillon_*.deb
	@SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2>/dev/null || echo 0) \
	  cpack --config build/release/CPackConfig.cmake -B build >build/cpack.log || { cat build/cpack.log; exit 1; }
	@rm -rf build/_CPack_Packages && ls build/maillon_*.deb

clean:
	@rm -rf build
