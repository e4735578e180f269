# Ayuda: las palabras de este ámbito, cada una con lo que significa aquí. El término está como figura en una lista; su significado ocupa una o dos frases.
action-help = Ayuda: qué significan las palabras
help = Ayuda
help-glossary = Qué significan las palabras
help-search = Buscar en las palabras
help-found = { $n ->
    [one] 1 palabra
    [many] { $count } palabras
   *[other] { $count } palabras
  }
help-none = Ninguna palabra ni ningún significado contiene «{ $text }».

# Lugares y sucesos.
term-subregion = Subregión
term-subregion-meaning = El grupo de países a cargo de una oficina regional: África Occidental, Asia Central o África Central.
term-regional_office = Oficina regional
term-regional_office-meaning = Una oficina política de las Naciones Unidas para la diplomacia preventiva en una subregión: UNOWA en Dakar, UNRCCA en Asjabad, UNOCA en Libreville.
term-division = División
term-division-meaning = Una región o provincia: el primer nivel administrativo por debajo del país.
term-cell = Celda
term-cell-meaning = Uno de los hexágonos de tamaño casi igual en que se divide el mapa para poder comparar lugares sean cuales sean sus fronteras.
term-event = Suceso
term-event-meaning = Un caso de violencia organizada: cuándo, dónde, quién contra quién, qué tipo de violencia y cuántas muertes.
term-kind = Tipo de violencia
term-kind-meaning = Estatal: un gobierno es una de las partes. No estatal: ninguna de las partes es un gobierno. Unilateral: contra civiles que no combaten.
term-deaths = Muertes (mínimo, mejor, máximo)
term-deaths-meaning = Lo que el editor de un suceso considera el número más bajo, el más probable y el más alto de muertes en él.
term-best_estimate = Mejor estimación
term-best_estimate-meaning = El número más probable de muertes en un suceso, entre la estimación mínima y la máxima. Las cifras de muertes la muestran salvo que se indique otra cosa.
term-precision = Precisión
term-precision-meaning = Hasta qué punto se conoce un lugar o un día: hasta la localidad o solo la provincia; hasta el día o solo el año. «No indicada» es una clase en sí misma.
term-no_data = Sin datos
term-no_data-meaning = No se sabe nada, porque no se recopiló ni se almacenó nada. No es cero, ni es calma; se muestra con trama o se dice con palabras.
term-as_of = Al (fecha)
term-as_of-meaning = El día en cuyos conocimientos se basa una cifra. Lo que se supo después no interviene en ella.
term-period = Período
term-period-meaning = Los días que se examinan, del primero al último. Todas las partes de la ventana los comparten.

# Información que llega.
term-source = Fuente
term-source-meaning = De dónde procede una cifra o una afirmación: un editor, un documento, una persona. Toda cifra la nombra.
term-report = Informe
term-report-meaning = Una unidad de información que llega, como un artículo, una nota sobre el terreno o un boletín de un asociado, antes de que se le dé crédito.
term-grade = Calificación
term-grade-meaning = Hasta qué punto se puede confiar en un informe: una letra de la A a la F para su fuente y un número del 1 al 6 para lo que dice. A1 es la mejor; F y 6 significan que no puede valorarse.
term-import_run = Importación
term-import_run-meaning = La lectura de un archivo, de principio a fin. Se conserva entera o no se conserva, y puede deshacerse por completo.
term-reject = Fila rechazada
term-reject-meaning = Una fila de un archivo que no pudo identificarse, fecharse o situarse. Se aparta con el motivo y puede corregirse e importarse de nuevo.
term-marking = Clasificación
term-marking-meaning = Grado de confidencialidad de algo: no clasificado, confidencial o estrictamente confidencial (ST/SGB/2007/6). Lo que no lleva ninguna cuenta como lo más alto, y un documento toma la más alta de lo que contiene.
term-exercise = Ejercicio
term-exercise-meaning = Un escenario inventado para aprender. Lleva en todas partes la palabra EJERCICIO y se mantiene separado de la información real.

