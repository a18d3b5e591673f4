#!/usr/bin/env bash
# Makes Daicho's roles and grants in an existing database, and sets their passwords. Run by a superuser, safe to run again:
#   PGHOST=… PGDATABASE=daicho PGUSER=postgres DAICHO_DATABASE_OWNER_PASSWORD=… …COMMAND… …READER… …QUERY… …SEALER… ./prepare-database.sh
set -euo pipefail
bootstrap="${DAICHO_BOOTSTRAP:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/command-service/src/main/resources/db/bootstrap.sql}"

psql -v ON_ERROR_STOP=1 -q -f "$bootstrap"
# variables, not the command line: other users of the machine see command lines
psql -v ON_ERROR_STOP=1 -q <<'SQL'
\getenv owner DAICHO_DATABASE_OWNER_PASSWORD
\getenv command DAICHO_DATABASE_COMMAND_PASSWORD
\getenv reader DAICHO_DATABASE_READER_PASSWORD
\getenv query DAICHO_DATABASE_QUERY_PASSWORD
\getenv sealer DAICHO_DATABASE_SEALER_PASSWORD
ALTER ROLE daicho_owner PASSWORD :'owner';
ALTER ROLE daicho_command PASSWORD :'command';
ALTER ROLE daicho_reader PASSWORD :'reader';
ALTER ROLE daicho_query PASSWORD :'query';
ALTER ROLE daicho_sealer PASSWORD :'sealer';
-- what is acknowledged has to survive a power cut
DO $$
BEGIN
    IF current_setting('fsync') <> 'on' OR current_setting('synchronous_commit') = 'off' THEN
        RAISE EXCEPTION 'Expected fsync and synchronous_commit to be on: this PostgreSQL loses what it has acknowledged';
    END IF;
END
$$;
SQL
