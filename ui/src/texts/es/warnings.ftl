# Alertas: el tablero, la página de cada una, el reloj de la primera señal a la primera medida y las reglas que las emiten.
place-warnings = Alertas
group-warnings = Alertas
action-warnings = Ir a Alertas
action-warnings-here = Alertas de la zona
action-warnings-rules = Reglas que emiten alertas
action-warnings-clock = Reloj de la primera señal a la primera medida
action-warnings-new = Emitir una alerta
action-warnings-run = Examinar ahora con las reglas
action-warnings-search = Buscar en las alertas
action-warnings-back = Volver al tablero
action-warning-anew = Nueva medida sobre la alerta abierta; en el tablero, nueva alerta; entre las reglas, nueva regla
action-warning-acknowledge = Acusar recibo de la alerta abierta
action-warning-weigh = Se sopesaron las opciones
action-warning-evidence = Añadir un indicio a favor o en contra
action-warning-judge = Valorar su probabilidad
action-warning-level = Cambiar el nivel, con un motivo
action-warning-who = Quién hace qué
action-warning-commitment = Nuevo compromiso de la alerta abierta
action-warning-mute = Silenciar la alerta abierta, con un motivo
action-warning-close = Cerrar la alerta abierta e indicar si se cumplió
action-warning-print = Imprimir la alerta abierta en una hoja
short-warning-anew = Nueva medida
short-warning-acknowledge = Acusar recibo
short-warning-weigh = Opciones sopesadas
short-warning-evidence = Añadir indicio
short-warning-judge = Valorar
short-warning-level = Cambiar el nivel
short-warning-who = Quién hace qué
short-warning-commitment = Nuevo compromiso
short-warning-mute = Silenciar, con motivo
short-warning-close = Cerrar
short-warning-print = Imprimir en una hoja

minutes = { $count } min
warnings-board = Tablero
warnings-list = Lista
warnings-clock = Reloj
warnings-rules = Reglas
warnings-open-word = abiertas
warnings-open = Alertas abiertas
warnings-open-in = Abiertas, { $area }
warnings-open-none = Ninguna está abierta.
warnings-open-more = y { $count } más en la lista
warning-keys = En esta página
warnings-search = Buscar por nombre, lugar, regla
warnings-all-levels = Todos los niveles
warnings-shown = Cuáles se muestran
warnings-shown-all = Todas
warnings-shown-open = Abiertas
warnings-shown-closed = Cerradas
warnings-waiting = Leyendo las alertas…
warnings-as-of = Al { $day }; horas en UTC.
warnings-none = No hay ninguna alerta registrada: { $area }
warnings-none-no-events = No hay sucesos almacenados, de modo que las reglas no tienen nada que examinar. Emita usted una alerta, o abra antes un archivo de sucesos.
warnings-none-no-rules = Ninguna regla está activa, de modo que no se emite nada automáticamente. Emita usted una alerta, o active una de las reglas.
warnings-none-not-looked = Las reglas aún no han examinado los sucesos almacenados.
warnings-none-looked = Las reglas han examinado los sucesos y aquí no se dio nada de lo que vigilan. Eso no dice nada de lo que no se notifica.
warnings-none-found = Ninguna alerta corresponde a lo que se ha acotado
warnings-none-found-why = { $n ->
    [one] Sin esa acotación hay 1 alerta.
    [many] Sin esa acotación hay { $count } alertas.
   *[other] Sin esa acotación hay { $count } alertas.
  }
warnings-show-all = Mostrar todas
warnings-all-in-list = todas en la lista ({ $count })
warnings-rows = { $n ->
    [one] 1 alerta
    [many] { $count } alertas
   *[other] { $count } alertas
  }
