# Sourced by product/run and product/test: finds a JDK 25 and exports JAVA_HOME.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none)")")")"; do
    if [ -n "$home" ] && [ -x "$home/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$home/release"; then
      printf '%s\n' "$home"
      return
    fi
  done
  return 1
}
if ! JAVA_HOME=$(find_jdk); then
  echo "Isnad needs a JDK 25 (25.0.3 or later) and found none: install one under /usr/lib/jvm or set JAVA_HOME." >&2
  exit 1
fi
export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
# Maven's own libraries use sun.misc.Unsafe; without this JDK 25 prints four warnings a run.
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"

# Java takes the encoding of file names from the locale: without UTF-8 no Arabic name can be opened. One that is named but
# not installed here, as after ssh from elsewhere, is as good as none.
if [ -n "$(command -v locale)" ] && [ -n "$(locale 2>&1 >/dev/null)" ]; then
  export LC_ALL=C.UTF-8
fi
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]*8*) ;;
  *) export LC_CTYPE=C.UTF-8 && unset LC_ALL ;;
esac
