# El muro: sus escenas, lo que dicen, sus teclas y el panel que planifica y dirige sus pantallas.
wall = Muro
wall-scene-overview = Panorama
wall-scene-map = Mapa
wall-scene-clocks = Relojes
wall-scene-warnings = Alertas abiertas
wall-scene-calendar = Vencimientos
wall-scene-action = Días hasta la primera medida
wall-scene-changes = Qué ha cambiado
wall-scene-country = País en primer plano
wall-overview-title = Sucesos y alertas abiertas

# Antigüedad y estado de lo que se muestra.
wall-snapshot = Instantánea
wall-age = de hace { $time }
wall-age-new = de hace menos de un minuto
wall-age-late = con retraso: de hace { $time }
wall-age-ahead = hecha con un reloj adelantado
wall-no-events = No hay sucesos almacenados
wall-picture-none = Se prepara la primera imagen. Se mostrará en cuanto esté lista.
wall-scene-failed = Esta escena no puede mostrarse ahora. Sigue la próxima.
wall-paused = En pausa
wall-turn = { $at } de { $count }
wall-page = { $from }–{ $until } de { $count }
wall-more = y { $count } más

# El mapa.
wall-map-label = Mapa de sucesos de conflicto, { $area }
wall-map-none = Todavía no hay ningún mapa dibujado.
wall-legend = Sucesos por celda, { $period }
wall-legend-hot = punto caliente
wall-imprecise = Conocidos solo hasta la provincia o peor, en ninguna celda: { $count }
wall-no-data-of = Sin datos, que no es cero: { $countries }

# Relojes.
wall-zones-none = Ningún país de la zona tiene reloj propio.
wall-town-dakar = Dakar
wall-town-libreville = Libreville
wall-town-ashgabat = Asjabad
wall-town-new-york = Nueva York

# Alertas. El tipo dice en una o dos palabras qué mira la regla.
wall-warning-counts = { $waiting } en espera, { $acted } con medida
wall-warnings-none = Ninguna alerta está abierta. Eso no dice nada de lo que no se notifica.
wall-acted = medida en
wall-waiting = en espera
wall-first-sign = primera señal { $day }
wall-kind-person = emitida por una persona
wall-kind-level_probability = estallido probable
wall-kind-surge = aumento brusco
wall-kind-near_border = cerca de la frontera
wall-kind-neighbours = vecinos
wall-kind-emerging = emergente
wall-kind-events = sucesos
wall-kind-deaths = muertes
wall-kind-civilians = civiles
wall-kind-silence = silencio
wall-kind-outlook_exceedance = perspectivas
wall-kind-election_near = elección próxima
wall-kind-crisis = crisis constitucional
wall-kind-corridor = ruta de tráfico
wall-kind-fading = gestión que decae
wall-kind-overdue = compromiso vencido

# Vencimientos.
wall-late = Con retraso
wall-coming = Próximamente
wall-due-late = { $days } d de retraso
wall-due-none = Nada vence.
wall-due-none-why = No consta ninguna elección, compromiso, fin de mandato ni aniversario de la zona en el tiempo que viene.

# Días hasta la primera medida.
wall-action-since = Días hasta la primera medida, desde { $day }
wall-action-label = Días desde la primera señal hasta la primera medida. Con medida: { $acted }. En espera: { $waiting }.
wall-action-none = Ninguna alerta de este tiempo ha esperado una medida ni la ha tenido.
wall-action-closed = Cerradas sin medida: { $count }.
wall-action-means = Cada punto es una alerta, desde su primera señal hasta su primera medida; un anillo sigue en espera.
wall-acted-count = con medida { $count }
wall-waiting-count = en espera { $count }
wall-axis-days = { $count } días
wall-median = mediana { $days }
wall-target = objetivo { $days }
wall-median-means = La mitad tuvo una primera medida en { $days } días (intervalo del { $confidence } %: { $interval }), con las que esperan contadas como en espera.
wall-median-none = Menos de la mitad ha tenido una primera medida, con las que esperan contadas como en espera: todavía no hay mediana.

