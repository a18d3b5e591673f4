#!/usr/bin/env bash
# The split form on one machine: a plain PostgreSQL, both services, nginx. deploy/split/stop.sh ends it.
#   deploy/split/start.sh                 with the demonstration's authority (it is for trying out)
#   DAICHO_SPLIT_PORT=9080 DAICHO_SPLIT_DIR=/somewhere deploy/split/start.sh
# Needs: JDK 25, PostgreSQL 15 or later (initdb, pg_ctl, psql), nginx, and the jars (mvn -DskipTests package).
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
state="${DAICHO_SPLIT_DIR:-$root/deploy/target/split}"
port="${DAICHO_SPLIT_PORT:-8080}"
command_port="${DAICHO_SPLIT_COMMAND_PORT:-8081}"
query_port="${DAICHO_SPLIT_QUERY_PORT:-8082}"
database_port="${DAICHO_SPLIT_DATABASE_PORT:-54330}"
base_url="http://localhost:$port"

fail() { printf 'Cannot start: %s\n' "$*" >&2; exit 3; }

java="${JAVA_HOME:+$JAVA_HOME/bin/java}"
for candidate in "${java:-java}" java /usr/lib/jvm/*25*/bin/java "$HOME"/.sdkman/candidates/java/25*/bin/java; do
    if "$candidate" -version 2>&1 | grep -q 'version "25'; then java="$candidate"; break; fi
    java=""
done
[ -n "$java" ] || fail "no JDK 25 in JAVA_HOME, on the PATH or in /usr/lib/jvm"
command -v nginx >/dev/null || PATH="$PATH:/usr/sbin"
command -v nginx >/dev/null || fail "no nginx on the PATH"
postgresql=""
for candidate in "$(command -v pg_ctl 2>/dev/null | xargs -r dirname)" /usr/lib/postgresql/*/bin /usr/pgsql-*/bin; do
    [ -x "$candidate/pg_ctl" ] && postgresql="$candidate"
done
[ -n "$postgresql" ] || fail "no PostgreSQL server (pg_ctl) on the PATH or in /usr/lib/postgresql"
for service in command query; do
    ls "$root/$service-service/target/"*-exec.jar >/dev/null 2>&1 || fail "no jar of the $service service: mvn -DskipTests package"
done

mkdir -p "$state/secrets" "$state/database"
chmod 700 "$state/secrets"
secret() {
    [ -s "$state/secrets/$1" ] || (umask 077 && head -c 32 /dev/urandom | base64 | tr -d '\n' > "$state/secrets/$1")
    cat "$state/secrets/$1"
}

# signs the checkpoints of the log; it has a name that no other log has
if [ -z "${DAICHO_PROOF_SIGNING_KEYS:-}" ]; then
    verifier="$root/deploy/verifier/target/daicho-verifier.jar"
    [ -f "$verifier" ] || fail "no jar of the verifier, which makes the log's signing key: mvn -DskipTests package"
    [ -s "$state/secrets/proof-signing-key" ] || (umask 077 &&
        "$java" -jar "$verifier" --new-key "daicho-$(head -c 4 /dev/urandom | od -An -tx1 | tr -d ' \n')" |
        grep '^PRIVATE+KEY+' >"$state/secrets/proof-signing-key")
    DAICHO_PROOF_SIGNING_KEYS="$(cat "$state/secrets/proof-signing-key")"
fi

# PostgreSQL refuses to be root
as_postgres=()
if [ "$(id -u)" = 0 ]; then
    id postgres >/dev/null 2>&1 || fail "root cannot run PostgreSQL, and there is no user postgres"
    as_postgres=(runuser -u postgres --)
    chown postgres "$state/database"
    "${as_postgres[@]}" test -x "$state/database" || fail "the user postgres cannot reach $state; set DAICHO_SPLIT_DIR to a directory that it can"
fi
export PGPASSWORD; PGPASSWORD="$(secret superuser)"
export PGHOST=127.0.0.1 PGPORT="$database_port" PGUSER=postgres
if [ ! -f "$state/database/PG_VERSION" ]; then
    install -m 600 ${as_postgres:+-o postgres} "$state/secrets/superuser" "$state/initdb.password"
    "${as_postgres[@]}" "$postgresql/initdb" -D "$state/database" -U postgres -A scram-sha-256 -E UTF8 --locale=C.UTF-8 \
        --pwfile="$state/initdb.password" >"$state/initdb.log" 2>&1 || { cat "$state/initdb.log" >&2; exit 1; }
    rm -f "$state/initdb.password"
fi
if ! "${as_postgres[@]}" "$postgresql/pg_ctl" status -D "$state/database" >/dev/null; then
    "${as_postgres[@]}" "$postgresql/pg_ctl" start -s -w -D "$state/database" -l "$state/database/server.log" \
        -o "-c listen_addresses=127.0.0.1 -c port=$database_port -c unix_socket_directories='' -c timezone=UTC"
