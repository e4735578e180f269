# Ayuda, su guía: lo que se hace, tarea por tarea, en pasos. Las palabras de la ventana se toman de la propia ventana.

guide-start = Empezar: abrir un archivo de sucesos
guide-start-why = Los sucesos proceden de archivos que tiene la oficina o de editores a los que consulta. Nada se obtiene por sí solo, y un archivo queda como está.
guide-start-1 = En el primer inicio elija «{ first-open }» o suelte un archivo en cualquier parte de la ventana. Más adelante pulse Ctrl O.
guide-start-2 = UCDP GED se lee como CSV, XLSX, GeoJSON o JSON de la API, tal como se publica y tal como circula.
guide-start-3 = Si una fecha puede leerse de dos maneras, el programa se detiene y pregunta. Elija la respuesta que corresponde al archivo; nunca se adivina.
guide-start-4 = Lea el resultado: filas leídas, añadidas, revisadas, sin cambios, rechazadas, con notas. Una importación se conserva entera o no se conserva.
guide-start-5 = Elija «{ see-on-map }» y la zona de su oficina en la barra superior.
guide-start-6 = Para retirar una importación, vaya a { place-sources } (8) y elija «{ undo-run }» en su fila.
guide-start-alt = La ventana en el primer inicio: sobre un mapa vacío, dos caminos, abrir un archivo o empezar un ejercicio.

guide-rejects = Corregir las filas rechazadas
guide-rejects-why = Una fila que no pudo identificarse, fecharse o situarse se aparta con el motivo. Nada se descarta en silencio.
guide-rejects-1 = Tras una importación, el resultado enumera las filas rechazadas: línea, campo, motivo y qué hacer.
guide-rejects-2 = Elija «{ save-rejects }» e indique dónde ha de quedar el archivo.
guide-rejects-3 = Ábralo en una hoja de cálculo. Cada fila está allí como era, con línea, campo, motivo y remedio. Corrija el campo indicado y deje el resto como está.
guide-rejects-4 = Guárdelo como CSV y ábralo aquí como cualquier otro archivo. Lo ya almacenado queda como está.
guide-rejects-5 = Una fila extraña pero utilizable se conserva con una nota. La nota figura en la tabla y junto al suceso, y permanece.
guide-rejects-6 = { place-sources } indica de cada archivo cuántas filas se rechazaron, y de cada país desde cuándo y hasta cuándo hay sucesos almacenados.
guide-rejects-alt = Fuentes e intercambio: el resultado de una importación con sus recuentos, la lista de importaciones y, para cada país, una barra que muestra desde cuándo y hasta cuándo hay sucesos almacenados.

guide-fetch = Obtener datos de un editor
guide-fetch-why = Lo que tiene un editor puede obtenerse desde aquí. Nada se obtiene hasta que usted lo pide o fija una programación.
guide-fetch-1 = Vaya a { place-sources } (8). «{ feeds }» tiene una fila por fuente. «{ source-last-run }» dice cuándo se obtuvo; «{ source-newest }», hasta cuándo informa.
guide-fetch-2 = Elija «{ source-settings }» e introduzca lo que la fuente necesita. Una clave o contraseña se guarda cifrada y no vuelve a mostrarse.
guide-fetch-3 = Elija «{ source-fetch }». Se obtiene una fuente cada vez; las demás esperan su turno y pueden quitarse de la cola.
guide-fetch-4 = «{ source-stop }» la detiene. Entonces, como tras un corte, las respuestas recibidas esperan; «{ source-go-on }» obtiene el resto.
guide-fetch-5 = Si falla, la fila dice por qué y qué hacer. Si falla la red, espera y se intenta de nuevo. Las demás fuentes continúan.
guide-fetch-6 = Lo obtenido figura en «{ runs }» y puede deshacerse por completo. Las filas de ACLED quedan en la oficina. De dos editores cuenta uno solo hasta que usted diga otra cosa en «{ links }»; un suceso vinculado cuenta una sola vez.

