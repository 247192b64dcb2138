"""What stands around client and server, played by the harness: see scene.ts and scenes/."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Scene:
    """A scene that plays. `says` is what the program has to know."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.says: dict = self._read()

    @property
    def address(self) -> str:
        """Where a client connects to."""
        return self.says["address"]

    def do(self, what: str):
        """Asks for something that the scene does, such as "cut", and returns its answer."""
        assert self._process.stdin
        self._process.stdin.write(f"{what}\n")
        self._process.stdin.flush()
        return self._read()

    def _read(self):
        assert self._process.stdout
        return json.loads(self._process.stdout.readline())


@contextmanager
def play(name: str, **options) -> Iterator[Scene]:
    """Plays a scene with its options, until the block ends."""
    script = Path(os.environ["ERRDEX_HARNESS"], "scene.ts")
    with subprocess.Popen(
        [os.environ["ERRDEX_NODE"], script, name, json.dumps(options)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Scene(process)
        finally:
            process.stdin.close()
