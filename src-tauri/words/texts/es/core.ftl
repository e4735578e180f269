### What the core and the command line say. Above each text stands its English template; { $a }, { $b } … are the
### values of its holes, in their order there. SITROOM_WRITE_WORDS=1 writes this file anew (tests/words.rs).

## src-tauri/analysis/src/change/change_point.rs

# change points of counts, PELT (Killick, Fearnhead and Eckley 2012), method 1.0
s-b726a108ba = cambios de nivel de recuentos, PELT (Killick, Fearnhead y Eckley 2012), método 1.0

# The least number of steps of a stretch
s-87dfeb4ead = El número mínimo de pasos de un tramo

# The confidence
s-77f2fe551d = El nivel de confianza

## src-tauri/analysis/src/change/ears.rs

# EARS C1, C2, C3 (Fricker, Hegler and Dunfee 2008), method 1.0
s-c20fea42ea = EARS C1, C2, C3 (Fricker, Hegler y Dunfee 2008), método 1.0

# The number of standard deviations
s-dd6601cdb3 = El número de desviaciones típicas

# The least standard deviation
s-b38a42f7d7 = La desviación típica mínima

## src-tauri/analysis/src/change/farrington.rs

# improved Farrington (Noufaily et al. 2013), quasi-Poisson, negative binomial bounds, method 1.1
s-799552a2e6 = Farrington mejorado (Noufaily et al. 2013), cuasi-Poisson, límites binomiales negativos, método 1.1

# The number of years
s-1499b18f96 = El número de años

# The number of steps left out
s-0583162cb2 = El número de pasos omitidos

# The share beyond a bound
s-f2a43c1fda = La parte más allá de un límite

# The residual of an outlying step
s-c26955644e = El residuo de un paso atípico

# The p of a trend
s-1d703048ab = El p de una tendencia

## src-tauri/analysis/src/change/step.rs

# There is no data for this step.
s-2e51a54319 = No hay datos de este paso.

# The past is {found} steps long: {least} or more are needed.
s-b8b7da1479 = El pasado tiene { $a } pasos: se necesitan { $b } o más.

# Of the past, {known} steps have data: {least} or more are needed.
s-1384074bff = Del pasado, { $a } pasos tienen datos: se necesitan { $b } o más.

# Of the same season in past years, {known} steps have data: {least} or more are needed.
s-a0c8f08abc = De la misma estación en años pasados, { $a } pasos tienen datos: se necesitan { $b } o más.

## src-tauri/analysis/src/change/surge.rs

# surge by improved Farrington or EARS C2, method 1.1
s-1f9ed8a8f9 = aumento según Farrington mejorado o EARS C2, método 1.1

## src-tauri/analysis/src/clock.rs

# product-limit median of hours to arrival (Kaplan and Meier 1958), method 1.0
s-47438cc956 = mediana producto-límite de las horas hasta la llegada (Kaplan y Meier 1958), método 1.0

## src-tauri/analysis/src/effect/counter_views.rs

# counter-views of what followed, method 1.1
s-5b035bc84f = otras explicaciones de lo que siguió, método 1.1

# The number of months just before
s-5094b6a4d4 = El número de meses justo antes

# The factor above the long mean
s-1057c91412 = El factor por encima de la media larga

# The ratio of neighbours
s-67d27d2efb = La razón entre vecinos

# The start as an index
s-bd93882dc0 = El comienzo como índice

## src-tauri/analysis/src/effect/interrupted.rs

# interrupted time series by quasi-Poisson regression, widest of three errors, method 1.0
s-d2dddfae40 = serie temporal interrumpida por regresión cuasi-Poisson, el mayor de tres errores, método 1.0

# The lag in months
s-1c7c7b296b = El desfase en meses

## src-tauri/analysis/src/effect/like_cases.rs

# difference in differences beside like cases, placebo interval, method 1.0
s-7cfea0a715 = diferencia en diferencias junto a casos semejantes, intervalo placebo, método 1.0

# The number of months before
s-9181cf7b92 = El número de meses antes

# The number of months after
s-ba05d73192 = El número de meses después

# The number of like cases
s-6986085b79 = El número de casos semejantes

## src-tauri/analysis/src/exposure/concentration.rs

# concentration index after Kakwani, Wagstaff and van Doorslaer, method 1.0
s-991e677f89 = índice de concentración según Kakwani, Wagstaff y van Doorslaer, método 1.0

# A value of presence or violence
s-74e069454a = Un valor de presencia o de violencia

## src-tauri/analysis/src/exposure/met.rs

# share of deaths where a partner is, bootstrap over places, method 1.0
s-bd819ea165 = proporción de muertes donde hay un asociado, bootstrap sobre lugares, método 1.0

# The number of draws
s-e9750ee20e = El número de sorteos

## src-tauri/analysis/src/exposure/mod.rs

# places with violence and without known presence, method 1.0
s-2691d6703e = lugares con violencia y sin presencia conocida, método 1.0

# The forecast in deaths
s-a77add37d1 = El pronóstico en muertes

## src-tauri/analysis/src/fading.rs

# fading engagement, method 1.0
s-f5aeb0355b = gestión que se apaga, método 1.0

## src-tauri/analysis/src/forecast/group.rs

# no deaths in the last 12 months
s-7096b092cb = ninguna muerte en los últimos 12 meses

# up to 1 death a month
s-aafe065b82 = hasta 1 muerte al mes

# more than 1 and up to 10 deaths a month
s-5e7ac20044 = más de 1 y hasta 10 muertes al mes

# more than 10 and up to 100 deaths a month
s-1162b65569 = más de 10 y hasta 100 muertes al mes

# more than 100 deaths a month
s-2a1915ed5c = más de 100 muertes al mes

## src-tauri/analysis/src/forecast/mod.rs

# outlook by pooled components, method 1.0
s-7f9a50186c = perspectivas por componentes combinados, método 1.0

## src-tauri/analysis/src/forecast/model.rs

# linear pool of eleven components, weighted by their past CRPS
s-44f7b47343 = combinación lineal de once componentes, ponderados por su CRPS pasado

# own past, weighted by recency, with scale noise
s-e54a30b355 = pasado propio, ponderado por lo reciente, con ruido de escala

# what followed like levels in all countries, in units of the level
s-a80ee88dfb = lo que siguió a niveles semejantes en todos los países, en unidades del nivel

# hurdle negative binomial, shrunk to the group
s-1feb6e4e78 = binomial negativa con umbral, ajustada al grupo

# own last 12 months
s-60424209b0 = sus últimos 12 meses

# last 12 months of the country and its neighbours
s-773aa56e22 = últimos 12 meses del país y de sus vecinos

# the last month
s-e8706a95df = el último mes

# no deaths
s-8d5d9918e9 = ninguna muerte

# last 12 months of all countries
s-0f1b8f274a = últimos 12 meses de todos los países

## src-tauri/analysis/src/forecast/record.rs

# {outcomes} past outcomes are too few to tell; the benchmark is shown.
s-8b7841d787 = { $a } resultados pasados son muy pocos para saberlo; se muestra la referencia.

# mean CRPS in units of the recent level {ours:.4}, benchmark {theirs:.4}, over {outcomes} past outcomes
s-257eee3027 = CRPS medio en unidades del nivel reciente { $a }, referencia { $b }, sobre { $c } resultados pasados

# {} is better than the benchmark: {told}.
s-217c469c90 = { $a } es mejor que la referencia: { $b }.

# {} is not better than the benchmark, which is shown: {told}.
s-65df0f3f8e = { $a } no es mejor que la referencia, que es la que se muestra: { $b }.

# The record of its group decided: {why}
s-8289711867 = Decidió el desempeño de su grupo: { $a }

# Of the {one} itself {outcomes} past outcomes are too few to tell ({ENOUGH_OF_ONE} are needed).
s-db0c18082d = De lo propio ({ $a }), { $b } resultados pasados son muy pocos para saberlo (se necesitan { $c }).

# {few} The record of its group decided: {why}
s-6eed210e90 = { $a } Decidió el desempeño de su grupo: { $b }

# mean CRPS {ours:.2} deaths, benchmark {theirs:.2}, over {outcomes} past outcomes
s-4b66b1f5d5 = CRPS medio { $a } muertes, referencia { $b }, sobre { $c } resultados pasados

# The record of the {one} itself decided: {id} is better than the benchmark there ({told}), as in its group.
s-a52a6b05ae = Decidió el desempeño propio ({ $a }): { $b } es allí mejor que la referencia ({ $c }), como en su grupo.

# {id} is not better than the benchmark there, which is shown ({told})
s-a1660c8299 = { $a } no es allí mejor que la referencia, que es la que se muestra ({ $b })

# The record of the {one} itself decided: {shown}, though it is better in its group.
s-e7d81bc82e = Decidió el desempeño propio ({ $a }): { $b }, aunque es mejor en su grupo.

## src-tauri/analysis/src/hotspot/adjacency.rs

# Place {place} has the neighbour {neighbour}, and there are {count} places, numbered from 0.
s-63b868da25 = El lugar { $a } tiene por vecino { $b }, y hay { $c } lugares, numerados desde 0.

# Place {place} is named as a neighbour of itself.
s-5109a77814 = El lugar { $a } figura como vecino de sí mismo.

# Place {place} names the neighbour {neighbour} twice.
s-2229a5c764 = El lugar { $a } nombra dos veces al vecino { $b }.

# The offsets must begin at 0, never fall, and end at the number of neighbours: offset {index} does not.
s-bb2d6f0661 = Los desplazamientos deben empezar en 0, no bajar nunca y terminar en el número de vecinos: el desplazamiento { $a } no lo hace.

# There are more places or neighbours than 4,294,967,295.
s-51f5273f8f = Hay más lugares o vecinos que 4 294 967 295.

## src-tauri/analysis/src/hotspot/dbscan.rs

# DBSCAN (Ester et al. 1996), great-circle distance, method 1.0
s-1023c83959 = DBSCAN (Ester et al. 1996), distancia de círculo máximo, método 1.0

# The radius in km
s-f3d8e76c1b = El radio en km

# The number of points
s-429f3034d3 = El número de puntos

## src-tauri/analysis/src/hotspot/density.rs

# kernel density, quartic kernel on the sphere (after Silverman 1986), method 1.0
s-da4aae6bc2 = densidad por núcleo, núcleo cuártico sobre la esfera (según Silverman 1986), método 1.0

# The bandwidth in km
s-ea51f298d3 = El ancho de banda en km

# A weight
s-e6fbe5f077 = Un peso

## src-tauri/analysis/src/hotspot/emerging.rs

# emerging hot spots (after Esri), Mann-Kendall trend over Gi* z, method 1.0
s-52fc226b0a = puntos calientes emergentes (según Esri), tendencia de Mann-Kendall sobre z de Gi*, método 1.0

# The z of a hot spot
s-0e40e6360a = El z de un punto caliente

## src-tauri/analysis/src/hotspot/gistar.rs

# Getis-Ord Gi* (1995), binary weights over the place and what lies beside it, analytic z; q by Benjamini and Hochberg (1995)
s-835032821c = Getis-Ord Gi* (1995), pesos binarios sobre el lugar y lo contiguo, z analítica; q de Benjamini y Hochberg (1995)

## src-tauri/analysis/src/hotspot/moran.rs

# Moran's I, local (Anselin 1995) and global (Cliff and Ord 1981), row-standardised weights, method 1.0
s-f4d5a3bd6e = I de Moran, local (Anselin 1995) y global (Cliff y Ord 1981), pesos normalizados por fila, método 1.0

## src-tauri/analysis/src/hotspot/space_time_clusters.rs

# ST-DBSCAN (Birant and Kut 2007), great-circle distance and days, method 1.0
s-1b2ba8b53a = ST-DBSCAN (Birant y Kut 2007), distancia de círculo máximo y días, método 1.0

# The span in days
s-5092c05823 = El lapso en días

# The number of events
s-54dc139047 = El número de eventos

## src-tauri/analysis/src/interval.rs

# The number of cases
s-ce9c141c94 = El número de casos

# The number of hits
s-1bac87a6f0 = El número de aciertos

## src-tauri/analysis/src/level/mod.rs

# warning level by ridge regression on quiet divisions, method 1.0
s-a703dcc051 = nivel de alerta por regresión ridge sobre divisiones tranquilas, método 1.0

## src-tauri/analysis/src/level/panel.rs

# The number of months
s-ec62d56a5f = El número de meses

# The number of deaths of a row
s-2cdb7c8218 = El número de muertes de una fila

# A month (12 times the year plus the month from 0)
s-02bf576fc4 = Un mes (12 veces el año más el mes contado desde 0)

## src-tauri/analysis/src/level/record.rs

# The last month of the record
s-48f65c69f5 = El último mes del balance

## src-tauri/analysis/src/likeness/escalation.rs

# escalations of monthly deaths, method 1.0
s-ca37c299c0 = escaladas de muertes mensuales, método 1.0

# The threshold in deaths
s-db09939e23 = El umbral en muertes

# The window in months
s-df8791f5cb = La ventana en meses

# The quiet time in months
s-cda6c3f90c = El tiempo de calma en meses

## src-tauri/analysis/src/likeness/gower.rs

# Gower's distance, method 1.0
s-3492bdce88 = distancia de Gower, método 1.0

## src-tauri/analysis/src/likeness/moments.rs

# what falls due beside what rises, method 1.0
s-22ae2ddc56 = lo que vence junto a lo que aumenta, método 1.0

# The number of days about a due day
s-20f3ce9c51 = El número de días alrededor de un vencimiento

# The last due day
s-8639194583 = El último día de vencimiento

## src-tauri/analysis/src/likeness/nearest.rs

# closeness to the months before escalations rather than to ordinary ones, Gower's distance, method 1.1
s-b42ff9694e = cercanía a los meses anteriores a escaladas más que a los ordinarios, distancia de Gower, método 1.1

# The closest share
s-8ef1c76075 = La parte más cercana

# The number of indicators
s-28cc6d2f77 = El número de indicadores

## src-tauri/analysis/src/likeness/profile.rs

# profiles of the months before, by median and MAD of the own past, method 1.0
s-620095af09 = perfiles de los meses anteriores, por mediana y MAD del pasado propio, método 1.0

## src-tauri/analysis/src/linkage/finding.rs

# Records near in time and place: {near}.
s-508f791ad6 = Registros cercanos en el tiempo y el espacio: { $a }.

# The same days.
s-5e0d045f73 = Los mismos días.

# Days that overlap.
s-341cd2f1bf = Días que se superponen.

# Days between: {days}.
s-944babb788 = Días de diferencia: { $a }.

# Deaths: {one} and {other}.
s-59630fdd19 = Muertes: { $a } y { $b }.

# Deaths are missing on one side: no evidence.
s-673fa63aea = Falta el número de muertes en uno de los registros: no hay indicios.

# The same kind of violence.
s-744003de87 = El mismo tipo de violencia.

# Different kinds of violence.
s-fde1490818 = Tipos de violencia distintos.

# The kind of violence is missing on one side: no evidence.
s-dc324d318b = Falta el tipo de violencia en uno de los registros: no hay indicios.

# Another record fits about as well.
s-fb800a73a6 = Otro registro coincide casi igual de bien.

# No other record fits as well.
s-aaafdf2cfc = Ningún otro registro coincide igual de bien.

# One record stands for several on the same days: it tells of {whole} deaths, they of {sum} together.
s-df31ca7e8b = Un registro representa a varios en los mismos días: habla de { $a } muertes, ellos de { $b } en conjunto.

# Distance: {distance_km:.0} km; the names of the places are alike.
s-75e59f920a = Distancia: { $a } km; los nombres de los lugares son semejantes.

# Distance: {distance_km:.0} km; the names of the places differ.
s-d7084ebfae = Distancia: { $a } km; los nombres de los lugares son distintos.

# Distance: {distance_km:.0} km; one place has no name.
s-8a1576713d = Distancia: { $a } km; uno de los lugares no tiene nombre.

# Known only to the province or worse ({distance_km:.0} km); the names of the places are alike.
s-85140c1171 = Conocido solo hasta la provincia o peor ({ $a } km); los nombres de los lugares son semejantes.

# Known only to the province or worse ({distance_km:.0} km); the names of the places differ.
s-f6dc1e69ea = Conocido solo hasta la provincia o peor ({ $a } km); los nombres de los lugares son distintos.

# Known only to the province or worse ({distance_km:.0} km); one place has no name.
s-3ea00d2aff = Conocido solo hasta la provincia o peor ({ $a } km); uno de los lugares no tiene nombre.

# The sides are not identified: no evidence.
s-7a77075a5b = Las partes no están identificadas: no hay indicios.

# Both sides are the same.
s-14d7718981 = Ambas partes son las mismas.

# Both sides are alike.
s-4bcb4764ee = Ambas partes son semejantes.

# One side is alike, the other is not identified.
s-5bb7a5a776 = Una parte es semejante, la otra no está identificada.

# One side is alike, the other differs.
s-f11ae3bc46 = Una parte es semejante, la otra es distinta.

# One side differs, the other is not identified.
s-4777a51f90 = Una parte es distinta, la otra no está identificada.

# Both sides differ.
s-b66b3773c6 = Ambas partes son distintas.

## src-tauri/analysis/src/linkage/mod.rs

# linked records (Fellegi and Sunter 1969; Winkler 1990), one event with one at most, method 1.0
s-17642fb4e9 = registros vinculados (Fellegi y Sunter 1969; Winkler 1990), un suceso con uno como máximo, método 1.0

# The probability to link from
s-9477895f1b = La probabilidad a partir de la cual se vincula

# The probability to ask from
s-205552abb5 = La probabilidad a partir de la cual se pregunta

## src-tauri/analysis/src/onset/against.rs

# The stored conflicts do not cover 1990 to 2009, which the report compares in §7.
s-3c1e2fd857 = Los conflictos almacenados no cubren de 1990 a 2009, que el informe compara en el §7.

# {noughties} in 2000–2009 after {nineties} in the 1990s
s-6b40e379e5 = { $a } en 2000–2009 tras { $b } en el decenio de 1990

# {counted}; there is nothing to compare with the “roughly half” of §7.
s-62659db897 = { $a }; no hay nada que comparar con «aproximadamente la mitad» del §7.

# agrees with
s-812c94c942 = coincide con

# comes near
s-3baf7b283f = se acerca a

# does not agree with
s-2ab56ff2cf = no coincide con

# {counted} is {:.0} % as many; that {verdict} the “only roughly half as high” of §7.
s-45fec1a59d = { $a }, es decir, el { $b } %; eso { $c } «solo aproximadamente la mitad» del §7.

# falls too, but from another height than
s-d4ccc759fb = también baja, pero desde otra altura que

# {} in the 1990s ({} escalations) and {} in 2000–2009 ({}); that {verdict} the “from 21 to 16” of §7.
s-39ba143184 = { $a } en el decenio de 1990 ({ $b } escaladas) y { $c } en 2000–2009 ({ $d }); eso { $e } «de 21 a 16» del §7.

## src-tauri/analysis/src/onset/mod.rs

# conflict onsets, method 1.0
s-45256de287 = inicios de conflictos, método 1.0

# A conflict reaches 25 battle deaths in a year
s-fce2153efa = Un conflicto llega a 25 muertes en combate en un año

# A conflict reaches 1,000 battle deaths in a year
s-e32ab10095 = Un conflicto llega a 1 000 muertes en combate en un año

# , for the first time since the data begin
s-b5a8f7d361 = , por primera vez desde que empiezan los datos

#  after at least one year below
s-09825f5e98 = {" "}tras al menos un año por debajo

#  after at least {years} years below
s-28ff4e9d13 = {" "}tras al menos { $a } años por debajo

# , and stays under 1,000 in that year
s-8e96658b13 = , y ese año queda por debajo de 1 000

## src-tauri/analysis/src/rates.rs

# ratio of two counts by the conditional binomial (Clopper and Pearson 1934), method 1.0
s-447c2df672 = razón de dos recuentos por la binomial condicional (Clopper y Pearson 1934), método 1.0

## src-tauri/analysis/src/refusal.rs

# Value {index} of the {what} is no finite number.
s-cc03bf90c0 = El valor { $a } de { $b } no es un número finito.

# The latitude of point {index} is {}: it must lie between -90 and 90.
s-565480a407 = La latitud del punto { $a } es { $b }: debe estar entre -90 y 90.

# {setting} is {}: it must lie between {} and {}.
s-a6b9e3c4d2 = { $a } es { $b }: debe estar entre { $c } y { $d }.

# There are {found} {what} where {expected} are needed.
s-b79ca2d2a2 = Hay { $a } { $b } donde se necesitan { $c }.

# There {} {found} {}, and {least} or more are needed ({method}).
s-1f31f93c34 = Valores disponibles ({ $a } { $c }): { $b }; se necesitan { $d } o más ({ $e }).

# All values are equal: {method} compares differences, and there are none.
s-bd885c672b = Todos los valores son iguales: { $a } compara diferencias, y no las hay.

# The sum of the {what} is zero: {method} has nothing to work on.
s-49b617c87b = La suma de { $a } es cero: { $b } no tiene sobre qué trabajar.

# {method} does not settle on these values: look at the series itself.
s-5640953512 = { $a } no converge con estos valores: mire la serie misma.

# No quiet time is known before month {month}: what is compared is the time before violence rises again.
s-7bb4540c5d = No se conoce ningún período tranquilo antes del mes { $a }: lo que se compara es el tiempo anterior a un nuevo aumento de la violencia.

# No place has a neighbour: there is nothing to compare a place with.
s-3b81fca66b = Ningún lugar tiene vecinos: no hay con qué comparar un lugar.

# The quantity of record {index} is {}: it must be 0 or more.
s-1c0d62597d = La cantidad de la ficha { $a } es { $b }: debe ser 0 o más.

# Row {index} of division {division} lies in month {month}, which the data of no such division cover.
s-9e16f7aec8 = La fila { $a } de la división { $b } cae en el mes { $c }, que no cubren los datos de ninguna división así.

# The indicator "{indicator}" is not counted from events: pass its readings to the rule instead.
s-1c77a22ff5 = El indicador «{ $a }» no se cuenta a partir de sucesos: pase sus lecturas a la regla.

# Of {asked} moved routes only {found} stay inside, and {least} are needed: take a shorter route or a wider area.
s-6bb8b2d7fb = De { $a } rutas desplazadas solo { $b } quedan dentro, y se necesitan { $c }: tome una ruta más corta o una zona más amplia.

# Stopped before the figure was ready.
s-5a3d91e85e = Detenido antes de que la cifra estuviera lista.

# was 1 event
s-66bc973fc1 = 1 suceso

# were {count} events
s-115d97d7ca = { $a } sucesos

# was 1
s-663187c4b9 = 1

# were {after}
s-570ea4fc2f = { $a }

# , and {a_side} on each side,
s-026202a50c = , y { $a } de cada lado,

# There {} before the start and there {then} from it on: too few to tell a change from chance, so none is told. {least} together{each} are needed.
s-7ba16e50e7 = Antes del inicio: { $a }; desde él: { $b }. Son muy pocos para distinguir un cambio del azar, así que no se indica ninguno. Se necesitan { $c } en conjunto{ $d }.

## src-tauri/analysis/src/route.rs

# route and border, method 1.0
s-2c717ed8af = ruta y frontera, método 1.0

## src-tauri/analysis/src/sift/gazetteer/why.rs

# It is the name of a country.
s-e7f5c71bb7 = Es el nombre de un país.

# The country of this place is spoken of.
s-5cecacb7bd = Se habla del país de este lugar.

# No other place has this name.
s-075f5056ad = Ningún otro lugar tiene este nombre.

# It is the capital or the largest place of this name; its country is not spoken of.
s-3da1a09c2b = Es la capital o el lugar más grande de este nombre; no se habla de su país.

# The name is an everyday word too, but the country of this place is spoken of.
s-8563203097 = El nombre es también una palabra corriente, pero se habla del país de este lugar.

# The name stands beside another one and may be that of a person.
s-a8b47d4331 = El nombre está junto a otro y puede ser el de una persona.

# possible
s-502a86fc50 = posible

# likely
s-7b0a1b195b = probable

## src-tauri/analysis/src/sift/grade.rs

# {judged} of its reports were judged and {unknown} were not; {LEAST_JUDGED} are needed for a grade.
s-c2de129c24 = Informes evaluados: { $a }; no evaluados: { $b }; se necesitan { $c } para una calificación.

# {confirmed} of {judged} judged reports were confirmed: {low:.0} to {high:.0} % of what it writes.
s-72fc9ebceb = Informes confirmados: { $a } de { $b } evaluados, es decir, del { $c } al { $d } % de lo que escribe.

# A linked event confirms it.
s-9125621ee3 = Un suceso vinculado lo confirma.

# Independent outlets of grade A or B that tell it: {count}.
s-8dc72d684e = Medios independientes de calificación A o B que lo cuentan: { $a }.

# Independent outlets of grade C that tell it: {count}.
s-d223eea6b9 = Medios independientes de calificación C que lo cuentan: { $a }.

# Independent outlets of grade D or E that tell it: {count}.
s-440286a6e3 = Medios independientes de calificación D o E que lo cuentan: { $a }.

# Independent outlets that cannot be judged and tell it: {count}.
s-159da9fdf0 = Medios independientes que no se pueden evaluar y lo cuentan: { $a }.

# An outlet that is trusted more says otherwise.
s-9b07c8ed48 = Un medio más fiable dice otra cosa.

# An outlet that is trusted as much says otherwise.
s-b3dceaccf3 = Un medio igual de fiable dice otra cosa.

# Only outlets that are trusted less say otherwise.
s-3338220213 = Solo medios menos fiables dicen otra cosa.

## src-tauri/analysis/src/sift/likeness.rs

# The wording is much the same.
s-02e3557b77 = La redacción es casi la misma.

# The wording differs.
s-a5d789106b = La redacción es distinta.

# They name the same places.
s-94be66faee = Nombran los mismos lugares.

# They name other places.
s-93b6f05ae3 = Nombran lugares distintos.

# They name the same persons, groups or villages.
s-56b1bb8c22 = Nombran a las mismas personas, grupos o aldeas.

# They name other persons, groups or villages.
s-c03958a7bd = Nombran a personas, grupos o aldeas distintos.

# They tell of the same day.
s-6be5731513 = Hablan del mismo día.

# They tell of other days.
s-875bd96dfe = Hablan de días distintos.

# They were published on the same day or the next.
s-18c472929d = Se publicaron el mismo día o al día siguiente.

# They were published days apart.
s-2de36a8b6c = Se publicaron con días de diferencia.

# They give the same number of dead.
s-2c8cfa0716 = Dan el mismo número de muertos.

# They give other numbers of dead.
s-e0ed749fb2 = Dan números de muertos distintos.

# They give the same numbers.
s-6d8d9f7f10 = Dan las mismas cifras.

# They give other numbers.
s-4ec2175414 = Dan cifras distintas.

# They are about the same subjects.
s-6ddf26dc5d = Tratan de los mismos temas.

# They are about other subjects.
s-9dae155235 = Tratan de temas distintos.

## src-tauri/analysis/src/sift/rule.rs

# The rule “{name}” holds: nothing that it excludes is there.
s-60f8b53e5f = La regla «{ $a }» se cumple: no hay nada de lo que excluye.

# The rule “{name}” holds: {met_by}.
s-ff607be03e = La regla «{ $a }» se cumple: { $b }.

## src-tauri/analysis/src/spillover/border.rs

# events near borders, method 1.0
s-eeb168e1b7 = sucesos cerca de fronteras, método 1.0

# The distance from the border in km
s-97d0009b3a = La distancia a la frontera en km

# The number of a period
s-3addc67af3 = El número de un período

# The number of events near a border
s-4bde667b21 = El número de eventos cerca de una frontera

# The share of land near a border
s-d58761fee0 = La parte de tierra cerca de una frontera

## src-tauri/analysis/src/spillover/excitation.rs

# events triggered by events (Hawkes 1971, weekly counts), method 1.0
s-c8e52a3442 = sucesos desencadenados por sucesos (Hawkes 1971, recuentos semanales), método 1.0

# What follows is not always what is caused: one cause that reaches two places in turn looks the same.
s-514e6a8a27 = Lo que sigue no siempre es causado: una misma causa que llega a dos lugares por turno se ve igual.

# The number of lags
s-6b03bb9a58 = El número de desfases

## src-tauri/analysis/src/spillover/flow.rs

# flows from origin over transit to destination, method 1.0
s-1ae87c6fc2 = flujos del origen al destino por el tránsito, método 1.0

## src-tauri/analysis/src/spillover/overlap.rs

# route and violence, route moved at random (Lotwick and Silverman 1982), method 1.0
s-c1865e592e = ruta y violencia, ruta desplazada al azar (Lotwick y Silverman 1982), método 1.0

# Seizures and cases measure where interdiction happens as much as where trafficking does.
s-4bc7b0b069 = Las incautaciones y los casos miden dónde se intercepta tanto como dónde se trafica.

# The length of the route in km
s-77e0963032 = La longitud de la ruta en km

# The distance from the route in km
s-6ca8ffaead = La distancia a la ruta en km

# The turn in degrees
s-c9af7fa24b = El giro en grados

# The west of the area in degrees
s-20f609f54d = El oeste de la zona en grados

# The east of the area in degrees
s-8b70040df0 = El este de la zona en grados

# The south of the area in degrees
s-975c5700b7 = El sur de la zona en grados

# The north of the area in degrees
s-c8ef215289 = El norte de la zona en grados

## src-tauri/analysis/src/spillover/pressure.rs

# pressure on a place from itself and its neighbours, method 1.0
s-619bb76362 = presión sobre un lugar por él mismo y por sus vecinos, método 1.0

## src-tauri/analysis/src/spillover/space_time.rs

# space–time K function (Diggle et al. 1995), days dealt out by lot, method 1.0
s-8c07fcc215 = función K espacio-tiempo (Diggle et al. 1995), días repartidos al azar, método 1.0

# Knox test (Knox 1964), days dealt out by lot, method 1.0
s-4c9bbdbcd0 = prueba de Knox (Knox 1964), días repartidos al azar, método 1.0

# The area in km²
s-66a1ddece7 = La superficie en km²

# The time in days
s-68126ba512 = El tiempo en días

# A distance in km
s-aa37630166 = Una distancia en km

# A number of days
s-c41e2f1d51 = Un número de días

# The day of an event
s-68d9a4ce38 = El día de un evento

## src-tauri/analysis/src/waiting.rs

# product-limit estimate (Kaplan and Meier 1958) with Greenwood's intervals, method 1.0
s-fa72aaf111 = estimación producto-límite (Kaplan y Meier 1958) con intervalos de Greenwood, método 1.0

## src-tauri/analysis/src/warning/condition.rs

# The threshold of a rule
s-cd368d2cb7 = El umbral de una regla

# The least number of events of a rule
s-1b926df5cb = El número mínimo de eventos de una regla

# The number of months of an indicator
s-9eeaac8d9b = El número de meses de un indicador

# The place of a reading
s-ed336fded0 = El lugar de una lectura

## src-tauri/analysis/src/warning/indicator.rs

# events in the last months
s-0bbf796724 = sucesos de los últimos meses

# deaths in the last months
s-cb13218655 = muertes de los últimos meses

# civilian deaths in the last months
s-fd5377fbe0 = muertes de civiles de los últimos meses

# events of the last month, in times of the upper bound that the place's own past gives
s-19f1c21ce4 = sucesos del último mes, en veces el límite superior que da el pasado propio del lugar

# events of the last months in touching places of other countries
s-3200154395 = sucesos de los últimos meses en lugares contiguos de otros países

# events of the last months in all touching places
s-72b7493d78 = sucesos de los últimos meses en todos los lugares contiguos

# z of Gi* of a new or intensifying hot spot, 0 where it is none
s-e757710840 = z de Gi* de un punto caliente nuevo o creciente, 0 donde no lo hay

# events a month in the 24 months before, where none came in the last months, else 0
s-68e0e803b0 = sucesos al mes en los 24 meses anteriores, donde no hubo ninguno en los últimos meses; si no, 0

# probability of an onset of violence within three months
s-36d464ce4a = probabilidad de un estallido de violencia en tres meses

# probability that deaths to come pass a bound
s-a61137f4e9 = probabilidad de que las muertes por venir pasen un límite

# days to an election, where events rise
s-ec4573a1ed = días hasta una elección, donde los sucesos aumentan

# days since an open constitutional crisis began
s-be6c8a85d3 = días desde que empezó una crisis constitucional abierta

# events along a corridor of trafficking
s-deaa9ac31e = sucesos a lo largo de un corredor de tráfico

# engagements that fade while events go on
s-9f3e707728 = gestiones que se apagan mientras los sucesos continúan

# commitments that are late
s-797e60b568 = compromisos con retraso

## src-tauri/analysis/src/warning/mod.rs

# warnings by rules, method 1.0
s-5d5ac8aa27 = alertas por reglas, método 1.0

## src-tauri/analysis/src/warning/replay.rs

# The last month of the replay
s-d39d4d3a64 = El último mes de la repetición

## src-tauri/api/src/areas.rs

# {lon}, {lat} is no place on Earth.
s-35b55c106a = { $a }, { $b } no es un lugar de la Tierra.

# Give degrees east and north.
s-f0fe581f9f = Indique grados este y norte.

# The subregion “{id}”
s-6bc3470fe3 = La subregión «{ $a }»

# The division “{code}”
s-04621dc594 = La división «{ $a }»

## src-tauri/api/src/base_map.rs

# The base map is damaged at {z}/{x}/{y}: {error}.
s-d227e47b96 = El mapa base está dañado en { $a }/{ $b }/{ $c }: { $d }.

# Install Sitroom again.
s-dc59e2e15e = Instale Sitroom de nuevo.

## src-tauri/api/src/bench/mod.rs

# Nothing was run.
s-dc457a592f = No se ejecutó nada.

## src-tauri/api/src/bench/spatial.rs

# {} cannot be read: {why}.
s-79c22dfe9c = { $a } no se puede leer: { $b }.

# Give a CSV with longitude and latitude.
s-f1d6a0612d = Indique un CSV con longitud y latitud.

## src-tauri/api/src/boundaries.rs

# Choose a GeoJSON file of boundaries (polygons or lines, longitude and latitude in degrees).
s-49399cdcb9 = Elija un archivo GeoJSON de límites (polígonos o líneas, longitud y latitud en grados).

# {} has {mib} MiB; boundaries of up to 64 MiB are taken.
s-41d7aa56ac = { $a } tiene { $b } MiB; se aceptan límites de hasta 64 MiB.

# Simplify the lines and try again.
s-46f6650ea5 = Simplifique las líneas e inténtelo de nuevo.

# Nothing was changed. Save the boundaries as GeoJSON in longitude and latitude (WGS 84).
s-34e1d6af06 = No se cambió nada. Guarde los límites como GeoJSON con longitud y latitud (WGS 84).

# {name} is not GeoJSON: {error}.
s-ce61a5103e = { $a } no es GeoJSON: { $b }.

# {name} holds no feature collection.
s-a0316891bc = { $a } no contiene ninguna colección de objetos.

# {name} holds no boundary.
s-70ab9a8aaf = { $a } no contiene ningún límite.

# Feature {} of {name} {why}.
s-579360d106 = El objeto { $a } de { $b } { $c }.

# has a point outside longitude and latitude ({other:?})
s-d811470315 = tiene un punto fuera de la longitud y la latitud ({ $a })

# is a point, not a boundary
s-e14120c1e8 = es un punto, no un límite

## src-tauri/api/src/briefings/base.rs

# The base map is damaged at {}/{}/{}: {why}.
s-2c56a73af8 = El mapa base está dañado en { $a }/{ $b }/{ $c }: { $d }.

## src-tauri/api/src/briefings/mission.rs

# “{}” had not begun yet on {}.
s-db9e91bf93 = «{ $a }» aún no había comenzado el { $b }.

# Choose the day on which it began, or one after it.
s-1992012663 = Elija el día en que comenzó, o uno posterior.

## src-tauri/api/src/briefings/mod.rs

# {} is to come: nothing is known of it.
s-b27cbda48b = { $a } está por venir: nada se sabe de ese día.

# Choose today or a day before.
s-17c8265e32 = Elija hoy o un día anterior.

# The record of this briefing
s-1c9675ca1a = El registro de este informe

# “{}” is no language of a briefing.
s-ae4c2283db = «{ $a }» no es un idioma de informe.

# Choose one: {why}.
s-a135f45b94 = Elija uno: { $a }.

