#!/bin/sh
# Signs one program or installer for Windows, in place, with Debian's osslsigncode:
#   packaging/windows/sign.sh dist/gemstream-VERSION-windows-x64-setup.exe
# The environment names the certificate: SIGN_CERTIFICATE (a PKCS 12 file), SIGN_PASSWORD_FILE, and
# SIGN_TIMESTAMP (a server of RFC 3161; empty for none, and then a signature ends with its certificate).
set -eu
signed="$1.signed"
set -- "$1" "${SIGN_TIMESTAMP-http://timestamp.digicert.com}"
osslsigncode sign -pkcs12 "$SIGN_CERTIFICATE" -readpass "$SIGN_PASSWORD_FILE" -h sha256 \
  -n Gemstream -i https://github.com/gemstream/gemstream ${2:+-ts "$2"} \
  -in "$1" -out "$signed" >&2
mv "$signed" "$1"