# Cifras.
term-interval = Intervalo
term-interval-meaning = Dos extremos entre los que debería estar la cifra verdadera, con la frecuencia con que lo está: nueve de cada diez veces en un intervalo del 90 %.
term-band = Banda
term-band-meaning = El margen de lo que el propio pasado de un lugar permite esperar. Un mes por encima o por debajo de ella se sale de lo corriente.
term-hot_spot = Punto caliente
term-hot_spot-meaning = Un lugar que, junto con su entorno, tiene más sucesos de los que pondría allí el azar. No dice ni por qué ni qué vendrá.
term-q_value = Valor q
term-q_value-meaning = La proporción de falsos que cabe esperar entre todos los lugares señalados como al menos igual de inusuales. Por debajo de 0,05 significa menos de uno de cada veinte.
term-spill_over = Propagación
term-spill_over-meaning = Sucesos en un país que siguen a sucesos en un país vecino más a menudo de lo que lo haría el azar.
term-outlook = Perspectivas
term-outlook-meaning = Cuántas muertes puede traer un mes futuro, expresado como una distribución completa y no como un solo número. No predicen un día.
term-benchmark = Referencia
term-benchmark-meaning = La manera más sencilla de prever algo; aquí, que los últimos doce meses del propio país se repitan. Un método solo vale algo si acierta más.
term-calibration = Calibración
term-calibration-meaning = Si lo indicado se cumplió tan a menudo como se indicó: de lo que se dio por nueve de cada diez, ocurrieron nueve de cada diez.
term-median = Mediana
term-median-meaning = El valor del medio: la mitad son menores, la mitad son mayores.
term-onset = Estallido
term-onset-meaning = El comienzo de la violencia en un lugar que antes estaba en calma.

# Alertas.
term-indicator = Indicador
term-indicator-meaning = Una serie que se mide para cada lugar, como las muertes, los sucesos o los días que faltan para una elección.
term-threshold = Umbral
term-threshold-meaning = El valor a partir del cual un indicador merece una alerta.
term-rule = Regla
term-rule-meaning = Lo que la propia oficina declara, en términos sencillos, sobre cuándo un lugar merece una alerta. Se prueba con el pasado antes de utilizarla.
term-warning = Alerta
term-warning-meaning = La afirmación de que puede comenzar o escalar la violencia, en algún lugar y en algún plazo. La emite una regla o una persona, y al final se dice si se cumplió.
term-level = Nivel
term-level-meaning = La gravedad de una alerta: vigilancia, elevado o alto.
term-evidence = Indicios a favor y en contra
term-evidence-meaning = Lo que respalda una alerta y lo que habla en contra de ella. Ambos se muestran con el mismo peso.
term-first_signal = Primera señal
term-first_signal-meaning = El día a partir del cual podían verse las señales de una alerta. Su reloj empieza aquí.
term-acknowledged = Acuse de recibo
term-acknowledged-meaning = Alguien ha dicho que la alerta se ha visto. Eso no es aún una medida.
term-action = Medida
term-action-meaning = Un paso dado ante una alerta: una declaración de preocupación, una démarche diplomática, una llamada telefónica, una misión de determinación de los hechos, una visita, un despliegue. La primera detiene el reloj.
term-false_alarm = Falsa alarma
term-false_alarm-meaning = Una alerta a la que no siguió nada dentro de su plazo. No prueba que la prevención fracasara, ni que funcionara.
term-threshold_moment = Momento crítico
term-threshold_moment-meaning = Un momento en que vence algo, como una elección, donde aumenta la violencia.

# Lo que se hace.
term-preventive_diplomacy = Diplomacia preventiva
term-preventive_diplomacy-meaning = Medidas diplomáticas adoptadas pronto para evitar que las controversias se conviertan en conflictos violentos y para limitar la propagación de los conflictos donde se produzcan.
term-engagement = Gestión
term-engagement-meaning = Una labor diplomática continuada: buenos oficios, un enviado, mediación, un grupo de contacto, una comisión de investigación, asistencia electoral o técnica. El registro conserva quién participó, con quién y qué resultó de ella.
term-good_offices = Buenos oficios
term-good_offices-meaning = El uso del prestigio del Secretario General, o de un enviado, para lograr que las partes dialoguen y sigan dialogando.
term-mediation = Mediación
term-mediation-meaning = La ayuda de un tercero, con el consentimiento de las partes, para que alcancen un acuerdo propio.
term-fact_finding = Misión de determinación de los hechos
term-fact_finding-meaning = Una visita que averigua qué ha ocurrido o está a punto de ocurrir, y que muestra que el mundo está observando.
term-commission_of_inquiry = Comisión de investigación
term-commission_of_inquiry-meaning = Un órgano que investiga hechos graves y determina lo ocurrido y quiénes son los responsables.
term-contact_group = Grupo de contacto
term-contact_group-meaning = Estados y organizaciones que se reúnen para actuar juntos respecto de un país o un conflicto.
term-demarche = Démarche diplomática
term-demarche-meaning = Un paso diplomático formal ante un gobierno, verbal o escrito.
term-track = Vía
term-track-meaning = Con quién trabaja una gestión: I, con dirigentes y gobiernos; II, con personas influyentes sin cargo; III, con las comunidades y la sociedad civil.
term-role = Función
term-role-meaning = Cómo participa una organización: dirige, apoya, comparte la carga, actúa antes o después que otras, o actúa conjuntamente.
term-burden_sharing = Reparto de la carga
term-burden_sharing-meaning = Varias organizaciones se dividen las tareas, y cada una hace lo que mejor puede hacer.
term-agreement = Acuerdo
term-agreement-meaning = Lo que las partes han firmado. Las promesas que contiene son sus compromisos.
term-commitment = Compromiso
term-commitment-meaning = Una promesa de un acuerdo, con quién la debe, cuándo vence y en qué estado se encuentra. Se le da seguimiento una vez terminada la crisis.
term-election = Elección
term-election-meaning = Una votación con su tipo, su día y la certeza de ese día, y sus fases, desde la inscripción hasta las controversias sobre el resultado.
term-constitutional_crisis = Crisis constitucional
term-constitutional_crisis-meaning = Un golpe de Estado u otro cambio de gobierno contrario a la constitución, desde su día hasta la vuelta al orden constitucional.
term-mandate = Mandato
term-mandate-meaning = La tarea encomendada a una oficina o una misión, por quién y hasta cuándo.