fi
export PGDATABASE=daicho
psql -d postgres -Atqc "SELECT 1 FROM pg_database WHERE datname = 'daicho'" | grep -q 1 || psql -d postgres -qc 'CREATE DATABASE daicho'
for role in OWNER COMMAND READER QUERY SEALER; do
    declare -x "DAICHO_DATABASE_${role}_PASSWORD=$(secret "$role")"
done
"$here/prepare-database.sh"

# what both services are told; each gets the passwords of its own roles only
shared=(
    "DAICHO_DATABASE_URL=jdbc:postgresql://127.0.0.1:$database_port/daicho?reWriteBatchedInserts=true"
    "DAICHO_SECURITY_ISSUER=${DAICHO_SECURITY_ISSUER:-$base_url}"
    "DAICHO_SECURITY_JWK_SET_URI=${DAICHO_SECURITY_JWK_SET_URI:-http://127.0.0.1:$command_port/oauth2/jwks}"
    "DAICHO_ADMINISTRATOR_SUBJECT=${DAICHO_ADMINISTRATOR_SUBJECT:-admin}"
    "DAICHO_VAULT_MASTER_KEY=$(secret vault-master-key)"
    "DAICHO_HTTP_CURSOR_KEY=$(secret cursor-key)"
    "SERVER_ADDRESS=127.0.0.1"
    "AXONIQ_UPDATE_CHECKER_DISABLED=true"
    "PATH=$PATH" "HOME=$HOME"
)
launch() {
    local service="$1"
    shift
    # a session of its own: Ctrl-C in this terminal is not meant for it
    env -i "${shared[@]}" "$@" setsid "$java" -XX:+UseSerialGC -XX:SweeperThreshold=100 -XX:+ExitOnOutOfMemoryError -XX:MetaspaceSize=128m -Xss512k -Xmx512m --enable-native-access=ALL-UNNAMED \
        ${DAICHO_JAVA_OPTIONS:-} -jar "$root/$service-service/target/"*-exec.jar >"$state/$service.log" 2>&1 &
    echo $! >"$state/$service.pid"
}
await() {
    local service="$1" at="$2"
    for _ in $(seq 600); do
        curl -sf -o /dev/null "http://127.0.0.1:$at/actuator/health/readiness" && return 0
        kill -0 "$(cat "$state/$service.pid")" 2>/dev/null || break
        sleep 0.2
    done
    tail -20 "$state/$service.log" >&2
    fail "the $service service did not become ready; $state/$service.log has more"
}
demonstration=()
[ -n "${DAICHO_SECURITY_ISSUER:-}" ] || demonstration=(DAICHO_DEMONSTRATION_ENABLED=true)
launch command "SERVER_PORT=$command_port" "${demonstration[@]}" \
    "DAICHO_DATABASE_OWNER_PASSWORD=$DAICHO_DATABASE_OWNER_PASSWORD" \
    "DAICHO_DATABASE_COMMAND_PASSWORD=$DAICHO_DATABASE_COMMAND_PASSWORD"
# it makes the event store that the query side reads
await command "$command_port"
launch query "SERVER_PORT=$query_port" \
    "SPRINGDOC_SWAGGERUI_OAUTH_CLIENTID=swagger" "SPRINGDOC_SWAGGERUI_OAUTH_USEPKCEWITHAUTHORIZATIONCODEGRANT=true" \
    "DAICHO_DATABASE_READER_PASSWORD=$DAICHO_DATABASE_READER_PASSWORD" \
    "DAICHO_DATABASE_QUERY_PASSWORD=$DAICHO_DATABASE_QUERY_PASSWORD" \
    "DAICHO_DATABASE_SEALER_PASSWORD=$DAICHO_DATABASE_SEALER_PASSWORD" \
    "DAICHO_PROOF_SIGNING_KEYS=$DAICHO_PROOF_SIGNING_KEYS" \
    "DAICHO_PROOF_EARLIER_KEYS=${DAICHO_PROOF_EARLIER_KEYS:-}"
await query "$query_port"

sed -e "s|@STATE@|$state|g; s|@ADDRESS@|127.0.0.1|; s|@PORT@|$port|; s|@COMMAND_PORT@|$command_port|; s|@QUERY_PORT@|$query_port|" \
    "$here/nginx.conf" >"$state/nginx.conf"
nginx -c "$state/nginx.conf" -e "$state/nginx-error.log"

printf '\n  Daicho runs as two services: %s\n' "$base_url"
printf '    Swagger UI  %s/swagger-ui.html\n    Logs        %s/{command,query}.log\n    Stop        %s/stop.sh\n' "$base_url" "$state" "$here"
[ ${#demonstration[@]} = 0 ] || printf '\n  *** DEMONSTRATION MODE: everybody knows the passwords (manager:daicho and so on). ***\n'
