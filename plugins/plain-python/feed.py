"""What there is, and then what changes: the last record of each entity, in the order of the changes."""
import re
import threading


class Feed:
    def __init__(self, run, records):
        """
        `run` names this run: positions are counted in memory, and those of another run are none. `records` answers
        what there is now.
        """
        self.run = run
        self.records = records
        self.count = 0
        self.told = {}
        self.lock = threading.Lock()

    def after(self, position):
        """The records after a position, all for None; None where it is no position of this run."""
        with self.lock:
            self.look()
            last = 0 if position is None else self.number_of(position)
            if last is None:
                return None
            news = [(number, record) for number, record in self.told.values() if number > last]
            return [{"position": f"{self.run}-{number}", **record} for number, record in news]

    def look(self):
        now = {(record["type"], record["id"]): record for record in self.records()}
        for name in [name for name in self.told if name not in now]:
            self.tell(name, {"type": name[0], "id": name[1], "deleted": True})
        for name, record in now.items():
            self.tell(name, record)

    def tell(self, name, record):
        if name in self.told and self.told[name][1] == record:
            return
        # Taken out first, so that the newest stands last.
        self.told.pop(name, None)
        self.count += 1
        self.told[name] = (self.count, record)

    def number_of(self, position):
        found = re.fullmatch(r"([0-9a-z]+)-([1-9][0-9]{0,14})", position)
        if found is None or found[1] != self.run or int(found[2]) > self.count:
            return None
        return int(found[2])
