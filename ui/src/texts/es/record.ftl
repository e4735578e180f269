# El registro: su sección, sus listas, sus páginas y sus formularios.
place-record = Registro
yes = sí
no = no
marking = Clasificación
marking-short-unclassified = NC
marking-short-confidential = C
marking-short-strictly_confidential = EC
marking-not-yet = Aún no se le ha asignado clasificación: cuenta como la más alta.
marking-reason = Por qué puede ser inferior
marking-lowered = la clasificación se rebaja sin indicar el motivo
marking-lowered-remedy = indique por qué puede ser inferior, o déjela como estaba
marking-of = Clasificación de { $field }
marking-as-record = como el registro
about-when = hacia { $when }
place-not-on-map = solo se conoce su nombre: no figurará en el mapa
nouns-label = Sustantivos del registro
nouns-counted = en todos los países
noun-group-warned = Alertas
noun-group-done = Qué se hace
noun-group-means = Quién puede ayudar
noun-group-trafficking = Tráfico
noun-group-known = Qué se sabe

records-search = Buscar en estos registros
everywhere = En todas partes
only-period = Solo el período
deleted-ones = Eliminados
records-footer = { $n ->
    [one] 1 registro
    [many] { $count } registros
   *[other] { $count } registros
  }
records-undated = { $n ->
    [one] 1 sin fecha queda fuera
    [many] { $count } sin fecha quedan fuera
   *[other] { $count } sin fecha quedan fuera
  }
records-unplaced = { $n ->
    [one] 1 que no nombra ningún país queda fuera
    [many] { $count } que no nombran ningún país quedan fuera
   *[other] { $count } que no nombran ningún país quedan fuera
  }
save-records-title = Guardar la lista
leaving-why = Lo que tiene una clasificación superior queda en la oficina, con su nombre y lo que le pertenece.
leaving-rows = { $n ->
    [one] 1 fila está en el archivo
    [many] { $count } filas están en el archivo
   *[other] { $count } filas están en el archivo
  }
leaving-left = { $n ->
    [one] 1 tiene una clasificación superior y queda aquí
    [many] { $count } tienen una clasificación superior y quedan aquí
   *[other] { $count } tienen una clasificación superior y quedan aquí
  }
leaving-left-none = Nada tiene una clasificación superior.
leaving-marked = Clasificación del archivo: { $marking }
format-json = JSON
column-changed = Modificado
empty-search = Nada contiene «{ $text }»
empty-search-why = Cada palabra debe ser el comienzo de una palabra del registro: sus textos, sus lugares, sus países en los seis idiomas.
empty-search-do = Mostrar todo
empty-deleted = { $nouns }: no se ha eliminado nada
empty-deleted-why = Lo eliminado permanece aquí y puede recuperarse.
empty-deleted-do = Mostrar lo vigente
empty-period = { $nouns }: nada en { $period }
empty-period-why = Queda fuera lo que duró fuera del período y lo que no tiene fecha.
empty-period-do = Mostrar todas las fechas
empty-area = { $nouns }: nada sobre { $area }
empty-area-why = Ningún registro nombra un país de { $area }. Eso significa sin datos, no cero.
empty-area-do = Mostrar en todas partes
empty-noun = { $nouns }: aún no hay nada registrado
empty-noun-why = Escriba el primer registro; se guarda en este equipo, cifrado.

record-panel = Registro
edit = Modificar
delete = Eliminar
restore = Restaurar
take-back = Deshacer
take-away = Quitar { $name }
is-deleted = Eliminado
look-at-country = La página del país: { $country }
fields-not-known = No se sabe: { $fields }
named-by = Nombrado por
named-by-more = { $shown } de ellos, y { $more } más
sources = Fuentes
sources-none = No se nombra ninguna fuente.
history = { $n ->
    [one] Historial: 1 versión
    [many] Historial: { $n } versiones
   *[other] Historial: { $n } versiones
  }
version-first = la primera versión
version-deleted = eliminado
restore-version = Restaurar esta versión
version-restored = «{ $title }» dice de nuevo lo que decía en la versión { $version }.
record-number = Registro { $id }
record-deleted = Eliminado: { $noun } «{ $title }»{ $n ->
    [0] .
    [one] , con 1 registro que le pertenece.
    [many] , con { $n } registros que le pertenecen.
   *[other] , con { $n } registros que le pertenecen.
  }
record-restored = «{ $title }» se ha restaurado.
changes-saved = { $n ->
    [one] 1 cambio guardado
    [many] { $count } cambios guardados
   *[other] { $count } cambios guardados
  } en «{ $title }».