# Qué ha cambiado.
wall-changed-today = Qué ha cambiado hoy
wall-changed-last = Últimos cambios
wall-changes-none = Todavía no ha cambiado nada: no han llegado sucesos ni se han escrito alertas o fichas.
wall-change-added = Sucesos nuevos, { $publisher }
wall-change-revised = Sucesos revisados, { $publisher }
wall-change-both = Sucesos nuevos, { $publisher }; revisados: { $revised }
wall-change-warning = { $step ->
    [raised] Emitida
    [acknowledged] Con acuse, aún sin medida
    [acted] Primera medida
   *[closed] Cerrada
  }: { $title }
wall-change-new = Nuevo, { $noun }: { $title }
wall-change-changed = Modificado, { $noun }: { $title }
wall-change-records = Fichas escritas, { $noun }

# Un país en primer plano.
wall-focus-none = Ningún país destaca: ninguno tiene una alerta abierta, una muerte en el año ni nada que venza.
wall-country-no-data = No se conoce ningún suceso de { $country } en el año. Es falta de datos, no cero.
wall-country-no-warning = Ninguna alerta abierta: { $country }
wall-country-nothing-due = Nada vence: { $country }
wall-deaths = muertes
wall-before = año anterior: { $count }
wall-before-no-data = año anterior: sin datos
wall-outlook = muertes en un mes venidero
wall-outlook-means = mediana; cuatro de cada cinco meses quedan dentro
wall-bars-title = Muertes al mes, máximo { $most }
wall-bars-label = Muertes por mes, { $first } – { $last }. Máximo: { $most }. Meses sin datos: { $unknown }.
wall-unusual = { $place }, { $month }: sucesos { $observed }, { $side ->
    [more] más de lo esperado
   *[fewer] menos de lo esperado
  } { $expected }

# Las teclas del muro.
wall-key-next = Escena siguiente; un clic hace lo mismo
wall-key-back = Escena anterior
wall-key-pause = Quedarse en esta escena, o seguir
wall-key-scene = Una escena enseguida
wall-key-first = Primera escena
wall-key-dark = Oscurecer, o encender de nuevo
wall-key-full = Pantalla completa
wall-key-list = Esta lista
wall-key-close = Cerrar la ventana

# El panel que planifica y dirige el muro.
action-wall = Muro: planificar y dirigir sus pantallas
wall-plan-about = Cada pantalla muestra sus escenas por turno, a partir de una imagen de información no clasificada que se rehace cada pocos minutos.
wall-plan-waiting = Leyendo el plan …
wall-plan-screens = Pantallas
wall-plan-screen = Pantalla { $number }
wall-plan-is-open = abierta
wall-plan-add = Añadir una pantalla
wall-plan-copy = Copiar esta pantalla
wall-plan-remove = Quitar esta pantalla
wall-plan-undo = Deshacer el último cambio
wall-plan-name = Nombre
wall-plan-area = Zona
wall-plan-subregions = Subregiones
wall-plan-countries = Países
wall-plan-monitor = Monitor
wall-plan-monitor-any = Aquel en que se abre
wall-plan-monitor-size = { $name }, { $size }
wall-plan-monitor-gone = { $name }, no conectado
wall-plan-lit = Encendida solo a ciertas horas
wall-plan-turns = Escenas por turno
wall-plan-scene = Escena
wall-plan-seconds = Segundos
wall-plan-between = Solo a ciertas horas
wall-plan-in-turn = Países por turno
wall-plan-add-turn = Añadir una escena
wall-plan-earlier = Antes: { $scene }
wall-plan-later = Después: { $scene }
wall-plan-remove-turn = Quitar: { $scene }
wall-plan-open = Abrir la pantalla
wall-plan-close = Cerrar la pantalla
wall-plan-next = Siguiente
wall-plan-back = Anterior
wall-plan-pause = Pausa o seguir
wall-plan-dark = Oscura o encendida
wall-plan-not-saved = No se ha guardado. Corrija lo marcado.
wall-fault-name = Tiene más de 60 letras. Escriba uno más corto.
wall-fault-monitor = { $screen } ocupa este monitor. Elija otro para una de las dos.
wall-fault-seconds = Una escena permanece de 5 a 3600 segundos.
wall-fault-time = Escriba horas y minutos, por ejemplo 07:30.
wall-fault-same = El inicio y el fin son la misma hora. Cambie uno de los dos.
wall-fault-turns = Una pantalla muestra al menos una escena. Añada una.
