# Las palabras de las notas informativas. Los valores van entre llaves; un recuento figura dos veces, como se escribe ({ $events }) y como
# número para el plural ({ $events-n }).

# Cómo se escriben los números, los días y las listas.
form-group = { "\u00a0" }
form-decimal = ,
form-percent = { $number }{ "\u00a0" }%
form-between = { $low }–{ $high }
form-day = { $day } de { $name } de { $year }
form-month = { $name } de { $year }
form-months = { $first } a { $last }
form-sentences-between = { " " }
form-list-between = {", "}
# Ante «i» se escribe «e»: los países cuyo nombre es una sola palabra sin tilde figuran uno por uno.
form-list-last = { $last ->
    [India] { $rest } e { $last }
    [Indonesia] { $rest } e { $last }
    [Iraq] { $rest } e { $last }
    [Irlanda] { $rest } e { $last }
    [Islandia] { $rest } e { $last }
    [Israel] { $rest } e { $last }
    [Italia] { $rest } e { $last }
   *[other] { $rest } y { $last }
  }
form-month-1 = enero
form-month-2 = febrero
form-month-3 = marzo
form-month-4 = abril
form-month-5 = mayo
form-month-6 = junio
form-month-7 = julio
form-month-8 = agosto
form-month-9 = septiembre
form-month-10 = octubre
form-month-11 = noviembre
form-month-12 = diciembre
form-of-month-1 = enero
form-of-month-2 = febrero
form-of-month-3 = marzo
form-of-month-4 = abril
form-of-month-5 = mayo
form-of-month-6 = junio
form-of-month-7 = julio
form-of-month-8 = agosto
form-of-month-9 = septiembre
form-of-month-10 = octubre
form-of-month-11 = noviembre
form-of-month-12 = diciembre

# La página.
marking-unclassified = No clasificado
marking-confidential = Confidencial
marking-strictly-confidential = Estrictamente confidencial
exercise = EJERCICIO
disclaimer = Los límites y los nombres que figuran en este mapa y las designaciones que en él se emplean no implican su aprobación o aceptación oficial por las Naciones Unidas.
page-before = Página
page-between = de
page-after = { "" }
as-of = Al { $day }
state-draft = Borrador · sin visto bueno
state-signed = Núm. { $number } · visto bueno: { $who }, { $day }
above = { $office } · { $kind }
kind-five-minutes = nota informativa de cinco minutos para el Representante Especial
title = { $area }
all-countries = Todos los países
as-written = { $text }
change-new = Nuevo: { $is }
change-other = Antes: { $was } Ahora: { $is }
change-now = Ahora: { $is }
change-gone = Ya no figura: { $was }
change-none = No ha cambiado nada de lo que dice.
source-last = Nota informativa núm. { $number }, con visto bueno de fecha { $day }.
row = { $cells }

# Encabezados.
heading-key-messages = Mensajes clave
heading-map = Sucesos y alertas abiertas
heading-due = Lo que vence
heading-there = Quién está presente
heading-options = Opciones, con sus casos
heading-figures = Cifras
heading-clock = De la primera señal a la primera medida
heading-engagements = Gestiones en curso
heading-commitments = Compromisos pendientes
heading-changes = Qué ha cambiado desde la nota informativa núm. { $number }
heading-sources = Fuentes

# Mensajes clave.
lead-rose = { $area }: la violencia aumentó.
lead-fell = { $area }: la violencia disminuyó.
lead-level = { $area }: no hubo ni más ni menos sucesos de violencia de los que explica el azar.
lead-year = Violencia: { $area }.
lead-rose-known = { $area }: la violencia aumentó, hasta donde hay datos.
lead-fell-known = { $area }: la violencia disminuyó, hasta donde hay datos.
lead-level-known = { $area }: hasta donde hay datos, no hubo ni más ni menos sucesos de violencia de los que explica el azar.
lead-year-known = Violencia, hasta donde hay datos: { $area }.
total = De { $months }: { $events-n ->
    [one] { $events } suceso
    [many] { $events } de sucesos
   *[other] { $events } sucesos
  } y { $deaths-n ->
    [one] { $deaths } muerte
    [many] { $deaths } de muertes
   *[other] { $deaths } muertes
  } según la mejor estimación ({ $range }).
total-before = El año anterior, de { $months }, en los países con datos de ambos años: { $events-n ->
    [one] { $events } suceso
    [many] { $events } de sucesos
   *[other] { $events } sucesos
  } y { $deaths-n ->
    [one] { $deaths } muerte
    [many] { $deaths } de muertes
   *[other] { $deaths } muertes
  } ({ $range }).
