"""`gemstream doctor`: says what works and what is missing on this computer; never a secret."""

import asyncio
import json
import logging
from dataclasses import asdict

from desktop.checks import Check, basics, failed, line_of, services
from desktop.clients import model_client
from desktop.core.errors import ChatError
from desktop.core.terminal import for_terminal
from desktop.network import Network
from desktop.setup import Setup


def run(setup: Setup, *, as_json: bool) -> int:
    """Print the report; returns 0 if all is well, else 1."""
    logging.getLogger("desktop").addHandler(logging.NullHandler())
    checks = [*basics(setup), *asyncio.run(_services(setup))]
    ok = all(check.ok for check in checks)
    if as_json:
        print(json.dumps({"ok": ok, "checks": [asdict(check) for check in checks]}))
    else:
        print(for_terminal("\n".join(line_of(check) for check in checks)))
        print("\nAll is well." if ok else "\nSomething is missing; see above.")
    return 0 if ok else 1


async def _services(setup: Setup) -> list[Check]:
    try:
        keys = setup.keys()
    except ChatError as error:  # there is no such folder, and that was told already
        return [failed("API key", error)]
    settings = setup.settings_file.load()
    network = Network(proxy=settings.proxy, ca_file=settings.ca_file)
    client = model_client(keys, setup.environ, network=lambda: network)
    try:
        return await services(keys, setup, client, network)
    finally:
        await client.aclose()