warnings-column-level = Nivel
warnings-column-name = Alerta
warnings-column-stage = Etapa
warnings-column-where = Dónde
warnings-column-rule = Emitida por
warnings-column-raised = Emitida
warnings-column-wait = Desde la primera señal
warnings-column-actions = Medidas
stage-raised = Emitida
stage-raised-means = nadie ha dicho que se haya visto
stage-acknowledged = Con acuse
stage-acknowledged-means = alguien la ha visto
stage-weighed = Sopesada
stage-weighed-means = se sopesaron las opciones
stage-acted = Con medida
stage-acted-means = se adoptó una primera medida
stage-closed = Cerrada
stage-closed-means = con un motivo
warning-by-person = emitida por una persona
warning-waits = espera: { $time }
warning-acted = medida al cabo de { $time }
warning-closed-unacted = cerrada sin medida
warning-muted = silenciada
warning-muted-until = silenciada hasta { $when }
warning-verdict-due = ¿se cumplió?
warning-lesson-due = nota posterior pendiente
warning-at-least = al menos { $percent }
warning-at-most = a lo sumo { $percent }
warning-confidence = grado de confianza { $confidence }

rules-stale = Los sucesos o las reglas han cambiado desde el último examen.
rules-ran = Último examen de las reglas: { $moment }.
rules-ran-until = Último examen de las reglas: { $moment }, con los sucesos hasta { $month }.
rules-past = Los sucesos más recientes son de { $month }: lo que estas alertas anticipaban ya ha pasado. Importe sucesos más recientes para alertar de lo actual.
rules-never = Las reglas nunca han examinado los sucesos.
rules-active = { $n ->
    [0] Ninguna regla está activa.
    [one] 1 regla está activa.
    [many] { $count } reglas están activas.
   *[other] { $count } reglas están activas.
  }
rules-look = Examinar ahora
rules-looking = Las reglas examinan cada lugar, mes a mes, hasta el último mes conocido…
rules-done = { $n ->
    [one] 1 alerta emitida
    [many] { $raised } alertas emitidas
   *[other] { $raised } alertas emitidas
  }; con señales posteriores añadidas: { $joined }{ $changes ->
    [0] .
    [one] ; 1 cambió de nivel.
    [many] ; { $changed } cambiaron de nivel.
   *[other] ; { $changed } cambiaron de nivel.
  }
rules-done-none = No hay nada nuevo de lo que vigilan las reglas.
rules-refused = { $n ->
    [one] 1 regla no pudo evaluarse
    [many] { $count } reglas no pudieron evaluarse
   *[other] { $count } reglas no pudieron evaluarse
  } con datos de { $month }
rules-waiting = Leyendo las reglas…
rules-none = No hay ninguna regla registrada
rules-none-why = Una regla dice en términos sencillos cuándo un lugar merece una alerta.
rules-all = Todas las reglas activas juntas

warning-waiting = Reuniendo lo relacionado con esta alerta…
warning-by = a más tardar: { $when }
warning-level-from = antes: { $level }, { $day }
warning-level-no-why = no se ha escrito ningún motivo
warning-not-judged = Aún sin valorar
warning-reopen = Reabrir
warning-open-record = Su registro
warning-muted-why = Silenciada hasta { $when }: { $why }
warning-unmute = Dejar de silenciar
warning-closed-why = Cerrada. ¿Se cumplió?: { $verdict }. Por qué se cierra: { $why }
warning-verdict-due-why = Ha vencido su plazo y nadie ha dicho si se cumplió.
warning-lesson-due-why = Está cerrada y ninguna enseñanza la nombra: falta la nota posterior.
warning-stamped-acknowledged = Con acuse de recibo: «{ $title }».
warning-stamped-options_weighed = Opciones sopesadas: «{ $title }».
warning-took-off-mute = Ya no está silenciada: «{ $title }».
warning-took-off-close = Abierta de nuevo: «{ $title }».
warning-became = «{ $title }» es ahora una gestión.
step-stored = Guardado: { $noun } «{ $title }».
step-refused = No se guardó.
step-clash = «{ $title }» no se modificó: entretanto lo hizo { $who }.
step-clash-remedy = Vea qué hay de nuevo y, si aún procede, hágalo otra vez.

