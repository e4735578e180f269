# La ventana: barras, carril, hojas y las palabras que usan muchas partes.
close = Cerrar
cancel = Cancelar
clear = Borrar
keep = Conservar
back = Atrás
exercise = EJERCICIO
exercise-name = Ejercicio
leave-exercise = Salir del ejercicio
not-known = no se sabe
no-data = sin datos
under-one-percent = menos del 1 %
counting = Contando con el nuevo filtro
from = desde
to = hasta
selected = Selección

events = sucesos
events-word = { $n ->
    [one] suceso
    [many] sucesos
   *[other] sucesos
  }
deaths-word = { $n ->
    [one] muerte
    [many] muertes
   *[other] muertes
  }

places-label = Secciones
place-situation = Situación
place-sources = Fuentes e intercambio
chooser-label = Zona
find-placeholder = Buscar lugares, actores, notas
find-nothing = Nada se llama «{ $text }». Escriba el comienzo de una palabra, en cualquier alfabeto.
as-of = Suceso más reciente
panel-toggle = Selección
filters = Filtros
table = Tabla
layers = Capas
drawing-label = Qué se dibuja
drawing-density = Densidad
drawing-cells = Celdas
drawing-points = Puntos
measure-label = Qué se mide
measure-events = Sucesos
measure-deaths = Muertes
measure-change = Variación
layer-month = Sucesos del mes
layer-hotspots = Celdas calientes
layer-imprecise = Zonas imprecisas
layer-no_data = Sin datos

theme-label = Colores
theme-system = Como el sistema
theme-light = Claro
theme-dark = Oscuro
theme-wall = Mural
theme-print = Impresión

marking-unclassified = No clasificado
marking-confidential = Confidencial
marking-strictly_confidential = Estrictamente confidencial

offline = Sin conexión
encrypted = perfil cifrado
newest-event = Suceso más reciente
newest-event-of = suceso más reciente: { $day }
days-ago = { $n ->
    [one] hace 1 día
    [many] hace { $count } días
   *[other] hace { $count } días
  }
last-import = Última importación
last-import-rows = filas: { $rows }; rechazadas: { $rejected }
nothing-imported = Aún no se ha importado nada

area-world = Todo lo almacenado
area-admin1 = Una división
area-cell = Una celda
period-all = todo lo almacenado
period-range = { $from } a { $to }

first-title = Aún no hay sucesos almacenados
first-why = Sitroom muestra dónde hay violencia y cómo se desplaza, a partir de los archivos de sucesos de que usted disponga. Todo queda en este equipo, cifrado.
first-open = Abrir un archivo
first-open-why = UCDP GED en CSV, XLSX, GeoJSON o JSON de la API, tal como se publica o como se haya recibido
first-exercise = Iniciar un ejercicio
first-exercise-why = Un escenario inventado para aprender. Nunca se mezcla con datos reales
first-drop = O suelte un archivo en cualquier parte de la ventana.
first-later = Ahora no

view-name = Nombre
view-replace = Sustituir vista
view-saved = La vista «{ $name }» se ha guardado.
view-forget = Olvidar la vista «{ $name }»
views-none = Ninguna vista tiene nombre todavía. Lo que muestra la ventana se conserva por sí solo para la próxima vez.
save-view = Guardar vista
saved-at = guardada: { $moment }

north-letter = N
south-letter = S
east-letter = E
west-letter = O
month-jan = ene
month-feb = feb
month-mar = mar
month-apr = abr
month-may = may
month-jun = jun
month-jul = jul
month-aug = ago
month-sep = sept
month-oct = oct
month-nov = nov
month-dec = dic
month-jan-long = enero
month-feb-long = febrero
month-mar-long = marzo
month-apr-long = abril
month-may-long = mayo
month-jun-long = junio
month-jul-long = julio
month-aug-long = agosto
month-sep-long = septiembre
month-oct-long = octubre
month-nov-long = noviembre
month-dec-long = diciembre
