# Ayuda, sus métodos: qué hace cada uno, qué hay en su fórmula, cómo está ajustado en este programa y qué no dice.

method-density = Densidad por núcleo
method-density-does = Reparte cada suceso por su entorno, sobre todo en su propio lugar, y suma lo que llega a un punto: sucesos por km².
method-density-where = wᵢ: peso del suceso i; cᵢ: su distancia al punto; H: ancho de banda, la distancia que alcanza un suceso; σ: dispersión de los puntos; n: su número.
method-density-here = «sitroom density»: el ancho de banda se elige o lo fija la regla para H. La densidad dibujada en el mapa es una imagen cuyo alcance en km figura en la leyenda.
method-density-not = Una densidad alta no es un riesgo para una persona: donde vive más gente ocurre más. Un ancho grande lleva sucesos a donde no los hubo.

method-cells = Celdas (H3)
method-cells-does = Divide el mapa en hexágonos de tamaño casi igual y cuenta los sucesos de cada uno, para comparar lugares sin importar sus fronteras.
method-cells-where = nᶜ: sucesos en la celda c; xᵢ: lugar del suceso i.
method-cells-here = Resolución de 3 a 6 según la escala; la leyenda da resolución y tamaño. Los hallazgos dicen la suya. Los sucesos conocidos solo hasta la provincia o peor no están en ninguna celda del mapa.
method-cells-not = Una celda sin sucesos puede estar donde nadie informa. Los bordes de las celdas no significan nada sobre el terreno.

method-gistar = Puntos calientes: Gi* de Getis-Ord
method-gistar-does = Pregunta si un lugar y lo que tiene al lado reúnen más sucesos que otros tantos lugares al azar, y corrige por haber preguntado en muchos lugares.
method-gistar-where = xⱼ: sucesos en el lugar j; wᵢⱼ: 1 para el propio lugar i y lo que tiene al lado, si no 0; x̄, s: media y desviación estándar de los n lugares; p₍ₖ₎: la k-ésima menor de m probabilidades; q: proporción de falsos.
method-gistar-here = Caliente desde q < 0,05, muy caliente desde q < 0,01; solo se busca lo más caliente que el azar. Lugares: celdas, con vacías en torno a las que tienen sucesos, o divisiones. La línea de órdenes puede barajar en su lugar (--permutations).
method-gistar-not = No dice la causa ni lo que vendrá. No sabe cuánta gente vive allí, ni dónde faltan informes.

method-moran = I de Moran
method-moran-does = Dice en todo el mapa si lo semejante está junto a lo semejante y, en torno a cada lugar, si este y sus vecinos se apartan juntos de la media.
method-moran-where = zᵢ: sucesos en el lugar i menos la media; wᵢⱼ: peso del vecino j del lugar i; W: suma de los pesos; n: número de lugares.
method-moran-here = Los vecinos de un lugar pesan juntos 1. Cuatro lugares o más. Lo esperado cuando el lugar no dice nada es −1 / (n − 1).
method-moran-not = Muchos junto a muchos y pocos junto a pocos elevan ambos I: no mide la violencia. Una sola cifra para todo un mapa oculta dónde.

method-clusters = Grupos: DBSCAN y ST-DBSCAN
method-clusters-does = Une en grupos los sucesos bastante cercanos a otros bastantes y deja el resto como ruido; con días, se exige también cercanía en el tiempo.
method-clusters-where = Nₚ: sucesos cerca del suceso p; d: distancia; ε: radio; t: día; τ: plazo en días; k: sucesos que forman un núcleo.
method-clusters-here = «sitroom clusters»: radio de 20 km y 10 sucesos salvo indicación contraria; --days añade el plazo. Las distancias son de círculo máximo.
method-clusters-not = Otro radio da otros grupos, y no hay uno verdadero. Un grupo no es una campaña ni un frente.

method-band = Banda del propio pasado: Farrington y EARS
method-band-does = Coteja un recuento con lo que el propio pasado del lugar permite esperar en esa época del año, y dice si está por encima, dentro o por debajo.
method-band-where = μₜ: recuento esperado en el paso t; s: efecto de su época; β: tendencia; φ: dispersión; U: límite superior; Y: recuento; C₂: EARS; ȳ, s: media y desviación estándar de siete pasos que acaban tres antes.
method-band-here = Con tres años de pasado, Farrington mejorado: hasta cinco años, sin el último medio año, 0,005 a cada lado, los valores atípicos pasados pesan menos. Con nueve pasos, EARS C2 a tres desviaciones. Con menos, ningún veredicto. Menos de cinco informes en cuatro semanas nunca son demasiados.
method-band-not = No distingue más violencia de más informes; por debajo puede ser silencio. De 200 lugares corrientes, de uno a tres quedan por encima por azar en cada paso.

method-level = Cambio de nivel
method-level-does = Corta una serie de recuentos en tramos de un solo nivel donde los recuentos lo avalan, y dice desde cuándo rige el nivel presente.
method-level-where = C: cuán mal describe un nivel un tramo; m: número de cambios; n: pasos con datos; lₖ: pasos del tramo k.
method-level-here = Recuentos dispersos, seis pasos o más entre dos cambios, intervalos del 95 %, los lugares de los cambios se toman por conocidos.
method-level-not = Solo conoce cambios bruscos: una subida lenta sale como escalera, una estación como un cambio cada medio año. No da la razón de un cambio.

