import os
import stat
from pathlib import Path

import pytest

from cleanpage.cli.outputs import open_output, write_whole


def test_an_exception_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "out.txt"
    path.write_text("before")
    with pytest.raises(TypeError), open_output(path) as file:
        file.writelines([b"half", None])
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_permissions_are_kept_and_new_files_follow_the_mask(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.touch(0o600)
    before = os.umask(0o027)
    try:
        write_whole(old, "a")
        write_whole(new, "b")
    finally:
        os.umask(before)
    assert stat.S_IMODE(old.stat().st_mode) == 0o600
    assert stat.S_IMODE(new.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").touch()
    (tmp_path / "link").symlink_to("real")
    write_whole(tmp_path / "link", "text")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "text"


def test_a_device_is_written_to_not_replaced():
    write_whole(Path(os.devnull), "text")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)
