"""The machine that was measured on, and how busy others kept it meanwhile."""

import os
import platform
import resource
import time
from pathlib import Path


def described() -> dict[str, str]:
    """Processor, cores, system, and how busy it is."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), "")
    return {
        "processor": model or platform.machine(),
        "cores": str(os.cpu_count()),
        "system": platform.platform(),
        "load before": f"{os.getloadavg()[0]:.1f}",
    }


class Others:
    """Sees how much of the machine's CPU goes to others than this process and its children."""

    def __init__(self) -> None:
        self._begun_at = time.monotonic()
        self._busy_s, self._own_s = _busy_s(), _own_s()

    def share(self) -> float:
        """Their share since the beginning, 0 to 1; children count once they have ended."""
        others_s = (_busy_s() - self._busy_s) - (_own_s() - self._own_s)
        available_s = (time.monotonic() - self._begun_at) * (os.cpu_count() or 1)
        return min(1.0, max(0.0, others_s / available_s))


def _busy_s() -> float:
    """CPU that was used since the machine started, what its host took from it included."""
    first = Path("/proc/stat").read_text("ascii").splitlines()[0].split()
    user, nice, system, _, _, irq, softirq, steal = (int(word) for word in first[1:9])
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


def _own_s() -> float:
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in usages)
