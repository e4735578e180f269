# Elecciones y crisis constitucionales como un curso propio (S/2011/552 §35–40): en la página de su registro.
watch-as-of = al { $day }
watch-rests = Método: { $method }. { $known }
watch-known = Los sucesos almacenados abarcan estos países hasta el { $day }.
watch-known-none = Ningún suceso almacenado abarca estos países: eso significa sin datos, no cero.
watch-raise = Emitir una alerta
watch-warnings-none = Ninguna alerta la nombra, y ninguna sobre sus países estuvo abierta en esos días.
watch-engagements-none = No hay registrada ninguna gestión.

# A qué distancia está una elección.
election-watch = Antes y después de la votación
election-waiting = Examinando las semanas en torno al día de la votación
election-ahead = { $n ->
    [one] { $count } día hasta el día de la votación
    [many] { $count } días hasta el día de la votación
   *[other] { $count } días hasta el día de la votación
}
election-gone = { $n ->
    [one] { $count } día desde el día de la votación
    [many] { $count } días desde el día de la votación
   *[other] { $count } días desde el día de la votación
}
election-today = La votación es hoy
election-maybe-today = El día de la votación puede ser hoy
election-windows = Votación: { $day }. Se examinan { $count } días antes, desde el { $since }, y { $count } días después, hasta el { $until }.
election-windows-none = Votación en algún día de { $day }: no se conoce lo bastante bien para examinar las semanas en torno a ella.
election-assist = Iniciar asistencia electoral
election-show-on-map = Mostrar estos días en el mapa

# El registro de riesgos: cada línea dice por sí misma en qué se basa.
risk-register = Registro de riesgos
risk-register-why = No se suma nada: las líneas figuran una junto a otra, y lo que no se sabe no es buena noticia.
risk-signs = Lo que dicen las líneas, contado
risk-count-not_known = { $count } de { $all }: no se sabe
risk-count-for = { $n ->
    [one] 1 apunta a problemas
    [many] { $count } apuntan a problemas
   *[other] { $count } apuntan a problemas
}
risk-count-against = { $n ->
    [one] 1 apunta en contra
    [many] { $count } apuntan en contra
   *[other] { $count } apuntan en contra
}
risk-count-partly = { $count } en parte
risk-count-neither = { $n ->
    [one] 1 no apunta en ningún sentido
    [many] { $count } no apuntan en ningún sentido
   *[other] { $count } no apuntan en ningún sentido
}
risk-about = De qué se trata
risk-sign = ¿Apunta a problemas?
risk-says = Respuesta o recuento
risk-rests = En qué se basa
risk-part-answered = Según respondió la oficina (las cinco preguntas de S/2011/552 §39, y si el ganador se lo lleva todo)
risk-part-counted = Según dicen el registro y los sucesos almacenados
risk-sign-for = a favor
risk-sign-against = en contra
risk-sign-partly = en parte
risk-sign-neither = neutro
risk-sign-not_known = no se sabe
risk-inclusive = ¿Es inclusivo el proceso?
risk-trusted_body = ¿Merece confianza el órgano electoral?
risk-enfranchised = ¿Pueden votar quienes tienen derecho?
risk-transparent = ¿Es transparente?
risk-disputes_resolved = ¿Se resuelven las controversias?
risk-winner_takes_all = ¿El ganador se lo lleva todo?
risk-events_before = Sucesos antes de la votación
risk-deaths_before = Muertes antes de la votación
risk-incidents_before = Violencia electoral antes de la votación
risk-past_elections = Elecciones anteriores
risk-crisis = Crisis constitucional
risk-warnings = Alertas abiertas
risk-commitments_late = Compromisos con retraso
risk-calendar = Calendario de la elección
risk-counts-events_before = { $now } en los días examinados; { $against } en los mismos días del año anterior
risk-counts-deaths_before = { $now } en los días examinados; { $against } en los mismos días del año anterior (mejores estimaciones)
risk-counts-incidents_before = { $now } en el registro en los días examinados; { $against } en los mismos días del año anterior
risk-counts-past_elections = { $now } de { $against } tuvieron en torno a ellas más sucesos que los mismos días del año anterior
risk-counts-warnings = abiertas: { $now }, de { $against } en estos días
risk-counts-commitments_late = con retraso: { $now }, de { $against } pendientes
risk-some-crisis = { $n ->
    [one] 1 continúa o tuvo lugar en los últimos cinco años
    [many] { $count } continúan o tuvieron lugar en los últimos cinco años
   *[other] { $count } continúan o tuvieron lugar en los últimos cinco años
}
risk-none-crisis = ninguna registrada en los últimos cinco años
risk-some-calendar = sus fases están registradas
risk-none-calendar = no hay ninguna fase registrada
risk-unknown-events_before = sin datos: los sucesos almacenados no abarcan estos días
risk-unknown-deaths_before = sin datos: los sucesos almacenados no abarcan estos días
risk-unknown-incidents_before = no se sabe: nadie la ha registrado, ni entonces ni un año antes, lo que no es cero
risk-unknown-past_elections = no se sabe: de ninguna elección anterior se conocen los sucesos en torno a ella
risk-unknown-crisis = no se sabe
risk-unknown-warnings = no se sabe
risk-unknown-commitments_late = no se sabe
risk-unknown-calendar = no se sabe: no hay ninguna fase registrada
risk-rests-answer = la respuesta de este registro
risk-rests-no-answer = este registro, aún sin respuesta
risk-rests-events_before = los sucesos almacenados
risk-rests-deaths_before = los sucesos almacenados
risk-rests-incidents_before = el registro de violencia electoral
risk-rests-past_elections = los sucesos almacenados
risk-rests-crisis = el registro de crisis
risk-rests-warnings = el registro de alertas
risk-rests-commitments_late = el registro de compromisos
risk-rests-calendar = las fases del registro
risk-ratio = { $value } veces tantos ({ $confidence } de certeza: entre { $low } y { $high } veces)

