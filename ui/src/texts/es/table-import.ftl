# Tablas del registro: qué contienen, cómo se leen y cómo se importan.
import-table = Importar una tabla
import-table-action = Importar una tabla…
choose-table-title = Abrir una tabla
done = Listo
table-looking = Examinando { $file }
table-what = Qué parece ser
table-noun = Cada fila pertenece a
table-likely = { $noun }, { $n ->
    [one] 1 columna lo indica
    [many] { $count } columnas lo indican
   *[other] { $count } columnas lo indican
  }
table-sheet = Hoja
table-sheet-rows = { $sheet }, { $n ->
    [one] 1 fila
    [many] { $count } filas
   *[other] { $count } filas
  }
table-head = Línea del encabezado
table-saved-mapping = Correspondencia guardada
table-saved-none = Elija una
table-rows = { $n ->
    [one] 1 fila
    [many] { $count } filas
   *[other] { $count } filas
  }
table-columns = { $n ->
    [one] 1 columna
    [many] { $count } columnas
   *[other] { $count } columnas
  }
table-fields = Qué es cada columna
table-more-fields = { $n ->
    [one] 1 campo más
    [many] { $n } campos más
   *[other] { $n } campos más
  }
table-unmapped = { $n ->
    [one] 1 columna no se toma
    [many] { $n } columnas no se toman
   *[other] { $n } columnas no se toman
  }: { $names }
table-markings = Leídas como clasificaciones: { $names }
table-required = Obligatorio
table-column-of = Columna de { $field }
table-no-column = ninguna columna
table-longitude = Columna de la longitud
table-latitude = Columna de la latitud
table-else = Donde esté vacía: { $names }.
table-constant = igual en todas las filas
table-constant-of = { $field }, igual en todas las filas
table-meanings = { $n ->
    [0] Qué significan sus celdas
    [one] 1 celda significa otra cosa
    [many] { $n } celdas significan otra cosa
   *[other] { $n } celdas significan otra cosa
  }
table-meaning-of = Qué significa { $cell }
table-as-it-stands = tal como está
table-rules = Lo que vale para todas las filas
table-source = Fuente
table-licence = Licencia
table-date-order = Fechas como 03/04/2021
table-order-by-column = como muestre cada columna
table-order-day_first = 3 de abril
table-order-month_first = 4 de marzo
table-make-missing = Crear los registros que las filas nombran y que no existen, como los asociados
table-gleditsch-ward = Los números de los países son los de Gleditsch y Ward, no M49
table-key = Una fila se distingue de las demás por { $names }. Si se repite, es el mismo registro.
table-key-none = Una fila se distingue de las demás por todas sus celdas: la que se corrija más tarde entrará como un segundo registro. Elija columnas que basten por sí solas.
table-preview = Las primeras filas como registros
table-no-rows = No hay filas bajo este encabezado. Elija otra hoja, o la línea con los nombres de las columnas.
table-problems = { $n ->
    [one] 1 de estas { $total } filas no puede incorporarse
    [many] { $count } de estas { $total } filas no pueden incorporarse
   *[other] { $count } de estas { $total } filas no pueden incorporarse
  }
table-no-problems = { $n ->
    [one] Esta fila puede incorporarse
    [many] Estas { $n } filas pueden incorporarse
   *[other] Estas { $n } filas pueden incorporarse
  }
table-record = Registro
table-try = Probar e importar
table-dry-run = Probar sin conservar nada
table-mapping-name = Nombre de la correspondencia
table-save-mapping = Guardar correspondencia
mapping-saved = La correspondencia se ha guardado como «{ $name }».
outcome-records-whole = Registros incorporados: { $added }; ninguno rechazado
outcome-records-refused = { $rejected } { $n ->
    [one] fila rechazada
    [many] filas rechazadas
   *[other] filas rechazadas
  }; registros incorporados: { $added }
publisher-table = Tabla de la oficina