# Leave out the part that it names, or write it in another form.
s-95fb076060 = Omita la parte que se nombra, o escríbala en otro formato.

## src-tauri/api/src/briefings/signed.rs

# The briefing cannot be kept: {why}.
s-551086097d = El informe no se puede guardar: { $a }.

# Make room on the disk, and sign it off again.
s-21fd0b6cf5 = Libere espacio en el disco y apruébelo de nuevo.

# The signed briefing is damaged: {why}.
s-f498998591 = El informe aprobado está dañado: { $a }.

# Restore the last backup of the profile.
s-3d9f7051f4 = Restaure la última copia de seguridad del perfil.

## src-tauri/api/src/briefings/stored.rs

# There is nothing to take back.
s-2006dabca9 = No hay nada que deshacer.

# The briefing is as it was drafted.
s-7f4119cdfe = El informe está tal como se redactó.

# Nobody signs it off.
s-25774c34b2 = Nadie lo aprueba.

# Write who does.
s-e73cffd3da = Escriba quién lo hace.

# The briefing says something else now than when its page was drawn: events or the record changed. Nothing was signed off.
s-feb7fae359 = El informe dice ahora algo distinto de cuando se dibujó su página: cambiaron los sucesos o el archivo. No se aprobó nada.

# Read it again, then sign it off.
s-41d9b6f3df = Léalo de nuevo y después apruébelo.

# This briefing at that marking
s-5ea62d0446 = Este informe con esa clasificación

# This briefing
s-83953f8493 = Este informe

# The briefing is damaged: {why}.
s-1da729c87a = El informe está dañado: { $a }.

# Begin a new one, or restore the last backup of the profile.
s-7c68090335 = Empiece otro, o restaure la última copia de seguridad del perfil.

# Undo the last change.
s-7f26d874ea = Deshaga el último cambio.

# The briefing was changed or signed off by {who} meanwhile; nothing was written.
s-fd25b24c74 = Entretanto { $a } cambió o aprobó el informe; no se escribió nada.

# Open it again: it shows what is new.
s-98e5639ce4 = Ábralo de nuevo: muestra lo nuevo.

## src-tauri/api/src/briefings/subject.rs

# {} is not on a year, and one is named.
s-f5142ae9c9 = { $a } no trata de un año, y se indica uno.

# Leave the year away, or ask for a year evaluation.
s-5c183c64d4 = Omita el año, o pida una evaluación del año.

# {} is on an area, and a record is named.
s-5f1bd3ad6e = { $a } trata de una zona, y se indica un registro.

# Leave the record away, or ask for a kind that is on a record.
s-493df5f7d0 = Omita el registro, o pida un tipo que trate de un registro.

# {} is on {}, and none is named.
s-8349f577bf = { $a } trata de { $b }, y no se indica nada.

# Name it by its number or its exact title.
s-83e405285a = Indique su número o su título exacto.

# The record that the briefing is on is not there, or is marked higher than the briefing.
s-b6211ad609 = El registro sobre el que trata el informe no existe, o su clasificación es superior a la del informe.

# Name another one, or raise the marking of the briefing.
s-e2ec388b38 = Indique otro, o suba la clasificación del informe.

# {kind} is on {}; “{}” is {is}.
s-21f772380c = { $a } trata de { $b }; «{ $c }» es { $d }.

# Name another record, or ask for the kind that is on it.
s-98cf074c3b = Indique otro registro, o pida el tipo que trata de él.

# “{}” is {}, and no briefing is on one.
s-8474e65928 = «{ $a }» es { $b }, y ningún informe trata de ello.

# Name {}.
s-513b0c67e6 = Indique { $a }.

# Write its number or its exact title, as sitroom list gives them.
s-e486714d72 = Escriba su número o su título exacto, como los da sitroom list.

# Write its exact title, for example “{}”.
s-33268032f1 = Escriba su título exacto, por ejemplo «{ $a }».

# No record that a briefing can be on is called “{text}”.
s-e26cea0acc = Ningún registro sobre el que pueda tratar un informe se llama «{ $a }».

# A briefing is on a country or a subregion.
s-932c88fd8e = Un informe trata de un país o de una subregión.

# Choose one: a subregion, for example west-africa, or a country by its three letters.
s-1b0ba46fad = Elija: una subregión, por ejemplo west-africa, o un país por sus tres letras.

## src-tauri/api/src/briefings/warning.rs

# “{}” was not raised yet on {}.
s-0f7c065635 = «{ $a }» aún no se había emitido el { $b }.

# Choose the day on which it was raised, or one after it.
s-b49bd0fd5f = Elija el día en que se emitió, o uno posterior.

## src-tauri/api/src/changes.rs

# Choose a larger area or fewer conditions, or import events of these places.
s-0ddf775e58 = Elija una zona mayor o menos condiciones, o importe sucesos de estos lugares.

# No data: nothing is stored of these places.
s-a8a66c1318 = Sin datos: no hay nada almacenado de estos lugares.

## src-tauri/api/src/compare.rs

# sitroom runs lists those that there are.
s-9a91f11a35 = sitroom runs enumera las que hay.

# There is no run {}.
s-695f413aaf = No hay ninguna importación { $a }.

# Run {} was undone: nothing of it is in the record.
s-02871cbd9a = La importación { $a } se deshizo: nada de ella queda en los datos.

# Import or fetch it again to compare it.
s-bf030696ac = Impórtela u obténgala de nuevo para compararla.

# Run {} brought no events, and only events are compared.
s-301c9d0b85 = La importación { $a } no trajo sucesos, y solo se comparan sucesos.

# Choose a run of events: sitroom runs lists them.
s-499818df39 = Elija una importación de sucesos: sitroom runs las enumera.

# Nothing differs: every event is as it was before the run.
s-a7bba76c61 = Nada difiere: cada suceso está como antes de la importación.

# {added} events added, {changed} changed, {withdrawn} taken back; events go from {} to {}, deaths from {} to {}.
s-40b5090e7d = Sucesos añadidos: { $a }, cambiados: { $b }, retirados: { $c }; los sucesos pasan de { $d } a { $e }, las muertes de { $f } a { $g }.

## src-tauri/api/src/density.rs

# A density with a bandwidth of {bandwidth_km:.0} km would have more than {MOST_CELLS} cells at resolution {resolution}.
s-73059c1144 = Una densidad con un ancho de banda de { $a } km tendría más de { $b } celdas con resolución { $c }.

# Ask for a coarser resolution, or for a smaller bandwidth.
s-d216fc0660 = Pida una resolución más gruesa o un ancho de banda menor.

## src-tauri/api/src/effect/mod.rs

# This is what followed, and no proof of what the engagement did: other things happened too, and engagements begin where something is already changing.
s-df20d42110 = Esto es lo que siguió, y no prueba lo que hizo la gestión: también ocurrieron otras cosas, y las gestiones empiezan donde algo ya está cambiando.

# No engagement, or more than one, is called “{text}”.
s-83767a15c6 = Ninguna gestión, o más de una, se llama «{ $a }».

# Write its number or its exact title, as sitroom list engagements gives them.
s-40d4aaccc1 = Escriba su número o su título exacto, tal como los da sitroom list engagements.

# This engagement
s-0e3bd54270 = Esta gestión

# No event is stored: nothing can be followed.
s-491eff4956 = No hay sucesos almacenados: no se puede seguir nada.

# Import events first.
s-3b5d341303 = Importe primero sucesos.

# Write in the engagement when it began, to the month.
s-224d42460e = Escriba en la gestión cuándo empezó, con precisión de mes.

# Nobody recorded when “{}” began: nothing can be followed.
s-e6d5749956 = Nadie registró cuándo empezó «{ $a }»: no se puede seguir nada.

# “{}” began between {} and {}: that is too wide to follow.
s-932e455af9 = «{ $a }» empezó entre el { $b } y el { $c }: es demasiado amplio para seguirlo.

## src-tauri/api/src/effect/pool.rs

# Its place lies in {}.
s-b1789160f6 = Su lugar está en { $a }.

# “{}” names no country: nothing can be followed.
s-591f9c5e63 = «{ $a }» no nombra ningún país: no se puede seguir nada.

# Write in the engagement which country it is about.
s-32081dd228 = Escriba en la gestión de qué país trata.

# It is about {}, and its place is not known to a division.
s-563fb536ec = Trata de { $a }, y su lugar no se conoce a nivel de división.

# It is about {many} countries, of which {} stands first.
s-df7475db13 = Trata de { $a } países, de los cuales { $b } es el primero.

# Of {} fewer than 12 whole months of data are stored before the engagement began, or from then on.
s-8e2904b8a2 = De { $a } hay almacenados menos de 12 meses enteros de datos antes del inicio de la gestión o desde él.

# Import events that reach from a year before to a year after its start.
s-a10591397e = Importe sucesos que abarquen desde un año antes hasta un año después de su inicio.

## src-tauri/api/src/effect/says.rs

# events
s-75f9afdce0 = sucesos

# deaths
s-9d86efdced = muertes

# The {months} months just before had {just_before:.1} {words} a month, those before them {long:.1}: months so high tend to be followed by lower ones, whatever is done.
s-75ab08801e = Los { $a } meses inmediatamente anteriores tuvieron { $b } { $c } al mes, los previos { $d }: a meses tan altos suelen seguir otros más bajos, se haga lo que se haga.

# before
s-18c52a7ed9 = antes

# after
s-45df22c72c = después

# {others} other engagement(s) began within a year, the nearest {nearest} month(s) {side} this one.
s-df0a9a6fd1 = Otras gestiones iniciadas en el plazo de un año: { $a }; la más próxima a { $b } meses ({ $c }).

# The {words} were falling before already: by {:.2} a month over {months} months (p {p:.3}).
s-9161690cc6 = Los valores ({ $a }) ya bajaban antes: { $b } al mes durante { $c } meses (p { $d }).

# There were {before} events in the year before and {after} in the year after: too few to tell a change from chance.
s-41470faa85 = Hubo { $a } sucesos en el año anterior y { $b } en el posterior: muy pocos para distinguir un cambio del azar.

# The sources changed in that time: {changes} further publisher(s) begin, and {missing} month(s) have no data.
s-6755f0b361 = Las fuentes cambiaron en ese tiempo: editores nuevos: { $a }; meses sin datos: { $b }.

# Neighbours without an engagement fell as well: to {neighbours_ratio:.2} of before, this place to {own_ratio:.2}.
s-1569afb09f = Los vecinos sin gestión también bajaron: a { $a } de lo anterior, este lugar a { $b }.

# The {words} just before did not lie far above the long mean.
s-14f1e1ee4e = Los valores ({ $a }) inmediatamente anteriores no estaban muy por encima de la media larga.

# No other engagement with a known start is recorded within a year.
s-73ba46ccd6 = No hay registrada otra gestión con inicio conocido en el plazo de un año.

# The {words} were not falling clearly before.
s-39c7984c80 = Los valores ({ $a }) no bajaban claramente antes.

# There were {LEAST_EVENTS} events or more in the year before or in the year after.
s-d1e875b53c = Hubo { $a } sucesos o más en el año anterior o en el posterior.

# No publisher begins in that time, and no month is without data.
s-87c020818e = Ningún editor empieza en ese tiempo, y ningún mes carece de datos.

# Neighbours without an engagement did not fall as well.
s-58c2fbf9c0 = Los vecinos sin gestión no bajaron también.

# Too few earlier months are known to tell a long mean.
s-64260d9d12 = Se conocen muy pocos meses anteriores para obtener una media larga.

# Nobody keeps the other engagements of the place.
s-76ec7b2d0c = Nadie lleva las demás gestiones del lugar.

# Too few months just before are known to tell a trend.
s-7ba91dc990 = Se conocen muy pocos meses previos para ver una tendencia.

# No month is known on one of the sides.
s-38dcd12ff4 = De uno de los lados no se conoce ningún mes.

# One publisher tells of the country, and does not say whether its coverage changed.
s-582cf278b9 = Un solo editor informa del país, y no dice si su cobertura cambió.

# Of neighbours without an engagement too little is known.
s-cac40673ec = De los vecinos sin gestión se sabe muy poco.

## src-tauri/api/src/elections/crisis.rs

# This crisis has no day.
s-318129c4ba = Esta crisis no tiene día.

# Write when it began, as well as it is known.
s-186a8e4821 = Escriba cuándo empezó, tan bien como se sepa.

## src-tauri/api/src/elections/mod.rs

# This election
s-05513a0651 = Esta elección

# This crisis
s-b8104ae561 = Esta crisis

## src-tauri/api/src/elections/watch.rs

# election watch: windows of 13 weeks, held against the same days 52 weeks before, method 1.0
s-972e287734 = seguimiento electoral: ventanas de 13 semanas, comparadas con los mismos días 52 semanas antes, método 1.0

# This election has no day.
s-63c980efb6 = Esta elección no tiene día.

# Write when it is, as well as it is known.
s-d384bf04d0 = Escriba cuándo es, tan bien como se sepa.

## src-tauri/api/src/events.rs

# This event
s-aa5670871a = Este suceso

## src-tauri/api/src/exchange/conflicts.rs

# There is nothing to settle here any more: somebody did, or the record changed.
s-c28019b961 = Ya no hay nada que resolver aquí: alguien lo hizo, o la ficha cambió.

# Look at the list again: sitroom pack conflicts
s-93259491f1 = Mire de nuevo la lista: sitroom pack conflicts

# This record is deleted: nothing is to be settled in it.
s-885ea2729f = Esta ficha está eliminada: no hay nada que resolver en ella.

# Bring the record back first, and settle it then if anything is left.
s-3e662866eb = Restablezca primero la ficha y resuelva después lo que quede.

# This side lowers the marking of a field.
s-c098e378d1 = Este lado rebaja la clasificación de un campo.

# Say why, or choose the other side.
s-a54582d299 = Diga por qué, o elija el otro lado.

## src-tauri/api/src/exchange/field_notes.rs

# {notes} field notes go along, each at its marking.
s-dde7f5d7a5 = Van { $a } notas de campo, cada una con su clasificación.

# The field notes cannot be written: {why}.
s-3c79780df6 = Las notas de campo no se pueden escribir: { $a }.

# Runs of field notes that were undone here and stay undone: {undone}.
s-46841c207d = Importaciones de notas de campo que se deshicieron aquí y siguen deshechas: { $a }.

# {count} field notes came in, and are in the inbox.
s-0fa0dabbed = Llegaron { $a } notas de campo, y están en la bandeja de entrada.

# Line {line} of the field notes of the pack cannot be read: {why}. Nothing was merged.
s-e4845f334a = La línea { $a } de las notas de campo del paquete no se puede leer: { $b }. No se fusionó nada.

# Make both ends of the same version.
s-1f4acb9a27 = Ponga ambos extremos en la misma versión.

## src-tauri/api/src/exchange/hub/administer.rs

# The address leads to this machine alone ({}): at another one it leads to that one itself. Put the name of the server into it before it is brought there.
s-8e0b28f357 = La dirección solo lleva a esta máquina ({ $a }): en otra lleva a esa misma. Ponga en ella el nombre del servidor antes de llevarla allí.

## src-tauri/api/src/exchange/hub/mod.rs

# This profile knows no hub.
s-7395118bb2 = Este perfil no conoce ningún nodo.

# Give its address once, as “sitroom hub admit” printed it: sitroom hub set < ADDRESS
s-a1c43700a4 = Dé su dirección una vez, como la mostró «sitroom hub admit»: sitroom hub set < ADDRESS

# {higher} operations are marked higher than {}, or tell of what is or was marked so, and stay here.
s-6c4174229b = { $a } operaciones tienen una clasificación superior a { $b }, o hablan de lo que la tiene o la tuvo, y se quedan aquí.

## src-tauri/api/src/exchange/hub/pull.rs

# Of device “{}” some operations were not taken: {}
s-f58c3751ea = Del equipo «{ $a }» no se tomaron algunas operaciones: { $b }

# {wrong} operations of device “{}” are not what their numbers say, and were left out: somebody changed them.
s-d005e9853d = Operaciones del equipo «{ $b }» que no son lo que dicen sus números y se omitieron: { $a }. Alguien las cambió.

# Device “{device}” tells of events of a run that is not there; they were left out.
s-e9bafd11d3 = El equipo «{ $a }» habla de sucesos de una importación que no está; se dejaron fuera.

# A run of device “{device}” waits: it was imported on {}, which is yet to come. Set the clock of that machine.
s-cad4ed03c2 = Una importación del equipo «{ $a }» espera: lleva fecha { $b }, que aún no ha llegado. Ajuste el reloj de ese equipo.

## src-tauri/api/src/exchange/hub/push.rs

# “{}” only reads at the hub {}: nothing can be pushed under that name.
s-852f8ca5f5 = «{ $a }» solo lee en el nodo { $b }: nada puede depositarse con ese nombre.

# Ask whoever looks after the hub for a device: sitroom hub admit NAME
s-a8c016a665 = Pida un equipo a quien cuida el nodo: sitroom hub admit NAME

# {unfit} operations hold a null character, which no hub takes, and stay here.
s-d978a4f207 = Operaciones con un carácter nulo, que ningún nodo acepta, y se quedan aquí: { $a }.

# Run {} waits: it was imported on {}, which is yet to come by the clock of the hub.
s-46e108ae95 = La importación { $a } espera: lleva fecha { $b }, que aún no ha llegado según el reloj del nodo.

# {events} events of {name} stay here: its terms keep its rows in the office, or no hub takes them.
s-c55191462c = Eventos de { $b } que se quedan aquí: { $a }. Sus condiciones retienen sus filas en la oficina, o ningún nodo las toma.

## src-tauri/api/src/exchange/identity.rs

# The identity cannot be written: {why}.
s-04567bb754 = No se puede escribir la identidad: { $a }.

# This is the identity of this very profile.
s-6e26166574 = Es la identidad de este mismo perfil.

# Bring the file of the other one.
s-4423b62e5a = Traiga el archivo del otro.

# The name of this identity holds line breaks or signs that nobody sees.
s-4fe7a3d01e = El nombre de esta identidad contiene saltos de línea o signos invisibles.

# Give it another name, of plain letters.
s-2b484add9e = Dele otro nombre, con letras corrientes.

# Those whom this profile knows are listed by: sitroom trust
s-2f6cb47597 = A quienes conoce este perfil los muestra: sitroom trust

# Exchange identities in person, then: sitroom trust FILE
s-a8a5e5fee8 = Intercambien las identidades en persona y luego: sitroom trust FILE

# More than one that is trusted begins with {text}.
s-a91e023b69 = Más de uno de los de confianza empieza por { $a }.

# Write more of it.
s-57248302aa = Escriba más de ella.

# Nobody who is trusted here has the fingerprint {text}.
s-d379541560 = Nadie de confianza aquí tiene la huella { $a }.

# {} is trusted still: the sender of the pack trusts it no more since “{}”, which is no moment that has come.
s-1782d465b5 = { $a } sigue siendo de confianza: el remitente del paquete ya no confía en él desde «{ $b }», que no es un momento que haya llegado.

# {} is trusted still: the sender of the pack only passes on that {} trusts it no more, and that one is not trusted here.
s-0a9bfe2da0 = { $a } sigue siendo de confianza: el remitente del paquete solo transmite que { $b } ya no confía en él, y en ese no se confía aquí.

# {} is trusted no more: the sender of the pack trusts it no more since {}.
s-d3ec451ece = Ya no se confía en { $a }: quien envía el paquete no confía en él desde { $b }.

# {} holds no identity: {why}.
s-d28613af48 = { $a } no contiene ninguna identidad: { $b }.

# Save one there with “sitroom identity --json”, and bring the file in person.
s-a18e383500 = Guarde una allí con «sitroom identity --json» y traiga el archivo en persona.

# it has {length} bytes
s-1303dfddc7 = tiene { $a } bytes

# it is of another kind
s-ef588bb99d = es de otra clase

## src-tauri/api/src/exchange/merge.rs

# {name} is sealed to another office or laptop, and was passed over.
s-3e4937d23c = { $a } está sellado para otra oficina o portátil y se pasó por alto.

# {} was not merged: {} is trusted no more.
s-05bcc05b96 = { $a } no se fusionó: ya no se confía en { $b }.

# {} Its events are here already, and stay when it is merged once more.
s-c221ce4077 = { $a } Sus sucesos ya están aquí, y se quedan cuando se fusione otra vez.

# {name} was not merged. {}
s-e078694c87 = { $a } no se fusionó. { $b }

# Of {who}, {} operations are held: the clock of that machine is up to {days} days ahead of this one. They are kept, and count when that time has come or somebody lets them.
s-51f119293c = De { $a } quedan retenidas { $b } operaciones: el reloj de esa máquina adelanta hasta { $c } días al de esta. Se guardan, y cuentan cuando llegue ese momento o alguien las admita.

# Choose another folder.
s-50cf087a11 = Elija otra carpeta.

# There is no pack in {}.
s-c55e4ca3de = No hay ningún paquete en { $a }.

# Choose a folder with files that end in .sitpack.
s-4423ea036b = Elija una carpeta con archivos que terminen en .sitpack.

## src-tauri/api/src/exchange/mission.rs

# Nobody is named to whom the pack is sealed.
s-af85b994ea = No se nombra a nadie para quien se selle el paquete.

# Write --to FINGERPRINT.
s-a7e246fce2 = Escriba --to FINGERPRINT.

# A pack is good for 1 to {DAYS_MOST} days, not {}.
s-7a0255b876 = Un paquete vale de 1 a { $a } días, no { $b }.

# Choose a number of days between them.
s-8b7b882c33 = Elija un número de días entre ambos.

# a pack that comes back
s-be74eaf6ba = un paquete que vuelve

# the pack of a mission
s-94759f3d7f = el paquete de una misión

# This profile holds something already, and a pack opens in a profile of its own.
s-85582ecbef = Este perfil ya contiene algo, y un paquete se abre en un perfil propio.

# Choose a new folder with --profile, or merge the pack: sitroom pack merge FILE
s-002451926b = Elija una carpeta nueva con --profile, o fusione el paquete: sitroom pack merge FILE

# This profile was not opened from a pack: there is nobody to bring it back to.
s-0c59b99763 = Este perfil no se abrió desde un paquete: no hay a quién devolverlo.

# Name the profile of the mission with --profile.
s-e2981d5a84 = Nombre el perfil de la misión con --profile.

# This mission was good until {}. What was done is kept, and nothing more is written.
s-cbe679d99d = Esta misión valía hasta { $a }. Lo hecho se guarda, y no se escribe nada más.

# Bring back what was done (sitroom pack return --out FILE), and ask the office for a new pack.
s-13f95c2170 = Lleve de vuelta lo que se hizo (sitroom pack return --out FILE) y pida a la oficina un paquete nuevo.

# Reports of feeds and other sources: {reports}. They are fetched in the office.
s-a399efc5e0 = Informes de canales y otras fuentes: { $a }. Se obtienen en la oficina.

# Decisions in the inbox: {steps}. They are made once more in the office.
s-6daff77804 = Decisiones en la bandeja de entrada: { $a }. Se toman de nuevo en la oficina.

# Briefings: {briefings}. Save them as files, and bring those.
s-8829dfb382 = Notas informativas: { $a }. Guárdelas como archivos y llévelos.

## src-tauri/api/src/exchange/mod.rs

# Leave the exercise, then try again.
s-6fadf162b7 = Salga del ejercicio e inténtelo de nuevo.

# This is an exercise: nothing of it leaves in a pack.
s-055b186635 = Esto es un ejercicio: nada de él sale en un paquete.

## src-tauri/api/src/exchange/packed.rs

# {events} events of {name}, whose rows do not leave the office.
s-8d45fae137 = { $a } sucesos de { $b }, cuyas filas no salen de la oficina.

# A run of “{}” was left out: nothing tells when it was imported.
s-cb082bf238 = Se dejó fuera una importación de «{ $a }»: nada dice cuándo se hizo.

# The events cannot be written: {why}.
s-c19287374f = No se pueden escribir los sucesos: { $a }.

# Line {line} of the events of the pack cannot be read: {why}. Nothing was merged.
s-e31ac94f61 = La línea { $a } de los sucesos del paquete no se puede leer: { $b }. No se fusionó nada.

## src-tauri/api/src/exchange/scope.rs

# “{}” is no subregion.
s-fb8a02c407 = «{ $a }» no es una subregión.

# Write one of west-africa, central-asia, central-africa, or name countries.
s-a5d690c294 = Escriba west-africa, central-asia o central-africa, o nombre países.

# Records that are marked higher: {}.
s-3e107165d2 = Fichas de clasificación más alta: { $a }.

# Fields that are marked higher: {fields}.
s-928af1b9b1 = Campos de clasificación más alta: { $a }.

## src-tauri/api/src/exchange/shells.rs

# Records that stay, for beside a field that is marked higher only pieces of them could leave: {} ({}). They leave once somebody changes them here, or settles what was said apart of them.
s-df49de46a0 = Fichas que se quedan, pues junto a un campo de clasificación más alta solo podrían salir partes de ellas: { $a } ({ $b }). Salen en cuanto alguien las cambie aquí o resuelva lo que se dijo de ellas por separado.

# The history that {} took of this profile is not in the store any more: operations were taken out or changed here since. Look with: sitroom verify
s-7df8489f61 = La historia que { $a } tomó de este perfil ya no está en el almacén: desde entonces se quitaron o cambiaron aquí operaciones. Compruebe con: sitroom verify

# Check the name, and that you may read it.
s-72e54f0e72 = Compruebe el nombre, y que puede leerlo.

# Name the pack in it, a file that ends in .sitpack.
s-f27d067a09 = Indique el paquete que contiene, un archivo que termina en .sitpack.

# {} is a folder.
s-c3d0a5d419 = { $a } es una carpeta.

# The sender {}
s-6fb2649653 = El remitente { $a }

# The pack cannot be noted: {why}.
s-7c93937e41 = No se puede anotar el paquete: { $a }.

# Records in which a marking was lowered by it: {records}. Look at why in their history.
s-9e2c0efe0d = Fichas en las que se bajó con ello una clasificación: { $a }. Vea el motivo en su historial.

# The operations cannot be written: {why}.
s-65e7ce351c = No se pueden escribir las operaciones: { $a }.

# Operation {} of the pack cannot be read: {why}. Nothing was merged.
s-3d62d08dca = No se puede leer la operación { $a } del paquete: { $b }. No se fusionó nada.

## src-tauri/api/src/exchange/sieve.rs

# {} events of run {} were refused: sitroom rejects {} --out FILE.csv
s-c6ea0767bc = Sucesos rechazados de la importación { $b }: { $a }. sitroom rejects { $c } --out FILE.csv

# Runs of events that were undone here and stay undone: {undone}.
s-61baded707 = Importaciones de eventos que se deshicieron aquí y siguen deshechas: { $a }.

# A run of “{publisher}” was left out: this program does not know it as events.
s-69884b0fdf = Se dejó fuera una importación de «{ $a }»: este programa no la conoce como sucesos.

## src-tauri/api/src/exchange/standing.rs

# what was noted of pack {} cannot be read
s-154103b9d9 = no se puede leer lo anotado del paquete { $a }

# the history that went out with pack {} at {} is not that of the store: operations were taken out or changed
s-199bb31733 = la historia que salió con el paquete { $a } a las { $b } no es la del almacén: se quitaron o cambiaron operaciones

# Events that were imported here and are in no pack that went back yet: {events}.
s-3d3815e184 = Sucesos importados aquí que aún no están en ningún paquete que haya vuelto: { $a }.

# Field notes that are in no pack that went back yet: {notes}.
s-ac62911bd2 = Notas de campo que aún no están en ningún paquete que haya vuelto: { $a }.

## src-tauri/api/src/export/mod.rs

# A workbook takes {MOST_ROWS} rows, and the map shows {rows}.
s-70aeedf4ed = Un libro admite { $a } filas, y el mapa muestra { $b }.

# Narrow the filter, or choose CSV.
s-5d2eed9f8c = Restrinja el filtro o elija CSV.

# Events are not written as plain JSON.
s-242fcee50e = Los sucesos no se escriben como JSON simple.

# Choose GeoJSON, CSV or XLSX.
s-b69260e46e = Elija GeoJSON, CSV o XLSX.

# The terms of {} keep its rows in the office that fetched them.
s-1c450b1709 = Las condiciones de { $a } exigen que sus filas permanezcan en la oficina que las obtuvo.

# Pass on figures and pictures, with its citation; or leave these rows out.
s-c392bf87bd = Transmita cifras e imágenes, con su cita; o deje fuera estas filas.

# The filter could not be written: {error}.
s-de55853178 = No se pudo escribir el filtro: { $a }.

## src-tauri/api/src/export/records.rs

# The request could not be written: {error}.
s-b9034aface = No se pudo escribir la solicitud: { $a }.

## src-tauri/api/src/export/share.rs

# Choose a higher marking, or lower that of the warning, with a reason.
s-f8453a03c5 = Elija una clasificación más alta, o rebaje la de la alerta, con un motivo.

# This warning
s-e8d05d8619 = Esta alerta

# This warning is marked {}, higher than what may leave.
s-eeb93ae39a = Esta alerta tiene la clasificación { $a }, más alta que lo que puede salir.

# Strictly Confidential
s-3031e66113 = estrictamente confidencial

## src-tauri/api/src/export/whole.rs

# {} is there already and is no ordinary file.
s-b4d8e2bf4e = { $a } ya existe y no es un archivo ordinario.

# Nothing was written. Choose another name.
s-9d2358143a = No se escribió nada. Elija otro nombre.

## src-tauri/api/src/exposure/mod.rs

# The period ends on {}, before it starts on {}.
s-71da1822d6 = El período termina el { $a }, antes de empezar el { $b }.

# Exchange the two days.
s-5c5cbc96ef = Intercambie los dos días.

# This is told of a subregion or of a country.
s-071f9c37e5 = Esto se indica de una subregión o de un país.

# Choose one, for example west-africa or MLI.
s-2b8f3a62b4 = Elija uno, por ejemplo west-africa o MLI.

## src-tauri/api/src/faults.rs

# Check how it is written, or choose again from what is listed.
s-02d2550166 = Compruebe cómo está escrito, o elija de nuevo entre lo que se ofrece.

# {what} is not known here.
s-2cadb0d8e9 = { $a }: no se conoce aquí.

# The stored events changed since this filter was set.
s-118e474075 = Los sucesos almacenados cambiaron desde que se fijó este filtro.

# Set it again.
s-86be45b6f4 = Fíjelo de nuevo.

# Make room on the disk and try again; nothing was lost.
s-237a79d460 = Libere espacio en el disco e inténtelo de nuevo; no se perdió nada.

# Check that the folder is there and may be written, or choose another; nothing was lost.
s-e8b78aa3e7 = Compruebe que la carpeta existe y admite escritura, o elija otra; no se perdió nada.

# {} could not be written: {why}.
s-b588b6aed6 = { $a } no se pudo escribir: { $b }.

# The profile is locked.
s-00a527e262 = El perfil está bloqueado.

# Give its passphrase.
s-bec50baaa7 = Dé su frase de contraseña.

# Give a number between these two.
s-a2efdb4ff0 = Indique un número entre estos dos.

# Ask for a longer period, a larger area or fewer conditions, or import more events.
s-e03522f0e2 = Pida un período más largo, una zona mayor o menos condiciones, o importe más sucesos.

## src-tauri/api/src/filters.rs

# No data: no event is stored.
s-57b6c71c77 = Sin datos: no hay ningún suceso almacenado.

# No data: of the {all} events that are stored, none lies in what was asked for.
s-b7747183c3 = Sin datos: de los { $a } sucesos almacenados, ninguno entra en lo pedido.

# Ask for a longer period, a larger area or fewer conditions, or import events of it.
s-54369601b8 = Pida un período más largo, una zona mayor o menos condiciones, o importe sucesos de ello.

## src-tauri/api/src/forecast.rs

# “{word}” is no month; write it like 2020-10
s-06df2940f2 = «{ $a }» no es un mes; escríbalo así: 2020-10

# “{name}” is no model.
s-3bf73b9476 = «{ $a }» no es un modelo.

# Choose one of {names}.
s-fb049ad3a3 = Elija uno de { $a }.

# {} has no month in the two years up to {last}.
s-9386e8328f = { $a } no tiene ningún mes en los dos años hasta { $b }.

# Give a later month with --train-until, or a panel that begins earlier.
s-f075d3a78d = Indique un mes posterior con --train-until, o un panel que empiece antes.

# {} months from {} cannot be forecast from {last}.
s-c8976ae9f1 = { $a } meses desde { $b } no se pueden pronosticar a partir de { $c }.

# Begin after the last month of training and end at most {FARTHEST} months after it.
s-0fcb8f9a54 = Empiece después del último mes de aprendizaje y termine como máximo { $a } meses después.

# {} draws cannot be made.
s-9c58b14938 = No se pueden hacer { $a } extracciones.

# Ask for 1 to 100000; 1000 is usual.
s-cc82b751a7 = Pida de 1 a 100000; 1000 es lo habitual.

## src-tauri/api/src/forecast/files.rs

# Write a whole number, for example 490 for October 2020.
s-09751507cb = Escriba un número entero, por ejemplo 490 para octubre de 2020.

# Write the publisher's number of the country.
s-50505eecd8 = Escriba el número que el editor da al país.

# Write the deaths as a number from 0 on; leave out months without data.
s-e7093cf123 = Escriba las muertes como un número desde 0; omita los meses sin datos.

# {} has month_id {} of country_id {} twice, in lines {first} and {line}.
s-fb6eeacc19 = { $a } tiene dos veces month_id { $b } de country_id { $c }, en las líneas { $d } y { $e }.

# Leave one row for each country and month.
s-4d8d9022ea = Deje una fila por país y mes.

# {} has no row below its head.
s-d46b8382a7 = { $a } no tiene ninguna fila bajo su encabezado.

# Give a panel with one row for each country and month.
s-14d91396c3 = Indique un panel con una fila por país y mes.

# {} has a wrong row for month_id {} of country_id {}.
s-3a4f12284c = { $a } tiene una fila errónea para month_id { $b } de country_id { $c }.

# Correct it.
s-c46606a431 = Corríjala.

# Choose a CSV file in UTF-8.
s-8f8dfb52e1 = Elija un archivo CSV en UTF-8.

# {} has no column “{column}” in line 1.
s-28a4237c79 = { $a } no tiene la columna «{ $b }» en la línea 1.

# Name the columns {}.
s-18a5835aa0 = Nombre las columnas { $a }.

# Line {line} of {} has “{cell}” as {column}.
s-ffe07a0b41 = La línea { $a } de { $b } tiene «{ $c }» como { $d }.

## src-tauri/api/src/hotspots/divisions.rs

# Choose cells instead of divisions.
s-6daf3461ea = Elija celdas en lugar de divisiones.

## src-tauri/api/src/hotspots/mod.rs

# These cells
s-353923ab0a = Estas celdas

# Choose a longer period, a larger area or other units.
s-3a9de1e4de = Elija un período más largo, una zona mayor u otras unidades.

## src-tauri/api/src/imports.rs

# This run refused nothing.
s-3ccaa664aa = Esta importación no rechazó nada.

# There is nothing to save.
s-146437d29f = No hay nada que guardar.

# Another import is under way.
s-375dcc53b2 = Hay otra importación en curso.

# Wait until it has ended, or cancel it.
s-f9bdb1fc87 = Espere a que termine o cancélela.

## src-tauri/api/src/inbox/changes.rs

# This country
s-16f589b872 = Este país

# This record
s-62bad3af83 = Esta ficha

# This version
s-dd7d430698 = Esta versión

# Taken back
s-03181a21eb = Deshecho

# This report
s-8d4165eb4b = Este informe

# This item has one report only: there is nothing to split off.
s-6b560b82ca = Este elemento tiene un solo informe: no hay nada que separar.

# An item cannot be joined with itself.
s-8498837f7d = Un elemento no puede unirse consigo mismo.

# Choose another one.
s-7550f6dc22 = Elija otro.

# This item
s-c95256a565 = Este elemento

# Somebody else changed this item meanwhile.
s-1a8f3e0172 = Otra persona modificó este elemento entretanto.

# Look at it again, then decide.
s-f427eeb457 = Mírelo de nuevo y decida.

# {number} is no grade of what a report says.
s-d3e3064d18 = { $a } no es una calificación de lo que dice un informe.

# Write 1 (confirmed) to 6 (cannot be judged).
s-b63ecad715 = Escriba de 1 (confirmado) a 6 (no se puede juzgar).

# A mark needs a word.
s-0e756050d3 = Una etiqueta necesita una palabra.

# Write one.
s-7ace5d4f7a = Escriba una.