small-form-warning = Nueva alerta
small-form-warning-level = Cambiar el nivel
small-form-warning-level-why = El motivo se escribe para este cambio y queda con él.
small-form-warning-muted_until = Silenciar
small-form-warning-muted_until-why = Hasta ese día permanece en el tablero, marcada como silenciada.
small-form-warning-came_true = Cerrar
small-form-warning-came_true-why = Una alerta a cuyo peligro se hizo frente con medidas es «evitada»: eso es un acierto, no una falsa alarma.
sheet-does-not-fit = Esto no cupo en una sola hoja, y nada se imprime sin su clasificación. Muestre menos filas si puede y vuelva a imprimir.
small-form-not-marked = Nadie le ha asignado aún una clasificación: cuenta como estrictamente confidencial. Asígnesela en «Todos los campos».
small-form-evidence = Añadir un indicio
small-form-evidence-why = Lo que habla en contra cuenta tanto como lo que habla a favor.
small-form-judgement = Valorar
small-form-judgement-why = Las palabras en porcentajes (según ICD 203, una norma para analistas): remota 1–5, muy improbable 5–20, improbable 20–45, tan probable como no 45–55, probable 55–80, muy probable 80–95, casi segura 95–99.
small-form-action = Nueva medida
small-form-action-why = El reloj de la alerta se detiene con la primera medida adoptada. Horas en UTC.
small-form-assignment = Quién hace qué
small-form-commitment = Nuevo compromiso
small-form-commitment-why = Pertenece a la gestión de esta alerta; si aún no la hay, se crea una.
small-form-rule = Regla
small-form-kept = Aquí está de nuevo lo que usted había escrito antes.
small-form-kept-why = Esc lo retira.
small-form-all = Todos los campos
small-form-choose = Ver ambas y elegir

clock = Reloj
clock-strip = Reloj de esta alerta
clock-not-to-scale = Las distancias no están a escala; las duraciones se indican. Horas en UTC.
clock-signal-to-action = De la primera señal a la primera medida: { $time }.
clock-raised-to-action = De la emisión a la primera medida: { $time }.
clock-waits = Espera una primera medida; desde la primera señal: { $time }.
clock-target = La meta de la oficina es { $time } desde la emisión.
clock-no-target = La oficina no ha fijado ninguna meta.
clock-way = { $time }
clock-way-seen = { $time } hasta su emisión
clock-way-waits = espera, { $time } desde la primera señal
clock-way-follows = en seguimiento
clock-not-yet = aún no
clock-passed-over = omitido
clock-moment-first_signal = Primera señal
clock-moment-raised = Emitida
clock-moment-acknowledged = Acuse de recibo
clock-moment-options_weighed = Opciones sopesadas
clock-moment-first_action = Primera medida
clock-moment-closed = Cerrada
clock-title = De la primera señal a la primera medida: { $area }
clock-label = { $title }. Alertas: { $warnings }; con una primera medida: { $acted }; a la espera: { $waiting }. { $median }. Al final de la curva la tenía { $last }.
clock-told = { $n ->
    [one] 1 alerta
    [many] { $warnings } alertas
   *[other] { $warnings } alertas
  }; con una primera medida: { $acted }; aún a la espera: { $waiting }.
clock-line = Con una primera medida: { $acted } de { $warnings }; a la espera: { $waiting }; { $median }.
clock-line-open = El reloj
clock-told-median = La mitad tuvo una primera medida al cabo de { $median }
clock-median-some = la mitad la tuvo al cabo de { $median }
clock-median-none = hasta ahora la tuvo menos de la mitad
clock-told-none = Hasta ahora tuvo una primera medida menos de la mitad
clock-median-range = { $median } (90 % entre { $low } y { $high })
clock-median-open = { $median } (90 % al menos { $low }, aún sin extremo superior)
clock-quarter = un cuarto al cabo de { $time }
clock-half = la mitad al cabo de { $time }
clock-most = tres cuartos al cabo de { $time }
clock-not-reached = no se alcanza
clock-how = Las alertas que esperan cuentan como en espera; las cerradas sin medida, como en espera hasta su cierre. No se excluye nada.
clock-none-why = Aún no cuenta ninguna alerta. Eso significa sin datos, no cero días.
clock-axis = días desde la primera señal; los primeros se dibujan más anchos
clock-column-days = Días desde la primera señal
clock-column-share = Tuvo una primera medida
clock-key-curve = proporción con una primera medida; aún a la espera: { $waiting }
clock-key-quartile = un cuarto, la mitad, tres cuartos
clock-key-interval = intervalo del 90 % de la mediana
clock-key-open = intervalo del 90 % de la mediana, abierto en su extremo
clock-target-label = Meta de la oficina, en días desde la emisión
clock-target-none = ninguna
clock-target-why = No hay ninguna fijada. Escriba un número de días y pulse Enter.
clock-target-wrong = Escriba un número de días mayor que cero, por ejemplo 7.
clock-in-target = { $n ->
    [0] A ninguna le ha vencido aún el plazo.
   *[other] Con una primera medida dentro de ese plazo: { $within } de { $known } cuyo tiempo se conoce.
  }
