# The index of what one can do here; `make help` shows the plain command behind each.
# Java 21 or newer and Maven are needed; which `java` is on the PATH does not matter.

PORT ?= 8080
ARCHIVE ?= target/sample-archive
MVN ?= mvn
MVNFLAGS ?= -B -ntp

.DEFAULT_GOAL := help
.PHONY: help build run test bench bench-suggest eval eval-languages eval-names eval-tags train-names format clean

help:
	@echo "make build   the launcher target/dateline and the distribution target/dateline-*.zip"
	@echo "             = mvn -Dmaven.test.skip package"
	@echo "make run     builds, indexes sample-data and serves it; PORT=8080 ARCHIVE=target/sample-archive"
	@echo "             = target/dateline index --archive ARCHIVE sample-data"
	@echo "               target/dateline serve --archive ARCHIVE --port PORT"
	@echo "make test    all tests, with a report of coverage in target/site/jacoco/index.html"
	@echo "             = mvn test"
	@echo "make bench   indexes and searches beside raw Lucene, and prints the ratios, then what names in"
	@echo "             many languages cost; on generated articles, or FILE='articles.jsonl other.jsonl.gz'"
	@echo "             QUERIES=queries.txt; ARTICLES=20000 ROUNDS=5 SECONDS=2; ONLY=names for these alone"
	@echo "             = mvn test-compile exec:exec, see the Makefile for what is run"
	@echo "make bench-suggest  types queries letter by letter in an archive of 100,000 generated"
	@echo "             articles, or FILE=articles.jsonl, and prints how long suggestions take"
	@echo "make eval-languages"
	@echo "             tells the languages of texts by our rule and by three libraries, and prints how often"
	@echo "             each is right, its time and its size; FILES='en=articles.jsonl ar=other.jsonl' adds some"
	@echo "             = mvn test-compile exec:exec, see the Makefile for what is run"
	@echo "make eval-names   how many spellings of a name are found, and how many other names with them:"
	@echo "             on our own lists, and on NAMES=folder of pairs, half learned from and half tried;"
	@echo "             ARTICLES='wire.txt other.jsonl.gz' shows what names are found in, QUERIES=queries.txt"
	@echo "make eval-tags    how well topics of the sample articles are found, and countries in articles that"
	@echo "             people tagged, their tags hidden:"
	@echo "             ARTICLES='articles.jsonl.gz other.jsonl'; prints precision, recall, F1 and the errors"
	@echo "make train-names  learns what spellings cost from NAMES=folder and writes name-costs.tsv"
	@echo "make eval    measures the ranking on the judged sample articles, and on collections of your own:"
	@echo "             JUDGED=FOLDER with NAME.jsonl, NAME.queries.tsv and NAME.qrels; runs in target/eval"
	@echo "             = mvn test-compile exec:exec, see the Makefile for what is run"
	@echo "make format  brings the sources into the one format"
	@echo "             = mvn spotless:apply"
	@echo "make clean   removes everything built, the sample archive included"
	@echo "             = mvn clean"

build:
	@$(call maven,-q -Dmaven.test.skip package)
	@echo "Built target/dateline and $$(ls target/dateline-*.zip)"

run: build
	@target/dateline index --archive $(ARCHIVE) sample-data
	@target/dateline serve --archive $(ARCHIVE) --port $(PORT) || [ $$? -ge 128 ]

test:
	@$(call maven,test)

bench:
	@$(call maven,-q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
	  -Dexec.args="$(BENCH_JVM) -classpath %classpath org.dateline.bench.Benchmark $(BENCH_ARGS)")

bench-suggest:
	@$(call maven,-q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
	  -Dexec.args="$(BENCH_JVM) -classpath %classpath org.dateline.bench.SuggestBenchmark \
	  $(if $(FILE),--file '$(FILE)') --articles $(or $(ARTICLES),100000)")

eval:
	@$(call maven,-q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
	  -Dexec.args="$(BENCH_JVM) -classpath %classpath org.dateline.bench.ranking.RankingEvaluation target/eval $(JUDGED)")

BENCH_JVM = --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED -Xmx2g \
  -Djava.util.logging.config.file=src/test/resources/logging.properties
BENCH_ARGS = $(if $(FILE),--file '$(FILE)') $(if $(QUERIES),--queries '$(QUERIES)') \
  $(if $(ARTICLES),--articles $(ARTICLES)) $(if $(ROUNDS),--rounds $(ROUNDS)) \
  $(if $(SECONDS),--seconds $(SECONDS)) $(if $(ONLY),--only $(ONLY))

eval-languages:
	@$(call maven,-q -Pdetectors test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
	  -Dexec.args="-Xmx5g -classpath %classpath org.dateline.bench.detectors.LanguagesEvaluation $(FILES)")

eval-names:
	@$(call maven,-q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
	  -Dexec.args="$(BENCH_JVM) -classpath %classpath org.dateline.bench.NamesEvaluation \
	  $(if $(NAMES),--pairs '$(NAMES)') $(if $(ARTICLES),--articles '$(ARTICLES)') \
	  $(if $(QUERIES),--queries '$(QUERIES)')")

eval-tags:
	@$(call maven,-q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
	  -Dexec.args="$(BENCH_JVM) -classpath %classpath org.dateline.bench.tagging.TopicEvaluation sample-data/articles.jsonl")
	@$(call maven,-q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
	  -Dexec.args="$(BENCH_JVM) -classpath %classpath org.dateline.bench.tagging.TaggingEvaluation $(ARTICLES)")

NAME_COSTS = src/main/resources/org/dateline/text/name-costs.tsv

train-names:
	@$(call maven,-q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
	  -Dexec.args="-classpath %classpath org.dateline.bench.NameTraining $(NAMES) $(NAME_COSTS)")

format:
	@$(call maven,-q spotless:apply)

clean:
	@$(call maven,-q clean)

# Maven; when it fails for want of a JDK, its own message helps few.
define maven
command -v $(MVN) > /dev/null || { \
	  echo "Maven is needed: sudo apt install maven, brew install maven, or https://maven.apache.org" >&2; \
	  exit 1; \
	}; \
	$(MVN) $(MVNFLAGS) $(1) || { \
	  status=$$?; \
	  $(MVN) -B -q toolchains:select-jdk-toolchain > /dev/null 2>&1 || { \
	    echo "A JDK 21 or newer is needed, beside the Java that Maven runs on. Install one:" >&2; \
	    echo "sudo apt install openjdk-21-jdk, brew install openjdk, or https://adoptium.net." >&2; \
	    echo "Maven finds it in the usual places and in JAVA_HOME." >&2; \
	  }; \
	  exit $$status; \
	}
endef
