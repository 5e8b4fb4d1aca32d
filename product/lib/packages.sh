# Sourced by product/run and product/test: Debian packages that Isnad needs beside a JDK.
# need_packages PURPOSE PACKAGE... installs what is missing as root, else names it and fails.
need_packages() {
  local purpose=$1 package missing=()
  shift
  if [ -z "$(command -v dpkg-query)" ]; then return 0; fi # not Debian: whoever runs this knows better
  for package in "$@"; do
    if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then missing+=("$package"); fi
  done
  if [ ${#missing[@]} = 0 ]; then return 0; fi
  if [ "$(id -u)" != 0 ]; then
    echo "Isnad needs these Debian packages $purpose: ${missing[*]}. Install them: sudo apt-get install ${missing[*]}" >&2
    return 1
  fi
  echo "Installing ${missing[*]} ($purpose) ..." >&2
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >&2
}
