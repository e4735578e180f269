# El registro en el mapa: sus capas, sus marcas, su leyenda, y un lugar tomado del mapa.
layer-presence = Presencias
layer-engagements = Gestiones
layer-routes = Rutas
layer-trafficking = Tráfico
record-map-distance = Cerca de una frontera y de violencia, a menos de
record-map-km = { $km } km

record-map-presences = { $count } { $n ->
    [one] presencia
    [many] presencias
   *[other] presencias
  } en { $place }
record-map-who-un = Naciones Unidas
record-map-who-partner = Asociados
record-map-who-both = Naciones Unidas y asociados
record-map-area-only = Solo se conoce la zona; el cuadrado representa toda ella.
record-map-engagements = { $count } { $n ->
    [one] gestión
    [many] gestiones
   *[other] gestiones
  }
record-map-engagements-in = { $place }: { $count } { $n ->
    [one] gestión
    [many] gestiones
   *[other] gestiones
  }
record-map-state-on = en curso: { $count }
record-map-state-waiting = previstas o suspendidas: { $count }
record-map-state-ended = concluidas: { $count }
record-map-more = y { $count } más
record-map-cases = { $count } { $n ->
    [one] caso
    [many] casos
   *[other] casos
  } de tráfico: { $kind }
record-map-cell = En una celda de medio grado
record-map-kind-people = personas
record-map-kind-drugs = drogas
record-map-kind-arms = armas
record-map-kind-resources = recursos saqueados
record-map-letter-people = P
record-map-letter-drugs = D
record-map-letter-arms = A
record-map-letter-resources = R
record-map-certainty-seen = observada
record-map-certainty-reported = notificada
record-map-certainty-supposed = supuesta
record-map-volume-small = volumen pequeño
record-map-volume-medium = volumen medio
record-map-volume-large = volumen grande
record-map-places-unplaced = { $n ->
    [one] Uno de sus lugares no tiene coordenadas.
    [many] { $n } de sus lugares no tienen coordenadas.
   *[other] { $n } de sus lugares no tienen coordenadas.
  }
record-map-crossing = Cruza de { $from } a { $to }
record-map-overlap = { $length } km cerca de una frontera con { $events } { $n ->
    [one] suceso
    [many] sucesos
   *[other] sucesos
  } y { $deaths } { $d ->
    [one] muerte
    [many] muertes
   *[other] muertes
  } a menos de { $distance } km

record-map-legend-un = Presencia de las Naciones Unidas
record-map-legend-partner = Presencia de asociados; medio relleno: ambos
record-map-legend-area = Presencia de la que solo se conoce la zona
record-map-legend-on = Gestiones en curso, con su número
record-map-legend-ended = Gestiones, todas concluidas; medio relleno: previstas
record-map-legend-routes = Ruta: línea continua, observada; guiones, notificada; puntos, supuesta
record-map-legend-volume = Volumen pequeño, medio, grande; flecha: dirección
record-map-legend-crossing = Paso fronterizo
record-map-legend-overlap = A menos de { $km } km de una frontera, con violencia igual de cerca
record-map-legend-trafficking = Tráfico según el número de casos
record-map-legend-letters = { $people } personas, { $drugs } drogas, { $arms } armas, { $resources } recursos saqueados
record-map-legend-presence-unplaced = { $n ->
    [one] Una presencia no tiene coordenadas
    [many] { $count } presencias no tienen coordenadas
   *[other] { $count } presencias no tienen coordenadas
  }
record-map-legend-presence-undated = { $n ->
    [one] Una presencia no tiene fecha y se muestra siempre
    [many] { $count } presencias no tienen fecha y se muestran siempre
   *[other] { $count } presencias no tienen fecha y se muestran siempre
  }
record-map-legend-engagements-unplaced = { $n ->
    [one] Una gestión no nombra ningún país
    [many] { $count } gestiones no nombran ningún país
   *[other] { $count } gestiones no nombran ningún país
  }
record-map-legend-routes-unplaced = { $n ->
    [one] Una ruta tiene menos de dos lugares con coordenadas
    [many] { $count } rutas tienen menos de dos lugares con coordenadas
   *[other] { $count } rutas tienen menos de dos lugares con coordenadas
  }
record-map-legend-trafficking-unplaced = { $n ->
    [one] Un caso no tiene coordenadas
    [many] { $count } casos no tienen coordenadas
   *[other] { $count } casos no tienen coordenadas
  }

record-map-open = Abrir { $title }
record-map-close = Cerrar
record-map-card = Seleccionado en el mapa
record-map-pick = Haga clic en el lugar, o pulse Esc para volver. Las flechas mueven el mapa, Enter toma lo que está bajo la retícula.
record-map-take-place = Tomar el lugar del mapa
record-map-pick-cancel = Cancelar
record-map-pick-naming = Buscando el nombre del lugar…

# Alertas abiertas en el mapa.
layer-warnings = Alertas
record-map-warnings = { $place }: { $count } { $n ->
    [one] alerta abierta
    [many] alertas abiertas
   *[other] alertas abiertas
  }
record-map-warnings-level = { $n ->
    [one] Nivel: { $level }
    [many] Nivel más alto: { $level }
   *[other] Nivel más alto: { $level }
  }
record-map-warnings-waiting = { $w ->
    [0] { $n ->
        [one] Se adoptó una primera medida.
        [many] Todas tuvieron una primera medida.
       *[other] Todas tuvieron una primera medida.
      }
   *[other] { $n ->
        [one] Espera una primera medida.
        [many] A la espera de una primera medida: { $waiting } de { $count }
       *[other] A la espera de una primera medida: { $waiting } de { $count }
      }
  }
record-map-warnings-of-division = Corresponde a toda la división, no a un punto en ella.
record-map-warnings-of-country = Corresponde a todo el país, no a un punto en él.
record-map-legend-no-warnings = Aquí no hay ninguna alerta abierta registrada
record-map-legend-warnings = { $n ->
    [one] 1 alerta
    [many] { $count } alertas
   *[other] { $count } alertas
  }: vigilancia, nivel elevado, nivel alto
record-map-legend-waiting = Anillo pequeño: espera una primera medida
record-map-legend-warning-area = Anillo punteado: corresponde a toda una zona