## src-tauri/api/src/inbox/marks.rs

# {name} in {country}, {confidence}: {why}
s-147b9730c4 = { $a } ({ $b }), { $c }: { $d }

# {people} dead
s-fc130a2880 = { $a } { $a ->
        [one] muerto
        *[other] muertos
    }

# at least {people} dead
s-19d28fcd66 = al menos { $a } { $a ->
        [one] muerto
        *[other] muertos
    }

# about {people} dead
s-4b8d759f64 = unos { $a } { $a ->
        [one] muerto
        *[other] muertos
    }

# {people} injured
s-ba3f63f15d = { $a } { $a ->
        [one] herido
        *[other] heridos
    }

# at least {people} injured
s-5aa11dda0d = al menos { $a } { $a ->
        [one] herido
        *[other] heridos
    }

# about {people} injured
s-50774d0dff = unos { $a } { $a ->
        [one] herido
        *[other] heridos
    }

# {people} abducted
s-9e12b099e4 = { $a } { $a ->
        [one] persona secuestrada
        *[other] personas secuestradas
    }

# at least {people} abducted
s-4a1f51d4a3 = al menos { $a } { $a ->
        [one] persona secuestrada
        *[other] personas secuestradas
    }

# about {people} abducted
s-044c61552d = unos { $a } { $a ->
        [one] persona secuestrada
        *[other] personas secuestradas
    }

# {people} displaced
s-01caea8ce1 = { $a } { $a ->
        [one] desplazado
        *[other] desplazados
    }

# at least {people} displaced
s-3346a8c6f5 = al menos { $a } { $a ->
        [one] desplazado
        *[other] desplazados
    }

# about {people} displaced
s-a09a12e555 = unos { $a } { $a ->
        [one] desplazado
        *[other] desplazados
    }

## src-tauri/api/src/inbox/offers.rs

# It is under way in a country that the reports name.
s-2a01fba48c = Está en curso en un país que los informes nombran.

# An event that is gone since
s-b48701dab3 = Un evento que ya no existe

# A record that was deleted since
s-9cb49e8ec3 = Un registro eliminado desde entonces

# An indicator that is gone since
s-eb3a228368 = Un indicador que ya no existe

# {km:.0} km from {name}, on a day that the reports tell.
s-a4820a6421 = A { $a } km de { $b }, en un día que los informes indican.

# {km:.0} km from {name}, {apart} days from a day that the reports tell.
s-e39fa6093f = A { $a } km de { $b }, a { $c } días de un día que los informes indican.

# {km:.0} km from {name}, in the week before the report.
s-81221d1596 = A { $a } km de { $b }, en la semana anterior al informe.

# {day}, {place}, deaths: {best}
s-92c9530c43 = { $a }, { $b }, muertos: { $c }

# {day}, {place}, deaths: no data
s-b3238f46fe = { $a }, { $b }, muertos: sin datos

## src-tauri/api/src/inbox/rules.rs

# Rule {number} has no name.
s-3c9dee40f1 = La regla { $a } no tiene nombre.

# Give it one that says what it does.
s-1a5eb99907 = Póngale uno que diga lo que hace.

# Two rules are called “{name}”.
s-0dc232cf71 = Dos reglas se llaman «{ $a }».

# Give one of them another name.
s-20553ea85c = Ponga otro nombre a una de ellas.

# The rule “{name}” names “{town}”, which is no town of the base map.
s-96cd5d197b = La regla «{ $a }» nombra «{ $b }», que no es una ciudad del mapa base.

# Write the town as the map does, or ask for the word in the text.
s-b99676227a = Escriba la ciudad como en el mapa, o pida la palabra en el texto.

# The rule “{name}” asks for nothing somewhere.
s-66b4ec371b = La regla «{ $a }» tiene una condición vacía.

# Fill in each of its conditions, or take it away.
s-8f2cfc5e28 = Complete cada una de sus condiciones o quítela.

# The rule “{name}” does nothing somewhere.
s-22cf8dd108 = La regla «{ $a }» tiene una acción vacía.

# Say whom it gives a report to, which mark it puts on, or that it mutes.
s-2ccd1036ea = Diga a quién asigna un informe, qué etiqueta pone o que silencia.

## src-tauri/api/src/inbox/told.rs

# Linked to “{title}”
s-248ee4764a = Vinculado a «{ $a }»

# No longer linked to “{title}”
s-9938056289 = Ya no vinculado a «{ $a }»

# Set aside: {reason}
s-95506bc9a9 = Apartado: { $a }

# Set aside: {reason} – {words}
s-f1137681cb = Apartado: { $a } – { $b }

# Opened again
s-4d7fa68415 = Reabierto

# Content graded {grade}
s-4a79518f19 = Contenido calificado { $a }

# Content graded as suggested
s-558f3bedf8 = Contenido calificado según lo propuesto

# Outlet {outlet} graded {letter}
s-7d90470030 = Medio { $a } calificado { $b }

# Outlet {outlet} graded as suggested
s-20132d896c = Medio { $a } calificado según lo propuesto

# Given to nobody
s-d0342d7e3a = No asignado a nadie

# Given to {to}
s-f439b1371c = Asignado a { $a }

# Marked “{tag}”
s-9677eca6cc = Etiquetado «{ $a }»

# Mark “{tag}” taken off
s-3464a020bb = Etiqueta «{ $a }» quitada

# Muted
s-13eb19bbbc = Silenciado

# Brought back into sight
s-446b21f06b = Vuelto a mostrar

# Place accepted: {name}
s-1c8ab2a678 = Lugar aceptado: { $a }

# Place taken back
s-4d8f2d3c44 = Lugar retirado

# Day accepted: {day}
s-933b4db353 = Día aceptado: { $a }

# Day taken back
s-ab70323f94 = Día retirado

# A report made an item of its own
s-f0ad9df3af = Un informe pasó a ser un elemento propio

# Joined with another item
s-6130360a34 = Unido a otro elemento

# not relevant
s-d474a85d06 = no pertinente

# known already
s-1776e3366f = ya conocido

# not confirmed
s-f35585924d = no confirmado

# too vague
s-f0b8090706 = demasiado vago

## src-tauri/api/src/links/mod.rs

# No events of “{id}” are stored.
s-d91defdf4f = No hay sucesos guardados de «{ $a }».

# Write one of {known}.
s-5e22e17ff4 = Escriba una de { $a }.

# Nobody decided on events {} and {}.
s-4d65f95817 = Nadie ha decidido sobre los sucesos { $a } y { $b }.

# sitroom links lists the pairs with who decided.
s-e8c4096d7c = sitroom links enumera los pares con quién decidió.

## src-tauri/api/src/links/says.rs

# Linked by rule: the two records are one event.
s-6bf1ffdaf2 = Vinculados por regla: los dos registros son un solo suceso.

# It waits for a person.
s-aed057d333 = Espera la decisión de una persona.

# {who} said on {on} that it is one event.
s-02fefc891f = { $a } dijo el { $b } que es un solo suceso.

# {who} said on {on} that these are two events.
s-24f1d9a32e = { $a } dijo el { $b } que son dos sucesos.

# Method: {}. Pairs are linked from {linked} % on, and left to a person from {least} % on.
s-e29974e649 = Método: { $a }. Los pares se vinculan a partir del { $b } %, y se dejan a una persona a partir del { $c } %.

# Events of {name} are stored beside those that count, and are in no figure: {stored}.
s-3898e73b20 = Sucesos de { $a } guardados junto a los que cuentan, y en ninguna cifra: { $b }.

# Records of {name} that are the same event as one of another publisher and are counted once, with that one: {linked}.
s-5ca36977a1 = Registros de { $a } que son el mismo suceso que uno de otro editor y se cuentan una sola vez, con este: { $b }.

# Events of several publishers are added up. What the method does not find counts twice, and a publisher that begins later looks like a rise: compare times by one publisher alone.
s-f7436250e3 = Se suman sucesos de varios editores. Lo que el método no encuentra cuenta dos veces, y un editor que empieza más tarde parece un aumento: compare períodos con un solo editor.

# Pairs of records that may be one event and wait for a person: {waiting}.
s-0e80b4bdd2 = Pares de registros que pueden ser un solo suceso y esperan a una persona: { $a }.

## src-tauri/api/src/moments/closeness.rs

# No month is stored to its end.
s-df4f2f5494 = No hay ningún mes almacenado hasta su fin.

# In every division there is violence now or was in the last two years, or no two years are stored: what is compared is the time before it rises.
s-0bd8ec0b37 = En todas las divisiones hay violencia ahora o la hubo en los dos últimos años, o no hay dos años almacenados: lo que se compara es el tiempo anterior a su aumento.

# No division had an earlier escalation after two quiet years: there is nothing to be like.
s-8568567787 = Ninguna división tuvo antes una escalada tras dos años tranquilos: no hay a qué parecerse.

# Too few earlier escalations to check it: take it as a question, not as a sign.
s-36d5dcca0d = Muy pocas escaladas anteriores para comprobarlo: tómelo como una pregunta, no como una señal.

# {hits:.0} % of {} earlier escalations were among the closest tenth, {baseline:.0} % of ordinary months
s-18ae84c739 = { $a } % de { $b } escaladas anteriores estaban entre la décima parte más cercana, frente al { $c } % de los meses ordinarios

# {figures}: it told them apart more often than chance, and missed the others.
s-d83049ab20 = { $a }: las distinguió más a menudo que el azar, y no vio las demás.

# {figures}: it did not tell them apart from ordinary months.
s-bda44e7199 = { $a }: no las distinguió de los meses ordinarios.

## src-tauri/api/src/moments/mod.rs

# {days} days are too many.
s-c5425c4769 = { $a } días son demasiados.

# Give 0 to {MOST_DAYS} days.
s-ac8e566a10 = Indique de 0 a { $a } días.

# The last month that is known ended on {}, too long before to tell of now.
s-4853735738 = El último mes conocido terminó el { $a }, hace demasiado para hablar del presente.

## src-tauri/api/src/outlook/cells.rs

# There is no outlook by cell: no cell here has events in {NEEDED} of the last {LOOKED_AT} months up to {}.
s-d7374012b7 = No hay perspectivas por celda: ninguna celda de aquí tiene sucesos en { $a } de los últimos { $b } meses hasta { $c }.

# Look at the outlook of the country, or import more years.
s-c5bc96322c = Vea las perspectivas del país, o importe más años.

# This cell
s-3e345e478f = Esta celda

## src-tauri/api/src/outlook/list.rs

# Outlooks are listed by country, and this is a part of one.
s-55502834d1 = Las perspectivas se dan por país, y esto es una parte de uno.

# Choose a country or a subregion.
s-c2728af868 = Elija un país o una subregión.

## src-tauri/api/src/outlook/mod.rs

# The country “{iso3}”
s-15c6d8e293 = El país «{ $a }»

# There is no outlook for {}: too little is stored of it in the two years up to {}.
s-7db3889906 = No hay perspectivas para { $a }: hay muy poco almacenado en los dos años hasta { $b }.

# Import events of the country that reach to the present.
s-b539599c13 = Importe sucesos del país que lleguen hasta el presente.

# There is no outlook: no month is stored to its end.
s-7bce3bf870 = No hay perspectivas: no hay ningún mes almacenado hasta su fin.

## src-tauri/api/src/outlook/own_record.rs

# shown only where it beats the benchmark by its own record too, choice 1.0
s-2b88ba2dd0 = se muestra solo donde supera a la referencia también por su propio desempeño, elección 1.0

## src-tauri/api/src/pictures.rs

# The period ends on {}, before it begins on {}.
s-bb955d0517 = El período termina el { $a }, antes de empezar el { $b }.

## src-tauri/api/src/record/adds.rs

# record {} of 
s-c10abd5a1a = ficha { $a } de{" "}

# In {at}{}: {what}.
s-a4721c0dfb = En { $a }{ $b }: { $c }.

# it is no object
s-f56afb1c85 = no es un objeto

# Write {{"name": …}}.
s-1863165659 = Escriba {"{"}"name": …{"}"}.

# Add it to a profile that holds an exercise.
s-1c101ebab0 = Añádala a un perfil que contenga un ejercicio.

# it is of an EXERCISE: nothing in it happened
s-8535f73be2 = es de un EJERCICIO: nada de ello ocurrió

# it has {bytes} bytes
s-4df55a3575 = tiene { $a } bytes

# Split it into files of 64 MiB at most.
s-4b495b18a9 = Divídalo en archivos de 64 MiB como máximo.

# Save it as UTF-8, and check that you may read it.
s-c522bd7ebf = Guárdelo en UTF-8, y compruebe que puede leerlo.

# its list holds no record
s-bdc70c5d68 = su lista no contiene ninguna ficha

# Write {{"name": …}} or [{{…}}, {{…}}].
s-1e941dfa9a = Escriba {"{"}"name": …{"}"} o [{"{"}…{"}"}, {"{"}…{"}"}].

# it is neither an object nor a list
s-06c8c71a65 = no es ni un objeto ni una lista

# Mend the JSON at that line and column.
s-68953afda0 = Corrija el JSON en esa línea y columna.

## src-tauri/api/src/record/author.rs

# author not named
s-d67dfdd5d5 = autor no nombrado

## src-tauri/api/src/record/calendar.rs

# The calendar ends on {}, before it starts on {}.
s-91dc183afd = El calendario termina el { $a }, antes de empezar el { $b }.

## src-tauri/api/src/record/calendar_import.rs

# its number stands twice in the file
s-01a25c80de = su número figura dos veces en el archivo

# Leave one out.
s-427dead5a0 = Quite una de ellas.

# This entry was not taken: somebody changed its record at this moment.
s-39c18fabda = Esta entrada no se tomó: alguien cambió su ficha en ese momento.

# Import the file again.
s-7b878fb109 = Importe el archivo de nuevo.

# This entry cannot be taken: {why}.
s-71bdb5337d = Esta entrada no se puede tomar: { $a }.

# it was invented for an exercise
s-1755cf7d29 = fue inventada para un ejercicio

# Leave it out.
s-52af2406d5 = Déjela fuera.

# it has no number to tell it from others by
s-1e21814b87 = no tiene número que la distinga de otras

# Export the calendar again.
s-8b56a18b42 = Exporte el calendario de nuevo.

# it follows from another record and is none of its own
s-8e1d3cdb57 = se deriva de otra ficha y no es una propia

# Change the election, mission, crisis or agreement itself.
s-c0c154455f = Cambie la elección, la misión, la crisis o el acuerdo mismos.

# it is the second round of an election that has an entry of its own
s-d6ecbdfbae = es la segunda vuelta de una elección que tiene su propia entrada

# Change the election itself.
s-df5bfdd3b2 = Cambie la elección misma.

# it is one of the {} here
s-2ffc7f0b70 = aquí es una de las fichas { $a }

# Give it the category of its noun.
s-d3eb1cdef3 = Dele la categoría de su tipo de ficha.

# Give it a title.
s-03557f145d = Dele un título.

# Name who promised it as the organizer.
s-43dfba7fb8 = Nombre como organizador a quien lo prometió.

# Write the country as its place.
s-22720d654f = Escriba el país como su lugar.

# Give it a day.
s-1719b82ed1 = Dele un día.

# Mend the entry.
s-9cc5009ad5 = Corrija la entrada.

## src-tauri/api/src/record/casebook.rs

# The casebook of this program cannot be read: {complaint}.
s-75bcded6cc = El repertorio de casos de este programa no se puede leer: { $a }.

# Install the program again.
s-db4566d7ce = Instale el programa de nuevo.

## src-tauri/api/src/record/corridors/along.rs

# Fewer than two places of the route have coordinates: add them to its record.
s-e3da0d748f = Menos de dos lugares de la ruta tienen coordenadas: añádalas a su ficha.

# No data: no event with a known place is stored of this period.
s-19717509bc = Sin datos: no hay almacenado ningún suceso con lugar conocido de este período.

# No data: no event is stored of any country of the area that the route passes.
s-aaa06e5635 = Sin datos: no hay almacenado ningún suceso de ningún país de la zona por la que pasa la ruta.

## src-tauri/api/src/record/corridors/mod.rs

# Roads, towns and violence follow people: an overlap beyond chance need not mean that the trade feeds the violence.
s-15975546bd = Carreteras, ciudades y violencia siguen a la gente: una coincidencia mayor que el azar no significa necesariamente que el tráfico alimente la violencia.

# A route is taken as the straight way between the places that it names, and stands here where that way or a country that it names touches the area.
s-b052b861d2 = Una ruta se toma como el camino recto entre los lugares que nombra, y figura aquí cuando ese camino o un país que nombra toca la zona.

# A place off the land of the base map, as a port can be, counts for the nearest land within 25 km.
s-50e570de77 = Un lugar fuera de la tierra del mapa base, como puede serlo un puerto, cuenta para la tierra más cercana en 25 km.

# A record counts once on each of its legs: what is told of legs does not add up to records.
s-7a4ab154cf = Una ficha cuenta una vez en cada uno de sus tramos: lo que se dice de los tramos no suma fichas.

# A moved route is turned by 45° at most to either side, since land has a grain that routes and violence both follow.
s-117be9b47a = Una ruta desplazada gira 45° como máximo a cada lado, pues el terreno tiene una orientación que siguen tanto las rutas como la violencia.

# A case that names who seized it counts as seen, any other as reported; a leg says only that records name both countries in that order.
s-1a990238eb = Un caso que nombra a quien incautó cuenta como constatado, cualquier otro como comunicado; un tramo dice solo que hay fichas que nombran ambos países en ese orden.

# {distance_km} km is no distance to look for violence along a route.
s-5dd7313e6d = { $a } km no es una distancia en la que buscar violencia a lo largo de una ruta.

# Give 1 to 500 km.
s-ded4467b69 = Indique de 1 a 500 km.

# Turn the two days round.
s-62227b4eee = Invierta los dos días.

# No data: no route and no case is recorded here, which does not mean that there is none.
s-8c2c536dfb = Sin datos: aquí no hay registrada ninguna ruta ni ningún caso, lo que no significa que no los haya.

## src-tauri/api/src/record/drafts.rs

# A draft needs a name and holds 4 MiB at most.
s-a3df59b9a0 = Un borrador necesita un nombre y contiene 4 MiB como máximo.

# Save it as a record, and put long texts into a file of their own.
s-a23b0fab93 = Guárdelo como ficha, y ponga los textos largos en un archivo aparte.

## src-tauri/api/src/record/lists.rs

# “{iso3}” is no country.
s-169057837e = «{ $a }» no es un país.

# Write its ISO 3166-1 alpha-3 code, for example MLI.
s-b42584bd95 = Escriba su código ISO 3166-1 alfa-3, por ejemplo MLI.

# “{id}” is no subregion.
s-2ae218a549 = «{ $a }» no es una subregión.

## src-tauri/api/src/record/map/mod.rs

# {} km is no distance to look for violence near a border.
s-44d36176f0 = { $a } km no es una distancia en la que buscar violencia cerca de una frontera.

## src-tauri/api/src/record/reasons.rs

# it is lowered without a reason
s-53e6a86837 = se rebaja sin motivo

# it is muted without a reason
s-8f6a225b49 = se silencia sin motivo

# it is closed without a reason
s-8015e6e15b = se cierra sin motivo

# say why
s-6803cc7108 = diga por qué

## src-tauri/api/src/record/saves.rs

# Others change this record again and again.
s-691ddda6cf = Otros cambian esta ficha una y otra vez.

# Try again in a moment; what you wrote is kept.
s-cbdeb0577b = Inténtelo de nuevo en un momento; lo que escribió se conserva.

# Somebody else changed this record at this moment.
s-e3a724072f = Otra persona cambió esta ficha en este momento.

# Look at it and try again.
s-662de7d010 = Mírela e inténtelo de nuevo.

# Please {}.
s-3a8d685235 = Qué hacer: { $a }.

# This record is of another noun.
s-6387c96d4f = Esta ficha es de otro tipo.

# Reload it and change it there.
s-6c9cf8ffac = Recárguela y cámbiela allí.

# The version that this change rests on is not there.
s-f68d2243b4 = La versión en la que se basa este cambio no existe.

# Reload the record and change it again.
s-726596052a = Recargue la ficha y cámbiela de nuevo.

## src-tauri/api/src/record/suggest.rs

# The field “{name}”
s-d1af73bb94 = El campo «{ $a }»

## src-tauri/api/src/series.rs

# This step is not stored to its end.
s-2f877a69d8 = Este paso no está almacenado hasta su fin.

# No event of this country is stored since: after so many before, the data ended rather than the violence.
s-5c37812779 = Desde entonces no hay almacenado ningún suceso de este país: después de tantos, terminaron los datos más que la violencia.

## src-tauri/api/src/sources/freshness.rs

# Nothing of {} is stored.
s-22277843b5 = No hay nada guardado de { $a }.

# The newest observation of {} is of {newest}, that is {age} and out of the ordinary; of this source {usual}.
s-0eac6d216a = La observación más reciente de { $a } es del { $b }, es decir, { $c }, fuera de lo habitual; en esta fuente, { $d }.

# The newest observation of {} is of {newest}, that is {age}; of this source {usual}.
s-7cb4605083 = La observación más reciente de { $a } es del { $b }, es decir, { $c }; en esta fuente, { $d }.

# this very day
s-25da683e30 = hoy mismo

# one day ago
s-aebec8777a = hace un día

# {} days ahead of today
s-d26e9b3e73 = { $a } días después de hoy

# {days} days ago
s-4e49adfa69 = hace { $a } días

# up to {days} days are usual, by the median of the last {} steps of its own record
s-95aba71502 = lo habitual son hasta { $a } días, según la mediana de los últimos { $b } pasos de su propio historial

# up to {days} days are usual as its publisher announces, for there is no record yet
s-58de6f3066 = lo habitual son hasta { $a } días según anuncia el editor, pues aún no hay historial

# what is usual is not known yet
s-0045059fad = aún no se sabe qué es habitual

## src-tauri/api/src/sources/mod.rs

# The settings cannot be kept: {why}.
s-7e68a686b6 = Los ajustes no se pueden guardar: { $a }.

# Enter them once more.
s-8fe2854114 = Introdúzcalos de nuevo.

## src-tauri/api/src/sources/schedule.rs

# It waits for the network, and is tried again by itself in {minutes} min while the window is open; a script tries it with: sitroom sync --due
s-a633f1469c = Espera la red y se intenta de nuevo por sí sola en { $a } min mientras la ventana está abierta; un script lo intenta con: sitroom sync --due

## src-tauri/api/src/sources/syncs.rs

# This is an exercise: real data stay out of it.
s-658da2e576 = Esto es un ejercicio: los datos reales no entran en él.

# Leave the exercise, then fetch.
s-45e8827f0f = Salga del ejercicio y luego obtenga los datos.

# This source
s-2ae4e74b0a = Esta fuente

# No folder was entered.
s-5311ab180c = No se introdujo ninguna carpeta.

# Enter one: sitroom sources folder --folder PATH
s-154de7c7b5 = Introduzca una: sitroom sources folder --folder PATH

# No feed was entered.
s-bf2c07e10c = No se introdujo ningún canal.

# Enter the address of one: sitroom sources feed --add https://…
s-c4553adbb5 = Introduzca la dirección de uno: sitroom sources feed --add https://…

## src-tauri/api/src/sources/trust.rs

# Of {subregion} no event is stored at all: that is no data, and not zero.
s-86fd238931 = De { $a } no hay ningún suceso guardado: son datos que faltan, no cero.

# In {subregion} no event is stored of {names}: that is no data, and not zero.
s-b42a892779 = { $a }: no hay ningún suceso guardado de { $b }; son datos que faltan, no cero.

# The data of {name} end on {end}: what follows there is no data, and not zero.
s-088c9d4c55 = Los datos de { $a } terminan el { $b }: lo que sigue allí son datos que faltan, no cero.

# Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}. Its last run was {run}.
s-aed0d8281f = Los sucesos y muertes, el mapa, los puntos calientes, la perspectiva y las alertas se basan en { $a } hasta el { $b }, es decir, { $c }; en esta fuente, { $d }. Su última ejecución: { $e }.

# Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}.
s-72b85accc3 = Los sucesos y muertes, el mapa, los puntos calientes, la perspectiva y las alertas se basan en { $a } hasta el { $b }, es decir, { $c }; en esta fuente, { $d }.

# The last sync of {name} did not come to its end: {fault}.
s-a0271786bc = La última sincronización de { $a } no llegó a su fin: { $b }.

# There is no picture yet: no event is stored. Open a file, or fetch a source.
s-831f5ce4cd = Aún no hay panorama: no hay ningún suceso guardado. Abra un archivo u obtenga una fuente.

# This is an exercise: everything in it is invented and says nothing of today.
s-a94d9857de = Esto es un ejercicio: todo en él es inventado y no dice nada de hoy.

# No, not as a picture of today: the events of {name} end on {newest}, that is {age} and out of the ordinary.
s-c81d615056 = No, no como panorama de hoy: los sucesos de { $a } terminan el { $b }, es decir, { $c }, fuera de lo habitual.

# With care: the events of {name} reach up to {newest}, that is {age} and as usual; limits that are told below: {limits}.
s-8d82d0f469 = Con cautela: los sucesos de { $a } llegan hasta el { $b }, es decir, { $c }, como es habitual; límites que se exponen abajo: { $d }.

# Yes: the events of {name} reach up to {newest}, that is {age} and as usual, and nothing limits them.
s-f7cfa10ac8 = Sí: los sucesos de { $a } llegan hasta el { $b }, es decir, { $c }, como es habitual, y nada los limita.

## src-tauri/api/src/spillover/mod.rs

# The figures between countries, and those of borders, are of all countries that are stored up to then: they are the same whichever area is looked at.
s-ffaa7882b6 = Las cifras entre países, y las de fronteras, son de todos los países almacenados hasta entonces: son las mismas sea cual sea la zona que se mire.

# A pair is told where ten events or more could have triggered others; of fewer nothing can be said.
s-42dab0d1c3 = Un par se indica cuando diez sucesos o más pudieron desencadenar otros; de menos no se puede decir nada.

# Nothing here says what caused what, nor who crossed a border.
s-c4461546dd = Nada aquí dice qué causó qué, ni quién cruzó una frontera.

# The range of next week leaves out how unsure its mean is, and is too narrow by some.
s-a4f6e4972a = El rango de la semana próxima no incluye la incertidumbre de su media, y es algo estrecho.

# Events come in clusters: the probability of as many near a border by lot is too small.
s-7d3f5c05f3 = Los sucesos vienen en grupos: la probabilidad de tantos al azar cerca de una frontera es demasiado pequeña.

# Counts that depend on those before them look like a trend too often.
s-2840882543 = Los recuentos que dependen de los anteriores se parecen demasiado a menudo a una tendencia.

# No data: no event is stored{from}.
s-a5f9f63848 = Sin datos: no hay ningún suceso almacenado{ $a }.

#  until {}
s-362a198aee = {" "}hasta el { $a }

# No data: no event of these countries is stored, so nothing can be told of what spills over.
s-93c247518d = Sin datos: no hay sucesos almacenados de estos países, así que nada se puede decir de lo que se propaga.

# Import events of them, or choose another area.
s-10ebfa2cb6 = Importe sucesos de ellos, o elija otra zona.

## src-tauri/api/src/spillover/places.rs

# What spills over is told between countries, and this is a part of one.
s-b15647ec08 = La propagación se indica entre países, y esto es una parte de uno.

## src-tauri/api/src/spillover/triggers.rs

# Too little is known week by week of the countries that are stored. {refusal}
s-08bfaf3de6 = Se sabe muy poco, semana a semana, de los países almacenados. { $a }

# These figures rest on {} whole weeks from {} to {}: those that are known here and in all neighbours whose data reach to the last, each with the {LAGS} weeks before it.
s-ce047032d8 = Estas cifras se basan en { $a } semanas enteras de { $b } a { $c }: las conocidas aquí y en todos los vecinos cuyos datos llegan a la última, cada una con las { $d } semanas anteriores.

# {one} stands out
s-3c2d2c796b = destaca { $a }

# {} and {last} stand out
s-b867fb227c = destacan { $a } y { $b }

# Two methods do not agree. Taken pair by pair, {which} beyond chance (q below {CLEAR}). Taken together, one neighbour triggers {:.1} % of a country’s events (95 % between {low:.1} and {high:.1} %), and what is expected next week rests on that. Take such a pair as a question, and not as a finding.
s-c14648676f = Dos métodos no coinciden. Par por par, { $a } más que el azar (q inferior a { $b }). En conjunto, un vecino desencadena el { $c } % de los sucesos de un país (95 % entre { $d } y { $e } %), y en eso se basa lo esperado para la semana próxima. Tome un par así como una pregunta, y no como una conclusión.

# No data: those of the country end on {}.
s-18debfd17d = Sin datos: los del país terminan el { $a }.

# No data: no event of the country is stored up to this week.
s-e7bb3ca082 = Sin datos: hasta esta semana no hay almacenado ningún suceso del país.

# The last weeks of a neighbour are not known.
s-fe2efc3516 = No se conocen las últimas semanas de un vecino.

# Too few weeks are known of the country and all its neighbours together: 26 are needed.
s-91c5d0b2c9 = Se conocen muy pocas semanas del país y de todos sus vecinos a la vez: se necesitan 26.

## src-tauri/api/src/system.rs

# it is no text in UTF-8
s-b693e7aed1 = no es un texto en UTF-8

# it is not there
s-8e6de67734 = no existe

# the system does not allow it
s-2361cf28c4 = el sistema no lo permite

# the disk is full
s-0e3053ba31 = el disco está lleno

# the disk may only be read
s-835f62aab0 = el disco solo se puede leer

# it is a folder
s-1c56c5feae = es una carpeta

# a part of its path is no folder
s-9d98607c34 = una parte de su ruta no es una carpeta

## src-tauri/api/src/tables.rs

# A mapping needs a name of 1 to 80 letters.
s-6e39c4c612 = Una correspondencia necesita un nombre de 1 a 80 letras.

# Write a shorter or longer name.
s-f4bfe09c3c = Escriba un nombre más corto o más largo.

# The mapping could not be written: {error}.
s-eec1bb293e = No se pudo escribir la correspondencia: { $a }.

## src-tauri/api/src/vault/backups.rs

# There is no backup to try.
s-1d0f1cdd85 = No hay ninguna copia que probar.

# Make one first.
s-75b2585203 = Haga una primero.

# No backup was made since the key of the profile was changed. Those that there are open with the passphrase of their time, and this key cannot try them.
s-1b4928dda8 = No se hizo ninguna copia desde que se cambió la clave del perfil. Las que hay se abren con la frase de contraseña de su tiempo, y esta clave no puede probarlas.

# It holds {} rows, and not what the {} rows were when it was made.
s-7d6fc32c66 = Contiene { $a } filas, y no lo que eran las { $b } filas cuando se hizo.

# It is whole, and nothing is known of what it held when it was made.
s-351227d69e = Está íntegra, y no se sabe qué contenía cuando se hizo.

## src-tauri/api/src/vault/mod.rs

# A profile does not lock after {} minutes.
s-39269f8439 = Un perfil no se bloquea tras { $a } minutos.

# Choose 1, 5, 15 or 60 minutes.
s-12547d73b0 = Elija 1, 5, 15 o 60 minutos.

## src-tauri/api/src/views.rs

# A view needs a name of 1 to 80 letters.
s-fa6b34a0df = Una vista necesita un nombre de 1 a 80 letras.

# The view could not be written: {error}.
s-324810be20 = No se pudo escribir la vista: { $a }.

## src-tauri/api/src/wall/gather.rs

# A wall is about a country or a subregion.
s-7c17679fc8 = Un muro trata de un país o de una subregión.

## src-tauri/api/src/wall/plan.rs

# The plan cannot be kept: {why}.
s-86c0c30515 = El plan no se puede guardar: { $a }.

# Make it anew.
s-e06ae2a2a9 = Hágalo de nuevo.

# The wall has {} screens.
s-7ad317bdd5 = Pantallas del muro: { $a }.

# Plan 1 to {} of them.
s-c9a60a93b1 = Planifique de 1 a { $a }.

# On screen {}
s-44379441ea = En la pantalla { $a }

# {on} the monitor {monitor} is taken by another screen.
s-2ee4d0d1b2 = { $a }, el monitor { $b } lo ocupa otra pantalla.

# Choose another monitor for one of them.
s-e30d27d546 = Elija otro monitor para una de ellas.

# {on} the name has more than {MOST_LETTERS} letters.
s-633db6d571 = { $a }, el nombre tiene más de { $b } letras.

# Write a shorter one.
s-3507306548 = Escriba uno más corto.

# {on} the area is neither a subregion nor a country.
s-c62a02fc68 = { $a }, la zona no es ni una subregión ni un país.

# Choose a subregion or a country.
s-3a1f39050a = Elija una subregión o un país.

# {on} the language is none of the six.
s-a31647b5ef = { $a }, el idioma no es ninguno de los seis.

# {on} there are {} scenes.
s-6359695211 = { $a }, escenas: { $b }.

# Choose 1 to {} of them.
s-20eef55e97 = Elija de 1 a { $a }.

# {on} a scene stays for {} seconds.
s-b8cadcaa82 = { $a }, duración de una escena en segundos: { $b }.

# Give {} to {} seconds.
s-6c5bd90282 = Indique de { $a } a { $b } segundos.

# {on} “{time}” is no time of day.
s-49131ba2a1 = { $a }, «{ $b }» no es una hora.

# Write hours and minutes, for example 07:30.
s-58ef70716d = Escriba horas y minutos, por ejemplo 07:30.

# {on} a time from {from} to {until} has no length.
s-660d46bb68 = { $a }, un tramo de { $b } a { $c } no tiene duración.

# Exchange one of the two, or leave both out for always.
s-d6accdd71d = Cambie una de las dos, u omita ambas para siempre.

## src-tauri/api/src/wall/snapshot.rs

# The picture cannot be written: {why}.
s-758ca3e72e = La imagen no se puede escribir: { $a }.

# Import the events again.
s-cb19d9b5a8 = Importe de nuevo los sucesos.

# {} is no picture for a wall: {why}.
s-3f81219519 = { $a } no es una imagen para un muro: { $b }.

# Write one with: sitroom wall west-africa --out wall.json
s-dfd188d55d = Escriba una con: sitroom wall west-africa --out wall.json

# it is longer than {} MB
s-830592bc4b = ocupa más de { $a } MB

# its form is {}, not {FORM}
s-e7f7929b5b = su formato es { $a }, no { $b }

# it does not say that it is Unclassified
s-19d4c2588a = no dice que es no clasificada

## src-tauri/api/src/warnings/mod.rs

# Give more than 0 and at most {MOST_TARGET_DAYS} days, or none.
s-d8db1047c7 = Indique más de 0 y como máximo { $a } días, o nada.

# {days} days are no target.
s-95b4fba52f = { $a } días no son un objetivo.

## src-tauri/api/src/warnings/onsets.rs

# onsets against the record of warnings, method 1.0
s-4a14b34d9a = estallidos frente al registro de alertas, método 1.0

# Its month is that of the 25th death. Where the file states neither division nor precision, the division is the one that the coordinates lie in.
s-c6606ade7c = Su mes es el de la muerte número 25. Donde el archivo no indica ni división ni precisión, la división es aquella en la que caen las coordenadas.

# Its data end in {}.
s-d8620ec057 = Sus datos terminan en { $a }.

## src-tauri/api/src/warnings/raise.rs

# rules
s-51be95419f = reglas

# {} to {}
s-890c120392 = { $a } a { $b }

# {country}: violence may start or escalate, {ahead}
s-ca788e430f = { $a }: la violencia puede empezar o agravarse, { $b }

# {division}, {country}: violence may start or escalate, {ahead}
s-5393a81a5b = { $a }, { $b }: la violencia puede empezar o agravarse, { $c }

# {month}: {} rules signal, {}.
s-3e41636b44 = { $a }: { $b } reglas señalan, { $c }.

# {month}: it signals at a lower level than before.
s-8c7e7ccbfc = { $a }: señala a un nivel más bajo que antes.

# {month}: no longer signalled by {}.
s-e9deb64aff = { $a }: ya no la señala { $b }.

# What a rule found cannot be written: {}, {}.
s-c5d26a12e6 = Lo que encontró una regla no se puede escribir: { $a }, { $b }.

# Look at the rule, and pause it until it is mended.
s-2748768252 = Mire la regla, y suspéndala hasta que esté corregida.

## src-tauri/api/src/warnings/replayed.rs

