# The table and its files.
table-title = Table: what the map shows
table-footer = What the map shows: { $n ->
    [one] 1 row
   *[other] { $count } rows
  }
table-filtered = with every filter
table-all-kinds = all kinds, no other filter
table-nothing-stored = The table lists stored events: open a file of events, or start an exercise with invented ones.
table-empty = 0 events
table-empty-why = No stored event passes the filters.
table-saved = { $n ->
    [one] 1 row
   *[other] { $count } rows
  } written to { $path }
save-table-title = Save the table
column-day = When
column-country = Country
column-division = Division
column-place = Place
column-kind = Kind
column-side-a = First side
column-side-b = Second side
column-deaths = Deaths, best
column-interval = Low–high
column-precision = Place known to
column-notes = Notes
format-csv = CSV
format-xlsx = XLSX
format-geojson = GeoJSON
