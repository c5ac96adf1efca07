"""Serves the plugin: POST /graphql, GET /feed, /healthz and /readyz. `PORT=4100 python3 main.py`, Python 3.9 or newer."""
import json
import os
import re
import signal
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

from execute import execute
from feed import Feed
from read_query import QueryError, read_query
from works import BEHIND, graph_of, open_works, record_of

HERE = Path(__file__).parent
GRAPHQL = "application/graphql-response+json"
LARGEST_BODY = 1024 * 1024
LONGEST_WAIT = 55
LOOK_EVERY = 0.2
IDLE_SECONDS = 60

sdl = (HERE / "schema.graphql").read_text(encoding="utf-8")
works = open_works(os.environ.get("WORKS", HERE / "works.json"))
feed = Feed(f"{time.time_ns():x}", lambda: [record_of(work) for work in works()])


class Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = IDLE_SECONDS
    # Else the kernel holds an answer's body back until its head is acknowledged.
    disable_nagle_algorithm = True

    def do_GET(self):
        path, _, parameters = self.path.partition("?")
        if path == "/feed":
            self.answer_feed(parse_qs(parameters, keep_blank_values=True))
        elif path in ("/healthz", "/readyz"):
            self.send(200, {"status": "ok" if path == "/healthz" else "ready"})
        else:
            self.send(404, {"status": "not found"})

    def do_POST(self):
        length = self.headers.get("content-length", "")
        if not re.fullmatch(r"[0-9]{1,9}", length) or int(length) > LARGEST_BODY:
            # What is left of the request would be read as the next one.
            self.close_connection = True
            return self.refuse(413, "A content-length of at most 1 MB, please.", "GRAFO_LIMIT_BYTES")
        body = self.rfile.read(int(length))
        if self.path.partition("?")[0] != "/graphql":
            return self.send(404, {"status": "not found"})
        try:
            query, variables, operation_name = read_body(body)
            read = read_query(query)
            if operation_name and operation_name != read["name"]:
                raise QueryError(f"There is no {operation_name}.")
            data = execute(read, graph_of(works(), sdl), BEHIND, variables)
        except QueryError as error:
            return self.refuse(400, str(error), "GRAFO_DOCUMENT_INVALID")
        self.send(200, {"data": data}, GRAPHQL)

    def answer_feed(self, parameters):
        afters, waits = parameters.get("after", [None]), parameters.get("wait", ["0"])
        is_clear = len(afters) == len(waits) == 1 and re.fullmatch(r"[0-9]{1,2}", waits[0])
        if not is_clear or int(waits[0]) > LONGEST_WAIT:
            return self.send_problem(400, "GRAFO_REQUEST_MALFORMED", f"wait: 0…{LONGEST_WAIT}")
        until = time.monotonic() + int(waits[0])
        records = feed.after(afters[0])
        while records == [] and time.monotonic() < until:
            time.sleep(LOOK_EVERY)
            records = feed.after(afters[0])
        if records is None:
            return self.send_problem(410, "GRAFO_FEED_POSITION_UNKNOWN", "Begin again without after.")
        lines = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
        self.send_text(200, lines, "application/x-ndjson")

    def refuse(self, status, message, code):
        """`code` is the hub's word for it."""
        self.send(status, {"errors": [{"message": message, "extensions": {"code": code}}]}, GRAPHQL)

    def send_problem(self, status, code, fix):
        self.send(status, {"errors": [{"message": fix, "extensions": {"code": code, "fix": fix}}]})

    def send(self, status, body, type_="application/json"):
        self.send_text(status, json.dumps(body, ensure_ascii=False), f"{type_}; charset=utf-8")

    def send_text(self, status, text, type_):
        # A lone surrogate, which JSON can name and UTF-8 cannot hold, becomes a question mark.
        body = text.encode("utf-8", "replace")
        self.send_response(status)
        self.send_header("content-type", type_)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Requests are not logged."""


def read_body(text):
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        raise QueryError("The body is not JSON.") from None
    body = body if isinstance(body, dict) else {}
    query, variables = body.get("query"), body.get("variables")
    if not isinstance(query, str):
        raise QueryError("The body has no query.")
    if not isinstance(variables, (dict, type(None))):
        raise QueryError("variables is an object.")
    return query, variables or {}, body.get("operationName")


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    host = os.environ.get("HOST", "127.0.0.1")
    server = ThreadingHTTPServer((host, int(os.environ.get("PORT", "4100"))), Answers)
    print(f"ready at http://{host}:{server.server_port}/graphql", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


main()