# Onset: fewer than 5 deaths in the last three months, 25 or more in the next three.
s-c85020d01c = Estallido: menos de 5 muertes en los tres últimos meses, 25 o más en los tres siguientes.

# The test of a rule ends before it begins.
s-ee468ad4e9 = La prueba de una regla termina antes de empezar.

# No data: no event is stored of this period.
s-1703cfb5c1 = Sin datos: no hay ningún suceso almacenado de este período.

# Import events, or choose another period.
s-1f180bd652 = Importe sucesos, o elija otro período.

# The rule cannot be tested. {why}
s-4c44d6fb13 = La regla no se puede probar. { $a }

# Mend the rule and test it again.
s-41b0dbfd36 = Corrija la regla y pruébela de nuevo.

## src-tauri/api/src/warnings/rules.rs

# It names no indicator: choose one.
s-f30e1efeb4 = No nombra ningún indicador: elija uno.

# It looks at {months} months: write a whole number from 1 to {MOST_MONTHS}.
s-420eb75263 = Mira { $a } meses: escriba un número entero de 1 a { $b }.

# It has no threshold: write the number that the indicator is held against.
s-3d595f122b = No tiene umbral: escriba el número con el que se compara el indicador.

# Its threshold is {threshold}: a likelihood is a share from 0 to 1, for example 0.25.
s-d5b243da12 = Su umbral es { $a }: una probabilidad es una proporción de 0 a 1, por ejemplo 0.25.

# The likelihood of an onset is known of divisions alone: choose each division.
s-4dd2b021d3 = La probabilidad de un estallido se conoce solo de divisiones: elija cada división.

## src-tauri/api/src/warnings/says.rs

# {} in {month}
s-f20e83ce91 = { $a } en { $b }

# {} in the {months} months to {month}
s-8db20edbd0 = { $a } en los { $b } meses hasta { $c }

# Events in {month} above the upper bound of its own past
s-b660681e66 = Sucesos en { $a } por encima del límite superior de su propio pasado

# {} in {month}, at most {:.0} expected from its own past
s-070eb62017 = { $a } en { $b }, como máximo { $c } esperados según su propio pasado

# {} in divisions of other countries that touch it
s-f9dd860a41 = { $a } en divisiones contiguas de otros países

# {} in divisions that touch it
s-d768c77c3c = { $a } en divisiones contiguas

# A hot spot that is new or grows in {month}, with the divisions that touch it
s-bf129395bd = Un punto caliente nuevo o creciente en { $a }, con las divisiones contiguas

# No event {within}, after {:.1} a month in the two years before
s-eab6f73cd1 = Ningún suceso { $a }, tras { $b } al mes en los dos años anteriores

# Onset of violence within three months of {month}: {}
s-e2677c9139 = Estallido de violencia en los tres meses siguientes a { $a }: { $b }

# 50 deaths or more in a month of the year after {month}: {}
s-2f18c2b0ee = 50 muertes o más en un mes del año siguiente a { $a }: { $b }

# Election {:.0} days after {month}, with more events in three months than in the three before
s-284fde2d14 = Elección { $a } días después de { $b }, con más sucesos en tres meses que en los tres anteriores

# Constitutional crisis, {:.0} days old at the end of {month}
s-d12f462d97 = Crisis constitucional, de { $a } días a fines de { $b }

# {} within 50 km of a recorded trafficking route
s-16d5689cb7 = { $a } a menos de 50 km de una ruta de tráfico registrada

# {} of fading visits while events go on, {month}
s-e9048205f3 = { $a } con visitas cada vez más raras mientras los sucesos continúan, { $b }

# A commitment {:.0} days late at the end of {month}
s-e2a69cf93d = Un compromiso con { $a } días de retraso a fines de { $b }

# {events_told} with {deaths_told} in the {MONTHS} months to {last} known only roughly, and not counted here
s-bfc921513c = { $a } con { $b } en los { $c } meses hasta { $d } conocidos solo de forma aproximada, y no contados aquí

# The data end in {}: nothing later is known
s-478dda3da1 = Los datos terminan en { $a }: no se sabe nada posterior

# No data of this place
s-ab38eb99f8 = Sin datos de este lugar

# {} in the {MONTHS} months to {end}, after {before:.0} in the three before
s-c66270c101 = { $a } en los { $b } meses hasta { $c }, tras { $d } en los tres anteriores

# {} in {}: within {low:.0}–{high:.0} of its own past
s-dbe93f228e = { $a } en { $b }: dentro de { $c }–{ $d } de su propio pasado

# {} in the {MONTHS} months to {end} in all {places} places that touch it
s-c93de480f0 = { $a } en los { $b } meses hasta { $c } en los { $d } lugares contiguos

# It rests on {} in the {MONTHS} months to {end}
s-5b24e3acf9 = Se basa en { $a } en los { $b } meses hasta { $c }

# No event in the {MONTHS} months to {end}, after {usual:.1} a month before: it may be that no one reports
s-2e6f35c0a3 = Ningún suceso en los { $a } meses hasta { $b }, tras { $c } al mes antes: puede que nadie informe

# in {}
s-5bb6bdf269 = en { $a }

# in the {months} months to {}
s-a7f7890361 = en los { $a } meses hasta { $b }

# 1 event
s-f0e2aef10e = 1 suceso

# {value:.0} events
s-38dc13ec2b = { $a } { $a ->
        [one] suceso
        *[other] sucesos
    }

# 1 more event
s-d5de1f1f27 = 1 suceso más

# {value:.0} more events
s-cd2713397c = { $a } sucesos más

# 1 death
s-79bff00281 = 1 muerte

# {value:.0} deaths
s-a822d6e2fb = { $a } { $a ->
        [one] muerte
        *[other] muertes
    }

# 1 civilian death
s-9a6f4e03a6 = 1 muerte de un civil

# {value:.0} civilian deaths
s-472111b586 = { $a } muertes de civiles

# 1 engagement
s-edd91df3c0 = 1 gestión

# {value:.0} engagements
s-3128923c97 = { $a } { $a ->
        [one] gestión
        *[other] gestiones
    }

## src-tauri/api/src/warnings/year.rs

# Choose a year from {FIRST_YEAR} to the present one.
s-1d46b55436 = Elija un año desde { $a } hasta el actual.

# {year} cannot be evaluated.
s-c9e50bd961 = { $a } no se puede evaluar.

## src-tauri/atlas/src/error.rs

# {events} events are more than an atlas holds (4,294,967,294); split the profile
s-1e565722d1 = { $a } sucesos son más de los que caben en un atlas (4 294 967 294); divida el perfil

# {codes} different codes of first-order divisions are more than an atlas holds (65,535); check the base map
s-186b078bba = { $a } códigos distintos de divisiones de primer orden son más de los que caben en un atlas (65 535); compruebe el mapa base

# this is no atlas snapshot of format {expected}: {found}; build the atlas from the store again
s-3c7b4db337 = no es una instantánea de atlas de formato { $a }: { $b }; construya de nuevo el atlas desde el almacén

# the atlas snapshot is damaged: {reason}; build the atlas from the store again
s-df4a316796 = la instantánea del atlas está dañada: { $a }; construya de nuevo el atlas desde el almacén

# “{id}” is no subregion; use one of those that the offices list, for example west-africa
s-e71044c061 = «{ $a }» no es una subregión; use una de las que dan las oficinas, por ejemplo west-africa

# “{iso3}” is no country; write its ISO 3166-1 alpha-3 code, for example MLI
s-e1060cd590 = «{ $a }» no es un país; escriba su código ISO 3166-1 alfa-3, por ejemplo MLI

# “{cell}” is no H3 cell of resolution 0 to 7; write its fifteen hexadecimal digits
s-5a45f07c03 = «{ $a }» no es una celda H3 de resolución 0 a 7; escriba sus quince cifras hexadecimales

# H3 resolution {resolution} is finer than the atlas keeps; use 0 to 7
s-ba81854b74 = La resolución H3 { $a } es más fina que la que guarda el atlas; use de 0 a 7

# these cells cannot be joined: {reason}; give each once, all of one resolution
s-42388357f2 = estas celdas no se pueden unir: { $a }; indique cada una una vez, todas de una resolución

# there is no tile {z}/{x}/{y}; zoom is 0 to 20, x and y are below 2 to the power of zoom
s-e442aa86a0 = no hay tesela { $a }/{ $b }/{ $c }; el zoom va de 0 a 20, x e y son menores que 2 elevado al zoom

## src-tauri/briefing/src/error.rs

# The page could not be set: {0}.
s-8d580d9d5a = No se pudo componer la página: { $a }.

# The document could not be written: {0}.
s-da62a26739 = No se pudo escribir el documento: { $a }.

# A sentence names source {named}, and the paper lists {listed}.
s-10a105b2d6 = Una frase nombra la fuente { $a }, y el documento enumera { $b }.

## src-tauri/domain/src/country.rs

# “{text}” is no ISO 3166-1 alpha-3 code; write three letters, for example MLI
s-f5f734ddc3 = «{ $a }» no es un código ISO 3166-1 alfa-3; escriba tres letras, por ejemplo MLI

## src-tauri/domain/src/day.rs

# “{text}” is no day; write it as YYYY-MM-DD, for example 2021-03-09
s-52ba7a6e0a = «{ $a }» no es un día; escríbalo AAAA-MM-DD, por ejemplo 2021-03-09

## src-tauri/domain/src/operation/stamp.rs

# “{text}” is no moment of the clock of operations; it has milliseconds and a count
s-fe88cc9282 = «{ $a }» no es un momento del reloj de operaciones; tiene milisegundos y una cuenta

## src-tauri/domain/src/record/content.rs

# nothing is written
s-37eb4f7194 = no hay nada escrito

# fill it in
s-beaaed7380 = complételo

# it ends on {last}, before it begins on {first}
s-fed0bf91b4 = termina el { $a }, antes de empezar el { $b }

# change one of the two days
s-499e081fdf = cambie uno de los dos días

# “{}” has no field of this name
s-a15c192a55 = «{ $a }» no tiene ningún campo con este nombre

# choose one of its fields: {}
s-6bfc4e2fb7 = elija uno de sus campos: { $a }

# {shown} cannot be read
s-85dfaf6415 = { $a } no se puede leer

# write {wanted}
s-66603c2573 = escriba { $a }

# a text
s-a6cf19a371 = un texto

# a list of texts
s-c6e2519ac6 = una lista de textos

# days, for example 18 February 2010 or mid-March 2010
s-2a2ad63300 = días, por ejemplo 18 February 2010 o mid-March 2010

# a day with its time in UTC, for example 2026-03-09 14:30
s-ac57345dd5 = un día con su hora en UTC, por ejemplo 2026-03-09 14:30

# a list of ISO 3166-1 alpha-3 codes, for example MLI
s-4aaf461e02 = una lista de códigos ISO 3166-1 alfa-3, por ejemplo MLI

# a place with its name, and longitude and latitude in degrees
s-2bcd3ff024 = un lugar con su nombre, y longitud y latitud en grados

# a list of places with names, longitudes and latitudes in degrees
s-36701173be = una lista de lugares con nombres, longitudes y latitudes en grados

# one of {}
s-655bfc2f03 = uno de { $a }

# a list of {}
s-1a91220cdd = una lista de { $a }

# a number that is not negative
s-5c344ddafa = un número que no sea negativo

# an amount with its currency, for example 250000 USD
s-908c34897d = un importe con su moneda, por ejemplo 250000 USD

# true or false
s-2d502f8830 = true o false

# the number of one of the {}
s-e4f6b0b870 = el número de una de las fichas { $a }

# numbers of {}
s-bc9d79b0f7 = números de { $a }

# a list of sources
s-bff5c79b0f = una lista de fuentes

## src-tauri/domain/src/record/id.rs

# “{text}” is no number of a record; it has 32 hexadecimal digits
s-d2c6693730 = «{ $a }» no es un número de ficha; tiene 32 cifras hexadecimales

## src-tauri/domain/src/record/marks.rs

# this field cannot be marked on its own, since the record is known by it
s-f3540c4e44 = este campo no puede clasificarse por separado, pues por él se conoce el registro

# mark the whole record
s-0d6f64a8de = clasifique todo el registro

## src-tauri/domain/src/record/moment.rs

# “{text}” is no day with its time; write it as 2026-03-09 14:30 in UTC, or with its offset, 2026-03-09T14:30+01:00
s-ba0c74cd37 = «{ $a }» no es un día con su hora; escríbalo como 2026-03-09 14:30 en UTC, o con su desfase, 2026-03-09T14:30+01:00

## src-tauri/domain/src/record/when/reading.rs

# no day can be read in it; write it as 18 February 2010, February 2010, mid-March 2010, 2010 or 2009–2010
s-ebc145a59e = no se puede leer ningún día; escríbalo como 18 February 2010, February 2010, mid-March 2010, 2010 o 2009–2010

# it ends on {}, before it begins on {}; change one of the two
s-2a76667655 = termina el { $a }, antes de empezar el { $b }; cambie uno de los dos

# it can be {first} or {second}; write the month as a word
s-08cacbd5e4 = puede ser { $a } o { $b }; escriba el mes con letras

# it can be {} {year} or the years {year}–{}; write the month as a word, or both years in full
s-3e981073e0 = puede ser { $a } { $b } o los años { $c }–{ $d }; escriba el mes con letras, o los dos años completos

# {name} has {length} days; write {length} {name} or 1 {next}
s-8acee67b90 = { $a } tiene { $b } días; escriba { $c } { $d } o 1 { $e }

# there is no month {month}; write the month as a word
s-1eb2c27d28 = no hay mes { $a }; escriba el mes con letras

# {year} is no year from 1900 to 2198
s-fa750d3e82 = { $a } no es un año de 1900 a 2198

# that month
s-84318ffccc = ese mes

## src-tauri/domain/src/report.rs

# {number} is no grade of what a report says; write 1 (confirmed) to 6 (cannot be judged)
s-aa1f40ddf1 = { $a } no es una calificación de lo que dice una información; escriba de 1 (confirmado) a 6 (no se puede juzgar)

## src-tauri/exchange/src/error.rs

# The passphrase is wrong. Nothing was changed or lost. Try again, or open with the two halves of the recovery key.
s-d20b939dca = La frase de contraseña es errónea. No se cambió ni se perdió nada. Inténtelo de nuevo, o abra con las dos mitades de la clave de recuperación.

# Both copies of the vault in {} are damaged. No passphrase was tried, and nothing was changed. Bring “vault” back from the newest copy in the folder “backups”, or from a copy of the profile.
s-93eb02a6c5 = Las dos copias de la caja fuerte en { $a } están dañadas. No se probó ninguna frase de contraseña, y no se cambió nada. Recupere «vault» de la copia más reciente de la carpeta «backups», o de una copia del perfil.

# The vault in {} was changed: it asks for {found} {what}, and {least} to {most} are allowed. No passphrase was tried, for it could be guessed. Bring “vault” back from a copy of the profile.
s-a9fa8478d1 = La caja fuerte en { $a } fue modificada: pide { $b } { $c }, y se permiten de { $d } a { $e }. No se probó ninguna frase de contraseña, pues podría adivinarse. Recupere «vault» de una copia del perfil.

# The vault in {} was written by a later version of Sitroom. Nothing was changed. Install the later version.
s-cc4eb0b5b0 = La caja fuerte en { $a } fue escrita por una versión posterior de Sitroom. No se cambió nada. Instale la versión posterior.

# The profile {} has no vault. Set one with “sitroom vault set”.
s-681a553d61 = El perfil { $a } no tiene caja fuerte. Fíjela con «sitroom vault set».

# The profile {} has a vault already. Change its passphrase with “sitroom vault change”.
s-a46de81cf9 = El perfil { $a } ya tiene caja fuerte. Cambie su frase de contraseña con «sitroom vault change».

# The passphrase has {letters} characters; {least} or more are needed. Take four or five words that do not belong together.
s-0a05ed9eb0 = La frase de contraseña tiene { $a } caracteres; hacen falta { $b } o más. Tome cuatro o cinco palabras sin relación entre sí.

# The passphrase is made of {letters} different characters; 5 or more are needed. Take four or five words that do not belong together.
s-404e3eac68 = La frase de contraseña consta de { $a } caracteres distintos; hacen falta 5 o más. Tome cuatro o cinco palabras sin relación entre sí.

# The passphrase is longer than 1024 bytes. Take a shorter one.
s-405e4cfd18 = La frase de contraseña pasa de 1024 bytes. Tome una más corta.

# The {which} half is mistyped: its letters do not fit its checksum. Compare it with the sheet, group by group.
s-227d81ba37 = La { $a } mitad está mal escrita: sus letras no concuerdan con su suma de control. Compárela con la hoja, grupo por grupo.

# The {which} half has {letters} letters and digits; a half has {needed}. Compare it with the sheet.
s-edb21da593 = La { $a } mitad tiene { $b } letras y cifras; una mitad tiene { $c }. Compárela con la hoja.

# The same half was given twice. The other custodian has the other one.
s-a6aeae3af7 = Se dio dos veces la misma mitad. El otro custodio tiene la otra.

# The two halves are of different recovery keys. Take the two sheets of the same day.
s-4948da1bc9 = Las dos mitades son de claves de recuperación distintas. Tome las dos hojas del mismo día.

# The two halves are whole, but open another vault than this one, or halves were made anew since. Take the newest sheets.
s-50a7fa6c90 = Las dos mitades están íntegras, pero abren otra caja fuerte, o desde entonces se hicieron otras nuevas. Tome las hojas más recientes.

# There is no memory to try the passphrase: {needed_mib} MiB are needed. Close other programs and try again.
s-02811b1fb3 = No hay memoria para probar la frase de contraseña: hacen falta { $a } MiB. Cierre otros programas e inténtelo de nuevo.

## src-tauri/exchange/src/halves.rs

# first
s-22896bcbc3 = primera

# second
s-cd85637651 = segunda

## src-tauri/exchange/src/header.rs

# KiB of memory
s-7e97a137a9 = KiB de memoria

# passes
s-c45d7545db = pasadas

# lanes
s-55912773a9 = carriles

## src-tauri/exchange/src/hub/address.rs

# the name and the password stand in fields of their own
s-b8a973473f = el nombre y la contraseña tienen sus propios campos

# it does not begin with postgresql://
s-be4aeecc01 = no empieza por postgresql://

# a part of it is not as it should be
s-15f1c4a326 = una parte no es como debe ser

# it names nobody
s-fc713eeab5 = no nombra a nadie

# it names no server, or more than one
s-197983de68 = no nombra ningún servidor, o más de uno

# “hostaddr” is not taken
s-f137b265a3 = no se acepta «hostaddr»

# an “@” within the password is written %40
s-2b5b78b1ff = una «@» en la contraseña se escribe %40

# “sslmode” is verify-full, or is left out
s-16d5eeb20a = «sslmode» es verify-full, o se omite

# there is no certificate in it
s-e7b33a5dc5 = no contiene ningún certificado

## src-tauri/exchange/src/hub/error.rs

# The address of the hub cannot be read: {why}. Write postgresql://NAME:PASSWORD@HOST/DATABASE, as “sitroom hub admit” printed it.
s-8980e1fe96 = No se puede leer la dirección del nodo: { $a }. Escriba postgresql://NAME:PASSWORD@HOST/DATABASE, como la mostró «sitroom hub admit».

# The address asks for {host} without TLS, and the record would cross the network in the clear. Leave “sslmode” out, or write sslmode=verify-full.
s-89552b4c59 = La dirección pide { $a } sin TLS, y las fichas cruzarían la red sin cifrar. Omita «sslmode» o escriba sslmode=verify-full.

# The certificate authority in {path} cannot be read: {why}. Give a file with its certificate in PEM.
s-b751aa9077 = No se puede leer la autoridad de certificación de { $a }: { $b }. Indique un archivo con su certificado en PEM.

# The hub at {place} cannot be reached: {why}. Nothing was lost, and everything goes on offline. Try again when the network is there.
s-9cd16e965c = No se llega al nodo { $a }: { $b }. No se perdió nada, y todo sigue sin conexión. Inténtelo de nuevo cuando haya red.

# The hub at {place} did not prove who it is: {why}. Nothing was sent. Give the certificate authority of the office with --ca FILE, or ask whoever looks after the server.
s-8ece669f4d = El nodo { $a } no demostró quién es: { $b }. No se envió nada. Indique la autoridad de certificación de la oficina con --ca FILE, o pregunte a quien cuida el servidor.

# The server of the hub at {place} offers no TLS, and the record would cross the network in the clear. Nothing was sent. Ask whoever looks after the server to turn TLS on there (“ssl = on”); it may be absent on the same machine alone, by the loopback or a socket.
s-30e9fbf42f = El servidor del nodo { $a } no ofrece TLS, y las fichas cruzarían la red sin cifrar. No se envió nada. Pida a quien cuida el servidor que active TLS allí («ssl = on»); solo puede faltar en la misma máquina, por el bucle local o un socket.

# The server at {place} does not let “{name}” in: the password in the address of the administrator is wrong, or the server does not take it from here. Nothing was changed. Look at that address, and at what the server lets in (pg_hba.conf).
s-7ed501bd74 = El servidor { $a } no deja entrar a «{ $b }»: la contraseña de la dirección del administrador es falsa, o el servidor no la acepta desde aquí. No se cambió nada. Revise esa dirección y lo que el servidor deja entrar (pg_hba.conf).

# The hub at {place} does not let “{device}” in: the password is wrong, or the device was dismissed. Ask whoever looks after the hub to admit it again: sitroom hub admit {device}
s-84e05faffd = El nodo { $a } no deja entrar a «{ $b }»: la contraseña es falsa, o el equipo fue excluido. Pida a quien cuida el nodo que lo admita de nuevo: sitroom hub admit { $c }

# There is no such database: {place}. Look at the end of the address.
s-322ec814a3 = No existe esa base: { $a }. Mire el final de la dirección.

# The database {place} is no hub of Sitroom. Look at the address, or make it one: sitroom hub init --url - < ADMINISTRATOR
s-d0e98a4a9c = La base { $a } no es un nodo de Sitroom. Revise la dirección, o conviértala en uno: sitroom hub init --url - < ADMINISTRATOR

# The server {place} is PostgreSQL {found}, and a hub needs 15 or later. Nothing was changed.
s-238c757f1a = El servidor { $a } es PostgreSQL { $b }, y un nodo necesita la 15 o posterior. No se cambió nada.

# The server {place} has no PostGIS, which maps read points by. Nothing was changed. Install it there (Debian: postgresql-postgis) and try again.
s-d5f875f332 = El servidor { $a } no tiene PostGIS, con el que los mapas leen los puntos. No se cambió nada. Instálelo allí (Debian: postgresql-postgis) e inténtelo de nuevo.

# “{device}” may not do this at the hub {place}: {why}. Ask whoever looks after the hub, or use the address of its administrator.
s-e9c0b6fe08 = «{ $a }» no puede hacer esto en el nodo { $b }: { $c }. Pregunte a quien cuida el nodo, o use la dirección de su administrador.

# The hub {place} is of schema {found}, and this program knows {known}. Nothing was sent or taken. Install the same version of Sitroom at all desks.
s-7787a01798 = El nodo { $a } es del esquema { $b }, y este programa conoce { $c }. No se envió ni se tomó nada. Instale la misma versión de Sitroom en todos los puestos.

# Device “{device}” pushed something that this program cannot read: {why}. Nothing after it was taken. Install the newest version of Sitroom and pull again.
s-b6babbcad3 = El equipo «{ $a }» depositó algo que este programa no puede leer: { $b }. No se tomó nada de lo que sigue. Instale la última versión de Sitroom y tome de nuevo.

# The connection to the hub {place} broke: {why}. What was under way there is not done; what was done before is kept. Try again, it goes on from there.
s-6d5faa5449 = Se cortó la conexión con el nodo { $a }: { $b }. Lo que estaba en curso no se hizo; lo hecho antes se conserva. Inténtelo de nuevo, sigue desde ahí.

# The hub {place} has waited half a minute for somebody else who writes there under the same name, or for a connection that broke and is not noticed yet. Nothing is half-done. Try again in a minute.
s-d605c63a72 = El nodo { $a } esperó medio minuto a otra persona que escribe allí con el mismo nombre, o a una conexión rota que aún no se ha advertido. Nada quedó a medias. Inténtelo de nuevo dentro de un minuto.

# You stopped it. What was done before is kept, and the next call goes on from there.
s-1280cfba68 = Usted lo detuvo. Lo hecho antes se conserva, y la próxima llamada sigue desde ahí.

# Somebody else pushes as “{device}” at this moment. Nothing is half-done. Try again, and give each desk a name of its own: sitroom hub admit
s-065841b5c6 = Otra persona deposita como «{ $a }» en este momento. Nada quedó a medias. Inténtelo de nuevo, y dé a cada puesto su propio nombre: sitroom hub admit

# “{name}” cannot be the name of a device: it takes 1 to 40 small letters, digits, “-” and “_”, a letter first, and begins neither with “pg_” nor with “sitroom”.
s-3251ce56b5 = «{ $a }» no puede ser el nombre de un equipo: lleva de 1 a 40 minúsculas, cifras, «-» y «_», primero una letra, y no empieza por «pg_» ni por «sitroom».

# The server has a role “{name}” that is no device of a hub. Nothing was changed. Choose another name.
s-b28e324193 = El servidor tiene un rol «{ $a }» que no es equipo de un nodo. No se cambió nada. Elija otro nombre.

# “{name}” is let into the database {database} of this server too. Names belong to the whole server, and a marking that is given here would hold there. Nothing was changed. Choose another name, or dismiss it there first.
s-98c6116cd9 = «{ $a }» también está admitido en la base { $b } de este servidor. Los nombres valen para todo el servidor, y una clasificación dada aquí valdría allí. No se cambió nada. Elija otro nombre, o exclúyalo antes allí.

# No device “{name}” is admitted to this hub. See: sitroom hub devices
s-fc58dd262f = Ningún equipo «{ $a }» está admitido en este nodo. Véase: sitroom hub devices

# The hub {place} refused: {why}. Nothing is half-done. Show this to whoever looks after the server.
s-9f1a6d5f2c = El nodo { $a } se negó: { $b }. Nada quedó a medias. Muestre esto a quien cuida el servidor.

# The system gives no means to reach a hub: {why}. Restart the computer and try again.
s-6f26ccf4b5 = El sistema no da medios para llegar a un nodo: { $a }. Reinicie el equipo e inténtelo de nuevo.

# it did not answer within {seconds} seconds
s-7cffa0a58a = no respondió en { $a } segundos

## src-tauri/exchange/src/hub/mod.rs

# it was not admitted
s-64628127c1 = no fue admitido

## src-tauri/exchange/src/hub/operations.rs

# an operation has no number
s-56a8236957 = una operación no tiene número

# an operation has no record
s-287660e27a = una operación no tiene ficha

# “{noun}” is no noun of it
s-0d31150c1a = «{ $a }» no es uno de sus géneros

## src-tauri/exchange/src/pack/error.rs

# The system gives no random numbers for a key ({why}). Nothing was made. Restart the computer and try again.
s-3cc292dd33 = El sistema no da números aleatorios para una clave ({ $a }). No se hizo nada. Reinicie el ordenador e inténtelo de nuevo.

# The identity of this profile cannot be read. Bring the profile back from a backup, or make a new identity and exchange it again.
s-163844e9a9 = No se puede leer la identidad de este perfil. Recupere el perfil de una copia de seguridad, o haga una identidad nueva e intercámbiela otra vez.

# This is no identity of an office. Save one there with “sitroom identity --json” and bring the file in person.
s-db44740e65 = Esto no es la identidad de una oficina. Guarde una allí con «sitroom identity --json» y traiga el archivo en persona.

# The fingerprint {fingerprint} is not that of the keys beside it: somebody changed them. Nothing was trusted; exchange them in person.
s-77714290b8 = La huella { $a } no es la de las claves que la acompañan: alguien las cambió. No se dio confianza; intercámbielas en persona.

# This is no pack of Sitroom, or its first part is damaged. Nothing of it was read; copy it once more from where it came.
s-b646f528bf = Esto no es un paquete de Sitroom, o su comienzo está dañado. No se leyó nada; cópielo otra vez desde su origen.

# This pack is sealed to another office or laptop. Nothing of it was read; ask its sender for one to {fingerprint}.
s-28a1745a76 = Este paquete está sellado para otra oficina o portátil. No se leyó nada; pida a quien lo envía uno para { $a }.

# This pack was made for others, and somebody sealed it once more to this profile. Nothing of it was taken; ask its sender for one to {fingerprint}.
s-13631a5432 = Este paquete se hizo para otros, y alguien lo selló otra vez para este perfil. No se tomó nada de él; pida a su remitente uno para { $a }.

# This pack was damaged or changed on its way ({part}). Nothing of it was taken; copy it once more from where it came.
s-78c90832bd = Este paquete se dañó o cambió por el camino ({ $a }). No se tomó nada; cópielo otra vez desde su origen.

# This pack is of format {found}, and this program reads format {known}. Nothing of it was taken; make both ends of the same version.
s-11b493daf3 = Este paquete es del formato { $a }, y este programa lee el formato { $b }. No se tomó nada; ponga ambos extremos en la misma versión.

# This pack is signed by {signer}, whom nobody here trusts. Nothing of it was taken; exchange identities in person, then: sitroom trust FILE
s-260ffcaa37 = Este paquete está firmado por { $a }, en quien nadie confía aquí. No se tomó nada; intercambien las identidades en persona y luego: sitroom trust FILE

# This pack is signed by {name} ({fingerprint}), who is trusted no more since {at}. Nothing of it was taken. Trust that one again only after you met in person.
s-ac8c3c539d = Este paquete está firmado por { $a } ({ $b }), en quien no se confía desde { $c }. No se tomó nada. Vuelva a confiar solo después de un encuentro en persona.

# This pack was good until {until}. Nothing of it was taken; ask its sender for a new one.
s-d4dbb49706 = Este paquete valía hasta { $a }. No se tomó nada; pida uno nuevo a quien lo envía.

# This pack holds records of schema {found}, and this program knows {known}. Nothing of it was taken; install the later version.
s-88dacd0795 = Este paquete contiene fichas del esquema { $a }, y este programa conoce el { $b }. No se tomó nada; instale la versión más reciente.

# This pack holds more than {mib} MiB in “{part}”. Nothing of it was taken; ask its sender for a smaller area or a shorter period.
s-129b71e505 = Este paquete contiene más de { $a } MiB en «{ $b }». No se tomó nada; pida a quien lo envía una zona menor o un período más corto.

# This pack is {found}, and {wanted} is wanted here. Nothing of it was taken; choose the other one.
s-7c58822cb1 = Esto es { $a }, y aquí se pide { $b }. No se tomó nada; elija el otro.

# The pack could not be written: {why}. Make room on the disk or choose another place.
s-041b6ef0d3 = No se pudo escribir el paquete: { $a }. Libere espacio en el disco o elija otro lugar.

## src-tauri/ingest/src/error.rs

# {0}. Nothing was imported
s-1a3bc7712c = { $a }. No se importó nada

# {0}. Nothing of this sync was imported yet
s-22676a20df = { $a }. De esta sincronización aún no se importó nada

# What was fetched is not in the store any more. Nothing was imported; fetch the source again with --full
s-23719c38f0 = Lo obtenido ya no está en el almacén. No se importó nada; obtenga de nuevo la fuente con --full

# The import was cancelled. Nothing was imported
s-a46ac53664 = La importación se canceló. No se importó nada

# The file “{name}” changed while it was read. Nothing was imported; wait until it is written and import it again
s-54b520a3a4 = El archivo «{ $a }» cambió mientras se leía. No se importó nada; espere a que esté escrito e impórtelo de nuevo

# The file “{name}” holds neither mail nor filled forms, and was left as it is. Open it by hand, or take it out of the folder
s-39353506fe = El archivo «{ $a }» no contiene ni correo ni formularios rellenados y se dejó como está. Ábralo a mano o sáquelo de la carpeta

# The file “{name}” was left as it is: {why}
s-a4b6572730 = El archivo «{ $a }» se ha dejado como está: { $b }

# The table has a head and no rows under it. Nothing was imported; fetch or export it again
s-f2c228411b = La tabla tiene un encabezado y ninguna fila debajo. No se importó nada; obténgala o expórtela de nuevo

# The table has no column “{column}”; it has {known}. Nothing was imported; choose another column
s-8face810cd = La tabla no tiene la columna «{ $a }»; tiene { $b }. No se importó nada; elija otra columna

# “{}” has no field “{field}”; it has {known}. Nothing was imported; correct the mapping
s-e8a43b9783 = «{ $a }» no tiene el campo «{ $b }»; tiene { $c }. No se importó nada; corrija la correspondencia

# Nothing is mapped to “{field}”, which each of the {} needs. Nothing was imported; choose its column or one value for all rows, or another noun
s-8ffbca22f0 = Nada corresponde a «{ $a }», que necesita cada una de las fichas { $b }. No se importó nada; elija su columna o un valor para todas las filas, u otro tipo de ficha

# “{id}” is no publisher whose files can be imported; write ucdp
s-2384ddf3bf = «{ $a }» no es un editor cuyos archivos se puedan importar; escriba ucdp

# An exercise has 1 to {} events, not {events}; ask for fewer
s-30c3bfd54e = Un ejercicio tiene de 1 a { $a } sucesos, no { $b }; pida menos

# The towns of the base map are missing from this program; build it again with “make build”
s-e966e4818a = Faltan en este programa las ciudades del mapa base; constrúyalo de nuevo con «make build»

# There is no folder “{path}”; choose another, or put in the stick that it is on
s-95ff2e494d = No existe la carpeta «{ $a }»; elija otra o inserte la memoria en que se encuentra

# “{path}” is a file, not a folder; choose the folder that it is in
s-cde29f1e94 = «{ $a }» es un archivo, no una carpeta; elija la carpeta en que está

# You have no permission to look into the folder “{path}”; ask its owner, or choose another
s-fd086ef6bf = No tiene permiso para ver la carpeta «{ $a }»; pídalo a su propietario o elija otra

# The folder “{path}” cannot be looked into ({source}); check the disk or stick that it is on
s-616c57a5d1 = No se puede ver la carpeta «{ $a }» ({ $b }); compruebe el disco o la memoria en que está

## src-tauri/ingest/src/passed_on.rs

# What was passed on as this event is another one, or none
s-c8ca57ccb8 = Lo que se transmitió como este evento es otro, o no es ninguno

# Ask the office that passed it on to import the file anew
s-bc5e74a6f9 = Pida a la oficina que lo transmitió que importe de nuevo el archivo

## src-tauri/ingest/src/pipeline.rs

# Line {first} has the same id and other values
s-fe4b7b67e2 = La línea { $a } tiene el mismo identificador y otros valores

# Keep the line that is right, or give the other its own id
s-bf0976e3a2 = Conserve la línea correcta, o dé a la otra su propio identificador

## src-tauri/ingest/src/record/entry.rs

# it is no list of objects
s-a5febaf387 = no es una lista de objetos

# write [{{…}}, {{…}}]
s-b2098826b2 = escriba [{"{"}…{"}"}, {"{"}…{"}"}]

## src-tauri/ingest/src/record/written.rs

# write the day in another way
s-f28afa4a63 = escriba el día de otra manera

# write the time in another way
s-37be454253 = escriba la hora de otra manera

# “{text}” is no country
s-648bed72c1 = «{ $a }» no es un país

# write its name, or its ISO 3166-1 code, for example MLI
s-72ce7890a9 = escriba su nombre, o su código ISO 3166-1, por ejemplo MLI

# “{text}” is no number
s-78f457a025 = «{ $a }» no es un número

# write digits, for example 1250 or 12.5
s-6c97582626 = escriba cifras, por ejemplo 1250 o 12.5

# “{text}” is no amount of money
s-a6f21c5348 = «{ $a }» no es una cantidad de dinero

# write it with its currency, for example 250000 USD
s-1f549f9f89 = escríbala con su moneda, por ejemplo 250000 USD

# “{text}” is neither yes nor no
s-293b482723 = «{ $a }» no es ni sí ni no

# write yes or no, or leave it out
s-0266ce28e7 = escriba yes o no, o déjelo vacío

# add it to the {} first, or write its number
s-1aa74cb9d8 = añádalo primero a { $a }, o escriba su número

# “{text}” is none of the {}, or the name of several
s-eb2d7f3bbd = «{ $a }» no está entre { $b }, o es el nombre de varios

# “{text}” is no choice
s-f6dc4abb44 = «{ $a }» no es una opción

# write one of {}
s-9a350e64fd = escriba uno de { $a }

