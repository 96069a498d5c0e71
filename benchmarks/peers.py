"""The peers, and the environments that they run in."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
CACHE = Path(os.environ.get("CLEANPAGE_BENCHMARKS", HERE / ".cache"))


@dataclass(frozen=True)
class Peer:
    """An extractor: its name, its adapter in a worker, and what it needs."""

    name: str
    adapter: str
    requirements: tuple[str, ...] = ()
    node: bool = False


def all_peers() -> dict[str, Peer]:
    """The peers of peers.toml, by name."""
    table = tomllib.loads((HERE / "peers.toml").read_text("utf-8"))
    return {
        name: Peer(name, row["adapter"], tuple(row.get("requirements", ())), row.get("node", False))
        for name, row in table.items()
    }


@cache
def command(peer: Peer) -> list[str]:
    """The command that runs a peer's worker; its environment is made if it is not there.

    Raises:
        subprocess.CalledProcessError: the environment cannot be made.
        FileNotFoundError: the peer needs Node, and there is none.
    """
    if peer.node:
        return [_node(), str(_node_modules() / "worker.mjs"), peer.adapter]
    return [str(_python(peer)), str(HERE / "worker.py"), peer.adapter]


def environment() -> dict[str, str]:
    """The environment variables for a peer: nothing that would let it see our packages."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def _python(peer: Peer) -> Path:
    needs = "\n".join(peer.requirements)
    name = hashlib.sha256(needs.encode()).hexdigest()[:12]
    folder = CACHE / "python" / f"{peer.requirements[0].split('=')[0].strip('.') or 'ours'}-{name}"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ours = "." in peer.requirements
    if not (folder / "ready").exists() or ours:
        print(f"installing {' '.join(peer.requirements)}", file=sys.stderr)
        if not python.exists():
            venv.create(folder, with_pip=True)
        install = [str(python), "-m", "pip", "install", "--quiet"]
        # Our own version does not change with each commit, so it is built anew every time.
        force = ["--force-reinstall", "--no-deps"] if ours and (folder / "ready").exists() else []
        subprocess.run(
            [*install, *force, *peer.requirements], check=True, cwd=ROOT, env=environment()
        )
        (folder / "ready").touch()
    return python


def _node() -> str:
    node = shutil.which("node")
    if node is None:
        raise FileNotFoundError("Node is needed for Readability.js and defuddle")
    return node


def _node_modules() -> Path:
    folder = CACHE / "node"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = (HERE / "node" / "package.json").read_text("utf-8")
    shutil.copy(HERE / "node" / "worker.mjs", folder)
    manifest = folder / "package.json"
    if not manifest.exists() or manifest.read_text("utf-8") != wanted:
        print("installing the Node peers", file=sys.stderr)
        (folder / "package.json").write_text(wanted, "utf-8")
        install = ["npm", "install", "--no-audit", "--no-fund", "--silent"]
        subprocess.run(install, check=True, cwd=folder)
    return folder