guide-inbox = Vaciar la bandeja de entrada
guide-inbox-why = Los informes llegados esperan aquí, cada asunto una vez con todos los medios que lo cuentan. Cada uno acaba vinculado a aquello de lo que trata, o descartado con un motivo.
guide-inbox-1 = Pulse 6. ↑ y ↓, o J y K, recorren los asuntos; el abierto está junto a la lista.
guide-inbox-2 = Lea: lo entendido está subrayado. Espacio sigue leyendo.
guide-inbox-3 = Una cifra vincula el asunto a la propuesta de ese número, y se abre el siguiente. L busca otra cosa.
guide-inbox-4 = X y una cifra lo descartan. «{ aside-not_confirmed }» cuenta en el historial de sus medios.
guide-inbox-5 = Una calificación en línea discontinua con signo de interrogación es una sugerencia. G y una letra juzgan el medio, C y una cifra el contenido; P acepta un lugar, D un día.
guide-inbox-6 = Ctrl Z deshace cualquier decisión. S separa un informe que cuenta otro asunto.
guide-inbox-7 = «{ inbox-rules }»: ponen etiquetas, asignan a una persona o silencian. Lo silenciado sigue contado en «{ inbox-muted }». Tras Esc, las cifras vuelven a llevar a otros sitios.

guide-map = Leer el mapa y la línea del tiempo
guide-map-why = Mapa, línea del tiempo y panel muestran los mismos sucesos: los de la zona, el período y los filtros.
guide-map-1 = Sobre el mapa elija qué se dibuja ({ drawing-density }, { drawing-cells }, { drawing-points }) y qué se mide ({ measure-events }, { measure-deaths }, { measure-change }).
guide-map-2 = Lea primero la leyenda. La trama significa sin datos, que no es cero. Lo que solo se conoce hasta la provincia se dibuja como superficie, nunca como punto.
guide-map-3 = Señale un lugar para ver sus cifras. Haga clic en él, o lleve la retícula con las flechas y pulse Intro, y el panel dirá más.
guide-map-4 = Arrastre los extremos del recuadro en la línea del tiempo, o pulse [ para un comienzo anterior y ] para un final posterior.
guide-map-5 = Espacio avanza mes a mes; ← y → van al mes anterior y al siguiente.
guide-map-6 = Esc sube un lugar, 0 muestra toda la subregión, L lleva a las capas.
guide-map-alt = La situación: un mapa de África Occidental con celdas coloreadas según el número de sucesos, su leyenda, la línea del tiempo con el recuadro del período y un panel con las cifras de la subregión.

guide-filters = Filtrar, guardar una vista, llevarse la tabla
guide-filters-why = Un filtro rige en todas partes: en el mapa, en la línea del tiempo, en cifras, tablas y exportaciones.
guide-filters-1 = Pulse F. Elija período, tipo de violencia, actor, precisión del lugar, muertes, palabras.
guide-filters-2 = Escriba los días como acostumbra: 9 mar 2021, mar 2021 o 2021.
guide-filters-3 = Pulse T para la tabla de lo que muestra exactamente el mapa. Sale como CSV, XLSX o GeoJSON, con todos los filtros.
guide-filters-4 = Ctrl Z deshace el último cambio de la vista, Ctrl Shift Z lo rehace.
guide-filters-5 = Elija «{ save-view }» y dé un nombre a la vista. V enumera las vistas por nombre; lo que muestra la ventana se guarda solo para el próximo inicio.
guide-filters-6 = Ctrl K encuentra lugares, actores, sucesos, registros y acciones por el comienzo de una palabra, en cualquier alfabeto.
guide-filters-alt = La tabla sobre el mapa: una fila por suceso con día, país, lugar, tipo, partes y muertes; al lado, los filtros.

