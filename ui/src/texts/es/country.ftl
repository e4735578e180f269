# La página de un país: sus cifras, sus franjas de tiempo, sus tarjetas.
country-list = Páginas de países
country-page = Página del país
country-page-of = Página del país: { $name }
country-events-in = { $n ->
    [one] suceso
    [many] sucesos
   *[other] sucesos
  }, { $period }
country-before = { $count } en { $before }
country-and-before = ; { $count } en { $before }
country-of = { $part } de { $whole }
country-commitments-late = { $n ->
    [one] compromiso pendiente con retraso
    [many] compromisos pendientes con retraso
   *[other] compromisos pendientes con retraso
  }
country-most-late = { $n ->
    [one] el más antiguo, 1 día
    [many] el más antiguo, { $count } días
   *[other] el más antiguo, { $count } días
  }
country-engagements-now = { $n ->
    [one] gestión en curso
    [many] gestiones en curso
   *[other] gestiones en curso
  }
country-fading-count = { $n ->
    [one] 1 del total decae
    [many] { $count } del total decaen
   *[other] { $count } del total decaen
  }
country-newest = suceso más reciente: { $day }, { $n ->
    [one] hace 1 día
    [many] hace { $age } días
   *[other] hace { $age } días
  }
country-record-as-of = Registro al { $day }
country-axis = En un solo eje de tiempo
country-axis-of = En un solo eje de tiempo, { $name }
country-axis-keys = La rueda y + − acercan y alejan, arrastrar desplaza, un clic o las flechas fijan la línea de fecha.
country-zoom = Escala del eje de tiempo
country-range = Cuánto tiempo se muestra
country-range-3 = 3 años
country-range-10 = 10 años
country-range-all = Todo
country-partners = Asociados y qué pueden hacer
country-partners-none = Aquí no hay nadie registrado ni en condiciones de venir. Eso significa sin datos, no «nadie».
country-more-partners = { $n ->
    [one] 1 más puede hacer menos aquí; figura en la lista de asociados.
    [many] { $count } más pueden hacer menos aquí; figuran en la lista de asociados.
   *[other] { $count } más pueden hacer menos aquí; figuran en la lista de asociados.
  }
country-open-list = Abrir la lista: { $list }
country-since = desde { $since }
country-last-known = última noticia: { $since }, sin fin registrado
country-last-known-undated = sin fecha, sin fin registrado
country-not-there = no está allí
country-there-fully = Allí ahora, plenamente
none = ninguno
country-commitments = Compromisos pendientes
country-late-of = { $late } de { $open } con retraso
country-commitments-none = No hay registrado ningún compromiso de este país.
country-commitments-closed = Ninguno está pendiente.
country-kept = De { $past } cuyo día ha pasado se cumplieron { $kept }.
country-engagements-none = No hay registrada ninguna gestión en este país. Eso significa sin datos, no «ninguna».
country-now = En curso
country-earlier = Anteriores
country-fading = Decae
country-elections-none = No hay registrada ninguna elección en este país.
country-record = Del registro
country-record-none = No hay registrada ninguna enseñanza ni nota de este país.
country-talks = Prefiere conversaciones: { $kind }
country-worked = ¿Funcionó?: { $answer }
country-rests-on = Se basa en
country-source = { $source } ({ $n ->
    [one] 1 registro
    [many] { $count } registros
   *[other] { $count } registros
  })
country-no-sources = Ningún registro de aquí nombra una fuente.
action-country = Página del país

fading-visits = Visitas: { $now } en los últimos { $days } días, { $before } en los { $days } anteriores.
fading-events = Sucesos: { $now } frente a { $before }.
fading-events-not-known = No se sabe qué ocurrió entretanto.
fading-last = La última visita fue el { $day }.
fading-never = No hay registrada ninguna visita.

commitment-late = { $count } d de retraso
commitment-in = en { $count } d
commitment-due = vence: { $when }
commitment-no-day = no se indica el día
standing-done = cumplido
standing-withdrawn = retirado
standing-broken = incumplido
standing-due = por vencer
standing-late = con retraso
standing-maybe_late = quizá con retraso
standing-undated = sin día

election-not-answered = sin respuesta
election-winner = El ganador se lo lleva todo: { $answer }
election-q-inclusive = Inclusivo
election-q-trusted_body = Órgano
election-q-enfranchised = Votantes
election-q-transparent = Abierto
election-q-disputes_resolved = Litigios
election-q-inclusive-long = ¿Es inclusivo el proceso?
election-q-trusted_body-long = ¿Merece confianza el órgano electoral?
election-q-enfranchised-long = ¿Pueden votar quienes tienen derecho?
election-q-transparent-long = ¿Es transparente?
election-q-disputes_resolved-long = ¿Se resuelven las controversias?

lane-chart = { $name } de { $since } a { $until } en un solo eje de tiempo
lane-events = Sucesos
lane-deaths = Muertes, mejor est.
lane-events-label = Sucesos { $unit }, a lo sumo { $largest }
lane-deaths-label = Muertes { $unit }, mejor estimación, a lo sumo { $largest }
lane-unit-day = al día
lane-unit-week = a la semana
lane-unit-month = al mes
lane-unit-quarter = al trimestre
lane-unit-year = al año
lane-undated = { $n ->
    [one] 1 sin día
    [many] { $count } sin día
   *[other] { $count } sin día
  }
lane-more = { $n ->
    [one] 1 más antiguo excluido
    [many] { $count } más antiguos excluidos
   *[other] { $count } más antiguos excluidos
  }
lane-item = { $title }, { $noun }, { $days }
lane-from-to = { $since } a { $until }
lane-goes-on = { $since }, continúa o no se conoce el fin
lane-end-not-known = { $since }, terminó; nadie escribió cuándo
lane-ruler = Línea de fecha
lane-key-crisis = crisis
lane-key-attempt = intento
lane-key-span = algún día del lapso
lane-key-agreement = acuerdo
lane-key-lasts = dura
lane-key-not-sure = no es seguro, o abierto
lane-label = { $title }, { $since } a { $until }. Sucesos: { $events }; muertes, mejor estimación: { $deaths }; registros: { $records }; franjas: { $lanes }.
lane-forms = Formas: rombo, una crisis, hueco si solo se intentó; recuadro, algún día del lapso; bandera, un acuerdo; barra, lo que dura, con guiones si no es seguro o está abierto; trama, sin datos.
lane-open = continúa
lane-column-lane = Franja
lane-column-title = Título
lane-column-kind = Tipo
lane-column-state = Estado
lane-column-first_from = Comienza desde
lane-column-first_to = hasta
lane-column-last_from = Termina desde
lane-column-last_to = hasta
lane-column-open = Abierto
lane-column-count = Cantidad

# Alertas en la página de un país.
country-warnings-clock = De la primera señal a la primera medida, { $n ->
    [one] 1 alerta
    [many] { $warnings } alertas
   *[other] { $warnings } alertas
  }: con una primera medida { $acted }, a la espera { $waiting }; { $median }.
country-warnings-closed = { $n ->
    [one] 1 alerta cerrada
    [many] { $count } alertas cerradas
   *[other] { $count } alertas cerradas
  }
country-warnings-list = Todas las alertas: { $name }
