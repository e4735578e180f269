# Las perspectivas: muertes en los próximos meses, junto a la referencia y al desempeño de ambas.
outlook = Perspectivas: muertes en un mes cualquiera, { $from } a { $to }
outlook-empty = Perspectivas
outlook-waiting = Aprendiendo de todo lo almacenado…
outlook-shown = Se muestra
outlook-benchmark = Referencia: sus últimos 12 meses
outlook-is-benchmark = Se muestra la referencia: sus últimos 12 meses
outlook-median = Mediana
outlook-range = 90 % entre
outlook-none = Ninguna
outlook-many = 25 o más
outlook-between = { $low } y { $high }
outlook-record = Desempeño, modelo / referencia: cómo acertó antes, de uno a doce meses por delante de lo que se sabía entonces
outlook-where = Dónde
outlook-months = Meses
outlook-crps = CRPS
outlook-crps-long = Puntuación de probabilidad ordenada continua, en muertes: cuanto más baja, mejor
outlook-ignorance = Ignorancia
outlook-ignorance-long = Puntuación de ignorancia, en bits, sobre los tramos 0, 1–2, 3–5, 6–10, 11–25, 26–50, 51–100, 101–250, 251–500, 501–1000 y más: cuanto más baja, mejor
outlook-interval = Intervalo
outlook-interval-long = Puntuación del intervalo del 90 %, en muertes: su amplitud, más veinte veces lo que le faltó para acertar
outlook-coverage = Dentro
outlook-coverage-long = Proporción de meses que cayeron en el intervalo del 90 %; debería ser el 90 %
outlook-against = { $model } / { $benchmark }
outlook-better = mejor que la referencia
outlook-worse = no mejor que la referencia
outlook-world = todos los países
outlook-cells = celdas
outlook-no-record = aún sin desempeño
outlook-no-score = ninguna
outlook-over-99 = más del 99 %
outlook-rests = { $method }. Se basa en { $countries } países, { $from } a { $to }; suceso más reciente aquí: { $newest }. El pronóstico de cada mes es la misma distribución: no conoce la estación.

# Si cumplió lo que decía.
outlook-calibration = ¿Cumplió lo que decía? { $area }
outlook-calibration-of = Calibración de
outlook-calibration-read = En unas perspectivas bien cumplidas, un mes de cada diez cae por debajo de su décima parte inferior, dos de cada diez por debajo de la segunda, y así sucesivamente: en la diagonal. Por encima de ella murieron menos de lo indicado; por debajo, más. Un mes sin muertes cuenta en la mitad de la probabilidad de ninguna: donde hay muchos meses así, la línea tiene un escalón que no es un defecto.

# Las perspectivas en el mapa.
layer-outlook = Perspectivas de los próximos meses
outlook-layer-note = Ocupa el lugar de celdas y densidad: sus colores son los mismos.
outlook-map-title-countries = 25 muertes o más en un mes: probabilidad, por país
outlook-map-title-cells = 25 muertes o más en un mes: probabilidad, por celda
outlook-map-under = < { $to } %
outlook-map-over = ≥ { $from } %
outlook-map-class = { $from }–{ $to } %
outlook-map-months = Con lo que se sabe hasta { $until }, para un mes cualquiera: { $from } – { $to }
outlook-map-benchmark = Se muestra la referencia en { $count } de { $all }: nada acertó más en lugares de su tipo
outlook-map-benchmark-none = Se muestra el modelo; en el conjunto de { $all } acertó más que la referencia
outlook-map-too-little = { $n ->
    [one] De un país hay demasiado poco almacenado (no es cero)
    [many] De { $count } países hay demasiado poco almacenado (no es cero)
   *[other] De { $count } países hay demasiado poco almacenado (no es cero)
  }