guide-findings = Ver lo que destaca: puntos calientes, cambios, perspectivas
guide-findings-why = Los hallazgos dicen qué se sale de lo corriente en la zona. No dicen por qué, ni qué vendrá.
guide-findings-1 = Pulse G en { place-situation }. El cajón tiene cuatro partes.
guide-findings-2 = «{ findings-hotspots }»: celdas o divisiones con más sucesos de los que pondría el azar y, por mes, trimestre o año, desde cuándo.
guide-findings-3 = «{ findings-changes }»: el último mes o semana completos de cada lugar junto a la banda de su propio pasado. Por debajo puede significar menos sucesos, o menos informes.
guide-findings-4 = «{ findings-spillover }»: de dónde proceden los sucesos esperados la semana próxima, y cómo se sitúan los sucesos en el espacio, el tiempo y cerca de las fronteras.
guide-findings-5 = «{ findings-outlook }»: muertes en cualquiera de los meses venideros, junto a la referencia y al desempeño de ambas. O las dibuja en el mapa.
guide-findings-6 = Las flechas recorren las filas, Intro va al lugar. Cada tabla dice qué significan sus columnas y sale como CSV.

guide-record = Llevar el registro
guide-record-why = El registro conserva lo que la oficina sabe y hace: gestiones, acuerdos, elecciones, crisis, asociados, expertos, enseñanzas.
guide-record-1 = Pulse 3 y elija una lista. N escribe un registro nuevo, E modifica el que está abierto.
guide-record-2 = Escriba los días como se suele, «mediados de marzo de 2010» o «2009–2010»; cuán exacto es un día se guarda con él.
guide-record-3 = Elija los registros vinculados por el comienzo de su nombre. El que falte puede añadirse desde el campo.
guide-record-4 = Clasifique el registro (Alt 1, 2, 3) y nombre su fuente. Lo que nadie clasificó cuenta como estrictamente confidencial.
guide-record-5 = Ctrl Intro guarda. Un formulario que se deja se conserva como borrador, incluso tras un fallo.
guide-record-6 = Cada versión permanece, con quién cambió qué y cuándo. Ctrl Z retira lo guardado o lo eliminado.
guide-record-7 = Si dos personas cambiaron el mismo campo, ambos valores se ponen uno junto al otro y usted elige. Ninguno se sobrescribe.
guide-record-alt = El formulario de una gestión nueva: campos de nombre, tipo, días, países y resultado, la clasificación, y filas para asociados, visitas y compromisos.

guide-tables = Incorporar una tabla
guide-tables-why = Las listas que la oficina lleva en otra parte, como asociados, elecciones o compromisos, entran sin volver a teclearlas.
guide-tables-1 = En { place-record } (3) elija «{ import-table-action }» y un archivo: CSV, XLSX o GeoJSON.
guide-tables-2 = Mire «{ table-what }». El programa supone qué es cada fila; elija otra lista, hoja o línea de encabezado si se equivoca.
guide-tables-3 = Diga qué columna es qué campo. Un campo obligatorio sin columna puede ser el mismo en todas las filas.
guide-tables-4 = Mire las primeras filas como registros, y qué hay de malo en ellas.
guide-tables-5 = Elija «{ table-dry-run }» para probar; después «{ table-try }».
guide-tables-6 = Dé un nombre a la correspondencia y guárdela: la próxima tabla de la misma forma pedirá una sola elección.
guide-tables-7 = La importación figura en { place-sources } y puede deshacerse entera; las filas rechazadas pueden corregirse.

