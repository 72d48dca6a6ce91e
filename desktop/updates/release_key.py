"""Who may say which version is the newest: the public key of releases, as minisign writes it.

This one is of development: nobody can sign with it, its secret was deleted as soon as it was made,
so no file is believed. packaging/signing.md says how it is replaced before the first release.
"""

KEY = "RWSQZcxhJVqguuUfBE3oFpAdse+WbKEOgtwfgQDJIoUOgt7r++2Ie566"
