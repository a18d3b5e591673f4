#!/usr/bin/env bash
# From the command to the first 200, and the memory of all processes together, idle: the all-in-one, after the build.
set -euo pipefail
cd "$(dirname "$0")/../.."
# builds, and practises a start, where that is needed
./daicho --help >/dev/null
port=18483
directory=$(mktemp -d)
cleanup() { kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; rm -rf "$directory"; }
trap cleanup EXIT
echo
echo "## start"
echo
echo "| start | s to the first 200 | MiB of all processes, a minute later (proportional) |"
echo "|---|---|---|"
for which in first second; do
  began=$(date +%s%N)
  ./daicho --demo-users --port=$port --database-port=54349 --data="$directory/data" >"$directory/log" 2>&1 &
  pid=$!
  until curl -fs -o /dev/null "http://localhost:$port/actuator/health/readiness"; do
    kill -0 "$pid" 2>/dev/null || { cat "$directory/log"; exit 1; }
    sleep 0.05
  done
  took=$(( ($(date +%s%N) - began) / 1000000 ))
  sleep 60
  kib=0
  # the launcher, its JVM and its PostgreSQL: everything that works on this data directory or below this process
  for p in $(pgrep -f "$directory/data"; pgrep -P "$pid"; echo "$pid"; pgrep -P "$(pgrep -f "postgres.*$directory/data" | head -1)" 2>/dev/null); do echo "$p"; done |
    sort -u >"$directory/processes"
  while read -r p; do
    pss=$(awk '/^Pss:/ {print $2}' "/proc/$p/smaps_rollup" 2>/dev/null || echo 0)
    kib=$((kib + ${pss:-0}))
  done <"$directory/processes"
  echo "| $which | $((took / 1000)).$(printf %03d $((took % 1000))) | $((kib / 1024)) |"
  kill "$pid"; wait "$pid" 2>/dev/null || true
done
