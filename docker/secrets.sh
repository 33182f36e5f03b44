#!/usr/bin/env bash
# Makes every secret of docker-compose.yml once, each in the volume of the one that needs it and nowhere else.
# File names are property names: the services read their folder with spring.config.import=configtree.
set -euo pipefail
umask 077

random() { head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n'; }

# keep FILE VALUE: never writes over what is there, never leaves half a file.
keep() { [ -s "$1" ] || { printf '%s' "$2" >"$1.new" && mv "$1.new" "$1"; }; }

own() { chown -R "$1" "$2" && chmod 500 "$2" && find "$2" -type f -exec chmod 400 {} +; }

chmod 700 /volumes/*
mongo=/volumes/mongo
keep "$mongo/keyfile" "$(head -c 512 /dev/urandom | base64 | tr -d '\n')"
keep "$mongo/root-password" "$(random)"
keep "$mongo/root-uri" "mongodb://root:$(cat "$mongo/root-password")@mongo:27017/?directConnection=true&authSource=admin"

# One user per database. database SERVICE NAME: the password goes into the service's address and to MongoDB.
database() {
  keep "$mongo/$2.password" "$(random)"
  keep "/volumes/$1/trust360.store.$2-uri" \
    "mongodb://$2:$(cat "$mongo/$2.password")@mongo:27017/$2?replicaSet=trust360&authSource=$2"
}
database survey-service people
database survey-service campaigns
database survey-service answers
database survey-service keys
database scoring-service scoring
database notification-service notification
database gateway accounts

# What the services prove themselves with; the gateway knows all, as it checks them.
for client in gateway notification-service scoring-service automation; do
  keep "/volumes/gateway/trust360.secret.$client" "$(random)"
done
for service in notification-service scoring-service; do
  keep "/volumes/$service/trust360.secret.$service" "$(cat "/volumes/gateway/trust360.secret.$service")"
done

# Wraps the keys of free text. Without it, and without the database keys, no comment can be read.
keep "/volumes/survey-service/trust360.keys.master" "$(random)"

{
  echo "const passwords = {"
  for file in "$mongo"/*.password; do echo "  \"$(basename "$file" .password)\": \"$(cat "$file")\","; done
  echo "};"
  cat /docker/mongo-users.js
} >"$mongo/users.js.new"
mv -f "$mongo/users.js.new" "$mongo/users.js"

own 999:999 "$mongo"
for service in gateway survey-service scoring-service notification-service; do own 10001:10001 "/volumes/$service"; done
echo "Secrets are in place."