outlook-map-unknown = No hay nada, o hay demasiado poco, almacenado (no es cero)
outlook-map-no-prediction = No predice un día ni un lugar; el período de arriba no lo cambia
outlook-map-instead = Junto a ellas no se dibujan celdas ni densidad de sucesos: mismos colores
outlook-map-cells-few = Sin color: se sabe demasiado poco, no es cero. Celdas con sucesos en menos de { $needed } de los últimos { $months } meses: { $count }
outlook-map-imprecise = { $n ->
    [one] Un suceso del que solo se conoce la provincia o el país no está en ninguna celda
    [many] { $count } sucesos de los que solo se conoce la provincia o el país no están en ninguna celda
   *[other] { $count } sucesos de los que solo se conoce la provincia o el país no están en ninguna celda
  }
outlook-map-by = Perspectivas por
outlook-map-by-countries = Países
outlook-map-by-cells = Celdas
outlook-map-waiting-countries = Aprendiendo de todo lo almacenado; tarda unos segundos…
outlook-map-waiting-cells = Aprendiendo de las celdas de la zona; tarda unos segundos…
outlook-tip-shown = Mediana: { $median } muertes al mes, 90 % entre { $range }; 25 o más: { $many }
outlook-tip-benchmark = Referencia: mediana { $median }, 90 % entre { $range }; 25 o más: { $many }
outlook-tip-is-benchmark = Esta es la referencia, sus últimos 12 meses: nada acertó más
outlook-tip-too-little = hay demasiado poco almacenado para unas perspectivas; eso no es cero
outlook-tip-no-cell = aquí no hay perspectivas por celda: se sabe demasiado poco; eso no es cero

# La lista de perspectivas.
outlook-list-title = Perspectivas, { $from } – { $to }
outlook-list-told = Con lo que se sabe hasta { $until }, para un mes cualquiera, { $from } – { $to }: lo mismo para cada uno. No predice un día ni un lugar, y el período elegido arriba no lo cambia.
outlook-list-learned = Aprendido de { $from } – { $to }.
outlook-list-record = Cómo acertó antes, de uno a doce meses por delante de lo que se sabía entonces; modelo / referencia
outlook-list-too-little = Hay demasiado poco almacenado para unas perspectivas, lo que no es cero: { $names }.
outlook-list-none = Ningún país de aquí tiene perspectivas
outlook-list-none-why = De cada uno hay demasiado poco almacenado en los dos años anteriores. Eso significa sin datos, no cero.
outlook-list-kept = ¿Cumplió lo que decía? Calibración del modelo y de la referencia
outlook-list-page = Página del país: { $country } (Enter en la fila seleccionada)
outlook-list-country = País
outlook-list-months = Últimos 12 meses
outlook-list-months-gloss = Muertes por mes, cada fila a su propia escala, cuyo tope se indica al lado. Con trama: sin datos.
outlook-list-median = Mediana
outlook-list-median-gloss = Muertes en un mes futuro: tan probable es que sean más como que sean menos. Lo que se muestra / la referencia, que repite los últimos 12 meses propios.
outlook-list-range = 90 % entre
outlook-list-range-gloss = Nueve de cada diez meses deberían estar dentro. Lo que se muestra / referencia.
outlook-list-p_none = Sin muertes
outlook-list-p_none-gloss = Probabilidad de un mes sin muertes. Lo que se muestra / referencia.
outlook-list-many = 25 o más
outlook-list-many-gloss = Probabilidad de 25 muertes o más en un mes. Lo que se muestra / referencia.
outlook-list-shown = Se muestra
outlook-list-shown-gloss = El modelo, o la referencia donde nada acertó más antes.
outlook-list-shown-model = modelo
outlook-list-shown-benchmark = referencia
outlook-list-crps = Error (CRPS)
outlook-list-crps-gloss = Error medio de las perspectivas completas, en muertes (puntuación de probabilidad ordenada continua), en meses pasados del país: cuanto más bajo, mejor. Modelo / referencia.
outlook-list-held = Dentro
outlook-list-held-gloss = Proporción de meses pasados del país que cayeron en el margen del 90 %: debería ser el 90 %. Modelo / referencia.
