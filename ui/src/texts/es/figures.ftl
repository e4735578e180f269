# Lo seleccionado: un lugar o un suceso con sus cifras.
selected-place = Lugar seleccionado
selected-event = Suceso seleccionado
nothing-selected = No hay nada seleccionado
nothing-selected-how = Elija un lugar en el mapa, o pulse Ctrl K y escriba su nombre.
place-kind-subregion = subregión
place-kind-country = país
place-kind-admin1 = división
place-kind-cell = celda
deaths-best-words = muertes, mejor est.
civilians-word = civiles
sources-word = { $n ->
    [one] fuente
    [many] fuentes
   *[other] fuentes
  }
of-deaths = { $share } de las muertes
change-on = { $change } sobre { $before }
months-before = { $n ->
    [one] el mes anterior
    [many] los { $count } meses anteriores
   *[other] los { $count } meses anteriores
  }
nothing-before = sin cifra anterior
no-data-here = Sin datos en los archivos cargados (no es cero)
place-hot = Celda caliente: con lo que tiene al lado, { $z } desviaciones estándar por encima del azar (Gi*, q { $q })
look-at = Mostrar en el mapa
only-this-place = Solo este lugar
events-a-month-in = Sucesos al mes, { $place }
band-of = banda: lo que su propio pasado permite esperar
band-none = Su pasado es demasiado corto para decir qué cabe esperar.
band-sentence = Meses por encima de la banda ▲: { $above }; por debajo ▽: { $below }; de { $months }.
band-quiet = En calma desde { $month }: ¿menos sucesos, o menos informes?
who-against-whom = Quién contra quién
events-and-deaths = sucesos · muertes
countries = Países
divisions = Regiones y provincias
latest-events = Últimos sucesos
deaths-and-sources = muertes · fuentes
side-not-stated = parte no indicada
show-all = Mostrar todo ({ $count })
show-fewer = Mostrar menos
last-seen = último: { $month }
without-data = { $n ->
    [one] 1 sin datos
    [many] { $count } sin datos
   *[other] { $count } sin datos
  }
imprecise-note = De { $places } de { $events } sucesos ({ $share }) solo se conoce la provincia o algo peor, y se dibujan como zonas; { $dates } tienen por fecha un lapso de días o algo peor.
trend-method = tendencia: { $method }
no-data-in = Sin sucesos en { $place }
no-data-ended = Los datos de { $place } terminan antes: el suceso más reciente es del { $day }. Eso significa sin datos, no cero.
no-data-why = Los archivos cargados no contienen { $place }. Eso significa sin datos, no cero.
open-file = Abrir un archivo
zero-in = 0 sucesos en { $place }
zero-why = Los archivos almacenados lo abarcan.
zero-newest = El suceso más reciente allí fue el { $day }; los filtros lo excluyen.
zero-newest-outside = El suceso más reciente allí fue el { $day }, fuera del período.
widen-period = Ampliar el período
filters-narrow = Otros filtros también lo acotan.

where = Dónde
who = Quién
against = contra
deaths-of = Muertes de { $side }
deaths-civilians = Muertes de civiles
deaths-unknown = Muertes de condición desconocida
notes = Qué tiene de extraño
headline = Lo que dijeron los informes
versions-before = Versiones anteriores
version-same = nada de lo que aquí se muestra difiere
side-a = primera parte
side-b = segunda parte
when = cuándo
other-fields = { $n ->
    [one] 1 campo más del editor
    [many] { $count } campos más del editor
   *[other] { $count } campos más del editor
  }
provenance = { $file }, línea { $line }, importado: { $moment }
provenance-id = Id. del editor: { $id }

date-precision-day = Se conoce el día
date-precision-days = Se conoce con dos a seis días de margen
date-precision-week = Se conoce la semana
date-precision-month = Se conoce el mes
date-precision-year = Solo se conoce el año
date-precision-not_stated = No se indica con qué precisión se conoce el día
location-precision-exact = lugar exacto
location-precision-near = a menos de 25 km
location-precision-district = distrito
location-precision-province = solo la provincia
location-precision-vague = zona vaga
location-precision-country = solo el país
location-precision-international = aguas internacionales
location-precision-not_stated = precisión no indicada

note-high_below_low = La estimación máxima de muertes es inferior a la mínima.
note-best_outside_range = La mejor estimación queda fuera del mínimo y el máximo.
note-province_only = Del lugar solo se conoce la provincia o algo peor.
note-precision_not_stated = El editor no indica con qué precisión se conoce el lugar.
note-sources_not_counted = El editor no contó las fuentes.
note-outside_country = El punto está fuera del país que nombra la fila.
note-placed_by_name = La fila no da coordenadas; las sustituye la provincia o el país que nombra.
note-null_island = El punto está exactamente en 0°, 0°.
note-coordinates_swapped = La latitud y la longitud parecen estar intercambiadas.
note-end_before_start = El último día es anterior al primero.
note-in_the_future = El primer día es posterior al día de la importación.
note-year_disagrees = La columna del año y el primer día no concuerdan.
note-deaths_not_known = Un número de muertes es negativo o falta, y cuenta como desconocido.
note-parts_disagree = Las partes de las muertes no suman la mejor estimación.
note-country_by_point = El país que nombra la fila no se conoce; lo sustituye el que está bajo el punto.
note-odd_letters = Un texto contiene letras invisibles, de derecha a izquierda o que se confunden con otras.
note-fields_shifted = La fila tenía más o menos campos que el encabezado de la tabla y se corrigió.
note-date_rewritten = El día era un número de serie o un nombre de mes y se corrigió.
note-kind_not_stated = El tipo de violencia no se indica.
note-code_unknown = Un código ajeno a su libro de códigos cuenta como no indicado.
