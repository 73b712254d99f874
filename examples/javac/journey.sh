#!/bin/sh
# From three entities to a database, through a change, and back, with a JDK alone. Works on a copy of the
# sources in the folder ./work, or the one that is given. README.md says what is needed, and shows a run.
set -eu

: "${STERNA_JAR:?set it to the path of sterna-standalone.jar}"
: "${PERSISTENCE_JAR:?set it to the path of jakarta.persistence-api.jar}"
: "${POSTGRESQL_JAR:?set it to the path of postgresql.jar, the JDBC driver}"
: "${STERNA_URL:?set it to the address of an empty database, such as jdbc:postgresql://localhost/library}"
for jar in "$STERNA_JAR" "$PERSISTENCE_JAR" "$POSTGRESQL_JAR"; do
  [ -f "$jar" ] || { echo "there is no file $jar" >&2; exit 1; }
done

# The JDK: that of JAVA_HOME, or the one on the PATH.
bin=${JAVA_HOME:+$JAVA_HOME/bin/}

here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$here/work}
[ ! -e "$work" ] || { echo "$work is there already: delete it, or name another folder" >&2; exit 1; }
mkdir -p "$work"
cp -R "$here/src" "$work/src"
cd "$work"

# The processor reads the entities and writes what is pending. It shows it as notes, which break no build.
compile() {
  echo "\$ javac"
  find src -name '*.java' >sources.txt
  "${bin}javac" -Xlint:all,-processing -Werror -d classes \
    --class-path "$STERNA_JAR:$PERSISTENCE_JAR" --processor-path "$STERNA_JAR" @sources.txt
}

# The commands find the revisions in the classes, the sources in src, and the database in STERNA_URL,
# STERNA_USER and STERNA_PASSWORD.
sterna() {
  printf "\$ sterna"; printf " '%s'" "$@"; echo
  "${bin}java" -jar "$STERNA_JAR" --classes "classes:$POSTGRESQL_JAR" "$@"
}

# The first revision creates the tables.
compile
sterna revision -m "create author, book and loan"
compile
sterna upgrade

# A change of an entity, its revision, and the database after it.
cp "$here/changed/library/Book.java" src/library/Book.java
compile
sterna revision -m "count the copies of a book"
compile
sterna check
sterna upgrade
sterna history

# All the way back. The tables hold nothing that is of use, so losing it is allowed.
sterna downgrade base --allow-destructive
sterna current
