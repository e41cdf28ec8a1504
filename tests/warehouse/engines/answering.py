"""Answers each line of the input, a question in JSON, with a line of the output."""

import json
import os
import sys

# What libraries print is no answer.
_out = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)


def answer_lines(answer):
    for line in sys.stdin:
        try:
            reply = {"value": answer(json.loads(line))}
        except Exception as error:  # noqa: BLE001: whatever goes wrong is the answer.
            reply = {"error": f"{type(error).__name__}: {error}"}
        _out.write(json.dumps(reply) + "\n")
        _out.flush()
