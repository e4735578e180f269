# La tabla y sus archivos.
table-title = Tabla: lo que muestra el mapa
table-footer = Lo que muestra el mapa: { $n ->
    [one] 1 fila
    [many] { $count } filas
   *[other] { $count } filas
  }
table-filtered = con todos los filtros
table-all-kinds = todos los tipos, sin otro filtro
table-nothing-stored = La tabla enumera los sucesos almacenados: abra un archivo de sucesos o inicie un ejercicio con sucesos inventados.
table-empty = 0 sucesos
table-empty-why = Ningún suceso almacenado pasa los filtros.
table-saved = { $n ->
    [one] 1 fila escrita
    [many] { $count } filas escritas
   *[other] { $count } filas escritas
  } en { $path }
save-table-title = Guardar la tabla
column-day = Cuándo
column-country = País
column-division = División
column-place = Lugar
column-kind = Tipo
column-side-a = Primera parte
column-side-b = Segunda parte
column-deaths = Muertes, mejor est.
column-interval = Mín.–máx.
column-precision = Precisión del lugar
column-notes = Notas
format-csv = CSV
format-xlsx = XLSX
format-geojson = GeoJSON
