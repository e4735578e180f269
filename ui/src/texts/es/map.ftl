# El mapa: sus tarjetas, su leyenda, sus indicaciones, su descargo de responsabilidad.
map-label = Mapa de { $area }. Las flechas desplazan, más y menos acercan y alejan, Enter selecciona lo que está bajo la retícula, Escape sube un lugar.
map-header-figures = { $events } { $eventsCount ->
    [one] suceso
    [many] sucesos
   *[other] sucesos
  }, { $deaths } { $deathsCount ->
    [one] muerte
    [many] muertes
   *[other] muertes
  }
map-header-range = ({ $range })
map-header-area-period = { $area }, { $period }

map-legend = Leyenda
map-legend-title-none = Símbolos
map-legend-title-cells-events = Sucesos por celda
map-legend-title-cells-deaths = Muertes por celda, mejor estimación
map-legend-title-cells-change = Sucesos respecto del período anterior
map-legend-title-density-events = Densidad de sucesos
map-legend-title-density-deaths = Densidad de muertes
map-legend-title-density-change = Densidad de sucesos
map-legend-title-points-events = Sucesos
map-legend-title-points-deaths = Sucesos según las muertes
map-legend-title-points-change = Sucesos
map-legend-density-note = un suceso alcanza { $km } km
map-legend-cells-note = H3 res. { $resolution }, { $area } km²
map-legend-lower = menor
map-legend-higher = mayor
map-legend-change-range = { $from } a { $to }
map-legend-rings = Suceso, área ∝ muertes
map-legend-rings-grouped-events = Suceso, o varios cercanos; área ∝ sucesos
map-legend-rings-grouped-deaths = Suceso, o varios cercanos; área ∝ muertes
map-legend-month = Suceso de { $month }, área ∝ muertes
map-legend-very-hot = Celdas calientes: { $count } de { $cells } (Gi*, q < 0,01)
map-legend-hot = Calientes con q < 0,05: { $count }
map-legend-none-hot = Ninguna celda de { $cells } es caliente (Gi*, q < 0,05)
map-legend-few = Menos de cinco sucesos en ambos períodos
map-legend-imprecise = { $count ->
    [one] Uno o más sucesos de los que solo se conoce la zona
    [many] { $count } o más sucesos de los que solo se conoce la zona
   *[other] { $count } o más sucesos de los que solo se conoce la zona
  }
map-legend-no-data = Sin datos en los archivos cargados (no es cero)
map-legend-boundaries = Frontera internacional, con guiones si está por determinar
map-legend-fold = Plegar la leyenda
map-legend-unfold = Mostrar la leyenda
map-legend-symbols = Símbolos del mapa

map-scale-km = { $km } km
map-scale-at = a { $latitude }
map-pointer = puntero: { $place }
map-latitude = { $degrees }° { $side }

map-tip-totals = { $events } { $eventsCount ->
    [one] suceso
    [many] sucesos
   *[other] sucesos
  }, { $deaths } { $deathsCount ->
    [one] muerte
    [many] muertes
   *[other] muertes
  }
map-tip-deaths = { $deaths } { $deathsCount ->
    [0] muertes
    [one] muerte
    [many] muertes
   *[other] muertes
  }
map-tip-before = período anterior: { $before }
map-tip-imprecise = { $name }: { $count } { $eventsCount ->
    [one] suceso del que solo se conoce la zona
    [many] sucesos de los que solo se conoce la zona
   *[other] sucesos de los que solo se conoce la zona
  }
map-tip-no-data = { $name }: sin datos en los archivos cargados
map-tip-outside = { $name }: fuera de la subregión
map-tip-deaths-unknown = no se sabe cuántas muertes
map-tip-kind-state = estatal
map-tip-kind-nonstate = no estatal
map-tip-kind-onesided = unilateral

map-disclaimer = Los límites y los nombres que figuran en este mapa y las designaciones que en él se emplean no implican su aprobación o aceptación oficial por las Naciones Unidas.
map-source-base = Natural Earth
map-source-own = límites propios: { $file }
map-source-newest = suceso más reciente: { $day }
map-source-imported = importado: { $day }
map-exercise = EJERCICIO
map-failed = No se pudo dibujar el mapa: { $reason } Reinicie el programa; si sigue igual, la pantalla no dispone de WebGL 2.
map-picture-title = Guardar el mapa como imagen
map-picture-none = El mapa no está a la vista. Vaya a Situación e inténtelo de nuevo.
map-picture-saved = El mapa está escrito en { $path }
