"""The workflows of GitHub, which cannot run here: read by its schema, by a linter, and by us."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from build import TARGETS
from product import ROOT

FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
TEXTS = {file: file.read_text(encoding="utf-8") for file in FILES}
WORKFLOWS = {file: YAML(typ="safe").load(text) for file, text in TEXTS.items()}
JOBS = [
    pytest.param(job, id=f"{file.stem}-{name}")
    for file, workflow in WORKFLOWS.items()
    for name, job in workflow["jobs"].items()
]
SCRIPTS = [
    pytest.param(step["run"], id=f"{file.stem}-{name}-{step.get('name', index)}")
    for file, workflow in WORKFLOWS.items()
    for name, job in workflow["jobs"].items()
    for index, step in enumerate(job.get("steps", ()))
    if "run" in step
]


def run(*command, **given):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **given)
    assert done.returncode == 0, done.stdout + done.stderr


def test_they_fit_the_schema_of_github():
    check = (sys.executable, "-m", "check_jsonschema", "--builtin-schema")
    run(*check, "vendor.github-workflows", *FILES)
    run(*check, "vendor.dependabot", FOLDER.parent / "dependabot.yml")


def test_they_let_nobody_in():
    run(Path(sys.executable).with_name("zizmor"), "--offline", "--no-progress", "-q", FOLDER.parent)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_actions_are_named_by_their_commits(file):
    used = re.findall(r"uses: (\S+)(?: # (\S+))?", TEXTS[file])
    for action, tag in used:
        assert action.startswith("$/") or re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", action)
        assert action.startswith("$/") or re.fullmatch(r"v\d+\.\d+\.\d+", tag), action


def test_one_action_has_one_commit():
    found = re.findall(r"uses: (actions/[\w-]+)@(\S+)", "".join(TEXTS.values()))
    assert len(set(found)) == len({action for action, _ in found})


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_may_be_written_but_where_a_job_says_so(file):
    assert WORKFLOWS[file]["permissions"] == {"contents": "read"}
    assert "concurrency" in WORKFLOWS[file]


@pytest.mark.parametrize("job", JOBS)
def test_no_job_runs_on_for_hours(job):
    assert "uses" in job or 0 < job["timeout-minutes"] <= 120


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_says_what_it_is_and_how_to_do_it_by_hand(file):
    head = TEXTS[file].partition("\nname:")[0]
    assert all(line.startswith("#") for line in head.splitlines())
    assert re.search(r"by hand|git tag", head, re.IGNORECASE)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_they_run_is_there(file):
    for script in re.findall(r"(?:packaging|\.ci)/[\w/-]+\.(?:py|sh)", TEXTS[file]):
        assert (ROOT / script).is_file(), script
    for words in re.findall(r"(?:build\.py|same_twice\.py \w+)((?: [a-z]+\b)+)", TEXTS[file]):
        assert set(words.split()) <= set(TARGETS)
    for name in re.findall(r"uses: \$/(\S+)", TEXTS[file]):
        assert (ROOT / name).is_file(), name


@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_are_read_by_a_shell(script):
    assert "${{" not in script, "what comes from outside is given by the environment"
    run("bash", "-n", input=script)


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not here")
def test_scripts_have_no_faults_that_shellcheck_knows(tmp_path):
    files = []
    for number, script in enumerate(SCRIPTS):
        files.append(tmp_path / f"{number}.sh")
        files[-1].write_text(f"#!/bin/bash\nset -e\n{script.values[0]}", encoding="utf-8")
    run("shellcheck", *files, *(ROOT / "packaging").rglob("*.sh"))
