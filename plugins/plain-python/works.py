"""The plugin itself: public works, where they are, and what its fields answer. Read anew when the file changes."""
import json
import os
import sys

from execute import Field
from read_query import QueryError

SOURCE = {"es": "Datos de ejemplo, de ninguna obra real", "en": "Example data, of no real work"}
PROVENANCE = {
    "__typename": "Provenance",
    "source": f"{SOURCE['es']} / {SOURCE['en']}",
    "url": None,
    "retrievedAt": None,
    "asOf": None,
    "licence": "CC-BY-4.0",
    "transform": None,
}
STATUSES = ("PLANNED", "UNDER_WAY", "FINISHED")

# Which interfaces and unions an object of each type stands behind.
BEHIND = {"SantaFeWorksProject": ("Sourced", "_Entity"), "Jurisdiction": ("_Entity",)}


def open_works(path):
    """A function that answers what works.json says now."""
    seen, works = None, []

    def read():
        nonlocal seen, works
        stat = os.stat(path)
        stamp = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
        if stamp == seen:
            return works
        seen = stamp
        try:
            with open(path, encoding="utf-8") as file:
                works = json.load(file)
        except ValueError as error:
            print(f"{path}: {error}", file=sys.stderr, flush=True)
        return works

    return read


def graph_of(works, sdl):
    """What the fields of Query are."""

    def project(work):
        title = work["title"]
        return {
            "__typename": "SantaFeWorksProject",
            "id": work["id"],
            "title": Field(
                {"lang": one_of("ES", "EN")},
                lambda lang: title["en"] or title["es"] if lang == "EN" else title["es"] or title["en"],
            ),
            "status": work["status"],
            "budget": work["budget"],
            "startsOn": work["startsOn"],
            "place": jurisdiction(work["place"]),
            "provenance": PROVENANCE,
        }

    def jurisdiction(id):
        def works_in(status):
            inside = [work for work in works if work["place"] == id or work["place"].startswith(f"{id}:")]
            return [project(work) for work in inside if status in (None, work["status"])]

        return {
            "__typename": "Jurisdiction",
            "id": id,
            "santaFeWorks": Field({"status": one_of(*STATUSES)}, works_in),
        }

    def project_of(id):
        return next((project(work) for work in works if work["id"] == id), None)

    def entity(key):
        if not isinstance(key, dict):
            raise QueryError("A representation is an object.")
        type_, id = key.get("__typename"), an_id(key.get("id"), "id")
        if type_ == "SantaFeWorksProject":
            return project_of(id)
        if type_ == "Jurisdiction":
            return jurisdiction(id) if id == "AR-S" or id.startswith("AR-S:") else None
        raise QueryError(f"{type_} is no entity of this subgraph.")

    return {
        "__typename": "Query",
        "_service": {"__typename": "_Service", "sdl": sdl},
        # In the order of the keys, and None for what is not known.
        "_entities": Field({"representations": a_list}, lambda representations: [*map(entity, representations)]),
        "santaFeWorksProject": Field({"id": an_id}, project_of),
    }


def record_of(work):
    """A work as a line of the feed."""
    starts, target = work["startsOn"], work["sdgTarget"]
    return {
        "type": "SantaFeWorksProject",
        "id": work["id"],
        "deleted": False,
        "about": None,
        "title": work["title"],
        "summary": SOURCE,
        "url": None,
        "jurisdiction": work["place"],
        "dates": [{"name": "START", "value": starts}] if starts else [],
        "sdgTargets": [{"target": target, "basis": "DECLARED", "asOf": None}] if target else [],
        "facets": [{"name": "STATUS", "value": work["status"], "asOf": None}],
    }


def one_of(*values):
    def read(value, name):
        if value is not None and value not in values:
            raise QueryError(f"{name} is one of {', '.join(values)}.")
        return value

    return read


def an_id(value, name):
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return str(value)
    raise QueryError(f"{name} is a text.")


def a_list(value, name):
    if isinstance(value, list):
        return value
    raise QueryError(f"{name} is a list.")
