# Hallazgos: lo que destaca, en un cajón sobre el mapa.
findings = Hallazgos
findings-hotspots = Puntos calientes
findings-changes = Frente a su propio pasado
findings-spillover = Propagación
findings-outlook = Perspectivas
findings-nothing-stored = Lo que destaca se halla en los sucesos almacenados: abra un archivo de sucesos o inicie un ejercicio con sucesos inventados.
findings-glosses = Qué significan las columnas
findings-rows = { $n ->
    [one] 1 fila
    [many] { $count } filas
   *[other] { $count } filas
  }
findings-csv = Guardar como CSV: { $title }
findings-waiting = Se está calculando. Puede tardar unos segundos; el resto de la ventana sigue funcionando.
findings-waiting-again = Se está calculando de nuevo. Lo que figura abajo corresponde a la selección anterior, hasta que las nuevas cifras estén completas.
findings-old = Lo que figura abajo corresponde a una selección anterior.

# Puntos calientes.
hot-units = Lugares
hot-units-divisions = Divisiones
hot-units-cells = Celdas de { $km2 } km²
hot-steps = Desde cuándo
hot-steps-whole = Todo el período
hot-steps-month = Por mes
hot-steps-quarter = Por trimestre
hot-steps-year = Por año
hot-method = Método
hot-method-gistar = Gi*
hot-method-moran = I de Moran
hot-method-gistar-asks = Gi* pregunta si un lugar y su entorno tienen juntos más sucesos de los que pondría allí el azar.
hot-method-moran-asks = La I de Moran pregunta si un lugar y su entorno se apartan juntos de la media más de lo que lo haría el azar.
hot-told = Lugares calientes (q < 0,05): { $hot } de { $places }; de ellos, muy calientes (q < 0,01): { $very }.
hot-told-steps = Desde cuándo se indica a lo largo de { $n ->
    [one] 1 paso de tiempo
    [many] { $count } pasos de tiempo
   *[other] { $count } pasos de tiempo
  }, de { $from } a { $to }.
hot-told-whole = Todo el mapa: I de Moran { $i }; { $expected } si el lugar no dice nada; diferencia de { $z } desviaciones estándar.
hot-told-events = Sucesos incluidos: { $events }. De { $spread } de ellos solo se conoce una zona, y se repartieron por ella; de { $unstated } el editor no indica la precisión del lugar, y cuentan donde los sitúa. No pudieron situarse en ninguna parte: { $out }.
hot-not-cause = No dice ni por qué ni qué vendrá.
hot-none = Ningún lugar es caliente
hot-none-why = Nada se distingue del azar con q < 0,05. Eso es un hallazgo, no una falta de datos.
hot-no-places = No participa ningún lugar
hot-no-places-why = Los archivos cargados no contienen ningún país de esta zona, o ningún suceso pasa los filtros.
hot-cell-about = { $cell }, cerca de { $about }
hot-z = z
hot-z-gloss = Cuánto supera el lugar, con lo que tiene al lado, lo que daría el azar, en desviaciones estándar.
hot-q = q
hot-q-gloss = La proporción de falsos que cabe esperar entre todos los lugares al menos igual de calientes: por debajo de 0,05, un lugar se llama caliente.
hot-events = Sucesos
hot-events-gloss = Sucesos en el propio lugar; una fracción si algunos se reparten por la zona que se conoce de ellos.
hot-quadrant = El lugar y su entorno
hot-quadrant-gloss = Si el lugar, y los que tiene al lado, tienen más o menos sucesos que la media.
hot-quadrant-high_high = muchos junto a muchos
hot-quadrant-low_high = pocos junto a muchos
hot-quadrant-low_low = pocos junto a pocos
hot-quadrant-high_low = muchos junto a pocos
hot-quadrant-none = no se indica
hot-since = Desde cuándo
hot-since-gloss = Lo que dicen juntos los pasos de tiempo. Un lugar es caliente en uno de ellos a partir de 1,96 desviaciones estándar.
hot-since-new = nuevo: caliente en el último, en ninguno antes
hot-since-consecutive = consecutivo: caliente sin interrupción hasta el último
hot-since-intensifying = en intensificación: caliente casi siempre, y cada vez más
hot-since-persistent = persistente: caliente casi siempre, sin tendencia
hot-since-diminishing = en disminución: caliente casi siempre, y cada vez menos
hot-since-sporadic = esporádico: caliente ahora, a ratos antes
hot-since-oscillating = oscilante: caliente ahora, antes más frío que el azar
hot-since-historical = histórico: caliente casi siempre, pero no ahora
hot-since-none = caliente en todo el período, sin pauta en el tiempo
hot-hot_steps = Pasos calientes
hot-hot_steps-gloss = En cuántos de los pasos de tiempo fue caliente.
hot-trend = Tendencia
hot-trend-gloss = Si se hizo más caliente con el tiempo; se indica con p < 0,05.
hot-trend-up = más caliente
hot-trend-down = menos caliente
hot-trend-none = ninguna clara
hot-trend_p = p de la tendencia
hot-trend_p-gloss = La probabilidad de una tendencia así de clara por azar.

