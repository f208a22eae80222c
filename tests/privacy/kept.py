# Of a summary or of impact as JSON, the figures that forgetting somebody must not move, a line each.
# SPDX-License-Identifier: MIT
import json
import sys

answer = json.load(sys.stdin)
for gone in ("territories", "partners", "association", "at", "notes"):  # these lose the forgotten, or are no figures
    answer.pop(gone, None)
if "counts" in answer:
    answer = {"counts": answer["counts"]}
for key, value in answer.items():
    print(key, json.dumps(value, ensure_ascii=False))
