#!/usr/bin/env python3
"""article.py ARTICLE.json OUT.json COUNT: the article without its picture and with its body COUNT times, as the peers' page has it."""
import json, sys
a = json.load(open(sys.argv[1], encoding="utf8"))
a.pop("image", None)
a["articleBody"] = "\n".join([a["articleBody"]] * int(sys.argv[3]))
json.dump(a, open(sys.argv[2], "w", encoding="utf8"), ensure_ascii=False)
