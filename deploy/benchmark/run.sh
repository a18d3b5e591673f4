#!/usr/bin/env bash
# Builds, measures and prints the tables of docs/benchmarks.md. Needs pgbench (PostgreSQL's contrib programs).
#   deploy/benchmark/run.sh [append] [visible] [rebuild] [first-building] [start] [audit] [proof] [dashboards] [nation]
#   rebuild repeats a history to a million events (-Ddaicho.benchmark.events); nation makes 17,410 systems first
#   (-Ddaicho.benchmark.systems, .seconds a rate, .rates in samples a second)
#   dashboards takes some twenty minutes: DAICHO_BENCHMARK_OPTIONS=-Ddaicho.benchmark.municipalities=100 makes it shorter
#   audit fills tens of gigabytes: DAICHO_BENCHMARK_OPTIONS=-Ddaicho.benchmark.events=1000000 makes it smaller
#   proof verifies a million events: -Ddaicho.benchmark.proven=100000 makes it smaller; -Ddaicho.benchmark.rounds (40) are fours of
#   slices of -Ddaicho.benchmark.seconds (2), two with the sealer and two without, after -Ddaicho.benchmark.warmup (40000) commands
set -euo pipefail
cd "$(dirname "$0")/../.."
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
  if [ -x "$home/bin/javac" ] && "$home/bin/javac" -version 2>&1 | grep -q '^javac 25'; then
    export JAVA_HOME="$home"
    break
  fi
done
mvn -q -B -pl deploy/benchmark -am -Dmaven.test.skip=true package
what=("$@")
[ ${#what[@]} -gt 0 ] || what=(append visible rebuild start)
rest=()
for w in "${what[@]}"; do [ "$w" = start ] || rest+=("$w"); done
if [ ${#rest[@]} -gt 0 ]; then
  "$JAVA_HOME/bin/java" ${DAICHO_BENCHMARK_OPTIONS:-} --enable-native-access=ALL-UNNAMED \
    -cp "deploy/benchmark/target/classes:$(cat deploy/benchmark/target/class-path)" jp.daicho.benchmark.Benchmark "${rest[@]}"
fi
case " ${what[*]} " in *" start "*) exec deploy/benchmark/start.sh ;; esac
