# La línea del tiempo: barras por tipo de violencia, el pincel del período, el mes bajo el cursor, la reproducción.
timeline-label = Línea del tiempo
timeline-play = Reproducir por meses
timeline-pause = Pausa
timeline-pace = Ritmo
timeline-pace-0-5 = ½×
timeline-pace-1 = 1 mes/s
timeline-pace-2 = 2×
timeline-title-events-day = Sucesos por día
timeline-title-events-week = Sucesos por semana
timeline-title-events-month = Sucesos por mes
timeline-title-events-quarter = Sucesos por trimestre
timeline-title-events-year = Sucesos por año
timeline-title-deaths-day = Muertes por día
timeline-title-deaths-week = Muertes por semana
timeline-title-deaths-month = Muertes por mes
timeline-title-deaths-quarter = Muertes por trimestre
timeline-title-deaths-year = Muertes por año
timeline-kind-1 = Estatal
timeline-kind-2 = No estatal
timeline-kind-3 = Unilateral
timeline-kind-0 = No indicado
timeline-at-month = { $month }:
timeline-at-events = { $eventsCount ->
    [one] suceso
    [many] sucesos
   *[other] sucesos
  }
timeline-without = { $countries }: solo hasta { $year }
timeline-may-fill-up = { $month } aún puede completarse: el suceso más reciente es del { $newest }
timeline-no-data-before = Sin datos antes del { $day }
timeline-no-data-after = Sin datos después del { $day }
timeline-brush = Período: { $since } a { $until }
timeline-start = Comienzo del período
timeline-end = Fin del período
timeline-show-all = Todo
timeline-show-period = Período
timeline-zoom = Qué muestra la línea del tiempo
timeline-table = Cifras de la línea del tiempo
timeline-column-from = Desde
timeline-column-to = Hasta
timeline-column-total = Total
timeline-empty = No hay sucesos almacenados, de modo que no hay tiempo que mostrar.
timeline-none = Ningún suceso pasa el filtro en ningún momento.
timeline-tip = { $span }: { $total }
timeline-of = { $title }, { $area }
timeline-file-label = { $title }, { $since } a { $until }: { $total } en total.
timeline-explained = Cada barra, de abajo arriba: estatal, no estatal, unilateral, no indicado. Atenuado: fuera del período elegido. Trama: sin datos.