method-emerging = Puntos calientes emergentes
method-emerging-does = Dice con Gi* paso a paso si un lugar es caliente desde hace poco, siempre, a ratos o ya no, y si lo es cada vez más.
method-emerging-where = zᵢ: z de Gi* en el paso i; S: pares de pasos que suben menos los que bajan, la prueba de Mann y Kendall.
method-emerging-here = Diez pasos o más. Caliente en un paso desde z = 1,96; «casi siempre» son nueve pasos de diez; una tendencia cuenta por debajo de p = 0,05.
method-emerging-not = Los pasos no se corrigen por su número. Lo nuevo aquí puede serlo solo en los informes.

method-triggers = Propagación: sucesos desencadenados por sucesos
method-triggers-does = Divide los sucesos de una semana en un fondo, lo que sigue a sucesos del propio lugar y lo que sigue a los de cada vecino.
method-triggers-where = λ: sucesos esperados en el lugar i la semana t; μ: fondo; a, b: sucesos que uno desencadena en su lugar y en un vecino; y: sucesos; g: pesos de las semanas anteriores, que suman 1.
method-triggers-here = Países, semanas, ocho semanas atrás, 26 semanas o más, intervalos del 95 %. Los pares se acercan a la cifra de todos los pares antes de decir la semana próxima.
method-triggers-not = Encuentra lo que sigue, no lo causado: una estación, o una misma causa que alcanza a dos países por turno, parece lo mismo. La incertidumbre de la media no entra en el margen de la semana próxima.

method-knox = Cerca en el espacio y el tiempo: función K y prueba de Knox
method-knox-does = Cuenta pares de sucesos cercanos a la vez en espacio y tiempo, frente a los que habría si los días se repartieran por sorteo.
method-knox-where = K(s, t): pares a menos de s km y t días; K(s), K(t): solo en el espacio y solo en el tiempo; D₀: el exceso como proporción; r: sorteos con tantos pares; m: sorteos.
method-knox-here = 20, 50 y 100 km; 7, 14 y 30 días; 199 sorteos; los 20 000 sucesos más recientes cuyo día y lugar se conocen.
method-knox-not = Una población o unos informes que crecen solo en una parte también hacen pares. No dice qué suceso llevó a cuál.

method-borders = Sucesos cerca de fronteras
method-borders-does = Cuenta los sucesos a cierta distancia de una frontera internacional, con el intervalo de su proporción, y si crecen por trimestres.
method-borders-where = p̂: proporción de n sucesos cerca de una frontera; z: desviaciones que pide la confianza.
method-borders-here = 50 km; hasta 40 trimestres; tendencia según Mann y Kendall, dicha desde q < 0,05. Las fronteras son las del mapa base.
method-borders-not = Un suceso cerca de una frontera no tiene por qué deberse a ella, y nada se dice de quién la cruzó.

method-outlook = Perspectivas y su referencia
method-outlook-does = Prevé las muertes de un mes venidero como distribución: varios pronósticos sencillos, mezclados con los pesos que antes habrían acertado más. Se muestra solo donde superó a la referencia.
method-outlook-where = F: distribución mostrada; Fₖ: uno de los pronósticos; wₖ: su peso; X, X′: extracciones de ella; y: lo que vino; CRPS: el error, en muertes, mejor cuanto más bajo.
method-outlook-here = Once componentes; doce meses por delante; colas alargadas en 1,3. Referencia: los propios doce últimos meses como extracciones. Ambos se puntúan en meses pasados con lo que entonces se sabía; la calibración dice cuántas veces se cumplieron las proporciones anunciadas.
method-outlook-not = No predice un día ni un lugar, no conoce la estación, ni ningún suceso que no tenga igual en el pasado.

method-onset = Probabilidad de un estallido
method-onset-does = Dice cuán probable es que una división ahora tranquila vea un estallido de violencia en los próximos tres meses, y qué habla a favor y en contra.
method-onset-where = p: probabilidad; η: logaritmo de la razón de probabilidades; xₖ: cifras del pasado, los vecinos y la estación; βₖ: lo que añade cada una; λ: con cuánta fuerza se mantienen hacia cero.
method-onset-here = Tranquila: menos de 5 muertes en tres meses; estallido: 25 o más en los tres siguientes. Siete cifras, ajustadas cada enero con lo que entonces se sabía; λ = 10; 36 meses conocidos. Con menos de diez episodios pasados, los lugares solo se ordenan.
method-onset-not = La mayoría de los lugares tranquilos siguen así: las más de las veces, a un nivel elevado no sigue un estallido. Un lugar ya violento no tiene nivel, y eso no es seguridad.