clock-parts = Por grupos
clock-parts-none = Aún no cuenta ninguna alerta.
clock-no-subregion = fuera de las subregiones
clock-by-subregion = Subregión
clock-by-rule = Regla
clock-by-year = Año
clock-by-level = Nivel
clock-part-by = Agrupado por
clock-part-name = Grupo
clock-part-warnings = Alertas
clock-part-acted = Con medida
clock-part-waiting = A la espera
clock-part-median_days = La mitad al cabo de

warning-months = Sucesos por mes: { $place }
warning-months-waiting = Contando los meses de su lugar
warning-months-own = sucesos en su lugar
warning-months-alone = sucesos
warning-months-across = sucesos al otro lado de la frontera
warning-months-missing = sin datos
warning-months-deaths = Muertes, mejor estimación
warning-months-label = { $title }, { $since } a { $until }. Último: { $last }
warning-months-none = Los sucesos almacenados no abarcan ningún mes de su lugar. Eso significa sin datos, no cero.
warning-month-own = { $month }: sucesos { $events }, muertes { $deaths }
warning-month = { $month }: sucesos { $events }, muertes { $deaths }; sucesos al otro lado de la frontera { $across }
evidence-for = A favor
evidence-against = En contra
evidence-observed = observado: { $observed }
evidence-expected = esperado: { $expected }
evidence-none-for = No hay nada registrado que hable a favor.
evidence-none-against = No hay nada registrado que hable en contra. Eso no significa que no lo haya.
evidence-no-weight = peso no indicado
warning-judged = Valoración
warning-judged-none = Nadie la ha valorado todavía.
steps = Qué puede hacerse
steps-step = Paso, y dónde se utilizó
steps-who = Quién podría
steps-takes = Tarda
steps-takes-of = { $n ->
    [one] De la decisión a la adopción, en la única medida de la oficina que tiene ambas fechas
    [many] De la decisión a la adopción, la mitad de { $count } medidas de la oficina
   *[other] De la decisión a la adopción, la mitad de { $count } medidas de la oficina
  }
steps-of = de { $count }
steps-take = Nueva medida de este tipo
steps-nobody = nadie conocido
steps-no-case = Ningún caso en el registro: se muestra, no se recomienda
steps-not-said = no se dice qué siguió
steps-cases = los { $count } casos
steps-talks = Allí es mejor que las conversaciones sean: { $talks } (registro del país).
steps-order = Primero figuran los pasos con casos, y arriba el caso más cercano. Un caso no prueba que el paso haya funcionado.
who-nobody = No hay nadie registrado en sus países. Eso significa sin datos, no «nadie».
who-no-data = No está registrado qué puede hacer allí cada uno. Eso significa sin datos, no «nada».
who-none = sin función
who-role-of = Función de { $partner }
who-stored = { $partner }: { $role }.
who-gap = Vacío:
who-gap-why = no consta que nadie de los presentes pueda plenamente { $abilities }.
who-overlap = Superposición:
who-overlap-why = varios con una función pueden { $abilities }, y ninguno dirige.
follow = Seguimiento
follow-next-review = próximo examen: { $day }
follow-what = Medida o compromiso
follow-owner = Responsable
follow-due = Vencimiento o adopción
follow-state = Estado
follow-none = Aún no se ha hecho ni prometido nada.
follow-decided = decidida
follow-taken = adoptada
follow-ended = concluida
follow-become = convertirla en gestión
follow-engagement = Su gestión: { $title }
follow-review = Examen
follow-past = pasado
follow-ahead = por venir
follow-note = Nota posterior
follow-note-later = tras el cierre
follow-note-due = pendiente
follow-note-there = escrita
lessons = Enseñanzas que vuelven
lessons-worked = funcionó: { $worked }
lessons-worked-not-known = no se sabe si funcionó
lessons-none = No hay registrada ninguna enseñanza de una alerta semejante.
levels = Nivel en el tiempo
levels-all = { $n ->
    [one] 1 versión
    [many] las { $n } versiones
   *[other] las { $n } versiones
  }