total-before-one = El año anterior, de { $months }: { $events-n ->
    [one] { $events } suceso
    [many] { $events } de sucesos
   *[other] { $events } sucesos
  } y { $deaths-n ->
    [one] { $deaths } muerte
    [many] { $deaths } de muertes
   *[other] { $deaths } muertes
  } ({ $range }).
total-newer = Sin comparar, porque no se sabe nada del año anterior: { $countries }.
lead-most = { $country }: el { $share } de las muertes.
most = { $deaths } de { $all } en los países con datos.
country-change = { $country }: { $deaths-n ->
    [one] { $deaths } muerte
    [many] { $deaths } de muertes
   *[other] { $deaths } muertes
  }, antes { $before }; { $events-n ->
    [one] { $events } suceso
    [many] { $events } de sucesos
   *[other] { $events } sucesos
  }, antes { $events-before }.
lead-old = Los datos son antiguos.
old = El suceso más reciente es del { $day }: { $days-n ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
  } antes de esta nota.
lead-more = Más de lo que el pasado permite esperar.
lead-fewer = La calma puede ser silencio.
place-in = { $place }, { $country }
unusual = { $place }: { $events-n ->
    [one] { $events } suceso
    [many] { $events } de sucesos
   *[other] { $events } sucesos
  } en { $month }; esperado: { $expected }.
unusual-more = { $places-n ->
    [one] Otro lugar más se sale de lo corriente.
    [many] Otros { $places } de lugares se salen de lo corriente.
   *[other] Otros { $places } lugares se salen de lo corriente.
  }
fewer-caution = Menos sucesos, o menos informes: las cifras no permiten saberlo.
lead-waiting = Haber alertado no es aún haber actuado.
lead-acted = Todas las alertas abiertas tuvieron una primera medida.
warnings-waiting = De { $open-n ->
    [one] { $open } alerta abierta
    [many] { $open } de alertas abiertas
   *[other] { $open } alertas abiertas
  }, { $waiting-n ->
    [one] { $waiting } espera
    [many] { $waiting } esperan
   *[other] { $waiting } esperan
  } una primera medida; la que más, desde hace { $days-n ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
  }.
warnings-acted = Alertas abiertas: { $open }.
clock-median = La mitad tuvo una primera medida en un plazo de { $days-n ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
  } desde la primera señal ({ $confidence }, extremo inferior: { $low }; superior: { $high }); hasta ahora { $acted-n ->
    [one] la ha tenido { $acted }
    [many] la han tenido { $acted }
   *[other] la han tenido { $acted }
  } de { $counted }, y las que esperan cuentan como en espera.
clock-median-target = La mitad tuvo una primera medida en un plazo de { $days-n ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
  } desde la primera señal ({ $confidence }, extremo inferior: { $low }; superior: { $high }); hasta ahora { $acted-n ->
    [one] la ha tenido { $acted }
    [many] la han tenido { $acted }
   *[other] la han tenido { $acted }
  } de { $counted }, y las que esperan cuentan como en espera. La meta propia de la oficina, en días desde la emisión: { $target }.
open-end = no se sabe
lead-elections = Próximas elecciones.
election = { $title }: { $days }.
between-days = entre el { $first } y el { $last }
lead-crises = El orden constitucional no se ha restablecido.
crisis = { $title } ({ $day }): hace { $days-n ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
  }.
lead-late = Hay compromisos con retraso.
late = { $late-n ->
    [one] { $late } compromiso tiene un retraso de { $days-n ->
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
      }.
    [many] { $late } de compromisos tienen retraso; el mayor es de { $days-n ->
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
      }.
   *[other] { $late } compromisos tienen retraso; el mayor es de { $days-n ->
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
      }.
  }
lead-no-data = Sin datos, lo que no es cero.
no-data-ended = { $country }: sus datos terminan el { $day }.
no-data-never = { $countries }: los archivos cargados no contienen nada del año.
no-data = sin datos

# El mapa.
map-alternative = Mapa, { $area }: { $cells-n ->
    [one] { $cells } celda
    [many] { $cells } de celdas
   *[other] { $cells } celdas
  } con sucesos, { $hot-n ->
    [0] ninguna de ellas más caliente que el azar
    [one] { $hot } grupo de ellas más caliente que el azar
    [many] { $hot } de grupos de ellas más calientes que el azar
   *[other] { $hot } grupos de ellas más calientes que el azar
  }, { $warnings-n ->
    [one] { $warnings } alerta abierta
    [many] { $warnings } de alertas abiertas
   *[other] { $warnings } alertas abiertas
  }. Las cifras figuran en la tabla.
map-events-per-cell = Sucesos por celda, de { $months }
map-very-hot = caliente, q < 0,01
map-hot = caliente, q < 0,05
map-warning = alerta; con relleno: nivel alto
map-km = { $km } km
map-imprecise = { $events-n ->
    [one] De { $events } suceso solo se conoce la provincia o algo peor, y no está en ninguna celda.
    [many] De { $events } de sucesos solo se conoce la provincia o algo peor, y no están en ninguna celda.
   *[other] De { $events } sucesos solo se conoce la provincia o algo peor, y no están en ninguna celda.
  }

