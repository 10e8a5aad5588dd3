"""kill -9 in the middle of writing: what was acknowledged is there, and the file is sound."""

import random
import signal
import subprocess
import sys
from pathlib import Path
from time import sleep

from planner.store.plans import open_plans

WRITER = """
import sys
from pathlib import Path
from planner.plan import Plan
from planner.store.plans import open_plans

plans = open_plans(Path(sys.argv[1]))
saved = plans.load(sys.argv[2])
while True:
    business = saved.plan.business.revised(name=f"Save {saved.rev + 1}", story="x" * 5000)
    saved = plans.save(saved.id, saved.plan.revised(business=business), saved.rev)
    plans.keep_revision(saved.id, None, "named" if saved.rev % 7 == 0 else "restore")
    print(saved.rev, flush=True)
"""


def _acknowledged_before_kill(folder: Path, plan_id: str, chance: random.Random) -> int:
    command = [sys.executable, "-c", WRITER, str(folder), plan_id]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        sleep(chance.uniform(0.01, 0.2))
        writer.send_signal(signal.SIGKILL)
        lines = [first, *writer.stdout]
    return max(int(line) for line in lines if line.endswith("\n"))


def test_nothing_acknowledged_is_lost_by_kill_9(tmp_path: Path, bakery_id: str) -> None:
    chance = random.Random(7)
    for _kill in range(4):
        acknowledged = _acknowledged_before_kill(tmp_path, bakery_id, chance)
        plans = open_plans(tmp_path)
        head = plans.load(bakery_id)
        assert head.rev >= acknowledged > 1
        assert head.plan.business.name == f"Save {head.rev}"
        assert plans.revisions(bakery_id)[0].rev >= acknowledged
        with plans.database.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        plans.close()