# Lugares frente a su propio pasado.
past-units = Lugares
past-units-countries = Países
past-units-divisions = Divisiones
past-step = Pasos de tiempo
past-step-month = Por mes
past-step-week = Por semana
past-told = { $above } por encima ▲, { $within } dentro, { $below } por debajo ▽ de lo que su propio pasado permite esperar; de { $none } no puede saberse, lo que no es cero.
past-latest = { $step ->
    [week] La última semana completa
   *[other] El último mes completo
  } comienza el { $day }.
past-latest-none = Aún no hay ningún paso de tiempo almacenado hasta su fin.
past-below = «Por debajo» puede significar dos cosas: ¿menos sucesos, o menos informes?
past-verdict = Último paso de tiempo
past-verdict-gloss = El último paso de tiempo del período almacenado hasta su fin, comparado con la banda del propio pasado del lugar.
past-verdict-above = ▲ por encima
past-verdict-within = dentro
past-verdict-below = ▽ por debajo: ¿menos sucesos, o menos informes?
past-verdict-none = no puede saberse
past-verdict-why = no puede saberse: { $why }
past-start = Comienza
past-observed = Observado
past-expected = Esperado
past-low = Mínimo
past-high = Máximo
past-high-gloss = Fuera del mínimo y el máximo, un recuento es demasiado bajo o demasiado alto para el propio pasado del lugar.
past-q = q
past-q-gloss = La proporción de falsos que cabe esperar entre todos los lugares que están al menos igual de por encima.
past-since = Nivel desde
past-since-gloss = El primer paso de tiempo del actual tramo de nivel uniforme; ninguno si la serie es demasiado corta para saberlo.
past-level = Su media
past-level-gloss = Sucesos por paso de tiempo en ese tramo, con los extremos del intervalo del 95 %.
past-level_low = 95 %, mínimo
past-level_high = máximo
past-chart = Sucesos { $step ->
    [week] a la semana
   *[other] al mes
  }, { $place }
past-level-sentence = El nivel es el que es desde { $since }: { $mean } por paso de tiempo (95 %: { $low }–{ $high }); la probabilidad de un cambio así de claro por azar es { $p }.
past-level-even = El nivel es el mismo desde { $since }, donde comienza la serie: { $mean } por paso de tiempo (95 %: { $low }–{ $high }).
past-level-none = La serie es demasiado corta para saber desde cuándo el nivel es el que es.
past-none = No participa ningún lugar
past-none-why = Ningún suceso pasa los filtros en ninguno de los países que contienen los archivos cargados. Eso significa sin datos, no cero.

