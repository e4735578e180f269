# Bandeja de entrada: lo que ha llegado, cada asunto una vez con todos los informes que lo cuentan, para calificarlo y vincularlo o descartarlo; y las reglas sobre ello.
place-inbox = Recibidos
group-inbox = Bandeja de entrada
inbox-open-word = asuntos abiertos
action-inbox = Ir a Recibidos
action-inbox-view-open = Bandeja de entrada: asuntos abiertos
action-inbox-view-muted = Bandeja de entrada: asuntos silenciados
action-inbox-view-linked = Bandeja de entrada: asuntos vinculados
action-inbox-view-set_aside = Bandeja de entrada: asuntos descartados
action-inbox-rules-all = Bandeja de entrada: reglas sobre lo que llega
action-inbox-link = Vincular el asunto a la propuesta de este número y seguir
action-inbox-search-link = Buscar otra cosa a la que vincular el asunto
action-inbox-aside = Descartar el asunto por uno de cuatro motivos y seguir
action-inbox-next = Asunto siguiente
action-inbox-previous = Asunto anterior
action-inbox-grade = Calificar el medio
action-inbox-content = Calificar el contenido
action-inbox-place = Aceptar el primer lugar; otra vez, el siguiente
action-inbox-day = Aceptar el primer día; otra vez, el siguiente
action-inbox-mute = Silenciar el asunto, o dejar de silenciarlo
action-inbox-tag = Poner una etiqueta al asunto
action-inbox-assign = Asignar el asunto a una persona
action-inbox-split = Hacer del informe abierto un asunto aparte
action-inbox-join = Unir el asunto a otro que cuenta lo mismo
action-inbox-reopen = Reabrir el asunto
action-inbox-read = Ir al texto del asunto
action-inbox-scroll = Leer una página más
action-inbox-view = Vista siguiente: abiertos, silenciados, vinculados, descartados
action-inbox-search = Buscar en los asuntos
action-inbox-rules = Reglas de la bandeja de entrada
action-inbox-undo = Deshacer la última decisión
keys-inbox-arrows = Recorrer los asuntos, mientras la lista tiene el foco
keys-inbox-places = Ir a otro sitio: las cifras son propuestas hasta que Esc lleva al riel

inbox-open = Abiertos
inbox-muted = Silenciados
inbox-linked = Vinculados
inbox-set_aside = Descartados
inbox-rules = Reglas
inbox-views = Qué asuntos
inbox-list = Asuntos: { $view }
inbox-item = Asunto
inbox-search = Titular o medio
inbox-any-tag = Cualquier etiqueta
inbox-any-person = Cualquier persona
inbox-nobody = De nadie
inbox-waiting = Leyendo la bandeja de entrada…
inbox-row-waits = Leyendo…
inbox-no-reports = No ha llegado ningún informe: { $area }
inbox-no-reports-why = Los informes vienen de las fuentes que la oficina consulta: ReliefWeb, GDELT y sus propios canales. Nada se obtiene por sí solo.
inbox-to-sources = A las fuentes
inbox-none-found = Ningún asunto corresponde a lo que se ha acotado
inbox-none-found-why = Hay otros sin esa acotación. No se ha perdido nada.
inbox-show-all = Mostrar todos
inbox-none-open = Todo está decidido
inbox-none-muted = No hay nada silenciado
inbox-none-linked = Aún no hay nada vinculado
inbox-none-set_aside = No hay nada descartado
inbox-counts = Abiertos: { $open }. Silenciados: { $muted }. Vinculados: { $linked }. Descartados: { $aside }.
inbox-see-muted = Ver lo silenciado
inbox-see-open = A los asuntos abiertos

