"""Parses a query in its dialect, and writes it in DuckDB's."""

import sqlglot
from answering import answer_lines
from sqlglot.errors import ErrorLevel


def answer(question):
    options = {"read": question["dialect"], "error_level": ErrorLevel.RAISE}
    (found,) = sqlglot.parse(question["sql"], **options)
    return found.sql(dialect="duckdb", unsupported_level=ErrorLevel.RAISE)


answer_lines(answer)