# Las semanas en torno a una elección.
election-weeks = Sucesos por semana en torno a la votación: { $place }
election-weeks-of = Semanas en torno a la votación
election-weeks-none = Ningún suceso almacenado abarca estas semanas, y no hay registrada violencia electoral. Eso significa sin datos, no cero.
election-weeks-sum = { $n ->
    [one] Sucesos en la única semana conocida: { $events }
    [many] Sucesos en las { $weeks } semanas conocidas: { $events }
   *[other] Sucesos en las { $weeks } semanas conocidas: { $events }
}
election-weeks-label = { $title }. Antes del día de la votación: { $before }. A partir de él: { $after }. Sucesos de violencia electoral registrada: { $incidents }.
election-week = { $place } ({ $day }): sucesos { $events }, muertes { $deaths }; violencia electoral registrada { $incidents }
election-week-voting = Semana que comienza el día de la votación
election-week-before = { $n ->
    [one] 1 semana antes de la votación
    [many] { $count } semanas antes de la votación
   *[other] { $count } semanas antes de la votación
}
election-week-after = { $n ->
    [one] 1 semana después de la votación
    [many] { $count } semanas después de la votación
   *[other] { $count } semanas después de la votación
}
election-column-week = Semana desde la votación
election-line-voting = votación, { $day }
election-line-as-of = al { $day }
election-key-events = sucesos
election-key-incidents = violencia electoral registrada
election-key-missing = sin datos, o aún por venir

# Elecciones anteriores, y violencia electoral.
past-elections = Elecciones anteriores
past-elections-window = en los { $count } días antes y después de cada una
past-elections-none = No hay registrada ninguna elección anterior de sus países.
past-events = Sucesos en torno a ella
past-year_before = Los mismos días del año anterior
past-deaths = Muertes en torno a ella
past-before = antes
past-after = después
past-none-recorded = ninguna registrada
electoral-events-none = No hay registrada violencia electoral de estos días. Eso no dice si la hubo.
electoral-events-more = y { $count } más en el registro