changes-before = «{ $title }» dice de nuevo lo que decía antes de modificarse.
changes-after = «{ $title }» dice de nuevo lo que se guardó.
changes-clash = Los cambios de «{ $title }» no se deshicieron: entretanto { $who } modificó lo mismo.
changes-clash-remedy = Su página enumera las versiones; cualquiera de ellas puede volver a regir.
changes-form-open = El formulario de «{ $title }» está abierto. Ciérrelo primero y luego deshaga.
changes-marking-stays = Su clasificación sigue siendo igual de alta: para bajarla hace falta un motivo. Bájela en el formulario.
changes-reason = cambios deshechos
not-deleted = «{ $title }» no se eliminó: entretanto lo modificó { $who }.
not-deleted-remedy = Vea qué hay de nuevo y, si aún procede, elimínelo otra vez.

form = Formulario
save = Guardar
save-and-new = Guardar y nuevo
more-fields = Más campos
fewer-fields = Menos campos
leave-form = Salir
discard-form = Descartar lo no guardado
form-discarded = Descartado: «{ $name }».
saved-time = Guardado: { $time }
draft-time = Borrador conservado: { $time }
not-saved = No guardado: { $why }
not-saved-fields = { $n ->
    [one] 1 campo requiere revisión
    [many] { $n } campos requieren revisión
   *[other] { $n } campos requieren revisión
  }
not-saved-clash = { $n ->
    [one] otra persona modificó 1 de estos campos
    [many] otra persona modificó { $n } de estos campos
   *[other] otra persona modificó { $n } de estos campos
  }
field-empty = no se ha escrito nada
field-empty-remedy = rellénelo
row-of = { $nouns }, { $n }
row-remove = Quitar esta fila
add-evidence = Añadir un indicio
add-judgement = Añadir una valoración
add-action = Añadir una medida
add-assignment = Añadir quién hace qué
add-participation = Añadir un asociado
add-visit = Añadir una visita
add-commitment = Añadir un compromiso
add-response = Añadir una respuesta
add-phase = Añadir una fase
add-capability = Añadir una capacidad
add-deployment = Añadir un despliegue
link-add = Añadir «{ $name }» a { $nouns }
link-new = nuevo
left-many = «{ $text }» puede ser { $names }
left-many-remedy = escriba algo más, o elija uno
left-no-choice = «{ $text }» no es ninguna de las opciones
left-no-choice-remedy = elija una de la lista
left-no-link = «{ $text }» no figura en { $nouns }
left-no-link-remedy = elija uno de la lista, o pulse Enter en «Añadir» para crearlo
left-no-link-first = créelo primero en { $nouns } y elíjalo aquí
citation-example = S/2011/552 §24
clash-title = { $n ->
    [one] Otra persona modificó el mismo campo. ¿Qué valor debe quedar?
    [many] Otra persona modificó los mismos { $n } campos. ¿Qué valores deben quedar?
   *[other] Otra persona modificó los mismos { $n } campos. ¿Qué valores deben quedar?
  }
clash-before = antes: { $value }
clash-theirs = { $who }, { $moment }
clash-mine = Lo que usted escribió
clash-take-theirs = Conservar lo ajeno
clash-take-mine = Conservar lo mío
clash-deleted = Eliminación
clash-gone = eliminado
clash-there = no eliminado
drafts = Borradores
draft-of = Borrador: { $noun } «{ $title }», { $time }
draft-go-on = Continuar
draft-set-aside = Descartar
without-name = sin nombre

group-record = Registro
action-record = Ir a Registro
action-record-new = Nuevo registro de la lista abierta
action-record-edit = Modificar el registro abierto
action-record-search = Buscar en la lista abierta
action-record-back = Atrás
action-record-delete = Eliminar el registro abierto
action-new-warning = Nueva alerta
action-new-action = Nueva medida
action-new-rule = Nueva regla
action-new-engagement = Nueva gestión
action-new-agreement = Nuevo acuerdo
action-new-commitment = Nuevo compromiso
action-new-crisis = Nueva crisis constitucional
action-new-election = Nueva elección
action-new-mission = Nueva misión
action-new-inquiry = Nueva investigación
action-new-group = Nuevo grupo
action-new-partner = Nuevo asociado
action-new-presence = Nueva presencia
action-new-capability = Nueva capacidad
action-new-expert = Nuevo experto
action-new-deployment = Nuevo despliegue
action-new-fund = Nuevo fondo
action-new-trafficking = Nuevo caso de tráfico
action-new-route = Nueva ruta
action-new-armed_group = Nuevo grupo armado
action-new-lesson = Nueva enseñanza
action-new-country = Nuevo país
action-new-office = Nueva oficina
action-new-conflict = Nuevo conflicto
action-new-electoral_event = Nuevo suceso de violencia electoral
keys-form-on = Avanzar por un formulario
keys-form-save = Guardar un formulario
keys-form-save-new = Guardar y empezar otro
keys-form-leave = Salir de un formulario: un registro nuevo se conserva como borrador; uno almacenado se guarda campo por campo
keys-form-more = Más campos
keys-form-marking = Clasificar el registro
keys-form-mark-field = Clasificar solo el campo
keys-form-remove = Quitar una fila