# write unclassified, confidential or strictly_confidential
s-a81d736ae8 = escriba unclassified, confidential o strictly_confidential

# {json} is no marking
s-5bf22ee01d = { $a } no es una clasificación

## src-tauri/ingest/src/table/cells.rs

# write the day as YYYY-MM-DD, or say how the dates of the table are ordered
s-ba839a02fe = escriba el día como AAAA-MM-DD, o diga en qué orden están las fechas de la tabla

# write it as YYYY-MM-DD HH:MM
s-520746f962 = escríbalo AAAA-MM-DD HH:MM

# write a name, an ISO 3166-1 code or a number of M49 or of Gleditsch and Ward
s-e909f8142e = escriba un nombre, un código ISO 3166-1 o un número de M49 o de Gleditsch y Ward

# “{}” is no country that is known
s-5dadaf60a3 = «{ $a }» no es un país conocido

# “{}” is neither yes nor no
s-ed90fb069a = «{ $a }» no es ni sí ni no

# write yes or no, or leave it empty
s-e0d3d0ebda = escriba yes o no, o déjelo vacío

# {cell} is negative
s-2a00590ba2 = { $a } es negativo

# write a number from 0 on, or leave it empty
s-c9580ea064 = escriba un número desde 0, o déjelo vacío

# “{}” is no number
s-7f8a94582b = «{ $a }» no es un número

# say which it means: {}
s-c7208665cd = diga qué significa: { $a }

# “{}” is none of the choices
s-bc04374734 = «{ $a }» no es ninguna de las opciones

## src-tauri/ingest/src/table/days.rs

# {}, column “{column}”
s-3cbc8c20d8 = { $a }, columna «{ $b }»

# there is no such month
s-cc4174e995 = no existe tal mes

## src-tauri/ingest/src/table/guess/assign.rs

# are left out
s-d58978f976 = se dejan fuera

# are taken as “other”
s-c76078d459 = se toman como «otro»

# In column “{}”, {} mean none of the choices of {} and {taken}.
s-1f6130bcb4 = En la columna «{ $a }», { $b } no significan ninguna de las opciones de { $c } y { $d }.

## src-tauri/ingest/src/table/links.rs

# “{}” is none of the {}
s-01d3ab774f = «{ $a }» no está entre { $b }

# add it to the {} first, or let those that are missing be made
s-c704cd234e = añádalo primero a { $a }, o deje que se creen los que faltan

# add it to the {} first: it needs more than a name ({})
s-2e06aab257 = añádalo primero a { $a }: necesita más que un nombre ({ $b })

## src-tauri/ingest/src/table/look.rs

# Its columns are those of UCDP GED: import it as events, unless it is something else.
s-f27ef2acd5 = Sus columnas son las de UCDP GED: impórtelo como sucesos, salvo que sea otra cosa.

# There are no rows under the head: choose another sheet or another head.
s-1a3f2106c4 = No hay filas bajo el encabezado: elija otra hoja u otro encabezado.

# Nothing is mapped to {}, which each {} needs: choose columns or values, or another noun.
s-eebad197ff = Nada corresponde a { $a }, que necesita cada { $b }: elija columnas o valores, u otro tipo de ficha.

## src-tauri/ingest/src/table/reader/place.rs

# “{cell}” is no number of degrees from −{most} to {most}
s-18cd7576c9 = «{ $a }» no es un número de grados de −{ $b } a { $c }

# write decimal degrees, for example 14.49
s-e2573b80d2 = escriba grados decimales, por ejemplo 14.49

## src-tauri/ingest/src/table/run.rs

# line {line} has the same key and other values
s-34e68b5e90 = la línea { $a } tiene la misma clave y otros valores

# keep the line that is right, or choose more columns as the key
s-abbf28f842 = conserve la línea correcta, o elija más columnas como clave

# {who} changed this record here, and the table says something else now
s-ef89331b92 = { $a } cambió aquí esta ficha, y la tabla dice ahora otra cosa

# look at the record and change it by hand
s-1a611b11fb = mire la ficha y cámbiela a mano

## src-tauri/sources/src/archive.rs

# it holds {} parts, more than {ENTRIES_MAX}
s-bc3c65f84c = contiene { $a } partes, más de { $b }

# a packed file (ZIP)
s-9c3c36279b = un archivo comprimido (ZIP)

# unpack it first and choose the table in it
s-eb1d9b285e = descomprímalo primero y elija la tabla que contiene

# it would unpack to {} MiB or more
s-0bd9070e92 = descomprimido ocuparía { $a } MiB o más

# {} KiB would unpack to {} MiB or more
s-e91eaf18e8 = { $a } KiB ocuparían descomprimidos { $b } MiB o más

# its part {name} would unpack to {} MiB
s-82d8818253 = su parte { $a } ocuparía descomprimida { $b } MiB

# its part {name} is damaged ({error})
s-5fbf11700c = su parte { $a } está dañada ({ $b })

# its part {name} is longer than it says
s-056c15b550 = su parte { $a } es más larga de lo que indica

# its archive is damaged or cut short ({error})
s-e8380542d7 = su archivo está dañado o cortado ({ $a })

## src-tauri/sources/src/calendar.rs

# {path} cannot be read: {source}; check the name, and that you may read it
s-93281d7ed0 = { $a } no se puede leer: { $b }; compruebe el nombre, y que puede leerlo

# {path} has {bytes} bytes; export a shorter period, 64 MiB at most
s-04e34647dd = { $a } tiene { $b } bytes; exporte un período más corto, 64 MiB como máximo

# {path} is not written in UTF-8; save it as UTF-8 and import it again
s-5f6f9855a7 = { $a } no está escrito en UTF-8; guárdelo en UTF-8 e impórtelo de nuevo

# {path} does not begin with BEGIN:VCALENDAR; export it as an iCalendar file (.ics) and import it again
s-c797e3caaf = { $a } no empieza por BEGIN:VCALENDAR; expórtelo como archivo iCalendar (.ics) e impórtelo de nuevo

# a line of it is no property with a name and a value
s-a34ef2b017 = una de sus líneas no es una propiedad con nombre y valor

# it does not end
s-2fcb939513 = no termina

# Export the calendar again, or mend the entry.
s-0530f36d9d = Exporte el calendario de nuevo, o corrija la entrada.

# Give each of its days an entry of its own.
s-8691401ef5 = Dé a cada uno de sus días una entrada propia.

# it repeats
s-3f3380d7ff = se repite

# Write it as YYYYMMDD, for example 20260309.
s-d68a79e6d9 = Escríbalo AAAAMMDD, por ejemplo 20260309.

# its day is none that the calendar has
s-2ce9dc92f0 = su día no existe en el calendario

## src-tauri/sources/src/connect/acled/access.rs

# check e-mail and password of the account in the settings of the source
s-5a8f754439 = compruebe el correo electrónico y la contraseña de la cuenta en la configuración de la fuente

# check what the account may read at ACLED
s-21eb615d0a = compruebe en ACLED lo que la cuenta puede leer

## src-tauri/sources/src/connect/acled/mod.rs

# try again later
s-aac167149b = inténtelo de nuevo más tarde

# The row has no id, so it cannot be told from others
s-597fdfa071 = La fila no tiene identificador, así que no se distingue de otras

# it lists rows that are not said to be deleted
s-c81558e0a7 = enumera filas de las que no se dice que estén suprimidas

# it has {rows} rows and says that they are {}
s-a82642dae9 = tiene { $a } filas y dice que son { $b }

# the same page came twice
s-00889f198a = la misma página llegó dos veces

# it has no list of rows (“data”)
s-88c67569f6 = no tiene lista de filas («data»)

## src-tauri/sources/src/connect/acled/typed.rs

# This is not a day
s-ae9ca78b5d = Esto no es un día

# The point does not lie on the globe
s-4282f12f05 = El punto no está en el globo

## src-tauri/sources/src/connect/bounds.rs

# A number of deaths or events lies between 0 and 5,000,000
s-77cc29b2b0 = Un número de muertes o de sucesos está entre 0 y 5.000.000

# A sum in dollars lies between 0 and 1,000,000,000,000
s-dbaf13749f = Una suma en dólares está entre 0 y 1.000.000.000.000

# A risk lies between 0 and 10
s-0e0b3778b3 = Un riesgo está entre 0 y 10

# A probability lies between 0 and 1
s-3608ce91e4 = Una probabilidad está entre 0 y 1

## src-tauri/sources/src/connect/fault.rs

# {publisher} refuses the request (status {status}: {words}); {remedy}
s-74802054bc = { $a } rechaza la solicitud (estado { $b }: { $c }); { $d }

# {publisher} answers in another shape than it documents ({why}); what came until then is kept, try again later or import a file of the publisher instead
s-a1749630fb = { $a } responde en una forma distinta de la que documenta ({ $b }); lo recibido hasta entonces se conserva, inténtelo más tarde o importe un archivo del editor

# {publisher} asks for a key; enter it in the settings of the source
s-debda87bcf = { $a } pide una clave; introdúzcala en la configuración de la fuente

# {publisher} asks for the name of an application that it approved; enter it in the settings of the source
s-053e259b93 = { $a } pide el nombre de una aplicación que haya aprobado; introdúzcalo en los ajustes de la fuente

# {publisher} asks for an account, which is an e-mail address and its password; enter both in the settings of the source, or with: sitroom sources {source_name} --account NAME --key < FILE
s-6e093e63fd = { $a } pide una cuenta, es decir, una dirección de correo electrónico y su contraseña; introduzca ambas en los ajustes de la fuente, o con: sitroom sources { $b } --account NAME --key < FILE

# The state of the last run cannot be read; fetch the source in full
s-29302e3aa0 = No se puede leer el estado de la última ejecución; descargue la fuente completa

# a bracket or quotation mark is never closed
s-744bfe1a91 = un corchete o unas comillas no se cierran nunca

## src-tauri/sources/src/connect/feed.rs

# check the address of the feed
s-a53c220fc6 = compruebe la dirección del canal

# what stands at the address is no feed
s-74a3a29a48 = lo que hay en la dirección no es un canal

# its marks do not fit together as those of a feed do
s-93115e38a4 = sus etiquetas no encajan como las de un canal

# its last mark is missing
s-5155608a48 = falta su última etiqueta

# The entry has neither a headline nor a text
s-693f77c75f = La entrada no tiene titular ni texto

# Nothing is to be done here; tell the publisher
s-0a9d1f87c6 = Aquí no hay nada que hacer; avise al editor

## src-tauri/sources/src/connect/form.rs

# Export the form again with all its columns
s-123af2c637 = Exporte de nuevo el formulario con todas sus columnas

## src-tauri/sources/src/connect/gdelt/articles.rs

# mend the words that are searched in the settings of the source
s-07bd6bec15 = corrija las palabras que se buscan en la configuración de la fuente

# The article has no address
s-c392733a0d = El artículo no tiene dirección

## src-tauri/sources/src/connect/gdelt/export.rs

# its check sum is another than the list says
s-27b03412d4 = su suma de comprobación no es la que dice la lista

# its list names no file of events
s-94fe437ff4 = su lista no nombra ningún archivo de sucesos

# Nothing was fetched from {wanted} to {first}: only the newest {FILES_MAX} files are
s-9190f444a7 = No se obtuvo nada de { $a } a { $b }: solo se obtienen los { $c } archivos más recientes

# Search that time by words instead, in the settings of the source
s-0328161c46 = Busque ese período por palabras, en los ajustes de la fuente

# its archive is damaged or cut short
s-acc7e0ee56 = su archivo comprimido está dañado o cortado

# its file would unpack to more than {} MiB
s-24263f4711 = su archivo descomprimido superaría los { $a } MiB

# The row has another number of fields than 61
s-9182b78890 = La fila no tiene 61 campos

## src-tauri/sources/src/connect/hapi.rs

# check the identifier in the settings of the source
s-b6adafe450 = compruebe el identificador en la configuración de la fuente

# This is not the code of a country
s-de56dacdaa = Esto no es un código de país

# The period has no first or no last day
s-1d2f3615dd = El período no tiene primer o último día

# This is not a number
s-f70fe89410 = Esto no es un número

# The row has no figure
s-4260d17b22 = La fila no tiene ninguna cifra

## src-tauri/sources/src/connect/json.rs

# The record is no object with names and values
s-d9f1731410 = El registro no es un objeto con nombres y valores

# The value is a list or an object where one text or number is due
s-25f88ba2c5 = El valor es una lista o un objeto donde se espera un texto o un número

# Look the record up at the publisher, mend the row and import it
s-0eb118f000 = Busque el registro en el editor, corrija la fila e impórtela

# a list of records
s-23bb514d44 = una lista de registros

# more than {RECORDS_MAX} records in one page
s-8fa1d05feb = más de { $a } registros en una página

# a record, an object of names and values
s-e332d99372 = un registro, objeto de nombres y valores

# a value
s-fb74062197 = un valor

## src-tauri/sources/src/connect/mail.rs

# neither a mailbox (mbox) nor a message (.eml)
s-3459ccf343 = ni un buzón (mbox) ni un mensaje (.eml)

# export the folder from the mail program as mbox, or save the message as .eml
s-93560f1aed = exporte la carpeta del programa de correo como mbox, o guarde el mensaje como .eml

# Open the message in the mail program and save it anew
s-7dbe285abc = Abra el mensaje en el programa de correo y guárdelo de nuevo

# The message is longer than 64 MiB
s-9af6eb968a = El mensaje supera los 64 MiB

# This is not a message
s-e7254ce7e2 = Esto no es un mensaje

# The message names neither sender, day nor subject
s-be43a49f69 = El mensaje no indica remitente, día ni asunto

## src-tauri/sources/src/connect/reliefweb.rs

# this version of the API was closed: a newer version of Sitroom is needed
s-54361f0141 = esta versión de la API se cerró: se necesita una versión más reciente de Sitroom

# ask ReliefWeb to approve the name of the office, and enter it in the settings of the source
s-46f44614d1 = pida a ReliefWeb que apruebe el nombre de la oficina e introdúzcalo en la configuración de la fuente

# it holds another number of reports than it says
s-e2835552bf = contiene un número de informes distinto del que dice

# The report is not in the shape that is documented: {}
s-044b291cf3 = El informe no tiene la forma documentada: { $a }

## src-tauri/sources/src/connect/ucdp/mod.rs

# another page came than page {}
s-b411229d68 = llegó una página distinta de la página { $a }

# the number of its pages changes again and again
s-d9b4cdbb3c = el número de sus páginas cambia una y otra vez

# it says of page {} both that more follow and that none do
s-42c0c91dc0 = dice de la página { $a } a la vez que siguen más y que no sigue ninguna

# its next page lies on another server
s-4b4c40ba37 = su página siguiente está en otro servidor

# check the token in the settings of the source, or ask UCDP for a new one
s-87f1b45dde = compruebe la ficha de acceso en la configuración de la fuente o pida otra al UCDP

# no release was found; check the address in the settings of the source
s-742f87f5a4 = no se encontró ninguna edición; compruebe la dirección en la configuración de la fuente

## src-tauri/sources/src/connect/ucdp_bulk.rs

# its archive holds no table (.csv)
s-946086cd0b = su archivo comprimido no contiene ninguna tabla (.csv)

## src-tauri/sources/src/connect/views.rs

# it names no run of forecasts
s-de04b71b91 = no nombra ninguna serie de pronósticos

# This is not the number of a month
s-bd736325d3 = Esto no es un número de mes

## src-tauri/sources/src/encoding.rs

# “{text}” names no encoding; write windows_1252, windows_1251, windows_1256 or macintosh
s-7faadd9e31 = «{ $a }» no es una codificación; escriba windows_1252, windows_1251, windows_1256 o macintosh

# its last letter is cut in two
s-ce5c6c6578 = su última letra está cortada en dos

## src-tauri/sources/src/error.rs

# “{}” is a folder, not a file; choose the file in it
s-156e2dc6b4 = «{ $a }» es una carpeta, no un archivo; elija el archivo que contiene

# The file is empty; fetch or export it again
s-57fc15b75d = El archivo está vacío; obténgalo o expórtelo de nuevo

# The file is {what}, not a table of events; {remedy}
s-c77f56ecf7 = El archivo es { $a }, no una tabla de sucesos; { $b }

# The table lacks {missing}; seen were: {seen}. Name the columns as UCDP does and import it again
s-6f0bb6cba5 = A la tabla le falta { $a }; se vio: { $b }. Nombre las columnas como UCDP e impórtela de nuevo

# Line {line} has no cells, so it cannot be the head of the table; choose the line with the names of the columns
s-5e8a424f97 = La línea { $a } no tiene celdas, así que no puede ser el encabezado de la tabla; elija la línea con los nombres de las columnas

# The workbook has no sheet “{name}”; it has {known}
s-ecedfce578 = El libro no tiene la hoja «{ $a }»; tiene { $b }

# Line {line} holds a NUL byte (byte {offset} of the file): the file is damaged or no text; fetch or export it again
s-b44ef2fe8f = La línea { $a } contiene un byte NUL (byte { $b } del archivo): el archivo está dañado o no es texto; obténgalo o expórtelo de nuevo

# Line {line} holds a byte that is no {encoding} (byte {offset} of the file), while the rest of the file is; mend that place or export the file again
s-9645b82b00 = La línea { $a } contiene un byte que no es { $b } (byte { $c } del archivo), mientras que el resto del archivo sí lo es; corrija ese lugar o exporte el archivo de nuevo

# The file ends in the middle of line {line} ({why}); fetch it again
s-50e6ff3e6f = El archivo termina en medio de la línea { $a } ({ $b }); obténgalo de nuevo

# The record that begins on line {line} is longer than 16 MB: a quotation mark may be missing its partner, or the file is no table; mend that line
s-db4a1dff22 = El registro que empieza en la línea { $a } supera 16 MB: puede que falte cerrar unas comillas, o que el archivo no sea una tabla; corrija esa línea

# The file has more than {} lines; split it
s-e17b8e1464 = El archivo tiene más de { $a } líneas; divídalo

# The workbook is refused before it is unpacked: {why}; save the sheet as CSV and import that
s-277108026b = El libro se rechaza antes de descomprimirlo: { $a }; guarde la hoja como CSV e importe ese archivo

# The workbook cannot be read: {why}; open it in a spreadsheet program and save it anew, or save it as CSV
s-e54c6dd87b = El libro no se puede leer: { $a }; ábralo en un programa de hojas de cálculo y guárdelo de nuevo, o guárdelo como CSV

# The JSON cannot be read: {why}; fetch or export it again
s-abbca5d660 = El JSON no se puede leer: { $a }; obténgalo o expórtelo de nuevo

# Reading was stopped
s-78eaef58a3 = La lectura se detuvo

# There is no file “{path}”; choose another
s-4b87ad8646 = No hay ningún archivo «{ $a }»; elija otro

# You have no permission to read “{path}”; ask its owner, or copy it to your own folder
s-85025c7716 = No tiene permiso para leer «{ $a }»; pídalo a su propietario, o cópielo a su propia carpeta

# “{path}” cannot be read ({source}); check the disk or stick that it is on
s-9452815e69 = «{ $a }» no se puede leer ({ $b }); compruebe el disco o la memoria en que está

## src-tauri/sources/src/json_words.rs

# it is no well-formed JSON
s-9f9e8a7837 = no es JSON bien formado

# {what}, in line {line}, column {column}
s-3fc534e3e8 = { $a }, en la línea { $b }, columna { $c }

# the field “{field}” is missing
s-fb852c269a = falta el campo «{ $a }»

# the field “{field}” is not known
s-7de6dce81c = el campo «{ $a }» no se conoce

# the field “{field}” stands there twice
s-625d61abae = el campo «{ $a }» figura dos veces

# “{word}” is none of the words that are due there
s-9f59afb202 = «{ $a }» no es ninguna de las palabras que ahí corresponden

# a value is of another kind than is due there
s-96b279868c = un valor es de otro tipo que el que ahí corresponde

## src-tauri/sources/src/kind.rs

# a PDF
s-aed3982b5d = un PDF

# ask for the table itself
s-3954765500 = pida la tabla misma

# a picture
s-d226aa9e19 = una imagen

# choose the table
s-16557f4d9f = elija la tabla

# an old Excel workbook (.xls) or one with a password
s-aeb58d8485 = un libro antiguo de Excel (.xls) o uno con contraseña

# save it as .xlsx without a password, or as CSV
s-1553648a0d = guárdelo como .xlsx sin contraseña, o como CSV

# a packed file (gzip)
s-9643c19aff = un archivo comprimido (gzip)

# unpack it first
s-38fc2da964 = descomprímalo primero

# a packed file (7z)
s-3a2b3f4ee5 = un archivo comprimido (7z)

# a packed file (RAR)
s-32a6f2a5cd = un archivo comprimido (RAR)

# a database
s-c923e16444 = una base de datos

# export the table from it as CSV
s-ed373cbb71 = exporte de ella la tabla como CSV

# a packed file (zstd)
s-bcc5d1d5ff = un archivo comprimido (zstd)

# a Parquet file
s-ceb18c83dc = un archivo Parquet

# save it as CSV
s-c21793139f = guárdelo como CSV

# a web page or XML
s-67b0c02e2e = una página web o XML

# the download may have failed: open the address in a browser and save the data themselves
s-71052c91f7 = puede que la descarga fallara: abra la dirección en un navegador y guarde los datos mismos

## src-tauri/sources/src/legacy.rs

# In which encoding is the file written? It is no UTF-8, and its letters fit more than one
s-7764a637ab = ¿En qué codificación está escrito el archivo? No es UTF-8, y sus letras encajan en más de una

# byte {offset}, line {line}
s-58d5f9d736 = byte { $a }, línea { $b }

## src-tauri/sources/src/net/attempt.rs

# the key holds letters that no header may hold
s-656ceb36c2 = la clave contiene caracteres que ningún encabezado admite

# hardly anything came within {} seconds
s-c67726cc67 = casi nada llegó en { $a } segundos

## src-tauri/sources/src/net/download.rs

# it answered with status {status}
s-1edf63c5ee = respondió con el estado { $a }

## src-tauri/sources/src/net/fault.rs

# it answered with status {0}
s-6ec82b92df = respondió con el estado { $a }

# the answer is empty
s-8db9dac18a = la respuesta está vacía

# a web page came instead of data
s-1883d5c0b9 = llegó una página web en lugar de datos

# “{address}” cannot be asked: write an address that begins with https://; http:// is for this machine alone
s-4b10e0560f = No se puede consultar «{ $a }»: escriba una dirección que empiece por https://; http:// es solo para este equipo

# No secure connection can be made from this machine ({why}); check its certificates and its clock
s-0629d27dfd = No se puede establecer una conexión segura desde este equipo ({ $a }); compruebe sus certificados y su reloj

# The certificate of {host} is not trusted ({why}); check the clock of this machine, or ask who runs the network whether connections are opened on their way
s-877adc6a95 = El certificado de { $a } no es de confianza ({ $b }); compruebe el reloj de este equipo o pregunte a quien administra la red si las conexiones se abren en el camino

# {host} sends on to {to}, which is not followed: only addresses of the same server are; check the address in the settings of the source
s-06301700bf = { $a } remite a { $b }, y no se sigue: solo se siguen direcciones del mismo servidor; compruebe la dirección en la configuración de la fuente

# {host} sends on to {to}, which is another server and is not followed; the network may ask to log in first: open any page in a browser, then try again, or check the address in the settings of the source
s-f80deb0d5e = { $a } remite a { $b }, que es otro servidor y no se sigue; quizá la red pida antes iniciar sesión: abra cualquier página en un navegador e inténtelo de nuevo, o compruebe la dirección en los ajustes de la fuente

# {host} sends on from one of its own addresses to another without end; check the address in the settings of the source, or try again later
s-83ce68adae = { $a } remite sin fin de una de sus direcciones a otra; compruebe la dirección en los ajustes de la fuente, o inténtelo más tarde

# {host} could not be reached in {tries} tries (last: {why}); what came until then is kept, try again later
s-5aee47c7b8 = No se pudo acceder a { $a } en { $b } intentos (el último: { $c }); lo recibido hasta entonces se conserva, inténtelo más tarde

# {host} failed in {tries} tries (status {status}), which is a fault on its side; what came until then is kept, try again later
s-aacd694501 = { $a } falló en { $b } intentos (estado { $c }), el fallo está de su lado; lo recibido hasta entonces se conserva, inténtelo más tarde

# The answer of {host} was cut off, and {tries} tries did not help (last: {why}); what came until then is kept, try again later or on a steadier network
s-e79babfd29 = La respuesta de { $a } se cortó, y { $b } intentos no sirvieron (el último: { $c }); lo recibido hasta entonces se conserva, inténtelo más tarde o con una red más estable

# The answer of {host} is empty where data are due, and {tries} tries did not help; what came until then is kept, try again later, or check the address in the settings of the source
s-c8a8cdcbd4 = La respuesta de { $a } está vacía donde corresponden datos, y { $b } intentos no sirvieron; lo recibido hasta entonces se conserva, inténtelo más tarde, o compruebe la dirección en los ajustes de la fuente

# The answers of {host} contradict themselves, and {tries} tries did not help (last: {why}); what came until then is kept, try again later
s-ad59e3b9d8 = Las respuestas de { $a } se contradicen, y { $b } intentos no sirvieron (el último: { $c }); lo recibido hasta entonces se conserva, inténtelo más tarde

# {host} asks to wait {} seconds, longer than this run may last; what came until then is kept, try again then
s-8ea2b5cc66 = { $a } pide esperar { $b } segundos, más de lo que puede durar esta ejecución; lo recibido hasta entonces se conserva, inténtelo después

# The run was ended after {} seconds; what came until then is kept, and the next run goes on from there
s-a38cb98b45 = La ejecución se detuvo tras { $a } segundos; lo recibido hasta entonces se conserva y la próxima continúa desde ahí

# The answer of {host} is longer than {mib} MiB and was left unread; ask for a shorter period or for fewer countries
s-946457d9d8 = La respuesta de { $a } supera los { $b } MiB y no se leyó; pida un período más corto o menos países

# {host} answered with a web page instead of data; the network may ask to log in first, or the address leads to a page: open it in a browser, then try again
s-f33463cfa9 = { $a } respondió con una página web en lugar de datos; quizá la red pida antes iniciar sesión, o la dirección lleve a una página: ábrala en un navegador e inténtelo de nuevo

# “{path}” cannot be written ({why}); make room on the disk or choose another folder
s-56d2d56255 = No se puede escribir «{ $a }» ({ $b }); libere espacio en el disco o elija otra carpeta

# The run was stopped; what came until then is kept, and the next run goes on from there
s-695b73bb5d = La ejecución se interrumpió; lo recibido hasta entonces se conserva y la próxima continúa desde ahí

# {host} lets nobody ask so often, or has too much to do (status {status}); what came until then is kept, try again later
s-c03d727c69 = { $a } no admite tantas consultas, o está sobrecargado (estado { $b }); lo recibido hasta entonces se conserva, inténtelo más tarde

# {host} lets nobody ask so often, or has too much to do (status {status}), and asks to wait until {again_at}; what came until then is kept, try again after that
s-d6cb9bc555 = { $a } no admite tantas consultas, o está sobrecargado (estado { $b }), y pide esperar hasta { $c }; lo recibido hasta entonces se conserva, inténtelo después

## src-tauri/sources/src/records.rs

# it has no list of records (“features” or “Result”); seen were: {seen}
s-64e544a542 = no tiene una lista de registros («features» o «Result»); se vio: { $a }

# the properties of a feature, an object
s-d1e1853c48 = las propiedades de un objeto geográfico, un objeto

## src-tauri/sources/src/separated.rs

# a quotation mark that opens there is never closed
s-f346a65c74 = unas comillas que se abren allí no se cierran nunca

# it has no end
s-194afa52c4 = no tiene fin

## src-tauri/sources/src/table/mod.rs

# its last fields are missing
s-28f3196264 = faltan sus últimos campos

## src-tauri/sources/src/ucdp/date_order.rs

# other dates of the file speak for both
s-75b4be424c = otras fechas del archivo hablan a favor de ambas

# no date of the file shows which
s-5348124c8d = ninguna fecha del archivo lo muestra

# Do the dates of the file begin with the day or with the month? They can be read both ways, and {why}
s-3bd88c1119 = ¿Las fechas del archivo empiezan por el día o por el mes? Se pueden leer de las dos maneras, y { $a }

# {} in line {line}
s-d574013b7f = { $a } en la línea { $b }

## src-tauri/sources/src/ucdp/days.rs

# day first
s-6b8659f3c0 = primero el día

# month first
s-d49376e743 = primero el mes

# The file is read {words}, and so read there is no such day
s-b90f97c2de = El archivo se lee { $a }, y leído así no existe ese día

# Write the day as YYYY-MM-DD
s-fcb44f663c = Escriba el día como AAAA-MM-DD

# The row has no day
s-68516a24e9 = La fila no tiene día

# Write the first day as YYYY-MM-DD
s-5e4ca1dfce = Escriba el primer día como AAAA-MM-DD

# The calendar has no such day between 1900 and 2199
s-08bfa9e8d7 = El calendario no tiene ese día entre 1900 y 2199

# Look the day up at UCDP and write it as YYYY-MM-DD
s-a33d3ebb37 = Busque el día en UCDP y escríbalo AAAA-MM-DD

# The year has only two digits, so its century is not known
s-b51e9d16af = El año solo tiene dos cifras, así que no se conoce su siglo

# Write the day as YYYY-MM-DD, for example 2021-03-09
s-73bf2bf3fb = Escriba el día como AAAA-MM-DD, por ejemplo 2021-03-09

# A spreadsheet turned the day into the number {serial}: it may be {from_1900} or, counted from 1904, {from_1904}, and the year of the row does not tell
s-f69396f0f6 = Una hoja de cálculo convirtió el día en el número { $a }: puede ser { $b } o, contado desde 1904, { $c }, y el año de la fila no lo decide

## src-tauri/sources/src/ucdp/head.rs

# the id of the event (id)
s-9269435fe0 = el identificador del suceso (id)

# the day (date_start)
s-252ebe024a = el día (date_start)

# the place (latitude and longitude, or country)
s-7d5c6b0ab1 = el lugar (latitude y longitude, o country)

# no names at all
s-20e0331a62 = ningún nombre

## src-tauri/sources/src/ucdp/mod.rs

# The row gives no point on the globe, and neither its province nor its country is known
s-9ee1f07060 = La fila no da ningún punto del globo, y no se conocen ni su provincia ni su país

# Write latitude and longitude in degrees, or the name of the country
s-8d1aa8fd93 = Escriba latitud y longitud en grados, o el nombre del país

# The row has {} fields where the head has {}, and it cannot be told which belongs where
s-334d76599c = La fila tiene { $a } campos donde el encabezado tiene { $b }, y no se sabe cuál va dónde

# Put quotation marks round the text that holds a comma, or fill in the missing field
s-81c905e654 = Ponga entre comillas el texto que contiene una coma, o complete el campo que falta

# field {}
s-7452beb4d5 = campo { $a }

## src-tauri/sources/src/ucdp/typed.rs

# An id is a positive number
s-e69a19a4cf = Un identificador es un número positivo

# Look the id up at UCDP and write it in
s-852f9a136a = Busque el identificador en UCDP y escríbalo

# A spreadsheet cut the id to its first digits
s-b8b0ad9fe9 = Una hoja de cálculo cortó el identificador a sus primeras cifras

# Take the id from the original file and write it as a plain number
s-381adf5911 = Tome el identificador del archivo original y escríbalo como un número simple

# The row looks like a line of totals, not an event
s-04d9450ee4 = La fila parece una línea de totales, no un suceso

# Leave the line out; if it is an event, give it its id
s-2717dc1b28 = Omita la línea; si es un suceso, dele su identificador

# A spreadsheet formula failed where the id stood
s-25440f8cf6 = Una fórmula de hoja de cálculo falló donde estaba el identificador

# Take the id from the original file
s-d69e47ddc4 = Tome el identificador del archivo original

# The id is no number; the fields of the row may be shifted
s-233272cd9e = El identificador no es un número; puede que los campos de la fila estén desplazados

# Write the id of UCDP, and check that every field stands under its name
s-b6c6d6d0d3 = Escriba el identificador de UCDP, y compruebe que cada campo está bajo su nombre

## src-tauri/sources/src/workbook.rs

# row {} has a cell in column {}, and no table has more than {COLUMNS_MAX}
s-8b2c2a7730 = la fila { $a } tiene una celda en la columna { $b }, y ninguna tabla tiene más de { $c }

# it has more than {CELLS_MAX} cells
s-35761a21b6 = tiene más de { $a } celdas

# it has a password
s-868c41b2fe = tiene contraseña

## src-tauri/src/cli/add.rs

# Added {}: {}
s-5d88df5dcf = Añadido, { $a }: { $b }

# There already, and left as they are: {unchanged}
s-feba26d692 = Ya estaban, y se dejan como están: { $a }

## src-tauri/src/cli/answer.rs

# The answer is no JSON: {why}.
s-c58a4e2149 = La respuesta no es JSON: { $a }.

# Ask without --json.
s-f674974eb6 = Pida sin --json.

# EXERCISE: invented, nothing in it happened\n{}
s-f89baa521a = EJERCICIO: inventado, nada de ello ocurrió{"\u000A"}{ $a }

# The answer cannot be written to standard output: {why}.
s-b7c8729cb6 = La respuesta no se puede escribir en la salida estándar: { $a }.

# Make room on the disk or write it elsewhere.
s-36d143278a = Libere espacio en el disco o escríbala en otro lugar.

# --{name} {} for {}
s-a9910705c0 = --{ $a } { $b } para { $c }

# Add {}.
s-2aead874a5 = Añada { $a }.

# , or 
s-8105c29627 = , o{" "}

## src-tauri/src/cli/brief.rs

# A briefing is on an area or on a record, and both are named.
s-ce0c731e25 = Un informe trata de una zona o de un registro, y se indican ambos.

# Leave one of them away: a record says itself where it is.
s-d1883e59e3 = Omita uno de los dos: un registro dice por sí mismo dónde está.

# Nothing is named that the briefing is on.
s-b57d0fc0cf = No se indica de qué trata el informe.

# Name a subregion, a country by its three letters, or a record with --record.
s-e1b6acc493 = Indique una subregión, un país por sus tres letras, o un registro con --record.

# Slides are written as PDF alone, and a DOCX is asked for.
s-ab9d8613a6 = Las diapositivas se escriben solo en PDF, y se pide un DOCX.

# Write --out slides.pdf, or leave --shape away.
s-83f5fe2b33 = Escriba --out slides.pdf, u omita --shape.

# {} ends neither in .pdf nor in .docx.
s-da571ae8b5 = { $a } no termina ni en .pdf ni en .docx.

# Write --out brief.pdf for a document to hand over, --out brief.docx for one to go on writing.
s-4724d58452 = Escriba --out brief.pdf para un documento que entregar, --out brief.docx para uno que seguir escribiendo.

# {} is written: {marking}, as of {}, {} parts, {} sources. It is a draft: nobody has signed it off.
s-566edfdca2 = { $a } está escrito: { $b }, al { $c }; partes: { $d }, fuentes: { $e }. Es un borrador: nadie lo ha aprobado.

## src-tauri/src/cli/calendar.rs

# \nLine {}: {} {}
s-e31e887b03 = {"\u000A"}Línea { $a }: { $b } { $c }

# The calendar has no period.
s-c2d17f88bf = El calendario no tiene período.

# Give --since and --until.
s-0708380bc4 = Indique --since y --until.

# {} entries are in {}.
s-9e71718a51 = Entradas escritas en { $b }: { $a }.

# {} entries; {} more have no day
s-3eb380e1dc = Entradas: { $a }; otras sin día: { $b }

# , year {years}
s-91c5c8090f = , año { $a }

# , late
s-bd59741d3e = , con retraso

## src-tauri/src/cli/change.rs

# The last {} that is stored to its end begins on {}.
s-90e5b1547a = El último paso ({ $a }) almacenado hasta su fin empieza el { $b }.

#  ({}; no data since)
s-f2e4a1ae90 = {" "}({ $a }; sin datos desde entonces)

# no data
s-2c679ef8ff = sin datos

# ; level {:.1} since {}
s-3b396c6fe5 = ; nivel { $a } desde el { $b }

# ABOVE
s-b848888c3c = POR ENCIMA

# within
s-8e548dc8f7 = dentro

# BELOW
s-91c231bb4f = POR DEBAJO

# {count} events; {}
s-2d96a0156d = { $a } { $a ->
        [one] suceso
        *[other] sucesos
    }; { $b }