guide-calendar = Ver lo que vence y dónde aumenta la violencia
guide-calendar-why = El calendario reúne del registro lo que cae en un día: elecciones y sus fases, compromisos, fines de mandato, seguimiento, aniversarios.
guide-calendar-1 = Pulse 5. Elija { calendar-month } o { calendar-agenda }; ← y → pasan las páginas, Inicio (Home) va al mes presente.
guide-calendar-2 = Marque las ocasiones que quiere ver. Una barra de trazos significa: algún día dentro de ella.
guide-calendar-3 = «{ calendar-late }» está por encima de todo lo venidero.
guide-calendar-4 = «{ calendar-moments }» pone junto a cada entrada si los sucesos y las muertes aumentan allí, frente al propio pasado del lugar.
guide-calendar-5 = Debajo figura cuán cerca está cada país de los meses anteriores a escaladas pasadas, y cuánto valió eso antes. No es un pronóstico.
guide-calendar-6 = «{ calendar-export }» escribe un archivo para otros calendarios; «{ calendar-import }» lee de uno elecciones y compromisos.
guide-calendar-alt = El calendario de un mes como cuadrícula de días, y al lado las ocasiones marcadas.

guide-partners = Encontrar quién puede hacer qué, y dónde no hay nadie
guide-partners-why = Quién está presente y qué puede hacer cada uno se lee en el registro. Lo que no consta es falta de datos, no «nadie».
guide-partners-1 = Pulse 4. «{ partners-matrix }» muestra de cada asociado y país seis capacidades: convocar, mediar, observar, financiar, sancionar, desplegar.
guide-partners-2 = Elija una capacidad para ver dónde ningún presente la tiene plenamente, y quién podría acudir.
guide-partners-3 = «{ partners-exposure }» enumera dónde hay violencia y no se sabe de nadie, aparte de donde la presencia no consta.
guide-partners-4 = «{ partners-roster }» encuentra expertos por competencia, idioma y país. Los despliegues se miden con las 72 horas del informe.
guide-partners-5 = «{ partners-funds }» dice cuánto se solicitó, se concedió, se desembolsó y se gastó, y al cabo de cuántos días.
guide-partners-6 = Un final que no consta desde hace dos años se da como lo último que se sabe.
guide-partners-alt = La matriz de asociados: una fila por asociado, una columna por país y, en cada casilla, seis signos de lo que el asociado puede hacer allí.

guide-country = Leer la página de un país
guide-country-why = Todo lo almacenado sobre un país está en una página y en un solo eje de tiempo.
guide-country-1 = En { place-record } elija el país bajo «{ country-list }», o pulse Ctrl K y escriba su nombre.
guide-country-2 = «{ country-axis }»: sucesos, muertes, crisis, elecciones, gestiones y misiones, un carril para cada cosa. La rueda, + y − cambian la escala; un clic o las flechas fijan la línea de la fecha.
guide-country-3 = Lea cuán seguro es un día: una barra llena dura, una de trazos es incierta o sigue abierta, la trama es falta de datos.
guide-country-4 = Debajo están los asociados y lo que pueden hacer, los compromisos, las gestiones con lo que siguió, las elecciones, las alertas y las enseñanzas.
guide-country-5 = Las perspectivas dicen las muertes de un mes venidero, junto a la referencia y al desempeño de ambas.
guide-country-6 = Cada gráfico tiene su tabla y sale como SVG, PNG o CSV con sus fuentes.
guide-country-alt = La página de Guinea: carriles de sucesos, crisis, elecciones y gestiones en un solo eje de tiempo; debajo, fichas de asociados, compromisos y enseñanzas.

guide-warning = Llevar una alerta de la primera señal al cierre
guide-warning-why = Una alerta dice que la violencia puede comenzar o agravarse, en algún lugar, en cierto plazo. Su reloj va de la primera señal a la primera medida.
guide-warning-1 = Pulse 2. El tablero tiene una columna por etapa. N emite una alerta; las reglas activas también las emiten.
guide-warning-2 = Abra una y pulse A: se ha visto. Eso no es aún una medida.
guide-warning-3 = Sopese lo que habla a favor y en contra. E añade un indicio, J juzga la probabilidad, L cambia el nivel.
guide-warning-4 = «{ steps }» enumera pasos con los casos en que se usaron y quién podría darlos. W dice que se sopesaron las opciones.
guide-warning-5 = N consigna la primera medida y detiene el reloj; D dice quién hace qué, K qué se prometió.
guide-warning-6 = S la envía a un asociado; lo clasificado más alto se queda. P la imprime en una hoja.
guide-warning-7 = C la cierra y dice si se cumplió. Un peligro al que se respondió con una medida se evitó: no es falsa alarma. Después escriba la enseñanza.
guide-warning-alt = La página de una alerta: su reloj de la primera señal al cierre, sucesos por mes, indicios a favor y en contra, qué puede hacerse, quién hace qué, seguimiento.