# Lo que se propaga.
spill-rests = Se basa en todos los sucesos de { $weeks } semanas completas, de { $from } a { $to }, con independencia de lo demás que excluyan los filtros: { $events } sucesos, de los que { $undated } tienen por fecha un lapso de días o algo peor.
spill-partial = Sin datos hasta el fin del período, y sin parte en estas cifras: { $countries }.
spill-beyond = Vecinos fuera de la zona, cuya propagación no se distingue: { $countries }.
spill-not = Lo que esto no significa
spill-next = Sucesos esperados en la semana del { $day }, y de dónde vienen
spill-flow = De dónde vienen los sucesos esperados la próxima semana
spill-flow-kind = Esperados
spill-flow-unit = sucesos
spill-flow-baseline = Nada antes
spill-flow-own = Propio pasado
spill-flow-small = Otros vecinos
spill-country = País
spill-expected = Esperados
spill-expected-gloss = El número medio de sucesos que debería tener la próxima semana, si todo sigue como hasta ahora.
spill-low = Mínimo
spill-high = Máximo
spill-high-gloss = El mínimo y el máximo abarcan nueve de cada diez semanas con esa media; no recogen la incertidumbre de la propia media.
spill-baseline = Nada antes
spill-baseline-gloss = Los sucesos esperados que ningún suceso anterior explica.
spill-own = Propio pasado
spill-own-gloss = Los que siguen a sucesos en el propio país.
spill-neighbours = De vecinos
spill-neighbours-gloss = Los que siguen a sucesos en todos los vecinos juntos.
spill-share = Proporción
spill-share-gloss = La proporción de los sucesos esperados que sigue a sucesos en los vecinos.
spill-most = Vecinos, de mayor a menor
spill-last_week = Última semana
spill-last_week-gloss = Sucesos de la última semana.
spill-weeks = Semanas conocidas
spill-weeks-gloss = Semanas en que se basan las cifras: conocidas aquí y en todos los vecinos.
spill-pairs-title = Lo que un suceso en un país desencadena en otro
spill-pooled = Todos los pares juntos: un vecino desencadena { $share } de los sucesos de un país (95 %: { $low } a { $high }; p { $p } si nada se propaga).
spill-branching = Un suceso desencadena a lo sumo otros { $branching } en { $lags } semanas; a partir de 1 continuarían sin fin.
spill-decay = De su peso queda { $decay } de una semana a la siguiente.
spill-no-pairs = No hay en la zona dos países vecinos con datos.
spill-from = Suceso en
spill-to = Siguen otros en
spill-triggered = Desencadenados
spill-triggered-gloss = Sucesos en el segundo país que siguen a un suceso en el primero, según este par solo, con los extremos del intervalo del 95 %.
spill-triggered_low = 95 %, mínimo
spill-triggered_high = máximo
spill-p = p
spill-p-gloss = La probabilidad de una cifra así de grande si nada se propaga.
spill-q = q
spill-q-gloss = La proporción de falsos que cabe esperar entre todos los pares al menos igual de improbables.
spill-drawn = Aproximado
spill-drawn-gloss = La misma cifra, aproximada a lo que dicen todos los pares juntos; en ella se basa lo esperado la próxima semana.
spill-exposure = Sucesos allí
spill-exposure-gloss = Sucesos en el primer país que podrían haber desencadenado alguno.
spill-space-title = Si los sucesos cercanos en el espacio lo están en el tiempo
spill-together = Todas las escalas juntas: la probabilidad de otro tanto por sorteo es { $p }, según { $draws } sorteos de los días.
spill-space-rests = Se basa en { $events } sucesos, de { $from } a { $to }. Excluidos: { $older } más antiguos; { $unplaced } de los que solo se conoce la provincia o algo peor, o no se indica; { $undated } cuyo día no se conoce.
spill-distance_km = A menos de (km)
spill-days = En menos de (días)
spill-pairs = Pares
spill-pairs-gloss = Pares de sucesos a menos de esa distancia y en menos de esos días.
spill-expected_pairs = Pares esperados
spill-expected_pairs-gloss = Pares que cabe esperar si el lugar y el día no tienen nada que ver entre sí.
spill-excess = Exceso
spill-excess-gloss = Los pares que superan lo esperado, como proporción de lo esperado.
spill-chance_low = Por sorteo, mínimo
spill-chance_high = Por sorteo, máximo
spill-chance_high-gloss = El margen que abarca nueve de cada diez sorteos en que los días se reparten al azar.
spill-scale_p = p
spill-scale_p-gloss = La probabilidad de tantos pares por sorteo, solo a esta escala.
spill-borders-title = Sucesos a menos de { $km } km de una frontera
spill-near = Allí se sitúa { $share } de los sucesos (95 %: { $low } a { $high }) y { $land } del territorio: { $ratio } veces lo que daría el territorio por sí solo (p { $p } por sorteo).
spill-near-rests = { $near } de { $land } sucesos en tierra están cerca de una frontera; { $sea } están en el mar o donde el mapa no tiene país; se excluyen { $unplaced } cuyo lugar se conoce solo por la provincia o algo peor, o no se indica.
spill-no-zones = Ningún suceso está cerca de una frontera.
spill-side_a = Un lado
spill-side_b = Otro lado
spill-not-asked = { $country }: no se cuenta
spill-events = Sucesos
spill-events-gloss = Sucesos de ambos lados; de un lado que no se solicitó no se cuenta ninguno.
spill-trend = Tendencia
spill-trend-gloss = Si los sucesos aumentan o disminuyen a lo largo de los trimestres; se indica con q < 0,05.
spill-trend-up = en aumento
spill-trend-down = en descenso
spill-trend-none = ninguna clara
spill-trend-short = demasiado corta para saberlo
spill-tau = tau
spill-tau-gloss = Pares de trimestres que aumentan menos los que disminuyen, como proporción de todos: de −1 a 1.
spill-trend_p = p
spill-trend_p-gloss = La probabilidad de una tendencia así de clara, en un sentido u otro, por azar.
spill-trend_q = q
spill-trend_q-gloss = La proporción de falsos que cabe esperar entre todas las zonas al menos igual de claras.
spill-quarters = Trimestres