# not judged
s-8b31e6466b = sin juzgar

# {count} events, {word}: {:.1} expected, {:.0} to {:.0}
s-8d53cae610 = { $a } { $a ->
        [one] suceso
        *[other] sucesos
    }, { $b }: { $c } esperados, de { $d } a { $e }

## src-tauri/src/cli/clusters.rs

# and {} more: --json lists all
s-9a9f62b253 = y { $a } más: --json los enumera todos

# {} clusters; {} of {} events are in none. Left out: {} known to a province or country only, {} without a known day.
s-99560fab63 = Grupos: { $a }; { $b } de { $c } sucesos no están en ninguno. Se dejan fuera: { $d } conocidos solo por provincia o país, { $e } sin día conocido.

# {}; newest event {}
s-f631142511 = { $a }; suceso más reciente { $b }

#  ({events} events without a number)
s-1609b95564 = {" "}({ $a } sucesos sin número)

# {:6} events, {} deaths{unknown}, {} to {}, within {:.0} km of {lat:.3} {lon:.3} {}
s-c9bf68b2e8 = { $a } sucesos, { $b } muertes{ $c }, de { $d } a { $e }, en un radio de { $f } km de { $g } { $h } { $i }

## src-tauri/src/cli/commitments.rs

# {late} of {open} open are late on {}; {kept} of {past} past were kept
s-e4b6d12d5e = { $a } de { $b } abiertos están retrasados al { $c }; se cumplieron { $d } de { $e } pasados

# no day
s-0bbc3ec28a = sin día

# may be late
s-821f3d589e = quizá retrasado

# in {days} d
s-796341b24e = en { $a } d

# {} d late
s-93745d6975 = { $a } d de retraso

## src-tauri/src/cli/compare.rs

# Run {} of {}: {}
s-579ccfc154 = Importación { $a } de { $b }: { $c }

#   and {} more months: --json
s-265bdc54c4 = {"  "}y { $a } meses más: --json

#   and {} more events: --json
s-a7e3940210 = {"  "}y { $a } sucesos más: --json

# events from {} to {}, deaths from {} to {}
s-766d4f124d = sucesos de { $a } a { $b }, muertes de { $c } a { $d }

# not stated
s-9e6f2de747 = no consta

# added {key} of {day} in {place}, deaths {after}
s-5cd85d5b9a = añadido: { $a } del { $b } en { $c }, muertes: { $d }

# taken back {key} of {day} in {place}, deaths {before}
s-15c60a4279 = retirado: { $a } del { $b } en { $c }, muertes: { $d }

# changed {key} of {day} in {place}, deaths from {before} to {after}
s-ed92c8011d = cambiado: { $a } del { $b } en { $c }, muertes de { $d } a { $e }

## src-tauri/src/cli/corridors.rs

# {} routes and {} cases (newest {}); events up to {}.
s-f9780dc27d = { $a } rutas y { $b } casos (el más reciente { $c }); sucesos hasta el { $d }.

# none: no data
s-95a63ddcb0 = ninguno: sin datos

#   of these {}: {routes} routes, {cases} cases
s-5edc088ec0 = {"  "}de ellos { $a }: { $b } rutas, { $c } casos

# From country to country ({} records name no two in a row; {} cases name several as origin or destination):
s-fc010d1612 = De país a país ({ $a } fichas no nombran dos seguidos; { $b } casos nombran varios como origen o destino):

# \nSources: {}
s-6ec85609af = {"\u000A"}Fuentes: { $a }

# no figure
s-2273f5c83b = sin cifra

# ; {:.0} km without data
s-6ad521879e = ; { $a } km sin datos

# ratio {ratio:.2}, 
s-4e5ed166de = razón { $a },{" "}

# {:.0} of {:.0} km near violence, {:.0} %, {:.0} % expected ({low:.0} to {high:.0}); {ratio}p {:.3}, q {:.3}
s-6ccb72eea3 = { $a } de { $b } km cerca de violencia, { $c } %, { $d } % esperado ({ $e } a { $f }); { $g }p { $h }, q { $i }

# supposed
s-1eda55196b = supuesto

# reported
s-5f07385829 = comunicado

# seen
s-b40cd7704f = constatado

# {} → {}, {}: {} routes, {} cases ({} without quantity){volumes}; surest {certainty}
s-8daa6e09c4 = { $a } → { $b }, { $c }: { $d } rutas, { $e } casos ({ $f } sin cantidad){ $g }; lo más seguro: { $h }

# {}, {}: origin {}, transit {}, destination {}
s-6c4682a59e = { $a }, { $b }: origen { $c }, tránsito { $d }, destino { $e }

# people
s-5b8bccd780 = personas

# drugs
s-f53e5ff75f = drogas

# arms
s-8499793ed9 = armas

# resources
s-a9163ed8c4 = recursos

## src-tauri/src/cli/density.rs

# {}  {:10.3} events per 1,000 km²  {}
s-59e0f13a57 = { $a }  { $b } sucesos por 1 000 km²  { $c }

# Bandwidth {:.1} km{}, from {} events; {} of them are known to a province or country only and were spread over it; {} could not be placed
s-fd07a0e59e = Ancho de banda { $a } km{ $b }, de { $c } sucesos; { $d } se conocen solo por provincia o país y se repartieron en ellos; { $e } no se pudieron situar

#  (by rule)
s-ae194f3f9c = {" "}(por regla)

## src-tauri/src/cli/edit.rs

# This record is deleted.
s-896eed7947 = Esta ficha está borrada.

# Bring it back in the window, from its versions, and try again.
s-7e0ce39e68 = Recupérela en la ventana, desde sus versiones, e inténtelo de nuevo.

# Nothing is to be changed.
s-1e73208ee9 = No hay nada que cambiar.

# Write --set FIELD=VALUE, --marking or --delete.
s-bcad39f2f0 = Escriba --set FIELD=VALUE, --marking o --delete.

# Somebody else changed {field} at this moment.
s-33dbca0fa7 = Otra persona cambió { $a } en este momento.

# Version {} of {}
s-acaf624a94 = Versión { $a } de { $b }

# Say why with --reason.
s-cdef9bebd8 = Diga por qué con --reason.

# Nothing was changed: {}: {}.
s-ff85df91b9 = No se cambió nada: { $a }: { $b }.

# write FIELD=VALUE
s-500ba7d346 = escriba FIELD=VALUE

## src-tauri/src/cli/effect.rs

# {}: {} from {} on. {}
s-65b3758d7a = { $a }: { $b } desde { $c }. { $d }

# Near: {} ({})
s-cf84f5f869 = Cerca: { $a } ({ $b })

# Neighbours looked at: {}
s-2d11df9d92 = Vecinos examinados: { $a }

# {}; known until {}, newest event {}
s-80ea57797d = { $a }; conocido hasta el { $b }, suceso más reciente { $c }

# {what}: step {step}, bend {bend} a month; {before} months before, {after} after
s-352e3d8131 = { $a }: salto { $b }, inflexión { $c } al mes; { $d } meses antes, { $e } después

#   beside {like} like cases: {ratio}, p {:.2}
s-102438c2e6 = {"  "}junto a { $a } casos semejantes: { $b }, p { $c }

#   no like cases: {}
s-b8a8ea2ad3 = {"  "}sin casos semejantes: { $a }

# × {:.2} ({:.2} to {:.2}, {:.0} %)
s-45dfa98e23 = × { $a } ({ $b } a { $c }, { $d } %)

## src-tauri/src/cli/evaluate.rs

# Warnings raised: {}. Came true: {}, in part: {}, averted: {}, did not: {}, nobody can tell: {}, nobody has said: {}, open: {}.\n
s-8e348ba137 = Alertas emitidas: { $a }. Se cumplieron: { $b }, en parte: { $c }, evitadas: { $d }, no se cumplieron: { $e }, nadie puede decirlo: { $f }, nadie lo ha dicho: { $g }, abiertas: { $h }.{"\u000A"}

# Onsets: no data, no event is stored of the year.
s-b1d7a6c4b4 = Estallidos: sin datos, no hay ningún suceso del año almacenado.

# Onsets: {} warned of, {} not; known until {}. {}
s-483c867ba9 = Estallidos: { $a } con alerta, { $b } sin ella; conocido hasta el { $c }. { $d }

# nobody warned
s-841b5078b8 = nadie alertó

#   {} {} {}, {:.0} deaths: {warned}
s-0dc8d5367b = {"  "}{ $a } { $b } { $c }, { $d } muertes: { $e }

#   left out: {country}. {why}
s-e37f91c220 = {"  "}fuera: { $a }. { $b }

# fewer than half had one so far
s-4245c9486f = menos de la mitad ha tenido una hasta ahora

# half within {days:.1} days
s-87377a39e8 = la mitad en { $a } días

# First action: {} of {}, {half}; {} wait.
s-d3cf3a19cf = Primera medida: { $a } de { $b }, { $c }; { $d } esperan.

# Engagements: {}. Commitments due: {}, kept {}, broken {}, withdrawn {}, open {}.
s-6986ab4956 = Gestiones: { $a }. Compromisos vencidos: { $b }, cumplidos { $c }, rotos { $d }, retirados { $e }, abiertos { $f }.

#   lesson: {}
s-6226386d1c = {"  "}enseñanza: { $a }

# Lessons: {}. Closed without one: {}.
s-b5162e8719 = Enseñanzas: { $a }. Cerradas sin enseñanza: { $b }.

## src-tauri/src/cli/events.rs

# {} events, {} deaths (best estimate; {}–{})
s-b628bba408 = { $a } { $a ->
        [one] suceso
        *[other] sucesos
    }, { $b } { $b ->
        [one] muerte
        *[other] muertes
    } (mejor estimación; { $c }–{ $d })

#   {iso3:<8} {:>8} events {:>9} deaths
s-39673be6a0 = {"  "}{ $a } { $b } sucesos { $c } muertes

#   {:<8} {:>8} events {:>9} deaths
s-df3cc1704a = {"  "}{ $a } { $b } sucesos { $c } muertes

# Source: {source}
s-3445f6d976 = Fuente: { $a }

## src-tauri/src/cli/export.rs

# {} {noun} are in {}.
s-9ed49d05c1 = { $a } { $b }: en { $c }.

# “{}” names no format.
s-29059e736b = «{ $a }» no nombra ningún formato.

# End it in .csv, .xlsx, .geojson or, for records, .json.
s-7dc28dd2bd = Termínelo en .csv, .xlsx, .geojson o, para fichas, .json.

## src-tauri/src/cli/exposure.rs

# Violence from {since} to {until} (newest event {newest}), presences on {}.
s-162365b807 = Violencia del { $a } al { $b } (suceso más reciente { $c }), presencias al { $d }.

# {count:>5} places: {}
s-2a3b859852 = { $a } lugares: { $b }

# Share of deaths where a partner is: {share}; of {deaths} deaths in {places} places of countries with recorded presence. Left out: {left_deaths} deaths in {left_places} places of countries without.
s-260f532e18 = Proporción de muertes donde hay un asociado: { $a }; de { $b } muertes en { $c } lugares de países con presencia registrada. Se dejan fuera: { $d } muertes en { $e } lugares de países sin ella.

# No share of deaths: {}
s-d8b0e7e372 = Sin proporción de muertes: { $a }

# Presence gathers where violence does: {index}; violence itself: {gini}.
s-56a4e41d65 = La presencia se concentra donde está la violencia: { $a }; la violencia misma: { $b }.

# No concentration: {why}
s-f5a43df065 = Sin concentración: { $a }

# {presences} presences counted, {doubtful} of them may be over; {} ended in the period, and are not counted.
s-40bcaaf322 = { $a } presencias contadas, { $b } de ellas quizá terminadas; { $c } terminaron en el período y no se cuentan.

# {}: {partners} partners with {presences} presences are known to the country only.
s-d84178b2ea = { $a }: { $b } asociados con { $c } presencias se conocen solo por país.

# {events} events with {deaths} deaths are known to no place.
s-ccbd24ab87 = { $a } sucesos con { $b } muertes no se conocen en ningún lugar.

# ; {partners} partners somewhere in the country
s-374728401b = ; { $a } asociados en algún lugar del país

# {rank:>3}. {} {}: {best} deaths ({low} to {high}), {events} events{elsewhere}
s-04321855d5 = { $a }. { $b } { $c }: { $d } muertes ({ $e } a { $f }), { $g } sucesos{ $h }

# {:.2} ({:.2} to {:.2}, {:.0} %)
s-837e185515 = { $a } ({ $b } a { $c }, { $d } %)

# violence, nobody known to be there
s-78e53f5315 = violencia, no se sabe de nadie allí

# violence, no presence is recorded in the whole country
s-a20a3ef14c = violencia, no hay presencia registrada en todo el país

# violence, at least one partner
s-2b9c03a3ff = violencia, al menos un asociado

# no event data
s-39622c92cc = sin datos de sucesos

# no violence in the period
s-26b757b420 = sin violencia en el período

## src-tauri/src/cli/filter.rs

# The period ends on {until}, before it starts on {since}.
s-5a7a88e5e1 = El período termina el { $a }, antes de empezar el { $b }.

# Bounds are four numbers, not {}.
s-25625c8680 = Los límites son cuatro números, no { $a }.

# Write west, south, east, north in degrees.
s-b48540083f = Escriba oeste, sur, este, norte en grados.

# {west},{south},{east},{north} are no bounds on earth.
s-f5b929011b = { $a },{ $b },{ $c },{ $d } no son límites en la Tierra.

## src-tauri/src/cli/forecast.rs

# {} countries with {}: {}
s-e48ac111f1 = { $a } países con { $b }: { $c }

# {} rows for {} countries, {first} to {last}, are in {}.
s-dba43dce5c = { $a } filas de { $b } países, de { $c } a { $d }, están en { $e }.

# {}; trained on {} country-months, {from} to {to}; record from {} earlier origins.
s-4c5e9d21fb = { $a }; aprendido de { $b } meses-país, de { $c } a { $d }; desempeño de { $e } orígenes anteriores.

# {:<14} CRPS {:.3}  ignorance {:.3} bits  interval score {:.1}  90 % interval covers {:.0} % ({above} above zero)
s-41ac3a57e2 = { $a } CRPS { $b }  ignorancia { $c } bits  puntuación del intervalo { $d }  el intervalo del 90 % cubre el { $e } % ({ $f } por encima de cero)

## src-tauri/src/cli/hotspots.rs

# {} of {} places are hot (q < 0.05), {} of them very (q < 0.01), from {} events
s-076c1b7794 = { $a } de { $b } lugares son calientes (q < 0,05), { $c } de ellos muy calientes (q < 0,01), de { $d } sucesos

# {} events are known to a province or country only and were spread over it; {} state no precision; {} could not be placed
s-e1218da1d5 = { $a } sucesos se conocen solo por provincia o país y se repartieron en ellos; { $b } no indican precisión; { $c } no se pudieron situar

# Moran's I of the whole map {:.3} (expected {:.3}), z {:.2}, p {:.2e}
s-00526239b5 = I de Moran de todo el mapa { $a } (esperado { $b }), z { $c }, p { $d }

# Over {} steps, {} to {}:
s-fc332ae45d = En { $a } pasos, de { $b } a { $c }:

#   {}, hot in {} steps
s-51ed1fee50 = {"  "}{ $a }, caliente en { $b } pasos

# {}{name}  z {:6.2}  q {:.2e}  {:.1} events{quadrant}{}
s-47bf61db39 = { $a }{ $b }  z { $c }  q { $d }  { $e } sucesos{ $f }{ $g }

## src-tauri/src/cli/hub.rs

# {} is a hub now. Let the first device in: sitroom hub admit NAME --url - < ADMINISTRATOR
s-8f49ffa6ad = { $a } ya es un nodo. Deje entrar al primer equipo: sitroom hub admit NAME --url - < ADMINISTRATOR

# {} is a hub already; nothing was changed.
s-d15de67f46 = { $a } ya es un nodo; no se cambió nada.

# {} is let in. Its address, with its password, is shown this once; bring it there and enter it with “sitroom hub set”:\n{}
s-832aa1eff8 = { $a } está admitido. Su dirección, con su contraseña, se muestra solo esta vez; llévela allí e introdúzcala con «sitroom hub set»:{"\u000A"}{ $b }

# {name} is kept out from now on. What it pushed stays.
s-4fa194c2f1 = { $a } queda excluido desde ahora. Lo que depositó permanece.

# The address of the hub is forgotten.
s-439937dc20 = La dirección del nodo está olvidada.

# The address of an administrator of the hub is missing.
s-1c53ba4620 = Falta la dirección de un administrador del nodo.

# Write --url - and give it by a file, or set SITROOM_HUB_URL.
s-407883e235 = Escriba --url - y désela por un archivo, o defina SITROOM_HUB_URL.

# Give it by a file: sitroom hub … < FILE
s-ee46b29419 = Désela por un archivo: sitroom hub … < FILE

# An address that is typed here would stay on the screen.
s-2a4c945f24 = Una dirección escrita aquí quedaría en la pantalla.

# The address cannot be read: {why}.
s-47a75f7ab8 = No se puede leer la dirección: { $a }.

# reads
s-892a9f60be = lee

# pushes and pulls
s-31e2cf20dc = deposita y toma

# {}  up to {}  {}
s-42eb2b1e40 = { $a }  hasta { $b }  { $c }

# Nobody is let in yet.
s-7181015783 = Aún no se ha admitido a nadie.

# {} as {}, up to {}: {} operations, {} versions of events.
s-bcc790b0cc = { $a } como { $b }, hasta { $c }: operaciones { $d }, versiones de eventos { $e }.

# To be looked at for a push: {} operations, {} runs of events.
s-89ec3c1a8f = Por examinar para un depósito: operaciones { $a }, importaciones de sucesos { $b }.

# Something is there that was not pulled yet.
s-c8e9a6a8d9 = Hay algo allí que aún no se tomó.

# Everything there is here.
s-58af2ad688 = Todo lo de allí está aquí.

# never
s-671380c8cb = nunca

# Last push: {pushed}; last pull: {pulled}.
s-4713915c3f = Último depósito: { $a }; última toma: { $b }.

# Pushed: {} operations, {} events.
s-eb2b4d633c = Depositado: operaciones { $a }, eventos { $b }.

# Pulled: {} operations, {} of them new, {} held; {} new events, {} revised, {} taken back.
s-bfbd0f3aeb = Tomado: operaciones { $a }, nuevas { $b }, retenidas { $c }; eventos nuevos { $d }, revisados { $e }, retirados { $f }.

# Not all that others pushed was taken; what was taken is kept.
s-8572d55c42 = No se tomó todo lo que otros enviaron; lo que se tomó se conserva.

# What did not come is told in the answer, each with what to do.
s-bf4a0e6b4e = La respuesta dice qué no llegó y qué hacer en cada caso.

## src-tauri/src/cli/identity.rs

# Fingerprint: {}\nSealed to: {}\nSigned by: {}
s-9ebc1a9526 = Huella: { $a }{"\u000A"}Sellado para: { $b }{"\u000A"}Firmado por: { $c }

# {} is trusted. Read the fingerprint to each other: {}
s-6025885a3a = Se confía en { $a }. Léanse la huella el uno al otro: { $b }

# {} is trusted no more.
s-4971cef44a = Ya no se confía en { $a }.

# {}  {}  (trusted no more since {at}, as {by} said)
s-4b5b667ec6 = { $a }  { $b }  (sin confianza desde { $c }, según { $d })

# {}  {}  (trusted no more since {at})
s-cba7073dd1 = { $a }  { $b }  (sin confianza desde { $c })

# Nobody is trusted yet.
s-306bd70388 = Todavía no se confía en nadie.

# It had been trusted no more since {at}, as {by} said.
s-8501929e08 = Se le había retirado la confianza desde { $a }, según { $b }.

# It had been trusted no more since {at}.
s-73b6a19695 = Se le había retirado la confianza desde { $a }.

# {since} Where you did not meet in person since, take that back: sitroom trust --revoke {}
s-f672525045 = { $a } Si desde entonces no se encontraron en persona, deshágalo: sitroom trust --revoke { $b }

## src-tauri/src/cli/import.rs

# Several files were given, and only mail and forms take several.
s-69f2859844 = Se dieron varios archivos, y solo el correo y los formularios admiten varios.

# Import one after the other.
s-318b9fff71 = Impórtelos uno tras otro.

# Tried, nothing kept
s-75ec295250 = Prueba, no se guarda nada

# {tried}{run}: {} rows read, {} added, {} revised, {} unchanged, {} refused; {} kept with a note. {:.1} s.\n
s-b21691c075 = { $a }{ $b }: { $c } filas leídas, { $d } añadidas, { $e } revisadas, { $f } sin cambios, { $g } rechazadas; { $h } guardadas con una nota. { $i } s.{"\u000A"}

#   line {}, {} “{}”: {} {}
s-f9db47388c = {"  "}línea { $a }, { $b } «{ $c }»: { $d } { $e }

# Mend the refused rows in a file and import it again: sitroom rejects {} --out rejects.csv
s-fa7de6d976 = Corrija las filas rechazadas en un archivo e impórtelo de nuevo: sitroom rejects { $a } --out rejects.csv

## src-tauri/src/cli/import_table.rs

# {} holds events in the columns of UCDP GED.
s-8979bb2928 = { $a } contiene sucesos en las columnas de UCDP GED.

# Import it with “sitroom import ucdp”, or say with --noun what else its rows are.
s-dada5a3fa3 = Impórtelo con «sitroom import ucdp», o diga con --noun qué son si no sus filas.

# It is not plain what the rows of {} are: its columns are {}, and {speak} of them would be fields of {}.
s-8db8389f83 = No está claro qué son las filas de { $a }: sus columnas son { $b }, y { $c } de ellas serían campos de { $d }.

# Say with --noun what each row is, or with --mapping which column is which field.
s-da35bff63f = Diga con --noun qué es cada fila, o con --mapping qué columna es qué campo.

# Write one with --save-mapping and correct that.
s-53517a1aeb = Escriba una con --save-mapping y corríjala.

# The mapping cannot be written: {error}.
s-f371868cc9 = No se puede escribir la correspondencia: { $a }.

# Import without --save-mapping.
s-740ca800ae = Importe sin --save-mapping.

## src-tauri/src/cli/inbox.rs

# “{text}” is nothing that an item can be linked to.
s-6c67b56207 = «{ $a }» no es nada a lo que pueda vincularse un elemento.

# Write event:NUMBER, record:ID or indicator:NAME:ISO3, as `sitroom inbox show` offers them.
s-f3e9726d10 = Escriba event:NÚMERO, record:ID o indicator:NOMBRE:ISO3, como los ofrece `sitroom inbox show`.

# There are no rules.
s-e72018ee48 = No hay reglas.

# Write it as `sitroom inbox --help` shows.
s-7028bcc4b2 = Escríbalo como muestra `sitroom inbox --help`.

# {name}: holds for {held} of {all} open items
s-20dc5b3c68 = { $a }: se cumple en { $b } de { $c } elementos abiertos

# Muted would be: {muted}.
s-96a3a7083a = Se silenciarían: { $a }.

# Rules that hold from now on: {count}.
s-a491667bfe = Reglas vigentes desde ahora: { $a }.

# Open: {open}, muted: {muted}, linked: {linked}, set aside: {aside}.
s-97453f5a72 = Abiertos: { $a }, silenciados: { $b }, vinculados: { $c }, apartados: { $d }.

# Report {id} of {outlet}
s-7cbf3de9a9 = Informe { $a } de { $b }

# Places
s-431208fa9e = Lugares

# Days
s-fbca8fcc66 = Días

# Numbers
s-c59199278b = Números

# Outlets
s-fcdd6eeb6e = Medios

# Why the content is graded so
s-3b054b1d95 = Por qué el contenido se califica así

# Rules
s-de288c81ba = Reglas

# Linked to
s-cf3424c05f = Vinculado a

# It may be about
s-077f3afd09 = Puede tratarse de

# Done
s-2f28c49a65 = Hecho

## src-tauri/src/cli/links.rs

# {} pairs, of which {} wait for a person.
s-825bc73f08 = { $a } pares, de los que { $b } esperan a una persona.

# Nothing was found that makes events {} and {} one.
s-e7add51b10 = No se halló nada que haga de los sucesos { $a } y { $b } uno solo.

# {} pairs wait for a person.
s-202fb57e76 = { $a } pares esperan a una persona.

# Events that count: {}, of {}.
s-aeab6d0be1 = Sucesos que cuentan: { $a }, de { $b }.

# {publisher} says under {source_key}: on {day} at {place}, {one} against {other}, deaths {deaths}
s-6d190d82ba = { $a } indica con { $b }: el { $c } en { $d }, { $e } contra { $f }, muertes { $g }

## src-tauri/src/cli/list.rs

# there is no such noun; write one of {}
s-4cab3b91fd = no existe ese tipo de ficha; escriba uno de { $a }

# The {} are chosen by subregion, country, period and words alone.
s-dc13e87b66 = { $a } se eligen solo por subregión, país, período y palabras.

# Leave the other filters out.
s-de10fb440d = Deje fuera los demás filtros.

# ; {undated} more have no date and are left out of the period
s-32a6468454 = ; { $a } más no tienen fecha y quedan fuera del período

# ; {unplaced} more name no country and are left out of the area
s-7e3db3fcf4 = ; { $a } más no nombran ningún país y quedan fuera de la zona

## src-tauri/src/cli/moments.rs

# As of {} until {} (newest event {newest}).
s-2f78aa315b = Al { $a }, hasta el { $b } (suceso más reciente { $c }).

# No data: {}
s-ec71feb474 = Sin datos: { $a }

# {} entries; {} more have no day; {}
s-04d48650da = Entradas: { $a }; otras sin día: { $b }; { $c }

# nothing rises
s-4095a4621b = nada aumenta

# not known what rises
s-122f65b4a2 = no se sabe qué aumenta

# RISING: {}
s-4cfa813688 = EN AUMENTO: { $a }

#   {}: {value:.0} % of {ordinary} ordinary months were as near to earlier escalations ({low:.0} to {high:.0} %)
s-afb32cbaa0 = {"  "}{ $a }: el { $b } % de { $c } meses ordinarios estaban igual de cerca de escaladas anteriores ({ $d } a { $e } %)

#   {} compared, {} violent now or of late. {}
s-e293e3f774 = {"  "}{ $a } comparadas, { $b } con violencia ahora o hace poco. { $c }

# what rises
s-0450fd42d0 = lo que aumenta

# nearness to earlier escalations
s-e06ccdfbaa = la cercanía a escaladas anteriores

# what rises, and nearness to earlier escalations
s-0d81ad6e29 = lo que aumenta, y la cercanía a escaladas anteriores

# all {many} countries
s-d9665ebf60 = los { $a } países

# Not told of {countries} ({what}): {}
s-6838bc5887 = No se indica de { $a } ({ $b }): { $c }

# RISE
s-f19db68b62 = AUMENTAN

# do not rise
s-a464f77227 = no aumentan

# {name} {rises} ({observed} in {})
s-253986efba = { $a } { $b } ({ $c } en { $d })

## src-tauri/src/cli/onsets.rs

# No conflicts are stored: sitroom import table prio_acd_1946_2020.csv
s-c4ac2c9119 = No hay conflictos almacenados: sitroom import table prio_acd_1946_2020.csv

# {} conflict-years, {first}–{last}; {}
s-b02333ddda = { $a } años-conflicto, { $b }–{ $c }; { $d }

# Decades in brackets are not covered whole. Sources: {}
s-0dd31514e9 = Los decenios entre corchetes no están cubiertos por entero. Fuentes: { $a }

## src-tauri/src/cli/outlook.rs

#     the benchmark itself: nothing did better
s-0b341c2a17 = {"    "}la referencia misma: nada fue mejor

#     benchmark: {}
s-1ba5ffaac3 = {"    "}referencia: { $a }

# Too little is stored of {}.
s-ac8bc36fd6 = Hay muy poco almacenado de { $a }.

#  (the benchmark)
s-820b91c6c2 = {" "}(la referencia)

# Too little is known of {} cells: an outlook needs events in {} of the last {} months. {} events are known to a province or country only and are in no cell.
s-2ee26b62de = Se sabe muy poco de { $a } celdas: unas perspectivas necesitan sucesos en { $b } de los últimos { $c } meses. { $d } sucesos se conocen solo por provincia o país y no están en ninguna celda.

# Deaths in any month from {first} to {last}, from what is known until {known_until}:
s-604da83cb6 = Muertes en un mes cualquiera de { $a } a { $b }, según lo conocido hasta el { $c }:

# {}: deaths in any month from {} to {}, from what is known until {} (newest event here {}).
s-93b939e11a = { $a }: muertes en un mes cualquiera de { $b } a { $c }, según lo conocido hasta el { $d } (suceso más reciente aquí { $e }).

#   shown      {}  ({})
s-b82197870c = {"  "}se muestra { $a }  ({ $b })

#   benchmark  {}  (own last 12 months)
s-066c0275cd = {"  "}referencia { $a }  (sus últimos 12 meses)

# {}; learned from {} countries, {} to {}
s-27a36ca06b = { $a }; aprendido de { $b } países, de { $c } a { $d }

# median {median:.0}, 90 % between {low:.0} and {high:.0}; none {:.0} %, 25 or more {:.0} %
s-c12b7b3117 = mediana { $a }, 90 % entre { $b } y { $c }; ninguna { $d } %, 25 o más { $e } %

#   {}: no record yet
s-e51b2f9bdf = {"  "}{ $a }: aún sin desempeño

#   record in {} ({} units, {} months): CRPS {:.2}, benchmark {:.2}; ignorance {:.2}, {:.2} bits; interval score {:.1}, {:.1}; 90 % interval held {:.0} %, {:.0} %
s-1f2cfd6ede = {"  "}desempeño en { $a } ({ $b } unidades, { $c } meses): CRPS { $d }, referencia { $e }; ignorancia { $f }, { $g } bits; puntuación del intervalo { $h }, { $i }; dentro del intervalo del 90 %: { $j } %, { $k } %

## src-tauri/src/cli/pack.rs

# Opened: {} records with {} operations, {} events; good until {}.
s-ef8729a149 = Abierto: { $a } fichas con { $b } operaciones, { $c } sucesos; vale hasta { $d }.

# {} records with {} operations, {} events, {} bytes; good until {}.
s-684e7b7dcc = { $a } fichas con { $b } operaciones, { $c } sucesos, { $d } bytes; vale hasta { $e }.

# Left out: {line}
s-d6490250b7 = Queda fuera: { $a }

# On a mission of {}, good until {}; operations that are in no pack that went back yet: {}.
s-f802485b25 = En misión de { $a }, vale hasta { $b }; operaciones que aún no están en ningún paquete devuelto: { $c }.

# Its time is over: nothing more is written, and what was done can be brought back.
s-c1f64f7930 = Su tiempo terminó: ya no se escribe nada, y lo hecho se puede traer de vuelta.

# Held because of their clocks: {}.
s-e8d53c7976 = Retenidas por su reloj: { $a }.

# Fields that a person has to settle: {fields}, in records: {records}.
s-37d5c85323 = Campos por resolver por una persona: { $a }, en registros: { $b }.

# Head of the sender’s history in it: {head}
s-fb1366935b = Cabeza de la historia del remitente que contiene: { $a }

# {at}  given to {peer} for a mission, good until {expires_at}
s-3afcbe4cae = { $a }  dado a { $b } para una misión, vale hasta { $c }

# {at}  given back to {peer}
s-1825ab4e47 = { $a }  devuelto a { $b }

# {at}  taken from {peer}, good until {expires_at}
s-de6a4f030f = { $a }  recibido de { $b }, vale hasta { $c }

# {at}  taken back from {peer}
s-5bd031c939 = { $a }  recibido de vuelta de { $b }

# {} operations: {} new, {} known already, {} held.
s-48114d3570 = { $a } operaciones: { $b } nuevas, { $c } ya conocidas, { $d } retenidas.

# Events: {} new, {} revised, {} taken back.
s-c9f6a412d7 = Sucesos: { $a } nuevos, { $b } revisados, { $c } retirados.

# Let what is held count: sitroom pack let-held
s-77d6d5c5b8 = Admitir lo retenido: sitroom pack let-held

# Look at what is to be settled: sitroom pack conflicts
s-4ff28d34a6 = Mire lo que hay que resolver: sitroom pack conflicts

# Packs that were not merged: {}; what came of the others is kept.
s-c2f58f2155 = Paquetes que no se fusionaron: { $a }; lo que vino de los demás se conserva.

# deleted by one, changed by another
s-73caabffc4 = borrada por uno, cambiada por otro

# Nothing is to be settled.
s-31860985a3 = No hay nada que resolver.

## src-tauri/src/cli/passphrase.rs

# Set SITROOM_PASSPHRASE, and SITROOM_NEW_PASSPHRASE for a new one, or run the command in a terminal.
s-a9cf2f97b3 = Fije SITROOM_PASSPHRASE, y SITROOM_NEW_PASSPHRASE para una nueva, o ejecute la orden en un terminal.

# Passphrase:
s-db42c42df3 = Frase de contraseña:

# First half:
s-0fe1747782 = Primera mitad:

# Second half:
s-4c83185734 = Segunda mitad:

# A new passphrase is asked for in a terminal, and there is none. Nothing was changed.
s-fbadf6c01d = Una frase de contraseña nueva se pide en un terminal, y no hay ninguno. No se cambió nada.

# Set SITROOM_NEW_PASSPHRASE, or run the command in a terminal.
s-8b8664b57b = Fije SITROOM_NEW_PASSPHRASE, o ejecute la orden en un terminal.

# New passphrase:
s-268521936b = Nueva frase de contraseña:

# The same again:
s-56e0040f99 = La misma otra vez:

# The two passphrases are not the same.
s-3554d36b5f = Las dos frases de contraseña no son iguales.

# Type the same one twice.
s-e1e9e6cdd5 = Escriba dos veces la misma.

# Nothing could be read: {why}.
s-cce355bc72 = No se pudo leer nada: { $a }.

# Run the command again in a terminal.
s-a3ea0784e8 = Ejecute de nuevo la orden en un terminal.

## src-tauri/src/cli/progress.rs

# operations come, {left} left
s-0e27a81a4b = llegan operaciones, quedan { $a }

# events come, {left} left
s-16ef9692af = llegan eventos, quedan { $a }

# operations go, {left} left
s-d21238126d = salen operaciones, quedan { $a }

# events go, {left} left to look at
s-1e959242fe = salen eventos, quedan por revisar { $a }

## src-tauri/src/cli/provenance.rs

# No stored event passes this filter.
s-1470a5cfd7 = Ningún evento guardado pasa este filtro.

# {events} of run {run}: {publisher}, {file}, imported {at}
s-9ba4668e2e = { $a } de la importación { $b }: { $c }, { $d }, importada el { $e }

# {count} events, the oldest of {oldest}, the newest of {newest}.
s-1eafa03e17 = { $a } eventos, el más antiguo del { $b }, el más reciente del { $c }.

## src-tauri/src/cli/read_as.rs

# No column tells a row from all others, so all its cells do: a row that is corrected later comes in as a second record. Name such columns under “key” in a mapping, or undo this run before the corrected table.
s-153ee17717 = Ninguna columna distingue una fila de todas las demás, así que lo hacen todas sus celdas: una fila corregida después entra como una segunda ficha. Nombre tales columnas en «key» en una correspondencia, o deshaga esta importación antes de la tabla corregida.

# Read as {}: {}.\n
s-38b840bc48 = Leído como { $a }: { $b }.{"\u000A"}

# Read as markings: {}.
s-05cba8050d = Leídas como clasificaciones: { $a }.

#  and {more} more
s-4719742dcb = {" "}y { $a } más

# Not read: {}{more}.
s-c982405447 = Sin leer: { $a }{ $b }.

## src-tauri/src/cli/rejects.rs

# {} refused rows of run {} are in {}.
s-789a353af6 = { $a } filas rechazadas de la importación { $b } están en { $c }.

## src-tauri/src/cli/rules.rs

# A rule is a few lines: give the right file.
s-624882c9a9 = Una regla son unas pocas líneas: indique el archivo correcto.

# line {line}: {}
s-fa76d01e9c = línea { $a }: { $b }

# Write it as `sitroom rules --help` shows.
s-46e0a7fd69 = Escríbala como muestra `sitroom rules --help`.

# Not judged: {rule}. {why}
s-479a5dc016 = Sin juzgar: { $a }. { $b }

