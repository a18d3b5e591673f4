#!/usr/bin/env bash
# Ends what start.sh has started: HTTP first, then the services, then PostgreSQL. The data stays.
set -uo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
state="${DAICHO_SPLIT_DIR:-$root/deploy/target/split}"

end() {
    local file="$state/$1.pid" signal="$2" pid
    pid="$(cat "$file" 2>/dev/null)" || return 0
    kill -s "$signal" "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
    rm -f "$file"
}

end nginx QUIT
end command TERM
end query TERM
# SIGINT is PostgreSQL's fast shutdown
pid="$(head -1 "$state/database/postmaster.pid" 2>/dev/null)" || exit 0
kill -s INT "$pid" && while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