guide-rules = Escribir una regla y probarla con el pasado
guide-rules-why = Una regla es lo que la propia oficina dice, con palabras sencillas, de cuándo un lugar merece una alerta.
guide-rules-1 = En { place-warnings } elija «{ warnings-rules }», y N para una nueva.
guide-rules-2 = Elija qué se mide, durante cuántos meses, desde qué valor, en países o divisiones, y cuán grave es. Una frase vuelve a leer la regla.
guide-rules-3 = Elija los años y «{ test-ask }». La regla se prueba mes a mes con nada más que lo que entonces se sabía.
guide-rules-4 = Lea aciertos, omisiones, falsas alarmas y antelación, y mire cada caso.
guide-rules-5 = Compárela con las reglas sencillas a su lado. Una que no supera a «{ test-beside-deaths_36 }» no vale la pena.
guide-rules-6 = Guárdela como activa. Las reglas miran por sí solas cuando cambian los sucesos o las reglas, y cada día; R las hace mirar ahora.

guide-elections = Seguir una elección o una crisis constitucional
guide-elections-why = Una elección y una crisis tienen un curso propio. Su registro lo muestra en cuanto hay sucesos almacenados.
guide-elections-1 = En { place-record } abra una elección. Arriba figura cuánto falta para el día de la votación.
guide-elections-2 = «{ risk-register }»: las cinco preguntas del párrafo 39 como las respondió la oficina, y lo que dicen los datos. Nada se suma, y «no se sabe» no es buena noticia.
guide-elections-3 = Las semanas anteriores y posteriores al voto están junto a los mismos días del año anterior, y junto a elecciones pasadas.
guide-elections-4 = Desde ahí emita una alerta, comience asistencia electoral o muestre esos días en el mapa.
guide-elections-5 = Abra una crisis: su curso desde su día hasta la vuelta al orden, qué hizo cada organización, cuándo y en cuántos días.
guide-elections-6 = Consigne fases, violencia electoral y respuestas según lleguen; lo que no consta se muestra como desconocido.

guide-year = Mirar atrás un año
guide-year-why = Una vez al año la oficina se pregunta qué alertas acertaron, cuáles erraron y qué vino sin alerta.
guide-year-1 = En { place-warnings } elija «{ warnings-year }»; ← y → van al año anterior y al siguiente.
guide-year-2 = Arriba están las cifras: emitidas, acertadas, erradas, no se sabe, violencia con alerta, sin alerta y con cuánta antelación.
guide-year-3 = Cada estallido de violencia en un lugar tranquilo figura debajo con la alerta que había, o con «{ year-onset-nobody }».
guide-year-4 = Diga de las alertas cuyo plazo terminó si se cumplieron. Es el juicio de la oficina.
guide-year-5 = Compare el tiempo de la primera señal a la primera medida, las gestiones y lo que siguió, los compromisos cumplidos.
guide-year-6 = Escriba las enseñanzas que faltan. Las cifras salen como CSV, y «sitroom evaluate» da lo mismo en la línea de órdenes.

