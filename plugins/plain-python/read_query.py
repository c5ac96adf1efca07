"""Reads a GraphQL query: all of the language that a gateway writes. What it does not understand it refuses."""
import json
import re

TOKEN = re.compile(
    r"""(?P<ignored>[\t\n\r ,\ufeff]+|\#[^\n\r]*)
      | (?P<name>[_A-Za-z][_0-9A-Za-z]*)
      | (?P<mark>\.\.\.|[!$()\[\]{}:=@])
      | (?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9A-Za-z_.]))
      | (?P<block>\"\"\"(?:\\\"\"\"|[\s\S])*?\"\"\")
      | (?P<string>"(?:\\.|[^"\\\n\r])*")""",
    re.VERBOSE,
)
DEEPEST = 64


class QueryError(Exception):
    """What is wrong with a question; its text is for whoever asked."""


def read_query(text):
    """
    Reads one query, and its fragments: a dict of name, variables, selections and fragments. A selection is a field
    (name, key, args, selections) or a fragment (on and selections, or spread), each with is_wanted.
    A value is a function of the variables, since it may be one of them.
    """
    return Reader(list(tokens_of(text))).document()


def values_of(args, variables):
    """Arguments with their values; one whose variable was not given is left out."""
    values = ((name, value(variables)) for name, value in args)
    return {name: value for name, value in values if value is not ABSENT}


ABSENT = object()


class Reader:
    def __init__(self, tokens):
        self.tokens = tokens
        self.at = 0
        self.depth = 0

    def document(self):
        fragments, queries = {}, []
        while self.next[0] != "end":
            if self.skip("fragment"):
                if self.is_("on"):
                    self.fail()
                name = self.name()
                self.expect("on")
                fragments[name] = {"on": self.name(), "selections": self.selections()}
            else:
                queries.append(self.query())
        if len(queries) != 1:
            raise QueryError("One query at a time.")
        return {**queries[0], "fragments": fragments}

    def query(self):
        if self.is_("{"):
            return {"name": None, "variables": [], "selections": self.selections()}
        if not self.skip("query"):
            raise QueryError(f"Only queries are answered, and no {self.next[1][:40]}.")
        name = self.name() if self.next[0] == "name" else None
        variables = self.many("(", self.variable, ")") if self.is_("(") else []
        return {"name": name, "variables": variables, "selections": self.selections()}

    def variable(self):
        self.expect("$")
        name = self.name()
        self.expect(":")
        is_required = self.type()
        return {"name": name, "is_required": is_required, "standard": self.constant() if self.skip("=") else None}

    def type(self):
        """Whether it is one that cannot be null; which type it is, the field says that takes it."""
        if self.is_("["):
            self.many("[", self.type, "]")
        else:
            self.name()
        return self.skip("!")

    def selections(self):
        return self.many("{", self.selection, "}")

    def selection(self):
        if self.skip("..."):
            if self.next[0] == "name" and not self.is_("on"):
                return {"spread": self.name(), "is_wanted": self.condition()}
            on = self.name() if self.skip("on") else None
            return {"on": on, "is_wanted": self.condition(), "selections": self.selections()}
        key = self.name()
        name = self.name() if self.skip(":") else key
        field = {"key": key, "name": name, "args": self.args(), "is_wanted": self.condition()}
        return {**field, "selections": self.selections() if self.is_("{") else []}

    def condition(self):
        """@skip and @include, as one function of the variables."""
        conditions = []
        while self.skip("@"):
            name = self.name()
            if name not in ("skip", "include"):
                raise QueryError(f"@{name} is not understood.")
            conditions.append((name, self.args()))

        def is_wanted(variables):
            for name, args in conditions:
                given = values_of(args, variables).get("if")
                if not isinstance(given, bool):
                    raise QueryError(f"@{name} needs if: true or false.")
                if given != (name == "include"):
                    return False
            return True

        return is_wanted

    def args(self):
        return self.many("(", self.arg, ")") if self.is_("(") else []

    def arg(self):
        name = self.name()
        self.expect(":")
        return name, self.value()

    def constant(self):
        """What a variable is where nobody gives it: no other variable."""
        start = self.at
        value = self.value()
        if any(text == "$" for _, text in self.tokens[start : self.at]):
            self.fail()
        return value

    def value(self):
        if self.is_("["):
            items = self.many("[", self.value, "]", 0)
            return lambda variables: [None if v is ABSENT else v for v in (item(variables) for item in items)]
        if self.is_("{"):
            fields = self.many("{", self.arg, "}", 0)
            return lambda variables: values_of(fields, variables)
        if self.skip("$"):
            name = self.name()
            return lambda variables: variables.get(name, ABSENT)
        kind, text = self.next
        if kind in ("mark", "end"):
            self.fail()
        self.at += 1
        constant = constant_of(kind, text)
        return lambda variables: constant

    def many(self, opening, read, closing, least=1):
        found = []
        self.expect(opening)
        self.depth += 1
        if self.depth > DEEPEST:
            raise QueryError(f"The query is deeper than {DEEPEST} levels.")
        while len(found) < least or not self.is_(closing):
            found.append(read())
        self.depth -= 1
        self.expect(closing)
        return found

    @property
    def next(self):
        return self.tokens[self.at]

    def is_(self, text):
        return self.next[1] == text and self.next[0] in ("name", "mark")

    def skip(self, text):
        found = self.is_(text)
        self.at += found
        return found

    def expect(self, text):
        if not self.skip(text):
            self.fail()

    def name(self):
        kind, text = self.next
        if kind != "name":
            self.fail()
        self.at += 1
        return text

    def fail(self):
        raise QueryError(f"The query is not understood at {self.next[1][:40]}.")


def tokens_of(text):
    at = 0
    while at < len(text):
        found = TOKEN.match(text, at)
        if found is None:
            raise QueryError(f"The query is not understood at character {at}.")
        if found.lastgroup != "ignored":
            yield found.lastgroup, found.group()
        at = found.end()
    yield "end", "its end"


def constant_of(kind, text):
    """The name of a value of an enum stands for itself."""
    if kind == "block":
        return block_text(text)
    if kind == "name" and text not in ("true", "false", "null"):
        return text
    try:
        return json.loads(text, strict=False)
    except ValueError:
        raise QueryError(f"The text {text[:40]} is not understood.") from None


def block_text(block):
    """Without the indentation that its lines share, and without empty lines around it."""
    lines = re.split(r"\r\n|\n|\r", block[3:-3].replace('\\"""', '"""'))
    indents = [len(line) - len(line.lstrip(" \t")) for line in lines[1:] if line.strip(" \t")]
    shared = min(indents, default=0)
    cut = [line if index == 0 else line[shared:] for index, line in enumerate(lines)]
    full = [index for index, line in enumerate(cut) if line.strip(" \t")]
    return "\n".join(cut[full[0] : full[-1] + 1]) if full else ""