# No events are stored: nothing was looked at. Import events first.
s-882ffbf137 = No hay sucesos almacenados: no se examinó nada. Importe primero sucesos.

# {} rules as of {month}: {} warnings raised, {} joined by later signals, {} changed level ({:.1} s).
s-c86dbb5b39 = { $a } reglas al { $b }: { $c } alertas emitidas, { $d } reforzadas por señales posteriores, { $e } cambiaron de nivel ({ $f } s).

# {days} days
s-e217f794e3 = { $a } días

# {:<12} {} {place:<28} raised {raised:<8} onset {onset:<8} {lead}
s-50f2db6aeb = { $a } { $b } { $c } emitida { $d } estallido { $e } { $f }

# {:<18} average precision {:>6}  precision {:>6}  recall {:>6}  precision at recall 0.7 {:>6}
s-a012dd9c12 = { $a } precisión media { $b }  precisión { $c }  exhaustividad { $d }  precisión con exhaustividad 0,7 { $e }

# {} ({places} places, {months} quiet months of places, {onsets} with an onset ahead)
s-5f7198ab3f = { $a } ({ $b } lugares, { $c } meses-lugar tranquilos, { $d } con un estallido por delante)

# no lead
s-c3455361b4 = sin antelación

# median lead {days:.0} days
s-78a55b37fb = antelación mediana { $a } días

# {} to {}: {} hits, {} misses, {} false alarms, {} late where violence was already, {} not yet known; {lead}. Of the warnings that are over {} came true; of the onsets {} had one. {}
s-00db9796fa = De { $a } a { $b }: { $c } aciertos, { $d } omisiones, { $e } falsas alarmas, { $f } tardías donde ya había violencia, { $g } aún no conocidas; { $h }. De las alertas terminadas se cumplieron { $i }; de los estallidos, { $j } tenían una. { $k }

## src-tauri/src/cli/runs.rs

# Nothing has been imported into this profile yet: sitroom import ucdp FILE
s-af4bbec9c7 = Aún no se ha importado nada en este perfil: sitroom import ucdp FILE

# ; the run was taken back as a whole
s-c7b63fa5ab = ; la importación se deshizo por completo

# Run {}: {} from {}, {}: {} read, {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused{state}
s-270d6fb516 = Importación { $a }: { $b } de { $c }, { $d }: { $e } leídas, { $f } añadidas, { $g } revisadas, { $h } sin cambios, { $i } retiradas por el editor, { $j } rechazadas{ $k }

## src-tauri/src/cli/share.rs

# it is unclassified, confidential or strictly_confidential
s-90ee7b1ba4 = es unclassified, confidential o strictly_confidential

# Unclassified
s-e4e81fa8a7 = No clasificado

# Confidential
s-a4abcc8bb7 = Confidencial

# Marking: {}
s-bd42d04786 = Clasificación: { $a }

# {} ends neither in .html nor in .json.
s-310ec81a65 = { $a } no termina ni en .html ni en .json.

# Write --out warning.html for a page, --out warning.json for a file that another office adds.
s-a5e1f63b07 = Escriba --out warning.html para una página, --out warning.json para un archivo que añada otra oficina.

# {} is written: {}.
s-dc2abd4dfc = { $a } está escrito: { $b }.

#  Left out, as marked higher: {}.
s-2e0bd19b8d = {" "}Fuera, por tener una clasificación más alta: { $a }.

## src-tauri/src/cli/sources.rs

# A key that is typed here would stay on the screen.
s-53cf4a0dd7 = Una clave escrita aquí quedaría en la pantalla.

# Give it by a file: sitroom sources SOURCE --key < FILE
s-81b9ddef65 = Dela mediante un archivo: sitroom sources SOURCE --key < ARCHIVO

# The key cannot be read: {why}.
s-b7ee252bc4 = La clave no se puede leer: { $a }.

# nothing stored
s-dcaf1a3c82 = nada almacenado

# {}: {} stored, newest {}, last run {}
s-ca5b38eef4 = { $a }: { $b } almacenados, lo más reciente { $c }, última ejecución { $d }

# ; without a token its yearly release is downloaded whole
s-eb40106d6b = ; sin token se descarga entera su versión anual

# ; something is to be entered first
s-0596fd2e3b = ; primero hay que introducir algo

# ; never fetched: {address}
s-cab221f5ec = ; nunca obtenida: { $a }

# ; {} answers of a sync that was cut off wait
s-66726c6533 = ; { $a } respuestas de una sincronización interrumpida en espera

# ; it waits for the network since {since}, was tried {tries} times, and is tried next at {next_at}
s-8200f9a8e2 = ; espera la red desde { $a }, intentos: { $b }, próximo: { $c }

# ; by its schedule it is fetched next at {next_at}
s-f2ed527a2a = ; próxima obtención programada: { $a }

## src-tauri/src/cli/spillover.rs

# {} events in {} weeks, {} to {} (newest {newest}); the day of {} is not known.
s-c63a345bed = { $a } sucesos en { $b } semanas, de { $c } a { $d } (el más reciente { $e }); no se conoce el día de { $f }.

# Expected in the week from {}:
s-49e6610efc = Esperado en la semana del { $a }:

# All {} pairs that are stored: one neighbour triggers {:.1} % of a country's events (95 % between {low:.1} and {high:.1}), p {:.1e}
s-904e6236ae = Todos los { $a } pares almacenados: un vecino desencadena el { $b } % de los sucesos de un país (95 % entre { $c } y { $d }), p { $e }

# One event triggers {branching:.2} others directly, at the most that can build up.
s-af50670f4c = Un suceso desencadena directamente { $a } otros, el máximo que puede acumularse.

# Not looked at, though neighbours
s-091ea9232e = No examinados, aunque vecinos

# No data to the end, so not in space and time nor in the share near a border
s-ea093a6907 = Sin datos hasta el final, así que ni en espacio y tiempo ni en la proporción cerca de una frontera

# {}\nSources: {}
s-23262882ce = { $a }{"\u000A"}Fuentes: { $b }

# {:.2} events, {} to {} (last week {last}): baseline {:.2}, own past {:.2}{from}
s-e3ee393452 = { $a } sucesos, de { $b } a { $c } (última semana { $d }): base { $e }, pasado propio { $f }{ $g }

# {} → {}: one event triggers {:.2} (95 % between {:.2} and {:.2}), p {:.1e}, q {:.1e}; drawn to {:.2}; {} weeks
s-291ddc7057 = { $a } → { $b }: un suceso desencadena { $c } (95 % entre { $d } y { $e }), p { $f }, q { $g }; ajustado a { $h }; { $i } semanas

# Space and time, {} events; left out: {} older, {} without exact place, {} without day.
s-f59484dd45 = Espacio y tiempo, { $a } sucesos; fuera: { $b } más antiguos, { $c } sin lugar exacto, { $d } sin día.

#   within {:>3.0} km and {:>2} days: {} pairs, {:.0} expected, {:+.0} % (by chance {:+.0} to {:+.0} %), p {:.3}
s-287d1b413c = {"  "}en { $a } km y { $b } días: { $c } pares, { $d } esperados, { $e } % (por azar { $f } a { $g } %), p { $h }

# Within {:.0} km of a border: {} of {} events
s-9d5fc0a5ff = A menos de { $a } km de una frontera: { $b } de { $c } sucesos

# , {:.1} % (95 % between {:.1} and {:.1}), {:.2} times the share of the land ({:.1} %), p {:.1e}
s-27487eb2f6 = , { $a } % (95 % entre { $b } y { $c }), { $d } veces la proporción de tierra ({ $e } %), p { $f }

# ; {} at sea, {} without exact place
s-94501a3b07 = ; { $a } en el mar, { $b } sin lugar exacto

# too few quarters for a trend
s-235ad086ce = muy pocos trimestres para una tendencia

# trend τ {:+.2}, q {:.1e}, over {} quarters
s-7dbb66ac6c = tendencia τ { $a }, q { $b }, en { $c } trimestres

# {} – {}: {} events; {trend}
s-35cc0d6b15 = { $a } – { $b }: { $c } sucesos; { $d }

## src-tauri/src/cli/sync.rs

# Not all of {name} came; what came is kept.
s-7fc91c1ac3 = No llegó todo de { $a }; lo que llegó se conserva.

# {} requests, {} answers, {} rows
s-6d188188b7 = { $a } solicitudes, { $b } respuestas, { $c } filas

# Nothing is due.
s-6b374dd25a = No hay nada pendiente.

# Nothing of what was due came whole.
s-8fd356816d = Nada de lo que tocaba llegó completo.

# It went on with a sync that was cut off. 
s-8d16e13b7a = Se reanudó una sincronización interrumpida. 

# {resumed}Nothing new: {} requests, {:.1} s.
s-1aac6a7316 = { $a }Nada nuevo: { $b } solicitudes, { $c } s.

# {resumed}{} rows read with {} requests: {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused. {:.1} s.
s-c42ad307de = { $a }{ $b } filas leídas con { $c } solicitudes: { $d } añadidas, { $e } revisadas, { $f } sin cambios, { $g } retiradas por el editor, { $h } rechazadas. { $i } s.

## src-tauri/src/cli/vault.rs

# The vault is set. These two halves of the recovery key are shown this once:
s-8bb36ae250 = La caja fuerte está puesta. Estas dos mitades de la clave de recuperación se muestran solo esta vez:

# The profile opens with the new passphrase.
s-eb73852fe7 = El perfil se abre con la nueva frase de contraseña.

# The passphrase is changed. Backups made before open with the former one.
s-2c7784d5da = La frase de contraseña se cambió. Las copias anteriores se abren con la anterior.

# The two halves of the recovery key are made anew; the former ones open nothing any more. These are shown this once:
s-cc5d2aed1e = Las dos mitades de la clave de recuperación se hicieron de nuevo; las anteriores ya no abren nada. Estas se muestran solo esta vez:

# The profile has a vault already.
s-641ec447cf = El perfil ya tiene caja fuerte.

# Change its passphrase with “sitroom vault change”.
s-1236b2a466 = Cambie su frase de contraseña con «sitroom vault change».

# The profile has no vault.
s-851d178be9 = El perfil no tiene caja fuerte.

# Set one with “sitroom vault set”.
s-2241cea54a = Fíjela con «sitroom vault set».

# The store has a new key, under the same passphrase.
s-09e84e35b4 = El almacén tiene una clave nueva, con la misma frase de contraseña.

# A backup was made under it; those before open with the passphrase of their day, by the vault beside them.
s-67fdf3d5d5 = Se hizo una copia con ella; las anteriores se abren con la frase de contraseña de su día, por la caja fuerte que tienen al lado.

# No backup could be made under it: make one with “sitroom vault backup”.
s-68d2fe3991 = No se pudo hacer ninguna copia con ella: haga una con «sitroom vault backup».

# The former halves of the recovery key open only what is older. The new ones are shown this once:
s-867fc7d32e = Las mitades anteriores de la clave de recuperación solo abren lo que es más antiguo. Las nuevas se muestran solo esta vez:

# Write each on a sheet of its own and give them to two people who keep them apart.
s-d000e51c46 = Anote cada una en una hoja aparte y entréguelas a dos personas que las guarden por separado.

# The vault stands, and nobody has the two halves of its recovery key now; former ones do not open it. Make them anew with “sitroom vault halves”.
s-4ee55b5275 = La caja fuerte está puesta, y nadie tiene ahora las dos mitades de su clave de recuperación; las anteriores no la abren. Hágalas de nuevo con «sitroom vault halves».

# A passphrase guards the profile; {} of 2 copies of the vault are whole.
s-f07216ae02 = Una frase de contraseña guarda el perfil; copias íntegras de la caja fuerte: { $a } de 2.

# No passphrase guards the profile: its key lies in a file that only its owner may read.
s-ce7bf7c857 = Ninguna frase de contraseña guarda el perfil: su clave está en un archivo que solo su propietario puede leer.

# It locks after {} minutes without use.
s-4418a8eb9a = Se bloquea tras { $a } minutos sin uso.

# 1 backup.
s-38d4c0cb4d = 1 copia de seguridad.

# {} backups.
s-796e1dd4d6 = Copias de seguridad: { $a }.

# opens with the passphrase of its day, by the vault beside it
s-1a6484c786 = se abre con la frase de contraseña de su día, por la caja fuerte que tiene al lado

# opens with what opens the profile now
s-ddebe05558 = se abre con lo que abre el perfil ahora

# was made under an earlier key, and nothing here opens it
s-b77ddae10e = se hizo con una clave anterior, y nada de aquí la abre

# The profile has no vault, so nothing would open it again.
s-7e8bcba529 = El perfil no tiene caja fuerte, así que nada volvería a abrirlo.

# A program that is no window has the profile open.
s-d4e18ea620 = Un programa que no es una ventana tiene abierto el perfil.

# Wait until it has ended, or end it.
s-70f18618b5 = Espere a que termine, o termínelo.

# Make another one with “sitroom vault backup”, and check the disk.
s-47742814e0 = Haga otra con «sitroom vault backup», y compruebe el disco.

# {name} was opened, checked and compared at {at}: {} rows, all as they were stored.
s-394576d5d6 = { $a } se abrió, se comprobó y se comparó el { $b }: { $c } filas, todas como se almacenaron.

# {name} cannot be restored, as tried at {at}: {}
s-a4af780b3f = { $a } no se puede restaurar, según la prueba del { $b }: { $c }

## src-tauri/src/cli/verify.rs

# one of the two copies of the vault is damaged
s-8be9740447 = una de las dos copias de la caja fuerte está dañada

# The store is damaged: {}.
s-8f7877a453 = El almacén está dañado: { $a }.

# Put the newest backup of the profile in its place, or import the files into a new profile.
s-8ff6f5a1b0 = Ponga en su lugar la copia de seguridad más reciente del perfil, o importe los archivos en un perfil nuevo.

# What is stored is whole, and its history does not contain {head}: that head is of another profile, or operations were taken out or changed since.
s-ede9f3f57e = Lo almacenado está íntegro, y su historia no contiene { $a }: esa cabeza es de otro perfil, o desde entonces se quitaron o cambiaron operaciones.

# Look first whether it was written down from this profile. If it was, keep the profile as it is, and ask the newest backup for the same head in a folder of its own.
s-11b5cabcb9 = Mire primero si se anotó de este perfil. Si es así, conserve el perfil como está y pregunte por la misma cabeza a la copia más reciente, en una carpeta propia.

# The store is whole: {events} events of {runs} imports, {records} records. Head of its history: {chain}
s-21dc627318 = El almacén está íntegro: { $a } sucesos de { $b } importaciones, { $c } fichas. Cabeza de su historia: { $d }

# “{head}” is no head of a history: that has 64 hexadecimal digits. Nothing was checked.
s-584e2dbb19 = «{ $a }» no es la cabeza de una historia: esta tiene 64 dígitos hexadecimales. No se comprobó nada.

# Copy it whole from where it stands: the answer of “sitroom verify”, or of the pack that it went out with.
s-dc2229d84a = Cópiela entera de donde está: la respuesta de «sitroom verify», o la del paquete con el que salió.

## src-tauri/src/cli/wall.rs

# {} is written: {} open warnings, {} countries with data, newest event {}.
s-c458acef57 = { $a } está escrito; alertas abiertas: { $b }, países con datos: { $c }, suceso más reciente: { $d }.

## src-tauri/src/cli/warnings.rs

# no event is stored until then
s-6a242bac4c = hasta entonces no hay ningún suceso almacenado

# events are known until {month}
s-14b95e18fc = los sucesos se conocen hasta { $a }

# {} open warnings at the end of {}; {known}.
s-cf54e1c3d0 = { $a } alertas abiertas al final del { $b }; { $c }.

# , onset {:.0} % likely
s-a8bf0cace3 = , estallido probable al { $a } %

# no action yet
s-99d77be0a3 = aún sin medida

# acted {at}
s-750a8a4848 = medida { $a }

# {:<8} {} {place}{likely}: {} – first signal {}, {acted}
s-d8e5c44a47 = { $a } { $b } { $c }{ $d }: { $e } – primera señal { $f }, { $g }

# raised by a person
s-e4b2f96ad0 = emitida por una persona

## src-tauri/src/profile.rs

# The system names no folder for the data of programs.
s-bc4bc14c01 = El sistema no nombra ninguna carpeta para los datos de los programas.

# Name a folder with --profile DIR.
s-8431a24d0e = Nombre una carpeta con --profile DIR.

# There is no profile in {}. Nothing was made.
s-40299e9be1 = No hay ningún perfil en { $a }. No se creó nada.

# Check what --profile names; a profile is made by the first command that works in it, such as “sitroom import”.
s-29ad0ec35d = Compruebe lo que nombra --profile; un perfil lo crea la primera orden que trabaja en él, como «sitroom import».

## src-tauri/src/speech.rs

# “{tag}” is no language that Sitroom speaks.
s-99dab5a7f3 = «{ $a }» no es un idioma que hable Sitroom.

# Choose en, fr, ru, es, ar or zh.
s-352a430d1c = Elija en, fr, ru, es, ar o zh.

# Commands
s-d4e0c04039 = Órdenes

# Usage:
s-6326ee3628 = Uso:

# Arguments
s-704a52a5a1 = Argumentos

# Options
s-9cb8b82064 = Opciones

# Print help
s-632987180d = Muestra la ayuda

# Print version
s-28ac921934 = Muestra la versión

# Print this message or the help of the given subcommand(s)
s-4e911b7d2d = Muestra este mensaje o la ayuda de las órdenes indicadas

## src-tauri/src/window/commands.rs

# No further window can be opened: {why}.
s-005d069799 = No se puede abrir otra ventana: { $a }.

# Close another and try again.
s-2a0c2022fd = Cierre una e inténtelo de nuevo.

# The window cannot fill the screen: {why}.
s-ca8af31d8a = La ventana no puede llenar la pantalla: { $a }.

# Enlarge it by its edge.
s-2254301ebf = Agrándela por el borde.

# The window cannot be printed: {why}.
s-fc80959100 = La ventana no se puede imprimir: { $a }.

# Check the printer.
s-9ab255daa6 = Compruebe la impresora.

## src-tauri/src/window/dialogs.rs

# The picture was not written: {why}.
s-1048b53248 = No se escribió la imagen: { $a }.

# Try again.
s-08ab2b999a = Inténtelo de nuevo.

# The file was not written: {why}.
s-3b9f865b26 = No se escribió el archivo: { $a }.

# The dialog of the system did not open: {why}.
s-03618176cb = El diálogo del sistema no se abrió: { $a }.

# Drop the file on the map.
s-8a57cd7a46 = Suelte el archivo sobre el mapa.

# What was chosen is no file of this machine: {why}.
s-96384b4980 = Lo elegido no es un archivo de este equipo: { $a }.

# Choose a file.
s-da4b8f1757 = Elija un archivo.

# The map gave no picture.
s-b2434ff5b0 = El mapa no dio ninguna imagen.

# Wait until it is painted and try again.
s-266f54407b = Espere a que se dibuje e inténtelo de nuevo.

# {} is no name for a chart or its table.
s-f22e9fc854 = { $a } no es un nombre para un gráfico o su tabla.

# End the name with .svg or .csv.
s-9e10f60e56 = Termine el nombre en .svg o .csv.

## src-tauri/src/window/door.rs

# The question was not answered: {why}.
s-59dfa00383 = La pregunta no tuvo respuesta: { $a }.

# Ask again.
s-e84b421f35 = Pregunte de nuevo.

# The profile in {} could not be opened.
s-928ae92126 = El perfil de { $a } no se pudo abrir.

# Start again, or take another profile with --profile DIR.
s-648669887e = Inicie de nuevo, o tome otro perfil con --profile DIR.

## src-tauri/src/window/mod.rs

# The window cannot be opened: {why}.
s-89fb82e762 = La ventana no se puede abrir: { $a }.

# Check that there is a display, or use a command: sitroom --help.
s-ae992a4d17 = Compruebe que hay una pantalla, o use una orden: sitroom --help.

## src-tauri/src/window/wall/commands.rs

# This screen
s-bbb7fb8307 = Esta pantalla

# The map was not drawn: {why}.
s-9f642e8272 = El mapa no se dibujó: { $a }.

# It is tried again.
s-a486efc91f = Se vuelve a intentar.

# The wall cannot be closed: {why}.
s-e636246685 = El muro no se puede cerrar: { $a }.

# Close its window.
s-e30e97827e = Cierre su ventana.

# The screen was not told: {why}.
s-25a8664da9 = No se avisó a la pantalla: { $a }.

# Use its own keys.
s-74af4f1579 = Use sus propias teclas.

## src-tauri/src/window/wall/keeper.rs

# It was not read: {why}.
s-83577e6e96 = No se leyó: { $a }.

# This store
s-145cad4481 = Este almacén

## src-tauri/src/window/wall/screens.rs

# The wall cannot be opened: {why}.
s-139281438e = El muro no se puede abrir: { $a }.

# Check that there is a display, and try again.
s-92732a4624 = Compruebe que hay una pantalla e inténtelo de nuevo.

## src-tauri/store/src/error.rs

# Cannot {action} {}: {source}. Check that the folder exists, belongs to you and may be written, or choose another with --profile.
s-52b4ab4a28 = No se puede ({ $a }) { $b }: { $c }. Compruebe que la carpeta existe, le pertenece y admite escritura, o elija otra con --profile.

# The key {} may be read by others (mode {mode:o}). Nothing was opened. Take their access away (chmod 600), and if others use this computer, treat what is stored as known to them.
s-46fd0b6e04 = Otros pueden leer la clave { $a } (modo { $b }). No se abrió nada. Retíreles el acceso (chmod 600), y si otros usan este equipo, considere lo almacenado como conocido por ellos.

# The database {} is there but neither its key {} nor a vault is. Nothing was changed, and no new key was made, for it could never open what is stored. Bring the key or the vault back from a copy of the profile.
s-0b1edb2c0b = La base { $a } está, pero no su clave { $b } ni una caja fuerte. No se cambió nada ni se creó una clave nueva, pues nunca podría abrir lo almacenado. Recupere la clave o la caja fuerte de una copia del perfil.

# The profile {} is locked. Nothing was opened. Give its passphrase.
s-39060f0ae4 = El perfil { $a } está bloqueado. No se abrió nada. Dé su frase de contraseña.

# {} is missing beside its key. Nothing was changed, and no new database was made. Bring it back from a copy of the profile, or from its folder “backups”.
s-327499d5d1 = Falta { $a } junto a su clave. No se cambió nada ni se creó una base nueva. Recupérela de una copia del perfil, o de su carpeta «backups».

# Another program works on the profile {}. Nothing was changed. Close its windows and wait for its commands, then try again.
s-f1ee3f2bd4 = Otro programa trabaja con el perfil { $a }. No se cambió nada. Cierre sus ventanas y espere sus órdenes; luego inténtelo de nuevo.

# Another program changes the key of the profile {}. Nothing was opened. Wait until it has ended and try again.
s-5feb44fb19 = Otro programa cambia la clave del perfil { $a }. No se abrió nada. Espere a que termine e inténtelo de nuevo.

# {} does not hold a key (96 hexadecimal digits). Nothing was changed. Bring it back from a copy of the profile.
s-8d8ff54fd7 = { $a } no contiene una clave (96 cifras hexadecimales). No se cambió nada. Recupérela de una copia del perfil.

# The system gives no random numbers for a key ({0}). Nothing was created. Restart the computer and try again.
s-868a07c0ba = El sistema no da números aleatorios para una clave ({ $a }). No se creó nada. Reinicie el equipo e inténtelo de nuevo.

# Another program goes on with this sync. Nothing of it was lost; wait until that one has ended.
s-7d751bf29b = Otro programa continúa esta sincronización. Nada se ha perdido; espere a que termine.

# Operation {operation} is not what its number stands for: somebody changed it on its way. Nothing was merged; ask for the pack once more.
s-56ab47598f = La operación { $a } no es lo que su número designa: alguien la cambió por el camino. No se fusionó nada; pida el paquete otra vez.

# Operation {operation} writes what this version cannot read, “{field}” of the noun {noun}: it was written by a later version of Sitroom. Nothing was merged. Install the later version and merge again.
s-d5d5c91b37 = La operación { $a } escribe lo que esta versión no puede leer, «{ $b }» del tipo { $c }: la escribió una versión posterior de Sitroom. No se fusionó nada. Instale la versión posterior y fusione de nuevo.

# Operation {operation} says that its record is one of the {found}, and here it is one of the {known}. Nothing was merged; ask who made the pack to run “sitroom verify”.
s-198d164d62 = La operación { $a } dice que su ficha es de { $b }, y aquí es de { $c }. No se fusionó nada; pida a quien hizo el paquete que ejecute «sitroom verify».

# Operation {operation} lowers the marking of its record or of a field in it and does not say why. Nothing was merged; ask who made the pack to lower it in the program, with a reason.
s-8894908b99 = La operación { $a } baja la clasificación de su ficha o de uno de sus campos y no dice por qué. No se fusionó nada; pida a quien hizo el paquete que la baje en el programa, con un motivo.

# Settle first what was said apart of “{record}”: {fields}. Nothing was changed, for marked otherwise it would keep only what stands now. Look with: sitroom pack conflicts
s-2ade1e24c8 = Resuelva primero lo que se dijo por separado de «{ $a }»: { $b }. No se cambió nada, pues con otra clasificación solo quedaría lo que vale ahora. Véalo con: sitroom pack conflicts

# There is no event {event}; it may have been undone or taken back. Look its number up with “sitroom links”.
s-7f34fbf0fe = No hay ningún suceso { $a }; puede haberse deshecho o retirado. Busque su número con «sitroom links».

# Events {one} and {other} are of one publisher, which tells its own events apart. Name one event of each of two publishers.
s-d3607cbcec = Los sucesos { $a } y { $b } son de un mismo editor, que distingue por sí mismo sus sucesos. Indique un suceso de cada uno de dos editores.

# This program was built with SQLite {found}; versions before 3.51.3 can lose data in a write-ahead log. Nothing was opened. Install a build of Sitroom with a newer SQLite.
s-6e33e5d664 = Este programa se construyó con SQLite { $a }; las versiones anteriores a 3.51.3 pueden perder datos en un registro de escritura anticipada. No se abrió nada. Instale una versión de Sitroom con un SQLite más reciente.

# {} was written by a later version of Sitroom (schema {found}, this program knows {known}). Nothing was changed. Install the later version, or choose another folder with --profile.
s-66f2b3ffac = { $a } lo escribió una versión posterior de Sitroom (esquema { $b }, este programa conoce { $c }). No se cambió nada. Instale la versión posterior, o elija otra carpeta con --profile.

# {} cannot be read with the key of its profile: not one of its {pages} pages fits. Key and database do not belong together, or the whole file was replaced. Nothing was changed. Bring both back from the same copy of the profile.
s-0b5ce3ba83 = { $a } no se puede leer con la clave de su perfil: ninguna de sus { $b } páginas encaja. La clave y la base no van juntas, o se reemplazó todo el archivo. No se cambió nada. Recupere ambas de la misma copia del perfil.

# {} is damaged: {detail}. Nothing was changed. Keep the file, and put the newest copy from the folder “backups” of the profile in its place.
s-caf64f2d8c = { $a } está dañado: { $b }. No se cambió nada. Conserve el archivo, y ponga en su lugar la copia más reciente de la carpeta «backups» del perfil.

# The disk that holds {} is full. Nothing of this step was stored, and what was stored before is whole. Make room and try again.
s-7247716427 = El disco que contiene { $a } está lleno. No se almacenó nada de este paso, y lo almacenado antes está íntegro. Libere espacio e inténtelo de nuevo.

# The disk failed while Sitroom read or wrote {}: {source}. Nothing of this step counts as stored. Check the disk, then try again.
s-40f3a54ed1 = El disco falló mientras Sitroom leía o escribía { $a }: { $b }. Nada de este paso cuenta como almacenado. Compruebe el disco e inténtelo de nuevo.

# {} cannot be opened or may not be written. Nothing of this step was stored. Check that it and its folder belong to you and may be written.
s-e097e54660 = { $a } no se puede abrir o no se puede modificar. No se guardó nada de este paso. Compruebe que el archivo y su carpeta le pertenecen y admiten escritura.

# Another import or window is writing to {}. Nothing was stored. Wait until it has ended and try again.
s-92c61c141e = Otra importación o ventana está escribiendo en { $a }. No se almacenó nada. Espere a que termine e inténtelo de nuevo.

# This profile holds {holds} events and “{publisher}” gives {offers} ones; the two are never mixed. Nothing was stored. Import into another folder with --profile, or leave the exercise first.
s-04c5320f4b = Este perfil contiene sucesos { $a } y «{ $b }» da otros { $c }; nunca se mezclan. No se almacenó nada. Importe en otra carpeta con --profile, o salga primero del ejercicio.

# “{publisher}” is no publisher that Sitroom knows. Use one of: {known}.
s-92f1d35484 = «{ $a }» no es un editor que Sitroom conozca. Use uno de { $b }.

# There is no import run {run}. Look the number up in the list of runs.
s-630f26a473 = No hay ninguna importación { $a }. Busque el número en la lista de importaciones.

# Import run {run} ({file_name}) is undone already. There is nothing left to undo; import the file again to bring its events back.
s-c9befc08b7 = La importación { $a } ({ $b }) ya está deshecha. No queda nada por deshacer; importe el archivo de nuevo para recuperar sus sucesos.

# {} exists, and a backup never overwrites. Choose another name.
s-6de870329c = { $a } existe, y una copia de seguridad nunca sobrescribe. Elija otro nombre.

# The backup {} does not hold what the database holds: {detail}. The database was not changed. Check the disk and try again.
s-4ec294413e = La copia de seguridad { $a } no contiene lo que contiene la base: { $b }. La base no se cambió. Compruebe el disco e inténtelo de nuevo.

# The store has given out all numbers for {what}. Nothing of this step was stored. Start another profile with --profile.
s-83df7cacb9 = El almacén ha agotado los números de { $a }. No se almacenó nada de este paso. Empiece otro perfil con --profile.

# The database {} refused a step: {source}. Nothing of this step was stored. Run “sitroom verify”, and report the sentence if it finds nothing.
s-f044512cc6 = La base de datos { $a } rechazó un paso: { $b }. No se almacenó nada de este paso. Ejecute «sitroom verify», y comunique la frase si no encuentra nada.

## src-tauri/store/src/verify.rs

# page {page} was damaged or changed
s-a976af4494 = la página { $a } fue dañada o modificada

## src-tauri/ingest/casebook/rules.json

# Onset likely
s-2d1153ce04 = Estallido probable

# Onset possible
s-781e31290d = Estallido posible

# Surge against its own past
s-d1b58a0a34 = Aumento frente a su propio pasado

# Emerging hot spot
s-9326e6130e = Punto caliente emergente

# Spill-over toward a border
s-68bcbf431f = Propagación hacia una frontera

# Election near, with events rising
s-b645499866 = Elección próxima, con sucesos en aumento

# Constitutional crisis
s-041cff4537 = Crisis constitucional

# Trafficking route through violence
s-89f9b46ed3 = Ruta de tráfico a través de la violencia

# Silence where events used to be reported
s-6f11e893f9 = Silencio donde antes se informaba de sucesos

# Engagement fading while violence lasts
s-7ca851eabe = Gestión que se apaga mientras dura la violencia

# Commitment overdue
s-33788ab8d3 = Compromiso con retraso

# Many deaths likely in the year ahead
s-8fb6cbe9a8 = Muchas muertes probables en el año próximo

## the help of the command line

# A situation room for preventive diplomacy. Without a command it opens the window
s-77e355a49d = Una sala de situación para la diplomacia preventiva. Sin orden, abre la ventana

# Examples:
s-1f5dd98ce1 = Ejemplos:

# Exit status: 0 done; 1 refused, or done in part, with one sentence and a remedy on standard error; 2 wrong usage.
s-4f4fa9955f = Código de salida: 0 hecho; 1 rechazado, o hecho en parte, con una frase y un remedio en la salida de errores; 2 uso incorrecto.

# Folder that holds the store; without it, `sitroom` in the user's data folder
s-611d9d47d0 = Carpeta que contiene el almacén; si falta, `sitroom` en la carpeta de datos del usuario

# Print one JSON object on standard output instead of text
s-71afe3bcbd = Escribir un objeto JSON en la salida estándar en lugar de texto

# Import a file of events, a table of records, or field notes: CSV, XLSX, GeoJSON, API JSON, mbox, eml
s-78f6beb27d = Importar un archivo de sucesos, una tabla del registro o notas de campo: CSV, XLSX, GeoJSON, JSON de la API, mbox, eml

# Whose file it is, or what it holds
s-0edcb6fabd = De quién es el archivo, o qué contiene

# The file; of mail and forms there may be several
s-afaa53b106 = El archivo; de correo y formularios puede haber varios

# How dates like 03/04/2021 are to be read; it is asked when the file leaves it open
s-48a9945d43 = Cómo leer fechas como 03/04/2021; se pregunta cuando el archivo lo deja abierto

# How letters are coded, for example windows-1252; it is asked when the file leaves it open
s-b12ee65791 = Cómo están codificadas las letras, por ejemplo windows-1252; se pregunta cuando el archivo lo deja abierto

# Of tables: how the table is read, as --save-mapping writes it; without it, that is guessed
s-c641c293b0 = De tablas: cómo se lee la tabla, tal como lo escribe --save-mapping; si falta, se adivina

# Of tables: what each row is, for example partners; without it, that is guessed
s-4d16bc4991 = De tablas: qué es cada fila, por ejemplo partners; si falta, se adivina

# Of tables: the sheet of a workbook; without it, the one that most looks like a table
s-c8103633ee = De tablas: la hoja de un libro; si falta, la que más parece una tabla

# Of tables: count what would be added, and keep nothing
s-caa4743fb8 = De tablas: contar lo que se añadiría, y no guardar nada

# Of tables: write how the table was read to a file, to be corrected and given to --mapping
s-777cbcb198 = De tablas: escribir en un archivo cómo se leyó la tabla, para corregirlo y darlo a --mapping

# Of tables: make records that rows only name, such as partners
s-73d9cef932 = De tablas: crear fichas que las filas solo nombran, como asociados

# Of tables, mail and forms: marking of the rows whose table states none; without it they count as strictly confidential
s-7b5f2c2d98 = De tablas, correo y formularios: clasificación de las filas cuya tabla no indica ninguna; si falta, cuentan como estrictamente confidenciales

# Of tables: the source that all records name; it belongs to what tells a row from those of other tables
s-c2f70f04ba = De tablas: la fuente que nombran todas las fichas; ayuda a distinguir una fila de las de otras tablas

# Of tables: the licence of the source
s-c6c9c8c514 = De tablas: la licencia de la fuente

# Fetch what a source has that the store has not, or all whose time has come; the only command that asks anybody
s-327654e782 = Obtener lo que una fuente tiene y el almacén no, o todo aquello a lo que le llegó la hora; la única orden que consulta a alguien

# A sync that was cut off is gone on with by the next call. What a source needs is entered with: sitroom sources SOURCE
s-10262c8db7 = La próxima llamada reanuda una sincronización interrumpida. Lo que una fuente necesita se introduce con: sitroom sources SOURCE

# The source
s-d64208750b = La fuente

# Fetch the sources whose schedule has its turn, and those that wait for the network
s-3b0f003aee = Obtener las fuentes a las que les toca según su programación y las que esperan la red

# Where it answers, in the place of the publisher's own address: https, or http on this machine
s-06fee40813 = Dónde responde, en lugar de la dirección del editor: https, o http en esta máquina

# The first day of what is fetched
s-1a835a1084 = El primer día de lo que se obtiene

# Fetch what was fetched before once more
s-4a88160ac3 = Obtener de nuevo lo ya obtenido

# Tell whether the picture can be trusted today, list the sources with their two ages, or enter what one needs
s-6c8c317c4f = Decir si se puede confiar hoy en el panorama, enumerar las fuentes con sus dos antigüedades o introducir lo que necesitan

# A key is read from standard input, so that it stands in no history and no list of programs; it is kept in the encrypted store.
s-d319e612a7 = La clave se lee de la entrada estándar, para que no figure en ningún historial ni lista de programas; se guarda en el almacén cifrado.

# The source that something is entered for
s-aec90833a2 = La fuente para la que se introduce algo

# The name of the office there: an e-mail address, or the name of an application
s-75f04a1b4b = El nombre de la oficina allí: una dirección de correo electrónico o el nombre de una aplicación

# Read its key or password from standard input; an empty line takes it away
s-a32c57bca4 = Leer su clave o contraseña de la entrada estándar; una línea vacía la quita