guide-briefing = Informar: del borrador a la firma
guide-briefing-why = Una nota informativa se redacta por reglas a partir de los sucesos y del registro tal como se conocían un día. Ninguna cifra va sin su fuente.
guide-briefing-1 = Pulse 7 y después N. Elija el tipo, luego la zona, el año o el registro, el día, clasificación máxima e idioma, y «{ briefing-new-draft }».
guide-briefing-2 = En el esquema mueva frases (Alt ↑ ↓), omítalas (Supr), dígalas con otras palabras (Intro) o añada la suya con su fuente (N).
guide-briefing-3 = Donde cambiaron las cifras tras sus palabras, la frase lo dice. Conserve sus palabras o tome el borrador.
guide-briefing-4 = Mire las páginas como se imprimen, también con una clasificación más baja.
guide-briefing-5 = P exporta: PDF para leer e imprimir, diapositivas 16:9 para proyectar, DOCX para trabajar. Lo que se cambie en el DOCX no vuelve aquí.
guide-briefing-6 = S la firma. Toma un número y queda como se entregó; la siguiente dice qué cambió desde entonces.

guide-wall = Llenar un muro
guide-wall-why = Un muro es una segunda ventana para una pantalla grande, en una sala con visitas. Muestra una imagen en la que nada está por encima de «{ marking-unclassified }», y dice su antigüedad.
guide-wall-1 = Pulse Mayús+W. Una pantalla tiene una zona, un idioma y un monitor; añada una pantalla por cada monitor.
guide-wall-2 = Elija sus escenas por turno, los segundos de cada una y entre qué horas. El país en foco cambia por sí solo: primero los que tienen alertas abiertas, luego los que tienen más muertes.
guide-wall-3 = Diga cuándo está encendida la pantalla. Fuera de esas horas está oscura, salvo un reloj tenue.
guide-wall-4 = Ábrala. Espacio hace una pausa, → y ← cambian de escena, B la oscurece; un mando de presentaciones hace lo mismo. ? muestra las teclas.
guide-wall-5 = La imagen se rehace cada pocos minutos. Cuando los datos se retrasan, permanece y lo dice; en el muro no aparece ningún error.
guide-wall-6 = En una máquina sin el archivo, muestre un fichero: «sitroom wall west-africa --out wall.json» aquí, «sitroom wall --from wall.json» allí.

guide-leaves = Clasificar, y saber qué sale de la oficina
guide-leaves-why = Tres clasificaciones (ST/SGB/2007/6): no clasificado, confidencial, estrictamente confidencial. Lo que no lleva ninguna cuenta como la más alta.
guide-leaves-1 = Clasifique cada registro en su formulario y, con Alt 0, un solo campo que deba llevar una más alta. Para rebajar una clasificación, escriba el motivo.
guide-leaves-2 = La clasificación más alta de lo almacenado está en la barra superior y en lo que se imprime o copia de la ventana; una lista o el calendario sale como máximo con la clasificación que usted elija, al principio no clasificado, y el archivo lleva la más alta de lo que contiene.
guide-leaves-3 = Antes de enviar una alerta, elija qué puede salir como máximo. La hoja dice qué hay en el archivo y qué se queda.
guide-leaves-4 = Enviada a un asociado, nunca contiene nombres de personas ni lo que la oficina piensa de la influencia de un asociado.
guide-leaves-5 = Para una nota con clasificación más baja no se lee nada por encima, y sus propias palabras se omiten.
guide-leaves-6 = Nada sale por sí solo: solo se consulta a los editores cuando alguien obtiene sus datos. Un portátil robado es tan seguro como la caja fuerte de su perfil.

guide-vault = Guardar el archivo con una frase de contraseña
guide-vault-why = Sin caja fuerte, quien tenga el disco puede leer el archivo. Con ella, lo abre una frase de contraseña, o dos mitades de una clave de recuperación que dos personas guardan por separado.
guide-vault-1 = Vaya a { place-sources } (8) y elija «{ vault-set }»: cuatro o cinco palabras. Imprima cada mitad en una hoja aparte; se muestran una sola vez.
guide-vault-2 = El perfil se bloquea cuando nadie lo usa, cuando la máquina durmió y con Ctrl+Mayús+L. Lo que se está escribiendo se guarda como borrador.
guide-vault-3 = Tras frases erróneas la espera crece hasta medio minuto. Nunca se borra nada por ellas.
guide-vault-4 = Si se pierde la frase de contraseña, elija «{ lock-by-halves }» en la ventana bloqueada.
guide-vault-5 = Las copias se hacen cada día y el programa las prueba. Para restaurar una, ponga su .db en una carpeta vacía como sitroom.db y su .vault como vault. Se abre con la frase de contraseña de su día. Si no hay caja fuerte, ponga en su lugar junto a sitroom.db una copia del archivo key del perfil.
guide-vault-6 = Un ejercicio es inventado y no necesita caja fuerte.

