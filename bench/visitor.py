"""A visitor without a browser: one websocket that asks for reruns as Streamlit's own page would."""

import time
from types import TracebackType
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import connect
from websockets.typing import Subprotocol

_SHORT = 200  # bytes; the last word of a run is never longer


class Visitor:
    """Opens a page ("goal") with a query ("plan=1"); `widgets` maps each widget's id to its kind."""

    def __init__(self, port: int, page: str = "", query: str = "") -> None:
        self._socket = connect(
            f"ws://127.0.0.1:{port}/_stcore/stream",
            subprotocols=[Subprotocol("streamlit")],
            compression=None,
            max_size=None,
        )
        self._state = ClientState(page_name=page, query_string=query)
        self.widgets: dict[str, str] = {}
        self.first_run = self._run()

    def __enter__(self) -> "Visitor":
        return self

    def __exit__(self, *_error: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._socket.close()

    def type_into(self, widget: str, text: str) -> float:
        """Seconds from the keystroke that commits `text` to the last word of the run that follows."""
        del self._state.widget_states.widgets[:]
        self._state.widget_states.widgets.append(WidgetState(id=widget, string_value=text))
        return self._run()

    def _run(self) -> float:
        heard: list[bytes] = []
        began = time.perf_counter()
        self._socket.send(BackMsg(rerun_script=self._state).SerializeToString())
        while not (heard and _is_last(heard[-1])):
            heard.append(self._socket.recv(timeout=30, decode=False))
        seconds = time.perf_counter() - began
        # Read afterwards, so that our own work is not in the time.
        for data in heard:
            self._note(ForwardMsg.FromString(data))
        return seconds

    def _note(self, message: ForwardMsg) -> None:
        if message.WhichOneof("type") == "navigation":
            self._state.page_script_hash = message.navigation.page_script_hash
        elif message.delta.HasField("new_element"):
            element: Any = message.delta.new_element
            kind = element.WhichOneof("type") or ""
            if widget := getattr(getattr(element, kind, None), "id", ""):
                self.widgets[widget] = kind


def _is_last(data: bytes) -> bool:
    if len(data) > _SHORT:
        return False
    message = ForwardMsg.FromString(data)
    if message.WhichOneof("type") != "script_finished":
        return False
    return bool(message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY)