# Add the address of a feed
s-d0e4822f35 = Añadir la dirección de un canal

# Take the address of a feed away
s-59bba8527a = Quitar la dirección de un canal

# The folder that is looked into for field notes
s-6754ae4e55 = La carpeta en la que se buscan notas de campo

# The marking that notes of the folder and reports of feeds take: unclassified, confidential or strictly-confidential; without one they count as the highest
s-6979900863 = Clasificación de las notas de la carpeta y de los informes de los canales: unclassified, confidential o strictly-confidential; sin ella cuentan como la más alta

# Words to search for in the news; empty for none
s-e099579588 = Palabras que buscar en las noticias; vacío para ninguna

# How often it is fetched by itself while the window is open: never, hourly, daily or weekly
s-796d2e1931 = Cada cuánto se obtiene por sí sola mientras la ventana está abierta: never, hourly, daily o weekly

# Let it wait for the network no longer
s-95b883bc46 = No dejar que espere más la red

# Countries by their three letters; none for all
s-76a2eeb20f = Países por sus tres letras; ninguno para todos

# Count events and deaths, by country and by month
s-7cc7776eef = Contar sucesos y muertes, por país y por mes

# A subregion of an office, for example west-africa
s-f8eb7c1146 = Una subregión de una oficina, por ejemplo west-africa

# A country by its three letters of ISO 3166-1, for example MLI
s-b38dae19f6 = Un país por sus tres letras de ISO 3166-1, por ejemplo MLI

# A province or region by its code in the base map
s-9faf38181e = Una provincia o región por su código en el mapa base

# West, south, east, north in degrees, edges included
s-b0c39270f6 = Oeste, sur, este, norte en grados, bordes incluidos

# First day, included
s-da211dec05 = Primer día, incluido

# Last day, included
s-c78f128ef4 = Último día, incluido

# Kind of violence; may be given more than once
s-eb55743c14 = Tipo de violencia; puede darse más de una vez

# An actor, on either side; may be given more than once
s-a70f7eb8aa = Un actor, de cualquier lado; puede darse más de una vez

# At least so many deaths in the best estimate
s-bd01020d11 = Al menos tantas muertes según la mejor estimación

# At most so many deaths in the best estimate
s-234b6a2e75 = Como máximo tantas muertes según la mejor estimación

# Only events in which civilians died
s-4d943eac60 = Solo sucesos en que murieron civiles

# How well the place must be known; may be given more than once
s-65e3777c99 = Con qué precisión debe conocerse el lugar; puede darse más de una vez

# Words that place, actors, conflict or notes must hold
s-39038ed4b9 = Palabras que deben figurar en lugar, actores, conflicto o notas

# List events that two publishers report, and decide on those that wait for a person
s-968fef7555 = Enumerar los sucesos que notifican dos editores y decidir sobre los que esperan a una persona

# Events of one publisher count until it is said that those of others do too. Records are linked and never merged; what is linked counts once. The numbers are those that the list shows.
s-e5114c9836 = Cuentan los sucesos de un solo editor hasta que se diga que cuentan también los de otros. Los registros se vinculan y nunca se fusionan; lo vinculado cuenta una vez. Los números son los de la lista.

# Only pairs that wait for a person, the surest first
s-203f66752f = Solo los pares que esperan a una persona, los más seguros primero

# Only pairs that are one event
s-72de4eb261 = Solo los pares que son un solo suceso

# How many pairs to list
s-1994d2a1e7 = Cuántos pares enumerar

# How many pairs to pass over
s-83b6699f3d = Cuántos pares saltar

# Say that two records are one event; it then counts once
s-34735832ee = Decir que dos registros son un solo suceso; entonces cuenta una sola vez

# Number of one event
s-ef6cc9b472 = Número de un suceso

# Number of the other
s-e84e3d3323 = Número del otro

# Say that two records are two events; both then count
s-9a7a36fe9e = Decir que dos registros son dos sucesos; entonces cuentan los dos

# Take back what was said of two records
s-f71d99c3bc = Retirar lo que se dijo de dos registros

# Say whose events count in figures; without any, the usual one alone
s-4cce9a0c8f = Decir de quién cuentan los sucesos en las cifras; sin ninguno, solo el habitual

# Ids of publishers, for example `ucdp`
s-833cdfb584 = Identificadores de editores, por ejemplo `ucdp`

# Show what others may know of this profile: the keys that packs are sealed to and signed by
s-6cc26a0880 = Mostrar lo que otros pueden saber de este perfil: las claves con que se sellan y se firman los paquetes

# Example:
s-43a075c892 = Ejemplo:

# Bring the file in person, and read the fingerprint to each other. The keys that open and sign never leave the store.
s-340037407a = Traiga el archivo en persona y léanse la huella el uno al otro. Las claves que abren y firman nunca salen del almacén.

# Trust the identity of another office, mission or laptop, list who is trusted, or trust somebody no more
s-56d8dd8912 = Confiar en la identidad de otra oficina, misión o portátil, mostrar en quién se confía, o dejar de confiar

# Trust only what was handed over in person: whoever is trusted can send packs that are taken, and packs can be sealed to it.
s-42a72b3038 = Confíe solo en lo entregado en persona: de quien es de confianza se toman los paquetes, y se le pueden sellar otros.

# The file that the other one saved with “sitroom identity --json”
s-ebfea2170b = El archivo que el otro guardó con «sitroom identity --json»

# What it is called here; the name of the file without it
s-552969be6b = Cómo se llama aquí; sin ello, el nombre del archivo

# Trust the one whose fingerprint begins so no more
s-698017b578 = Dejar de confiar en aquel cuya huella empieza así

# Make a pack for a mission, open it on a laptop, bring back what was done, and merge it
s-a9f4ddddeb = Hacer un paquete para una misión, abrirlo en un portátil, llevar de vuelta lo que se hizo y fusionarlo

# The laptop makes its identity first (sitroom --profile mission identity), and both trust each other (sitroom trust FILE).
s-d3dc169601 = El portátil hace primero su identidad (sitroom --profile mission identity), y ambos confían el uno en el otro (sitroom trust FILE).

# A pack opens in an empty profile, only where it is sealed to, and until its time is over; what was done can be brought back after that too.
s-80c1f38e6d = Un paquete se abre en un perfil vacío, solo en el de aquel para quien está sellado, y hasta que termina su tiempo; lo que se hizo puede llevarse de vuelta también después.

# Where a laptop was lost: sitroom trust --revoke FINGERPRINT, in the office. No pack is sealed to it any more, and none of it is taken; the packs that go out next tell the others. What was on it is guarded by its vault alone (sitroom vault set, before the mission).
s-2e3f62befa = Si se perdió un portátil: sitroom trust --revoke FINGERPRINT, en la oficina. Ya no se sella ningún paquete para él, y no se toma ninguno suyo; los paquetes que salen después lo dicen a los demás. Lo que contenía solo lo protege su caja fuerte (sitroom vault set, antes de la misión).

# Make a pack for a mission, sealed to whoever is named
s-501df810a4 = Hacer un paquete para una misión, sellado para quien se nombre

# The subregion
s-a89f86f6f3 = La subregión

# Countries by their three letters, instead of a subregion
s-0fd2fdd3ce = Países por sus tres letras, en vez de una subregión

# The first day of events and records
s-2fbbe4ff8a = El primer día de sucesos y fichas

# Only records of these nouns, for example engagements
s-4b81c20182 = Solo fichas de estos nombres, por ejemplo engagements

# The highest marking of what may be in it: unclassified, confidential or strictly-confidential
s-8ec7671011 = La clasificación más alta de lo que puede contener: unclassified, confidential o strictly-confidential

# The fingerprint, or the name, of whoever it is sealed to, as `sitroom trust` lists it; once more for another
s-042805b153 = La huella, o el nombre, de aquel para quien se sella, como lo muestra `sitroom trust`; otra vez para otro

# For how many days it is good
s-d969191745 = Por cuántos días vale

# The file
s-dba8828275 = El archivo

# Say what a pack would hold, how large it would be and what would be left out, and make none
s-2b094dff9c = Decir qué contendría un paquete, cuánto ocuparía y qué quedaría fuera, sin hacerlo

# Show the mission that this profile is on, and packs that were given and taken
s-6c01d4bc32 = Mostrar la misión de este perfil, y los paquetes dados y recibidos

# Open a pack in this profile, which must be empty but for its identity and whom it trusts
s-6589747265 = Abrir un paquete en este perfil, que debe estar vacío salvo su identidad y en quién confía

# The pack
s-c2ba4296e6 = El paquete

# Make the pack that brings back what was done since a pack was opened here
s-3f4b8269ef = Hacer el paquete que lleva de vuelta lo que se hizo desde que se abrió aquí un paquete

# Merge a pack that comes back, or one of another office; the same one twice changes nothing
s-2b08c56f0a = Fusionar un paquete que vuelve, o el de otra oficina; el mismo dos veces no cambia nada

# The pack, or a folder with packs
s-53aaf7c8bb = El paquete, o una carpeta con paquetes

# List what two said apart
s-c09fc89ad3 = Mostrar lo que dos dijeron por separado

# Settle what two said apart: the side of an operation holds
s-45fad221df = Resolver lo que dos dijeron por separado: vale el lado de una operación

# Number of the record
s-19f367403f = Número de la ficha

# Number of the operation whose side holds, as `sitroom pack conflicts` lists it
s-aeda392bef = Número de la operación cuyo lado vale, como lo muestra `sitroom pack conflicts`

# The field; without it, whether the record is there
s-f11f8b424c = El campo; sin él, si la ficha está

# Why
s-d05cb42263 = Por qué

# Let operations count that are held because their clocks are far ahead
s-f938fcc556 = Admitir operaciones retenidas porque su reloj adelanta mucho

# Push what was done here to a hub, pull what others did; make a hub, and let devices in
s-e2fff5186b = Depositar en un nodo lo hecho aquí, tomar lo que otros hicieron; crear un nodo y admitir equipos

# A hub is a database of PostgreSQL 15 or later with PostGIS. Each desk has a name and a password of its own, sees and pushes up to its marking, and works on offline between two calls. The address is kept in the encrypted store and shown nowhere. TLS is verified, except on this machine; --ca FILE names the certificate authority of the office.
s-836cfbfda2 = Un nodo es una base PostgreSQL 15 o posterior con PostGIS. Cada puesto tiene su nombre y su contraseña, ve y deposita hasta su clasificación, y sigue sin conexión entre dos llamadas. La dirección se guarda en el almacén cifrado y no se muestra en ninguna parte. TLS se verifica, salvo en este equipo; --ca FILE indica la autoridad de certificación de la oficina.

# The certificate of the server must be in date, name the host of the address as an alternative name (SAN), and come from an authority that the system trusts, or from the one in --ca FILE (PEM).
s-20dd456d50 = El certificado del servidor debe estar vigente, nombrar el servidor de la dirección como nombre alternativo (SAN) y venir de una autoridad en la que confía el sistema, o de la de --ca FILE (PEM).

# Where a laptop was lost: sitroom hub dismiss NAME keeps it out, and sitroom trust --revoke FINGERPRINT, at each desk, takes no more packs of it. What it had pulled is guarded by its vault alone. A new one is let in under a name of its own, and pulls what the old one had pushed.
s-c0fb6193ce = Si se perdió un portátil: sitroom hub dismiss NAME lo excluye, y tras sitroom trust --revoke FINGERPRINT, en cada puesto, allí ya no se toman sus paquetes. Lo que había tomado solo lo protege su caja fuerte. Uno nuevo se admite con un nombre propio, y toma lo que el anterior había depositado.

# An address on the command line shows its password to everybody on the machine: --url - reads it from a line on standard input, and that of an administrator may stand in SITROOM_HUB_URL.
s-280be7098b = Una dirección en la línea de órdenes muestra su contraseña a todos los que están en el equipo: --url - la lee de una línea de la entrada estándar, y la de un administrador puede estar en SITROOM_HUB_URL.

# Make a database a hub; one that is one already stays as it is
s-29f129b868 = Convertir una base en nodo; la que ya lo es queda como está

# The address of the database, for a role that may make schemas and roles; “-” reads it from standard input, and without it `SITROOM_HUB_URL` is taken; it is not kept
s-be4cca8068 = La dirección de la base, para un rol que puede crear esquemas y roles; «-» la lee de la entrada estándar, y sin ella se toma `SITROOM_HUB_URL`; no se guarda

# The certificates of the office's own authority, in PEM
s-cf097e198f = Los certificados de la autoridad propia de la oficina, en PEM

# Let a device in, or give it another password and marking; its address is printed once
s-5ac7f85f1f = Admitir un equipo, o darle otra contraseña y clasificación; su dirección se muestra una vez

# Its name: small letters, digits, “-” and “_”
s-df04bfb291 = Su nombre: minúsculas, cifras, «-» y «_»

# The highest marking that it sees and pushes: unclassified, confidential or strictly-confidential
s-a0a61fdbf6 = La clasificación más alta que ve y deposita: unclassified, confidential o strictly-confidential

# It only looks, as QGIS and Power BI do
s-e1dab3e383 = Solo lee, como QGIS y Power BI

# Keep a device out from now on, for example a laptop that was lost; what it pushed stays
s-bdf9f9b36c = Excluir desde ahora un equipo, por ejemplo un portátil perdido; lo que depositó permanece

# Its name
s-f2c1a5377d = Su nombre

# List the devices and readers that are let in
s-80b1496208 = Listar los equipos y lectores admitidos

# Keep the address of the hub of this profile, from --url or a line on standard input
s-f80435e2e2 = Guardar la dirección del nodo de este perfil, de --url o de una línea de la entrada estándar

# The address, as `sitroom hub admit` printed it; “-” reads it from standard input; kept once it was reached
s-353e37d72e = La dirección, como la mostró `sitroom hub admit`; «-» la lee de la entrada estándar; se guarda una vez alcanzada

# The certificates of the office's own authority, in PEM; kept with the address
s-f1dd5bb1a8 = Los certificados de la autoridad propia de la oficina, en PEM; se guardan con la dirección

# Forget the address; what was pushed stays there, what was pulled stays here
s-a73cf029dd = Olvidar la dirección; lo depositado queda allí, lo tomado queda aquí

# Push what was done here since the last push
s-89eafe8f8a = Depositar lo hecho aquí desde el último depósito

# Pull what others pushed since the last pull
s-ad0259ff24 = Tomar lo que otros depositaron desde la última toma

# Pull, then push
s-25b88f2f4c = Tomar y luego depositar

# Tell how this profile stands to its hub
s-6539c1216b = Decir cómo está este perfil con su nodo

# List records of a noun: engagements, partners, elections, crises and so on
s-01d12ea542 = Enumerar fichas de un tipo: gestiones, asociados, elecciones, crisis, etc.

# The noun in the plural, for example engagements
s-75a765cb4b = El tipo de ficha en plural, por ejemplo engagements

# Add records of a noun from a file: one JSON object, or a list of them
s-f937ff4d47 = Añadir fichas de un tipo desde un archivo: un objeto JSON, o una lista de ellos

# Example of a file for engagements:
s-ac26c591f0 = Ejemplo de un archivo de gestiones:

# A field may be marked higher than its record, as marking.FIELD: "marking.note": "confidential"
s-030511302a = Un campo puede tener una clasificación más alta que su ficha, como marking.FIELD: "marking.note": "confidential"

# Change fields of a record, its marking, or delete it; every version is kept
s-87e6982c7c = Cambiar campos de una ficha, su clasificación, o borrarla; se guarda cada versión

# The numbers of records stand in the answer of: sitroom list NOUN --json
s-e8789fcd41 = Los números de las fichas están en la respuesta de: sitroom list NOUN --json

# A field and what it holds from now on, as people write it; nothing behind the sign empties it. As marking.FIELD, the marking of that field alone
s-f421f5d53c = Un campo y lo que contiene desde ahora, como la gente lo escribe; nada tras el signo lo vacía. Como marking.FIELD, la clasificación de ese solo campo

# Its marking from now on: unclassified, confidential or strictly-confidential
s-91063e86c5 = Su clasificación desde ahora: unclassified, confidential o strictly-confidential

# Delete it; what it said is kept and can be brought back
s-98b60028b9 = Borrarla; lo que decía se guarda y puede recuperarse

# Why; wanted where a marking is lowered
s-d7ce30cf98 = Por qué; se pide cuando se rebaja una clasificación

# Write events or records to a file: .csv, .xlsx, .geojson or .json by its name
s-12ae7c5248 = Escribir sucesos o fichas en un archivo: .csv, .xlsx, .geojson o .json según su nombre

# Nothing that is marked higher than --marking is read for it.
s-d0839d2992 = Nada con clasificación más alta que --marking se lee para ella.

# What to write: events, or a noun of the record, for example engagements
s-46e47b7125 = Qué escribir: events, o un tipo de ficha, por ejemplo engagements

# The file to write; its ending names the format
s-995b850809 = El archivo que se escribe; su terminación nombra el formato

# List what is due: elections, phases, commitments, mandate ends, anniversaries; or write it as .ics
s-3564297276 = Enumerar lo que vence: elecciones, fases, compromisos, fines de mandato, aniversarios; o escribirlo como .ics

# Write it as an iCalendar file
s-fa984d6f67 = Escribirlo como archivo iCalendar

# Read elections and commitments from an iCalendar file instead
s-90d334f899 = Leer en su lugar elecciones y compromisos de un archivo iCalendar

# List what was promised and how it stands on a day, the latest first
s-a5acc109eb = Enumerar lo que se prometió y cómo está en un día, lo más retrasado primero

# The day that they are judged on; today without it
s-53deae362d = El día en que se juzgan; si falta, hoy

# Find the places that are hotter than chance: Getis-Ord Gi* or local Moran's I, with the share of false ones held below 5 %
s-f9da2cc05c = Encontrar los lugares más calientes que el azar: Gi* de Getis-Ord o I de Moran local, con la proporción de falsos por debajo del 5 %

# H3 resolution of the cells, 0 to 7; 5 is some 250 km²
s-1b32204ffa = Resolución H3 de las celdas, de 0 a 7; 5 son unos 250 km²

# What events are counted in
s-2083919d06 = En qué se cuentan los sucesos

# How hot places are told
s-cae2ca5f85 = Cómo se distinguen los lugares calientes

# Tell p by dealing the values out by lot so many times, 999 for example; without it p is analytic
s-5cf18b0781 = Obtener p repartiendo los valores al azar tantas veces, por ejemplo 999; si falta, p es analítica

# The same seed gives the same p
s-da31ced673 = La misma semilla da la misma p

# Tell since when places are hot, from Gi* in each month, quarter or year of the period; ten of them at least
s-6afeb31fb3 = Decir desde cuándo están calientes los lugares, por Gi* en cada mes, trimestre o año del período; diez como mínimo

# Find clusters of events: DBSCAN in space, or with --days ST-DBSCAN in space and time
s-7c529cc9e2 = Encontrar grupos de sucesos: DBSCAN en el espacio, o con --days ST-DBSCAN en espacio y tiempo

# How near a neighbour lies, in km
s-ea0342a0bf = A qué distancia está un vecino, en km

# How many days apart neighbours are; without it time is not looked at
s-92090ee74e = A cuántos días están los vecinos; si falta, no se mira el tiempo

# How many events must be that near for one to be the core of a cluster, itself included
s-b31a99567d = Cuántos sucesos deben estar así de cerca para que uno sea el núcleo de un grupo, él incluido

# Tell the density of events at the middles of cells, by a quartic kernel whose bandwidth is said
s-318fcb2609 = Decir la densidad de sucesos en el centro de las celdas, por un núcleo cuártico cuyo ancho de banda se indica

# H3 resolution of the cells, 0 to 7
s-5bc6b4e035 = Resolución H3 de las celdas, de 0 a 7

# How far an event reaches, in km; found by Silverman's rule without it, which smooths too much where there are several centres
s-fced7a40c3 = Hasta dónde llega un suceso, en km; si falta, por la regla de Silverman, que suaviza demasiado donde hay varios centros

# Count the onsets of conflicts by decade, by every rule, beside §7 of S/2011/552
s-65aa598268 = Contar los inicios de conflictos por decenio, por cada regla, junto al §7 de S/2011/552

# Tell where more or less happens than a place's own past lets expect, week by week or month by month
s-1646a5ca5b = Decir dónde ocurre más o menos de lo que el propio pasado de un lugar hace esperar, por semanas o por meses

# The places
s-11c9b1658a = Los lugares

# The length of a step
s-7762262a7c = La duración de un paso

# Tell what a month of the next twelve may bring, in a country, in every country of a subregion, or in cells
s-b8c6aa55d2 = Decir qué puede traer un mes de los doce próximos, en un país, en cada país de una subregión, o en celdas

# For a panel of another kind: sitroom forecast
s-d9787a0ea0 = Para un panel de otro tipo: sitroom forecast

# By cell of some 1,770 km², where enough is known of one
s-7f7fb69c78 = Por celdas de unos 1 770 km², donde se sabe bastante de ellas

# Tell where violence is and nobody is known to be, kept apart from where the record does not reach
s-6505f05bbd = Decir dónde hay violencia y no se sabe de nadie, aparte de lo que las fichas no abarcan

# Without --until the last day is that of the newest event there; presences are those of the last day. Without --since, violence is that of the year up to the newest event.
s-9df27c0bcc = Sin --until, el último día es el del suceso más reciente allí; las presencias son las del último día. Sin --since, la violencia es la del año hasta el suceso más reciente.

# First day of the violence, included
s-0d1c9e8102 = Primer día de la violencia, incluido

# Last day, included; presences are looked at on it
s-36a7c5b275 = Último día, incluido; en él se miran las presencias

# Tell what followed an engagement in its country, beside like cases, and what speaks against reading it as its work
s-226b52605a = Decir qué siguió a una gestión en su país, junto a casos semejantes, y qué se opone a leerlo como obra suya

# Numbers and titles: sitroom list engagements --json
s-ba59978dee = Números y títulos: sitroom list engagements --json

# Number or exact title of the engagement
s-09e6ceae8f = Número o título exacto de la gestión

# List what falls due with what rises there, and how like places are to the months before earlier violence
s-ac61494337 = Enumerar lo que vence con lo que allí aumenta, y cuánto se parecen los lugares a los meses anteriores a violencia pasada

# The day that it is told as of; today without it
s-be495d5a24 = El día al que se refiere; si falta, hoy

# How many days ahead
s-707c42d9de = Con cuántos días de antelación

# Tell what spills over: between neighbours, where next week's expected events come from, in space and time, near borders
s-4e4142c378 = Decir qué se propaga: entre vecinos, de dónde vienen los sucesos esperados la semana próxima, en espacio y tiempo, cerca de fronteras

# Last day that is looked at, ten years back from it; the newest that is stored without it
s-05398c7e66 = Último día que se mira, diez años hacia atrás desde él; si falta, el más reciente almacenado

# Hold routes against the violence along them, and tell what flows from where, through where, to where
s-1f28661290 = Comparar rutas con la violencia a lo largo de ellas, y decir qué fluye de dónde, por dónde, adónde

# What is moved; everything without it
s-1e97d0b27f = Qué se mueve; si falta, todo

# How near an event lies to a kilometre of a route, in km
s-e05290d07f = A qué distancia está un suceso de un kilómetro de ruta, en km

# Forecast deaths by country and month from a panel: writes draws, shows which model and how good it was before
s-ffe933ccf5 = Pronosticar muertes por país y mes a partir de un panel: escribe extracciones, muestra qué modelo y cómo acertó antes

# The panel has the columns month_id (1 is January 1980), country_id and outcome; a month without a row is no data, not zero.
s-5c1b332fba = El panel tiene las columnas month_id (1 es enero de 1980), country_id y outcome; un mes sin fila es sin datos, no cero.

# A CSV with the columns `month_id`, `country_id` and outcome
s-46dd2e0acc = Un CSV con las columnas `month_id`, `country_id` y outcome

# Last month of training; later rows of the panel are not looked at
s-f1e9da3f3a = Último mes de aprendizaje; las filas posteriores del panel no se miran

# First month of the forecast
s-3b3889e7d9 = Primer mes del pronóstico

# Months of the forecast
s-2792582d2d = Meses del pronóstico

# Draws for each country and month
s-67ab120cbc = Extracciones por país y mes

# The same seed gives the same draws
s-4854f7e265 = La misma semilla da las mismas extracciones

# The CSV to write: `month_id`, `country_id`, draw, outcome
s-f8913402cc = El CSV que se escribe: `month_id`, `country_id`, draw, outcome

# Show this model everywhere: pool, history, analogue, hurdle, conflictology, neighbours, last, zero or bootstrap
s-c1627052c4 = Mostrar este modelo en todas partes: pool, history, analogue, hurdle, conflictology, neighbours, last, zero o bootstrap

# A CSV with the columns `country_id` and `neighbour_id`
s-19003e5182 = Un CSV con las columnas `country_id` y `neighbour_id`

# List the warnings that were open at the end of a day; nothing later is looked at
s-aa108c6db9 = Enumerar las alertas abiertas al final de un día; no se mira nada posterior

# Nothing is written; `sitroom rules run` raises what is new.
s-aeb2ec76d8 = No se escribe nada; `sitroom rules run` emite lo nuevo.

# The day; only what was known at its end counts
s-dd9e7ef743 = El día; solo cuenta lo conocido a su término

# List what came in, show an item with what it may be about, and link it or set it aside
s-8710511bfb = Listar lo recibido, mostrar un elemento con aquello de lo que puede tratarse, vincularlo o apartarlo

# An item is one story, with all reports that tell it. Rules in a file:
s-e476a4a774 = Un elemento es una historia, con todos los informes que la cuentan. Reglas en un archivo:

# Which items
s-86423b4468 = Qué elementos

# Only what is about a subregion (its id) or a country (three letters)
s-24fe481933 = Solo lo relativo a una subregión (su identificador) o un país (tres letras)

# Only items with these words in a headline or an outlet's name
s-9f73e5f495 = Solo elementos con estas palabras en un titular o en el nombre de un medio

# Show an item: its reports, what they name, its grades, what it may be about
s-6114501ff1 = Mostrar un elemento: sus informes, lo que nombran, sus calificaciones, de qué puede tratarse

# Link an item to event:NUMBER, record:ID or indicator:NAME:ISO3
s-9ab16785b2 = Vincular un elemento a event:NÚMERO, record:ID o indicator:NOMBRE:ISO3

# Take a link away
s-a426bdf932 = Quitar un vínculo

# Set an item aside, with a reason and your own words
s-b0941f2897 = Apartar un elemento, con una razón y sus propias palabras

# Open an item again: one that was set aside keeps its links, one that is linked loses them
s-1f6dd3e774 = Volver a abrir un elemento: el apartado conserva sus vínculos, el vinculado los pierde

# Grade what an item says, 1 (confirmed) to 6 (cannot be judged); without a number, as suggested
s-7000472979 = Calificar lo que dice un elemento, de 1 (confirmado) a 6 (no se puede juzgar); sin número, según lo propuesto

# Grade an outlet, A to F; without a letter, as suggested
s-1065db6d20 = Calificar un medio, de A a F; sin letra, según lo propuesto

# Take an item out of sight
s-d9b1bd39f0 = Silenciar un elemento

# Bring a muted item back into sight
s-a4c228976d = Volver a mostrar un elemento silenciado

# Make a report an item of its own
s-944dafe9d5 = Convertir un informe en un elemento propio

# Make all reports of an item part of another
s-91f11dc188 = Unir todos los informes de un elemento a otro

# List the rules of the inbox, or put those of a file in their place
s-82de6bbee1 = Listar las reglas de la bandeja de entrada, o sustituirlas por las de un archivo

# Only tell what they would do with what is open
s-36a6540dbb = Solo decir lo que harían con lo que está abierto

# Tell which runs, files and licences the events of a filter rest on
s-cf2207a6b9 = Decir en qué importaciones, archivos y licencias se basan los sucesos de un filtro

# Look at all places by the office's rules, or test a rule on the past
s-f1609caf0c = Mirar todos los lugares según las reglas de la oficina, o probar una regla en el pasado

# A rule in a file:
s-307ebefd94 = Una regla en un archivo:

# Raise what is new and join what is not, as of the last month that is over
s-628eabb99b = Emitir lo nuevo y unir lo que no lo es, al último mes terminado

# Tell how a rule would have done: hits, misses, false alarms, lead, each case
s-c5832ab580 = Decir cómo habría acertado una regla: aciertos, omisiones, falsas alarmas, antelación, cada caso

# The rule as TOML; without one, all active rules of the office together
s-b1b3f50e00 = La regla como TOML; si falta, todas las reglas activas de la oficina juntas

# First day of the months looked at
s-1735da72c8 = Primer día de los meses que se miran

# Last day; nothing later is looked at
s-9f3eccb300 = Último día; no se mira nada posterior

# Evaluate a year: warnings right, wrong and missed, time to action, engagements and what followed, lessons
s-3cc185e7f5 = Evaluar un año: alertas acertadas, erróneas y omitidas, tiempo hasta la medida, gestiones y lo que siguió, enseñanzas

# The year
s-eedfa5dd3c = El año

# Write a briefing on a subregion, a country or a record, drafted from the record and the events
s-7aab2a86b3 = Redacta un informe sobre una subregión, un país o un registro, a partir del archivo y de los sucesos

# A subregion by its id, or a country by its three letters
s-54469d6a2e = Una subregión por su identificador, o un país por sus tres letras

# The record that it is on, by its number or its exact title, instead of an area
s-1838d8bc08 = El registro sobre el que trata, por su número o su título exacto, en lugar de una zona

# What it is for: five-minutes, horizon-scan or year-evaluation on an area; warning-note, election-note or mission-debrief on a record, which says it itself
s-dfc6319c22 = Para qué es: five-minutes, horizon-scan o year-evaluation sobre una zona; warning-note, election-note o mission-debrief sobre un registro, que lo dice por sí mismo

# The year of an evaluation; the last that is over without it
s-02d1346d7b = El año de una evaluación; sin él, el último que ha terminado

# Its language: en, fr, ru, es, ar or zh
s-701fa67ad2 = Su idioma: en, fr, ru, es, ar o zh

# How a PDF is set: on pages of A4, or as slides of 16:9 for projection
s-abc58e5730 = Cómo se compone el PDF: en páginas A4 o en diapositivas 16:9 para proyectar

# The file; its ending says what it is
s-4ff266deff = El archivo; su terminación dice qué es

# Open the screens of the wall, or write the picture that a wall on another machine shows
s-53e411628c = Abre las pantallas del muro, o escribe la imagen que muestra un muro en otra máquina

# Everything on a wall is Unclassified: nothing that is marked higher is read for it. With --from, no store is opened at all; the file is read again every few minutes.
s-6b4c570ed2 = Todo lo que hay en un muro es no clasificado: para él no se lee nada con una clasificación superior. Con --from no se abre ningún almacén; el archivo se vuelve a leer cada pocos minutos.

# A subregion by its id, or a country by its three letters; the screens that are planned without it
s-ec61033b43 = Una subregión por su identificador, o un país por sus tres letras; sin ella, las pantallas previstas

# Show the picture in this file, which another machine writes
s-241f214e70 = Muestra la imagen de este archivo, que escribe otra máquina

# Write the picture of the area into this file, instead of opening a window
s-f3197e1f3f = Escribe la imagen de la zona en este archivo, en lugar de abrir una ventana

# Language of the screen: en, fr, ru, es, ar or zh
s-98ecc77eaa = Idioma de la pantalla: en, fr, ru, es, ar o zh

# Write a warning for a partner: .html is a page that can be read anywhere, .json a file that another office adds
s-0924168660 = Escribir una alerta para un asociado: .html es una página que se lee en cualquier parte, .json un archivo que añade otra oficina

# The numbers of warnings are told by: sitroom list warnings --json
s-0fad4cb404 = Los números de las alertas se ven con: sitroom list warnings --json

# The number of the warning
s-f2ff314f67 = El número de la alerta

# The highest marking that may leave: unclassified, confidential or strictly-confidential
s-703732ce8e = La clasificación más alta que puede salir: unclassified, confidential o strictly-confidential

# List the imports
s-cd7b7a5aa5 = Enumerar las importaciones

# Tell what a run of events added, changed and took back, and the figures before and after
s-3fb344e01f = Decir qué añadió, cambió y retiró una importación de sucesos, y las cifras antes y después

# Number of the run, as `sitroom runs` lists it
s-e071fba6d9 = Número de la importación, como lo da `sitroom runs`

# Take an import back as a whole
s-03f6b0f3f8 = Deshacer una importación por entero

# Write the refused rows of an import to a CSV, to be mended and imported again
s-5eb81ddc40 = Escribir en un CSV las filas rechazadas de una importación, para corregirlas e importarlas de nuevo

# The file to write
s-8ce4c82b56 = El archivo que se escribe

# Fill the profile with an invented scenario, marked EXERCISE everywhere
s-06290a96a3 = Llenar el perfil con un escenario inventado, marcado EJERCICIO en todas partes

# How many events
s-5485513cb7 = Cuántos sucesos

# The same seed gives the same scenario
s-8dc50315bb = La misma semilla da el mismo escenario

# Let a passphrase guard the key of the store, change it, open without it, back up
s-33ae2c0258 = Hacer que una frase de contraseña guarde la clave del almacén, cambiarla, abrir sin ella, copiar

# Passphrases are asked for on the terminal; a script gives them as SITROOM_PASSPHRASE and SITROOM_NEW_PASSPHRASE. The two halves of the recovery key are shown once: print each on a sheet of its own, for two people who keep them apart. Without the passphrase and without both halves nobody can read the store again.
s-4b4971f9d4 = Las frases de contraseña se piden en el terminal; un guion las da como SITROOM_PASSPHRASE y SITROOM_NEW_PASSPHRASE. Las dos mitades de la clave de recuperación se muestran una sola vez: imprima cada una en una hoja aparte, para dos personas que las guarden por separado. Sin la frase de contraseña y sin las dos mitades nadie podrá volver a leer el almacén.

# Set a passphrase, and show the two halves of the recovery key
s-58b1c64124 = Fijar una frase de contraseña, y mostrar las dos mitades de la clave de recuperación

# Tell whether there is a vault, how many copies of it are whole, and how its backups stand
s-6e6a2775a2 = Decir si hay caja fuerte, cuántas de sus copias están íntegras y cómo están las copias de seguridad

# Lock the profile in the window that has it open
s-186afc3dfe = Bloquear el perfil en la ventana que lo tiene abierto

# Open with both halves of the recovery key, one a line on standard input, and set a new passphrase
s-e9524a35d0 = Abrir con las dos mitades de la clave de recuperación, una por línea en la entrada estándar, y fijar una nueva frase de contraseña

# Change the passphrase
s-181135f43d = Cambiar la frase de contraseña

# Make the two halves of the recovery key anew; the former ones open nothing from then on
s-9285080245 = Hacer de nuevo las dos mitades de la clave de recuperación; las anteriores ya no abren nada

# Give the store a new key, under the same passphrase, with new halves; nobody else may have it open
s-c5da23e9e7 = Dar al almacén una clave nueva, bajo la misma frase de contraseña, con mitades nuevas; nadie más debe tenerlo abierto

# Make an encrypted backup and read it back
s-b9e725a922 = Hacer una copia cifrada y volver a leerla

# Make none, and try whether the newest can be restored
s-8a10d756e9 = No hacer ninguna, y probar si la más reciente se puede restaurar

# Check the integrity of everything that is stored
s-2922db42c1 = Comprobar la integridad de todo lo almacenado

# Each change of a record follows from all before it. The head of that chain goes out with every pack, and stands here in the answer; whoever kept one can ask later whether the history still contains it.
s-3b390cd0b3 = Cada cambio de una ficha se sigue de todos los anteriores. La cabeza de esa cadena sale con cada paquete y está aquí en la respuesta; quien guardó una puede preguntar después si la historia aún la contiene.

# A head of the chain of operations that was written down earlier: is it still one of the history?
s-f558782d7c = Una cabeza de la cadena de operaciones anotada antes: ¿sigue siendo de la historia?

# Time the import, the picture, the tiles, Gi* and DBSCAN on a file of events, in a profile of its own that is thrown away
s-ba096fd750 = Medir el tiempo de la importación, la imagen, las teselas, Gi* y DBSCAN con un archivo de sucesos, en un perfil aparte que se desecha

# A CSV with the UCDP columns
s-98925af445 = Un CSV con las columnas de UCDP

# How often each workload is run; the middle time counts
s-2683c89c31 = Cuántas veces se ejecuta cada tarea; cuenta el tiempo mediano
