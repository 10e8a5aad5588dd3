"""Servers to measure, each a process of its own in an empty folder."""

import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from os import environ
from pathlib import Path

import psutil

ROOT = Path(__file__).parent.parent
STOCK_PAGE = Path(__file__).with_name("stock_page.py")


@dataclass(frozen=True)
class Server:
    port: int
    process: psutil.Process

    @property
    def cpu(self) -> float:
        """Seconds of processor time so far."""
        times = self.process.cpu_times()
        return float(times.user + times.system)

    @property
    def memory(self) -> int:
        """Bytes that belong to this process alone (USS)."""
        return int(self.process.memory_full_info().uss)


@contextmanager
def roadworthy(data: Path) -> Iterator[Server]:
    """What `roadworthy start` runs, on the plans in the folder `data`."""
    port = _free_port()
    code = f"from planner.wizard.server import start; start(port={port}, open_browser=False)"
    with _running([sys.executable, "-c", code], port, data) as server:
        yield server


@contextmanager
def stock(widgets: Sequence[str] = ()) -> Iterator[Server]:
    """`streamlit run` with its defaults; only its address is given, so that it asks nobody outside for it."""
    port = _free_port()
    options = [f"--server.port={port}", "--server.headless=true", "--browser.serverAddress=localhost"]
    command = [sys.executable, "-m", "streamlit", "run", str(STOCK_PAGE), *options, "--", *widgets]
    with tempfile.TemporaryDirectory() as folder, _running(command, port, Path(folder)) as server:
        yield server


@contextmanager
def _running(command: list[str], port: int, folder: Path) -> Iterator[Server]:
    surroundings = {**environ, "PYTHONPATH": str(ROOT), "ROADWORTHY_DATA": str(folder)}
    process = subprocess.Popen(command, cwd=folder, env=surroundings, stdout=subprocess.DEVNULL)
    try:
        _wait_for(port)
        yield Server(port, psutil.Process(process.pid))
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=1).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
