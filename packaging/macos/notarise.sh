#!/bin/sh
# Has Apple look through a signed disk image, and fixes what it says to it:
#   packaging/macos/notarise.sh dist/gemstream-VERSION-macos-arm64.dmg
# On macOS with Xcode 13 or later. The environment names a key of App Store Connect: NOTARY_KEY (its
# .p8 file), NOTARY_KEY_ID, NOTARY_ISSUER. packaging/signing.md says who has it.
set -eu
image=$1
xcrun notarytool submit "$image" --wait --timeout 30m \
  --key "$NOTARY_KEY" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
xcrun stapler staple "$image"
xcrun stapler validate "$image"
spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
