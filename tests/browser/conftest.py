"""One server and one browser a test run; a fresh visitor with an empty store of plans each test."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.visitor import Visitor

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


class Server:
    """`roadworthy start` in a process of its own, on a free port, with a data folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = 0
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "planner.cli", "start", "--no-browser", "--port", str(self.port)]
        environment = {**os.environ, "ROADWORTHY_DATA": str(self.folder)}
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        assert self.process.stdout
        found = re.search(r"http://localhost:(\d+)", self.process.stdout.readline())
        assert found, "the server did not say where it is"
        self.port = int(found[1])
        self.url = f"http://localhost:{self.port}"

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("data"))
    yield running
    running.stop()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """For tests that kill it."""
    running = Server(tmp_path)
    yield running
    running.stop()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    assert found, "No Chromium here: run `make setup`, which installs it or names the command."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """What was on the page when a test failed, told with the failure."""
    report = yield
    given = getattr(item, "funcargs", {})
    visitor = next((given[name] for name in ("visitor", "guest", "phone") if name in given), None)
    if report.when == "call" and report.failed and visitor is not None:
        report.sections.append(("the page", f"{visitor.page.url}\n{visitor.page.locator('body').inner_text()}"))
    return report


@pytest.fixture(scope="session")
def desktop(chromium: Browser) -> Iterator[Page]:
    with chromium.new_context(viewport={"width": 1280, "height": 900}) as context:
        yield context.new_page()


@pytest.fixture(scope="session")
def pocket(chromium: Browser) -> Iterator[Page]:
    with chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True) as context:
        yield context.new_page()


@pytest.fixture
def visitor(server: Server, desktop: Page) -> Iterator[Visitor]:
    yield from _visiting(desktop, server)


@pytest.fixture
def guest(own_server: Server, desktop: Page) -> Iterator[Visitor]:
    """Of the server that a test may kill."""
    yield from _visiting(desktop, own_server)


@pytest.fixture
def phone(server: Server, pocket: Page) -> Iterator[Visitor]:
    yield from _visiting(pocket, server)


def _visiting(page: Page, server: Server) -> Iterator[Visitor]:
    visitor = Visitor(page, server.url)
    yield visitor
    visitor.leave()
