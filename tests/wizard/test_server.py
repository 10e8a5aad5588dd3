"""The real server, as `roadworthy start` starts it: what it says, serves and refuses, and that it asks nobody."""

import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from streamlit import config
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.web.server.app_discovery import discover_asgi_app
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from planner.paths import FONTS, ROOT
from planner.plan import Plan
from planner.store.plans import open_plans
from planner.wizard.listener import CannotListen, listener
from planner.wizard.server import PAGE
from planner.wizard.settings import host, settings, toml
from tests.jobs.leftovers import all_end

# Every address that the server's process looks up or calls, but for this machine's own, goes to stderr.
SERVE = """
import sys
def tell(event, arguments):
    if event in ("socket.getaddrinfo", "socket.connect"):
        asked = arguments[0] if event == "socket.getaddrinfo" else arguments[1][0]
        if asked not in ("127.0.0.1", "localhost", "::1") and not isinstance(arguments[1], (str, bytes)):
            print("outside:", event, arguments, file=sys.stderr)
sys.addaudithook(tell)
from pathlib import Path
from planner.wizard import server
server.PAGE = Path(sys.argv[2])
server.start(port=int(sys.argv[1]), open_browser=False)
"""


class Served:
    def __init__(self, process: "subprocess.Popen[str]", said: str, log: Path) -> None:
        self.process, self.said, self.log = process, said, log
        self.folder = log.parent
        self.url = said.rpartition(" ")[2].replace("localhost", "127.0.0.1")

    def headers(self, path: str) -> dict[str, str]:
        with urllib.request.urlopen(self.url + path) as answer:
            return {name.lower(): value for name, value in answer.headers.items()}

    def page(self, name: str = "", query: str = "", **headers: str) -> str:
        """All that the websocket says to a visitor with these headers, for one run of a page."""
        url = f"{self.url.replace('http', 'ws')}/_stcore/stream"
        said: list[ForwardMsg] = []
        with connect(url, additional_headers=headers, max_size=None) as visitor:
            visitor.send(BackMsg(rerun_script=ClientState(page_name=name, query_string=query)).SerializeToString())
            while not said or said[-1].WhichOneof("type") != "script_finished":
                said.append(ForwardMsg.FromString(visitor.recv(timeout=30, decode=False)))
        return "\n".join(map(str, said))


@contextmanager
def serving(folder: Path, port: int, page: Path = PAGE) -> Iterator[Served]:
    surroundings = {**os.environ, "ROADWORTHY_DATA": str(folder)}
    log = folder / "log"
    with log.open("w") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-c", SERVE, str(port), str(page)],
            cwd=ROOT, env=surroundings, text=True, stdout=subprocess.PIPE, stderr=stderr,
        )  # fmt: skip
    try:
        assert process.stdout
        yield Served(process, process.stdout.readline().strip(), log)
    finally:
        process.kill()
        process.communicate()


def free_port() -> int:
    with listener("127.0.0.1", 0) as probe:
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("data"), free_port()) as served:
        yield served


def test_it_says_where_it_is_open(server: Served) -> None:
    assert server.said.startswith("Roadworthy is open at http://localhost:")


def test_taken_port_is_told_and_the_next_one_used(tmp_path: Path) -> None:
    with listener("127.0.0.1", 0) as other, serving(tmp_path, other.getsockname()[1]) as served:
        taken = other.getsockname()[1]
        assert served.said.startswith(f"Port {taken} is taken, so Roadworthy is open at http://localhost:")


def test_foreign_address_is_refused_with_a_sentence() -> None:
    with pytest.raises(CannotListen, match=r"no address 192\.0\.2\.1"):
        listener("192.0.2.1", 8501)


def test_every_answer_carries_the_security_headers(server: Served) -> None:
    for path in ("/", "/_stcore/health", "/goal"):
        headers = server.headers(path)
        assert headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'self'" in headers["content-security-policy"]
        assert headers["referrer-policy"] == "same-origin"


def test_fonts_are_served_by_us_and_kept_long(server: Served) -> None:
    for face in settings()["theme.fontFaces"]:
        assert (FONTS / Path(face["url"]).name).is_file()
        assert "max-age=31536000" in server.headers(f"/{face['url']}")["cache-control"]


def test_icon_is_our_logo(server: Served) -> None:
    assert server.headers("/favicon.png")["content-type"] == "image/svg+xml"


def test_page_of_ours_is_let_in(server: Served) -> None:
    assert "new_element" in server.page(Origin=server.url)


def test_page_of_another_site_is_kept_out(server: Served) -> None:
    with pytest.raises(InvalidStatus, match="403"):
        server.page(Origin="https://elsewhere.example")


def test_nobody_outside_is_asked(server: Served) -> None:
    server.page(Origin=server.url)
    assert "outside:" not in server.log.read_text()


def test_mistake_of_ours_shows_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    page = tmp_path / "page.py"
    page.write_text("raise ValueError('inside')")
    with serving(tmp_path, free_port(), page) as served:
        shown = served.page()
        assert "the fault is Roadworthy" in shown and "inside" not in shown
        assert "ValueError: inside" in served.log.read_text()


def test_answers_are_sent_without_delay() -> None:
    with listener("127.0.0.1", 0) as door:
        # asyncio turns Nagle's algorithm off for sockets that say that they are TCP.
        assert door.proto != 0


def test_web_process_never_loads_weasyprint() -> None:
    code = "import sys; from planner.wizard.warmth import load_all; load_all(); print('weasyprint' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_step_is_drawn_without_the_heavy_libraries(server: Served) -> None:
    plan_id = open_plans(server.folder).create(Plan()).id
    assert "text_area" in server.page("goal", f"plan={plan_id}")
    loaded = {part for area in psutil.Process(server.process.pid).memory_maps() for part in Path(area.path).parts}
    heavy = loaded & {"pandas", "pyarrow", "numpy", "PIL"}
    assert not heavy


def test_stopping_leaves_no_process_behind(tmp_path: Path) -> None:
    with serving(tmp_path, free_port()) as served:
        children = psutil.Process(served.process.pid).children(recursive=True)
        served.process.send_signal(signal.SIGINT)
        assert served.process.wait(60) == 0
        assert children and all_end(children)


def test_config_file_says_what_the_code_says() -> None:
    written = (ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    assert written == toml(settings()), "run: python -m planner.wizard.settings > .streamlit/config.toml"


def test_streamlit_knows_every_setting() -> None:
    assert set(settings()) <= set(config.get_config_options())


def test_settings_hold_no_outside_address() -> None:
    assert "http" not in toml(settings())


def test_streamlit_run_finds_the_same_application() -> None:
    assert discover_asgi_app(ROOT / "app.py").import_string == "app:app"


@pytest.mark.parametrize(
    ("address", "name"),
    [("127.0.0.1", "localhost"), ("0.0.0.0", "localhost"), ("192.168.1.5", "192.168.1.5"), ("fe80::1", "[fe80::1]")],
)
def test_address_is_told_as_a_browser_reaches_it(address: str, name: str) -> None:
    assert host(address) == name


def test_names_are_held_to_this_computer_unless_it_is_opened_to_others() -> None:
    assert settings("127.0.0.1")["server.allowedHosts"] == ["localhost", "127.0.0.1", "::1"]
    assert settings("0.0.0.0")["server.allowedHosts"] == []
