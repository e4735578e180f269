# El calendario: lo que vence, lo que se retrasa, archivos que entran y salen.
place-calendar = Calendario
action-calendar = Ir a Calendario
action-calendar-back = Mes anterior, o un plazo más corto, en el calendario
action-calendar-on = Mes siguiente, o un plazo más largo, en el calendario
action-calendar-today = Mes actual, en el calendario
calendar-form = Forma del calendario
calendar-month = Mes
calendar-agenda = Lista
calendar-moments = Con lo que aumenta
calendar-today = Hoy
calendar-occasions = Ocasiones
occasion-election = Elección
occasion-phase = Fase de una elección
occasion-commitment = Compromiso por vencer
occasion-mandate_end = Fin de mandato
occasion-review = Seguimiento
occasion-anniversary = Aniversario
calendar-key = Barra con guiones: algún día dentro de ella.
calendar-late = Con retraso y vencido
calendar-vague = Algún día de un plazo más largo
calendar-more = +{ $count }
calendar-years = { $n ->
    [one] 1 año
    [many] { $count } años
   *[other] { $count } años
  }
calendar-not-recorded = no está registrado qué resultó
calendar-none = Nada previsto: { $period }
calendar-none-why = Aquí no recae ninguna elección, compromiso, fin de mandato ni aniversario de { $area }. Los registros sin día se cuentan abajo.
calendar-none-filtered = De las ocasiones marcadas, ninguna recae aquí para { $area }. Las demás se excluyen.
calendar-as-of = Al { $day }.
calendar-undated = { $n ->
    [one] 1 registro no tiene día y no se muestra.
    [many] { $count } registros no tienen día y no se muestran.
   *[other] { $count } registros no tienen día y no se muestran.
  }
calendar-export = Exportar ICS
calendar-import = Importar ICS
calendar-save-title = Guardar el calendario
calendar-open-title = Abrir un archivo de calendario
calendar-saved = { $n ->
    [one] 1 entrada escrita
    [many] { $count } entradas escritas
   *[other] { $count } entradas escritas
  } en { $path }
calendar-imported = { $n ->
    [one] 1 entrada tomada
    [many] { $count } entradas tomadas
   *[other] { $count } entradas tomadas
  } del calendario.
calendar-refused = { $n ->
    [one] 1 entrada fue rechazada.
    [many] { $count } entradas fueron rechazadas.
   *[other] { $count } entradas fueron rechazadas.
  } Los motivos figuran en Fuentes e intercambio.
weekday-mon = lun
weekday-tue = mar
weekday-wed = mié
weekday-thu = jue
weekday-fri = vie
weekday-sat = sáb
weekday-sun = dom

# Momentos críticos: lo que vence donde aumenta la violencia.
action-moments = Lo que vence, con lo que aumenta allí
moments-horizon = Plazo que se examina
moments-days = { $days } días
moments-waiting = Comparando cada país con su propio pasado y con escaladas anteriores…
moments-area = Esto se indica para una subregión o un país
moments-area-how = Elija uno en la barra superior.
moments-due = Lo que vence
moments-until = hasta el { $day }
moments-none = No vence nada { $until }: { $area }
moments-none-why = Ningún registro de las ocasiones marcadas recae en estos días. Que no haya nada registrado no significa que no haya nada previsto.
moments-farther = Ampliar el plazo
moments-left = { $n ->
    [one] Se excluye 1 entrada de una ocasión no marcada.
    [many] Se excluyen { $count } entradas de ocasiones no marcadas.
   *[other] Se excluyen { $count } entradas de ocasiones no marcadas.
  }
moments-late = { $n ->
    [one] 1 entrada tiene retraso y figura arriba.
    [many] { $count } entradas tienen retraso y figuran arriba.
   *[other] { $count } entradas tienen retraso y figuran arriba.
  }
moments-when = Cuándo
moments-what = Qué
moments-rises = Qué aumenta allí
moments-today = hoy
moments-in = en { $days } d
moments-within = en { $days } d o menos
moments-nowhere = no nombra ningún país de aquí
moments-no-events = sin datos de sucesos
moments-up = { $what }: en aumento
moments-level = { $what }: sin aumento
moments-not-known = { $what }: no se sabe
moments-of-events = sucesos
moments-of-deaths = muertes
moments-both = { $one } y { $other }
moments-countries = Cómo está la violencia en los países
moments-caution = Esto no es un pronóstico.
moments-caution-why = El último mes conocido se compara con lo que el propio pasado del país permite esperar: la banda abarca lo habitual; el triángulo marca lo que queda por encima. Nada de esto dice cuán probable es la violencia.
moments-month = Recuento y mes
moments-in-events = Sucesos, { $month }
moments-in-deaths = Muertes, { $month }
moments-against = Frente a la banda
moments-expected-head = Esperado (banda)
moments-expected = { $figure } ({ $low }–{ $high })
moments-expected-none = nada con que establecer lo esperado
moments-verdict = Si aumenta
moments-not-told = no se indica
moments-by-chance = tantos o más por azar: { $share }
moments-share = { $value } ({ $low }–{ $high })
moments-why = No se sabe, { $of }: { $why }
moments-why-below = No se sabe, con el motivo abajo: { $of }
moments-everything = cómo está la violencia
moments-near-short = cercanía a escaladas anteriores
moments-near = Meses ordinarios igual de cercanos a escaladas anteriores: pocos es inusual
moments-near-of = Cercanía a los meses previos a escaladas anteriores: { $name }
moments-ordinary = Comparado con { $count } meses ordinarios; el intervalo contiene la proporción verdadera el { $confidence } de las veces.
moments-like-none = Ninguna escalada anterior es lo bastante cercana para nombrarla.
moments-like = { $place } antes de { $month }
moments-like-says = ahora en { $place }; semejante: { $alike }; diferente: { $different }
moments-distance = distancia { $distance }, donde 0 es idéntico y 1 lo más lejano posible
moments-alike = Semejante: { $alike }
moments-different = Diferente: { $different }
moments-nothing = nada
moments-profile-events = sucesos
moments-profile-deaths = muertes
moments-profile-trend = si los sucesos aumentan o disminuyen
moments-profile-civilians = proporción de civiles entre las muertes
moments-profile-neighbours = muertes en el entorno
moments-profile-election = días hasta la elección más cercana
moments-profile-quiet = meses desde el último suceso
moments-compared = { $n ->
    [one] 1 división comparada.
    [many] { $count } divisiones comparadas.
   *[other] { $count } divisiones comparadas.
  }
moments-violent = { $n ->
    [one] Se excluye 1: hay violencia allí ahora o la hubo hace poco.
    [many] Se excluyen { $count }: hay violencia allí ahora o la hubo hace poco.
   *[other] Se excluyen { $count }: hay violencia allí ahora o la hubo hace poco.
  }
moments-worth = Qué valió antes esa cercanía: cuántas estuvieron en la décima parte más cercana de los meses
moments-worth-of = Qué valió antes esa cercanía, { $name }
moments-hits = De { $count } escaladas anteriores
moments-baseline = De meses ordinarios
moments-no-data = No hay almacenado ningún suceso de { $countries }. Eso significa sin datos, no calma.
moments-rests = Suceso más reciente: { $newest }; los meses se conocen hasta su fin hasta { $known }.
moments-nothing-stored = No hay sucesos almacenados: no se sabe qué aumenta.
