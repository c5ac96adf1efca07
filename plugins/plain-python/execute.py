"""Answers a query that was read, from dicts: `{"__typename": …, name: its value, or Field(…)}`."""
from typing import Callable, Dict, NamedTuple

from read_query import ABSENT, QueryError, values_of

DEEPEST = 64
# A few lines can ask for everything of everything.
MOST_FIELDS = 100_000


class Field(NamedTuple):
    """A field with arguments: what reads each of them, and what answers."""

    takes: Dict[str, Callable]
    answer: Callable


def execute(query, root, behind, given):
    """
    `query` is of read_query, `root` what the fields of Query are, `behind` which interfaces and unions an object of
    each type stands behind, `given` the variables.
    """
    execution = Execution(query["fragments"], behind, variables_of(query["variables"], given))
    return execution.answer(root, query["selections"], 0)


class Execution:
    def __init__(self, fragments, behind, variables):
        self.fragments = fragments
        self.behind = behind
        self.variables = variables
        self.fields = 0

    def answer(self, object_, selections, depth):
        if depth > DEEPEST:
            raise QueryError(f"The answer is deeper than {DEEPEST} levels.")
        asked = {}
        for field in self.fields_of(object_, selections, set()):
            asked.setdefault(field["key"], []).append(field)
        answer = {}
        for key, alike in asked.items():
            self.fields += 1
            if self.fields > MOST_FIELDS:
                raise QueryError(f"The answer has over {MOST_FIELDS} fields.")
            below = [selection for field in alike for selection in field["selections"]]
            answer[key] = self.complete(self.read(object_, alike[0]), below, depth, alike[0]["name"])
        return answer

    def fields_of(self, object_, selections, seen):
        """The fields that are asked of this object, those in fragments too."""
        for selection in selections:
            spread = selection.get("spread")
            if not selection["is_wanted"](self.variables) or spread in seen:
                continue
            if spread is not None:
                seen.add(spread)
                if spread not in self.fragments:
                    raise QueryError(f"There is no fragment {spread}.")
            fragment = selection if spread is None else self.fragments[spread]
            if "key" in selection:
                yield selection
            elif self.is_a(object_["__typename"], fragment["on"]):
                yield from self.fields_of(object_, fragment["selections"], seen)

    def is_a(self, name, type_):
        return type_ is None or type_ == name or type_ in self.behind.get(name, [])

    def read(self, object_, field):
        name = field["name"]
        if name not in object_:
            raise QueryError(f"{object_['__typename']} has no field {name}.")
        value = object_[name]
        given = values_of(field["args"], self.variables)
        takes = value.takes if isinstance(value, Field) else {}
        unknown = next((argument for argument in given if argument not in takes), None)
        if unknown is not None:
            raise QueryError(f"{name} has no argument {unknown}.")
        if not isinstance(value, Field):
            return value
        return value.answer(**{argument: read(given.get(argument), argument) for argument, read in takes.items()})

    def complete(self, value, selections, depth, name):
        if value is None:
            return None
        if isinstance(value, list):
            return [self.complete(item, selections, depth, name) for item in value]
        if isinstance(value, dict) != bool(selections):
            raise QueryError(f"{name} {'has no fields' if selections else 'needs fields'}.")
        return self.answer(value, selections, depth + 1) if isinstance(value, dict) else value


def variables_of(declared, given):
    known = {}
    for variable in declared:
        name, standard = variable["name"], variable["standard"]
        value = given.get(name, standard({}) if standard else ABSENT)
        if variable["is_required"] and value in (None, ABSENT):
            raise QueryError(f"${name} is missing.")
        known[name] = value
    return known
