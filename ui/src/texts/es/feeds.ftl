# Canales y servicios: lo que una oficina obtiene de los editores.
feeds = Canales y servicios
feeds-why = Nada se obtiene hasta que alguien lo pide aquí o le fija una programación. Lo obtenido queda en este perfil.
source-column = Fuente
source-state = Cómo está
source-last-run = Última obtención
source-newest = Observación más reciente
source-stored = Filas almacenadas
source-licence = Licencia
source-actions = Qué puede hacerse
source-feeds = Canales de la oficina
source-brings-ucdp = Sucesos
source-brings-acled = Sucesos
source-brings-reliefweb = Informes de organizaciones humanitarias
source-brings-hapi = Cifras: violencia, financiación, riesgo; quién está dónde
source-brings-gdelt = Informes que encuentra en las noticias
source-brings-views = Cifras: pronósticos de muertes
source-brings-feed = Informes de medios (RSS, Atom)
source-terms-acled = Sus filas quedan en la oficina y no pueden transmitirse.
source-never = nunca
source-today = hoy
source-ahead = { $n ->
    [one] dentro de 1 día
    [many] dentro de { $count } días
   *[other] dentro de { $count } días
  }
source-is-fetching = Obteniéndose
source-is-stopping = Deteniéndose
source-requests = peticiones
source-answers = respuestas
source-rows = filas escritas
source-in-turn = Espera su turno: número { $turn }
source-needs-account = Necesita antes el nombre de una aplicación aprobada.
source-needs-key = Necesita antes una clave.
source-needs-account_and_key = Necesita antes una dirección de correo electrónico y una contraseña.
source-needs-addresses = Necesita antes la dirección de un canal.
source-never-fetched = Nunca obtenida
source-feeds-never-fetched = Nunca obtenidas: { $addresses }
source-is-whole = Obtenida hasta el final
source-cut = Interrumpida antes del final. Respuestas que esperan el resto: { $count }.
source-fetch = Obtener
source-go-on = Continuar
source-stop = Detener
source-take-out = Quitar de la cola
source-settings = Configuración
source-fetched = Obtención terminada: { $name }
source-saved = Lo introducido se ha guardado: { $name }
source-to-run = Ir a la importación
count-withdrawn = retiradas
source-sheet = Configuración: { $name }
source-account-acled = Correo electrónico de la cuenta
source-account-reliefweb = Nombre de aplicación aprobado
source-account-wrong = No es una dirección de correo electrónico. Escríbala como nombre@oficina.org.
source-key-ucdp = Token de acceso
source-key-acled = Contraseña
source-key-hapi = Identificador de aplicación
source-key-entered = Introducido. Lo que escriba aquí ocupa su lugar.
source-key-none = No introducido.
source-key-dropped = Se quitará al guardar.
source-key-drop = Quitar
source-key-why = Se guarda cifrado, solo se envía a este editor y nunca se muestra.
source-addresses = Direcciones de los canales
source-address = Canal { $number }
source-address-add = Añadir un canal
source-address-wrong = No es una dirección que pueda consultarse. Escriba una que empiece por https://.
source-query = Palabras que buscar
source-query-why = Sin palabras se lee su lista de todos los sucesos de las noticias.
source-countries = Países
source-countries-why = Sin países se obtienen todos.
source-countries-feed = Se entiende que los informes de estos canales tratan de estos países.
source-this-time = Para una sola vez
source-since = Primer día
source-since-why = Vacío: todo la primera vez; después, lo nuevo.
source-full = Obtenerlo todo de nuevo
source-save-fetch = Guardar y obtener
trust = ¿Se puede confiar hoy en este panorama?
trust-limits = limita
trust-note = nota
trust-why = Se juzga por los dos relojes de cada fuente, comparados con lo que es habitual en ella.
source-late = Fuera de lo habitual
source-usual-record = habitual: hasta { $n ->
    [one] 1 día
    [many] { $count } días
   *[other] { $count } días
  } (su propio historial, pasos: { $steps })
source-usual-published = habitual: hasta { $n ->
    [one] 1 día
    [many] { $count } días
   *[other] { $count } días
  } (según lo anunciado, aún sin historial)
source-usual-none = aún no se sabe qué es habitual
source-blind = { $n ->
    [one] Sin datos de 1 país
    [many] Sin datos de { $count } países
   *[other] Sin datos de { $count } países
  } a cargo de las oficinas
source-blind-whole = { $subregion }: ninguno de sus países
source-of-files = Importado de archivos
publisher-notes = Notas de campo
publisher-exercise = Ejercicio
compare-run = Qué cambió
compare-title = Qué cambió esta importación: { $file }
compare-reads = Se comparan ambos estados
compare-why = El registro de { $publisher } antes de esta importación y después de ella; lo que hicieron las posteriores queda fuera.
compare-fields = Qué difiere, y en cuántos sucesos
compare-figures = Cifras antes y después
compare-figures-same = Ningún mes de ningún país tiene cifras distintas de las de antes.
compare-events = Sucesos
compare-first = Los { $shown } con mayor diferencia de muertes, de { $total }.
compare-became = Qué fue de él
compare-deaths-before = Muertes antes
compare-deaths-after = Muertes después
compare-differs = Qué difiere
release-before = antes
release-after = después
release-all = Todos los países
release-no-country = Ningún país
release-to = ahora:
release-deaths = { $best } ({ $low }–{ $high })
release-sides = { $a } – { $b }
release-field-days = Días
release-field-date_precision = Precisión del día
release-field-coordinates = Coordenadas
release-field-location_precision = Precisión del lugar
release-field-place = Lugar
release-field-country = País
release-field-kind = Tipo de violencia
release-field-deaths = Muertes
release-field-deaths_by_side = Muertes: primer bando / segundo bando / civiles / desconocido
release-field-sides = Bandos
release-field-other = Otros campos: fuentes, titulares, códigos
source-brings-folder = Informes: correo (mbox, eml) y formularios rellenados (Kobo, ODK)
source-needs-folder = Primero hace falta una carpeta.
source-falls-back-ucdp = Sin token se descarga entera la versión anual: termina con el año anterior. Un token añade los meses siguientes.
source-folder = Carpeta de notas de campo
source-folder-path = Carpeta en este equipo
source-folder-why = Lo nuevo en ella pasa a ser informes cuando usted obtiene los datos. Nada en ella se mueve ni se cambia.
source-folder-marking = Clasificación de sus notas
source-feed-marking = Clasificación de sus informes
source-feed-marking-why = Mientras no elija otra, cuentan como la más alta: ni el muro ni una nota informativa de clasificación inferior los muestra.
outcome-notes-whole = Informes incorporados: { $added }; ninguno rechazado
outcome-notes-refused = Notas rechazadas: { $rejected }; informes incorporados: { $added }
source-schedule = Por sí sola
schedule-never = Nunca, solo si se pide
schedule-hourly = Cada hora
schedule-daily = Cada día
schedule-weekly = Cada semana
source-schedule-why = Mientras la ventana está abierta. Si la red falla, espera y se intenta de nuevo.
source-next = Se obtiene por sí sola { $schedule ->
    [hourly] cada hora
    [weekly] cada semana
   *[daily] cada día
  }; próxima vez: { $next }
source-waits = Espera la red desde { $since }, { $n ->
    [one] { $tries } intento
    [many] { $tries } de intentos
   *[other] { $tries } intentos
  }; próximo: { $next }.
source-stop-waiting = No esperar más
sources-wait = { $n ->
    [one] { $count } fuente espera
    [many] { $count } de fuentes esperan
   *[other] { $count } fuentes esperan
  } la red