# Lo que vence, quién está presente, opciones.
due-late = { $days-n ->
    [one] { $days } día de retraso
    [many] { $days } de días de retraso
   *[other] { $days } días de retraso
  }: { $title } ({ $occasion }).
due-on = { $day }: { $title } ({ $occasion }).
due-by = A más tardar el { $day }: { $title } ({ $occasion }).
due-more = Y { $more } más.
due-none = No hay nada registrado que venza en los próximos 60 días.
due-election = elección
due-phase = fase de una elección
due-commitment = compromiso
due-mandate_end = fin de mandato
due-anniversary = aniversario
due-review = examen
there-all = { $country }: { $partners-n ->
    [one] { $partners } asociado; puede
    [many] { $partners } de asociados; juntos pueden
   *[other] { $partners } asociados; juntos pueden
  } hacer todo lo que se pregunta.
there-gaps = { $country }: { $partners-n ->
    [one] { $partners } asociado
    [many] { $partners } de asociados
   *[other] { $partners } asociados
  }; lo que nadie allí puede hacer plenamente: { $gaps }.
there-nobody = No hay ningún asociado registrado como presente: { $countries }. Eso es lo que dice el registro, y puede ser menos de lo que hay.
capability-convene = convocar
capability-mediate = mediar
capability-observe = observar
capability-fund = financiar
capability-sanction = sancionar
capability-deploy = desplegar
option-case = { $case } ({ $at }).
option-case-followed = { $case }: { $followed } ({ $at })
option-since = { $title } ({ $since })
step-statement_of_concern = Declaración de preocupación.
step-demarche = Démarche diplomática.
step-call = Llamada telefónica.
step-visit = Visita.
step-good_offices = Buenos oficios.
step-special_envoy = Enviado especial.
step-mediation_support = Apoyo a la mediación.
step-standby_expert = Experto de reserva en un plazo de 72 horas.
step-fact_finding = Determinación de los hechos.
step-inquiry = Investigación.
step-group_of_friends = Grupo de amigos.
step-electoral_assistance = Asistencia electoral.
step-rapid_funds = Financiación rápida.
step-dialogue_support = Apoyo del equipo en el país al diálogo.
step-regional_lead = Dirección a cargo de una organización regional.
step-council_information = Información al Consejo.

# Tablas.
column-country = País
column-place = Lugar
column-events-before = Sucesos antes
column-events = Sucesos
column-deaths = Muertes
column-range = mín.–máx.
column-change = variación
column-by-month = muertes por mes, tres años
column-outlook = Perspectivas, 80{ "\u00a0" }%
figures-aside = De { $months }; antes: de { $before } · muertes: mejor estimación · perspectivas: muertes en un mes cualquiera de los próximos doce
outlook = { $middle } ({ $range })
rise-from-zero = desde 0
no-change = 0
not-made = –
row-no-data = { $countries }: sin datos en los archivos cargados, lo que no es cero
column-warning = Alerta
column-level = Nivel
column-first-signal = Primera señal
column-raised = Emitida
column-first-action = Primera medida
column-signal-to-action = De la señal a la medida
warning-row = { $number }  { $title }
level-watch = vigilancia
level-elevated = elevado
level-high = alto
none-yet = aún ninguna
days-took = { $days } d
days-waiting = { $days } d, a la espera
clock-aside = meta propia de la oficina, en días desde la emisión: { $days }
column-engagement = Gestión
column-where = Dónde
column-since = Desde
column-lead = Dirigida por
column-commitment = Compromiso
column-owner = Responsable
column-due = Vencimiento
column-late = Retraso
days-late = { $days } d
not-late = sin retraso
not-recorded = no registrado
shown-of = se muestran { $shown } de { $all }

# Fuentes y antigüedad de los datos.
source-events = { $publishers }. Suceso más reciente: { $newest }.
source-events-linked = { $publishers }. Suceso más reciente: { $newest }. Registros de un mismo suceso por dos editores, contados una sola vez: { $linked }.
source-unusual = Lo que el propio pasado de un lugar permite esperar: { $method }.
source-outlook = Perspectivas: { $method }. Mediana y 80{ "\u00a0" }% de los valores simulados.
source-record = El registro propio de la oficina, tal como estaba el { $day }.
source-clock = Tiempo hasta una primera medida: { $method }.
source-casebook = Informe del Secretario General, «Diplomacia preventiva: obtención de resultados», S/2011/552; párrafos indicados en cada caso.
age-newest = Suceso más reciente: { $day }.
age-imported = Última importación: { $day }.