item-waiting = Leyendo el asunto…
item-none = No hay ningún asunto abierto.
item-text = Lo que dicen los informes
item-of = { $at } de { $total }
item-reports = { $n ->
    [one] 1 informe
    [many] { $count } informes
   *[other] { $count } informes
}
item-outlets = { $n ->
    [one] 1 medio
    [many] { $count } medios
   *[other] { $count } medios
}
item-person = Asignado a
item-assign = Asignar a una persona
item-tag = Etiqueta
item-put-tag = Poner una etiqueta
item-mute = Silenciar
item-unmute = Dejar de silenciar
item-reopen = Reabrir
item-link-to = Vincular a
item-linked-to = Vinculado a
item-search-link = Buscar otra cosa
item-no-offers = Nada de lo guardado encaja por lugar, día y palabras. Busque, o descarte el asunto.
item-no-offer = No hay propuesta { $count }.
item-unlink = Quitar el vínculo: { $name }
item-link-gone = desaparecido desde entonces
link-event = Suceso
link-indicator = Indicador
item-set-aside = Descartar
item-stroke-aside = 1 a 4: un motivo. W: con sus palabras.
item-stroke-outlet = A a F: fiabilidad del medio
item-stroke-content = 1 a 6: credibilidad del contenido
aside-not_relevant = No pertinente
aside-not_relevant-why = No trata de nada que la oficina siga.
aside-known_already = Ya conocido
aside-known_already-why = Lo que dice ya está guardado.
aside-not_confirmed = No confirmado
aside-not_confirmed-why = Se comprobó y no se confirmó. Cuenta en el historial de sus medios.
aside-too_vague = Demasiado vago
aside-too_vague-why = Dice demasiado poco para actuar.
aside-words = Con sus palabras, si quiere
item-grades = Calificaciones
item-outlet = Medio:
item-content = Lo que dice
item-grade-outlet = Fiabilidad de { $outlet }
item-grade-content = Credibilidad de lo que dice
item-other-outlets = { $n ->
    [one] 1 medio más
    [many] { $count } medios más
   *[other] { $count } medios más
}
grade-then = { $key } y después una calificación
grade-button = { $grade }: { $means }
grade-is = { $means }.
grade-is-suggested = { $means } (sugerido).
grade-as-suggested = Como se sugiere: { $grade }
grade-told = { $letter }{ $digit }. Fuente: { $source }. Contenido: { $content }.
grade-told-suggested = { $letter }{ $digit }, sugerido. Fuente: { $source }. Contenido: { $content }.
grade-source-A = fiable
grade-source-B = normalmente fiable
grade-source-C = bastante fiable
grade-source-D = normalmente poco fiable
grade-source-E = no fiable
grade-source-F = fiabilidad imposible de valorar
grade-content-1 = confirmado por otras fuentes
grade-content-2 = probablemente cierto
grade-content-3 = posiblemente cierto
grade-content-4 = dudoso
grade-content-5 = improbable
grade-content-6 = veracidad imposible de valorar
item-tells = Lo que dicen los textos
item-places = Lugares
item-days = Días
item-figures = Víctimas
item-accepted = aceptado
item-no-places = Los textos no nombran ningún lugar conocido.
item-no-days = Los textos no dan ningún día.
item-rules = Lo que hicieron las reglas
item-history = Lo que se ha hecho
item-no-history = Nadie ha hecho nada con él todavía.
item-reports-label = Informes
report-no-text = Solo llegó el titular.
report-why = En este asunto porque
report-outlet = Medio
report-published = Publicado
report-publisher = Transmitido por
report-run = importación { $run }
report-licence = Condiciones
report-address = Dirección
report-address-why = Para copiarla. No se abre desde aquí.
report-split = Otro asunto: separar
item-join = Lo mismo que otro asunto: unir
mark-place = lugar
mark-day = día
mark-figure = víctimas
mark-key = – entendido por el programa; señale un pasaje para ver por qué.

rules-inbox-intro = Las reglas ponen etiquetas, asignan a una persona o silencian lo que llega. Deben cumplirse todas las condiciones de una regla. Lo silenciado sigue contado y puede verse en todo momento.
rules-inbox-none = Aún no hay ninguna regla
rules-inbox-none-why = Todo lo que llega está abierto y no es de nadie.
rules-trying = Probando las reglas con lo abierto…
rules-would-mute = { $n ->
    [one] Probado con 1 asunto abierto; se silenciarían: { $muted }.
    [many] Probado con { $count } asuntos abiertos; se silenciarían: { $muted }.
   *[other] Probado con { $count } asuntos abiertos; se silenciarían: { $muted }.
}
rules-not-kept = Sin guardar todavía
rules-leave = Como estaba
rules-kept = { $n ->
    [one] 1 regla guardada.
    [many] { $n } reglas guardadas.
   *[other] { $n } reglas guardadas.
}
rule-name = Nombre de la regla
rule-at = Regla { $at }
rule-if = Si se cumple todo esto
rule-then = Entonces
rule-asks = Lo que pide la regla
rule-does = Lo que hace la regla
rule-holds = { $n ->
    [one] se cumple en { $held } de 1 asunto abierto
    [many] se cumple en { $held } de { $count } asuntos abiertos
   *[other] se cumple en { $held } de { $count } asuntos abiertos
}
rule-condition-add = Otra condición
rule-act-add = Otro efecto
rule-up = Subir: { $name }
rule-down = Bajar: { $name }
rule-no-name = Una regla no tiene nombre. Póngale uno.
rule-doubled = Dos reglas se llaman «{ $name }». Cambie el nombre de una.
rule-asks-nothing = «{ $name }» no pide nada y valdría para todo. Añada una condición.
rule-condition-empty = Una condición de «{ $name }» está vacía. Rellénela o quítela.
rule-does-nothing = «{ $name }» no hace nada. Diga qué hace.
rule-act-empty = Un efecto de «{ $name }» está vacío. Rellénelo o quítelo.
condition-any_word = una de estas palabras
condition-any_word-example = ataque; golpe*
condition-all_words = todas estas palabras
condition-all_words-example = elección; aplazada
condition-no_word = ninguna de estas palabras
condition-no_word-example = fútbol; deport*
condition-outlet = uno de estos medios
condition-outlet-example = Le Matin
condition-publisher = transmitido por
condition-publisher-example = ReliefWeb
condition-language = en uno de estos idiomas
condition-language-example = francés
condition-country = sobre uno de estos países
condition-country-example = Malí
condition-place = nombra una de estas ciudades
condition-place-example = Mopti
condition-grade_at_least = medio calificado así o mejor
condition-grade_at_most = medio calificado así o peor
act-tag = poner esta etiqueta
act-tag-example = elección
act-assign = asignar a
act-assign-example = nombre de una persona
act-mute = silenciar
act-mute-why = fuera de la vista, pero contado
