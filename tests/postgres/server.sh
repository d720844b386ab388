#!/usr/bin/env bash
# A PostgreSQL server of its own for the tests: server.sh start FOLDER | stop FOLDER. Listens on a socket in FOLDER only.
# FOLDER lies in /tmp: the server refuses to run as root, and another user may not enter root's folders.
set -euo pipefail
action=${1:?start or stop}
folder=${2:?folder}
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || { echo "server.sh: PostgreSQL is not installed; tools/setup.sh test does it" >&2; exit 1; }

as_server() {
  if [ "$(id -u)" -eq 0 ]; then
    runuser -u postgres -- "$@"
  else
    "$@"
  fi
}

stop() {
  if [ -f "$folder/data/postmaster.pid" ]; then as_server "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null || true; fi
  rm -rf "$folder"
}

cd /
case "$action" in
  start)
    stop
    mkdir -p "$folder"
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$folder"; fi
    as_server "$bin/initdb" -D "$folder/data" -U casus -A trust -E UTF8 --no-locale --no-sync >/dev/null
    as_server "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
      -o "-c listen_addresses= -c unix_socket_directories=$folder" start >/dev/null
    ;;
  stop) stop ;;
  *) echo "server.sh: unknown action '$action'" >&2; exit 2 ;;
esac
