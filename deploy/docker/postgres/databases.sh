#!/usr/bin/env bash
# Run once by PostgreSQL's image on an empty volume: a database for each owner, and one role that may use only that.
set -euo pipefail

database() {
    # psql quotes both, so a password may hold anything.
    psql --no-psqlrc --quiet -v ON_ERROR_STOP=1 -v name="$1" -v password="$2" --username postgres --dbname postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
}

database concepts "$BIRLIK_CONCEPTS_PASSWORD"
database plans "$BIRLIK_PLANS_PASSWORD"
database feedback "$BIRLIK_FEEDBACK_PASSWORD"
database keycloak "$BIRLIK_KEYCLOAK_PASSWORD"