guide-missions = Llevar el registro a una misión y traerlo de vuelta
guide-missions-why = Una misión lleva parte del registro en un portátil sin red. Lo que escribe allí se fusiona al regreso, y nada de lo que alguien escribió se pierde.
guide-missions-1 = En ambas máquinas vaya a { place-sources } (8), luego a «{ exchange-form-exchange }», y elija «{ identity-save }». Lleve los archivos en persona.
guide-missions-2 = Elija «{ peer-trust }» en ambas, léanse las huellas el uno al otro y confíe solo en lo que sea igual.
guide-missions-3 = En la oficina elija qué viaja, la clasificación más alta y para quién. Lea lo que se deja fuera y elija «{ pack-make }».
guide-missions-4 = En un perfil vacío del portátil elija «{ mission-open }». Cuando termina su tiempo, ya no se escribe nada.
guide-missions-5 = Al regreso elija allí «{ mission-return }», y en la oficina «{ merge-open }». El mismo paquete dos veces no cambia nada. Allí se enumera lo que no vuelve en ningún paquete, como las decisiones de la bandeja de entrada y las notas informativas.
guide-missions-6 = Cuando dos personas cambiaron el mismo campo por separado, ambos lados están en «{ settle }». Elija el que vale. Hasta entonces no se baja la clasificación de la ficha ni se sube la del campo. Los puestos de una oficina con servidor no necesitan archivo: escriba la dirección en «{ hub }» y elija «{ hub-sync }».

guide-exercise = Aprender con un ejercicio
guide-exercise-why = Un ejercicio es un escenario inventado sobre una geografía real. Lleva la marca EJERCICIO en cada pantalla y en cada salida.
guide-exercise-1 = Mientras no haya sucesos almacenados, elija «{ first-exercise }» en el primer inicio.
guide-exercise-2 = Pruébelo todo: filtros, hallazgos, alertas, una nota. Nada trata de personas reales.
guide-exercise-3 = Fíjese en la marca EJERCICIO en la barra, en los gráficos y en los archivos que guarde.
guide-exercise-4 = Los sucesos reales se guardan aparte y no pueden mezclarse.
guide-exercise-5 = Cuando termine, elija «{ leave-exercise }» en la barra y abra un archivo de sucesos reales.
guide-exercise-6 = En la línea de órdenes, «sitroom --profile training exercise --events 5000 --seed 7» llena un perfil propio. La misma semilla da el mismo escenario.

guide-commands = Usar la línea de órdenes
guide-commands-why = El mismo programa trabaja en scripts, con el mismo perfil y las mismas reglas.
guide-commands-1 = «sitroom --help» enumera las órdenes; «sitroom COMMAND --help» da cada opción con un ejemplo.
guide-commands-2 = «sitroom import ucdp FILE» importa; --date-order day-first responde a la pregunta sobre las fechas.
guide-commands-3 = «sitroom events», «export», «hotspots», «clusters», «density» y otras aceptan --country o --subregion, --since y --until.
guide-commands-4 = Añada --json para un objeto JSON en la salida estándar; sin ello, la respuesta es texto para una persona.
guide-commands-5 = El código de salida dice cómo fue: 0 hecho, 1 rechazado con una frase y un remedio, 2 uso erróneo.
guide-commands-6 = «--profile DIR» toma otra carpeta de perfil. «sitroom verify» comprueba que el almacén está íntegro.