method-ratio = Razón de dos recuentos
method-ratio-does = Coteja un recuento con el de otro tiempo de igual duración, con el intervalo que deja el solo azar.
method-ratio-where = n₁, n₂: los dos recuentos; r: su razón; B: distribución binomial; p₁, p₂: extremos del intervalo exacto de la proporción.
method-ratio-here = Confianza del 90 % en elecciones y del 95 % en las notas. Una elección mira 13 semanas, y los mismos días 52 semanas antes. Sin sucesos antes no hay razón.
method-ratio-not = Los sucesos vienen en racimos y varían más: el intervalo es el más estrecho que puede sostenerse. Un aumento puede ser de los informes.

method-effect = Lo que siguió a una gestión
method-effect-does = Busca un escalón o un quiebre en los meses del lugar cuando empezó una gestión, y coteja su cambio con el de los lugares más parecidos donde no empezó ninguna.
method-effect-where = μₜ: tasa en el mes t; β: tendencia; D: 0 antes, 1 desde el comienzo t₀; γ: escalón; δ: quiebre; c: cambio del lugar; N: recuentos; m: meses; cⱼ: cambios de los casos parecidos.
method-effect-here = Doce meses antes y seis después como mínimo, una estación desde 36. Casos parecidos: nueve, comparados en 24 meses anteriores, seguidos 12 después, intervalo del 80 % por placebos.
method-effect-not = No dice que una gestión causara, evitara o dejara de evitar nada. Las razones contra esa lectura están al lado; no hallar ninguna no es prueba.

method-likeness = Parecido con los meses anteriores a escaladas
method-likeness-does = Mide cuánto más cerca están los últimos meses de un lugar de los meses previos a escaladas pasadas que de meses corrientes.
method-likeness-where = d: distancia de dos perfiles a y b; aₖ: indicador k; Rₖ: su amplitud; δₖ: 1 donde ambos se conocen, si no 0.
method-likeness-here = Siete indicadores en seis meses. Escalada: 25 muertes en doce meses tras 24 meses por debajo. Doce meses corrientes como mínimo; al lado figura cuánto valió antes la cercanía.
method-likeness-not = Es una proporción de meses corrientes, no una probabilidad de violencia. La violencia suele venir tras meses como cualquier otro.

method-clock = Reloj: cuánto tarda algo
method-clock-does = Dice al cabo de cuántos días una cuarta parte, la mitad y tres cuartas partes de las alertas tuvieron una primera medida; las que aún esperan cuentan como en espera.
method-clock-where = S(t): proporción que aún espera en el tiempo t; tᵢ: un tiempo en que algo llegó; dᵢ: cuántas llegaron entonces; nᵢ: cuántas esperaban hasta entonces.
method-clock-here = Desde la primera señal; lo cerrado sin medida cuenta como en espera hasta entonces. Intervalo de la mediana del 90 %, por la varianza de Greenwood. Los despliegues se dicen igual, frente a 72 horas.
method-clock-not = Una espera corta no es un éxito, ni una medida un efecto. Pocas alertas dan intervalos anchos.

method-corridors = Corredores
method-corridors-does = Coteja una ruta del registro con la violencia a lo largo de ella: la proporción de sus kilómetros con sucesos cerca, frente a la de la ruta movida al azar.
method-corridors-where = p: probabilidad de una proporción tan grande por azar; r: rutas movidas con una proporción tan grande; m: rutas movidas.
method-corridors-here = Una ruta es la cadena de círculos máximos por sus lugares. 50 km en la línea de órdenes salvo indicación contraria; 499 rutas movidas, al menos la mitad dentro de la zona.
method-corridors-not = Incautaciones y casos miden tanto dónde se intercepta como dónde se trafica. Caminos, ciudades y violencia siguen a la gente: coincidir no es un vínculo.

method-onsets = Comienzos de conflictos por decenio
method-onsets-does = Cuenta los conflictos que comienzan en cada decenio, según varias reglas declaradas, junto a lo que dice el párrafo 7 del informe.
method-onsets-where = d: muertes en combate de un conflicto en un año; y: año del comienzo; k: años tranquilos que deben preceder.
method-onsets-here = 25 muertes en combate al año o más, guerra desde 1000; k es 1, 2, 4, 5, 10 o siempre. Los decenios que los datos no abarcan enteros van con trama.
method-onsets-not = El recuento depende de la regla. Que una coincida con el informe no la prueba: cuatro años tranquilos se añadieron porque son los que más se acercan.

method-freshness = Actualidad de una fuente
method-freshness-does = Compara la antigüedad de la observación más reciente de una fuente, y de su última ejecución, con lo que es habitual en ella, y lo dice cuando se sale de lo habitual.
method-freshness-where = a: antigüedad en días; e: mediana de los pasos entre sus observaciones más recientes, ejecución tras ejecución; b: mediana de los días de retraso respecto de su ejecución.
method-freshness-here = Dos pasos hacen un historial; antes cuenta lo que anuncia el editor: UCDP y VIEWS cada mes con un mes de retraso, ACLED cada semana con una semana de retraso, ReliefWeb y GDELT cada día. Para las ejecuciones b es 0. Los archivos de un mismo día son un solo paso.
method-freshness-not = Una fuente actual no es por ello exacta ni completa. No sabe si un silencio es falta de datos o de violencia.
