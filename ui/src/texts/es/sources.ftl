# Importaciones, cobertura, límites.
import = Importar
choose-file-title = Abrir un archivo de sucesos o una tabla
open-another = Abrir otro archivo
see-on-map = Ver en el mapa
drop-here = Suelte un archivo aquí o abra uno
drop-formats = UCDP GED, o cualquier tabla del registro: CSV, XLSX, GeoJSON, JSON de la API; buzones (mbox, eml) y formularios rellenados (Kobo, ODK) como informes. El archivo se lee en este equipo y se deja como está.
importing = Importando { $file }
importing-start = Abriendo el archivo
phase-reading = Lectura
phase-committing = Grabación
phase-drawing = Dibujo del mapa
rows-read = { $n ->
    [one] 1 fila leída
    [many] { $count } filas leídas
   *[other] { $count } filas leídas
  }
rows-refused = { $n ->
    [one] 1 fila rechazada
    [many] { $count } filas rechazadas
   *[other] { $count } filas rechazadas
  }
bytes-of = { $read } de { $total }
seconds-left = { $n ->
    [one] falta 1 segundo
    [many] faltan { $count } segundos
   *[other] faltan { $count } segundos
  }
minutes-left = { $n ->
    [one] falta 1 minuto
    [many] faltan { $count } minutos
   *[other] faltan { $count } minutos
  }
import-cancelled = La importación se canceló
import-cancelled-hint = No se modificó nada. Vuelva a abrir el archivo cuando quiera.
leave-file = Dejar este archivo
outcome-whole = Sucesos incorporados: { $added }; ninguno rechazado
outcome-refused = { $rejected } { $n ->
    [one] fila rechazada
    [many] filas rechazadas
   *[other] filas rechazadas
  }; sucesos incorporados: { $added }
took-seconds = { $seconds } s
count-read = leídas
count-added = añadidas
count-revised = revisadas
count-unchanged = sin cambios
count-rejected = rechazadas
count-noted = con notas
reject-line = Línea
reject-field = Campo
reject-why = Por qué, y qué hacer
rejects-first = Se muestran las primeras { $shown } de { $total }.
rejects-of = { $n ->
    [one] 1 fila rechazada
    [many] { $count } filas rechazadas
   *[other] { $count } filas rechazadas
  }
rejects-saved = Filas rechazadas escritas en { $path }: { $rows }. Corríjalas allí e importe el archivo.
save-rejects = Guardar como CSV, corregir, importar de nuevo
save-rejects-title = Guardar las filas rechazadas
line = línea { $line }

runs = Importaciones
runs-none = Aún no se ha importado nada
runs-none-why = Cada archivo importado figura aquí con sus recuentos y puede deshacerse por completo.
run-file = Archivo
run-when = Importado
run-source = Fuente y licencia
run-is-undone = deshecha
run-undone = La importación de { $file } se ha deshecho. Lo que había cambiado está como antes.
undo-run = Deshacer
undo-sure = ¿Retirar todas sus filas?
undo-yes = Retirar

coverage = Lo almacenado
coverage-sentence = Sucesos: { $events }; países: { $countries }; desde { $first } hasta { $last }.
coverage-ages = Última importación: { $imported }; el suceso más reciente tiene { $n ->
    [one] 1 día
    [many] { $age } días
   *[other] { $age } días
  }.
coverage-first = Primer suceso
coverage-last = Suceso más reciente
coverage-missing = Sin datos en { $subregion }: { $names }. Eso no es cero.
coverage-missing-all = Sin datos en toda la subregión: { $subregion }. Eso no es cero.
coverage-none = No hay nada almacenado
coverage-none-why = Ningún país tiene datos. Eso no es cero.

boundaries = Límites
boundaries-default = Se dibuja Natural Earth, corregido conforme a la práctica de las Naciones Unidas.
boundaries-own = Se dibuja { $file } sobre las líneas predeterminadas.
boundaries-why = Una oficina puede cargar su propio archivo de límites (GeoJSON), por ejemplo United Nations Geodata. Las cifras no cambian por ello.
boundaries-load = Cargar un archivo de límites
boundaries-drop = Quitarlo
boundaries-loaded = Se dibuja { $file } sobre las líneas predeterminadas.
choose-boundaries-title = Cargar un archivo de límites
figures-from = De dónde procede
figures-from-counting = Buscando las importaciones
figures-from-none = Ningún evento guardado pasa este filtro.
figures-from-events = { $n ->
    [one] 1 evento
    [many] { $count } eventos
   *[other] { $count } eventos
  }, del { $oldest } al { $newest }
figures-from-rows = Mostrar las filas
figures-from-of-these = De estos
figures-from-lines = Líneas que deben figurar junto a las cifras
