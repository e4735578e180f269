# Ayuda, sus cifras: qué significa cada cifra de la ventana y qué no significa.

meaning-events = Sucesos
meaning-events-is = Cuántos casos de violencia organizada contienen los archivos almacenados para la zona, el período y los filtros.
meaning-events-not = No cuánta violencia hubo: lo que nadie informó no se cuenta, y un ataque grande y uno pequeño cuentan cada uno como uno.

meaning-deaths = Muertes: mínimo, mejor, máximo
meaning-deaths-is = La suma de las mejores estimaciones del editor y, entre paréntesis, las de sus mínimas y sus máximas.
meaning-deaths-not = Mínimo y máximo no son un intervalo del azar, sino los límites del propio editor. No incluyen heridos ni desplazados, ni muertes posteriores.

meaning-change = Cambio frente al período anterior
meaning-change-is = Los sucesos del período frente a los de un tiempo igual de largo justo antes. Junto al cambio figura el recuento anterior.
meaning-change-not = Ni una tendencia ni ajustado a la estación. Las últimas semanas aún pueden completarse, y más informes parecen más violencia.

meaning-band = Banda esperada
meaning-band-is = Los recuentos que el propio pasado de un lugar permite esperar en ese mes o semana. Por encima ▲ y por debajo ▽ se salen de lo corriente.
meaning-band-not = Corriente no es inofensivo: un lugar violento desde hace mucho tiene una banda alta. Por debajo puede ser silencio de quienes informan.

meaning-z = z
meaning-z-is = Cuánto dista una cifra de lo que daría el azar, en desviaciones estándar.
meaning-z-not = Ni cuántos sucesos hay ni cuán graves son. Entre muchos lugares, algunos quedan lejos por azar: q lo tiene en cuenta.

meaning-q = q
meaning-q-is = La proporción de falsos que cabe esperar entre todos los lugares señalados como al menos igual de inusuales: con q < 0,05, menos de uno de cada veinte.
meaning-q-not = Ni la probabilidad de que este lugar sea falso, ni una medida de la fuerza de un hallazgo.

meaning-outlook = Perspectivas: mediana y márgenes
meaning-outlook-is = La mediana: tantos meses venideros deberían traer más muertes como menos. Cuatro de cada cinco deberían caer en el margen del 80 %, nueve de cada diez en el del 90 %.
meaning-outlook-not = Ni lo que vendrá, ni una suma de varios meses. La media supera a la mediana donde pocos meses traen la mayoría de las muertes.

meaning-onset = Probabilidad de un estallido
meaning-onset-is = De cien divisiones tranquilas con tal nivel, tantas vieron 25 muertes o más en los tres meses siguientes. Al lado figura cómo lo confirmó el pasado.
meaning-onset-not = Ni la probabilidad de que la violencia siga donde ya está, ni cuán grave sería.

meaning-wait = Días hasta la primera medida
meaning-wait-is = Los días desde la primera señal, o desde la emisión, hasta la primera medida tomada. Quien aún espera cuenta como en espera, y la mitad tuvo una tras la mediana.
meaning-wait-not = Ni una media, ni la bondad de la medida. Acusar recibo de una alerta no detiene el reloj.

meaning-hits = Aciertos, omisiones, falsas alarmas
meaning-hits-is = Acierto: un estallido con una alerta abierta antes. Omisión: uno sin ella. Falsa alarma: una alerta cuyo plazo terminó y a la que no siguió nada.
meaning-hits-not = Una falsa alarma no prueba que la prevención funcionara o fracasara. Una alerta cuyo peligro atajó una medida se evitó, cuando así lo dice la oficina.

meaning-lead = Antelación
meaning-lead-is = Cuántos días antes del mes en que vino la violencia se emitió la alerta; la mitad de los aciertos tuvo más, la mitad menos.
meaning-lead-not = Ni el tiempo que quedaba para actuar cuando alguien la vio, ni nada de las omisiones.

meaning-precision = Precisión del lugar y del día
meaning-precision-is = Cuán bien sabe el editor dónde y cuándo: hasta la aldea, el distrito o la provincia; hasta el día, la semana, el mes o el año.
meaning-precision-not = Un punto en medio de una provincia no es el lugar de un suceso. «No indicada» no es ni exacta ni vaga.

meaning-ages = Dos edades
meaning-ages-is = Cuándo se importó un archivo por última vez y de qué día es el suceso más reciente.
meaning-ages-not = Una importación reciente no hace recientes sus sucesos: un archivo importado hoy puede acabar hace un año.

meaning-coverage = Cobertura y sin datos
meaning-coverage-is = Desde cuándo y hasta cuándo hay sucesos almacenados de un país. Fuera de ello figura «sin datos», con trama o con palabras.
meaning-coverage-not = Sin datos no es cero ni calma. Dentro de la cobertura, cero significa: nada se comunicó al editor.

meaning-commitments = Compromisos cumplidos
meaning-commitments-is = De las promesas registradas cuyo día pasó, cuántas consignó alguien como cumplidas. Las que siguen abiertas tras su día están retrasadas.
meaning-commitments-not = No si un acuerdo funciona. Una promesa sin día no está en ninguno de los dos números, y lo que nadie siguió parece retrasado.

meaning-confidence = Probabilidad y confianza en palabras
meaning-confidence-is = Una palabra de probabilidad equivale a un margen en porcentajes («probable» es 55–80); la confianza, a la calidad de las fuentes y del razonamiento.
meaning-confidence-not = Confianza alta no es probabilidad alta: se puede estar muy seguro de que algo es improbable.
