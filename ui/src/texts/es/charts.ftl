# Gráficos junto al mapa.
charts-trend-empty = Los sucesos almacenados no abarcan ningún mes del período.

# El marco de todo gráfico: su tabla, sus archivos, en qué se basa.
chart-table = Tabla de «{ $title }»
chart-table-short = Tabla
chart-table-of = Tabla de { $title }
chart-save = Guardar
chart-save-title = Guardar el gráfico
chart-saved = El gráfico está escrito en { $path }
chart-format-svg = SVG
chart-format-svg-hint = dibujo, cualquier tamaño
chart-format-png = PNG
chart-format-png-hint = imagen
chart-format-csv = CSV
chart-format-csv-hint = cifras
chart-method = Método: { $method }
chart-counted = Contado, sin modelo
chart-sources = Fuentes: { $sources }
chart-no-sources = Fuentes no indicadas
source-record = registro de la oficina
chart-ages = Observación más reciente: { $newest }; última ejecución: { $run }
chart-percent = { $share } %
chart-month = Mes
chart-week = Semana del
chart-observed = Observado
chart-months-of = Meses de { $title }
chart-value-in = { $value } en { $month }
chart-none = Sin datos para «{ $title }»

# Una serie junto a lo que se esperaba de ella.
band-label = { $title }, { $since } a { $until }. Último valor: { $last }. { $step ->
    [week] Semanas evaluadas
   *[other] Meses evaluados
  }: { $judged }; por encima de la banda esperada: { $above }; por debajo: { $below }.
band-low = Esperado, mínimo
band-expected = Esperado
band-high = Esperado, máximo
band-verdict = Resultado
band-verdict-above = por encima de la banda
band-verdict-within = dentro de la banda
band-verdict-below = por debajo de la banda
band-verdict-none = no evaluado
band-month = { $month }: { $value }, esperado { $band }; { $verdict }
band-month-expected = { $month }: { $value }, esperado { $expected } ({ $band }); { $verdict }
band-month-none = { $month }: { $value }, no evaluado
band-week = Semana del { $day }
band-key-band = banda esperada
band-key-expected = esperado
band-key-above = por encima
band-key-below = por debajo
band-key-missing = sin datos

# Unas perspectivas.
fan-label = { $title }. Observado desde { $since }, último valor: { $last }; { $cutOff }
fan-cut-off = datos hasta el { $day }
fan-month-observed = { $month }: { $value } observado
fan-month-ahead = { $month }: mediana { $median }; 50 % { $half }, 80 % { $most }, 90 % { $widest }
fan-month-benchmark = referencia { $median }, 90 % { $widest }
fan-month-came = resultó { $value }
fan-no-outlook = no se han calculado perspectivas
fan-none-why = No se ha observado ningún mes, y de nada no se calcula nada. Eso significa sin datos, no cero.
fan-median = Mediana
fan-edge = { $share } %, { $edge ->
    [low] mínimo
   *[other] máximo
  }
fan-benchmark-median = Referencia, mediana
fan-benchmark-edge = Referencia 90 %, { $edge ->
    [low] mínimo
   *[other] máximo
  }
fan-scale = Escala
fan-scale-log = Log.
fan-scale-linear = Lineal
fan-key-observed = observado
fan-key-median = mediana
fan-key-bands = 50, 80, 90 %
fan-key-benchmark = referencia, mediana y 90 %
fan-key-came = resultó
fan-key-missing = sin datos

# Hasta qué punto cumplen lo que dicen unas perspectivas.
calibration-label = { $title }. { $axis } frente a lo que resultó.
calibration-series = { $of }, n { $n }: puntos fuera de lo que da el azar por sí solo: { $outside } de { $points }; el más alejado: { $nominal } indicado, { $observed } resultó.
calibration-of-model = Modelo
calibration-of-benchmark = Referencia
calibration-x-coverage = Cobertura indicada del intervalo
calibration-x-pit = Nivel de la distribución (PIT)
calibration-y = Proporción de meses que resultó así
calibration-key-model = modelo, n { $n }
calibration-key-benchmark = referencia, n { $n }
calibration-key-diagonal = cumplido exactamente
calibration-key-chance = 95 % por azar, n { $n }, meses independientes
calibration-column-series = Serie
calibration-column-n = Meses
calibration-column-nominal = Indicado
calibration-column-hits = Resultó, meses
calibration-column-low = Azar, mínimo
calibration-column-high = Azar, máximo
calibration-verdict-above = por encima del azar
calibration-verdict-within = dentro del azar
calibration-verdict-below = por debajo del azar
calibration-none-why = Aún no ha llegado ningún mes pronosticado, de modo que no puede compararse nada.

# Una serie que una gestión empezó a interrumpir.
interrupted-label = { $title }. { $engagement } comenzó el { $day }; meses de la serie anteriores: { $before }. Meses con datos desde entonces: { $after }; por debajo del margen al que habrían llevado los meses anteriores: { $below }; por encima: { $above }.
interrupted-since = desde el { $day }
interrupted-month-fitted = ajustado { $fitted }
interrupted-month-without = de haber seguido como antes, { $expected } ({ $band })
interrupted-column-part = Parte
interrupted-column-observed = Observado
interrupted-column-fitted = Ajustado
interrupted-column-without = Como antes
interrupted-column-without_low = Como antes, mínimo
interrupted-column-without_high = Como antes, máximo
interrupted-part-before = antes
interrupted-part-after = desde entonces
interrupted-key-observed = observado
interrupted-key-fitted = ajustado
interrupted-key-without = de haber seguido como antes
interrupted-key-missing = sin datos
interrupted-none-why = No se ha observado ningún mes. Eso significa sin datos, no cero.

# Flujos de dónde, a través de dónde, a dónde.
flow-group = { $kind }: { $total } { $unit }
flow-group-uncounted = { $kind }: { $unit }, sin contar
flow-label-group = { $group }; trayectos: { $ways }, sin contar: { $uncounted }.
flow-label-largest = El mayor va de { $origin } a { $destination }: { $count }.
flow-origin = Origen
flow-transit = Tránsito
flow-destination = Destino
flow-kind = Tipo
flow-count = Cantidad
flow-unit = Unidad
flow-not-counted = sin contar
flow-at-least = ≥ { $count }
flow-key-counted = ancho según la cantidad, por tipo y unidad
flow-key-uncounted = fluye, sin contar
flow-none-why = Ningún caso ni ruta del registro nombra un origen y un destino. Eso significa sin datos, no cero.
table-save = Guardar «{ $title }» como CSV

# Una cifra que tarda unos segundos.
figure-stop = Detener
figure-stopped = Detenido. Lo que se muestra, si se muestra algo, es la respuesta anterior.
figure-again = Preguntar de nuevo

# Algunos meses en una línea de una tabla.
spark-label = { $title }, { $from } – { $to }, mes a mes: { $values }. Máximo: { $highest }.
spark-top = máx. { $top }