# Quién puede ayudar.
term-partner = Asociado
term-partner-meaning = Una organización que puede actuar con las Naciones Unidas: la Unión Africana, la CEDEAO, la CEEAC, la OSCE, el Banco Mundial, un equipo en el país, la sociedad civil y otros.
term-presence = Presencia
term-presence-meaning = Que un asociado está en un país: dónde, desde cuándo y hasta cuándo.
term-capability = Capacidad
term-capability-meaning = Lo que un asociado puede hacer en un país: convocar, mediar, observar, financiar, sancionar o desplegar.
term-leverage = Influencia
term-leverage-meaning = Lo que un asociado tiene y las partes en un conflicto desean o temen, de modo que lo escuchan. Nunca sale de la oficina.
term-country_team = Equipo en el país
term-country_team-meaning = Los fondos, programas y organismos de las Naciones Unidas que trabajan en un país, bajo la dirección del coordinador residente.
term-special_representative = Representante Especial
term-special_representative-meaning = La persona que representa al Secretario General y dirige la oficina.
term-expert = Experto
term-expert-meaning = Una persona de la lista de expertos, con una competencia, idiomas y conocimiento de países, que puede solicitarse.
term-standby_team = Equipo de reserva
term-standby_team-meaning = Expertos en mediación que pueden desplegarse en cualquier lugar en un plazo de 72 horas.
term-deployment = Despliegue
term-deployment-meaning = El envío de un experto, con un reloj desde la solicitud hasta la llegada.
term-fund = Fondo
term-fund-meaning = Dinero voluntario o de respuesta rápida: cuánto se solicitó, se concedió, se desembolsó y se gastó, y cuántos días tardó.

# Tráfico, enseñanzas, documentos.
term-trafficking = Tráfico
term-trafficking-meaning = Comercio ilícito de personas, drogas, armas o recursos saqueados. El registro conserva incautaciones y casos.
term-route = Ruta
term-route-meaning = El camino que sigue el tráfico, desde su origen, por lugares de tránsito, hasta su destino, con su certeza: observada, notificada o supuesta.
term-lesson = Enseñanza
term-lesson-meaning = Lo que se intentó, en qué situación, y lo que siguió. Se muestra cuando se presenta una situación semejante.
term-after_action_note = Nota posterior
term-after_action_note-meaning = La enseñanza que se escribe una vez cerrada una alerta o concluida una gestión.
term-casebook = Repertorio de casos
term-casebook-meaning = Las gestiones, crisis y enseñanzas que trae el programa, tomadas del informe del Secretario General S/2011/552, cada una con su párrafo.
term-briefing = Nota informativa
term-briefing-meaning = Un documento breve para el Representante Especial en que cada cifra tiene su fuente.
term-horizon_scan = Exploración de horizontes
term-horizon_scan-meaning = Un examen periódico, por lo común mensual, de lo que puede convertirse en crisis en los próximos meses.
term-mission_pack = Paquete de misión
term-mission_pack-meaning = La parte del registro que viaja en una misión, cifrada y firmada, y que al regreso se fusiona con la de la oficina.