# Una crisis constitucional.
crisis-course = De la crisis al orden constitucional
crisis-waiting = Examinando lo que se hizo desde la crisis
crisis-open-days = { $n ->
    [one] { $count } día hasta ahora sin orden constitucional
    [many] { $count } días hasta ahora sin orden constitucional
   *[other] { $count } días hasta ahora sin orden constitucional
}
crisis-over-days = { $n ->
    [one] { $count } día hasta el orden constitucional
    [many] { $count } días hasta el orden constitucional
   *[other] { $count } días hasta el orden constitucional
}
crisis-over-unknown = El orden se ha restablecido; no está registrado cuándo ({ $count } días a lo sumo)
crisis-span = Del { $day } al { $restored }.
crisis-span-open = Desde el { $day }; dibujado al { $as_of }.
crisis-span-unknown = Desde el { $day }. Nadie ha escrito cuándo se restableció el orden.
crisis-lanes = Qué hizo cada organización
crisis-lanes-none = No hay registrada ninguna respuesta de una organización
crisis-lanes-none-why = Escriba en este registro, como respuestas, lo que las organizaciones dijeron e hicieron.
crisis-lanes-label = { $n ->
    [one] { $title }: { $count } organización, { $since } a { $until }. { $first }
    [many] { $title }: { $count } organizaciones, { $since } a { $until }. { $first }
   *[other] { $title }: { $count } organizaciones, { $since } a { $until }. { $first }
}
crisis-lanes-first = Primera: { $title }, { $when }.
crisis-first = { $n ->
    [one] primera al cabo de 1 día
    [many] primera al cabo de { $count } días
   *[other] primera al cabo de { $count } días
}
crisis-first-same = primera el mismo día
crisis-first-before = { $n ->
    [one] 1 día antes de ella
    [many] { $count } días antes de ella
   *[other] { $count } días antes de ella
}
crisis-first-none = ningún día registrado
crisis-lane-undated = { $n ->
    [one] 1 respuesta sin día
    [many] { $n } respuestas sin día
   *[other] { $n } respuestas sin día
}
crisis-no-day = ningún día registrado
crisis-until = hasta el { $day }
crisis-line-day = crisis
crisis-line-order = orden restablecido
crisis-line-open = continúa
crisis-line-as-of = al día de hoy
crisis-key-day = lo que se hizo, en su día
crisis-key-span = en algún día del lapso
crisis-key-until = duró hasta
crisis-key-none = no adoptó posición
crisis-column-organization = Organización
crisis-column-kind = Qué hizo
crisis-column-when = Cuándo
crisis-column-days = Días después de la crisis
crisis-column-until = Hasta
crisis-column-did = En palabras
crisis-silent = { $n ->
    [one] No hay registrada ninguna posición de esta organización, que está presente:
    [many] No hay registrada ninguna posición de estas organizaciones, que están presentes:
   *[other] No hay registrada ninguna posición de estas organizaciones, que están presentes:
}
crisis-silent-none = No se sabe de ninguna organización regional presente de la que no haya registrada una posición.
crisis-days = Días hasta el orden constitucional, junto a otras crisis
crisis-days-this = Esta crisis
crisis-days-none = No hay registrada ninguna otra crisis cuya duración se conozca.
crisis-days-label = { $title }: esta, { $days } días{ $open ->
    [yes] {" "}hasta ahora
   *[no] {""}
}. { $half }
crisis-days-fewest = Mínimo de días
crisis-days-most = Máximo de días
crisis-days-open = Continúa
crisis-days-key-over = otra, terminada
crisis-days-key-open = continúa: tantos días hasta ahora
crisis-days-key-half = la mitad había terminado, con su intervalo
crisis-like-count = { $n ->
    [one] 1 crisis más; aún en curso: { $open }.
    [many] { $count } crisis más; aún en curso: { $open }.
   *[other] { $count } crisis más; aún en curso: { $open }.
}
crisis-half = La mitad había terminado a los { $days } días ({ $interval }); las que continúan cuentan como tales.
crisis-half-low-high = { $confidence } de certeza: entre { $low } y { $high } días
crisis-half-low-none = { $confidence } de certeza: al menos { $low } días, sin extremo superior
crisis-half-none-high = { $confidence } de certeza: a lo sumo { $high } días, sin extremo inferior
crisis-half-none-none = demasiado pocas para dar un intervalo
crisis-half-none = Había terminado menos de la mitad, de modo que no puede indicarse un punto medio.
crisis-months = Sucesos por mes en torno a la crisis: { $place }
crisis-rests = Días a los que había terminado la mitad: { $method }. Respuestas y crisis: registro de la oficina. Sucesos:
crisis-engage = Iniciar una gestión