rule-open = Su registro
rule-version = versión { $version }
rule-as-written = Tal como está escrita ahora
rule-in-divisions = { $where ->
    [some] En cada división de { $only }:
   *[all] En cada división:
  }
rule-in-countries = { $where ->
    [some] En cada país ({ $only }):
   *[all] En cada país:
  }
rule-when-nothing = cuando… (elija qué se mide)
rule-when-level_probability = cuando la probabilidad de un estallido en un plazo de tres meses sea de { $likelihood }
rule-when-surge = cuando los sucesos del último mes sean { $times } veces el límite superior de lo que su propio pasado permite esperar
rule-when-near_border = cuando los sucesos al otro lado de la frontera en { $n ->
    [one] el último mes
    [many] los últimos { $months } meses
   *[other] los últimos { $months } meses
  } sean { $count }
rule-when-neighbours = cuando los sucesos en todos sus vecinos en { $n ->
    [one] el último mes
    [many] los últimos { $months } meses
   *[other] los últimos { $months } meses
  } sean { $count }
rule-when-emerging = cuando pase a ser un punto caliente o uno creciente
rule-when-events = cuando los sucesos en { $n ->
    [one] el último mes
    [many] los últimos { $months } meses
   *[other] los últimos { $months } meses
  } sean { $count }
rule-when-deaths = cuando las muertes en { $n ->
    [one] el último mes
    [many] los últimos { $months } meses
   *[other] los últimos { $months } meses
  } sean { $count }
rule-when-civilians = cuando las muertes de civiles en { $n ->
    [one] el último mes
    [many] los últimos { $months } meses
   *[other] los últimos { $months } meses
  } sean { $count }
rule-when-silence = cuando no se haya notificado nada en { $n ->
    [one] el último mes
    [many] los últimos { $months } meses
   *[other] los últimos { $months } meses
  }, donde los sucesos al mes solían ser { $count }
rule-when-outlook_exceedance = cuando la probabilidad de 50 muertes o más en un mes del próximo año sea de { $likelihood }
rule-when-election_near = cuando falten { $most } días para una elección y los sucesos aumenten
rule-when-crisis = cuando una crisis constitucional que no ha terminado tenga { $most } días
rule-when-corridor = cuando los sucesos cerca de una ruta de tráfico en { $n ->
    [one] el último mes
    [many] los últimos { $months } meses
   *[other] los últimos { $months } meses
  } sean { $count }
rule-when-fading = cuando las gestiones que decaen mientras dura la violencia sean { $count }
rule-when-overdue = cuando un compromiso tenga { $count } días de retraso
rule-least = { $n ->
    [one] y haya al menos 1 suceso
    [many] y haya al menos { $count } sucesos
   *[other] y haya al menos { $count } sucesos
  }
rule-quiet = y el propio lugar esté en calma
rule-raise = emitir { $level ->
    [elevated] una alerta de nivel elevado
    [high] una alerta de nivel alto
   *[other] una alerta de vigilancia
  }
