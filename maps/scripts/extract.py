"""Copies three layers of Natural Earth out of the QGIS world map into GeoJSON.

Reads the GeoPackage with the standard library alone (SQLite and a small WKB reader), rounds to
1e-6 degree and writes one GeoJSON file per layer. It changes nothing: joins, cuts and names are
decided in `units.mjs`.
"""

import json
import sqlite3
import struct
import sys
from pathlib import Path

LAYERS = ("countries", "states_provinces", "disputed_borders")


def read_ring(data, at, dimensions):
    """Returns one list of [lon, lat] positions and the offset after it."""
    (count,) = struct.unpack_from("<I", data, at)
    at += 4
    values = struct.unpack_from(f"<{count * dimensions}d", data, at)
    points = [
        [round(values[i], 6), round(values[i + 1], 6)] for i in range(0, len(values), dimensions)
    ]
    return points, at + 8 * count * dimensions


def read_wkb(data, at=0):
    """Returns a GeoJSON geometry (little-endian WKB of lines and polygons) and the offset after it."""
    order, kind = struct.unpack_from("<BI", data, at)
    if order != 1:
        raise ValueError("big-endian geometry: this reader knows little-endian alone")
    at += 5
    dimensions = 2 + (kind // 1000 in (1, 2)) + 2 * (kind // 1000 == 3)
    kind %= 1000
    if kind == 2:
        points, at = read_ring(data, at, dimensions)
        return {"type": "LineString", "coordinates": points}, at
    (count,) = struct.unpack_from("<I", data, at)
    at += 4
    parts = []
    for _ in range(count):
        if kind == 3:
            part, at = read_ring(data, at, dimensions)
        else:
            geometry, at = read_wkb(data, at)
            part = geometry["coordinates"]
        parts.append(part)
    names = {3: "Polygon", 5: "MultiLineString", 6: "MultiPolygon"}
    return {"type": names[kind], "coordinates": parts}, at


def wkb_of(blob):
    """Returns the WKB inside a GeoPackage blob: a header of 8 bytes and an envelope come first."""
    envelope_bytes = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return blob[8 + envelope_bytes :]


def read_layer(database, layer):
    """Yields one GeoJSON feature per row, in the order of `fid`."""
    rows = database.execute(f'select * from "{layer}" order by fid')
    columns = [column[0] for column in rows.description]
    for row in rows:
        properties = dict(zip(columns, row))
        geometry, _ = read_wkb(wkb_of(properties.pop("geom")))
        yield {"type": "Feature", "properties": properties, "geometry": geometry}


def main(package, folder):
    database = sqlite3.connect(f"file:{package}?mode=ro", uri=True)
    Path(folder).mkdir(parents=True, exist_ok=True)
    for layer in LAYERS:
        collection = {"type": "FeatureCollection", "features": list(read_layer(database, layer))}
        target = Path(folder) / f"{layer}.geojson"
        target.write_text(json.dumps(collection, ensure_ascii=False, separators=(",", ":")))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
