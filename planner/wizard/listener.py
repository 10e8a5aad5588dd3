"""The address and port that the server listens at."""

import errno
import socket
import sys

from planner.language import _

_PORTS = 100  # how many to try, from the wished one on


class CannotListen(Exception):
    """No address and port could be had; the text is for the person."""


def listener(address: str, port: int) -> socket.socket:
    """A listening socket on the first free port from `port` on (0: any); raises CannotListen."""
    for candidate in range(port, port + _PORTS if port else 1):
        try:
            return _bound(address, candidate)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise CannotListen(
                    _("This computer has no address {address} to listen at. Leave --address out.").format(
                        address=address
                    )
                ) from error
    raise CannotListen(
        _("Every port from {first} to {last} is taken. Choose another one with --port.").format(
            first=port, last=port + _PORTS - 1
        )
    )


def _bound(address: str, port: int) -> socket.socket:
    # The protocol must be named: asyncio turns off Nagle's delay (40 ms an answer) on TCP sockets only.
    family, kind, _protocol, _name, place = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0]
    bound = socket.socket(family, kind, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":  # where it would let two servers share one port
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(place)
        bound.listen()
    except OSError:
        bound.close()
        raise
    return bound