rule-except = ; excepto en { $except }
rule-sentence = { $sees }, { $raises }{ $but }.
test = ¿Qué resultado habría dado?
test-all = ¿Qué resultado habrían dado todas las reglas activas?
test-why = Se prueba mes a mes con el pasado almacenado, sin nada más que lo que se sabía entonces. Puede tardar unos segundos.
test-outdated = Aquello con lo que se probó ha cambiado desde entonces. Pruébelo de nuevo para ver qué resultado habría dado.
test-no-events = No hay sucesos almacenados con los que probarla.
test-years = Período
test-last-years = últimos { $years } años
test-ask = Probar
test-waiting = Probando mes a mes con el pasado almacenado…
test-period = { $from } a { $to }.
test-looked = Lugares: { $places }; meses de un lugar: { $months }; de ellos, con un estallido: { $onsets }.
test-hits = aciertos: estallidos con una alerta previa
test-misses = omisiones: estallidos sin ella
test-false_alarms = falsas alarmas: no siguió nada
test-late = tardías: la violencia ya estaba allí
test-open = abiertas: plazo sin vencer o fin de los datos
test-precision = De las alertas terminadas, seguidas de un estallido
test-recall = De los estallidos, precedidos de una alerta
test-lead = La mitad de los aciertos tuvo una antelación de al menos
test-interval = { $value } ({ $confidence } entre { $low } y { $high })
test-not-told = no puede saberse
test-beside = Junto a reglas sencillas, por lugar y mes
test-rule = Regla
test-average = Precisión media
test-at-70 = Acierto entre lo alertado, cuando se hallan 7 de cada 10 estallidos
test-month-precision = Acierto entre lo alertado
test-month-recall = Hallados de todos los estallidos
test-beside-warning_watch = una alerta de cualquier nivel
test-beside-warning_elevated = una alerta de nivel elevado o alto
test-beside-warning_high = una alerta de nivel alto
test-beside-level = probabilidad de un estallido, como orden
test-beside-always = siempre
test-beside-last_month = muertes del último mes
test-beside-deaths_36 = muertes en 36 meses
test-beside-how = Todo de 0 a 1. Precisión media: en qué medida el orden pone primero los estallidos; una regla que merezca la pena queda por encima de las sencillas.
test-cases = Cada caso
test-case-outcome = Resultado
test-case-where = Dónde
test-case-raised = Emitida
test-case-onset = Estallido
test-case-lead = Antelación
test-outcome-all = todos
test-outcome-hit = acierto
test-outcome-miss = omisión
test-outcome-false_alarm = falsa alarma
test-outcome-late = tardía
test-outcome-open = abierta
test-left-out = { $n ->
    [one] 1 país quedó excluido
    [many] { $count } países quedaron excluidos
   *[other] { $count } países quedaron excluidos
  }

action-warning-send = Enviar la alerta abierta a un asociado
short-warning-send = Enviar a un asociado
action-warnings-by-themselves = Activar o desactivar el examen automático de las reglas
rules-by-themselves = Examen automático: cuando cambian los sucesos o las reglas, y cada día
share = Enviar a un asociado
share-open = Enviar
share-marking = Puede salir, como máximo
share-marking-why = Lo que tiene una clasificación superior queda en la oficina; también quedan, con cualquier clasificación, los nombres de personas y lo que la oficina piensa de la influencia de un asociado.
share-format = Formato
share-format-page = Página
share-format-exchange = Archivo de intercambio
share-why-page = Un archivo (HTML) que abre cualquier navegador, sin red.
share-why-exchange = Un archivo (JSON) que incorpora otro puesto u otro programa.
share-waiting = Examinando qué puede salir…
share-refused = Con esta clasificación no puede enviarse nada.
share-kept = En el archivo
share-kept-none = Nada.
share-left = Queda aquí, por tener una clasificación superior
share-left-none = Ningún registro tiene una clasificación superior.
share-marked = Clasificación del archivo:
share-write = Elegir dónde, y escribirlo
share-save-title = Guardar la alerta para un asociado
share-counted = { $name }: { $count }
share-written = La alerta está escrita en { $path }
share-written-all = { $marking }. Contiene: { $kept }. No se excluye ningún registro.
share-written-less = { $marking }. Contiene: { $kept }. Excluido: { $left }.
share-not-written = No se escribió nada.

# El camino de una alerta al mapa.
action-warning-map = Mostrar la alerta abierta en el mapa, en los últimos doce meses
short-warning-map = Mostrar en el mapa
