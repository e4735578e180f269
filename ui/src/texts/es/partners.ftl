# Asociados: matriz, lista de expertos, despliegues, fondos; y estallidos de conflictos.
place-partners = Asociados
action-partners = Ir a Asociados
partners-matrix = Matriz
partners-roster = Expertos
partners-funds = Fondos
ability-fully = allí ahora
ability-partly = allí, en parte
ability-away = puede, no está allí
ability-no = no registrado
ability-gap = nadie allí puede plenamente
ability-letter-convene = C
ability-letter-mediate = M
ability-letter-observe = O
ability-letter-fund = F
ability-letter-sanction = S
ability-letter-deploy = D
matrix = Matriz de asociados
matrix-whole = Todo
matrix-lacking = Qué se busca
matrix-cell = { $partner } en { $country }: { $n ->
    [0] ninguna presencia
    [one] 1 presencia
    [many] { $presences } presencias
   *[other] { $presences } presencias
  }; { $can }
matrix-cell-last-known = { $partner } en { $country }: { $n ->
    [one] 1 presencia
    [many] { $presences } presencias
   *[other] { $presences } presencias
  }, última noticia: no se registró su fin en dos años; { $can }
matrix-nothing = nada registrado que pueda hacer
matrix-none = Aquí no hay ningún asociado registrado
matrix-none-why = La matriz muestra quién está presente y qué puede hacer cada uno. Nada de ello está registrado para esta zona; eso significa sin datos, no «nadie».
matrix-foot = { $n ->
    [one] 1 asociado
    [many] { $rows } asociados
   *[other] { $rows } asociados
  } con presencia o capacidad el { $day }.
gap-sentence = { $n ->
    [0] En todos los países alguien presente puede { $capability } plenamente.
    [one] En 1 de { $countries } países nadie presente puede { $capability } plenamente.
    [many] En { $gaps } de { $countries } países nadie presente puede { $capability } plenamente.
   *[other] En { $gaps } de { $countries } países nadie presente puede { $capability } plenamente.
  }
gap-partly = Allí, en parte
gap-away = Podría venir

roster = Lista de expertos
roster-any = Cualquiera
roster-add = Otro más
roster-skills = Competencias
roster-languages = Idiomas
roster-countries = Conoce el país
roster-gender = Género
roster-available = Disponible ahora
roster-availability = Disponibilidad
roster-standby = Equipo de reserva
roster-found = { $n ->
    [one] 1 experto encontrado.
    [many] { $count } expertos encontrados.
   *[other] { $count } expertos encontrados.
  }
roster-whole = { $n ->
    [one] Lista completa, 1 experto.
    [many] Lista completa, { $count } expertos.
   *[other] Lista completa, { $count } expertos.
  }
roster-share = { $women } de { $known } cuyo género se conoce son mujeres: { $share }.
roster-share-none = No se conoce el género de nadie.
roster-unknown = { $n ->
    [one] De 1 no se conoce el género.
    [many] De { $count } no se conoce el género.
   *[other] De { $count } no se conoce el género.
  }
roster-none = Ningún experto reúne todo esto. Quite una condición.
roster-empty = Aún no hay ningún experto registrado. Añada uno en Expertos, en el registro, o importe una tabla.
roster-first = Se enumeran los primeros { $shown } de { $count }. Acote la lista para ver los demás.
deployments-none = Aún no hay ningún despliegue registrado. Añada uno en la página de un experto.
clock-within = { $within } de { $deployments } llegaron en { $hours } horas.
clock-overdue = { $n ->
    [one] 1 espera más que eso.
    [many] { $count } esperan más que eso.
   *[other] { $count } esperan más que eso.
  }
clock-median = Mediana: { $hours } h; los que esperan cuentan como en espera (Kaplan y Meier 1958).
clock-no-median = Sin mediana: ha llegado menos de la mitad.
clock-key = Línea desde la solicitud, marca en la respuesta, punto en la llegada. Un anillo abierto aún espera; una cruz se declinó.
wait-title = De la solicitud a la llegada
wait-column-where = Dónde
wait-column-title = Título
wait-column-requested = Solicitado
wait-column-answered_hours = Horas hasta la respuesta
wait-column-hours = Horas
wait-column-state = Estado
wait-column-late = Frente a la meta
wait-state-arrived = llegó
wait-state-waiting = a la espera
wait-state-declined = declinado
wait-late = con retraso
wait-label = { $n ->
    [one] 1 despliegue
    [many] { $n } despliegues
   *[other] { $n } despliegues
  } frente a { $hours } horas
wait-arrived = { $title }, { $where }: allí al cabo de { $time }
wait-waiting = { $title }, { $where }: a la espera desde hace { $time }
wait-declined = { $title }, { $where }: declinado al cabo de { $time }
hours = { $count } h
days-short = { $count } d

funds = Fondos
funds-none = No hay ningún fondo registrado para esta zona. Eso significa sin datos, no cero.
funds-median = { $n ->
    [one] De la solicitud al desembolso: { $days } días, según 1 fondo.
    [many] De la solicitud al desembolso: { $days } días en la mediana de { $measured } fondos.
   *[other] De la solicitud al desembolso: { $days } días en la mediana de { $measured } fondos.
  }
funds-no-median = No se sabe cuánto tardó el desembolso: ningún fondo tiene ambas fechas.
funds-waiting = { $n ->
    [one] 1 se ha solicitado y no se ha desembolsado.
    [many] { $count } se han solicitado y no se han desembolsado.
   *[other] { $count } se han solicitado y no se han desembolsado.
  }
funds-total = Total en { $currency }
funds-of = { $n ->
    [one] de 1 fondo
    [many] de { $count } fondos
   *[other] de { $count } fondos
  }
fund-kind = Tipo
fund-asked-on = Solicitado el
fund-asked = Solicitado
fund-granted = Concedido
fund-released = Desembolsado
fund-spent = Gastado
fund-release = Hasta el desembolso
fund-days = { $days } d
fund-waits = { $n ->
    [one] espera: 1 día
    [many] espera: { $days } días
   *[other] espera: { $days } días
  }

onsets = Estallidos por decenio
onsets-none = No hay almacenados años de conflicto. Los contiene el UCDP/PRIO Armed Conflict Dataset: obtenga su CSV en ucdp.uu.se/downloads e impórtelo como tabla de conflictos.
onsets-rest = { $n ->
    [one] De 1 año de conflicto
    [many] De { $count } años de conflicto
   *[other] De { $count } años de conflicto
  }, { $from }–{ $to }; { $sources }; { $method }.
onsets-rule = Un conflicto comienza cuando
onsets-decade = Años { $year }
onsets-report = Frente al §7 del informe
onsets-part = Con trama: los datos no abarcan los diez años.
