"""A service whose schema is the point and stands in the program itself. Everything else talks to the shop."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from unittest.mock import patch

from google.protobuf import descriptor_pool

_loaded = 0


def load_schema(text: str) -> tuple[ModuleType, ModuleType]:
    """Generates modules from the text of a .proto file, without its first line (syntax = "proto3";).

    Returns its messages and its services, as grpc.protos_and_services() does for a file. Two versions of one schema
    get along in one process, because each call has a descriptor pool of its own.
    """
    global _loaded
    _loaded += 1
    name = f"schema_{_loaded}"
    with TemporaryDirectory() as folder:
        Path(folder, f"{name}.proto").write_text(f'syntax = "proto3";\n{text}')
        plugin = "--plugin=protoc-gen-grpc_python=/usr/bin/grpc_python_plugin"
        outputs = [f"--python_out={folder}", f"--grpc_python_out={folder}"]
        subprocess.run(["protoc", "-I", folder, plugin, *outputs, f"{name}.proto"], check=True)
        sys.path.insert(0, folder)
        pool = descriptor_pool.DescriptorPool()
        try:
            with patch.object(descriptor_pool, "Default", return_value=pool):
                return import_module(f"{name}_pb2"), import_module(f"{name}_pb2_grpc")
        finally:
            sys.path.remove(folder)
