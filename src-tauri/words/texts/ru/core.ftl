### What the core and the command line say. Above each text stands its English template; { $a }, { $b } … are the
### values of its holes, in their order there. SITROOM_WRITE_WORDS=1 writes this file anew (tests/words.rs).

## src-tauri/analysis/src/change/change_point.rs

# change points of counts, PELT (Killick, Fearnhead and Eckley 2012), method 1.0
s-b726a108ba = изменения уровня счетных рядов, PELT (Killick, Fearnhead и Eckley 2012), метод 1.0

# The least number of steps of a stretch
s-87dfeb4ead = Наименьшее число шагов отрезка

# The confidence
s-77f2fe551d = Уровень доверия

## src-tauri/analysis/src/change/ears.rs

# EARS C1, C2, C3 (Fricker, Hegler and Dunfee 2008), method 1.0
s-c20fea42ea = EARS C1, C2, C3 (Fricker, Hegler и Dunfee 2008), метод 1.0

# The number of standard deviations
s-dd6601cdb3 = Число стандартных отклонений

# The least standard deviation
s-b38a42f7d7 = Наименьшее стандартное отклонение

## src-tauri/analysis/src/change/farrington.rs

# improved Farrington (Noufaily et al. 2013), quasi-Poisson, negative binomial bounds, method 1.1
s-799552a2e6 = улучшенный метод Фаррингтона (Noufaily et al. 2013), квазипуассон, границы отрицательного биномиального распределения, метод 1.1

# The number of years
s-1499b18f96 = Число лет

# The number of steps left out
s-0583162cb2 = Число пропущенных шагов

# The share beyond a bound
s-f2a43c1fda = Доля за пределом

# The residual of an outlying step
s-c26955644e = Остаток выпадающего шага

# The p of a trend
s-1d703048ab = Значение p тренда

## src-tauri/analysis/src/change/step.rs

# There is no data for this step.
s-2e51a54319 = Для этого шага нет данных.

# The past is {found} steps long: {least} or more are needed.
s-b8b7da1479 = Длина прошлого в шагах — { $a }: нужно { $b } или более.

# Of the past, {known} steps have data: {least} or more are needed.
s-1384074bff = Шагов с данными в прошлом — { $a }: нужно { $b } или более.

# Of the same season in past years, {known} steps have data: {least} or more are needed.
s-a0c8f08abc = Шагов с данными для того же сезона прошлых лет — { $a }: нужно { $b } или более.

## src-tauri/analysis/src/change/surge.rs

# surge by improved Farrington or EARS C2, method 1.1
s-1f9ed8a8f9 = всплеск по улучшенному методу Фаррингтона или EARS C2, метод 1.1

## src-tauri/analysis/src/clock.rs

# product-limit median of hours to arrival (Kaplan and Meier 1958), method 1.0
s-47438cc956 = медиана часов до прибытия, множительная оценка (Kaplan и Meier 1958), метод 1.0

## src-tauri/analysis/src/effect/counter_views.rs

# counter-views of what followed, method 1.1
s-5b035bc84f = иные объяснения последовавшего, метод 1.1

# The number of months just before
s-5094b6a4d4 = Число месяцев непосредственно перед

# The factor above the long mean
s-1057c91412 = Множитель над долгим средним

# The ratio of neighbours
s-67d27d2efb = Отношение соседних значений

# The start as an index
s-bd93882dc0 = Начало как номер

## src-tauri/analysis/src/effect/interrupted.rs

# interrupted time series by quasi-Poisson regression, widest of three errors, method 1.0
s-d2dddfae40 = прерванный временной ряд, квазипуассоновская регрессия, наибольшая из трех ошибок, метод 1.0

# The lag in months
s-1c7c7b296b = Запаздывание в месяцах

## src-tauri/analysis/src/effect/like_cases.rs

# difference in differences beside like cases, placebo interval, method 1.0
s-7cfea0a715 = разность разностей рядом со сходными случаями, плацебо-интервал, метод 1.0

# The number of months before
s-9181cf7b92 = Число месяцев до

# The number of months after
s-ba05d73192 = Число месяцев после

# The number of like cases
s-6986085b79 = Число сходных случаев

## src-tauri/analysis/src/exposure/concentration.rs

# concentration index after Kakwani, Wagstaff and van Doorslaer, method 1.0
s-991e677f89 = индекс концентрации по Kakwani, Wagstaff и van Doorslaer, метод 1.0

# A value of presence or violence
s-74e069454a = Значение присутствия или насилия

## src-tauri/analysis/src/exposure/met.rs

# share of deaths where a partner is, bootstrap over places, method 1.0
s-bd819ea165 = доля погибших там, где есть партнер, бутстреп по местам, метод 1.0

# The number of draws
s-e9750ee20e = Число розыгрышей

## src-tauri/analysis/src/exposure/mod.rs

# places with violence and without known presence, method 1.0
s-2691d6703e = места с насилием и без известного присутствия, метод 1.0

# The forecast in deaths
s-a77add37d1 = Прогноз погибших

## src-tauri/analysis/src/fading.rs

# fading engagement, method 1.0
s-f5aeb0355b = угасающая инициатива, метод 1.0

## src-tauri/analysis/src/forecast/group.rs

# no deaths in the last 12 months
s-7096b092cb = за последние 12 месяцев погибших нет

# up to 1 death a month
s-aafe065b82 = до 1 погибшего в месяц

# more than 1 and up to 10 deaths a month
s-5e7ac20044 = более 1 и до 10 погибших в месяц

# more than 10 and up to 100 deaths a month
s-1162b65569 = более 10 и до 100 погибших в месяц

# more than 100 deaths a month
s-2a1915ed5c = более 100 погибших в месяц

## src-tauri/analysis/src/forecast/mod.rs

# outlook by pooled components, method 1.0
s-7f9a50186c = прогноз объединением составляющих, метод 1.0

## src-tauri/analysis/src/forecast/model.rs

# linear pool of eleven components, weighted by their past CRPS
s-44f7b47343 = линейное объединение одиннадцати составляющих, взвешенных по их прошлому CRPS

# own past, weighted by recency, with scale noise
s-e54a30b355 = собственное прошлое, взвешенное по давности, с шумом масштаба

# what followed like levels in all countries, in units of the level
s-a80ee88dfb = что следовало за сходными уровнями во всех странах, в единицах уровня

# hurdle negative binomial, shrunk to the group
s-1feb6e4e78 = отрицательная биномиальная модель с порогом, стянутая к группе

# own last 12 months
s-60424209b0 = собственные последние 12 месяцев

# last 12 months of the country and its neighbours
s-773aa56e22 = последние 12 месяцев страны и ее соседей

# the last month
s-e8706a95df = последний месяц

# no deaths
s-8d5d9918e9 = погибших нет

# last 12 months of all countries
s-0f1b8f274a = последние 12 месяцев всех стран

## src-tauri/analysis/src/forecast/record.rs

# {outcomes} past outcomes are too few to tell; the benchmark is shown.
s-8b7841d787 = Прошлых исходов слишком мало, чтобы судить ({ $a }); показан эталон.

# mean CRPS in units of the recent level {ours:.4}, benchmark {theirs:.4}, over {outcomes} past outcomes
s-257eee3027 = средний CRPS в единицах недавнего уровня { $a }, эталон { $b }, по прошлым исходам числом { $c }

# {} is better than the benchmark: {told}.
s-217c469c90 = { $a } лучше эталона: { $b }.

# {} is not better than the benchmark, which is shown: {told}.
s-65df0f3f8e = { $a } не лучше эталона, который и показан: { $b }.

# The record of its group decided: {why}
s-8289711867 = Решила точность группы в прошлом: { $a }

# Of the {one} itself {outcomes} past outcomes are too few to tell ({ENOUGH_OF_ONE} are needed).
s-db0c18082d = Собственных прошлых исходов ({ $a }) слишком мало, чтобы судить: { $b } (нужно { $c }).

# {few} The record of its group decided: {why}
s-6eed210e90 = { $a } Решила точность группы в прошлом: { $b }

# mean CRPS {ours:.2} deaths, benchmark {theirs:.2}, over {outcomes} past outcomes
s-4b66b1f5d5 = средний CRPS { $a } погибших, эталон { $b }, по прошлым исходам числом { $c }

# The record of the {one} itself decided: {id} is better than the benchmark there ({told}), as in its group.
s-a52a6b05ae = Решила собственная точность в прошлом ({ $a }): { $b } здесь лучше эталона ({ $c }), как и в группе.

# {id} is not better than the benchmark there, which is shown ({told})
s-a1660c8299 = { $a } здесь не лучше эталона, который и показан ({ $b })

# The record of the {one} itself decided: {shown}, though it is better in its group.
s-e7d81bc82e = Решила собственная точность в прошлом ({ $a }): { $b }, хотя в группе модель лучше.

## src-tauri/analysis/src/hotspot/adjacency.rs

# Place {place} has the neighbour {neighbour}, and there are {count} places, numbered from 0.
s-63b868da25 = У места { $a } указан сосед { $b }, а мест { $c }, нумерация с 0.

# Place {place} is named as a neighbour of itself.
s-5109a77814 = Место { $a } названо собственным соседом.

# Place {place} names the neighbour {neighbour} twice.
s-2229a5c764 = Место { $a } дважды называет соседа { $b }.

# The offsets must begin at 0, never fall, and end at the number of neighbours: offset {index} does not.
s-bb2d6f0661 = Смещения должны начинаться с 0, не убывать и заканчиваться числом соседей: со смещением { $a } это не так.

# There are more places or neighbours than 4,294,967,295.
s-51f5273f8f = Мест или соседей больше, чем 4 294 967 295.

## src-tauri/analysis/src/hotspot/dbscan.rs

# DBSCAN (Ester et al. 1996), great-circle distance, method 1.0
s-1023c83959 = DBSCAN (Ester et al. 1996), расстояние по дуге большого круга, метод 1.0

# The radius in km
s-f3d8e76c1b = Радиус в км

# The number of points
s-429f3034d3 = Число точек

## src-tauri/analysis/src/hotspot/density.rs

# kernel density, quartic kernel on the sphere (after Silverman 1986), method 1.0
s-da4aae6bc2 = ядерная плотность, квартическое ядро на сфере (по Silverman 1986), метод 1.0

# The bandwidth in km
s-ea51f298d3 = Ширина окна сглаживания в км

# A weight
s-e6fbe5f077 = Вес связи

## src-tauri/analysis/src/hotspot/emerging.rs

# emerging hot spots (after Esri), Mann-Kendall trend over Gi* z, method 1.0
s-52fc226b0a = возникающие горячие точки (по Esri), тренд Манна — Кендалла по z статистики Gi*, метод 1.0

# The z of a hot spot
s-0e40e6360a = Значение z горячей точки

## src-tauri/analysis/src/hotspot/gistar.rs

# Getis-Ord Gi* (1995), binary weights over the place and what lies beside it, analytic z; q by Benjamini and Hochberg (1995)
s-835032821c = Getis-Ord Gi* (1995), двоичные веса места и прилегающих к нему, аналитический z; q по Benjamini и Hochberg (1995)

## src-tauri/analysis/src/hotspot/moran.rs

# Moran's I, local (Anselin 1995) and global (Cliff and Ord 1981), row-standardised weights, method 1.0
s-f4d5a3bd6e = I Морана, локальный (Anselin 1995) и общий (Cliff и Ord 1981), веса, нормированные по строкам, метод 1.0

## src-tauri/analysis/src/hotspot/space_time_clusters.rs

# ST-DBSCAN (Birant and Kut 2007), great-circle distance and days, method 1.0
s-1b2ba8b53a = ST-DBSCAN (Birant и Kut 2007), расстояние по дуге большого круга и дни, метод 1.0

# The span in days
s-5092c05823 = Промежуток в днях

# The number of events
s-54dc139047 = Число событий

## src-tauri/analysis/src/interval.rs

# The number of cases
s-ce9c141c94 = Число случаев

# The number of hits
s-1bac87a6f0 = Число попаданий

## src-tauri/analysis/src/level/mod.rs

# warning level by ridge regression on quiet divisions, method 1.0
s-a703dcc051 = уровень предупреждения гребневой регрессией по спокойным областям, метод 1.0

## src-tauri/analysis/src/level/panel.rs

# The number of months
s-ec62d56a5f = Число месяцев

# The number of deaths of a row
s-2cdb7c8218 = Число погибших в строке

# A month (12 times the year plus the month from 0)
s-02bf576fc4 = Месяц (год, умноженный на 12, плюс месяц, считая от 0)

## src-tauri/analysis/src/level/record.rs

# The last month of the record
s-48f65c69f5 = Последний месяц проверки

## src-tauri/analysis/src/likeness/escalation.rs

# escalations of monthly deaths, method 1.0
s-ca37c299c0 = эскалации помесячного числа погибших, метод 1.0

# The threshold in deaths
s-db09939e23 = Порог погибших

# The window in months
s-df8791f5cb = Окно в месяцах

# The quiet time in months
s-cda6c3f90c = Время затишья в месяцах

## src-tauri/analysis/src/likeness/gower.rs

# Gower's distance, method 1.0
s-3492bdce88 = расстояние Гауэра, метод 1.0

## src-tauri/analysis/src/likeness/moments.rs

# what falls due beside what rises, method 1.0
s-22ae2ddc56 = что наступает рядом с тем, что растет, метод 1.0

# The number of days about a due day
s-20f3ce9c51 = Число дней вокруг дня срока

# The last due day
s-8639194583 = Последний день срока

## src-tauri/analysis/src/likeness/nearest.rs

# closeness to the months before escalations rather than to ordinary ones, Gower's distance, method 1.1
s-b42ff9694e = близость к месяцам перед эскалациями, а не к обычным, расстояние Гауэра, метод 1.1

# The closest share
s-8ef1c76075 = Доля ближайших

# The number of indicators
s-28cc6d2f77 = Число показателей

## src-tauri/analysis/src/likeness/profile.rs

# profiles of the months before, by median and MAD of the own past, method 1.0
s-620095af09 = профили предшествующих месяцев по медиане и MAD собственного прошлого, метод 1.0

## src-tauri/analysis/src/linkage/finding.rs

# Records near in time and place: {near}.
s-508f791ad6 = Записей, близких по времени и месту: { $a }.

# The same days.
s-5e0d045f73 = Те же дни.

# Days that overlap.
s-341cd2f1bf = Дни пересекаются.

# Days between: {days}.
s-944babb788 = Разница в днях: { $a }.

# Deaths: {one} and {other}.
s-59630fdd19 = Погибшие: { $a } и { $b }.

# Deaths are missing on one side: no evidence.
s-673fa63aea = У одной из записей число погибших не указано: данных нет.

# The same kind of violence.
s-744003de87 = Тот же вид насилия.

# Different kinds of violence.
s-fde1490818 = Разные виды насилия.

# The kind of violence is missing on one side: no evidence.
s-dc324d318b = У одной из записей вид насилия не указан: данных нет.

# Another record fits about as well.
s-fb800a73a6 = Другая запись подходит почти так же хорошо.

# No other record fits as well.
s-aaafdf2cfc = Ни одна другая запись не подходит так же хорошо.

# One record stands for several on the same days: it tells of {whole} deaths, they of {sum} together.
s-df31ca7e8b = Одна запись стоит за несколько в те же дни: в ней { $a } погибших, в тех вместе { $b }.

# Distance: {distance_km:.0} km; the names of the places are alike.
s-75e59f920a = Расстояние: { $a } км; названия мест сходны.

# Distance: {distance_km:.0} km; the names of the places differ.
s-d7084ebfae = Расстояние: { $a } км; названия мест различаются.

# Distance: {distance_km:.0} km; one place has no name.
s-8a1576713d = Расстояние: { $a } км; одно из мест не названо.

# Known only to the province or worse ({distance_km:.0} km); the names of the places are alike.
s-85140c1171 = Известно лишь с точностью до области или хуже ({ $a } км); названия мест сходны.

# Known only to the province or worse ({distance_km:.0} km); the names of the places differ.
s-f6dc1e69ea = Известно лишь с точностью до области или хуже ({ $a } км); названия мест различаются.

# Known only to the province or worse ({distance_km:.0} km); one place has no name.
s-3ea00d2aff = Известно лишь с точностью до области или хуже ({ $a } км); одно из мест не названо.

# The sides are not identified: no evidence.
s-7a77075a5b = Стороны не установлены: данных нет.

# Both sides are the same.
s-14d7718981 = Обе стороны совпадают.

# Both sides are alike.
s-4bcb4764ee = Обе стороны сходны.

# One side is alike, the other is not identified.
s-5bb7a5a776 = Одна сторона сходна, другая не установлена.

# One side is alike, the other differs.
s-f11ae3bc46 = Одна сторона сходна, другая отличается.

# One side differs, the other is not identified.
s-4777a51f90 = Одна сторона отличается, другая не установлена.

# Both sides differ.
s-b66b3773c6 = Обе стороны различаются.

## src-tauri/analysis/src/linkage/mod.rs

# linked records (Fellegi and Sunter 1969; Winkler 1990), one event with one at most, method 1.0
s-17642fb4e9 = связанные записи (Феллеги и Сантер, 1969; Винклер, 1990), одно событие не более чем с одним, метод 1.0

# The probability to link from
s-9477895f1b = Вероятность, от которой связывают

# The probability to ask from
s-205552abb5 = Вероятность, от которой спрашивают

## src-tauri/analysis/src/onset/against.rs

# The stored conflicts do not cover 1990 to 2009, which the report compares in §7.
s-3c1e2fd857 = Сохраненные конфликты не охватывают 1990–2009 годы, которые доклад сравнивает в §7.

# {noughties} in 2000–2009 after {nineties} in the 1990s
s-6b40e379e5 = { $a } за 2000–2009 годы после { $b } за 1990-е

# {counted}; there is nothing to compare with the “roughly half” of §7.
s-62659db897 = { $a }; сравнить с «примерно половиной» из §7 нечего.

# agrees with
s-812c94c942 = согласуется с

# comes near
s-3baf7b283f = близко к

# does not agree with
s-2ab56ff2cf = не согласуется с

# {counted} is {:.0} % as many; that {verdict} the “only roughly half as high” of §7.
s-45fec1a59d = { $a }, то есть { $b } %; это { $c } «лишь примерно вдвое ниже» из §7.

# falls too, but from another height than
s-d4ccc759fb = тоже снижается, но с другой высоты, чем

# {} in the 1990s ({} escalations) and {} in 2000–2009 ({}); that {verdict} the “from 21 to 16” of §7.
s-39ba143184 = { $a } в 1990-е (эскалаций { $b }) и { $c } в 2000–2009 годы ({ $d }); это { $e } «с 21 до 16» из §7.

## src-tauri/analysis/src/onset/mod.rs

# conflict onsets, method 1.0
s-45256de287 = начала конфликтов, метод 1.0

# A conflict reaches 25 battle deaths in a year
s-fce2153efa = Конфликт достигает 25 погибших в боях за год

# A conflict reaches 1,000 battle deaths in a year
s-e32ab10095 = Конфликт достигает 1 000 погибших в боях за год

# , for the first time since the data begin
s-b5a8f7d361 = , впервые с начала данных

#  after at least one year below
s-09825f5e98 = {" "}после не менее чем года ниже этого уровня

#  after at least {years} years below
s-28ff4e9d13 = {" "}после не менее чем { $a } лет ниже этого уровня

# , and stays under 1,000 in that year
s-8e96658b13 = , и в этом году остается ниже 1 000

## src-tauri/analysis/src/rates.rs

# ratio of two counts by the conditional binomial (Clopper and Pearson 1934), method 1.0
s-447c2df672 = отношение двух чисел по условному биномиальному распределению (Clopper и Pearson 1934), метод 1.0

## src-tauri/analysis/src/refusal.rs

# Value {index} of the {what} is no finite number.
s-cc03bf90c0 = Значение { $a } из { $b } — не конечное число.

# The latitude of point {index} is {}: it must lie between -90 and 90.
s-565480a407 = Широта точки { $a } равна { $b }: она должна быть от -90 до 90.

# {setting} is {}: it must lie between {} and {}.
s-a6b9e3c4d2 = { $a }: { $b }; значение должно быть от { $c } до { $d }.

# There are {found} {what} where {expected} are needed.
s-b79ca2d2a2 = Имеется { $a } ({ $b }), а нужно { $c }.

# There {} {found} {}, and {least} or more are needed ({method}).
s-1f31f93c34 = Имеется значений ({ $a } { $c }): { $b }; нужно { $d } или более ({ $e }).

# All values are equal: {method} compares differences, and there are none.
s-bd885c672b = Все значения равны: { $a } сравнивает различия, а их нет.

# The sum of the {what} is zero: {method} has nothing to work on.
s-49b617c87b = Сумма ({ $a }) равна нулю: { $b } не с чем работать.

# {method} does not settle on these values: look at the series itself.
s-5640953512 = { $a } не сходится на этих значениях: посмотрите на сам ряд.

# No quiet time is known before month {month}: what is compared is the time before violence rises again.
s-7bb4540c5d = До месяца { $a } спокойное время не известно: сравнивается время перед новым ростом насилия.

# No place has a neighbour: there is nothing to compare a place with.
s-3b81fca66b = Ни у одного места нет соседей: сравнивать не с чем.

# The quantity of record {index} is {}: it must be 0 or more.
s-1c0d62597d = Количество в записи { $a } равно { $b }: оно должно быть не меньше 0.

# Row {index} of division {division} lies in month {month}, which the data of no such division cover.
s-9e16f7aec8 = Строка { $a } области { $b } относится к месяцу { $c }, который не охвачен данными ни одной такой области.

# The indicator "{indicator}" is not counted from events: pass its readings to the rule instead.
s-1c77a22ff5 = Показатель «{ $a }» не считается по событиям: передайте правилу его значения.

# Of {asked} moved routes only {found} stay inside, and {least} are needed: take a shorter route or a wider area.
s-6bb8b2d7fb = Из сдвинутых маршрутов ({ $a }) внутри остаются лишь { $b }, а нужно { $c }: возьмите более короткий маршрут или более широкую территорию.

# Stopped before the figure was ready.
s-5a3d91e85e = Остановлено до того, как показатель был готов.

# was 1 event
s-66bc973fc1 = 1 событие

# were {count} events
s-115d97d7ca = { $a } событий

# was 1
s-663187c4b9 = 1

# were {after}
s-570ea4fc2f = { $a }

# , and {a_side} on each side,
s-026202a50c = , и { $a } с каждой стороны,

# There {} before the start and there {then} from it on: too few to tell a change from chance, so none is told. {least} together{each} are needed.
s-7ba16e50e7 = До начала: { $a }; начиная с него: { $b }. Этого слишком мало, чтобы отличить изменение от случайности, поэтому оно не указано. Нужно { $c } вместе{ $d }.

## src-tauri/analysis/src/route.rs

# route and border, method 1.0
s-2c717ed8af = маршрут и граница, метод 1.0

## src-tauri/analysis/src/sift/gazetteer/why.rs

# It is the name of a country.
s-e7f5c71bb7 = Это название страны.

# The country of this place is spoken of.
s-5cecacb7bd = Речь идёт о стране, где находится это место.

# No other place has this name.
s-075f5056ad = Другого места с таким названием нет.

# It is the capital or the largest place of this name; its country is not spoken of.
s-3da1a09c2b = Это столица или крупнейшее место с таким названием; о его стране речи нет.

# The name is an everyday word too, but the country of this place is spoken of.
s-8563203097 = Это название является и обычным словом, но речь идёт о стране, где находится это место.

# The name stands beside another one and may be that of a person.
s-a8b47d4331 = Это название стоит рядом с другим именем и может быть именем человека.

# possible
s-502a86fc50 = возможно

# likely
s-7b0a1b195b = вероятно

## src-tauri/analysis/src/sift/grade.rs

# {judged} of its reports were judged and {unknown} were not; {LEAST_JUDGED} are needed for a grade.
s-c2de129c24 = Сообщений оценено: { $a }, не оценено: { $b }; для оценки источника нужно { $c }.

# {confirmed} of {judged} judged reports were confirmed: {low:.0} to {high:.0} % of what it writes.
s-72fc9ebceb = Подтверждено { $a } из { $b } оценённых сообщений: от { $c } до { $d } % того, что он пишет.

# A linked event confirms it.
s-9125621ee3 = Это подтверждается связанным событием.

# Independent outlets of grade A or B that tell it: {count}.
s-8dc72d684e = Независимых источников с оценкой A или B, которые об этом сообщают: { $a }.

# Independent outlets of grade C that tell it: {count}.
s-d223eea6b9 = Независимых источников с оценкой C, которые об этом сообщают: { $a }.

# Independent outlets of grade D or E that tell it: {count}.
s-440286a6e3 = Независимых источников с оценкой D или E, которые об этом сообщают: { $a }.

# Independent outlets that cannot be judged and tell it: {count}.
s-159da9fdf0 = Независимых источников, которые нельзя оценить и которые об этом сообщают: { $a }.

# An outlet that is trusted more says otherwise.
s-9b07c8ed48 = Более надёжный источник утверждает иное.

# An outlet that is trusted as much says otherwise.
s-b3dceaccf3 = Столь же надёжный источник утверждает иное.

# Only outlets that are trusted less say otherwise.
s-3338220213 = Иное утверждают только менее надёжные источники.

## src-tauri/analysis/src/sift/likeness.rs

# The wording is much the same.
s-02e3557b77 = Формулировки почти одинаковы.

# The wording differs.
s-a5d789106b = Формулировки различаются.

# They name the same places.
s-94be66faee = В них названы одни и те же места.

# They name other places.
s-93b6f05ae3 = В них названы разные места.

# They name the same persons, groups or villages.
s-56b1bb8c22 = В них названы одни и те же лица, группы или сёла.

# They name other persons, groups or villages.
s-c03958a7bd = В них названы разные лица, группы или сёла.

# They tell of the same day.
s-6be5731513 = В них говорится об одном и том же дне.

# They tell of other days.
s-875bd96dfe = В них говорится о разных днях.

# They were published on the same day or the next.
s-18c472929d = Они опубликованы в тот же или на следующий день.

# They were published days apart.
s-2de36a8b6c = Они опубликованы с разницей в несколько дней.

# They give the same number of dead.
s-2c8cfa0716 = В них указано одно и то же число погибших.

# They give other numbers of dead.
s-e0ed749fb2 = В них указано разное число погибших.

# They give the same numbers.
s-6d8d9f7f10 = В них приведены одни и те же цифры.

# They give other numbers.
s-4ec2175414 = В них приведены разные цифры.

# They are about the same subjects.
s-6ddf26dc5d = Они посвящены одним и тем же темам.

# They are about other subjects.
s-9dae155235 = Они посвящены разным темам.

## src-tauri/analysis/src/sift/rule.rs

# The rule “{name}” holds: nothing that it excludes is there.
s-60f8b53e5f = Правило «{ $a }» выполняется: ничего из исключаемого им нет.

# The rule “{name}” holds: {met_by}.
s-ff607be03e = Правило «{ $a }» выполняется: { $b }.

## src-tauri/analysis/src/spillover/border.rs

# events near borders, method 1.0
s-eeb168e1b7 = события у границ, метод 1.0

# The distance from the border in km
s-97d0009b3a = Расстояние от границы в км

# The number of a period
s-3addc67af3 = Номер периода

# The number of events near a border
s-4bde667b21 = Число событий у границы

# The share of land near a border
s-d58761fee0 = Доля суши у границы

## src-tauri/analysis/src/spillover/excitation.rs

# events triggered by events (Hawkes 1971, weekly counts), method 1.0
s-c8e52a3442 = события, вызванные событиями (Hawkes 1971, недельные числа), метод 1.0

# What follows is not always what is caused: one cause that reaches two places in turn looks the same.
s-514e6a8a27 = Последовавшее не всегда вызвано предшествующим: общая причина, которая достигает двух мест поочередно, выглядит так же.

# The number of lags
s-6b03bb9a58 = Число запаздываний

## src-tauri/analysis/src/spillover/flow.rs

# flows from origin over transit to destination, method 1.0
s-1ae87c6fc2 = потоки из места происхождения через транзит в место назначения, метод 1.0

## src-tauri/analysis/src/spillover/overlap.rs

# route and violence, route moved at random (Lotwick and Silverman 1982), method 1.0
s-c1865e592e = маршрут и насилие, маршрут сдвигается случайно (Lotwick и Silverman 1982), метод 1.0

# Seizures and cases measure where interdiction happens as much as where trafficking does.
s-4bc7b0b069 = Изъятия и случаи показывают, где ведется пресечение, не меньше, чем где идет незаконная торговля.

# The length of the route in km
s-77e0963032 = Длина маршрута в км

# The distance from the route in km
s-6ca8ffaead = Расстояние от маршрута в км

# The turn in degrees
s-c9af7fa24b = Поворот в градусах

# The west of the area in degrees
s-20f609f54d = Запад района в градусах

# The east of the area in degrees
s-8b70040df0 = Восток района в градусах

# The south of the area in degrees
s-975c5700b7 = Юг района в градусах

# The north of the area in degrees
s-c8ef215289 = Север района в градусах

## src-tauri/analysis/src/spillover/pressure.rs

# pressure on a place from itself and its neighbours, method 1.0
s-619bb76362 = давление на место от него самого и его соседей, метод 1.0

## src-tauri/analysis/src/spillover/space_time.rs

# space–time K function (Diggle et al. 1995), days dealt out by lot, method 1.0
s-8c07fcc215 = пространственно-временная K-функция (Diggle et al. 1995), дни розданы по жребию, метод 1.0

# Knox test (Knox 1964), days dealt out by lot, method 1.0
s-4c9bbdbcd0 = критерий Нокса (Knox 1964), дни розданы по жребию, метод 1.0

# The area in km²
s-66a1ddece7 = Площадь в км²

# The time in days
s-68126ba512 = Время в днях

# A distance in km
s-aa37630166 = Расстояние в км

# A number of days
s-c41e2f1d51 = Число дней

# The day of an event
s-68d9a4ce38 = День события

## src-tauri/analysis/src/waiting.rs

# product-limit estimate (Kaplan and Meier 1958) with Greenwood's intervals, method 1.0
s-fa72aaf111 = множительная оценка (Kaplan и Meier 1958) с интервалами Гринвуда, метод 1.0

## src-tauri/analysis/src/warning/condition.rs

# The threshold of a rule
s-cd368d2cb7 = Порог правила

# The least number of events of a rule
s-1b926df5cb = Наименьшее число событий правила

# The number of months of an indicator
s-9eeaac8d9b = Число месяцев показателя

# The place of a reading
s-ed336fded0 = Место показания

## src-tauri/analysis/src/warning/indicator.rs

# events in the last months
s-0bbf796724 = события последних месяцев

# deaths in the last months
s-cb13218655 = погибшие последних месяцев

# civilian deaths in the last months
s-fd5377fbe0 = погибшие гражданские лица последних месяцев

# events of the last month, in times of the upper bound that the place's own past gives
s-19f1c21ce4 = события последнего месяца в долях верхней границы по собственному прошлому места

# events of the last months in touching places of other countries
s-3200154395 = события последних месяцев в соприкасающихся местах других стран

# events of the last months in all touching places
s-72b7493d78 = события последних месяцев во всех соприкасающихся местах

# z of Gi* of a new or intensifying hot spot, 0 where it is none
s-e757710840 = z статистики Gi* новой или растущей горячей точки, 0, если ее нет

# events a month in the 24 months before, where none came in the last months, else 0
s-68e0e803b0 = событий в месяц за 24 предыдущих месяца, если в последние не было ни одного, иначе 0

# probability of an onset of violence within three months
s-36d464ce4a = вероятность вспышки насилия в течение трех месяцев

# probability that deaths to come pass a bound
s-a61137f4e9 = вероятность того, что число погибших превысит границу

# days to an election, where events rise
s-ec4573a1ed = дней до выборов, где события учащаются

# days since an open constitutional crisis began
s-be6c8a85d3 = дней с начала открытого конституционного кризиса

# events along a corridor of trafficking
s-deaa9ac31e = события вдоль коридора незаконной торговли

# engagements that fade while events go on
s-9f3e707728 = инициативы, которые угасают, тогда как события продолжаются

# commitments that are late
s-797e60b568 = просроченные обязательства

## src-tauri/analysis/src/warning/mod.rs

# warnings by rules, method 1.0
s-5d5ac8aa27 = предупреждения по правилам, метод 1.0

## src-tauri/analysis/src/warning/replay.rs

# The last month of the replay
s-d39d4d3a64 = Последний месяц прогона по прошлому

## src-tauri/api/src/areas.rs

# {lon}, {lat} is no place on Earth.
s-35b55c106a = { $a }, { $b } — не место на Земле.

# Give degrees east and north.
s-f0fe581f9f = Укажите градусы на восток и на север.

# The subregion “{id}”
s-6bc3470fe3 = Субрегион «{ $a }»

# The division “{code}”
s-04621dc594 = Область «{ $a }»

## src-tauri/api/src/base_map.rs

# The base map is damaged at {z}/{x}/{y}: {error}.
s-d227e47b96 = Базовая карта повреждена в { $a }/{ $b }/{ $c }: { $d }.

# Install Sitroom again.
s-dc59e2e15e = Установите Sitroom заново.

## src-tauri/api/src/bench/mod.rs

# Nothing was run.
s-dc457a592f = Ничего не выполнено.

## src-tauri/api/src/bench/spatial.rs

# {} cannot be read: {why}.
s-79c22dfe9c = { $a } не удается прочесть: { $b }.

# Give a CSV with longitude and latitude.
s-f1d6a0612d = Укажите CSV с долготой и широтой.

## src-tauri/api/src/boundaries.rs

# Choose a GeoJSON file of boundaries (polygons or lines, longitude and latitude in degrees).
s-49399cdcb9 = Выберите файл границ GeoJSON (полигоны или линии, долгота и широта в градусах).

# {} has {mib} MiB; boundaries of up to 64 MiB are taken.
s-41d7aa56ac = { $a } занимает { $b } МиБ; принимаются границы до 64 МиБ.

# Simplify the lines and try again.
s-46f6650ea5 = Упростите линии и повторите.

# Nothing was changed. Save the boundaries as GeoJSON in longitude and latitude (WGS 84).
s-34e1d6af06 = Ничего не изменено. Сохраните границы как GeoJSON с долготой и широтой (WGS 84).

# {name} is not GeoJSON: {error}.
s-ce61a5103e = { $a } — не GeoJSON: { $b }.

# {name} holds no feature collection.
s-a0316891bc = В { $a } нет набора объектов.

# {name} holds no boundary.
s-70ab9a8aaf = В { $a } нет границ.

# Feature {} of {name} {why}.
s-579360d106 = Объект { $a } в { $b } { $c }.

# has a point outside longitude and latitude ({other:?})
s-d811470315 = имеет точку вне долготы и широты ({ $a })

# is a point, not a boundary
s-e14120c1e8 = — точка, а не граница

## src-tauri/api/src/briefings/base.rs

# The base map is damaged at {}/{}/{}: {why}.
s-2c56a73af8 = Карта-основа повреждена в { $a }/{ $b }/{ $c }: { $d }.

## src-tauri/api/src/briefings/mission.rs

# “{}” had not begun yet on {}.
s-db9e91bf93 = На { $b } «{ $a }» еще не началось.

# Choose the day on which it began, or one after it.
s-1992012663 = Выберите день начала или более поздний.

## src-tauri/api/src/briefings/mod.rs

# {} is to come: nothing is known of it.
s-b27cbda48b = { $a } еще впереди: о нем ничего не известно.

# Choose today or a day before.
s-17c8265e32 = Выберите сегодня или более ранний день.

# The record of this briefing
s-1c9675ca1a = Запись этой справки

# “{}” is no language of a briefing.
s-ae4c2283db = «{ $a }» — не язык справки.

# Choose one: {why}.
s-a135f45b94 = Выберите один из них: { $a }.

# Leave out the part that it names, or write it in another form.
s-95fb076060 = Опустите названную часть или запишите в другом формате.

## src-tauri/api/src/briefings/signed.rs

# The briefing cannot be kept: {why}.
s-551086097d = Справку нельзя сохранить: { $a }.

# Make room on the disk, and sign it off again.
s-21fd0b6cf5 = Освободите место на диске и утвердите ее снова.

# The signed briefing is damaged: {why}.
s-f498998591 = Утвержденная справка повреждена: { $a }.

# Restore the last backup of the profile.
s-3d9f7051f4 = Восстановите последнюю резервную копию профиля.

## src-tauri/api/src/briefings/stored.rs

# There is nothing to take back.
s-2006dabca9 = Отменять нечего.

# The briefing is as it was drafted.
s-7f4119cdfe = Справка такова, какой была составлена.

# Nobody signs it off.
s-25774c34b2 = Ее никто не утверждает.

# Write who does.
s-e73cffd3da = Напишите, кто.

# The briefing says something else now than when its page was drawn: events or the record changed. Nothing was signed off.
s-feb7fae359 = Справка говорит теперь иное, чем когда была показана ее страница: изменились события или записи. Ничего не утверждено.

# Read it again, then sign it off.
s-41d9b6f3df = Прочитайте ее снова, затем утвердите.

# This briefing at that marking
s-5ea62d0446 = Эта справка с таким грифом

# This briefing
s-83953f8493 = Эта справка

# The briefing is damaged: {why}.
s-1da729c87a = Справка повреждена: { $a }.

# Begin a new one, or restore the last backup of the profile.
s-7c68090335 = Начните новую или восстановите последнюю резервную копию профиля.

# Undo the last change.
s-7f26d874ea = Отмените последнее изменение.

# The briefing was changed or signed off by {who} meanwhile; nothing was written.
s-fd25b24c74 = Тем временем справку изменил или утвердил { $a }; ничего не записано.

# Open it again: it shows what is new.
s-98e5639ce4 = Откройте ее снова: в ней видно новое.

## src-tauri/api/src/briefings/subject.rs

# {} is not on a year, and one is named.
s-f5142ae9c9 = { $a }: это не о годе, а год указан.

# Leave the year away, or ask for a year evaluation.
s-5c183c64d4 = Уберите год или запросите оценку года.

# {} is on an area, and a record is named.
s-5f1bd3ad6e = { $a }: это о территории, а указана запись.

# Leave the record away, or ask for a kind that is on a record.
s-493df5f7d0 = Уберите запись или запросите вид, который посвящен записи.

# {} is on {}, and none is named.
s-8349f577bf = { $a }: предмет — { $b }, но он не указан.

# Name it by its number or its exact title.
s-83e405285a = Укажите номер или точное название.

# The record that the briefing is on is not there, or is marked higher than the briefing.
s-b6211ad609 = Записи, которой посвящена справка, нет, или ее гриф выше грифа справки.

# Name another one, or raise the marking of the briefing.
s-e2ec388b38 = Укажите другую или повысьте гриф справки.

# {kind} is on {}; “{}” is {is}.
s-21f772380c = { $a }: предмет — { $b }; «{ $c }» — { $d }.

# Name another record, or ask for the kind that is on it.
s-98cf074c3b = Укажите другую запись или запросите вид, который ей посвящен.

# “{}” is {}, and no briefing is on one.
s-8474e65928 = «{ $a }» — { $b }, а справок об этом нет.

# Name {}.
s-513b0c67e6 = Укажите: { $a }.

# Write its number or its exact title, as sitroom list gives them.
s-e486714d72 = Напишите номер или точное название, как их дает sitroom list.

# Write its exact title, for example “{}”.
s-33268032f1 = Напишите точное название, например «{ $a }».

# No record that a briefing can be on is called “{text}”.
s-e26cea0acc = Нет записи с названием «{ $a }», которой может быть посвящена справка.

# A briefing is on a country or a subregion.
s-932c88fd8e = Справка посвящена стране или субрегиону.

# Choose one: a subregion, for example west-africa, or a country by its three letters.
s-1b0ba46fad = Выберите: субрегион, например west-africa, или страну по трем буквам.

## src-tauri/api/src/briefings/warning.rs

# “{}” was not raised yet on {}.
s-0f7c065635 = На { $b } предупреждение «{ $a }» еще не было выдано.

# Choose the day on which it was raised, or one after it.
s-b49bd0fd5f = Выберите день выдачи или более поздний.

## src-tauri/api/src/changes.rs

# Choose a larger area or fewer conditions, or import events of these places.
s-0ddf775e58 = Выберите большую территорию или меньше условий либо импортируйте события этих мест.

# No data: nothing is stored of these places.
s-a8a66c1318 = Нет данных: об этих местах ничего не сохранено.

## src-tauri/api/src/compare.rs

# sitroom runs lists those that there are.
s-9a91f11a35 = Имеющиеся перечисляет sitroom runs.

# There is no run {}.
s-695f413aaf = Импорта { $a } нет.

# Run {} was undone: nothing of it is in the record.
s-02871cbd9a = Импорт { $a } отменён: из него ничего не осталось.

# Import or fetch it again to compare it.
s-bf030696ac = Импортируйте или запросите его снова, чтобы сравнить.

# Run {} brought no events, and only events are compared.
s-301c9d0b85 = Импорт { $a } не принёс событий, а сравниваются только события.

# Choose a run of events: sitroom runs lists them.
s-499818df39 = Выберите импорт с событиями: их перечисляет sitroom runs.

# Nothing differs: every event is as it was before the run.
s-a7bba76c61 = Различий нет: каждое событие такое же, как до импорта.

# {added} events added, {changed} changed, {withdrawn} taken back; events go from {} to {}, deaths from {} to {}.
s-40b5090e7d = Событий добавлено: { $a }, изменено: { $b }, отозвано: { $c }; событий было { $d }, стало { $e }, погибших было { $f }, стало { $g }.

## src-tauri/api/src/density.rs

# A density with a bandwidth of {bandwidth_km:.0} km would have more than {MOST_CELLS} cells at resolution {resolution}.
s-73059c1144 = Плотность с полосой { $a } км имела бы более { $b } ячеек при разрешении { $c }.

# Ask for a coarser resolution, or for a smaller bandwidth.
s-d216fc0660 = Запросите более грубое разрешение или меньшую полосу.

## src-tauri/api/src/effect/mod.rs

# This is what followed, and no proof of what the engagement did: other things happened too, and engagements begin where something is already changing.
s-df20d42110 = Это то, что последовало, а не доказательство действия инициативы: происходило и другое, а инициативы начинаются там, где что-то уже меняется.

# No engagement, or more than one, is called “{text}”.
s-83767a15c6 = Ни одна инициатива или более одной называется «{ $a }».

# Write its number or its exact title, as sitroom list engagements gives them.
s-40d4aaccc1 = Напишите ее номер или точное название, как их дает sitroom list engagements.

# This engagement
s-0e3bd54270 = Эта инициатива

# No event is stored: nothing can be followed.
s-491eff4956 = Событий не сохранено: проследить нечего.

# Import events first.
s-3b5d341303 = Сначала импортируйте события.

# Write in the engagement when it began, to the month.
s-224d42460e = Напишите в инициативе, когда она началась, с точностью до месяца.

# Nobody recorded when “{}” began: nothing can be followed.
s-e6d5749956 = Не записано, когда началась инициатива «{ $a }»: проследить нельзя.

# “{}” began between {} and {}: that is too wide to follow.
s-932e455af9 = «{ $a }»: начало между { $b } и { $c } — слишком широко, чтобы проследить.

## src-tauri/api/src/effect/pool.rs

# Its place lies in {}.
s-b1789160f6 = Ее место находится здесь: { $a }.

# “{}” names no country: nothing can be followed.
s-591f9c5e63 = «{ $a }» не называет страны: проследить нечего.

# Write in the engagement which country it is about.
s-32081dd228 = Напишите в инициативе, какой страны она касается.

# It is about {}, and its place is not known to a division.
s-563fb536ec = Она касается страны { $a }, а ее место не известно с точностью до области.

# It is about {many} countries, of which {} stands first.
s-df7475db13 = Она касается нескольких стран ({ $a }), первой названа { $b }.

# Of {} fewer than 12 whole months of data are stored before the engagement began, or from then on.
s-8e2904b8a2 = { $a }: до начала инициативы или после него сохранено меньше 12 полных месяцев данных.

# Import events that reach from a year before to a year after its start.
s-a10591397e = Импортируйте события от года до ее начала до года после него.

## src-tauri/api/src/effect/says.rs

# events
s-75f9afdce0 = события

# deaths
s-9d86efdced = погибшие

# The {months} months just before had {just_before:.1} {words} a month, those before them {long:.1}: months so high tend to be followed by lower ones, whatever is done.
s-75ab08801e = В последние месяцы перед началом ({ $a }) было { $b } ({ $c }) в месяц, в более ранние — { $d }: за столь высокими месяцами обычно следуют более низкие, что бы ни делалось.

# before
s-18c52a7ed9 = раньше

# after
s-45df22c72c = позже

# {others} other engagement(s) began within a year, the nearest {nearest} month(s) {side} this one.
s-df0a9a6fd1 = Других инициатив, начатых в пределах года: { $a }; ближайшая — через { $b } мес. ({ $c }).

# The {words} were falling before already: by {:.2} a month over {months} months (p {p:.3}).
s-9161690cc6 = Показатель ({ $a }) снижался и раньше: на { $b } в месяц за { $c } мес. (p { $d }).

# There were {before} events in the year before and {after} in the year after: too few to tell a change from chance.
s-41470faa85 = Событий было { $a } за год до и { $b } за год после: слишком мало, чтобы отличить изменение от случайности.

# The sources changed in that time: {changes} further publisher(s) begin, and {missing} month(s) have no data.
s-6755f0b361 = За это время сменились источники: новых издателей — { $a }, месяцев без данных — { $b }.

# Neighbours without an engagement fell as well: to {neighbours_ratio:.2} of before, this place to {own_ratio:.2}.
s-1569afb09f = У соседей без инициативы тоже снизилось: до { $a } от прежнего, в этом месте — до { $b }.

# The {words} just before did not lie far above the long mean.
s-14f1e1ee4e = Показатель ({ $a }) непосредственно перед началом был ненамного выше долгого среднего.

# No other engagement with a known start is recorded within a year.
s-73ba46ccd6 = Других инициатив с известным началом в пределах года не записано.

# The {words} were not falling clearly before.
s-39c7984c80 = Показатель ({ $a }) ранее явно не снижался.

# There were {LEAST_EVENTS} events or more in the year before or in the year after.
s-d1e875b53c = За год до или за год после было { $a } или более событий.

# No publisher begins in that time, and no month is without data.
s-87c020818e = В это время не появляется новых издателей, и нет месяцев без данных.

# Neighbours without an engagement did not fall as well.
s-58c2fbf9c0 = У соседей без инициативы снижения не было.

# Too few earlier months are known to tell a long mean.
s-64260d9d12 = Известно слишком мало более ранних месяцев, чтобы определить долгое среднее.

# Nobody keeps the other engagements of the place.
s-76ec7b2d0c = Другие инициативы этого места никто не учитывает.

# Too few months just before are known to tell a trend.
s-7ba91dc990 = Известно слишком мало предшествующих месяцев, чтобы определить тренд.

# No month is known on one of the sides.
s-38dcd12ff4 = С одной из сторон не известно ни одного месяца.

# One publisher tells of the country, and does not say whether its coverage changed.
s-582cf278b9 = О стране сообщает один издатель, и он не говорит, изменился ли его охват.

# Of neighbours without an engagement too little is known.
s-cac40673ec = О соседях без инициативы известно слишком мало.

## src-tauri/api/src/elections/crisis.rs

# This crisis has no day.
s-318129c4ba = У этого кризиса нет дня.

# Write when it began, as well as it is known.
s-186a8e4821 = Напишите, когда он начался, насколько это известно.

## src-tauri/api/src/elections/mod.rs

# This election
s-05513a0651 = Эти выборы

# This crisis
s-b8104ae561 = Этот кризис

## src-tauri/api/src/elections/watch.rs

# election watch: windows of 13 weeks, held against the same days 52 weeks before, method 1.0
s-972e287734 = наблюдение за выборами: окна по 13 недель в сравнении с теми же днями 52 неделями ранее, метод 1.0

# This election has no day.
s-63c980efb6 = У этих выборов нет дня.

# Write when it is, as well as it is known.
s-d384bf04d0 = Напишите, когда они проводятся, насколько это известно.

## src-tauri/api/src/events.rs

# This event
s-aa5670871a = Это событие

## src-tauri/api/src/exchange/conflicts.rs

# There is nothing to settle here any more: somebody did, or the record changed.
s-c28019b961 = Здесь больше нечего решать: кто-то уже решил, или запись изменилась.

# Look at the list again: sitroom pack conflicts
s-93259491f1 = Посмотрите список ещё раз: sitroom pack conflicts

# This record is deleted: nothing is to be settled in it.
s-885ea2729f = Эта запись удалена: решать в ней нечего.

# Bring the record back first, and settle it then if anything is left.
s-3e662866eb = Сначала восстановите запись, затем решите то, что останется.

# This side lowers the marking of a field.
s-c098e378d1 = Эта сторона понижает гриф поля.

# Say why, or choose the other side.
s-a54582d299 = Скажите почему или выберите другую сторону.

## src-tauri/api/src/exchange/field_notes.rs

# {notes} field notes go along, each at its marking.
s-dde7f5d7a5 = Вместе идут полевые заметки ({ $a }), каждая под своим грифом.

# The field notes cannot be written: {why}.
s-3c79780df6 = Полевые заметки не записываются: { $a }.

# Runs of field notes that were undone here and stay undone: {undone}.
s-46841c207d = Загрузки полевых заметок, отменённые здесь, остаются отменёнными: { $a }.

# {count} field notes came in, and are in the inbox.
s-0fa0dabbed = Поступили полевые заметки ({ $a }), они во входящих.

# Line {line} of the field notes of the pack cannot be read: {why}. Nothing was merged.
s-e4845f334a = Строку { $a } полевых заметок пакета нельзя прочесть: { $b }. Ничего не объединено.

# Make both ends of the same version.
s-1f4acb9a27 = Приведите обе стороны к одной версии.

## src-tauri/api/src/exchange/hub/administer.rs

# The address leads to this machine alone ({}): at another one it leads to that one itself. Put the name of the server into it before it is brought there.
s-8e0b28f357 = Адрес ведёт только на эту машину ({ $a }): на другой он ведёт на неё саму. Впишите в него имя сервера, прежде чем его отнести туда.

## src-tauri/api/src/exchange/hub/mod.rs

# This profile knows no hub.
s-7395118bb2 = Этот профиль не знает узла.

# Give its address once, as “sitroom hub admit” printed it: sitroom hub set < ADDRESS
s-a1c43700a4 = Укажите его адрес один раз, как его вывел «sitroom hub admit»: sitroom hub set < ADDRESS

# {higher} operations are marked higher than {}, or tell of what is or was marked so, and stay here.
s-6c4174229b = Операций с грифом выше { $b } или о том, что его имеет или имело: { $a }; они остаются здесь.

## src-tauri/api/src/exchange/hub/pull.rs

# Of device “{}” some operations were not taken: {}
s-f58c3751ea = С устройства «{ $a }» некоторые операции не взяты: { $b }

# {wrong} operations of device “{}” are not what their numbers say, and were left out: somebody changed them.
s-d005e9853d = Операции устройства «{ $b }», которые не соответствуют своим номерам и пропущены: { $a }. Кто-то их изменил.

# Device “{device}” tells of events of a run that is not there; they were left out.
s-e9bafd11d3 = Устройство «{ $a }» сообщает о событиях импорта, которого там нет; они опущены.

# A run of device “{device}” waits: it was imported on {}, which is yet to come. Set the clock of that machine.
s-cad4ed03c2 = Импорт устройства «{ $a }» ждёт: он помечен временем { $b }, которое ещё не наступило. Переведите часы той машины.

## src-tauri/api/src/exchange/hub/push.rs

# “{}” only reads at the hub {}: nothing can be pushed under that name.
s-852f8ca5f5 = «{ $a }» на узле { $b } только читает: под этим именем ничего нельзя выложить.

# Ask whoever looks after the hub for a device: sitroom hub admit NAME
s-a8c016a665 = Попросите устройство у того, кто ведёт узел: sitroom hub admit NAME

# {unfit} operations hold a null character, which no hub takes, and stay here.
s-d978a4f207 = Операции с нулевым символом, которого не берёт ни один узел, остаются здесь: { $a }.

# Run {} waits: it was imported on {}, which is yet to come by the clock of the hub.
s-46e108ae95 = Импорт { $a } ждёт: он помечен временем { $b }, которое по часам узла ещё не наступило.

# {events} events of {name} stay here: its terms keep its rows in the office, or no hub takes them.
s-c55191462c = События { $b }, которые остаются здесь: { $a }. Его условия оставляют строки в отделении, или узлы их не берут.

## src-tauri/api/src/exchange/identity.rs

# The identity cannot be written: {why}.
s-04567bb754 = Удостоверение не удаётся записать: { $a }.

# This is the identity of this very profile.
s-6e26166574 = Это удостоверение этого самого профиля.

# Bring the file of the other one.
s-4423b62e5a = Принесите файл другой стороны.

# The name of this identity holds line breaks or signs that nobody sees.
s-4fe7a3d01e = Имя этого удостоверения содержит переводы строки или невидимые знаки.

# Give it another name, of plain letters.
s-2b484add9e = Дайте ему другое имя, из обычных букв.

# Those whom this profile knows are listed by: sitroom trust
s-2f6cb47597 = Кого знает этот профиль, показывает: sitroom trust

# Exchange identities in person, then: sitroom trust FILE
s-a8a5e5fee8 = Обменяйтесь удостоверениями лично, затем: sitroom trust FILE

# More than one that is trusted begins with {text}.
s-a91e023b69 = С { $a } начинается больше одного из доверенных.

# Write more of it.
s-57248302aa = Напишите больше знаков.

# Nobody who is trusted here has the fingerprint {text}.
s-d379541560 = Ни у кого из доверенных здесь нет отпечатка { $a }.

# {} is trusted still: the sender of the pack trusts it no more since “{}”, which is no moment that has come.
s-1782d465b5 = { $a } по-прежнему в доверии: отправитель пакета не доверяет ему с «{ $b }», но это не наступивший момент времени.

# {} is trusted still: the sender of the pack only passes on that {} trusts it no more, and that one is not trusted here.
s-0a9bfe2da0 = { $a } по-прежнему в доверии: отправитель пакета лишь передает, что { $b } ему больше не доверяет, а тому здесь не доверяют.

# {} is trusted no more: the sender of the pack trusts it no more since {}.
s-d3ec451ece = { $a } больше не пользуется доверием: отправитель пакета не доверяет ему с { $b }.

# {} holds no identity: {why}.
s-d28613af48 = В { $a } нет удостоверения: { $b }.

# Save one there with “sitroom identity --json”, and bring the file in person.
s-a18e383500 = Сохраните его там командой «sitroom identity --json» и принесите файл лично.

# it has {length} bytes
s-1303dfddc7 = в нём { $a } байт

# it is of another kind
s-ef588bb99d = он другого рода

## src-tauri/api/src/exchange/merge.rs

# {name} is sealed to another office or laptop, and was passed over.
s-3e4937d23c = { $a } запечатан для другого отделения или компьютера и пропущен.

# {} was not merged: {} is trusted no more.
s-05bcc05b96 = { $a } не объединен: { $b } больше не в доверии.

# {} Its events are here already, and stay when it is merged once more.
s-c221ce4077 = { $a } Его события уже здесь и останутся, когда его объединят еще раз.

# {name} was not merged. {}
s-e078694c87 = Пакет { $a } не объединён. { $b }

# Of {who}, {} operations are held: the clock of that machine is up to {days} days ahead of this one. They are kept, and count when that time has come or somebody lets them.
s-51f119293c = Из операций, сделанных { $a }, задержано { $b }: часы той машины спешат до { $c } дней против этих. Они хранятся и войдут в силу, когда наступит то время или когда их кто-то допустит.

# Choose another folder.
s-50cf087a11 = Выберите другую папку.

# There is no pack in {}.
s-c55e4ca3de = В { $a } нет ни одного пакета.

# Choose a folder with files that end in .sitpack.
s-4423ea036b = Выберите папку с файлами, которые оканчиваются на .sitpack.

## src-tauri/api/src/exchange/mission.rs

# Nobody is named to whom the pack is sealed.
s-af85b994ea = Не назван никто, для кого запечатывается пакет.

# Write --to FINGERPRINT.
s-a7e246fce2 = Напишите --to FINGERPRINT.

# A pack is good for 1 to {DAYS_MOST} days, not {}.
s-7a0255b876 = Пакет действителен от 1 до { $a } дней, а не { $b }.

# Choose a number of days between them.
s-8b7b882c33 = Выберите число дней в этих пределах.

# a pack that comes back
s-be74eaf6ba = возвращаемый пакет

# the pack of a mission
s-94759f3d7f = пакет миссии

# This profile holds something already, and a pack opens in a profile of its own.
s-85582ecbef = В этом профиле уже что-то есть, а пакет открывается в собственном профиле.

# Choose a new folder with --profile, or merge the pack: sitroom pack merge FILE
s-002451926b = Выберите новую папку через --profile или объедините пакет: sitroom pack merge FILE

# This profile was not opened from a pack: there is nobody to bring it back to.
s-0c59b99763 = Этот профиль открыт не из пакета: возвращать его некому.

# Name the profile of the mission with --profile.
s-e2981d5a84 = Назовите профиль миссии через --profile.

# This mission was good until {}. What was done is kept, and nothing more is written.
s-cbe679d99d = Эта миссия действовала до { $a }. Сделанное хранится, и больше ничего не записывается.

# Bring back what was done (sitroom pack return --out FILE), and ask the office for a new pack.
s-13f95c2170 = Верните сделанное (sitroom pack return --out FILE) и попросите у отделения новый пакет.

# Reports of feeds and other sources: {reports}. They are fetched in the office.
s-a399efc5e0 = Сообщения лент и других источников: { $a }. Их загружают в отделении.

# Decisions in the inbox: {steps}. They are made once more in the office.
s-6daff77804 = Решения во входящих: { $a }. В отделении они принимаются заново.

# Briefings: {briefings}. Save them as files, and bring those.
s-8829dfb382 = Информационные записки: { $a }. Сохраните их в файлы и привезите.

## src-tauri/api/src/exchange/mod.rs

# Leave the exercise, then try again.
s-6fadf162b7 = Выйдите из учений и попробуйте снова.

# This is an exercise: nothing of it leaves in a pack.
s-055b186635 = Это учения: ничто из них не уходит в пакете.

## src-tauri/api/src/exchange/packed.rs

# {events} events of {name}, whose rows do not leave the office.
s-8d45fae137 = { $a } событий издателя { $b }, строки которого не покидают отделение.

# A run of “{}” was left out: nothing tells when it was imported.
s-cb082bf238 = Импорт «{ $a }» пропущен: неизвестно, когда он был сделан.

# The events cannot be written: {why}.
s-c19287374f = События не удаётся записать: { $a }.

# Line {line} of the events of the pack cannot be read: {why}. Nothing was merged.
s-e31ac94f61 = Строку { $a } событий пакета нельзя прочесть: { $b }. Ничего не объединено.

## src-tauri/api/src/exchange/scope.rs

# “{}” is no subregion.
s-fb8a02c407 = «{ $a }» – не субрегион.

# Write one of west-africa, central-asia, central-africa, or name countries.
s-a5d690c294 = Напишите west-africa, central-asia или central-africa либо назовите страны.

# Records that are marked higher: {}.
s-3e107165d2 = Записей с более высоким грифом: { $a }.

# Fields that are marked higher: {fields}.
s-928af1b9b1 = Поля с более высоким грифом: { $a }.

## src-tauri/api/src/exchange/shells.rs

# Records that stay, for beside a field that is marked higher only pieces of them could leave: {} ({}). They leave once somebody changes them here, or settles what was said apart of them.
s-df49de46a0 = Записи, которые остаются, так как рядом с полем под более высоким грифом уйти могли бы лишь их части: { $a } ({ $b }). Они уйдут, когда кто-либо изменит их здесь или решит, что верно из сказанного о них порознь.

# The history that {} took of this profile is not in the store any more: operations were taken out or changed here since. Look with: sitroom verify
s-7df8489f61 = Истории этого профиля, которую получил { $a }, больше нет в хранилище: с тех пор здесь изъяты или изменены операции. Проверьте: sitroom verify

# Check the name, and that you may read it.
s-72e54f0e72 = Проверьте имя и право на чтение.

# Name the pack in it, a file that ends in .sitpack.
s-f27d067a09 = Укажите пакет в ней – файл с окончанием .sitpack.

# {} is a folder.
s-c3d0a5d419 = { $a } – это папка.

# The sender {}
s-6fb2649653 = Отправитель { $a }

# The pack cannot be noted: {why}.
s-7c93937e41 = Пакет не удаётся отметить: { $a }.

# Records in which a marking was lowered by it: {records}. Look at why in their history.
s-9e2c0efe0d = Записи, в которых при этом понижен гриф: { $a }. Причины смотрите в их истории.

# The operations cannot be written: {why}.
s-65e7ce351c = Операции не удаётся записать: { $a }.

# Operation {} of the pack cannot be read: {why}. Nothing was merged.
s-3d62d08dca = Операцию { $a } пакета не удаётся прочитать: { $b }. Ничего не объединено.

## src-tauri/api/src/exchange/sieve.rs

# {} events of run {} were refused: sitroom rejects {} --out FILE.csv
s-c6ea0767bc = Отклонённые события импорта { $b }: { $a }. sitroom rejects { $c } --out FILE.csv

# Runs of events that were undone here and stay undone: {undone}.
s-61baded707 = Загрузки событий, отменённые здесь, остаются отменёнными: { $a }.

# A run of “{publisher}” was left out: this program does not know it as events.
s-69884b0fdf = Импорт «{ $a }» пропущен: программа не знает его как события.

## src-tauri/api/src/exchange/standing.rs

# what was noted of pack {} cannot be read
s-154103b9d9 = отметку о пакете { $a } не удаётся прочитать

# the history that went out with pack {} at {} is not that of the store: operations were taken out or changed
s-199bb31733 = история, ушедшая с пакетом { $a } в { $b }, – не история хранилища: операции изъяты или изменены

# Events that were imported here and are in no pack that went back yet: {events}.
s-3d3815e184 = События, импортированные здесь и не вошедшие пока ни в один возвращенный пакет: { $a }.

# Field notes that are in no pack that went back yet: {notes}.
s-ac62911bd2 = Полевые заметки, не вошедшие пока ни в один возвращенный пакет: { $a }.

## src-tauri/api/src/export/mod.rs

# A workbook takes {MOST_ROWS} rows, and the map shows {rows}.
s-70aeedf4ed = Книга вмещает { $a } строк, а на карте { $b }.

# Narrow the filter, or choose CSV.
s-5d2eed9f8c = Сузьте отбор или выберите CSV.

# Events are not written as plain JSON.
s-242fcee50e = События не записываются как простой JSON.

# Choose GeoJSON, CSV or XLSX.
s-b69260e46e = Выберите GeoJSON, CSV или XLSX.

# The terms of {} keep its rows in the office that fetched them.
s-1c450b1709 = По условиям { $a } строки остаются в отделении, которое их получило.

# Pass on figures and pictures, with its citation; or leave these rows out.
s-c392bf87bd = Передавайте показатели и изображения с указанием источника или исключите эти строки.

# The filter could not be written: {error}.
s-de55853178 = Отбор не удалось записать: { $a }.

## src-tauri/api/src/export/records.rs

# The request could not be written: {error}.
s-b9034aface = Запрос не удалось записать: { $a }.

## src-tauri/api/src/export/share.rs

# Choose a higher marking, or lower that of the warning, with a reason.
s-f8453a03c5 = Выберите более высокий гриф или понизьте гриф предупреждения с указанием причины.

# This warning
s-e8d05d8619 = Это предупреждение

# This warning is marked {}, higher than what may leave.
s-eeb93ae39a = У этого предупреждения гриф «{ $a }», выше, чем разрешено передавать.

# Strictly Confidential
s-3031e66113 = строго конфиденциально

## src-tauri/api/src/export/whole.rs

# {} is there already and is no ordinary file.
s-b4d8e2bf4e = { $a } уже существует и не является обычным файлом.

# Nothing was written. Choose another name.
s-9d2358143a = Ничего не записано. Выберите другое имя.

## src-tauri/api/src/exposure/mod.rs

# The period ends on {}, before it starts on {}.
s-71da1822d6 = Период заканчивается { $a }, раньше, чем начинается { $b }.

# Exchange the two days.
s-5c5cbc96ef = Поменяйте дни местами.

# This is told of a subregion or of a country.
s-071f9c37e5 = Это определяется для субрегиона или страны.

# Choose one, for example west-africa or MLI.
s-2b8f3a62b4 = Выберите, например, west-africa или MLI.

## src-tauri/api/src/faults.rs

# Check how it is written, or choose again from what is listed.
s-02d2550166 = Проверьте написание или выберите снова из предложенного.

# {what} is not known here.
s-2cadb0d8e9 = { $a }: здесь не известно.

# The stored events changed since this filter was set.
s-118e474075 = Сохраненные события изменились с тех пор, как был задан этот отбор.

# Set it again.
s-86be45b6f4 = Задайте его снова.

# Make room on the disk and try again; nothing was lost.
s-237a79d460 = Освободите место на диске и повторите попытку; ничего не потеряно.

# Check that the folder is there and may be written, or choose another; nothing was lost.
s-e8b78aa3e7 = Проверьте, что папка существует и доступна для записи, или выберите другую; ничего не потеряно.

# {} could not be written: {why}.
s-b588b6aed6 = { $a } не удалось записать: { $b }.

# The profile is locked.
s-00a527e262 = Профиль заперт.

# Give its passphrase.
s-bec50baaa7 = Введите его парольную фразу.

# Give a number between these two.
s-a2efdb4ff0 = Укажите число между этими двумя.

# Ask for a longer period, a larger area or fewer conditions, or import more events.
s-e03522f0e2 = Запросите более длинный период, большую территорию или меньше условий либо импортируйте больше событий.

## src-tauri/api/src/filters.rs

# No data: no event is stored.
s-57b6c71c77 = Нет данных: событий не сохранено.

# No data: of the {all} events that are stored, none lies in what was asked for.
s-b7747183c3 = Нет данных: из { $a } сохраненных событий ни одно не отвечает запросу.

# Ask for a longer period, a larger area or fewer conditions, or import events of it.
s-54369601b8 = Запросите более длинный период, большую территорию или меньше условий либо импортируйте нужные события.

## src-tauri/api/src/forecast.rs

# “{word}” is no month; write it like 2020-10
s-06df2940f2 = «{ $a }» — не месяц; пишите так: 2020-10

# “{name}” is no model.
s-3bf73b9476 = «{ $a }» — не модель.

# Choose one of {names}.
s-fb049ad3a3 = Выберите из следующих: { $a }.

# {} has no month in the two years up to {last}.
s-9386e8328f = В { $a } нет месяцев за два года до { $b }.

# Give a later month with --train-until, or a panel that begins earlier.
s-f075d3a78d = Укажите более поздний месяц в --train-until или панель, которая начинается раньше.

# {} months from {} cannot be forecast from {last}.
s-c8976ae9f1 = { $a } мес. с { $b } нельзя предсказать исходя из { $c }.

# Begin after the last month of training and end at most {FARTHEST} months after it.
s-0fcb8f9a54 = Начните после последнего месяца обучения и закончите не позже чем через { $a } мес. после него.

# {} draws cannot be made.
s-9c58b14938 = Нельзя сделать { $a } выборок.

# Ask for 1 to 100000; 1000 is usual.
s-cc82b751a7 = Запросите от 1 до 100000; обычно 1000.

## src-tauri/api/src/forecast/files.rs

# Write a whole number, for example 490 for October 2020.
s-09751507cb = Напишите целое число, например 490 для октября 2020 года.

# Write the publisher's number of the country.
s-50505eecd8 = Напишите номер страны у издателя.

# Write the deaths as a number from 0 on; leave out months without data.
s-e7093cf123 = Напишите число погибших от 0; месяцы без данных пропустите.

# {} has month_id {} of country_id {} twice, in lines {first} and {line}.
s-fb6eeacc19 = В { $a } month_id { $b } для country_id { $c } стоит дважды, в строках { $d } и { $e }.

# Leave one row for each country and month.
s-4d8d9022ea = Оставьте по одной строке на страну и месяц.

# {} has no row below its head.
s-d46b8382a7 = В { $a } нет строк под заголовком.

# Give a panel with one row for each country and month.
s-14d91396c3 = Укажите панель с одной строкой на страну и месяц.

# {} has a wrong row for month_id {} of country_id {}.
s-3a4f12284c = В { $a } неверная строка для month_id { $b } и country_id { $c }.

# Correct it.
s-c46606a431 = Исправьте ее.

# Choose a CSV file in UTF-8.
s-8f8dfb52e1 = Выберите файл CSV в UTF-8.

# {} has no column “{column}” in line 1.
s-28a4237c79 = В { $a } нет столбца «{ $b }» в строке 1.

# Name the columns {}.
s-18a5835aa0 = Назовите столбцы так: { $a }.

# Line {line} of {} has “{cell}” as {column}.
s-ffe07a0b41 = В строке { $a } файла { $b } стоит «{ $c }» в столбце { $d }.

## src-tauri/api/src/hotspots/divisions.rs

# Choose cells instead of divisions.
s-6daf3461ea = Выберите ячейки вместо областей.

## src-tauri/api/src/hotspots/mod.rs

# These cells
s-353923ab0a = Эти ячейки

# Choose a longer period, a larger area or other units.
s-3a9de1e4de = Выберите более длинный период, большую территорию или другие единицы.

## src-tauri/api/src/imports.rs

# This run refused nothing.
s-3ccaa664aa = При этом импорте ничего не отклонено.

# There is nothing to save.
s-146437d29f = Сохранять нечего.

# Another import is under way.
s-375dcc53b2 = Идет другой импорт.

# Wait until it has ended, or cancel it.
s-f9bdb1fc87 = Дождитесь его окончания или отмените его.

## src-tauri/api/src/inbox/changes.rs

# This country
s-16f589b872 = Эта страна

# This record
s-62bad3af83 = Эта запись

# This version
s-dd7d430698 = Эта версия

# Taken back
s-03181a21eb = Отменено

# This report
s-8d4165eb4b = Это сообщение

# This item has one report only: there is nothing to split off.
s-6b560b82ca = В этом элементе одно сообщение: отделять нечего.

# An item cannot be joined with itself.
s-8498837f7d = Элемент нельзя объединить с самим собой.

# Choose another one.
s-7550f6dc22 = Выберите другой.

# This item
s-c95256a565 = Этот элемент

# Somebody else changed this item meanwhile.
s-1a8f3e0172 = Кто-то другой тем временем изменил этот элемент.

# Look at it again, then decide.
s-f427eeb457 = Посмотрите ещё раз и решите.

# {number} is no grade of what a report says.
s-d3e3064d18 = { $a } – не оценка содержания сообщения.

# Write 1 (confirmed) to 6 (cannot be judged).
s-b63ecad715 = Напишите от 1 (подтверждено) до 6 (оценить нельзя).

# A mark needs a word.
s-0e756050d3 = Метке нужно слово.

# Write one.
s-7ace5d4f7a = Напишите его.

## src-tauri/api/src/inbox/marks.rs

# {name} in {country}, {confidence}: {why}
s-147b9730c4 = { $a } ({ $b }), { $c }: { $d }

# {people} dead
s-fc130a2880 = { $a } { $a ->
        [one] погибший
        [few] погибших
        [many] погибших
        *[other] погибших
    }

# at least {people} dead
s-19d28fcd66 = не менее { $a } { $a ->
        [one] погибшего
        [few] погибших
        [many] погибших
        *[other] погибших
    }

# about {people} dead
s-4b8d759f64 = около { $a } { $a ->
        [one] погибшего
        [few] погибших
        [many] погибших
        *[other] погибших
    }

# {people} injured
s-ba3f63f15d = { $a } { $a ->
        [one] раненый
        [few] раненых
        [many] раненых
        *[other] раненых
    }

# at least {people} injured
s-5aa11dda0d = не менее { $a } { $a ->
        [one] раненого
        [few] раненых
        [many] раненых
        *[other] раненых
    }

# about {people} injured
s-50774d0dff = около { $a } { $a ->
        [one] раненого
        [few] раненых
        [many] раненых
        *[other] раненых
    }

# {people} abducted
s-9e12b099e4 = { $a } { $a ->
        [one] похищенный
        [few] похищенных
        [many] похищенных
        *[other] похищенных
    }

# at least {people} abducted
s-4a1f51d4a3 = не менее { $a } { $a ->
        [one] похищенного
        [few] похищенных
        [many] похищенных
        *[other] похищенных
    }

# about {people} abducted
s-044c61552d = около { $a } { $a ->
        [one] похищенного
        [few] похищенных
        [many] похищенных
        *[other] похищенных
    }

# {people} displaced
s-01caea8ce1 = { $a } { $a ->
        [one] перемещённый
        [few] перемещённых
        [many] перемещённых
        *[other] перемещённых
    }

# at least {people} displaced
s-3346a8c6f5 = не менее { $a } { $a ->
        [one] перемещённого
        [few] перемещённых
        [many] перемещённых
        *[other] перемещённых
    }

# about {people} displaced
s-a09a12e555 = около { $a } { $a ->
        [one] перемещённого
        [few] перемещённых
        [many] перемещённых
        *[other] перемещённых
    }

## src-tauri/api/src/inbox/offers.rs

# It is under way in a country that the reports name.
s-2a01fba48c = Идёт в стране, названной в сообщениях.

# An event that is gone since
s-b48701dab3 = Событие, которого больше нет

# A record that was deleted since
s-9cb49e8ec3 = Запись, удалённая с тех пор

# An indicator that is gone since
s-eb3a228368 = Показатель, которого больше нет

# {km:.0} km from {name}, on a day that the reports tell.
s-a4820a6421 = { $a } км от { $b }, в день, названный в сообщениях.

# {km:.0} km from {name}, {apart} days from a day that the reports tell.
s-e39fa6093f = { $a } км от { $b }, разница с названным днём (дней): { $c }.

# {km:.0} km from {name}, in the week before the report.
s-81221d1596 = { $a } км от { $b }, за неделю до сообщения.

# {day}, {place}, deaths: {best}
s-92c9530c43 = { $a }, { $b }, погибшие: { $c }

# {day}, {place}, deaths: no data
s-b3238f46fe = { $a }, { $b }, погибшие: нет данных

## src-tauri/api/src/inbox/rules.rs

# Rule {number} has no name.
s-3c9dee40f1 = У правила { $a } нет имени.

# Give it one that says what it does.
s-1a5eb99907 = Дайте ему имя, говорящее, что оно делает.

# Two rules are called “{name}”.
s-0dc232cf71 = Два правила называются «{ $a }».

# Give one of them another name.
s-20553ea85c = Дайте одному из них другое имя.

# The rule “{name}” names “{town}”, which is no town of the base map.
s-96cd5d197b = Правило «{ $a }» называет «{ $b }», такого города на карте нет.

# Write the town as the map does, or ask for the word in the text.
s-b99676227a = Напишите город, как на карте, или ищите слово в тексте.

# The rule “{name}” asks for nothing somewhere.
s-66b4ec371b = В правиле «{ $a }» есть пустое условие.

# Fill in each of its conditions, or take it away.
s-8f2cfc5e28 = Заполните каждое его условие или уберите пустое.

# The rule “{name}” does nothing somewhere.
s-22cf8dd108 = В правиле «{ $a }» есть пустое действие.

# Say whom it gives a report to, which mark it puts on, or that it mutes.
s-2ccd1036ea = Укажите, кому оно поручает сообщение, какую метку ставит или что оно скрывает.

## src-tauri/api/src/inbox/told.rs

# Linked to “{title}”
s-248ee4764a = Связано с «{ $a }»

# No longer linked to “{title}”
s-9938056289 = Больше не связано с «{ $a }»

# Set aside: {reason}
s-95506bc9a9 = Отложено: { $a }

# Set aside: {reason} – {words}
s-f1137681cb = Отложено: { $a } – { $b }

# Opened again
s-4d7fa68415 = Открыто снова

# Content graded {grade}
s-4a79518f19 = Содержание оценено: { $a }

# Content graded as suggested
s-558f3bedf8 = Содержание оценено, как предложено

# Outlet {outlet} graded {letter}
s-7d90470030 = Источник { $a } оценён: { $b }

# Outlet {outlet} graded as suggested
s-20132d896c = Источник { $a } оценён, как предложено

# Given to nobody
s-d0342d7e3a = Никому не поручено

# Given to {to}
s-f439b1371c = Поручено: { $a }

# Marked “{tag}”
s-9677eca6cc = Помечено: «{ $a }»

# Mark “{tag}” taken off
s-3464a020bb = Метка «{ $a }» снята

# Muted
s-13eb19bbbc = Скрыто

# Brought back into sight
s-446b21f06b = Снова показан

# Place accepted: {name}
s-1c8ab2a678 = Место принято: { $a }

# Place taken back
s-4d8f2d3c44 = Место снято

# Day accepted: {day}
s-933b4db353 = День принят: { $a }

# Day taken back
s-ab70323f94 = День снят

# A report made an item of its own
s-f0ad9df3af = Сообщение выделено в отдельный элемент

# Joined with another item
s-6130360a34 = Объединено с другим элементом

# not relevant
s-d474a85d06 = не относится к делу

# known already
s-1776e3366f = уже известно

# not confirmed
s-f35585924d = не подтверждено

# too vague
s-f0b8090706 = слишком расплывчато

## src-tauri/api/src/links/mod.rs

# No events of “{id}” are stored.
s-d91defdf4f = Событий «{ $a }» не хранится.

# Write one of {known}.
s-5e22e17ff4 = Напишите один из следующих: { $a }.

# Nobody decided on events {} and {}.
s-4d65f95817 = О событиях { $a } и { $b } никто ничего не решал.

# sitroom links lists the pairs with who decided.
s-e8c4096d7c = sitroom links перечисляет пары с тем, кто решил.

## src-tauri/api/src/links/says.rs

# Linked by rule: the two records are one event.
s-6bf1ffdaf2 = Связано по правилу: обе записи — одно событие.

# It waits for a person.
s-aed057d333 = Решение за человеком.

# {who} said on {on} that it is one event.
s-02fefc891f = { $a }: { $b } указано, что это одно событие.

# {who} said on {on} that these are two events.
s-24f1d9a32e = { $a }: { $b } указано, что это два события.

# Method: {}. Pairs are linked from {linked} % on, and left to a person from {least} % on.
s-e29974e649 = Метод: { $a }. Пары связываются начиная с { $b } % и оставляются человеку начиная с { $c } %.

# Events of {name} are stored beside those that count, and are in no figure: {stored}.
s-3898e73b20 = События { $a } хранятся рядом с учитываемыми и не входят ни в один показатель: { $b }.

# Records of {name} that are the same event as one of another publisher and are counted once, with that one: {linked}.
s-5ca36977a1 = Записи { $a } о том же событии, что и запись другого издателя, учтённые один раз, вместе с ней: { $b }.

# Events of several publishers are added up. What the method does not find counts twice, and a publisher that begins later looks like a rise: compare times by one publisher alone.
s-f7436250e3 = События нескольких издателей складываются. То, чего метод не находит, считается дважды, а издатель, начавший позже, выглядит как рост: сравнивайте периоды по одному издателю.

# Pairs of records that may be one event and wait for a person: {waiting}.
s-0e80b4bdd2 = Пары записей, которые могут быть одним событием и ждут решения человека: { $a }.

## src-tauri/api/src/moments/closeness.rs

# No month is stored to its end.
s-df4f2f5494 = Ни один месяц не сохранен до конца.

# In every division there is violence now or was in the last two years, or no two years are stored: what is compared is the time before it rises.
s-0bd8ec0b37 = В каждой области есть насилие сейчас или было в последние два года, либо не сохранено двух лет: сравнивается время перед его ростом.

# No division had an earlier escalation after two quiet years: there is nothing to be like.
s-8568567787 = Ни в одной области не было ранее эскалации после двух спокойных лет: сравнивать не с чем.

# Too few earlier escalations to check it: take it as a question, not as a sign.
s-36d5dcca0d = Прежних эскалаций слишком мало для проверки: считайте это вопросом, а не признаком.

# {hits:.0} % of {} earlier escalations were among the closest tenth, {baseline:.0} % of ordinary months
s-18ae84c739 = { $a } % прежних эскалаций ({ $b }) были в ближайшей десятой части, обычных месяцев — { $c } %

# {figures}: it told them apart more often than chance, and missed the others.
s-d83049ab20 = { $a }: метод различал их чаще случайного, а остальные пропустил.

# {figures}: it did not tell them apart from ordinary months.
s-bda44e7199 = { $a }: метод не отличил их от обычных месяцев.

## src-tauri/api/src/moments/mod.rs

# {days} days are too many.
s-c5425c4769 = { $a } дней — слишком много.

# Give 0 to {MOST_DAYS} days.
s-ac8e566a10 = Укажите от 0 до { $a } дней.

# The last month that is known ended on {}, too long before to tell of now.
s-4853735738 = Последний известный месяц закончился { $a }, слишком давно, чтобы судить о настоящем.

## src-tauri/api/src/outlook/cells.rs

# There is no outlook by cell: no cell here has events in {NEEDED} of the last {LOOKED_AT} months up to {}.
s-d7374012b7 = Прогноза по ячейкам нет: ни в одной ячейке здесь нет событий в { $a } из последних { $b } месяцев до { $c }.

# Look at the outlook of the country, or import more years.
s-c5bc96322c = Посмотрите прогноз страны или импортируйте больше лет.

# This cell
s-3e345e478f = Эта ячейка

## src-tauri/api/src/outlook/list.rs

# Outlooks are listed by country, and this is a part of one.
s-55502834d1 = Прогнозы даются по странам, а это часть страны.

# Choose a country or a subregion.
s-c2728af868 = Выберите страну или субрегион.

## src-tauri/api/src/outlook/mod.rs

# The country “{iso3}”
s-15c6d8e293 = Страна «{ $a }»

# There is no outlook for {}: too little is stored of it in the two years up to {}.
s-7db3889906 = Прогноза нет ({ $a }): за два года до { $b } сохранено слишком мало.

# Import events of the country that reach to the present.
s-b539599c13 = Импортируйте события страны вплоть до настоящего времени.

# There is no outlook: no month is stored to its end.
s-7bce3bf870 = Прогноза нет: ни один месяц не сохранен до конца.

## src-tauri/api/src/outlook/own_record.rs

# shown only where it beats the benchmark by its own record too, choice 1.0
s-2b88ba2dd0 = показано только там, где модель лучше эталона и по собственной точности, выбор 1.0

## src-tauri/api/src/pictures.rs

# The period ends on {}, before it begins on {}.
s-bb955d0517 = Период заканчивается { $a }, раньше, чем начинается { $b }.

## src-tauri/api/src/record/adds.rs

# record {} of 
s-c10abd5a1a = запись { $a } в{" "}

# In {at}{}: {what}.
s-a4721c0dfb = В файле: { $a }{ $b }: { $c }.

# it is no object
s-f56afb1c85 = это не объект

# Write {{"name": …}}.
s-1863165659 = Напишите {"{"}"name": …{"}"}.

# Add it to a profile that holds an exercise.
s-1c101ebab0 = Добавьте ее в профиль с учениями.

# it is of an EXERCISE: nothing in it happened
s-8535f73be2 = она из УЧЕНИЙ: ничего из этого не происходило

# it has {bytes} bytes
s-4df55a3575 = в нем { $a } байт

# Split it into files of 64 MiB at most.
s-4b495b18a9 = Разделите его на файлы не более 64 МиБ.

# Save it as UTF-8, and check that you may read it.
s-c522bd7ebf = Сохраните его в UTF-8 и проверьте право на чтение.

# its list holds no record
s-bdc70c5d68 = в списке нет записей

# Write {{"name": …}} or [{{…}}, {{…}}].
s-1e941dfa9a = Напишите {"{"}"name": …{"}"} или [{"{"}…{"}"}, {"{"}…{"}"}].

# it is neither an object nor a list
s-06c8c71a65 = это не объект и не список

# Mend the JSON at that line and column.
s-68953afda0 = Исправьте JSON в этой строке и столбце.

## src-tauri/api/src/record/author.rs

# author not named
s-d67dfdd5d5 = автор не назван

## src-tauri/api/src/record/calendar.rs

# The calendar ends on {}, before it starts on {}.
s-91dc183afd = Календарь заканчивается { $a }, раньше, чем начинается { $b }.

## src-tauri/api/src/record/calendar_import.rs

# its number stands twice in the file
s-01a25c80de = ее номер стоит в файле дважды

# Leave one out.
s-427dead5a0 = Уберите одну из них.

# This entry was not taken: somebody changed its record at this moment.
s-39c18fabda = Эта запись не принята: ее в этот момент кто-то изменил.

# Import the file again.
s-7b878fb109 = Импортируйте файл снова.

# This entry cannot be taken: {why}.
s-71bdb5337d = Эта запись не может быть принята: { $a }.

# it was invented for an exercise
s-1755cf7d29 = она придумана для учений

# Leave it out.
s-52af2406d5 = Пропустите ее.

# it has no number to tell it from others by
s-1e21814b87 = у нее нет номера, отличающего ее от других

# Export the calendar again.
s-8b56a18b42 = Экспортируйте календарь снова.

# it follows from another record and is none of its own
s-8e1d3cdb57 = она следует из другой записи и сама записью не является

# Change the election, mission, crisis or agreement itself.
s-c0c154455f = Измените сами выборы, миссию, кризис или соглашение.

# it is the second round of an election that has an entry of its own
s-d6ecbdfbae = это второй тур выборов, у которых есть своя запись

# Change the election itself.
s-df5bfdd3b2 = Измените сами выборы.

# it is one of the {} here
s-2ffc7f0b70 = здесь она относится к { $a }

# Give it the category of its noun.
s-d3eb1cdef3 = Укажите категорию ее вида записи.

# Give it a title.
s-03557f145d = Дайте ей название.

# Name who promised it as the organizer.
s-43dfba7fb8 = Назовите давшего обещание организатором.

# Write the country as its place.
s-22720d654f = Напишите страну как место.

# Give it a day.
s-1719b82ed1 = Укажите день.

# Mend the entry.
s-9cc5009ad5 = Исправьте запись.

## src-tauri/api/src/record/casebook.rs

# The casebook of this program cannot be read: {complaint}.
s-75bcded6cc = Сборник случаев этой программы не удается прочесть: { $a }.

# Install the program again.
s-db4566d7ce = Установите программу заново.

## src-tauri/api/src/record/corridors/along.rs

# Fewer than two places of the route have coordinates: add them to its record.
s-e3da0d748f = Координаты есть менее чем у двух мест маршрута: добавьте их в запись.

# No data: no event with a known place is stored of this period.
s-19717509bc = Нет данных: за этот период не сохранено событий с известным местом.

# No data: no event is stored of any country of the area that the route passes.
s-aaa06e5635 = Нет данных: не сохранено событий ни одной страны территории, по которой проходит маршрут.

## src-tauri/api/src/record/corridors/mod.rs

# Roads, towns and violence follow people: an overlap beyond chance need not mean that the trade feeds the violence.
s-15975546bd = Дороги, города и насилие следуют за людьми: совпадение сверх случайного не обязательно значит, что торговля питает насилие.

# A route is taken as the straight way between the places that it names, and stands here where that way or a country that it names touches the area.
s-b052b861d2 = Маршрут принимается за прямой путь между названными местами и показан здесь, если этот путь или названная страна касается территории.

# A place off the land of the base map, as a port can be, counts for the nearest land within 25 km.
s-50e570de77 = Место вне суши базовой карты, например порт, относится к ближайшей суше в пределах 25 км.

# A record counts once on each of its legs: what is told of legs does not add up to records.
s-7a4ab154cf = Запись считается один раз на каждом отрезке: сказанное об отрезках не складывается в число записей.

# A moved route is turned by 45° at most to either side, since land has a grain that routes and violence both follow.
s-117be9b47a = Сдвинутый маршрут поворачивается не более чем на 45° в каждую сторону, так как рельеф направляет и маршруты, и насилие.

# A case that names who seized it counts as seen, any other as reported; a leg says only that records name both countries in that order.
s-1a990238eb = Случай, где назван изъявший, считается наблюдавшимся, любой другой — сообщенным; отрезок говорит лишь, что записи называют обе страны в этом порядке.

# {distance_km} km is no distance to look for violence along a route.
s-5dd7313e6d = { $a } км — не расстояние для поиска насилия вдоль маршрута.

# Give 1 to 500 km.
s-ded4467b69 = Укажите от 1 до 500 км.

# Turn the two days round.
s-62227b4eee = Поменяйте дни местами.

# No data: no route and no case is recorded here, which does not mean that there is none.
s-8c2c536dfb = Нет данных: здесь не записано ни маршрутов, ни случаев, что не значит, что их нет.

## src-tauri/api/src/record/drafts.rs

# A draft needs a name and holds 4 MiB at most.
s-a3df59b9a0 = Черновику нужно имя, и он вмещает не более 4 МиБ.

# Save it as a record, and put long texts into a file of their own.
s-a23b0fab93 = Сохраните его как запись, а длинные тексты поместите в отдельный файл.

## src-tauri/api/src/record/lists.rs

# “{iso3}” is no country.
s-169057837e = «{ $a }» — не страна.

# Write its ISO 3166-1 alpha-3 code, for example MLI.
s-b42584bd95 = Напишите ее код ISO 3166-1 alpha-3, например MLI.

# “{id}” is no subregion.
s-2ae218a549 = «{ $a }» — не субрегион.

## src-tauri/api/src/record/map/mod.rs

# {} km is no distance to look for violence near a border.
s-44d36176f0 = { $a } км — не расстояние для поиска насилия у границы.

## src-tauri/api/src/record/reasons.rs

# it is lowered without a reason
s-53e6a86837 = понижение без причины

# it is muted without a reason
s-8f6a225b49 = отключение без причины

# it is closed without a reason
s-8015e6e15b = закрытие без причины

# say why
s-6803cc7108 = скажите почему

## src-tauri/api/src/record/saves.rs

# Others change this record again and again.
s-691ddda6cf = Эту запись вновь и вновь изменяют другие.

# Try again in a moment; what you wrote is kept.
s-cbdeb0577b = Повторите через мгновение; написанное вами сохранено.

# Somebody else changed this record at this moment.
s-e3a724072f = Эту запись в этот момент изменил кто-то другой.

# Look at it and try again.
s-662de7d010 = Посмотрите на нее и повторите.

# Please {}.
s-3a8d685235 = Что сделать: { $a }.

# This record is of another noun.
s-6387c96d4f = Эта запись другого вида.

# Reload it and change it there.
s-6c9cf8ffac = Загрузите ее снова и измените там.

# The version that this change rests on is not there.
s-f68d2243b4 = Версии, на которой основано это изменение, нет.

# Reload the record and change it again.
s-726596052a = Загрузите запись снова и повторите изменение.

## src-tauri/api/src/record/suggest.rs

# The field “{name}”
s-d1af73bb94 = Поле «{ $a }»

## src-tauri/api/src/series.rs

# This step is not stored to its end.
s-2f877a69d8 = Этот шаг не сохранен до конца.

# No event of this country is stored since: after so many before, the data ended rather than the violence.
s-5c37812779 = С тех пор не сохранено событий этой страны: после столь многих прежде прекратились скорее данные, чем насилие.

## src-tauri/api/src/sources/freshness.rs

# Nothing of {} is stored.
s-22277843b5 = Из { $a } ничего не сохранено.

# The newest observation of {} is of {newest}, that is {age} and out of the ordinary; of this source {usual}.
s-0eac6d216a = Новейшее наблюдение { $a } – { $b }, то есть { $c }, что необычно давно; для этого источника { $d }.

# The newest observation of {} is of {newest}, that is {age}; of this source {usual}.
s-7cb4605083 = Новейшее наблюдение { $a } – { $b }, то есть { $c }; для этого источника { $d }.

# this very day
s-25da683e30 = сегодня

# one day ago
s-aebec8777a = один день назад

# {} days ahead of today
s-d26e9b3e73 = на { $a } дн. позже сегодняшнего

# {days} days ago
s-4e49adfa69 = { $a } дн. назад

# up to {days} days are usual, by the median of the last {} steps of its own record
s-95aba71502 = обычно до { $a } дн. по медиане последних шагов её собственной истории ({ $b })

# up to {days} days are usual as its publisher announces, for there is no record yet
s-58de6f3066 = обычно до { $a } дн., как объявляет издатель, ибо истории ещё нет

# what is usual is not known yet
s-0045059fad = что обычно, пока не известно

## src-tauri/api/src/sources/mod.rs

# The settings cannot be kept: {why}.
s-7e68a686b6 = Настройки нельзя сохранить: { $a }.

# Enter them once more.
s-8fe2854114 = Введите их еще раз.

## src-tauri/api/src/sources/schedule.rs

# It waits for the network, and is tried again by itself in {minutes} min while the window is open; a script tries it with: sitroom sync --due
s-a633f1469c = Загрузка ждет сети и повторится сама через { $a } мин, пока окно открыто; сценарий пробует так: sitroom sync --due

## src-tauri/api/src/sources/syncs.rs

# This is an exercise: real data stay out of it.
s-658da2e576 = Это учения: реальные данные в них не попадают.

# Leave the exercise, then fetch.
s-45e8827f0f = Выйдите из учений, затем получите данные.

# This source
s-2ae4e74b0a = Этот источник

# No folder was entered.
s-5311ab180c = Папка не указана.

# Enter one: sitroom sources folder --folder PATH
s-154de7c7b5 = Укажите её: sitroom sources folder --folder PATH

# No feed was entered.
s-bf2c07e10c = Ни одна лента не указана.

# Enter the address of one: sitroom sources feed --add https://…
s-c4553adbb5 = Введите адрес: sitroom sources feed --add https://…

## src-tauri/api/src/sources/trust.rs

# Of {subregion} no event is stored at all: that is no data, and not zero.
s-86fd238931 = Регион «{ $a }»: не сохранено ни одного события; это отсутствие данных, а не ноль.

# In {subregion} no event is stored of {names}: that is no data, and not zero.
s-b42a892779 = Регион «{ $a }»: не сохранено событий по странам: { $b }; это отсутствие данных, а не ноль.

# The data of {name} end on {end}: what follows there is no data, and not zero.
s-088c9d4c55 = Данные по стране ({ $a }) кончаются { $b }: далее там нет данных, а не ноль.

# Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}. Its last run was {run}.
s-aed0d8281f = События и погибшие, карта, очаги, прогноз и предупреждения опираются на { $a } по { $b }, то есть { $c }; для этого источника { $d }. Последний запуск: { $e }.

# Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}.
s-72b85accc3 = События и погибшие, карта, очаги, прогноз и предупреждения опираются на { $a } по { $b }, то есть { $c }; для этого источника { $d }.

# The last sync of {name} did not come to its end: {fault}.
s-a0271786bc = Последний запрос к { $a } не дошёл до конца: { $b }.

# There is no picture yet: no event is stored. Open a file, or fetch a source.
s-831f5ce4cd = Картины ещё нет: не сохранено ни одного события. Откройте файл или запросите источник.

# This is an exercise: everything in it is invented and says nothing of today.
s-a94d9857de = Это учение: всё в нём вымышлено и ничего не говорит о сегодняшнем дне.

# No, not as a picture of today: the events of {name} end on {newest}, that is {age} and out of the ordinary.
s-c81d615056 = Нет, как картине сегодняшнего дня – нельзя: события { $a } кончаются { $b }, то есть { $c }, что необычно давно.

# With care: the events of {name} reach up to {newest}, that is {age} and as usual; limits that are told below: {limits}.
s-8d82d0f469 = С осторожностью: события { $a } доходят до { $b }, то есть { $c }, как обычно; ограничений, названных ниже: { $d }.

# Yes: the events of {name} reach up to {newest}, that is {age} and as usual, and nothing limits them.
s-f7cfa10ac8 = Да: события { $a } доходят до { $b }, то есть { $c }, как обычно, и ничто их не ограничивает.

## src-tauri/api/src/spillover/mod.rs

# The figures between countries, and those of borders, are of all countries that are stored up to then: they are the same whichever area is looked at.
s-ffaa7882b6 = Показатели между странами и показатели границ охватывают все страны, сохраненные к тому времени: они одинаковы для любой территории.

# A pair is told where ten events or more could have triggered others; of fewer nothing can be said.
s-42dab0d1c3 = Пара указывается, если десять или более событий могли вызвать другие; о меньшем числе сказать ничего нельзя.

# Nothing here says what caused what, nor who crossed a border.
s-c4461546dd = Здесь ничто не говорит, что было чему причиной и кто пересек границу.

# The range of next week leaves out how unsure its mean is, and is too narrow by some.
s-a4f6e4972a = Диапазон следующей недели не учитывает неопределенность среднего и несколько узок.

# Events come in clusters: the probability of as many near a border by lot is too small.
s-7d3f5c05f3 = События идут скоплениями: вероятность стольких у границы по случайности занижена.

# Counts that depend on those before them look like a trend too often.
s-2840882543 = Числа, зависящие от предыдущих, слишком часто похожи на тренд.

# No data: no event is stored{from}.
s-a5f9f63848 = Нет данных: событий не сохранено{ $a }.

#  until {}
s-362a198aee = {" "}до { $a }

# No data: no event of these countries is stored, so nothing can be told of what spills over.
s-93c247518d = Нет данных: событий этих стран не сохранено, поэтому о распространении ничего сказать нельзя.

# Import events of them, or choose another area.
s-10ebfa2cb6 = Импортируйте их события или выберите другую территорию.

## src-tauri/api/src/spillover/places.rs

# What spills over is told between countries, and this is a part of one.
s-b15647ec08 = Распространение определяется между странами, а это часть страны.

## src-tauri/api/src/spillover/triggers.rs

# Too little is known week by week of the countries that are stored. {refusal}
s-08bfaf3de6 = О сохраненных странах по неделям известно слишком мало. { $a }

# These figures rest on {} whole weeks from {} to {}: those that are known here and in all neighbours whose data reach to the last, each with the {LAGS} weeks before it.
s-ce047032d8 = Эти показатели опираются на полные недели ({ $a }) с { $b } по { $c }: известные здесь и у всех соседей, чьи данные доходят до последней, каждая с предшествующими неделями ({ $d }).

# {one} stands out
s-3c2d2c796b = выделяется { $a }

# {} and {last} stand out
s-b867fb227c = выделяются { $a } и { $b }

# Two methods do not agree. Taken pair by pair, {which} beyond chance (q below {CLEAR}). Taken together, one neighbour triggers {:.1} % of a country’s events (95 % between {low:.1} and {high:.1} %), and what is expected next week rests on that. Take such a pair as a question, and not as a finding.
s-c14648676f = Два метода не согласуются. По парам { $a } сверх случайного (q ниже { $b }). В совокупности один сосед вызывает { $c } % событий страны (95 % между { $d } и { $e } %), и ожидаемое на следующей неделе опирается на это. Считайте такую пару вопросом, а не выводом.

# No data: those of the country end on {}.
s-18debfd17d = Нет данных: данные страны заканчиваются { $a }.

# No data: no event of the country is stored up to this week.
s-e7bb3ca082 = Нет данных: до этой недели событий страны не сохранено.

# The last weeks of a neighbour are not known.
s-fe2efc3516 = Последние недели одного из соседей не известны.

# Too few weeks are known of the country and all its neighbours together: 26 are needed.
s-91c5d0b2c9 = Известно слишком мало недель и для страны, и для всех ее соседей: нужно 26.

## src-tauri/api/src/system.rs

# it is no text in UTF-8
s-b693e7aed1 = это не текст в UTF-8

# it is not there
s-8e6de67734 = его нет

# the system does not allow it
s-2361cf28c4 = система этого не разрешает

# the disk is full
s-0e3053ba31 = диск заполнен

# the disk may only be read
s-835f62aab0 = диск доступен только для чтения

# it is a folder
s-1c56c5feae = это папка

# a part of its path is no folder
s-9d98607c34 = часть пути к нему не является папкой

## src-tauri/api/src/tables.rs

# A mapping needs a name of 1 to 80 letters.
s-6e39c4c612 = Сопоставлению нужно имя от 1 до 80 букв.

# Write a shorter or longer name.
s-f4bfe09c3c = Напишите имя короче или длиннее.

# The mapping could not be written: {error}.
s-eec1bb293e = Сопоставление не удалось записать: { $a }.

## src-tauri/api/src/vault/backups.rs

# There is no backup to try.
s-1d0f1cdd85 = Нет резервной копии для проверки.

# Make one first.
s-75b2585203 = Сначала сделайте ее.

# No backup was made since the key of the profile was changed. Those that there are open with the passphrase of their time, and this key cannot try them.
s-1b4928dda8 = С тех пор как ключ профиля сменен, резервных копий не делалось. Имеющиеся открываются парольной фразой своего времени, и этим ключом их не проверить.

# It holds {} rows, and not what the {} rows were when it was made.
s-7d6fc32c66 = Строк в ней: { $a }, и это не те строки ({ $b }), что были при ее создании.

# It is whole, and nothing is known of what it held when it was made.
s-351227d69e = Она цела, но неизвестно, что в ней было при создании.

## src-tauri/api/src/vault/mod.rs

# A profile does not lock after {} minutes.
s-39269f8439 = Профиль не запирается через { $a } мин.

# Choose 1, 5, 15 or 60 minutes.
s-12547d73b0 = Выберите 1, 5, 15 или 60 минут.

## src-tauri/api/src/views.rs

# A view needs a name of 1 to 80 letters.
s-fa6b34a0df = Виду нужно имя от 1 до 80 букв.

# The view could not be written: {error}.
s-324810be20 = Вид не удалось записать: { $a }.

## src-tauri/api/src/wall/gather.rs

# A wall is about a country or a subregion.
s-7c17679fc8 = Стена посвящена стране или субрегиону.

## src-tauri/api/src/wall/plan.rs

# The plan cannot be kept: {why}.
s-86c0c30515 = План нельзя сохранить: { $a }.

# Make it anew.
s-e06ae2a2a9 = Составьте его заново.

# The wall has {} screens.
s-7ad317bdd5 = Экранов у стены: { $a }.

# Plan 1 to {} of them.
s-c9a60a93b1 = Запланируйте от 1 до { $a }.

# On screen {}
s-44379441ea = На экране { $a }

# {on} the monitor {monitor} is taken by another screen.
s-2ee4d0d1b2 = { $a }: монитор { $b } занят другим экраном.

# Choose another monitor for one of them.
s-e30d27d546 = Выберите для одного из них другой монитор.

# {on} the name has more than {MOST_LETTERS} letters.
s-633db6d571 = { $a }: в названии больше букв, чем { $b }.

# Write a shorter one.
s-3507306548 = Напишите короче.

# {on} the area is neither a subregion nor a country.
s-c62a02fc68 = { $a }: территория — не субрегион и не страна.

# Choose a subregion or a country.
s-3a1f39050a = Выберите субрегион или страну.

# {on} the language is none of the six.
s-a31647b5ef = { $a }: язык не входит в число шести.

# {on} there are {} scenes.
s-6359695211 = { $a }: сцен — { $b }.

# Choose 1 to {} of them.
s-20eef55e97 = Выберите от 1 до { $a }.

# {on} a scene stays for {} seconds.
s-b8cadcaa82 = { $a }: сцена длится секунд: { $b }.

# Give {} to {} seconds.
s-6c5bd90282 = Укажите от { $a } до { $b } секунд.

# {on} “{time}” is no time of day.
s-49131ba2a1 = { $a }: «{ $b }» — не время суток.

# Write hours and minutes, for example 07:30.
s-58ef70716d = Напишите часы и минуты, например 07:30.

# {on} a time from {from} to {until} has no length.
s-660d46bb68 = { $a }: промежуток от { $b } до { $c } не имеет длительности.

# Exchange one of the two, or leave both out for always.
s-d6accdd71d = Замените одно из двух или уберите оба, чтобы было всегда.

## src-tauri/api/src/wall/snapshot.rs

# The picture cannot be written: {why}.
s-758ca3e72e = Картину нельзя записать: { $a }.

# Import the events again.
s-cb19d9b5a8 = Импортируйте события снова.

# {} is no picture for a wall: {why}.
s-3f81219519 = { $a } — не картина для стены: { $b }.

# Write one with: sitroom wall west-africa --out wall.json
s-dfd188d55d = Запишите ее так: sitroom wall west-africa --out wall.json

# it is longer than {} MB
s-830592bc4b = он длиннее { $a } МБ

# its form is {}, not {FORM}
s-e7f7929b5b = его формат { $a }, а не { $b }

# it does not say that it is Unclassified
s-19d4c2588a = в ней не указано, что она несекретна

## src-tauri/api/src/warnings/mod.rs

# Give more than 0 and at most {MOST_TARGET_DAYS} days, or none.
s-d8db1047c7 = Укажите больше 0 и не более { $a } дней либо ничего.

# {days} days are no target.
s-95b4fba52f = { $a } дней — не целевой срок.

## src-tauri/api/src/warnings/onsets.rs

# onsets against the record of warnings, method 1.0
s-4a14b34d9a = вспышки насилия в сравнении с историей предупреждений, метод 1.0

# Its month is that of the 25th death. Where the file states neither division nor precision, the division is the one that the coordinates lie in.
s-c6606ade7c = Ее месяц — месяц 25-го погибшего. Если в файле нет ни области, ни точности, берется область, где лежат координаты.

# Its data end in {}.
s-d8620ec057 = Данные заканчиваются: { $a }.

## src-tauri/api/src/warnings/raise.rs

# rules
s-51be95419f = правила

# {} to {}
s-890c120392 = { $a } – { $b }

# {country}: violence may start or escalate, {ahead}
s-ca788e430f = { $a }: насилие может начаться или усилиться, { $b }

# {division}, {country}: violence may start or escalate, {ahead}
s-5393a81a5b = { $a }, { $b }: насилие может начаться или усилиться, { $c }

# {month}: {} rules signal, {}.
s-3e41636b44 = { $a }: сигнал по нескольким правилам ({ $b }): { $c }.

# {month}: it signals at a lower level than before.
s-8c7e7ccbfc = { $a }: сигнал на более низком уровне, чем прежде.

# {month}: no longer signalled by {}.
s-e9deb64aff = { $a }: больше нет сигнала по правилу { $b }.

# What a rule found cannot be written: {}, {}.
s-c5d26a12e6 = Найденное правилом не удается записать: { $a }, { $b }.

# Look at the rule, and pause it until it is mended.
s-2748768252 = Посмотрите на правило и приостановите его до исправления.

## src-tauri/api/src/warnings/replayed.rs

# Onset: fewer than 5 deaths in the last three months, 25 or more in the next three.
s-c85020d01c = Вспышка насилия: менее 5 погибших за последние три месяца, 25 или более за следующие три.

# The test of a rule ends before it begins.
s-ee468ad4e9 = Проверка правила заканчивается раньше, чем начинается.

# No data: no event is stored of this period.
s-1703cfb5c1 = Нет данных: за этот период событий не сохранено.

# Import events, or choose another period.
s-1f180bd652 = Импортируйте события или выберите другой период.

# The rule cannot be tested. {why}
s-4c44d6fb13 = Правило нельзя проверить. { $a }

# Mend the rule and test it again.
s-41b0dbfd36 = Исправьте правило и проверьте его снова.

## src-tauri/api/src/warnings/rules.rs

# It names no indicator: choose one.
s-f30e1efeb4 = В нем не назван показатель: выберите его.

# It looks at {months} months: write a whole number from 1 to {MOST_MONTHS}.
s-420eb75263 = Оно смотрит на { $a } мес.: напишите целое число от 1 до { $b }.

# It has no threshold: write the number that the indicator is held against.
s-3d595f122b = У него нет порога: напишите число, с которым сравнивается показатель.

# Its threshold is {threshold}: a likelihood is a share from 0 to 1, for example 0.25.
s-d5b243da12 = Его порог — { $a }: вероятность — это доля от 0 до 1, например 0.25.

# The likelihood of an onset is known of divisions alone: choose each division.
s-4dd2b021d3 = Вероятность вспышки насилия известна только для областей: выберите каждую область.

## src-tauri/api/src/warnings/says.rs

# {} in {month}
s-f20e83ce91 = { $a }, { $b }

# {} in the {months} months to {month}
s-8db20edbd0 = { $a } за { $b } мес. до месяца { $c } включительно

# Events in {month} above the upper bound of its own past
s-b660681e66 = События выше верхней границы собственного прошлого, { $a }

# {} in {month}, at most {:.0} expected from its own past
s-070eb62017 = { $a }, { $b }; по собственному прошлому ожидалось не более { $c }

# {} in divisions of other countries that touch it
s-f9dd860a41 = { $a } в соприкасающихся областях других стран

# {} in divisions that touch it
s-d768c77c3c = { $a } в соприкасающихся областях

# A hot spot that is new or grows in {month}, with the divisions that touch it
s-bf129395bd = Новая или растущая горячая точка, { $a }, вместе с соприкасающимися областями

# No event {within}, after {:.1} a month in the two years before
s-eab6f73cd1 = Ни одного события { $a }, после { $b } в месяц за два предыдущих года

# Onset of violence within three months of {month}: {}
s-e2677c9139 = Вспышка насилия в течение трех месяцев после месяца { $a }: { $b }

# 50 deaths or more in a month of the year after {month}: {}
s-2f18c2b0ee = 50 или более погибших за месяц в течение года после месяца { $a }: { $b }

# Election {:.0} days after {month}, with more events in three months than in the three before
s-284fde2d14 = Выборы через { $a } дн. после месяца { $b }, причем за три месяца событий больше, чем за три предыдущих

# Constitutional crisis, {:.0} days old at the end of {month}
s-d12f462d97 = Конституционный кризис, { $a } дн. к концу месяца { $b }

# {} within 50 km of a recorded trafficking route
s-16d5689cb7 = { $a } в пределах 50 км от записанного маршрута незаконной торговли

# {} of fading visits while events go on, {month}
s-e9048205f3 = { $a } с редеющими поездками, тогда как события продолжаются, { $b }

# A commitment {:.0} days late at the end of {month}
s-e2a69cf93d = Обязательство, просроченное на { $a } дн. к концу месяца { $b }

# {events_told} with {deaths_told} in the {MONTHS} months to {last} known only roughly, and not counted here
s-bfc921513c = { $a } и { $b } за { $c } мес. до месяца { $d } включительно известны лишь приблизительно и здесь не учтены

# The data end in {}: nothing later is known
s-478dda3da1 = Данные заканчиваются: { $a }; о более позднем ничего не известно

# No data of this place
s-ab38eb99f8 = Нет данных об этом месте

# {} in the {MONTHS} months to {end}, after {before:.0} in the three before
s-c66270c101 = { $a } за { $b } мес. до месяца { $c } включительно, после { $d } за три предыдущих

# {} in {}: within {low:.0}–{high:.0} of its own past
s-dbe93f228e = { $a }, { $b }: в пределах { $c }–{ $d } собственного прошлого

# {} in the {MONTHS} months to {end} in all {places} places that touch it
s-c93de480f0 = { $a } за { $b } мес. до месяца { $c } включительно во всех соприкасающихся местах ({ $d })

# It rests on {} in the {MONTHS} months to {end}
s-5b24e3acf9 = Основано на следующем: { $a } за { $b } мес. до месяца { $c } включительно

# No event in the {MONTHS} months to {end}, after {usual:.1} a month before: it may be that no one reports
s-2e6f35c0a3 = Ни одного события за { $a } мес. до месяца { $b } включительно, после { $c } в месяц прежде: возможно, никто не сообщает

# in {}
s-5bb6bdf269 = за { $a }

# in the {months} months to {}
s-a7f7890361 = за { $a } мес. до месяца { $b } включительно

# 1 event
s-f0e2aef10e = 1 событие

# {value:.0} events
s-38dc13ec2b = { $a } { $a ->
        [one] событие
        [few] события
        [many] событий
        *[other] событий
    }

# 1 more event
s-d5de1f1f27 = еще 1 событие

# {value:.0} more events
s-cd2713397c = еще { $a } { $a ->
        [one] событие
        [few] события
        [many] событий
        *[other] событий
    }

# 1 death
s-79bff00281 = 1 погибший

# {value:.0} deaths
s-a822d6e2fb = { $a } { $a ->
        [one] погибший
        [few] погибших
        [many] погибших
        *[other] погибших
    }

# 1 civilian death
s-9a6f4e03a6 = 1 погибший гражданский

# {value:.0} civilian deaths
s-472111b586 = { $a } { $a ->
        [one] погибший гражданский
        [few] погибших гражданских
        [many] погибших гражданских
        *[other] погибших гражданских
    }

# 1 engagement
s-edd91df3c0 = 1 инициатива

# {value:.0} engagements
s-3128923c97 = { $a } { $a ->
        [one] инициатива
        [few] инициативы
        [many] инициатив
        *[other] инициатив
    }

## src-tauri/api/src/warnings/year.rs

# Choose a year from {FIRST_YEAR} to the present one.
s-1d46b55436 = Выберите год от { $a } до текущего.

# {year} cannot be evaluated.
s-c9e50bd961 = { $a } год нельзя оценить.

## src-tauri/atlas/src/error.rs

# {events} events are more than an atlas holds (4,294,967,294); split the profile
s-1e565722d1 = { $a } событий — больше, чем вмещает атлас (4 294 967 294); разделите профиль

# {codes} different codes of first-order divisions are more than an atlas holds (65,535); check the base map
s-186b078bba = { $a } разных кодов областей — больше, чем вмещает атлас (65 535); проверьте базовую карту

# this is no atlas snapshot of format {expected}: {found}; build the atlas from the store again
s-3c7b4db337 = это не снимок атласа формата { $a }: { $b }; постройте атлас из хранилища снова

# the atlas snapshot is damaged: {reason}; build the atlas from the store again
s-df4a316796 = снимок атласа поврежден: { $a }; постройте атлас из хранилища снова

# “{id}” is no subregion; use one of those that the offices list, for example west-africa
s-e71044c061 = «{ $a }» — не субрегион; возьмите один из указанных отделениями, например west-africa

# “{iso3}” is no country; write its ISO 3166-1 alpha-3 code, for example MLI
s-e1060cd590 = «{ $a }» — не страна; напишите ее код ISO 3166-1 alpha-3, например MLI

# “{cell}” is no H3 cell of resolution 0 to 7; write its fifteen hexadecimal digits
s-5a45f07c03 = «{ $a }» — не ячейка H3 с разрешением от 0 до 7; напишите ее пятнадцать шестнадцатеричных цифр

# H3 resolution {resolution} is finer than the atlas keeps; use 0 to 7
s-ba81854b74 = Разрешение H3 { $a } мельче, чем хранит атлас; возьмите от 0 до 7

# these cells cannot be joined: {reason}; give each once, all of one resolution
s-42388357f2 = эти ячейки нельзя объединить: { $a }; укажите каждую один раз, все одного разрешения

# there is no tile {z}/{x}/{y}; zoom is 0 to 20, x and y are below 2 to the power of zoom
s-e442aa86a0 = плитки { $a }/{ $b }/{ $c } нет; масштаб от 0 до 20, x и y меньше 2 в степени масштаба

## src-tauri/briefing/src/error.rs

# The page could not be set: {0}.
s-8d580d9d5a = Страницу не удалось сверстать: { $a }.

# The document could not be written: {0}.
s-da62a26739 = Документ не удалось записать: { $a }.

# A sentence names source {named}, and the paper lists {listed}.
s-10a105b2d6 = Предложение называет источник { $a }, а в документе их { $b }.

## src-tauri/domain/src/country.rs

# “{text}” is no ISO 3166-1 alpha-3 code; write three letters, for example MLI
s-f5f734ddc3 = «{ $a }» — не код ISO 3166-1 alpha-3; напишите три буквы, например MLI

## src-tauri/domain/src/day.rs

# “{text}” is no day; write it as YYYY-MM-DD, for example 2021-03-09
s-52ba7a6e0a = «{ $a }» — не день; пишите как ГГГГ-ММ-ДД, например 2021-03-09

## src-tauri/domain/src/operation/stamp.rs

# “{text}” is no moment of the clock of operations; it has milliseconds and a count
s-fe88cc9282 = «{ $a }» – не момент часов операций; в нём миллисекунды и счёт

## src-tauri/domain/src/record/content.rs

# nothing is written
s-37eb4f7194 = ничего не написано

# fill it in
s-beaaed7380 = заполните поле

# it ends on {last}, before it begins on {first}
s-fed0bf91b4 = окончание { $a } раньше начала { $b }

# change one of the two days
s-499e081fdf = измените один из двух дней

# “{}” has no field of this name
s-a15c192a55 = у «{ $a }» нет поля с таким именем

# choose one of its fields: {}
s-6bfc4e2fb7 = выберите одно из его полей: { $a }

# {shown} cannot be read
s-85dfaf6415 = { $a } не удается прочесть

# write {wanted}
s-66603c2573 = напишите { $a }

# a text
s-a6cf19a371 = текст

# a list of texts
s-c6e2519ac6 = список текстов

# days, for example 18 February 2010 or mid-March 2010
s-2a2ad63300 = дни, например 18 February 2010 или mid-March 2010

# a day with its time in UTC, for example 2026-03-09 14:30
s-ac57345dd5 = день со временем UTC, например 2026-03-09 14:30

# a list of ISO 3166-1 alpha-3 codes, for example MLI
s-4aaf461e02 = список кодов ISO 3166-1 alpha-3, например MLI

# a place with its name, and longitude and latitude in degrees
s-2bcd3ff024 = место с именем, долготой и широтой в градусах

# a list of places with names, longitudes and latitudes in degrees
s-36701173be = список мест с именами, долготами и широтами в градусах

# one of {}
s-655bfc2f03 = одно из следующего: { $a }

# a list of {}
s-1a91220cdd = список из следующего: { $a }

# a number that is not negative
s-5c344ddafa = неотрицательное число

# an amount with its currency, for example 250000 USD
s-908c34897d = сумму с валютой, например 250000 USD

# true or false
s-2d502f8830 = true или false

# the number of one of the {}
s-e4f6b0b870 = номер одной из записей { $a }

# numbers of {}
s-bc9d79b0f7 = номера записей { $a }

# a list of sources
s-bff5c79b0f = список источников

## src-tauri/domain/src/record/id.rs

# “{text}” is no number of a record; it has 32 hexadecimal digits
s-d2c6693730 = «{ $a }» — не номер записи; в нем 32 шестнадцатеричные цифры

## src-tauri/domain/src/record/marks.rs

# this field cannot be marked on its own, since the record is known by it
s-f3540c4e44 = у этого поля не может быть своего грифа: по нему узнают запись

# mark the whole record
s-0d6f64a8de = проставьте гриф всей записи

## src-tauri/domain/src/record/moment.rs

# “{text}” is no day with its time; write it as 2026-03-09 14:30 in UTC, or with its offset, 2026-03-09T14:30+01:00
s-ba0c74cd37 = «{ $a }» — не день со временем; пишите так: 2026-03-09 14:30 в UTC или со сдвигом: 2026-03-09T14:30+01:00

## src-tauri/domain/src/record/when/reading.rs

# no day can be read in it; write it as 18 February 2010, February 2010, mid-March 2010, 2010 or 2009–2010
s-ebc145a59e = в этом нельзя прочесть день; пишите так: 18 February 2010, February 2010, mid-March 2010, 2010 или 2009–2010

# it ends on {}, before it begins on {}; change one of the two
s-2a76667655 = окончание { $a } раньше начала { $b }; измените одно из двух

# it can be {first} or {second}; write the month as a word
s-08cacbd5e4 = это может быть { $a } или { $b }; напишите месяц словом

# it can be {} {year} or the years {year}–{}; write the month as a word, or both years in full
s-3e981073e0 = это может быть { $a } { $b } или годы { $c }–{ $d }; напишите месяц словом или оба года полностью

# {name} has {length} days; write {length} {name} or 1 {next}
s-8acee67b90 = { $a }: дней в месяце { $b }; напишите { $c } { $d } или 1 { $e }

# there is no month {month}; write the month as a word
s-1eb2c27d28 = месяца { $a } нет; напишите месяц словом

# {year} is no year from 1900 to 2198
s-fa750d3e82 = { $a } — не год от 1900 до 2198

# that month
s-84318ffccc = этот месяц

## src-tauri/domain/src/report.rs

# {number} is no grade of what a report says; write 1 (confirmed) to 6 (cannot be judged)
s-aa1f40ddf1 = { $a } — не оценка содержания сообщения; напишите от 1 (подтверждено) до 6 (оценить нельзя)

## src-tauri/exchange/src/error.rs

# The passphrase is wrong. Nothing was changed or lost. Try again, or open with the two halves of the recovery key.
s-d20b939dca = Парольная фраза неверна. Ничего не изменено и не потеряно. Попробуйте еще раз или откройте двумя половинами ключа восстановления.

# Both copies of the vault in {} are damaged. No passphrase was tried, and nothing was changed. Bring “vault” back from the newest copy in the folder “backups”, or from a copy of the profile.
s-93eb02a6c5 = Обе копии сейфа в { $a } повреждены. Парольная фраза не проверялась, ничего не изменено. Верните «vault» из самой новой копии в папке «backups» или из копии профиля.

# The vault in {} was changed: it asks for {found} {what}, and {least} to {most} are allowed. No passphrase was tried, for it could be guessed. Bring “vault” back from a copy of the profile.
s-a9fa8478d1 = Сейф в { $a } был изменен: он требует { $b } { $c }, а допускается от { $d } до { $e }. Парольная фраза не проверялась, ибо ее могли бы угадать. Верните «vault» из копии профиля.

# The vault in {} was written by a later version of Sitroom. Nothing was changed. Install the later version.
s-cc4eb0b5b0 = Сейф в { $a } записан более поздней версией Sitroom. Ничего не изменено. Установите более позднюю версию.

# The profile {} has no vault. Set one with “sitroom vault set”.
s-681a553d61 = У профиля { $a } нет сейфа. Задайте его командой «sitroom vault set».

# The profile {} has a vault already. Change its passphrase with “sitroom vault change”.
s-a46de81cf9 = У профиля { $a } уже есть сейф. Смените его парольную фразу командой «sitroom vault change».

# The passphrase has {letters} characters; {least} or more are needed. Take four or five words that do not belong together.
s-0a05ed9eb0 = Знаков в парольной фразе: { $a }; нужно { $b } или больше. Возьмите четыре-пять слов, не связанных между собой.

# The passphrase is made of {letters} different characters; 5 or more are needed. Take four or five words that do not belong together.
s-404e3eac68 = Разных знаков в парольной фразе: { $a }; нужно 5 или больше. Возьмите четыре-пять слов, не связанных между собой.

# The passphrase is longer than 1024 bytes. Take a shorter one.
s-405e4cfd18 = Парольная фраза длиннее 1024 байт. Возьмите более короткую.

# The {which} half is mistyped: its letters do not fit its checksum. Compare it with the sheet, group by group.
s-227d81ba37 = В половине ({ $a }) опечатка: ее буквы не подходят к контрольной сумме. Сверьте ее с листом, группу за группой.

# The {which} half has {letters} letters and digits; a half has {needed}. Compare it with the sheet.
s-edb21da593 = В половине ({ $a }) букв и цифр: { $b }; в целой половине их { $c }. Сверьте ее с листом.

# The same half was given twice. The other custodian has the other one.
s-a6aeae3af7 = Одна и та же половина дана дважды. Другая у второго хранителя.

# The two halves are of different recovery keys. Take the two sheets of the same day.
s-4948da1bc9 = Половины от разных ключей восстановления. Возьмите два листа одного дня.

# The two halves are whole, but open another vault than this one, or halves were made anew since. Take the newest sheets.
s-50a7fa6c90 = Обе половины целы, но открывают другой сейф, или с тех пор половины созданы заново. Возьмите самые новые листы.

# There is no memory to try the passphrase: {needed_mib} MiB are needed. Close other programs and try again.
s-02811b1fb3 = Не хватает памяти, чтобы проверить парольную фразу: нужно { $a } МиБ. Закройте другие программы и попробуйте еще раз.

## src-tauri/exchange/src/halves.rs

# first
s-22896bcbc3 = первая

# second
s-cd85637651 = вторая

## src-tauri/exchange/src/header.rs

# KiB of memory
s-7e97a137a9 = КиБ памяти

# passes
s-c45d7545db = проходов

# lanes
s-55912773a9 = дорожек

## src-tauri/exchange/src/hub/address.rs

# the name and the password stand in fields of their own
s-b8a973473f = для имени и пароля есть отдельные поля

# it does not begin with postgresql://
s-be4aeecc01 = он не начинается с postgresql://

# a part of it is not as it should be
s-15f1c4a326 = часть его записана неверно

# it names nobody
s-fc713eeab5 = в нём никто не назван

# it names no server, or more than one
s-197983de68 = в нём нет сервера или их несколько

# “hostaddr” is not taken
s-f137b265a3 = «hostaddr» не принимается

# an “@” within the password is written %40
s-2b5b78b1ff = знак «@» в пароле пишется %40

# “sslmode” is verify-full, or is left out
s-16d5eeb20a = «sslmode» — это verify-full, или его нет

# there is no certificate in it
s-e7b33a5dc5 = в нём нет сертификата

## src-tauri/exchange/src/hub/error.rs

# The address of the hub cannot be read: {why}. Write postgresql://NAME:PASSWORD@HOST/DATABASE, as “sitroom hub admit” printed it.
s-8980e1fe96 = Адрес узла не удаётся прочитать: { $a }. Напишите postgresql://NAME:PASSWORD@HOST/DATABASE, как его вывел «sitroom hub admit».

# The address asks for {host} without TLS, and the record would cross the network in the clear. Leave “sslmode” out, or write sslmode=verify-full.
s-89552b4c59 = Адрес требует { $a } без TLS, и записи шли бы по сети открыто. Уберите «sslmode» или напишите sslmode=verify-full.

# The certificate authority in {path} cannot be read: {why}. Give a file with its certificate in PEM.
s-b751aa9077 = Удостоверяющий центр из { $a } не удаётся прочитать: { $b }. Укажите файл с его сертификатом в PEM.

# The hub at {place} cannot be reached: {why}. Nothing was lost, and everything goes on offline. Try again when the network is there.
s-9cd16e965c = Узел { $a } недоступен: { $b }. Ничего не потеряно, и всё работает без сети. Попробуйте снова, когда сеть появится.

# The hub at {place} did not prove who it is: {why}. Nothing was sent. Give the certificate authority of the office with --ca FILE, or ask whoever looks after the server.
s-8ece669f4d = Узел { $a } не подтвердил, кто он: { $b }. Ничего не отправлено. Укажите удостоверяющий центр отделения через --ca FILE или спросите того, кто ведёт сервер.

# The server of the hub at {place} offers no TLS, and the record would cross the network in the clear. Nothing was sent. Ask whoever looks after the server to turn TLS on there (“ssl = on”); it may be absent on the same machine alone, by the loopback or a socket.
s-30e9fbf42f = Сервер узла { $a } не предлагает TLS, и записи шли бы по сети открыто. Ничего не отправлено. Попросите того, кто ведёт сервер, включить там TLS («ssl = on»); без него можно только на той же машине, через петлевой адрес или сокет.

# The server at {place} does not let “{name}” in: the password in the address of the administrator is wrong, or the server does not take it from here. Nothing was changed. Look at that address, and at what the server lets in (pg_hba.conf).
s-7ed501bd74 = Сервер { $a } не впускает «{ $b }»: пароль в адресе администратора неверен, или сервер не принимает его отсюда. Ничего не изменено. Проверьте этот адрес и то, кого впускает сервер (pg_hba.conf).

# The hub at {place} does not let “{device}” in: the password is wrong, or the device was dismissed. Ask whoever looks after the hub to admit it again: sitroom hub admit {device}
s-84e05faffd = Узел { $a } не впускает «{ $b }»: пароль неверен, или устройство исключено. Попросите того, кто ведёт узел, допустить его снова: sitroom hub admit { $c }

# There is no such database: {place}. Look at the end of the address.
s-322ec814a3 = Такой базы нет: { $a }. Посмотрите на конец адреса.

# The database {place} is no hub of Sitroom. Look at the address, or make it one: sitroom hub init --url - < ADMINISTRATOR
s-d0e98a4a9c = База { $a } — не узел Sitroom. Проверьте адрес или сделайте её узлом: sitroom hub init --url - < ADMINISTRATOR

# The server {place} is PostgreSQL {found}, and a hub needs 15 or later. Nothing was changed.
s-238c757f1a = Сервер { $a } — PostgreSQL { $b }, а узлу нужна версия 15 или новее. Ничего не изменено.

# The server {place} has no PostGIS, which maps read points by. Nothing was changed. Install it there (Debian: postgresql-postgis) and try again.
s-d5f875f332 = На сервере { $a } нет PostGIS, которым карты читают точки. Ничего не изменено. Установите его там (Debian: postgresql-postgis) и попробуйте снова.

# “{device}” may not do this at the hub {place}: {why}. Ask whoever looks after the hub, or use the address of its administrator.
s-e9c0b6fe08 = «{ $a }» не имеет на это права на узле { $b }: { $c }. Спросите того, кто ведёт узел, или возьмите адрес администратора.

# The hub {place} is of schema {found}, and this program knows {known}. Nothing was sent or taken. Install the same version of Sitroom at all desks.
s-7787a01798 = Узел { $a } имеет схему { $b }, а эта программа знает { $c }. Ничего не отправлено и не взято. Установите одну версию Sitroom на всех рабочих местах.

# Device “{device}” pushed something that this program cannot read: {why}. Nothing after it was taken. Install the newest version of Sitroom and pull again.
s-b6babbcad3 = Устройство «{ $a }» выложило то, чего эта программа не может прочитать: { $b }. После этого ничего не взято. Установите новейшую версию Sitroom и возьмите снова.

# The connection to the hub {place} broke: {why}. What was under way there is not done; what was done before is kept. Try again, it goes on from there.
s-6d5faa5449 = Связь с узлом { $a } прервалась: { $b }. Начатое там не сделано; сделанное раньше сохранено. Попробуйте снова, работа продолжится с этого места.

# The hub {place} has waited half a minute for somebody else who writes there under the same name, or for a connection that broke and is not noticed yet. Nothing is half-done. Try again in a minute.
s-d605c63a72 = Узел { $a } полминуты ждал кого-то другого, кто пишет там под тем же именем, или оборванного соединения, которое ещё не замечено. Ничего не сделано наполовину. Попробуйте снова через минуту.

# You stopped it. What was done before is kept, and the next call goes on from there.
s-1280cfba68 = Вы остановили это. Сделанное до того сохранено, и следующий вызов продолжит оттуда.

# Somebody else pushes as “{device}” at this moment. Nothing is half-done. Try again, and give each desk a name of its own: sitroom hub admit
s-065841b5c6 = Сейчас кто-то другой выкладывает под именем «{ $a }». Ничего не сделано наполовину. Попробуйте снова и дайте каждому рабочему месту своё имя: sitroom hub admit

# “{name}” cannot be the name of a device: it takes 1 to 40 small letters, digits, “-” and “_”, a letter first, and begins neither with “pg_” nor with “sitroom”.
s-3251ce56b5 = «{ $a }» не может быть именем устройства: нужны 1–40 строчных латинских букв, цифр, «-» и «_», сначала буква, и не с «pg_» или «sitroom» в начале.

# The server has a role “{name}” that is no device of a hub. Nothing was changed. Choose another name.
s-b28e324193 = На сервере есть роль «{ $a }», которая не устройство узла. Ничего не изменено. Выберите другое имя.

# “{name}” is let into the database {database} of this server too. Names belong to the whole server, and a marking that is given here would hold there. Nothing was changed. Choose another name, or dismiss it there first.
s-98c6116cd9 = «{ $a }» допущено и к базе { $b } этого сервера. Имена принадлежат всему серверу, и гриф, данный здесь, действовал бы и там. Ничего не изменено. Выберите другое имя или сначала исключите его там.

# No device “{name}” is admitted to this hub. See: sitroom hub devices
s-fc58dd262f = Устройство «{ $a }» к этому узлу не допущено. См.: sitroom hub devices

# The hub {place} refused: {why}. Nothing is half-done. Show this to whoever looks after the server.
s-9f1a6d5f2c = Узел { $a } отказал: { $b }. Ничего не сделано наполовину. Покажите это тому, кто ведёт сервер.

# The system gives no means to reach a hub: {why}. Restart the computer and try again.
s-6f26ccf4b5 = Система не даёт средств для связи с узлом: { $a }. Перезагрузите компьютер и попробуйте снова.

# it did not answer within {seconds} seconds
s-7cffa0a58a = он не ответил за { $a } секунд

## src-tauri/exchange/src/hub/mod.rs

# it was not admitted
s-64628127c1 = оно не допущено

## src-tauri/exchange/src/hub/operations.rs

# an operation has no number
s-56a8236957 = у операции нет номера

# an operation has no record
s-287660e27a = у операции нет записи

# “{noun}” is no noun of it
s-0d31150c1a = «{ $a }» — не его род записей

## src-tauri/exchange/src/pack/error.rs

# The system gives no random numbers for a key ({why}). Nothing was made. Restart the computer and try again.
s-3cc292dd33 = Система не даёт случайных чисел для ключа ({ $a }). Ничего не создано. Перезагрузите компьютер и попробуйте снова.

# The identity of this profile cannot be read. Bring the profile back from a backup, or make a new identity and exchange it again.
s-163844e9a9 = Удостоверение этого профиля не читается. Восстановите профиль из резервной копии или создайте новое удостоверение и обменяйтесь им снова.

# This is no identity of an office. Save one there with “sitroom identity --json” and bring the file in person.
s-db44740e65 = Это не удостоверение отделения. Сохраните его там командой «sitroom identity --json» и принесите файл лично.

# The fingerprint {fingerprint} is not that of the keys beside it: somebody changed them. Nothing was trusted; exchange them in person.
s-77714290b8 = Отпечаток { $a } не от ключей рядом с ним: кто-то их изменил. Доверие не дано; обменяйтесь ими лично.

# This is no pack of Sitroom, or its first part is damaged. Nothing of it was read; copy it once more from where it came.
s-b646f528bf = Это не пакет Sitroom, или его начало повреждено. Ничего не прочитано; скопируйте его ещё раз оттуда, откуда он пришёл.

# This pack is sealed to another office or laptop. Nothing of it was read; ask its sender for one to {fingerprint}.
s-28a1745a76 = Этот пакет запечатан для другого отделения или компьютера. Ничего не прочитано; попросите отправителя сделать пакет для { $a }.

# This pack was made for others, and somebody sealed it once more to this profile. Nothing of it was taken; ask its sender for one to {fingerprint}.
s-13631a5432 = Этот пакет сделан для других, и кто-то запечатал его еще раз для этого профиля. Ничего из него не взято; попросите у отправителя пакет для { $a }.

# This pack was damaged or changed on its way ({part}). Nothing of it was taken; copy it once more from where it came.
s-78c90832bd = Этот пакет повреждён или изменён в пути ({ $a }). Ничего не принято; скопируйте его ещё раз оттуда, откуда он пришёл.

# This pack is of format {found}, and this program reads format {known}. Nothing of it was taken; make both ends of the same version.
s-11b493daf3 = Этот пакет формата { $a }, а программа читает формат { $b }. Ничего не принято; приведите обе стороны к одной версии.

# This pack is signed by {signer}, whom nobody here trusts. Nothing of it was taken; exchange identities in person, then: sitroom trust FILE
s-260ffcaa37 = Этот пакет подписан { $a }, кому здесь никто не доверяет. Ничего не принято; обменяйтесь удостоверениями лично, затем: sitroom trust FILE

# This pack is signed by {name} ({fingerprint}), who is trusted no more since {at}. Nothing of it was taken. Trust that one again only after you met in person.
s-ac8c3c539d = Этот пакет подписан { $a } ({ $b }), кому не доверяют с { $c }. Ничего не принято. Снова доверяйте только после личной встречи.

# This pack was good until {until}. Nothing of it was taken; ask its sender for a new one.
s-d4dbb49706 = Этот пакет действовал до { $a }. Ничего не принято; попросите у отправителя новый.

# This pack holds records of schema {found}, and this program knows {known}. Nothing of it was taken; install the later version.
s-88dacd0795 = В этом пакете записи схемы { $a }, а программа знает схему { $b }. Ничего не принято; установите более новую версию.

# This pack holds more than {mib} MiB in “{part}”. Nothing of it was taken; ask its sender for a smaller area or a shorter period.
s-129b71e505 = В этом пакете больше { $a } МиБ в части «{ $b }». Ничего не принято; попросите у отправителя меньший район или более короткий период.

# This pack is {found}, and {wanted} is wanted here. Nothing of it was taken; choose the other one.
s-7c58822cb1 = Это { $a }, а здесь нужен { $b }. Ничего не принято; выберите другой.

# The pack could not be written: {why}. Make room on the disk or choose another place.
s-041b6ef0d3 = Пакет не удалось записать: { $a }. Освободите место на диске или выберите другое место.

## src-tauri/ingest/src/error.rs

# {0}. Nothing was imported
s-1a3bc7712c = { $a }. Ничего не импортировано

# {0}. Nothing of this sync was imported yet
s-22676a20df = { $a }. Из этой синхронизации пока ничего не импортировано

# What was fetched is not in the store any more. Nothing was imported; fetch the source again with --full
s-23719c38f0 = Полученного больше нет в хранилище. Ничего не импортировано; получите источник заново с --full

# The import was cancelled. Nothing was imported
s-a46ac53664 = Импорт отменен. Ничего не импортировано

# The file “{name}” changed while it was read. Nothing was imported; wait until it is written and import it again
s-54b520a3a4 = Файл «{ $a }» изменился во время чтения. Ничего не импортировано; дождитесь окончания записи и импортируйте снова

# The file “{name}” holds neither mail nor filled forms, and was left as it is. Open it by hand, or take it out of the folder
s-39353506fe = Файл «{ $a }» не содержит ни почты, ни заполненных форм и оставлен как есть. Откройте его вручную или уберите из папки

# The file “{name}” was left as it is: {why}
s-a4b6572730 = Файл «{ $a }» оставлен как есть: { $b }

# The table has a head and no rows under it. Nothing was imported; fetch or export it again
s-f2c228411b = В таблице есть заголовок и нет строк под ним. Ничего не импортировано; получите или экспортируйте ее снова

# The table has no column “{column}”; it has {known}. Nothing was imported; choose another column
s-8face810cd = В таблице нет столбца «{ $a }»; есть { $b }. Ничего не импортировано; выберите другой столбец

# “{}” has no field “{field}”; it has {known}. Nothing was imported; correct the mapping
s-e8a43b9783 = У «{ $a }» нет поля «{ $b }»; есть { $c }. Ничего не импортировано; исправьте сопоставление

# Nothing is mapped to “{field}”, which each of the {} needs. Nothing was imported; choose its column or one value for all rows, or another noun
s-8ffbca22f0 = Ничего не сопоставлено с «{ $a }», а это нужно каждой записи { $b }. Ничего не импортировано; выберите столбец или одно значение для всех строк либо другой вид записи

# “{id}” is no publisher whose files can be imported; write ucdp
s-2384ddf3bf = «{ $a }» — не издатель, файлы которого можно импортировать; напишите ucdp

# An exercise has 1 to {} events, not {events}; ask for fewer
s-30c3bfd54e = В учениях от 1 до { $a } событий, а не { $b }; запросите меньше

# The towns of the base map are missing from this program; build it again with “make build”
s-e966e4818a = В этой программе нет городов базовой карты; соберите ее снова командой «make build»

# There is no folder “{path}”; choose another, or put in the stick that it is on
s-95ff2e494d = Папки «{ $a }» нет; выберите другую или вставьте носитель, на котором она находится

# “{path}” is a file, not a folder; choose the folder that it is in
s-cde29f1e94 = «{ $a }» — файл, а не папка; выберите папку, в которой он лежит

# You have no permission to look into the folder “{path}”; ask its owner, or choose another
s-fd086ef6bf = У вас нет права просматривать папку «{ $a }»; обратитесь к её владельцу или выберите другую

# The folder “{path}” cannot be looked into ({source}); check the disk or stick that it is on
s-616c57a5d1 = Папку «{ $a }» не удаётся просмотреть ({ $b }); проверьте диск или носитель, на котором она находится

## src-tauri/ingest/src/passed_on.rs

# What was passed on as this event is another one, or none
s-c8ca57ccb8 = То, что передано как это событие, — другое событие или вовсе не событие

# Ask the office that passed it on to import the file anew
s-bc5e74a6f9 = Попросите отделение, которое его передало, загрузить файл заново

## src-tauri/ingest/src/pipeline.rs

# Line {first} has the same id and other values
s-fe4b7b67e2 = В строке { $a } тот же идентификатор и другие значения

# Keep the line that is right, or give the other its own id
s-bf0976e3a2 = Оставьте верную строку или дайте другой свой идентификатор

## src-tauri/ingest/src/record/entry.rs

# it is no list of objects
s-a5febaf387 = это не список объектов

# write [{{…}}, {{…}}]
s-b2098826b2 = напишите [{"{"}…{"}"}, {"{"}…{"}"}]

## src-tauri/ingest/src/record/written.rs

# write the day in another way
s-f28afa4a63 = напишите день иначе

# write the time in another way
s-37be454253 = напишите время иначе

# “{text}” is no country
s-648bed72c1 = «{ $a }» — не страна

# write its name, or its ISO 3166-1 code, for example MLI
s-72ce7890a9 = напишите ее название или код ISO 3166-1, например MLI

# “{text}” is no number
s-78f457a025 = «{ $a }» — не число

# write digits, for example 1250 or 12.5
s-6c97582626 = напишите цифрами, например 1250 или 12.5

# “{text}” is no amount of money
s-a6f21c5348 = «{ $a }» — не денежная сумма

# write it with its currency, for example 250000 USD
s-1f549f9f89 = напишите ее с валютой, например 250000 USD

# “{text}” is neither yes nor no
s-293b482723 = «{ $a }» — ни да, ни нет

# write yes or no, or leave it out
s-0266ce28e7 = напишите yes или no либо оставьте пустым

# add it to the {} first, or write its number
s-1aa74cb9d8 = сначала добавьте это в { $a } или напишите номер

# “{text}” is none of the {}, or the name of several
s-eb2d7f3bbd = «{ $a }» нет среди { $b }, или так называются несколько

# “{text}” is no choice
s-f6dc4abb44 = «{ $a }» — не вариант

# write one of {}
s-9a350e64fd = напишите одно из следующего: { $a }

# write unclassified, confidential or strictly_confidential
s-a81d736ae8 = напишите unclassified, confidential или strictly_confidential

# {json} is no marking
s-5bf22ee01d = { $a } — не гриф

## src-tauri/ingest/src/table/cells.rs

# write the day as YYYY-MM-DD, or say how the dates of the table are ordered
s-ba839a02fe = напишите день как ГГГГ-ММ-ДД или укажите порядок дат в таблице

# write it as YYYY-MM-DD HH:MM
s-520746f962 = пишите как ГГГГ-ММ-ДД ЧЧ:ММ

# write a name, an ISO 3166-1 code or a number of M49 or of Gleditsch and Ward
s-e909f8142e = напишите название, код ISO 3166-1 или номер M49 либо Gleditsch и Ward

# “{}” is no country that is known
s-5dadaf60a3 = «{ $a }» — не известная страна

# “{}” is neither yes nor no
s-ed90fb069a = «{ $a }» — ни да, ни нет

# write yes or no, or leave it empty
s-e0d3d0ebda = напишите yes или no либо оставьте пустым

# {cell} is negative
s-2a00590ba2 = { $a } — отрицательное число

# write a number from 0 on, or leave it empty
s-c9580ea064 = напишите число от 0 или оставьте пустым

# “{}” is no number
s-7f8a94582b = «{ $a }» — не число

# say which it means: {}
s-c7208665cd = укажите, что это значит: { $a }

# “{}” is none of the choices
s-bc04374734 = «{ $a }» — не один из вариантов

## src-tauri/ingest/src/table/days.rs

# {}, column “{column}”
s-3cbc8c20d8 = { $a }, столбец «{ $b }»

# there is no such month
s-cc4174e995 = такого месяца нет

## src-tauri/ingest/src/table/guess/assign.rs

# are left out
s-d58978f976 = пропускаются

# are taken as “other”
s-c76078d459 = считаются «прочим»

# In column “{}”, {} mean none of the choices of {} and {taken}.
s-1f6130bcb4 = В столбце «{ $a }» значения { $b } не соответствуют вариантам поля { $c } и { $d }.

## src-tauri/ingest/src/table/links.rs

# “{}” is none of the {}
s-01d3ab774f = «{ $a }» нет среди { $b }

# add it to the {} first, or let those that are missing be made
s-c704cd234e = сначала добавьте это в { $a } или разрешите создать недостающее

# add it to the {} first: it needs more than a name ({})
s-2e06aab257 = сначала добавьте это в { $a }: нужно больше, чем имя ({ $b })

## src-tauri/ingest/src/table/look.rs

# Its columns are those of UCDP GED: import it as events, unless it is something else.
s-f27ef2acd5 = Столбцы те же, что у UCDP GED: импортируйте как события, если это не что-то иное.

# There are no rows under the head: choose another sheet or another head.
s-1a3f2106c4 = Под заголовком нет строк: выберите другой лист или другой заголовок.

# Nothing is mapped to {}, which each {} needs: choose columns or values, or another noun.
s-eebad197ff = Ничего не сопоставлено с { $a }, а это нужно каждой записи { $b }: выберите столбцы или значения либо другой вид записи.

## src-tauri/ingest/src/table/reader/place.rs

# “{cell}” is no number of degrees from −{most} to {most}
s-18cd7576c9 = «{ $a }» — не число градусов от −{ $b } до { $c }

# write decimal degrees, for example 14.49
s-e2573b80d2 = напишите десятичные градусы, например 14.49

## src-tauri/ingest/src/table/run.rs

# line {line} has the same key and other values
s-34e68b5e90 = в строке { $a } тот же ключ и другие значения

# keep the line that is right, or choose more columns as the key
s-abbf28f842 = оставьте верную строку или выберите больше столбцов для ключа

# {who} changed this record here, and the table says something else now
s-ef89331b92 = { $a } изменил(а) эту запись здесь, а таблица теперь говорит иное

# look at the record and change it by hand
s-1a611b11fb = посмотрите на запись и измените ее вручную

## src-tauri/sources/src/archive.rs

# it holds {} parts, more than {ENTRIES_MAX}
s-bc3c65f84c = в нем { $a } частей, больше { $b }

# a packed file (ZIP)
s-9c3c36279b = сжатый файл (ZIP)

# unpack it first and choose the table in it
s-eb1d9b285e = сначала распакуйте его и выберите в нем таблицу

# it would unpack to {} MiB or more
s-0bd9070e92 = распакованным он занял бы { $a } МиБ или более

# {} KiB would unpack to {} MiB or more
s-e91eaf18e8 = { $a } КиБ распаковались бы в { $b } МиБ или более

# its part {name} would unpack to {} MiB
s-82d8818253 = его часть { $a } распаковалась бы в { $b } МиБ

# its part {name} is damaged ({error})
s-5fbf11700c = его часть { $a } повреждена ({ $b })

# its part {name} is longer than it says
s-056c15b550 = его часть { $a } длиннее, чем указано

# its archive is damaged or cut short ({error})
s-e8380542d7 = его архив поврежден или обрезан ({ $a })

## src-tauri/sources/src/calendar.rs

# {path} cannot be read: {source}; check the name, and that you may read it
s-93281d7ed0 = { $a } не удается прочесть: { $b }; проверьте имя и право на чтение

# {path} has {bytes} bytes; export a shorter period, 64 MiB at most
s-04e34647dd = В { $a } { $b } байт; экспортируйте более короткий период, не более 64 МиБ

# {path} is not written in UTF-8; save it as UTF-8 and import it again
s-5f6f9855a7 = { $a } записан не в UTF-8; сохраните в UTF-8 и импортируйте снова

# {path} does not begin with BEGIN:VCALENDAR; export it as an iCalendar file (.ics) and import it again
s-c797e3caaf = { $a } не начинается с BEGIN:VCALENDAR; экспортируйте его как файл iCalendar (.ics) и импортируйте снова

# a line of it is no property with a name and a value
s-a34ef2b017 = одна из строк — не свойство с именем и значением

# it does not end
s-2fcb939513 = нет окончания

# Export the calendar again, or mend the entry.
s-0530f36d9d = Экспортируйте календарь снова или исправьте запись.

# Give each of its days an entry of its own.
s-8691401ef5 = Дайте каждому из ее дней отдельную запись.

# it repeats
s-3f3380d7ff = она повторяется

# Write it as YYYYMMDD, for example 20260309.
s-d68a79e6d9 = Пишите как ГГГГММДД, например 20260309.

# its day is none that the calendar has
s-2ce9dc92f0 = такого дня в календаре нет

## src-tauri/sources/src/connect/acled/access.rs

# check e-mail and password of the account in the settings of the source
s-5a8f754439 = проверьте адрес электронной почты и пароль учетной записи в настройках источника

# check what the account may read at ACLED
s-21eb615d0a = выясните в ACLED, что разрешено читать этой учетной записи

## src-tauri/sources/src/connect/acled/mod.rs

# try again later
s-aac167149b = повторите попытку позже

# The row has no id, so it cannot be told from others
s-597fdfa071 = В строке нет идентификатора, и ее нельзя отличить от других

# it lists rows that are not said to be deleted
s-c81558e0a7 = в нем перечислены строки, о которых не сказано, что они удалены

# it has {rows} rows and says that they are {}
s-a82642dae9 = в нем строк: { $a }, а заявлено: { $b }

# the same page came twice
s-00889f198a = одна и та же страница пришла дважды

# it has no list of rows (“data”)
s-88c67569f6 = в нем нет списка строк («data»)

## src-tauri/sources/src/connect/acled/typed.rs

# This is not a day
s-ae9ca78b5d = Это не день

# The point does not lie on the globe
s-4282f12f05 = Точка лежит вне земного шара

## src-tauri/sources/src/connect/bounds.rs

# A number of deaths or events lies between 0 and 5,000,000
s-77cc29b2b0 = Число погибших или событий лежит между 0 и 5 000 000

# A sum in dollars lies between 0 and 1,000,000,000,000
s-dbaf13749f = Сумма в долларах лежит между 0 и 1 000 000 000 000

# A risk lies between 0 and 10
s-0e0b3778b3 = Риск лежит между 0 и 10

# A probability lies between 0 and 1
s-3608ce91e4 = Вероятность лежит между 0 и 1

## src-tauri/sources/src/connect/fault.rs

# {publisher} refuses the request (status {status}: {words}); {remedy}
s-74802054bc = { $a } отклоняет запрос (статус { $b }: { $c }); { $d }

# {publisher} answers in another shape than it documents ({why}); what came until then is kept, try again later or import a file of the publisher instead
s-a1749630fb = { $a } отвечает не в той форме, которая описана в его документации ({ $b }); полученное до этого сохранено, повторите попытку позже или импортируйте файл издателя

# {publisher} asks for a key; enter it in the settings of the source
s-debda87bcf = { $a } требует ключ; введите его в настройках источника

# {publisher} asks for the name of an application that it approved; enter it in the settings of the source
s-053e259b93 = { $a } запрашивает имя одобренного им приложения; введите его в настройках источника

# {publisher} asks for an account, which is an e-mail address and its password; enter both in the settings of the source, or with: sitroom sources {source_name} --account NAME --key < FILE
s-6e093e63fd = { $a } требует учётную запись, то есть адрес электронной почты и пароль к ней; введите их в настройках источника или командой: sitroom sources { $b } --account NAME --key < FILE

# The state of the last run cannot be read; fetch the source in full
s-29302e3aa0 = Состояние последнего запуска прочитать нельзя; загрузите источник целиком

# a bracket or quotation mark is never closed
s-744bfe1a91 = скобка или кавычка так и не закрыта

## src-tauri/sources/src/connect/feed.rs

# check the address of the feed
s-a53c220fc6 = проверьте адрес ленты

# what stands at the address is no feed
s-74a3a29a48 = по этому адресу нет ленты

# its marks do not fit together as those of a feed do
s-93115e38a4 = его теги не согласуются, как в ленте

# its last mark is missing
s-5155608a48 = в нем недостает последней метки

# The entry has neither a headline nor a text
s-693f77c75f = У записи нет ни заголовка, ни текста

# Nothing is to be done here; tell the publisher
s-0a9d1f87c6 = Здесь делать нечего; сообщите издателю

## src-tauri/sources/src/connect/form.rs

# Export the form again with all its columns
s-123af2c637 = Экспортируйте форму заново со всеми столбцами

## src-tauri/sources/src/connect/gdelt/articles.rs

# mend the words that are searched in the settings of the source
s-07bd6bec15 = исправьте слова для поиска в настройках источника

# The article has no address
s-c392733a0d = У статьи нет адреса

## src-tauri/sources/src/connect/gdelt/export.rs

# its check sum is another than the list says
s-27b03412d4 = его контрольная сумма не та, что указана в списке

# its list names no file of events
s-94fe437ff4 = в его списке нет файла событий

# Nothing was fetched from {wanted} to {first}: only the newest {FILES_MAX} files are
s-9190f444a7 = За период с { $a } по { $b } ничего не получено: получаются только новейшие файлы числом { $c }

# Search that time by words instead, in the settings of the source
s-0328161c46 = Вместо этого ищите за это время по словам в настройках источника

# its archive is damaged or cut short
s-acc7e0ee56 = его архив поврежден или обрезан

# its file would unpack to more than {} MiB
s-24263f4711 = его файл после распаковки превысит { $a } МиБ

# The row has another number of fields than 61
s-9182b78890 = В строке не 61 поле

## src-tauri/sources/src/connect/hapi.rs

# check the identifier in the settings of the source
s-b6adafe450 = проверьте идентификатор в настройках источника

# This is not the code of a country
s-de56dacdaa = Это не код страны

# The period has no first or no last day
s-1d2f3615dd = У периода нет первого или последнего дня

# This is not a number
s-f70fe89410 = Это не число

# The row has no figure
s-4260d17b22 = В строке нет показателя

## src-tauri/sources/src/connect/json.rs

# The record is no object with names and values
s-d9f1731410 = Запись не является объектом с именами и значениями

# The value is a list or an object where one text or number is due
s-25f88ba2c5 = Значение — список или объект, хотя должен быть один текст или одно число

# Look the record up at the publisher, mend the row and import it
s-0eb118f000 = Найдите запись у издателя, исправьте строку и импортируйте ее

# a list of records
s-23bb514d44 = список записей

# more than {RECORDS_MAX} records in one page
s-8fa1d05feb = более { $a } записей на одной странице

# a record, an object of names and values
s-e332d99372 = запись, объект из имен и значений

# a value
s-fb74062197 = значение

## src-tauri/sources/src/connect/mail.rs

# neither a mailbox (mbox) nor a message (.eml)
s-3459ccf343 = не почтовый ящик (mbox) и не сообщение (.eml)

# export the folder from the mail program as mbox, or save the message as .eml
s-93560f1aed = экспортируйте папку из почтовой программы в формате mbox или сохраните сообщение как .eml

# Open the message in the mail program and save it anew
s-7dbe285abc = Откройте сообщение в почтовой программе и сохраните его заново

# The message is longer than 64 MiB
s-9af6eb968a = Сообщение длиннее 64 МиБ

# This is not a message
s-e7254ce7e2 = Это не сообщение

# The message names neither sender, day nor subject
s-be43a49f69 = В сообщении не указаны ни отправитель, ни день, ни тема

## src-tauri/sources/src/connect/reliefweb.rs

# this version of the API was closed: a newer version of Sitroom is needed
s-54361f0141 = эта версия API закрыта: нужна более новая версия Sitroom

# ask ReliefWeb to approve the name of the office, and enter it in the settings of the source
s-46f44614d1 = попросите ReliefWeb утвердить имя отделения и введите его в настройках источника

# it holds another number of reports than it says
s-e2835552bf = число сообщений в нем не то, что заявлено

# The report is not in the shape that is documented: {}
s-044b291cf3 = Сообщение не имеет описанной в документации формы: { $a }

## src-tauri/sources/src/connect/ucdp/mod.rs

# another page came than page {}
s-b411229d68 = пришла не страница { $a }, а другая

# the number of its pages changes again and again
s-d9b4cdbb3c = число его страниц все время меняется

# it says of page {} both that more follow and that none do
s-42c0c91dc0 = о странице { $a } в нем сказано и что за ней есть другие, и что их нет

# its next page lies on another server
s-4b4c40ba37 = его следующая страница находится на другом сервере

# check the token in the settings of the source, or ask UCDP for a new one
s-87f1b45dde = проверьте токен в настройках источника или запросите у UCDP новый

# no release was found; check the address in the settings of the source
s-742f87f5a4 = ни одного выпуска не найдено; проверьте адрес в настройках источника

## src-tauri/sources/src/connect/ucdp_bulk.rs

# its archive holds no table (.csv)
s-946086cd0b = в его архиве нет таблицы (.csv)

## src-tauri/sources/src/connect/views.rs

# it names no run of forecasts
s-de04b71b91 = в нем не назван ни один выпуск прогнозов

# This is not the number of a month
s-bd736325d3 = Это не номер месяца

## src-tauri/sources/src/encoding.rs

# “{text}” names no encoding; write windows_1252, windows_1251, windows_1256 or macintosh
s-7faadd9e31 = «{ $a }» — не кодировка; напишите windows_1252, windows_1251, windows_1256 или macintosh

# its last letter is cut in two
s-ce5c6c6578 = последняя буква разрезана надвое

## src-tauri/sources/src/error.rs

# “{}” is a folder, not a file; choose the file in it
s-156e2dc6b4 = «{ $a }» — папка, а не файл; выберите файл в ней

# The file is empty; fetch or export it again
s-57fc15b75d = Файл пуст; получите или экспортируйте его снова

# The file is {what}, not a table of events; {remedy}
s-c77f56ecf7 = Файл — { $a }, а не таблица событий; { $b }

# The table lacks {missing}; seen were: {seen}. Name the columns as UCDP does and import it again
s-6f0bb6cba5 = В таблице не хватает: { $a }; найдено: { $b }. Назовите столбцы, как в UCDP, и импортируйте снова

# Line {line} has no cells, so it cannot be the head of the table; choose the line with the names of the columns
s-5e8a424f97 = В строке { $a } нет ячеек, она не может быть заголовком таблицы; выберите строку с именами столбцов

# The workbook has no sheet “{name}”; it has {known}
s-ecedfce578 = В книге нет листа «{ $a }»; есть { $b }

# Line {line} holds a NUL byte (byte {offset} of the file): the file is damaged or no text; fetch or export it again
s-b44ef2fe8f = В строке { $a } байт NUL (байт файла { $b }): файл поврежден или это не текст; получите или экспортируйте его снова

# Line {line} holds a byte that is no {encoding} (byte {offset} of the file), while the rest of the file is; mend that place or export the file again
s-9645b82b00 = В строке { $a } байт, которого нет в { $b } (байт файла { $c }), хотя остальной файл в этой кодировке; исправьте это место или экспортируйте файл снова

# The file ends in the middle of line {line} ({why}); fetch it again
s-50e6ff3e6f = Файл обрывается посреди строки { $a } ({ $b }); получите его снова

# The record that begins on line {line} is longer than 16 MB: a quotation mark may be missing its partner, or the file is no table; mend that line
s-db4a1dff22 = Запись, начинающаяся в строке { $a }, длиннее 16 МБ: возможно, не закрыта кавычка, или файл — не таблица; исправьте эту строку

# The file has more than {} lines; split it
s-e17b8e1464 = В файле более { $a } строк; разделите его

# The workbook is refused before it is unpacked: {why}; save the sheet as CSV and import that
s-277108026b = Книга отклонена до распаковки: { $a }; сохраните лист как CSV и импортируйте его

# The workbook cannot be read: {why}; open it in a spreadsheet program and save it anew, or save it as CSV
s-e54c6dd87b = Книгу не удается прочесть: { $a }; откройте ее в программе таблиц и сохраните заново или сохраните как CSV

# The JSON cannot be read: {why}; fetch or export it again
s-abbca5d660 = JSON не удается прочесть: { $a }; получите или экспортируйте его снова

# Reading was stopped
s-78eaef58a3 = Чтение остановлено

# There is no file “{path}”; choose another
s-4b87ad8646 = Файла «{ $a }» нет; выберите другой

# You have no permission to read “{path}”; ask its owner, or copy it to your own folder
s-85025c7716 = У вас нет права читать «{ $a }»; обратитесь к владельцу или скопируйте файл в свою папку

# “{path}” cannot be read ({source}); check the disk or stick that it is on
s-9452815e69 = «{ $a }» не удается прочесть ({ $b }); проверьте диск или носитель, где он лежит

## src-tauri/sources/src/json_words.rs

# it is no well-formed JSON
s-9f9e8a7837 = это не правильно построенный JSON

# {what}, in line {line}, column {column}
s-3fc534e3e8 = { $a }, строка { $b }, столбец { $c }

# the field “{field}” is missing
s-fb852c269a = нет поля «{ $a }»

# the field “{field}” is not known
s-7de6dce81c = поле «{ $a }» неизвестно

# the field “{field}” stands there twice
s-625d61abae = поле «{ $a }» стоит дважды

# “{word}” is none of the words that are due there
s-9f59afb202 = «{ $a }» — не одно из слов, которые там ожидаются

# a value is of another kind than is due there
s-96b279868c = значение не того рода, который там ожидается

## src-tauri/sources/src/kind.rs

# a PDF
s-aed3982b5d = PDF

# ask for the table itself
s-3954765500 = попросите саму таблицу

# a picture
s-d226aa9e19 = изображение

# choose the table
s-16557f4d9f = выберите таблицу

# an old Excel workbook (.xls) or one with a password
s-aeb58d8485 = старая книга Excel (.xls) или книга с паролем

# save it as .xlsx without a password, or as CSV
s-1553648a0d = сохраните ее как .xlsx без пароля или как CSV

# a packed file (gzip)
s-9643c19aff = сжатый файл (gzip)

# unpack it first
s-38fc2da964 = сначала распакуйте его

# a packed file (7z)
s-3a2b3f4ee5 = сжатый файл (7z)

# a packed file (RAR)
s-32a6f2a5cd = сжатый файл (RAR)

# a database
s-c923e16444 = база данных

# export the table from it as CSV
s-ed373cbb71 = экспортируйте из нее таблицу как CSV

# a packed file (zstd)
s-bcc5d1d5ff = сжатый файл (zstd)

# a Parquet file
s-ceb18c83dc = файл Parquet

# save it as CSV
s-c21793139f = сохраните его как CSV

# a web page or XML
s-67b0c02e2e = веб-страница или XML

# the download may have failed: open the address in a browser and save the data themselves
s-71052c91f7 = возможно, загрузка не удалась: откройте адрес в браузере и сохраните сами данные

## src-tauri/sources/src/legacy.rs

# In which encoding is the file written? It is no UTF-8, and its letters fit more than one
s-7764a637ab = В какой кодировке записан файл? Это не UTF-8, а его буквы подходят не к одной

# byte {offset}, line {line}
s-58d5f9d736 = байт { $a }, строка { $b }

## src-tauri/sources/src/net/attempt.rs

# the key holds letters that no header may hold
s-656ceb36c2 = ключ содержит знаки, недопустимые в заголовке

# hardly anything came within {} seconds
s-c67726cc67 = за { $a } с почти ничего не пришло

## src-tauri/sources/src/net/download.rs

# it answered with status {status}
s-1edf63c5ee = он ответил со статусом { $a }

## src-tauri/sources/src/net/fault.rs

# it answered with status {0}
s-6ec82b92df = ответ с кодом состояния { $a }

# the answer is empty
s-8db9dac18a = ответ пуст

# a web page came instead of data
s-1883d5c0b9 = вместо данных пришла веб-страница

# “{address}” cannot be asked: write an address that begins with https://; http:// is for this machine alone
s-4b10e0560f = «{ $a }» запрашивать нельзя: укажите адрес, начинающийся с https://; http:// допустим только для этой машины

# No secure connection can be made from this machine ({why}); check its certificates and its clock
s-0629d27dfd = С этой машины нельзя установить защищенное соединение ({ $a }); проверьте ее сертификаты и часы

# The certificate of {host} is not trusted ({why}); check the clock of this machine, or ask who runs the network whether connections are opened on their way
s-877adc6a95 = Сертификату { $a } нет доверия ({ $b }); проверьте часы этой машины или спросите у тех, кто ведет сеть, не вскрываются ли соединения по пути

# {host} sends on to {to}, which is not followed: only addresses of the same server are; check the address in the settings of the source
s-06301700bf = { $a } перенаправляет на { $b }, и переход не выполняется: допустимы только адреса того же сервера; проверьте адрес в настройках источника

# {host} sends on to {to}, which is another server and is not followed; the network may ask to log in first: open any page in a browser, then try again, or check the address in the settings of the source
s-f80deb0d5e = { $a } перенаправляет на { $b }, это другой сервер, и переход не выполняется; возможно, сеть сначала требует входа: откройте любую страницу в браузере и повторите попытку или проверьте адрес в настройках источника

# {host} sends on from one of its own addresses to another without end; check the address in the settings of the source, or try again later
s-83ce68adae = { $a } без конца перенаправляет с одного своего адреса на другой; проверьте адрес в настройках источника или повторите попытку позже

# {host} could not be reached in {tries} tries (last: {why}); what came until then is kept, try again later
s-5aee47c7b8 = { $a } не удалось получить, попыток: { $b } (последняя: { $c }); полученное до этого сохранено, повторите попытку позже

# {host} failed in {tries} tries (status {status}), which is a fault on its side; what came until then is kept, try again later
s-aacd694501 = { $a } не справляется, попыток: { $b } (состояние { $c }), сбой на его стороне; полученное до этого сохранено, повторите попытку позже

# The answer of {host} was cut off, and {tries} tries did not help (last: {why}); what came until then is kept, try again later or on a steadier network
s-e79babfd29 = Ответ { $a } обрывается, попытки не помогли: { $b } (последняя: { $c }); полученное до этого сохранено, повторите попытку позже или в более надёжной сети

# The answer of {host} is empty where data are due, and {tries} tries did not help; what came until then is kept, try again later, or check the address in the settings of the source
s-c8a8cdcbd4 = Ответ { $a } пуст там, где должны быть данные, попытки не помогли: { $b }; полученное до этого сохранено, повторите попытку позже или проверьте адрес в настройках источника

# The answers of {host} contradict themselves, and {tries} tries did not help (last: {why}); what came until then is kept, try again later
s-ad59e3b9d8 = Ответы { $a } противоречат сами себе, попытки не помогли: { $b } (последняя: { $c }); полученное до этого сохранено, повторите попытку позже

# {host} asks to wait {} seconds, longer than this run may last; what came until then is kept, try again then
s-8ea2b5cc66 = { $a } просит подождать { $b } с, дольше, чем может длиться этот запуск; полученное до этого сохранено, повторите попытку затем

# The run was ended after {} seconds; what came until then is kept, and the next run goes on from there
s-a38cb98b45 = Запуск прекращен через { $a } с; полученное до этого сохранено, и следующий запуск продолжит с этого места

# The answer of {host} is longer than {mib} MiB and was left unread; ask for a shorter period or for fewer countries
s-946457d9d8 = Ответ { $a } длиннее { $b } МиБ и не прочитан; запросите более короткий период или меньше стран

# {host} answered with a web page instead of data; the network may ask to log in first, or the address leads to a page: open it in a browser, then try again
s-f33463cfa9 = { $a } вместо данных ответил веб-страницей; возможно, сеть сначала требует входа или адрес ведёт на страницу: откройте его в браузере и повторите попытку

# “{path}” cannot be written ({why}); make room on the disk or choose another folder
s-56d2d56255 = «{ $a }» нельзя записать ({ $b }); освободите место на диске или выберите другую папку

# The run was stopped; what came until then is kept, and the next run goes on from there
s-695b73bb5d = Запуск остановлен; полученное до этого сохранено, и следующий запуск продолжит с этого места

# {host} lets nobody ask so often, or has too much to do (status {status}); what came until then is kept, try again later
s-c03d727c69 = { $a } не допускает столь частых запросов или перегружен (состояние { $b }); полученное до этого сохранено, повторите попытку позже

# {host} lets nobody ask so often, or has too much to do (status {status}), and asks to wait until {again_at}; what came until then is kept, try again after that
s-d6cb9bc555 = { $a } не допускает столь частых запросов или перегружен (состояние { $b }) и просит подождать до { $c }; полученное до этого сохранено, повторите попытку после этого

## src-tauri/sources/src/records.rs

# it has no list of records (“features” or “Result”); seen were: {seen}
s-64e544a542 = в нем нет списка записей («features» или «Result»); найдено: { $a }

# the properties of a feature, an object
s-d1e1853c48 = свойства объекта, объект

## src-tauri/sources/src/separated.rs

# a quotation mark that opens there is never closed
s-f346a65c74 = открытая там кавычка так и не закрыта

# it has no end
s-194afa52c4 = у нее нет конца

## src-tauri/sources/src/table/mod.rs

# its last fields are missing
s-28f3196264 = не хватает последних полей

## src-tauri/sources/src/ucdp/date_order.rs

# other dates of the file speak for both
s-75b4be424c = другие даты файла говорят за оба варианта

# no date of the file shows which
s-5348124c8d = ни одна дата файла этого не показывает

# Do the dates of the file begin with the day or with the month? They can be read both ways, and {why}
s-3bd88c1119 = Даты файла начинаются с дня или с месяца? Их можно прочесть двояко, и { $a }

# {} in line {line}
s-d574013b7f = { $a } в строке { $b }

## src-tauri/sources/src/ucdp/days.rs

# day first
s-6b8659f3c0 = сначала день

# month first
s-d49376e743 = сначала месяц

# The file is read {words}, and so read there is no such day
s-b90f97c2de = Файл читается так: { $a }, и такого дня нет

# Write the day as YYYY-MM-DD
s-fcb44f663c = Напишите день как ГГГГ-ММ-ДД

# The row has no day
s-68516a24e9 = В строке нет дня

# Write the first day as YYYY-MM-DD
s-5e4ca1dfce = Напишите первый день как ГГГГ-ММ-ДД

# The calendar has no such day between 1900 and 2199
s-08bfa9e8d7 = Такого дня между 1900 и 2199 годами в календаре нет

# Look the day up at UCDP and write it as YYYY-MM-DD
s-a33d3ebb37 = Найдите день у UCDP и напишите его как ГГГГ-ММ-ДД

# The year has only two digits, so its century is not known
s-b51e9d16af = В годе всего две цифры, поэтому век не известен

# Write the day as YYYY-MM-DD, for example 2021-03-09
s-73bf2bf3fb = Напишите день как ГГГГ-ММ-ДД, например 2021-03-09

# A spreadsheet turned the day into the number {serial}: it may be {from_1900} or, counted from 1904, {from_1904}, and the year of the row does not tell
s-f69396f0f6 = Программа таблиц превратила день в число { $a }: это может быть { $b } или, при счете с 1904 года, { $c }, а год строки этого не решает

## src-tauri/sources/src/ucdp/head.rs

# the id of the event (id)
s-9269435fe0 = идентификатор события (id)

# the day (date_start)
s-252ebe024a = день (date_start)

# the place (latitude and longitude, or country)
s-7d5c6b0ab1 = место (latitude и longitude или country)

# no names at all
s-20e0331a62 = никаких имен

## src-tauri/sources/src/ucdp/mod.rs

# The row gives no point on the globe, and neither its province nor its country is known
s-9ee1f07060 = В строке нет точки на земном шаре, и не известны ни провинция, ни страна

# Write latitude and longitude in degrees, or the name of the country
s-8d1aa8fd93 = Напишите широту и долготу в градусах или название страны

# The row has {} fields where the head has {}, and it cannot be told which belongs where
s-334d76599c = Полей в строке { $a }, а в заголовке { $b }, и нельзя понять, какое куда относится

# Put quotation marks round the text that holds a comma, or fill in the missing field
s-81c905e654 = Возьмите текст с запятой в кавычки или заполните недостающее поле

# field {}
s-7452beb4d5 = поле { $a }

## src-tauri/sources/src/ucdp/typed.rs

# An id is a positive number
s-e69a19a4cf = Идентификатор — положительное число

# Look the id up at UCDP and write it in
s-852f9a136a = Найдите идентификатор у UCDP и впишите его

# A spreadsheet cut the id to its first digits
s-b8b0ad9fe9 = Программа таблиц обрезала идентификатор до первых цифр

# Take the id from the original file and write it as a plain number
s-381adf5911 = Возьмите идентификатор из исходного файла и запишите его простым числом

# The row looks like a line of totals, not an event
s-04d9450ee4 = Строка похожа на итоговую, а не на событие

# Leave the line out; if it is an event, give it its id
s-2717dc1b28 = Пропустите строку; если это событие, дайте ему идентификатор

# A spreadsheet formula failed where the id stood
s-25440f8cf6 = На месте идентификатора ошибка формулы

# Take the id from the original file
s-d69e47ddc4 = Возьмите идентификатор из исходного файла

# The id is no number; the fields of the row may be shifted
s-233272cd9e = Идентификатор — не число; возможно, поля строки сдвинуты

# Write the id of UCDP, and check that every field stands under its name
s-b6c6d6d0d3 = Напишите идентификатор UCDP и проверьте, что каждое поле стоит под своим именем

## src-tauri/sources/src/workbook.rs

# row {} has a cell in column {}, and no table has more than {COLUMNS_MAX}
s-8b2c2a7730 = в строке { $a } есть ячейка в столбце { $b }, а столбцов в таблице бывает не более { $c }

# it has more than {CELLS_MAX} cells
s-35761a21b6 = в ней более { $a } ячеек

# it has a password
s-868c41b2fe = на ней пароль

## src-tauri/src/cli/add.rs

# Added {}: {}
s-5d88df5dcf = Добавлено, { $a }: { $b }

# There already, and left as they are: {unchanged}
s-feba26d692 = Уже есть и оставлено без изменений: { $a }

## src-tauri/src/cli/answer.rs

# The answer is no JSON: {why}.
s-c58a4e2149 = Ответ — не JSON: { $a }.

# Ask without --json.
s-f674974eb6 = Запросите без --json.

# EXERCISE: invented, nothing in it happened\n{}
s-f89baa521a = УЧЕНИЯ: вымысел, ничего из этого не происходило{"\u000A"}{ $a }

# The answer cannot be written to standard output: {why}.
s-b7c8729cb6 = Ответ не удается записать в стандартный вывод: { $a }.

# Make room on the disk or write it elsewhere.
s-36d143278a = Освободите место на диске или запишите в другое место.

# --{name} {} for {}
s-a9910705c0 = --{ $a } { $b } для { $c }

# Add {}.
s-2aead874a5 = Добавьте { $a }.

# , or 
s-8105c29627 = , или{" "}

## src-tauri/src/cli/brief.rs

# A briefing is on an area or on a record, and both are named.
s-ce0c731e25 = Справка посвящена территории или записи, а указаны обе.

# Leave one of them away: a record says itself where it is.
s-d1883e59e3 = Уберите одно из двух: запись сама говорит, где она.

# Nothing is named that the briefing is on.
s-b57d0fc0cf = Не указано, чему посвящена справка.

# Name a subregion, a country by its three letters, or a record with --record.
s-e1b6acc493 = Укажите субрегион, страну по трем буквам или запись с --record.

# Slides are written as PDF alone, and a DOCX is asked for.
s-ab9d8613a6 = Слайды записываются только в PDF, а запрошен DOCX.

# Write --out slides.pdf, or leave --shape away.
s-83f5fe2b33 = Напишите --out slides.pdf или уберите --shape.

# {} ends neither in .pdf nor in .docx.
s-da571ae8b5 = { $a } не оканчивается ни на .pdf, ни на .docx.

# Write --out brief.pdf for a document to hand over, --out brief.docx for one to go on writing.
s-4724d58452 = Напишите --out brief.pdf для документа на передачу, --out brief.docx для документа на доработку.

# {} is written: {marking}, as of {}, {} parts, {} sources. It is a draft: nobody has signed it off.
s-566edfdca2 = { $a } записан: { $b }, по состоянию на { $c }; частей: { $d }, источников: { $e }. Это проект: его никто не утвердил.

## src-tauri/src/cli/calendar.rs

# \nLine {}: {} {}
s-e31e887b03 = {"\u000A"}Строка { $a }: { $b } { $c }

# The calendar has no period.
s-c2d17f88bf = У календаря нет периода.

# Give --since and --until.
s-0708380bc4 = Укажите --since и --until.

# {} entries are in {}.
s-9e71718a51 = Записей в файле { $b }: { $a }.

# {} entries; {} more have no day
s-3eb380e1dc = Записей: { $a }; еще без дня: { $b }

# , year {years}
s-91c5c8090f = , год { $a }

# , late
s-bd59741d3e = , просрочено

## src-tauri/src/cli/change.rs

# The last {} that is stored to its end begins on {}.
s-90e5b1547a = Последний шаг ({ $a }), сохраненный до конца, начинается { $b }.

#  ({}; no data since)
s-f2e4a1ae90 = {" "}({ $a }; с тех пор нет данных)

# no data
s-2c679ef8ff = нет данных

# ; level {:.1} since {}
s-3b396c6fe5 = ; уровень { $a } с { $b }

# ABOVE
s-b848888c3c = ВЫШЕ

# within
s-8e548dc8f7 = в пределах

# BELOW
s-91c231bb4f = НИЖЕ

# {count} events; {}
s-2d96a0156d = { $a } { $a ->
        [one] событие
        [few] события
        [many] событий
        *[other] событий
    }; { $b }

# not judged
s-8b31e6466b = не оценивалось

# {count} events, {word}: {:.1} expected, {:.0} to {:.0}
s-8d53cae610 = { $a } { $a ->
        [one] событие
        [few] события
        [many] событий
        *[other] событий
    }, { $b }: ожидалось { $c }, от { $d } до { $e }

## src-tauri/src/cli/clusters.rs

# and {} more: --json lists all
s-9a9f62b253 = и еще { $a }: --json перечисляет все

# {} clusters; {} of {} events are in none. Left out: {} known to a province or country only, {} without a known day.
s-99560fab63 = Скоплений: { $a }; вне их { $b } из { $c } событий. Не учтены: { $d } известных лишь до провинции или страны, { $e } без известного дня.

# {}; newest event {}
s-f631142511 = { $a }; новейшее событие { $b }

#  ({events} events without a number)
s-1609b95564 = {" "}({ $a } событий без числа)

# {:6} events, {} deaths{unknown}, {} to {}, within {:.0} km of {lat:.3} {lon:.3} {}
s-c9bf68b2e8 = событий { $a }, погибших { $b }{ $c }, с { $d } по { $e }, в пределах { $f } км от { $g } { $h } { $i }

## src-tauri/src/cli/commitments.rs

# {late} of {open} open are late on {}; {kept} of {past} past were kept
s-e4b6d12d5e = Просрочено { $a } из { $b } открытых на { $c }; выполнено { $d } из { $e } прошедших

# no day
s-0bbc3ec28a = нет дня

# may be late
s-821f3d589e = возможно, просрочено

# in {days} d
s-796341b24e = через { $a } дн.

# {} d late
s-93745d6975 = просрочено на { $a } дн.

## src-tauri/src/cli/compare.rs

# Run {} of {}: {}
s-579ccfc154 = Импорт { $a } из { $b }: { $c }

#   and {} more months: --json
s-265bdc54c4 = {"  "}и ещё месяцев { $a }: --json

#   and {} more events: --json
s-a7e3940210 = {"  "}и ещё событий { $a }: --json

# events from {} to {}, deaths from {} to {}
s-766d4f124d = события: было { $a }, стало { $b }, погибшие: было { $c }, стало { $d }

# not stated
s-9e6f2de747 = не указано

# added {key} of {day} in {place}, deaths {after}
s-5cd85d5b9a = добавлено: { $a } за { $b }, { $c }, погибших: { $d }

# taken back {key} of {day} in {place}, deaths {before}
s-15c60a4279 = отозвано: { $a } за { $b }, { $c }, погибших: { $d }

# changed {key} of {day} in {place}, deaths from {before} to {after}
s-ed92c8011d = изменено: { $a } за { $b }, { $c }, погибших было { $d }, стало { $e }

## src-tauri/src/cli/corridors.rs

# {} routes and {} cases (newest {}); events up to {}.
s-f9780dc27d = Маршрутов { $a }, случаев { $b } (новейший { $c }); события до { $d }.

# none: no data
s-95a63ddcb0 = нет: нет данных

#   of these {}: {routes} routes, {cases} cases
s-5edc088ec0 = {"  "}из них { $a }: маршрутов { $b }, случаев { $c }

# From country to country ({} records name no two in a row; {} cases name several as origin or destination):
s-fc010d1612 = Из страны в страну (записей, не называющих двух подряд: { $a }; случаев с несколькими местами происхождения или назначения: { $b }):

# \nSources: {}
s-6ec85609af = {"\u000A"}Источники: { $a }

# no figure
s-2273f5c83b = нет показателя

# ; {:.0} km without data
s-6ad521879e = ; { $a } км без данных

# ratio {ratio:.2}, 
s-4e5ed166de = отношение { $a },{" "}

# {:.0} of {:.0} km near violence, {:.0} %, {:.0} % expected ({low:.0} to {high:.0}); {ratio}p {:.3}, q {:.3}
s-6ccb72eea3 = { $a } из { $b } км вблизи насилия, { $c } %, ожидалось { $d } % ({ $e }–{ $f }); { $g }p { $h }, q { $i }

# supposed
s-1eda55196b = предположительно

# reported
s-5f07385829 = сообщено

# seen
s-b40cd7704f = наблюдалось

# {} → {}, {}: {} routes, {} cases ({} without quantity){volumes}; surest {certainty}
s-8daa6e09c4 = { $a } → { $b }, { $c }: маршрутов { $d }, случаев { $e } (без количества { $f }){ $g }; наиболее достоверно: { $h }

# {}, {}: origin {}, transit {}, destination {}
s-6c4682a59e = { $a }, { $b }: происхождение { $c }, транзит { $d }, назначение { $e }

# people
s-5b8bccd780 = люди

# drugs
s-f53e5ff75f = наркотики

# arms
s-8499793ed9 = оружие

# resources
s-a9163ed8c4 = ресурсы

## src-tauri/src/cli/density.rs

# {}  {:10.3} events per 1,000 km²  {}
s-59e0f13a57 = { $a }  { $b } событий на 1 000 км²  { $c }

# Bandwidth {:.1} km{}, from {} events; {} of them are known to a province or country only and were spread over it; {} could not be placed
s-fd07a0e59e = Полоса { $a } км{ $b }, по событиям числом { $c }; из них { $d } известны лишь до провинции или страны и распределены по ней; { $e } не удалось разместить

#  (by rule)
s-ae194f3f9c = {" "}(по правилу)

## src-tauri/src/cli/edit.rs

# This record is deleted.
s-896eed7947 = Эта запись удалена.

# Bring it back in the window, from its versions, and try again.
s-7e0ce39e68 = Верните её в окне, из её версий, и попробуйте снова.

# Nothing is to be changed.
s-1e73208ee9 = Менять нечего.

# Write --set FIELD=VALUE, --marking or --delete.
s-bcad39f2f0 = Напишите --set FIELD=VALUE, --marking или --delete.

# Somebody else changed {field} at this moment.
s-33dbca0fa7 = Кто-то другой в этот момент изменил { $a }.

# Version {} of {}
s-acaf624a94 = Версия { $a }: { $b }

# Say why with --reason.
s-cdef9bebd8 = Укажите причину в --reason.

# Nothing was changed: {}: {}.
s-ff85df91b9 = Ничего не изменено: { $a }: { $b }.

# write FIELD=VALUE
s-500ba7d346 = напишите FIELD=VALUE

## src-tauri/src/cli/effect.rs

# {}: {} from {} on. {}
s-65b3758d7a = { $a }: { $b } с { $c }. { $d }

# Near: {} ({})
s-cf84f5f869 = Рядом: { $a } ({ $b })

# Neighbours looked at: {}
s-2d11df9d92 = Рассмотренные соседи: { $a }

# {}; known until {}, newest event {}
s-80ea57797d = { $a }; известно до { $b }, новейшее событие { $c }

# {what}: step {step}, bend {bend} a month; {before} months before, {after} after
s-352e3d8131 = { $a }: скачок { $b }, перегиб { $c } в месяц; месяцев до: { $d }, после: { $e }

#   beside {like} like cases: {ratio}, p {:.2}
s-102438c2e6 = {"  "}рядом со сходными случаями ({ $a }): { $b }, p { $c }

#   no like cases: {}
s-b8a8ea2ad3 = {"  "}нет сходных случаев: { $a }

# × {:.2} ({:.2} to {:.2}, {:.0} %)
s-45dfa98e23 = × { $a } (от { $b } до { $c }, { $d } %)

## src-tauri/src/cli/evaluate.rs

# Warnings raised: {}. Came true: {}, in part: {}, averted: {}, did not: {}, nobody can tell: {}, nobody has said: {}, open: {}.\n
s-8e348ba137 = Выдано предупреждений: { $a }. Сбылись: { $b }, отчасти: { $c }, предотвращено: { $d }, не сбылись: { $e }, судить нельзя: { $f }, никто не сказал: { $g }, открыты: { $h }.{"\u000A"}

# Onsets: no data, no event is stored of the year.
s-b1d7a6c4b4 = Вспышки насилия: нет данных, событий за год не сохранено.

# Onsets: {} warned of, {} not; known until {}. {}
s-483c867ba9 = Вспышки насилия: предупреждено { $a }, нет { $b }; известно до { $c }. { $d }

# nobody warned
s-841b5078b8 = никто не предупредил

#   {} {} {}, {:.0} deaths: {warned}
s-0dc8d5367b = {"  "}{ $a } { $b } { $c }, погибших { $d }: { $e }

#   left out: {country}. {why}
s-e37f91c220 = {"  "}не учтено: { $a }. { $b }

# fewer than half had one so far
s-4245c9486f = менее половины имели его до сих пор

# half within {days:.1} days
s-87377a39e8 = половина в течение { $a } дн.

# First action: {} of {}, {half}; {} wait.
s-d3cf3a19cf = Первое действие: { $a } из { $b }, { $c }; ожидают { $d }.

# Engagements: {}. Commitments due: {}, kept {}, broken {}, withdrawn {}, open {}.
s-6986ab4956 = Инициативы: { $a }. Обязательств со сроком: { $b }, выполнено { $c }, нарушено { $d }, отозвано { $e }, открыто { $f }.

#   lesson: {}
s-6226386d1c = {"  "}урок: { $a }

# Lessons: {}. Closed without one: {}.
s-b5162e8719 = Уроки: { $a }. Закрыто без урока: { $b }.

## src-tauri/src/cli/events.rs

# {} events, {} deaths (best estimate; {}–{})
s-b628bba408 = { $a } { $a ->
        [one] событие
        [few] события
        [many] событий
        *[other] событий
    }, погибших { $b } (наилучшая оценка; { $c }–{ $d })

#   {iso3:<8} {:>8} events {:>9} deaths
s-39673be6a0 = {"  "}{ $a } событий { $b } погибших { $c }

#   {:<8} {:>8} events {:>9} deaths
s-df3cc1704a = {"  "}{ $a } событий { $b } погибших { $c }

# Source: {source}
s-3445f6d976 = Источник: { $a }

## src-tauri/src/cli/export.rs

# {} {noun} are in {}.
s-9ed49d05c1 = { $a } { $b }: записано в { $c }.

# “{}” names no format.
s-29059e736b = «{ $a }» не указывает формат.

# End it in .csv, .xlsx, .geojson or, for records, .json.
s-7dc28dd2bd = Закончите имя на .csv, .xlsx, .geojson или, для записей, .json.

## src-tauri/src/cli/exposure.rs

# Violence from {since} to {until} (newest event {newest}), presences on {}.
s-162365b807 = Насилие с { $a } по { $b } (новейшее событие { $c }), присутствие на { $d }.

# {count:>5} places: {}
s-2a3b859852 = { $a } мест: { $b }

# Share of deaths where a partner is: {share}; of {deaths} deaths in {places} places of countries with recorded presence. Left out: {left_deaths} deaths in {left_places} places of countries without.
s-260f532e18 = Доля погибших там, где есть партнер: { $a }; из { $b } погибших в { $c } местах стран с записанным присутствием. Не учтены: { $d } погибших в { $e } местах стран без него.

# No share of deaths: {}
s-d8b0e7e372 = Доли погибших нет: { $a }

# Presence gathers where violence does: {index}; violence itself: {gini}.
s-56a4e41d65 = Присутствие сосредоточено там, где насилие: { $a }; само насилие: { $b }.

# No concentration: {why}
s-f5a43df065 = Концентрация не определена: { $a }

# {presences} presences counted, {doubtful} of them may be over; {} ended in the period, and are not counted.
s-40bcaaf322 = Учтено присутствий: { $a }, из них возможно закончились { $b }; { $c } закончились в этот период и не учтены.

# {}: {partners} partners with {presences} presences are known to the country only.
s-d84178b2ea = { $a }: партнеров { $b } с присутствиями ({ $c }) известны лишь до страны.

# {events} events with {deaths} deaths are known to no place.
s-ccbd24ab87 = { $a } событий с { $b } погибшими не относятся к известному месту.

# ; {partners} partners somewhere in the country
s-374728401b = ; { $a } партнеров где-то в стране

# {rank:>3}. {} {}: {best} deaths ({low} to {high}), {events} events{elsewhere}
s-04321855d5 = { $a }. { $b } { $c }: погибших { $d } (от { $e } до { $f }), событий { $g }{ $h }

# {:.2} ({:.2} to {:.2}, {:.0} %)
s-837e185515 = { $a } (от { $b } до { $c }, { $d } %)

# violence, nobody known to be there
s-78e53f5315 = насилие, о присутствии не известно

# violence, no presence is recorded in the whole country
s-a20a3ef14c = насилие, во всей стране не записано присутствия

# violence, at least one partner
s-2b9c03a3ff = насилие, есть хотя бы один партнер

# no event data
s-39622c92cc = нет данных о событиях

# no violence in the period
s-26b757b420 = в этот период насилия нет

## src-tauri/src/cli/filter.rs

# The period ends on {until}, before it starts on {since}.
s-5a7a88e5e1 = Период заканчивается { $a }, раньше, чем начинается { $b }.

# Bounds are four numbers, not {}.
s-25625c8680 = Границы — четыре числа, а не { $a }.

# Write west, south, east, north in degrees.
s-b48540083f = Напишите запад, юг, восток, север в градусах.

# {west},{south},{east},{north} are no bounds on earth.
s-f5b929011b = { $a },{ $b },{ $c },{ $d } — не границы на Земле.

## src-tauri/src/cli/forecast.rs

# {} countries with {}: {}
s-e48ac111f1 = Стран { $a }, { $b }: { $c }

# {} rows for {} countries, {first} to {last}, are in {}.
s-dba43dce5c = Строк { $a } для { $b } стран, с { $c } по { $d }, в файле { $e }.

# {}; trained on {} country-months, {from} to {to}; record from {} earlier origins.
s-4c5e9d21fb = { $a }; обучено на { $b } страно-месяцах, с { $c } по { $d }; точность по { $e } прежним началам отсчета.

# {:<14} CRPS {:.3}  ignorance {:.3} bits  interval score {:.1}  90 % interval covers {:.0} % ({above} above zero)
s-41ac3a57e2 = { $a } CRPS { $b }  незнание { $c } бит  оценка интервала { $d }  в 90-процентный интервал попало { $e } % ({ $f } выше нуля)

## src-tauri/src/cli/hotspots.rs

# {} of {} places are hot (q < 0.05), {} of them very (q < 0.01), from {} events
s-076c1b7794 = Горячих мест { $a } из { $b } (q < 0,05), очень горячих { $c } (q < 0,01), по { $d } событиям

# {} events are known to a province or country only and were spread over it; {} state no precision; {} could not be placed
s-e1218da1d5 = { $a } событий известны лишь до провинции или страны и распределены по ней; у { $b } не указана точность; { $c } не удалось разместить

# Moran's I of the whole map {:.3} (expected {:.3}), z {:.2}, p {:.2e}
s-00526239b5 = I Морана по всей карте { $a } (ожидается { $b }), z { $c }, p { $d }

# Over {} steps, {} to {}:
s-fc332ae45d = За { $a } шагов, с { $b } по { $c }:

#   {}, hot in {} steps
s-51ed1fee50 = {"  "}{ $a }, горячо в { $b } шагах

# {}{name}  z {:6.2}  q {:.2e}  {:.1} events{quadrant}{}
s-47bf61db39 = { $a }{ $b }  z { $c }  q { $d }  событий { $e }{ $f }{ $g }

## src-tauri/src/cli/hub.rs

# {} is a hub now. Let the first device in: sitroom hub admit NAME --url - < ADMINISTRATOR
s-8f49ffa6ad = { $a } теперь узел. Впустите первое устройство: sitroom hub admit NAME --url - < ADMINISTRATOR

# {} is a hub already; nothing was changed.
s-d15de67f46 = { $a } уже узел; ничего не изменено.

# {} is let in. Its address, with its password, is shown this once; bring it there and enter it with “sitroom hub set”:\n{}
s-832aa1eff8 = { $a } допущено. Его адрес с паролем показывается один раз; отнесите его туда и введите через «sitroom hub set»:{"\u000A"}{ $b }

# {name} is kept out from now on. What it pushed stays.
s-4fa194c2f1 = { $a } отныне исключено. Выложенное им остаётся.

# The address of the hub is forgotten.
s-439937dc20 = Адрес узла забыт.

# The address of an administrator of the hub is missing.
s-1c53ba4620 = Не указан адрес администратора узла.

# Write --url - and give it by a file, or set SITROOM_HUB_URL.
s-407883e235 = Напишите --url - и передайте его файлом или задайте SITROOM_HUB_URL.

# Give it by a file: sitroom hub … < FILE
s-ee46b29419 = Передайте его файлом: sitroom hub … < FILE

# An address that is typed here would stay on the screen.
s-2a4c945f24 = Набранный здесь адрес остался бы на экране.

# The address cannot be read: {why}.
s-47a75f7ab8 = Адрес не удаётся прочитать: { $a }.

# reads
s-892a9f60be = читает

# pushes and pulls
s-31e2cf20dc = выкладывает и берёт

# {}  up to {}  {}
s-42eb2b1e40 = { $a }  до { $b }  { $c }

# Nobody is let in yet.
s-7181015783 = Пока никто не допущен.

# {} as {}, up to {}: {} operations, {} versions of events.
s-bcc790b0cc = { $a } под именем { $b }, до { $c }: операций { $d }, версий событий { $e }.

# To be looked at for a push: {} operations, {} runs of events.
s-89ec3c1a8f = Просмотреть для выкладки: операций { $a }, импортов событий { $b }.

# Something is there that was not pulled yet.
s-c8e9a6a8d9 = Там есть то, что ещё не взято.

# Everything there is here.
s-58af2ad688 = Всё, что там есть, есть и здесь.

# never
s-671380c8cb = никогда

# Last push: {pushed}; last pull: {pulled}.
s-4713915c3f = Последняя выкладка: { $a }; последнее взятие: { $b }.

# Pushed: {} operations, {} events.
s-eb2b4d633c = Выложено: операций { $a }, событий { $b }.

# Pulled: {} operations, {} of them new, {} held; {} new events, {} revised, {} taken back.
s-bfbd0f3aeb = Взято: операций { $a }, новых { $b }, отложено { $c }; событий новых { $d }, исправленных { $e }, отозванных { $f }.

# Not all that others pushed was taken; what was taken is kept.
s-8572d55c42 = Принято не всё, что отправили другие; принятое сохранено.

# What did not come is told in the answer, each with what to do.
s-bf4a0e6b4e = В ответе сказано, что не пришло и что делать в каждом случае.

## src-tauri/src/cli/identity.rs

# Fingerprint: {}\nSealed to: {}\nSigned by: {}
s-9ebc1a9526 = Отпечаток: { $a }{"\u000A"}Запечатано для: { $b }{"\u000A"}Подписано: { $c }

# {} is trusted. Read the fingerprint to each other: {}
s-6025885a3a = { $a } пользуется доверием. Прочитайте друг другу отпечаток: { $b }

# {} is trusted no more.
s-4971cef44a = { $a } больше не пользуется доверием.

# {}  {}  (trusted no more since {at}, as {by} said)
s-4b5b667ec6 = { $a }  { $b }  (без доверия с { $c }, по слову: { $d })

# {}  {}  (trusted no more since {at})
s-cba7073dd1 = { $a }  { $b }  (доверия нет с { $c })

# Nobody is trusted yet.
s-306bd70388 = Пока никто не пользуется доверием.

# It had been trusted no more since {at}, as {by} said.
s-8501929e08 = Ранее доверие было отозвано с { $a } по слову { $b }.

# It had been trusted no more since {at}.
s-73b6a19695 = Ранее доверие было отозвано с { $a }.

# {since} Where you did not meet in person since, take that back: sitroom trust --revoke {}
s-f672525045 = { $a } Если с тех пор вы не встречались лично, отмените это: sitroom trust --revoke { $b }

## src-tauri/src/cli/import.rs

# Several files were given, and only mail and forms take several.
s-69f2859844 = Указано несколько файлов, а несколько можно только для почты и форм.

# Import one after the other.
s-318b9fff71 = Импортируйте их по одному.

# Tried, nothing kept
s-75ec295250 = Проба, ничего не сохранено

# {tried}{run}: {} rows read, {} added, {} revised, {} unchanged, {} refused; {} kept with a note. {:.1} s.\n
s-b21691c075 = { $a }{ $b }: прочитано строк { $c }, добавлено { $d }, пересмотрено { $e }, без изменений { $f }, отклонено { $g }; сохранено с пометкой { $h }. { $i } с.{"\u000A"}

#   line {}, {} “{}”: {} {}
s-f9db47388c = {"  "}строка { $a }, { $b } «{ $c }»: { $d } { $e }

# Mend the refused rows in a file and import it again: sitroom rejects {} --out rejects.csv
s-fa7de6d976 = Исправьте отклоненные строки в файле и импортируйте его снова: sitroom rejects { $a } --out rejects.csv

## src-tauri/src/cli/import_table.rs

# {} holds events in the columns of UCDP GED.
s-8979bb2928 = В { $a } события в столбцах UCDP GED.

# Import it with “sitroom import ucdp”, or say with --noun what else its rows are.
s-dada5a3fa3 = Импортируйте их командой «sitroom import ucdp» или укажите в --noun, что это за строки.

# It is not plain what the rows of {} are: its columns are {}, and {speak} of them would be fields of {}.
s-8db8389f83 = Не ясно, что представляют строки { $a }: столбцы — { $b }, из них { $c } были бы полями { $d }.

# Say with --noun what each row is, or with --mapping which column is which field.
s-da35bff63f = Укажите в --noun, что есть каждая строка, или в --mapping, какой столбец какому полю соответствует.

# Write one with --save-mapping and correct that.
s-53517a1aeb = Создайте его с --save-mapping и исправьте.

# The mapping cannot be written: {error}.
s-f371868cc9 = Сопоставление не удается записать: { $a }.

# Import without --save-mapping.
s-740ca800ae = Импортируйте без --save-mapping.

## src-tauri/src/cli/inbox.rs

# “{text}” is nothing that an item can be linked to.
s-6c67b56207 = С «{ $a }» элемент связать нельзя.

# Write event:NUMBER, record:ID or indicator:NAME:ISO3, as `sitroom inbox show` offers them.
s-f3e9726d10 = Напишите event:НОМЕР, record:ID или indicator:ИМЯ:ISO3, как предлагает `sitroom inbox show`.

# There are no rules.
s-e72018ee48 = Правил нет.

# Write it as `sitroom inbox --help` shows.
s-7028bcc4b2 = Напишите, как показывает `sitroom inbox --help`.

# {name}: holds for {held} of {all} open items
s-20dc5b3c68 = { $a }: действует для { $b } из открытых элементов ({ $c })

# Muted would be: {muted}.
s-96a3a7083a = Будет скрыто: { $a }.

# Rules that hold from now on: {count}.
s-a491667bfe = Правил действует отныне: { $a }.

# Open: {open}, muted: {muted}, linked: {linked}, set aside: {aside}.
s-97453f5a72 = Открыто: { $a }, скрыто: { $b }, связано: { $c }, отложено: { $d }.

# Report {id} of {outlet}
s-7cbf3de9a9 = Сообщение { $a } ({ $b })

# Places
s-431208fa9e = Места

# Days
s-fbca8fcc66 = Дни

# Numbers
s-c59199278b = Числа

# Outlets
s-fcdd6eeb6e = Источники

# Why the content is graded so
s-3b054b1d95 = Почему содержание оценено так

# Rules
s-de288c81ba = Правила

# Linked to
s-cf3424c05f = Связано с

# It may be about
s-077f3afd09 = Возможно, речь о

# Done
s-2f28c49a65 = Сделано

## src-tauri/src/cli/links.rs

# {} pairs, of which {} wait for a person.
s-825bc73f08 = Пар: { $a }, из них ждут решения человека: { $b }.

# Nothing was found that makes events {} and {} one.
s-e7add51b10 = Не найдено ничего, что делало бы события { $a } и { $b } одним.

# {} pairs wait for a person.
s-202fb57e76 = Пар, которые ждут решения человека: { $a }.

# Events that count: {}, of {}.
s-aeab6d0be1 = Учитываемых событий: { $a }, издатели: { $b }.

# {publisher} says under {source_key}: on {day} at {place}, {one} against {other}, deaths {deaths}
s-6d190d82ba = { $a } сообщает под номером { $b }: { $c }, место { $d }, { $e } против { $f }, погибших { $g }

## src-tauri/src/cli/list.rs

# there is no such noun; write one of {}
s-4cab3b91fd = такого вида записи нет; напишите один из следующих: { $a }

# The {} are chosen by subregion, country, period and words alone.
s-dc13e87b66 = { $a } отбираются только по субрегиону, стране, периоду и словам.

# Leave the other filters out.
s-de10fb440d = Уберите остальные условия.

# ; {undated} more have no date and are left out of the period
s-32a6468454 = ; еще { $a } без даты и не входят в период

# ; {unplaced} more name no country and are left out of the area
s-7e3db3fcf4 = ; еще { $a } не называют страны и не входят в территорию

## src-tauri/src/cli/moments.rs

# As of {} until {} (newest event {newest}).
s-2f78aa315b = По состоянию на { $a }, до { $b } (новейшее событие { $c }).

# No data: {}
s-ec71feb474 = Нет данных: { $a }

# {} entries; {} more have no day; {}
s-04d48650da = Записей: { $a }; еще без дня: { $b }; { $c }

# nothing rises
s-4095a4621b = ничего не растет

# not known what rises
s-122f65b4a2 = не известно, что растет

# RISING: {}
s-4cfa813688 = РАСТЕТ: { $a }

#   {}: {value:.0} % of {ordinary} ordinary months were as near to earlier escalations ({low:.0} to {high:.0} %)
s-afb32cbaa0 = {"  "}{ $a }: столь же близки к прежним эскалациям были { $b } % обычных месяцев ({ $c }; от { $d } до { $e } %)

#   {} compared, {} violent now or of late. {}
s-e293e3f774 = {"  "}сравнено { $a }, с насилием сейчас или недавно { $b }. { $c }

# what rises
s-0450fd42d0 = что растет

# nearness to earlier escalations
s-e06ccdfbaa = близость к прежним эскалациям

# what rises, and nearness to earlier escalations
s-0d81ad6e29 = что растет и близость к прежним эскалациям

# all {many} countries
s-d9665ebf60 = все { $a } стран

# Not told of {countries} ({what}): {}
s-6838bc5887 = Не указано для { $a } ({ $b }): { $c }

# RISE
s-f19db68b62 = РАСТУТ

# do not rise
s-a464f77227 = не растут

# {name} {rises} ({observed} in {})
s-253986efba = { $a } { $b } ({ $c }, { $d })

## src-tauri/src/cli/onsets.rs

# No conflicts are stored: sitroom import table prio_acd_1946_2020.csv
s-c4ac2c9119 = Конфликтов не сохранено: sitroom import table prio_acd_1946_2020.csv

# {} conflict-years, {first}–{last}; {}
s-b02333ddda = Конфликто-лет: { $a }, { $b }–{ $c }; { $d }

# Decades in brackets are not covered whole. Sources: {}
s-0dd31514e9 = Десятилетия в скобках охвачены не полностью. Источники: { $a }

## src-tauri/src/cli/outlook.rs

#     the benchmark itself: nothing did better
s-0b341c2a17 = {"    "}сам эталон: лучше ничего не было

#     benchmark: {}
s-1ba5ffaac3 = {"    "}эталон: { $a }

# Too little is stored of {}.
s-ac8bc36fd6 = Сохранено слишком мало: { $a }.

#  (the benchmark)
s-820b91c6c2 = {" "}(эталон)

# Too little is known of {} cells: an outlook needs events in {} of the last {} months. {} events are known to a province or country only and are in no cell.
s-2ee26b62de = О { $a } ячейках известно слишком мало: для прогноза нужны события в { $b } из последних { $c } месяцев. { $d } событий известны лишь до провинции или страны и не входят в ячейки.

# Deaths in any month from {first} to {last}, from what is known until {known_until}:
s-604da83cb6 = Погибшие за любой месяц с { $a } по { $b }, по известному до { $c }:

# {}: deaths in any month from {} to {}, from what is known until {} (newest event here {}).
s-93b939e11a = { $a }: погибшие за любой месяц с { $b } по { $c }, по известному до { $d } (новейшее событие здесь { $e }).

#   shown      {}  ({})
s-b82197870c = {"  "}показано   { $a }  ({ $b })

#   benchmark  {}  (own last 12 months)
s-066c0275cd = {"  "}эталон     { $a }  (собственные последние 12 месяцев)

# {}; learned from {} countries, {} to {}
s-27a36ca06b = { $a }; обучено на { $b } странах, с { $c } по { $d }

# median {median:.0}, 90 % between {low:.0} and {high:.0}; none {:.0} %, 25 or more {:.0} %
s-c12b7b3117 = медиана { $a }, 90 % между { $b } и { $c }; ни одного { $d } %, 25 или более { $e } %

#   {}: no record yet
s-e51b2f9bdf = {"  "}{ $a }: точность еще не известна

#   record in {} ({} units, {} months): CRPS {:.2}, benchmark {:.2}; ignorance {:.2}, {:.2} bits; interval score {:.1}, {:.1}; 90 % interval held {:.0} %, {:.0} %
s-1f2cfd6ede = {"  "}точность в прошлом, { $a } (единиц { $b }, месяцев { $c }): CRPS { $d }, эталон { $e }; незнание { $f }, { $g } бит; оценка интервала { $h }, { $i }; в 90-процентный интервал попало { $j } %, { $k } %

## src-tauri/src/cli/pack.rs

# Opened: {} records with {} operations, {} events; good until {}.
s-ef8729a149 = Открыто: записей { $a }, операций { $b }, событий { $c }; действует до { $d }.

# {} records with {} operations, {} events, {} bytes; good until {}.
s-684e7b7dcc = Записей { $a }, операций { $b }, событий { $c }, байтов { $d }; действует до { $e }.

# Left out: {line}
s-d6490250b7 = Не вошло: { $a }

# On a mission of {}, good until {}; operations that are in no pack that went back yet: {}.
s-f802485b25 = В миссии от { $a }, действует до { $b }; операций, которых ещё нет ни в одном возвращённом пакете: { $c }.

# Its time is over: nothing more is written, and what was done can be brought back.
s-c1f64f7930 = Его время вышло: больше ничего не записывается, а сделанное можно вернуть.

# Held because of their clocks: {}.
s-e8d53c7976 = Задержано из-за часов: { $a }.

# Fields that a person has to settle: {fields}, in records: {records}.
s-37d5c85323 = Полей, о которых должен решить человек: { $a }, в записях: { $b }.

# Head of the sender’s history in it: {head}
s-fb1366935b = Вершина истории отправителя в нем: { $a }

# {at}  given to {peer} for a mission, good until {expires_at}
s-3afcbe4cae = { $a }  дан { $b } для миссии, действует до { $c }

# {at}  given back to {peer}
s-1825ab4e47 = { $a }  возвращён { $b }

# {at}  taken from {peer}, good until {expires_at}
s-de6a4f030f = { $a }  получен от { $b }, действует до { $c }

# {at}  taken back from {peer}
s-5bd031c939 = { $a }  принят обратно от { $b }

# {} operations: {} new, {} known already, {} held.
s-48114d3570 = Операций { $a }: новых { $b }, уже известных { $c }, задержанных { $d }.

# Events: {} new, {} revised, {} taken back.
s-c9f6a412d7 = События: новых { $a }, измененных { $b }, отозванных { $c }.

# Let what is held count: sitroom pack let-held
s-77d6d5c5b8 = Допустить задержанное: sitroom pack let-held

# Look at what is to be settled: sitroom pack conflicts
s-4ff28d34a6 = Посмотрите, что нужно решить: sitroom pack conflicts

# Packs that were not merged: {}; what came of the others is kept.
s-c2f58f2155 = Не объединено пакетов: { $a }; пришедшее из остальных сохранено.

# deleted by one, changed by another
s-73caabffc4 = одним удалена, другим изменена

# Nothing is to be settled.
s-31860985a3 = Решать нечего.

## src-tauri/src/cli/passphrase.rs

# Set SITROOM_PASSPHRASE, and SITROOM_NEW_PASSPHRASE for a new one, or run the command in a terminal.
s-a9cf2f97b3 = Задайте SITROOM_PASSPHRASE, а для новой SITROOM_NEW_PASSPHRASE, или выполните команду в терминале.

# Passphrase:
s-db42c42df3 = Парольная фраза:

# First half:
s-0fe1747782 = Первая половина:

# Second half:
s-4c83185734 = Вторая половина:

# A new passphrase is asked for in a terminal, and there is none. Nothing was changed.
s-fbadf6c01d = Новая парольная фраза спрашивается в терминале, а его нет. Ничего не изменено.

# Set SITROOM_NEW_PASSPHRASE, or run the command in a terminal.
s-8b8664b57b = Задайте SITROOM_NEW_PASSPHRASE или выполните команду в терминале.

# New passphrase:
s-268521936b = Новая парольная фраза:

# The same again:
s-56e0040f99 = Та же еще раз:

# The two passphrases are not the same.
s-3554d36b5f = Парольные фразы не совпадают.

# Type the same one twice.
s-e1e9e6cdd5 = Введите одну и ту же дважды.

# Nothing could be read: {why}.
s-cce355bc72 = Ничего не удалось прочитать: { $a }.

# Run the command again in a terminal.
s-a3ea0784e8 = Выполните команду еще раз в терминале.

## src-tauri/src/cli/progress.rs

# operations come, {left} left
s-0e27a81a4b = операции поступают, осталось { $a }

# events come, {left} left
s-16ef9692af = события поступают, осталось { $a }

# operations go, {left} left
s-d21238126d = операции отправляются, осталось { $a }

# events go, {left} left to look at
s-1e959242fe = события отправляются, осталось просмотреть { $a }

## src-tauri/src/cli/provenance.rs

# No stored event passes this filter.
s-1470a5cfd7 = Этому фильтру не отвечает ни одно событие.

# {events} of run {run}: {publisher}, {file}, imported {at}
s-9ba4668e2e = { $a } из импорта { $b }: { $c }, { $d }, импортировано { $e }

# {count} events, the oldest of {oldest}, the newest of {newest}.
s-1eafa03e17 = Событий: { $a }, самое старое – { $b }, самое новое – { $c }.

## src-tauri/src/cli/read_as.rs

# No column tells a row from all others, so all its cells do: a row that is corrected later comes in as a second record. Name such columns under “key” in a mapping, or undo this run before the corrected table.
s-153ee17717 = Ни один столбец не отличает строку от всех других, поэтому это делают все ее ячейки: исправленная позже строка войдет как вторая запись. Назовите такие столбцы в «key» сопоставления или отмените этот импорт перед исправленной таблицей.

# Read as {}: {}.\n
s-38b840bc48 = Прочитано как { $a }: { $b }.{"\u000A"}

# Read as markings: {}.
s-05cba8050d = Прочитаны как грифы: { $a }.

#  and {more} more
s-4719742dcb = {" "}и еще { $a }

# Not read: {}{more}.
s-c982405447 = Не прочитано: { $a }{ $b }.

## src-tauri/src/cli/rejects.rs

# {} refused rows of run {} are in {}.
s-789a353af6 = Отклоненных строк { $a } импорта { $b } — в { $c }.

## src-tauri/src/cli/rules.rs

# A rule is a few lines: give the right file.
s-624882c9a9 = Правило занимает несколько строк: укажите нужный файл.

# line {line}: {}
s-fa76d01e9c = строка { $a }: { $b }

# Write it as `sitroom rules --help` shows.
s-46e0a7fd69 = Напишите его, как показывает `sitroom rules --help`.

# Not judged: {rule}. {why}
s-479a5dc016 = Не оценивалось: { $a }. { $b }

# No events are stored: nothing was looked at. Import events first.
s-882ffbf137 = Событий не сохранено: ничего не рассмотрено. Сначала импортируйте события.

# {} rules as of {month}: {} warnings raised, {} joined by later signals, {} changed level ({:.1} s).
s-c86dbb5b39 = Правил { $a }, по состоянию на { $b }: выдано предупреждений { $c }, присоединено последующими сигналами { $d }, изменен уровень { $e } ({ $f } с).

# {days} days
s-e217f794e3 = { $a } дн.

# {:<12} {} {place:<28} raised {raised:<8} onset {onset:<8} {lead}
s-50f2db6aeb = { $a } { $b } { $c } выдано { $d } вспышка { $e } { $f }

# {:<18} average precision {:>6}  precision {:>6}  recall {:>6}  precision at recall 0.7 {:>6}
s-a012dd9c12 = { $a } средняя точность { $b }  точность { $c }  полнота { $d }  точность при полноте 0,7 { $e }

# {} ({places} places, {months} quiet months of places, {onsets} with an onset ahead)
s-5f7198ab3f = { $a } (мест { $b }, спокойных месяцев мест { $c }, из них со вспышкой впереди { $d })

# no lead
s-c3455361b4 = без упреждения

# median lead {days:.0} days
s-78a55b37fb = медианное упреждение { $a } дн.

# {} to {}: {} hits, {} misses, {} false alarms, {} late where violence was already, {} not yet known; {lead}. Of the warnings that are over {} came true; of the onsets {} had one. {}
s-00db9796fa = С { $a } по { $b }: верных { $c }, пропущенных { $d }, ложных { $e }, поздних там, где насилие уже было, { $f }, еще не известных { $g }; { $h }. Из завершенных предупреждений сбылись { $i }; из вспышек предупреждены { $j }. { $k }

## src-tauri/src/cli/runs.rs

# Nothing has been imported into this profile yet: sitroom import ucdp FILE
s-af4bbec9c7 = В этот профиль еще ничего не импортировано: sitroom import ucdp FILE

# ; the run was taken back as a whole
s-c7b63fa5ab = ; импорт отменён целиком

# Run {}: {} from {}, {}: {} read, {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused{state}
s-270d6fb516 = Импорт { $a }: { $b } из { $c }, { $d }: прочитано { $e }, добавлено { $f }, пересмотрено { $g }, без изменений { $h }, отозвано издателем { $i }, отклонено { $j }{ $k }

## src-tauri/src/cli/share.rs

# it is unclassified, confidential or strictly_confidential
s-90ee7b1ba4 = это unclassified, confidential или strictly_confidential

# Unclassified
s-e4e81fa8a7 = Несекретно

# Confidential
s-a4abcc8bb7 = Конфиденциально

# Marking: {}
s-bd42d04786 = Гриф: { $a }

# {} ends neither in .html nor in .json.
s-310ec81a65 = { $a } не оканчивается ни на .html, ни на .json.

# Write --out warning.html for a page, --out warning.json for a file that another office adds.
s-a5e1f63b07 = Напишите --out warning.html для страницы, --out warning.json для файла, который добавит другое отделение.

# {} is written: {}.
s-dc2abd4dfc = { $a } записан: { $b }.

#  Left out, as marked higher: {}.
s-2e0bd19b8d = {" "}Не вошло, так как гриф выше: { $a }.

## src-tauri/src/cli/sources.rs

# A key that is typed here would stay on the screen.
s-53cf4a0dd7 = Ключ, набранный здесь, остался бы на экране.

# Give it by a file: sitroom sources SOURCE --key < FILE
s-81b9ddef65 = Передайте его файлом: sitroom sources SOURCE --key < ФАЙЛ

# The key cannot be read: {why}.
s-b7ee252bc4 = Ключ нельзя прочитать: { $a }.

# nothing stored
s-dcaf1a3c82 = ничего не хранится

# {}: {} stored, newest {}, last run {}
s-ca5b38eef4 = { $a }: хранится { $b }, новейшее { $c }, последний запуск { $d }

# ; without a token its yearly release is downloaded whole
s-eb40106d6b = ; без токена его годовой выпуск загружается целиком

# ; something is to be entered first
s-0596fd2e3b = ; сначала нужно кое-что ввести

# ; never fetched: {address}
s-cab221f5ec = ; ни разу не загружалось: { $a }

# ; {} answers of a sync that was cut off wait
s-66726c6533 = ; ожидают ответы прерванной синхронизации: { $a }

# ; it waits for the network since {since}, was tried {tries} times, and is tried next at {next_at}
s-8200f9a8e2 = ; ждет сети с { $a }, попыток: { $b }, следующая: { $c }

# ; by its schedule it is fetched next at {next_at}
s-f2ed527a2a = ; по расписанию загрузится: { $a }

## src-tauri/src/cli/spillover.rs

# {} events in {} weeks, {} to {} (newest {newest}); the day of {} is not known.
s-c63a345bed = Событий { $a } за { $b } недель, с { $c } по { $d } (новейшее { $e }); у { $f } день не известен.

# Expected in the week from {}:
s-49e6610efc = Ожидается на неделе с { $a }:

# All {} pairs that are stored: one neighbour triggers {:.1} % of a country's events (95 % between {low:.1} and {high:.1}), p {:.1e}
s-904e6236ae = Все сохраненные пары ({ $a }): один сосед вызывает { $b } % событий страны (95 % между { $c } и { $d }), p { $e }

# One event triggers {branching:.2} others directly, at the most that can build up.
s-af50670f4c = Одно событие напрямую вызывает { $a } других — предел, до которого это может нарастать.

# Not looked at, though neighbours
s-091ea9232e = Не рассмотрены, хотя соседи

# No data to the end, so not in space and time nor in the share near a border
s-ea093a6907 = Нет данных до конца, поэтому нет ни в пространстве и времени, ни в доле у границы

# {}\nSources: {}
s-23262882ce = { $a }{"\u000A"}Источники: { $b }

# {:.2} events, {} to {} (last week {last}): baseline {:.2}, own past {:.2}{from}
s-e3ee393452 = событий { $a }, от { $b } до { $c } (прошлая неделя { $d }): фон { $e }, собственное прошлое { $f }{ $g }

# {} → {}: one event triggers {:.2} (95 % between {:.2} and {:.2}), p {:.1e}, q {:.1e}; drawn to {:.2}; {} weeks
s-291ddc7057 = { $a } → { $b }: одно событие вызывает { $c } (95 % между { $d } и { $e }), p { $f }, q { $g }; приведено к { $h }; недель { $i }

# Space and time, {} events; left out: {} older, {} without exact place, {} without day.
s-f59484dd45 = Пространство и время, событий { $a }; не учтены: более старых { $b }, без точного места { $c }, без дня { $d }.

#   within {:>3.0} km and {:>2} days: {} pairs, {:.0} expected, {:+.0} % (by chance {:+.0} to {:+.0} %), p {:.3}
s-287d1b413c = {"  "}в пределах { $a } км и { $b } дней: пар { $c }, ожидалось { $d }, { $e } % (случайно от { $f } до { $g } %), p { $h }

# Within {:.0} km of a border: {} of {} events
s-9d5fc0a5ff = В пределах { $a } км от границы: { $b } из { $c } событий

# , {:.1} % (95 % between {:.1} and {:.1}), {:.2} times the share of the land ({:.1} %), p {:.1e}
s-27487eb2f6 = , { $a } % (95 % между { $b } и { $c }), в { $d } раза от доли суши ({ $e } %), p { $f }

# ; {} at sea, {} without exact place
s-94501a3b07 = ; в море { $a }, без точного места { $b }

# too few quarters for a trend
s-235ad086ce = слишком мало кварталов для тренда

# trend τ {:+.2}, q {:.1e}, over {} quarters
s-7dbb66ac6c = тренд τ { $a }, q { $b }, кварталов { $c }

# {} – {}: {} events; {trend}
s-35cc0d6b15 = { $a } – { $b }: событий { $c }; { $d }

## src-tauri/src/cli/sync.rs

# Not all of {name} came; what came is kept.
s-7fc91c1ac3 = { $a }: пришло не всё; пришедшее сохранено.

# {} requests, {} answers, {} rows
s-6d188188b7 = запросов: { $a }, ответов: { $b }, строк: { $c }

# Nothing is due.
s-6b374dd25a = Загружать пока нечего.

# Nothing of what was due came whole.
s-8fd356816d = Ничего из того, чему пришёл срок, не пришло целиком.

# It went on with a sync that was cut off. 
s-8d16e13b7a = Продолжена прерванная синхронизация. 

# {resumed}Nothing new: {} requests, {:.1} s.
s-1aac6a7316 = { $a }Ничего нового: запросов: { $b }, { $c } с.

# {resumed}{} rows read with {} requests: {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused. {:.1} s.
s-c42ad307de = { $a }Прочитано строк: { $b }, запросов: { $c }; добавлено: { $d }, изменено: { $e }, без изменений: { $f }, отозвано издателем: { $g }, отклонено: { $h }. { $i } с.

## src-tauri/src/cli/vault.rs

# The vault is set. These two halves of the recovery key are shown this once:
s-8bb36ae250 = Сейф на месте. Эти две половины ключа восстановления показываются только сейчас:

# The profile opens with the new passphrase.
s-eb73852fe7 = Профиль открывается новой парольной фразой.

# The passphrase is changed. Backups made before open with the former one.
s-2c7784d5da = Парольная фраза сменена. Сделанные раньше копии открываются прежней.

# The two halves of the recovery key are made anew; the former ones open nothing any more. These are shown this once:
s-cc5d2aed1e = Две половины ключа восстановления сделаны заново; прежние больше ничего не открывают. Эти показываются только сейчас:

# The profile has a vault already.
s-641ec447cf = У профиля уже есть сейф.

# Change its passphrase with “sitroom vault change”.
s-1236b2a466 = Смените его парольную фразу командой «sitroom vault change».

# The profile has no vault.
s-851d178be9 = У профиля нет сейфа.

# Set one with “sitroom vault set”.
s-2241cea54a = Задайте его командой «sitroom vault set».

# The store has a new key, under the same passphrase.
s-09e84e35b4 = У хранилища новый ключ, под той же парольной фразой.

# A backup was made under it; those before open with the passphrase of their day, by the vault beside them.
s-67fdf3d5d5 = Под ним сделана резервная копия; прежние открываются парольной фразой своего дня, сейфом рядом с ними.

# No backup could be made under it: make one with “sitroom vault backup”.
s-68d2fe3991 = Резервную копию под ним сделать не удалось: сделайте ее командой «sitroom vault backup».

# The former halves of the recovery key open only what is older. The new ones are shown this once:
s-867fc7d32e = Прежние половины ключа восстановления открывают лишь то, что старше. Новые показываются только сейчас:

# Write each on a sheet of its own and give them to two people who keep them apart.
s-d000e51c46 = Запишите каждую на отдельном листе и отдайте двум людям, которые хранят их порознь.

# The vault stands, and nobody has the two halves of its recovery key now; former ones do not open it. Make them anew with “sitroom vault halves”.
s-4ee55b5275 = Сейф на месте, и двух половин его ключа восстановления сейчас нет ни у кого; прежние его не открывают. Сделайте их заново командой «sitroom vault halves».

# A passphrase guards the profile; {} of 2 copies of the vault are whole.
s-f07216ae02 = Профиль охраняет парольная фраза; целых копий сейфа: { $a } из 2.

# No passphrase guards the profile: its key lies in a file that only its owner may read.
s-ce7bf7c857 = Профиль не охраняет парольная фраза: его ключ в файле, который может читать только владелец.

# It locks after {} minutes without use.
s-4418a8eb9a = Он запирается через { $a } мин без работы.

# 1 backup.
s-38d4c0cb4d = 1 резервная копия.

# {} backups.
s-796e1dd4d6 = Резервных копий: { $a }.

# opens with the passphrase of its day, by the vault beside it
s-1a6484c786 = открывается парольной фразой того дня, сейфом рядом с ней

# opens with what opens the profile now
s-ddebe05558 = открывается тем, что открывает профиль сейчас

# was made under an earlier key, and nothing here opens it
s-b77ddae10e = сделана под прежним ключом, и здесь ее ничто не открывает

# The profile has no vault, so nothing would open it again.
s-7e8bcba529 = У профиля нет сейфа, и открыть его снова было бы нечем.

# A program that is no window has the profile open.
s-d4e18ea620 = Профиль открыт программой без окна.

# Wait until it has ended, or end it.
s-70f18618b5 = Дождитесь его завершения или завершите его.

# Make another one with “sitroom vault backup”, and check the disk.
s-47742814e0 = Сделайте другую командой «sitroom vault backup» и проверьте диск.

# {name} was opened, checked and compared at {at}: {} rows, all as they were stored.
s-394576d5d6 = { $a }: открыта, проверена и сравнена { $b }; строк: { $c }, все как были сохранены.

# {name} cannot be restored, as tried at {at}: {}
s-a4af780b3f = { $a } восстановить нельзя, проверено { $b }: { $c }

## src-tauri/src/cli/verify.rs

# one of the two copies of the vault is damaged
s-8be9740447 = одна из двух копий сейфа повреждена

# The store is damaged: {}.
s-8f7877a453 = Хранилище повреждено: { $a }.

# Put the newest backup of the profile in its place, or import the files into a new profile.
s-8ff6f5a1b0 = Поставьте на его место новейшую резервную копию профиля или импортируйте файлы в новый профиль.

# What is stored is whole, and its history does not contain {head}: that head is of another profile, or operations were taken out or changed since.
s-ede9f3f57e = Сохраненное цело, и его история не содержит { $a }: эта вершина – другого профиля, либо с тех пор операции изъяты или изменены.

# Look first whether it was written down from this profile. If it was, keep the profile as it is, and ask the newest backup for the same head in a folder of its own.
s-11b5cabcb9 = Сначала посмотрите, из этого ли профиля она выписана. Если да, оставьте профиль как есть и спросите ту же вершину у самой новой копии в отдельной папке.

# The store is whole: {events} events of {runs} imports, {records} records. Head of its history: {chain}
s-21dc627318 = Хранилище цело: событий { $a } из импортов { $b }, записей { $c }. Вершина его истории: { $d }

# “{head}” is no head of a history: that has 64 hexadecimal digits. Nothing was checked.
s-584e2dbb19 = «{ $a }» – не вершина истории: в ней 64 шестнадцатеричные цифры. Ничего не проверялось.

# Copy it whole from where it stands: the answer of “sitroom verify”, or of the pack that it went out with.
s-dc2229d84a = Скопируйте ее целиком оттуда, где она стоит: из ответа «sitroom verify» или пакета, с которым она ушла.

## src-tauri/src/cli/wall.rs

# {} is written: {} open warnings, {} countries with data, newest event {}.
s-c458acef57 = { $a } записан; открытых предупреждений: { $b }, стран с данными: { $c }, последнее событие: { $d }.

## src-tauri/src/cli/warnings.rs

# no event is stored until then
s-6a242bac4c = до тех пор событий не сохранено

# events are known until {month}
s-14b95e18fc = события известны до: { $a }

# {} open warnings at the end of {}; {known}.
s-cf54e1c3d0 = Открытых предупреждений { $a } на конец { $b }; { $c }.

# , onset {:.0} % likely
s-a8bf0cace3 = , вероятность вспышки { $a } %

# no action yet
s-99d77be0a3 = действий еще нет

# acted {at}
s-750a8a4848 = действие { $a }

# {:<8} {} {place}{likely}: {} – first signal {}, {acted}
s-d8e5c44a47 = { $a } { $b } { $c }{ $d }: { $e } – первый сигнал { $f }, { $g }

# raised by a person
s-e4b2f96ad0 = выдано человеком

## src-tauri/src/profile.rs

# The system names no folder for the data of programs.
s-bc4bc14c01 = Система не называет папки для данных программ.

# Name a folder with --profile DIR.
s-8431a24d0e = Назовите папку: --profile DIR.

# There is no profile in {}. Nothing was made.
s-40299e9be1 = В { $a } нет профиля. Ничего не создано.

# Check what --profile names; a profile is made by the first command that works in it, such as “sitroom import”.
s-29ad0ec35d = Проверьте, что указано в --profile; профиль создает первая команда, которая в нем работает, например «sitroom import».

## src-tauri/src/speech.rs

# “{tag}” is no language that Sitroom speaks.
s-99dab5a7f3 = «{ $a }» — не язык, на котором говорит Sitroom.

# Choose en, fr, ru, es, ar or zh.
s-352a430d1c = Выберите en, fr, ru, es, ar или zh.

# Commands
s-d4e0c04039 = Команды

# Usage:
s-6326ee3628 = Использование:

# Arguments
s-704a52a5a1 = Аргументы

# Options
s-9cb8b82064 = Параметры

# Print help
s-632987180d = Показать справку

# Print version
s-28ac921934 = Показать версию

# Print this message or the help of the given subcommand(s)
s-4e911b7d2d = Показать это сообщение или справку указанных команд

## src-tauri/src/window/commands.rs

# No further window can be opened: {why}.
s-005d069799 = Еще одно окно открыть нельзя: { $a }.

# Close another and try again.
s-2a0c2022fd = Закройте одно и повторите.

# The window cannot fill the screen: {why}.
s-ca8af31d8a = Окно не может занять весь экран: { $a }.

# Enlarge it by its edge.
s-2254301ebf = Увеличьте его за край.

# The window cannot be printed: {why}.
s-fc80959100 = Окно не удается напечатать: { $a }.

# Check the printer.
s-9ab255daa6 = Проверьте принтер.

## src-tauri/src/window/dialogs.rs

# The picture was not written: {why}.
s-1048b53248 = Изображение не записано: { $a }.

# Try again.
s-08ab2b999a = Повторите попытку.

# The file was not written: {why}.
s-3b9f865b26 = Файл не записан: { $a }.

# The dialog of the system did not open: {why}.
s-03618176cb = Системное диалоговое окно не открылось: { $a }.

# Drop the file on the map.
s-8a57cd7a46 = Перетащите файл на карту.

# What was chosen is no file of this machine: {why}.
s-96384b4980 = Выбрано то, что не является файлом этой машины: { $a }.

# Choose a file.
s-da4b8f1757 = Выберите файл.

# The map gave no picture.
s-b2434ff5b0 = Карта не дала изображения.

# Wait until it is painted and try again.
s-266f54407b = Дождитесь, пока она нарисуется, и повторите.

# {} is no name for a chart or its table.
s-f22e9fc854 = { $a } — не имя для диаграммы или ее таблицы.

# End the name with .svg or .csv.
s-9e10f60e56 = Закончите имя на .svg или .csv.

## src-tauri/src/window/door.rs

# The question was not answered: {why}.
s-59dfa00383 = На вопрос нет ответа: { $a }.

# Ask again.
s-e84b421f35 = Спросите снова.

# The profile in {} could not be opened.
s-928ae92126 = Профиль в { $a } не удалось открыть.

# Start again, or take another profile with --profile DIR.
s-648669887e = Запустите снова или возьмите другой профиль: --profile DIR.

## src-tauri/src/window/mod.rs

# The window cannot be opened: {why}.
s-89fb82e762 = Окно не удается открыть: { $a }.

# Check that there is a display, or use a command: sitroom --help.
s-ae992a4d17 = Проверьте, есть ли экран, или используйте команду: sitroom --help.

## src-tauri/src/window/wall/commands.rs

# This screen
s-bbb7fb8307 = Этот экран

# The map was not drawn: {why}.
s-9f642e8272 = Карта не нарисована: { $a }.

# It is tried again.
s-a486efc91f = Попытка повторяется.

# The wall cannot be closed: {why}.
s-e636246685 = Стену нельзя закрыть: { $a }.

# Close its window.
s-e30e97827e = Закройте ее окно.

# The screen was not told: {why}.
s-25a8664da9 = Экрану не передано: { $a }.

# Use its own keys.
s-74af4f1579 = Используйте ее собственные клавиши.

## src-tauri/src/window/wall/keeper.rs

# It was not read: {why}.
s-83577e6e96 = Он не прочитан: { $a }.

# This store
s-145cad4481 = Это хранилище

## src-tauri/src/window/wall/screens.rs

# The wall cannot be opened: {why}.
s-139281438e = Стену нельзя открыть: { $a }.

# Check that there is a display, and try again.
s-92732a4624 = Проверьте, есть ли дисплей, и повторите попытку.

## src-tauri/store/src/error.rs

# Cannot {action} {}: {source}. Check that the folder exists, belongs to you and may be written, or choose another with --profile.
s-52b4ab4a28 = Не удается ({ $a }) { $b }: { $c }. Проверьте, что папка есть, принадлежит вам и доступна для записи, или выберите другую: --profile.

# The key {} may be read by others (mode {mode:o}). Nothing was opened. Take their access away (chmod 600), and if others use this computer, treat what is stored as known to them.
s-46fd0b6e04 = Ключ { $a } могут прочесть другие (режим { $b }). Ничего не открыто. Закройте им доступ (chmod 600), а если этим компьютером пользуются другие, считайте сохраненное известным им.

# The database {} is there but neither its key {} nor a vault is. Nothing was changed, and no new key was made, for it could never open what is stored. Bring the key or the vault back from a copy of the profile.
s-0b1edb2c0b = База { $a } на месте, но нет ни ее ключа { $b }, ни сейфа. Ничего не изменено, и новый ключ не создан, ибо он никогда не открыл бы сохраненное. Верните ключ или сейф из копии профиля.

# The profile {} is locked. Nothing was opened. Give its passphrase.
s-39060f0ae4 = Профиль { $a } заперт. Ничего не открыто. Введите его парольную фразу.

# {} is missing beside its key. Nothing was changed, and no new database was made. Bring it back from a copy of the profile, or from its folder “backups”.
s-327499d5d1 = { $a } нет рядом с ключом. Ничего не изменено, и новая база не создана. Верните ее из копии профиля или из его папки «backups».

# Another program works on the profile {}. Nothing was changed. Close its windows and wait for its commands, then try again.
s-f1ee3f2bd4 = С профилем { $a } работает другая программа. Ничего не изменено. Закройте ее окна, дождитесь ее команд и попробуйте еще раз.

# Another program changes the key of the profile {}. Nothing was opened. Wait until it has ended and try again.
s-5feb44fb19 = Другая программа меняет ключ профиля { $a }. Ничего не открыто. Дождитесь ее завершения и попробуйте еще раз.

# {} does not hold a key (96 hexadecimal digits). Nothing was changed. Bring it back from a copy of the profile.
s-8d8ff54fd7 = В { $a } нет ключа (96 шестнадцатеричных цифр). Ничего не изменено. Верните его из копии профиля.

# The system gives no random numbers for a key ({0}). Nothing was created. Restart the computer and try again.
s-868a07c0ba = Система не дает случайных чисел для ключа ({ $a }). Ничего не создано. Перезагрузите компьютер и повторите.

# Another program goes on with this sync. Nothing of it was lost; wait until that one has ended.
s-7d751bf29b = Эту синхронизацию продолжает другая программа. Ничего не потеряно; дождитесь ее завершения.

# Operation {operation} is not what its number stands for: somebody changed it on its way. Nothing was merged; ask for the pack once more.
s-56ab47598f = Операция { $a } – не то, что означает её номер: кто-то изменил её в пути. Ничего не объединено; попросите пакет ещё раз.

# Operation {operation} writes what this version cannot read, “{field}” of the noun {noun}: it was written by a later version of Sitroom. Nothing was merged. Install the later version and merge again.
s-d5d5c91b37 = Операция { $a } записывает то, что эта версия прочесть не может: «{ $b }» вида «{ $c }». Ее записала более поздняя версия Sitroom. Ничего не объединено. Установите более позднюю версию и повторите объединение.

# Operation {operation} says that its record is one of the {found}, and here it is one of the {known}. Nothing was merged; ask who made the pack to run “sitroom verify”.
s-198d164d62 = Операция { $a } относит свою запись к «{ $b }», а здесь она относится к «{ $c }». Ничего не объединено; попросите составителя пакета выполнить «sitroom verify».

# Operation {operation} lowers the marking of its record or of a field in it and does not say why. Nothing was merged; ask who made the pack to lower it in the program, with a reason.
s-8894908b99 = Операция { $a } понижает гриф своей записи или поля в ней и не говорит почему. Ничего не объединено; попросите составителя пакета понизить гриф в программе с указанием причины.

# Settle first what was said apart of “{record}”: {fields}. Nothing was changed, for marked otherwise it would keep only what stands now. Look with: sitroom pack conflicts
s-2ade1e24c8 = Сначала решите, что верно из сказанного порознь о «{ $a }»: { $b }. Ничего не изменено: при другом грифе осталось бы только то, что действует сейчас. Посмотреть: sitroom pack conflicts

# There is no event {event}; it may have been undone or taken back. Look its number up with “sitroom links”.
s-7f34fbf0fe = События { $a } нет; возможно, оно отменено или отозвано. Найдите его номер командой «sitroom links».

# Events {one} and {other} are of one publisher, which tells its own events apart. Name one event of each of two publishers.
s-d3607cbcec = События { $a } и { $b } — одного издателя, который сам различает свои события. Назовите по одному событию двух издателей.

# This program was built with SQLite {found}; versions before 3.51.3 can lose data in a write-ahead log. Nothing was opened. Install a build of Sitroom with a newer SQLite.
s-6e33e5d664 = Эта программа собрана с SQLite { $a }; версии до 3.51.3 могут терять данные в журнале упреждающей записи. Ничего не открыто. Установите сборку Sitroom с более новым SQLite.

# {} was written by a later version of Sitroom (schema {found}, this program knows {known}). Nothing was changed. Install the later version, or choose another folder with --profile.
s-66f2b3ffac = { $a } записан более поздней версией Sitroom (схема { $b }, эта программа знает { $c }). Ничего не изменено. Установите более позднюю версию или выберите другую папку: --profile.

# {} cannot be read with the key of its profile: not one of its {pages} pages fits. Key and database do not belong together, or the whole file was replaced. Nothing was changed. Bring both back from the same copy of the profile.
s-0b5ce3ba83 = { $a } нельзя прочесть ключом его профиля: не подходит ни одна из страниц ({ $b }). Ключ и база не от одного профиля, или заменен весь файл. Ничего не изменено. Верните оба из одной копии профиля.

# {} is damaged: {detail}. Nothing was changed. Keep the file, and put the newest copy from the folder “backups” of the profile in its place.
s-caf64f2d8c = { $a } поврежден: { $b }. Ничего не изменено. Сохраните файл и поставьте на его место новейшую копию из папки «backups» профиля.

# The disk that holds {} is full. Nothing of this step was stored, and what was stored before is whole. Make room and try again.
s-7247716427 = Диск, на котором { $a }, заполнен. Ничего из этого шага не сохранено, а сохраненное ранее цело. Освободите место и повторите.

# The disk failed while Sitroom read or wrote {}: {source}. Nothing of this step counts as stored. Check the disk, then try again.
s-40f3a54ed1 = Сбой диска при чтении или записи { $a }: { $b }. Ничего из этого шага не считается сохраненным. Проверьте диск и повторите.

# {} cannot be opened or may not be written. Nothing of this step was stored. Check that it and its folder belong to you and may be written.
s-e097e54660 = { $a } нельзя открыть или изменить. Ничего из этого шага не сохранено. Проверьте, что файл и его папка принадлежат вам и доступны для записи.

# Another import or window is writing to {}. Nothing was stored. Wait until it has ended and try again.
s-92c61c141e = В { $a } пишет другой импорт или другое окно. Ничего не сохранено. Дождитесь окончания и повторите.

# This profile holds {holds} events and “{publisher}” gives {offers} ones; the two are never mixed. Nothing was stored. Import into another folder with --profile, or leave the exercise first.
s-04c5320f4b = В этом профиле события: { $a }, а «{ $b }» дает: { $c }; те и другие не смешиваются. Ничего не сохранено. Импортируйте в другую папку (--profile) или сначала выйдите из учений.

# “{publisher}” is no publisher that Sitroom knows. Use one of: {known}.
s-92f1d35484 = «{ $a }» — не известный Sitroom издатель. Возьмите один из следующих: { $b }.

# There is no import run {run}. Look the number up in the list of runs.
s-630f26a473 = Импорта { $a } нет. Найдите номер в списке импортов.

# Import run {run} ({file_name}) is undone already. There is nothing left to undo; import the file again to bring its events back.
s-c9befc08b7 = Импорт { $a } ({ $b }) уже отменен. Отменять больше нечего; импортируйте файл снова, чтобы вернуть его события.

# {} exists, and a backup never overwrites. Choose another name.
s-6de870329c = { $a } уже есть, а резервная копия ничего не перезаписывает. Выберите другое имя.

# The backup {} does not hold what the database holds: {detail}. The database was not changed. Check the disk and try again.
s-4ec294413e = В резервной копии { $a } не то, что в базе: { $b }. База не изменена. Проверьте диск и повторите.

# The store has given out all numbers for {what}. Nothing of this step was stored. Start another profile with --profile.
s-83df7cacb9 = Хранилище исчерпало номера: { $a }. Ничего из этого шага не сохранено. Начните другой профиль: --profile.

# The database {} refused a step: {source}. Nothing of this step was stored. Run “sitroom verify”, and report the sentence if it finds nothing.
s-f044512cc6 = База { $a } отказала на шаге: { $b }. Ничего из этого шага не сохранено. Выполните «sitroom verify» и сообщите эту фразу, если ничего не найдено.

## src-tauri/store/src/verify.rs

# page {page} was damaged or changed
s-a976af4494 = страница { $a } повреждена или изменена

## src-tauri/ingest/casebook/rules.json

# Onset likely
s-2d1153ce04 = Вспышка насилия вероятна

# Onset possible
s-781e31290d = Вспышка насилия возможна

# Surge against its own past
s-d1b58a0a34 = Всплеск относительно собственного прошлого

# Emerging hot spot
s-9326e6130e = Возникающая горячая точка

# Spill-over toward a border
s-68bcbf431f = Распространение к границе

# Election near, with events rising
s-b645499866 = Близкие выборы и учащающиеся события

# Constitutional crisis
s-041cff4537 = Конституционный кризис

# Trafficking route through violence
s-89f9b46ed3 = Маршрут незаконной торговли через насилие

# Silence where events used to be reported
s-6f11e893f9 = Молчание там, где прежде сообщали о событиях

# Engagement fading while violence lasts
s-7ca851eabe = Инициатива угасает, а насилие продолжается

# Commitment overdue
s-33788ab8d3 = Обязательство просрочено

# Many deaths likely in the year ahead
s-8fb6cbe9a8 = Вероятно много погибших в предстоящем году

## the help of the command line

# A situation room for preventive diplomacy. Without a command it opens the window
s-77e355a49d = Ситуационная комната превентивной дипломатии. Без команды открывает окно

# Examples:
s-1f5dd98ce1 = Примеры:

# Exit status: 0 done; 1 refused, or done in part, with one sentence and a remedy on standard error; 2 wrong usage.
s-4f4fa9955f = Код завершения: 0 выполнено; 1 отклонено или выполнено частично, с одной фразой и советом в стандартном выводе ошибок; 2 неверное использование.

# Folder that holds the store; without it, `sitroom` in the user's data folder
s-611d9d47d0 = Папка с хранилищем; без нее — `sitroom` в папке данных пользователя

# Print one JSON object on standard output instead of text
s-71afe3bcbd = Вывести один объект JSON в стандартный вывод вместо текста

# Import a file of events, a table of records, or field notes: CSV, XLSX, GeoJSON, API JSON, mbox, eml
s-78f6beb27d = Импортировать файл событий, таблицу записей или полевые заметки: CSV, XLSX, GeoJSON, API JSON, mbox, eml

# Whose file it is, or what it holds
s-0edcb6fabd = Чей это файл или что в нем

# The file; of mail and forms there may be several
s-afaa53b106 = Файл; для почты и форм их может быть несколько

# How dates like 03/04/2021 are to be read; it is asked when the file leaves it open
s-48a9945d43 = Как читать даты вроде 03/04/2021; спрашивается, если файл этого не решает

# How letters are coded, for example windows-1252; it is asked when the file leaves it open
s-b12ee65791 = Как закодированы буквы, например windows-1252; спрашивается, если файл этого не решает

# Of tables: how the table is read, as --save-mapping writes it; without it, that is guessed
s-c641c293b0 = Для таблиц: как читается таблица, в виде, записанном --save-mapping; без этого угадывается

# Of tables: what each row is, for example partners; without it, that is guessed
s-4d16bc4991 = Для таблиц: что есть каждая строка, например partners; без этого угадывается

# Of tables: the sheet of a workbook; without it, the one that most looks like a table
s-c8103633ee = Для таблиц: лист книги; без этого — наиболее похожий на таблицу

# Of tables: count what would be added, and keep nothing
s-caa4743fb8 = Для таблиц: подсчитать, что было бы добавлено, и ничего не сохранять

# Of tables: write how the table was read to a file, to be corrected and given to --mapping
s-777cbcb198 = Для таблиц: записать в файл, как прочитана таблица, чтобы исправить и передать в --mapping

# Of tables: make records that rows only name, such as partners
s-73d9cef932 = Для таблиц: создать записи, которые строки лишь называют, например партнеров

# Of tables, mail and forms: marking of the rows whose table states none; without it they count as strictly confidential
s-7b5f2c2d98 = Для таблиц, почты и форм: гриф строк, для которых таблица его не указывает; без него они считаются строго конфиденциальными

# Of tables: the source that all records name; it belongs to what tells a row from those of other tables
s-c2f70f04ba = Для таблиц: источник, называемый всеми записями; он помогает отличить строку от строк других таблиц

# Of tables: the licence of the source
s-c6c9c8c514 = Для таблиц: лицензия источника

# Fetch what a source has that the store has not, or all whose time has come; the only command that asks anybody
s-327654e782 = Загрузить то, что есть у источника и чего нет в хранилище, или все, чье время пришло; единственная команда, которая к кому-либо обращается

# A sync that was cut off is gone on with by the next call. What a source needs is entered with: sitroom sources SOURCE
s-10262c8db7 = Прерванную синхронизацию продолжает следующий вызов. То, что нужно источнику, вводится командой: sitroom sources SOURCE

# The source
s-d64208750b = Источник

# Fetch the sources whose schedule has its turn, and those that wait for the network
s-3b0f003aee = Загрузить источники, чье время по расписанию пришло, и те, что ждут сети

# Where it answers, in the place of the publisher's own address: https, or http on this machine
s-06fee40813 = Где он отвечает вместо собственного адреса издателя: https или http на этой машине

# The first day of what is fetched
s-1a835a1084 = Первый день получаемого

# Fetch what was fetched before once more
s-4a88160ac3 = Получить заново и то, что уже было получено

# Tell whether the picture can be trusted today, list the sources with their two ages, or enter what one needs
s-6c8c317c4f = Сообщить, можно ли сегодня доверять картине, перечислить источники с двумя возрастами или ввести то, что им нужно

# A key is read from standard input, so that it stands in no history and no list of programs; it is kept in the encrypted store.
s-d319e612a7 = Ключ читается со стандартного ввода, чтобы он не остался ни в истории, ни в списке программ; он хранится в зашифрованном хранилище.

# The source that something is entered for
s-aec90833a2 = Источник, для которого вводятся данные

# The name of the office there: an e-mail address, or the name of an application
s-75f04a1b4b = Имя отделения у источника: адрес электронной почты или название приложения

# Read its key or password from standard input; an empty line takes it away
s-a32c57bca4 = Прочитать ключ или пароль со стандартного ввода; пустая строка убирает его

# Add the address of a feed
s-d0e4822f35 = Добавить адрес ленты

# Take the address of a feed away
s-59bba8527a = Убрать адрес ленты

# The folder that is looked into for field notes
s-6754ae4e55 = Папка, в которой ищутся полевые заметки

# The marking that notes of the folder and reports of feeds take: unclassified, confidential or strictly-confidential; without one they count as the highest
s-6979900863 = Гриф заметок папки и сообщений лент: unclassified, confidential или strictly-confidential; без него он считается высшим

# Words to search for in the news; empty for none
s-e099579588 = Слова для поиска в новостях; пусто — без поиска

# How often it is fetched by itself while the window is open: never, hourly, daily or weekly
s-796d2e1931 = Как часто он загружается сам, пока окно открыто: never, hourly, daily или weekly

# Let it wait for the network no longer
s-95b883bc46 = Больше не ждать для него сети

# Countries by their three letters; none for all
s-76a2eeb20f = Страны по трем буквам; без них — все

# Count events and deaths, by country and by month
s-7cc7776eef = Подсчитать события и погибших по странам и по месяцам

# A subregion of an office, for example west-africa
s-f8eb7c1146 = Субрегион отделения, например west-africa

# A country by its three letters of ISO 3166-1, for example MLI
s-b38dae19f6 = Страна по трем буквам ISO 3166-1, например MLI

# A province or region by its code in the base map
s-9faf38181e = Провинция или регион по коду на базовой карте

# West, south, east, north in degrees, edges included
s-b0c39270f6 = Запад, юг, восток, север в градусах, включая края

# First day, included
s-da211dec05 = Первый день включительно

# Last day, included
s-c78f128ef4 = Последний день включительно

# Kind of violence; may be given more than once
s-eb55743c14 = Вид насилия; можно указать несколько раз

# An actor, on either side; may be given more than once
s-a70f7eb8aa = Участник, на любой стороне; можно указать несколько раз

# At least so many deaths in the best estimate
s-bd01020d11 = Не менее стольких погибших по наилучшей оценке

# At most so many deaths in the best estimate
s-234b6a2e75 = Не более стольких погибших по наилучшей оценке

# Only events in which civilians died
s-4d943eac60 = Только события, в которых погибли гражданские лица

# How well the place must be known; may be given more than once
s-65e3777c99 = Насколько точно должно быть известно место; можно указать несколько раз

# Words that place, actors, conflict or notes must hold
s-39038ed4b9 = Слова, которые должны быть в месте, участниках, конфликте или примечаниях

# List events that two publishers report, and decide on those that wait for a person
s-968fef7555 = Перечислить события, о которых сообщают два издателя, и решить о тех, что ждут человека

# Events of one publisher count until it is said that those of others do too. Records are linked and never merged; what is linked counts once. The numbers are those that the list shows.
s-e5114c9836 = События одного издателя считаются, пока не сказано, что считаются и другие. Записи связываются и никогда не сливаются; связанное считается один раз. Номера — из списка.

# Only pairs that wait for a person, the surest first
s-203f66752f = Только пары, которые ждут человека, самые надёжные сначала

# Only pairs that are one event
s-72de4eb261 = Только пары, которые суть одно событие

# How many pairs to list
s-1994d2a1e7 = Сколько пар перечислить

# How many pairs to pass over
s-83b6699f3d = Сколько пар пропустить

# Say that two records are one event; it then counts once
s-34735832ee = Сказать, что две записи — одно событие; тогда оно считается один раз

# Number of one event
s-ef6cc9b472 = Номер одного события

# Number of the other
s-e84e3d3323 = Номер другого

# Say that two records are two events; both then count
s-9a7a36fe9e = Сказать, что две записи — два события; тогда считаются оба

# Take back what was said of two records
s-f71d99c3bc = Взять назад сказанное о двух записях

# Say whose events count in figures; without any, the usual one alone
s-4cce9a0c8f = Указать, чьи события считаются; без указания — только обычный издатель

# Ids of publishers, for example `ucdp`
s-833cdfb584 = Обозначения издателей, например `ucdp`

# Show what others may know of this profile: the keys that packs are sealed to and signed by
s-6cc26a0880 = Показать, что другим можно знать об этом профиле: ключи, для которых пакеты запечатываются и которыми подписываются

# Example:
s-43a075c892 = Пример:

# Bring the file in person, and read the fingerprint to each other. The keys that open and sign never leave the store.
s-340037407a = Принесите файл лично и прочитайте друг другу отпечаток. Ключи, которые открывают и подписывают, никогда не покидают хранилище.

# Trust the identity of another office, mission or laptop, list who is trusted, or trust somebody no more
s-56d8dd8912 = Доверять удостоверению другого отделения, миссии или компьютера, показать, кому доверяют, или больше не доверять

# Trust only what was handed over in person: whoever is trusted can send packs that are taken, and packs can be sealed to it.
s-42a72b3038 = Доверяйте только тому, что передано лично: от доверенного принимаются пакеты, и для него их можно запечатать.

# The file that the other one saved with “sitroom identity --json”
s-ebfea2170b = Файл, который другая сторона сохранила командой «sitroom identity --json»

# What it is called here; the name of the file without it
s-552969be6b = Как его здесь называют; без этого – имя файла

# Trust the one whose fingerprint begins so no more
s-698017b578 = Больше не доверять тому, чей отпечаток так начинается

# Make a pack for a mission, open it on a laptop, bring back what was done, and merge it
s-a9f4ddddeb = Сделать пакет для миссии, открыть его на компьютере, вернуть сделанное и объединить

# The laptop makes its identity first (sitroom --profile mission identity), and both trust each other (sitroom trust FILE).
s-d3dc169601 = Сначала компьютер создаёт своё удостоверение (sitroom --profile mission identity), и обе стороны доверяют друг другу (sitroom trust FILE).

# A pack opens in an empty profile, only where it is sealed to, and until its time is over; what was done can be brought back after that too.
s-80c1f38e6d = Пакет открывается в пустом профиле, только у того, для кого он запечатан, и пока не вышло его время; сделанное можно вернуть и после этого.

# Where a laptop was lost: sitroom trust --revoke FINGERPRINT, in the office. No pack is sealed to it any more, and none of it is taken; the packs that go out next tell the others. What was on it is guarded by its vault alone (sitroom vault set, before the mission).
s-2e3f62befa = Если ноутбук потерян: sitroom trust --revoke FINGERPRINT в отделении. Пакеты для него больше не запечатываются, и от него ничего не принимается; следующие пакеты сообщают об этом другим. То, что на нем было, защищено только его сейфом (sitroom vault set до миссии).

# Make a pack for a mission, sealed to whoever is named
s-501df810a4 = Сделать пакет для миссии, запечатанный для названных

# The subregion
s-a89f86f6f3 = Субрегион

# Countries by their three letters, instead of a subregion
s-0fd2fdd3ce = Страны по трём буквам вместо субрегиона

# The first day of events and records
s-2fbbe4ff8a = Первый день событий и записей

# Only records of these nouns, for example engagements
s-4b81c20182 = Только записи этих видов, например engagements

# The highest marking of what may be in it: unclassified, confidential or strictly-confidential
s-8ec7671011 = Высший гриф того, что может в ней быть: unclassified, confidential или strictly-confidential

# The fingerprint, or the name, of whoever it is sealed to, as `sitroom trust` lists it; once more for another
s-042805b153 = Отпечаток или имя того, для кого он запечатан, как его показывает `sitroom trust`; еще раз для другого

# For how many days it is good
s-d969191745 = На сколько дней он действует

# The file
s-dba8828275 = Файл

# Say what a pack would hold, how large it would be and what would be left out, and make none
s-2b094dff9c = Сказать, что вошло бы в пакет, каков его размер и что не вошло бы, не создавая его

# Show the mission that this profile is on, and packs that were given and taken
s-6c01d4bc32 = Показать миссию этого профиля и пакеты, данные и полученные

# Open a pack in this profile, which must be empty but for its identity and whom it trusts
s-6589747265 = Открыть пакет в этом профиле, где не должно быть ничего, кроме удостоверения и доверенных

# The pack
s-c2ba4296e6 = Пакет

# Make the pack that brings back what was done since a pack was opened here
s-3f4b8269ef = Сделать пакет, который возвращает сделанное с тех пор, как здесь открыт пакет

# Merge a pack that comes back, or one of another office; the same one twice changes nothing
s-2b08c56f0a = Объединить возвращённый пакет или пакет другого отделения; тот же дважды ничего не меняет

# The pack, or a folder with packs
s-53aaf7c8bb = Пакет или папка с пакетами

# List what two said apart
s-c09fc89ad3 = Показать, что двое сказали порознь

# Settle what two said apart: the side of an operation holds
s-45fad221df = Решить, что двое сказали порознь: верна сторона одной операции

# Number of the record
s-19f367403f = Номер записи

# Number of the operation whose side holds, as `sitroom pack conflicts` lists it
s-aeda392bef = Номер операции, чья сторона верна, как его показывает `sitroom pack conflicts`

# The field; without it, whether the record is there
s-f11f8b424c = Поле; без него – есть ли запись

# Why
s-d05cb42263 = Почему

# Let operations count that are held because their clocks are far ahead
s-f938fcc556 = Допустить операции, задержанные из-за сильно спешащих часов

# Push what was done here to a hub, pull what others did; make a hub, and let devices in
s-e2fff5186b = Выложить на узел сделанное здесь, взять сделанное другими; создать узел и впустить устройства

# A hub is a database of PostgreSQL 15 or later with PostGIS. Each desk has a name and a password of its own, sees and pushes up to its marking, and works on offline between two calls. The address is kept in the encrypted store and shown nowhere. TLS is verified, except on this machine; --ca FILE names the certificate authority of the office.
s-836cfbfda2 = Узел — база PostgreSQL 15 или новее с PostGIS. У каждого рабочего места своё имя и пароль, оно видит и выкладывает до своего грифа и работает без сети между двумя вызовами. Адрес хранится в зашифрованном хранилище и нигде не показывается. TLS проверяется, кроме как на этой машине; --ca FILE указывает удостоверяющий центр отделения.

# The certificate of the server must be in date, name the host of the address as an alternative name (SAN), and come from an authority that the system trusts, or from the one in --ca FILE (PEM).
s-20dd456d50 = Сертификат сервера должен быть действующим, называть сервер из адреса как альтернативное имя (SAN) и исходить от удостоверяющего центра, которому доверяет система, или от указанного в --ca FILE (PEM).

# Where a laptop was lost: sitroom hub dismiss NAME keeps it out, and sitroom trust --revoke FINGERPRINT, at each desk, takes no more packs of it. What it had pulled is guarded by its vault alone. A new one is let in under a name of its own, and pulls what the old one had pushed.
s-c0fb6193ce = Если ноутбук потерян: sitroom hub dismiss NAME больше не впускает его, а после sitroom trust --revoke FINGERPRINT на каждом рабочем месте его пакеты там не принимаются. То, что он взял, защищено только его сейфом. Новый ноутбук впускают под собственным именем, и он берет то, что выложил прежний.

# An address on the command line shows its password to everybody on the machine: --url - reads it from a line on standard input, and that of an administrator may stand in SITROOM_HUB_URL.
s-280be7098b = Адрес в командной строке показывает пароль всем, кто работает на машине: --url - читает его из строки стандартного ввода, а адрес администратора может стоять в SITROOM_HUB_URL.

# Make a database a hub; one that is one already stays as it is
s-29f129b868 = Сделать базу узлом; та, что уже узел, остаётся как есть

# The address of the database, for a role that may make schemas and roles; “-” reads it from standard input, and without it `SITROOM_HUB_URL` is taken; it is not kept
s-be4cca8068 = Адрес базы для роли, которая может создавать схемы и роли; «-» читает его со стандартного ввода, а без него берётся `SITROOM_HUB_URL`; он не сохраняется

# The certificates of the office's own authority, in PEM
s-cf097e198f = Сертификаты собственного центра отделения, в PEM

# Let a device in, or give it another password and marking; its address is printed once
s-5ac7f85f1f = Впустить устройство или дать ему другой пароль и гриф; его адрес выводится один раз

# Its name: small letters, digits, “-” and “_”
s-df04bfb291 = Его имя: строчные латинские буквы, цифры, «-» и «_»

# The highest marking that it sees and pushes: unclassified, confidential or strictly-confidential
s-a0a61fdbf6 = Высший гриф, который оно видит и выкладывает: unclassified, confidential или strictly-confidential

# It only looks, as QGIS and Power BI do
s-e1dab3e383 = Оно только читает, как QGIS и Power BI

# Keep a device out from now on, for example a laptop that was lost; what it pushed stays
s-bdf9f9b36c = Отныне не впускать устройство, например потерянный ноутбук; выложенное им остаётся

# Its name
s-f2c1a5377d = Его имя

# List the devices and readers that are let in
s-80b1496208 = Перечислить допущенные устройства и читателей

# Keep the address of the hub of this profile, from --url or a line on standard input
s-f80435e2e2 = Сохранить адрес узла этого профиля из --url или строки стандартного ввода

# The address, as `sitroom hub admit` printed it; “-” reads it from standard input; kept once it was reached
s-353e37d72e = Адрес, как его вывел `sitroom hub admit`; «-» читает его со стандартного ввода; сохраняется, когда узел ответил

# The certificates of the office's own authority, in PEM; kept with the address
s-f1dd5bb1a8 = Сертификаты собственного центра отделения, в PEM; хранятся с адресом

# Forget the address; what was pushed stays there, what was pulled stays here
s-a73cf029dd = Забыть адрес; выложенное остаётся там, взятое — здесь

# Push what was done here since the last push
s-89eafe8f8a = Выложить сделанное здесь с последней выкладки

# Pull what others pushed since the last pull
s-ad0259ff24 = Взять выложенное другими с последнего взятия

# Pull, then push
s-25b88f2f4c = Взять, затем выложить

# Tell how this profile stands to its hub
s-6539c1216b = Сказать, как этот профиль относится к своему узлу

# List records of a noun: engagements, partners, elections, crises and so on
s-01d12ea542 = Перечислить записи одного вида: инициативы, партнеры, выборы, кризисы и прочее

# The noun in the plural, for example engagements
s-75a765cb4b = Вид записи во множественном числе, например engagements

# Add records of a noun from a file: one JSON object, or a list of them
s-f937ff4d47 = Добавить записи одного вида из файла: объект JSON или список объектов

# Example of a file for engagements:
s-ac26c591f0 = Пример файла инициатив:

# A field may be marked higher than its record, as marking.FIELD: "marking.note": "confidential"
s-030511302a = Поле может иметь более высокий гриф, чем его запись, как marking.FIELD: "marking.note": "confidential"

# Change fields of a record, its marking, or delete it; every version is kept
s-87e6982c7c = Изменить поля записи, её гриф или удалить её; каждая версия хранится

# The numbers of records stand in the answer of: sitroom list NOUN --json
s-e8789fcd41 = Номера записей стоят в ответе команды: sitroom list NOUN --json

# A field and what it holds from now on, as people write it; nothing behind the sign empties it. As marking.FIELD, the marking of that field alone
s-f421f5d53c = Поле и что в нём теперь, как это пишут люди; пустое место после знака очищает его. В виде marking.FIELD — гриф одного этого поля

# Its marking from now on: unclassified, confidential or strictly-confidential
s-91063e86c5 = Её гриф теперь: unclassified, confidential или strictly-confidential

# Delete it; what it said is kept and can be brought back
s-98b60028b9 = Удалить её; сказанное в ней хранится и может быть возвращено

# Why; wanted where a marking is lowered
s-d7ce30cf98 = Почему; нужно, когда гриф понижается

# Write events or records to a file: .csv, .xlsx, .geojson or .json by its name
s-12ae7c5248 = Записать события или записи в файл: .csv, .xlsx, .geojson или .json по его имени

# Nothing that is marked higher than --marking is read for it.
s-d0839d2992 = Ничего с грифом выше --marking для нее не читается.

# What to write: events, or a noun of the record, for example engagements
s-46e47b7125 = Что записать: events или вид записи, например engagements

# The file to write; its ending names the format
s-995b850809 = Записываемый файл; его окончание указывает формат

# List what is due: elections, phases, commitments, mandate ends, anniversaries; or write it as .ics
s-3564297276 = Перечислить, что наступает: выборы, этапы, обязательства, окончания мандатов, годовщины; или записать как .ics

# Write it as an iCalendar file
s-fa984d6f67 = Записать как файл iCalendar

# Read elections and commitments from an iCalendar file instead
s-90d334f899 = Прочесть вместо этого выборы и обязательства из файла iCalendar

# List what was promised and how it stands on a day, the latest first
s-a5acc109eb = Перечислить обещанное и его состояние на день, самое просроченное сначала

# The day that they are judged on; today without it
s-53deae362d = День, на который оно оценивается; без него — сегодня

# Find the places that are hotter than chance: Getis-Ord Gi* or local Moran's I, with the share of false ones held below 5 %
s-f9da2cc05c = Найти места горячее случайного: Gi* Гетиса — Орда или локальный I Морана, доля ложных удерживается ниже 5 %

# H3 resolution of the cells, 0 to 7; 5 is some 250 km²
s-1b32204ffa = Разрешение ячеек H3, от 0 до 7; 5 — около 250 км²

# What events are counted in
s-2083919d06 = По чему считаются события

# How hot places are told
s-cae2ca5f85 = Как определяются горячие места

# Tell p by dealing the values out by lot so many times, 999 for example; without it p is analytic
s-5cf18b0781 = Определить p, раздавая значения по жребию столько раз, например 999; без этого p аналитическое

# The same seed gives the same p
s-da31ced673 = Одинаковое начальное число дает одинаковое p

# Tell since when places are hot, from Gi* in each month, quarter or year of the period; ten of them at least
s-6afeb31fb3 = Показать, с каких пор места горячие, по Gi* за каждый месяц, квартал или год периода; не менее десяти

# Find clusters of events: DBSCAN in space, or with --days ST-DBSCAN in space and time
s-7c529cc9e2 = Найти скопления событий: DBSCAN в пространстве или с --days ST-DBSCAN в пространстве и времени

# How near a neighbour lies, in km
s-ea0342a0bf = Как близко находится сосед, в км

# How many days apart neighbours are; without it time is not looked at
s-92090ee74e = На сколько дней отстоят соседи; без этого время не учитывается

# How many events must be that near for one to be the core of a cluster, itself included
s-b31a99567d = Сколько событий должно быть столь близко, чтобы одно было ядром скопления, включая его само

# Tell the density of events at the middles of cells, by a quartic kernel whose bandwidth is said
s-318fcb2609 = Показать плотность событий в центрах ячеек квартическим ядром с указанной полосой

# H3 resolution of the cells, 0 to 7
s-5bc6b4e035 = Разрешение ячеек H3, от 0 до 7

# How far an event reaches, in km; found by Silverman's rule without it, which smooths too much where there are several centres
s-fced7a40c3 = Как далеко простирается событие, в км; без этого — по правилу Сильвермана, которое слишком сглаживает при нескольких центрах

# Count the onsets of conflicts by decade, by every rule, beside §7 of S/2011/552
s-65aa598268 = Подсчитать начала конфликтов по десятилетиям, по каждому правилу, рядом с §7 документа S/2011/552

# Tell where more or less happens than a place's own past lets expect, week by week or month by month
s-1646a5ca5b = Показать, где происходит больше или меньше ожидаемого по собственному прошлому места, по неделям или по месяцам

# The places
s-11c9b1658a = Места

# The length of a step
s-7762262a7c = Длина шага

# Tell what a month of the next twelve may bring, in a country, in every country of a subregion, or in cells
s-b8c6aa55d2 = Показать, что может принести один из двенадцати следующих месяцев в стране, в каждой стране субрегиона или в ячейках

# For a panel of another kind: sitroom forecast
s-d9787a0ea0 = Для панели иного вида: sitroom forecast

# By cell of some 1,770 km², where enough is known of one
s-7f7fb69c78 = По ячейкам около 1 770 км², где о них известно достаточно

# Tell where violence is and nobody is known to be, kept apart from where the record does not reach
s-6505f05bbd = Показать, где есть насилие и не известно о присутствии, отдельно от того, чего записи не охватывают

# Without --until the last day is that of the newest event there; presences are those of the last day. Without --since, violence is that of the year up to the newest event.
s-9df27c0bcc = Без --until последний день — день новейшего события там; присутствие берется на последний день. Без --since насилие берется за год до новейшего события.

# First day of the violence, included
s-0d1c9e8102 = Первый день насилия включительно

# Last day, included; presences are looked at on it
s-36a7c5b275 = Последний день включительно; присутствие рассматривается на него

# Tell what followed an engagement in its country, beside like cases, and what speaks against reading it as its work
s-226b52605a = Показать, что последовало за инициативой в ее стране, рядом со сходными случаями, и что мешает считать это ее действием

# Numbers and titles: sitroom list engagements --json
s-ba59978dee = Номера и названия: sitroom list engagements --json

# Number or exact title of the engagement
s-09e6ceae8f = Номер или точное название инициативы

# List what falls due with what rises there, and how like places are to the months before earlier violence
s-ac61494337 = Перечислить, что наступает и что там растет, и насколько места похожи на месяцы перед прежним насилием

# The day that it is told as of; today without it
s-be495d5a24 = День, по состоянию на который она составлена; без него — сегодня

# How many days ahead
s-707c42d9de = На сколько дней вперед

# Tell what spills over: between neighbours, where next week's expected events come from, in space and time, near borders
s-4e4142c378 = Показать, что распространяется: между соседями, откуда ожидаются события следующей недели, в пространстве и времени, у границ

# Last day that is looked at, ten years back from it; the newest that is stored without it
s-05398c7e66 = Последний рассматриваемый день, десять лет назад от него; без него — новейший сохраненный

# Hold routes against the violence along them, and tell what flows from where, through where, to where
s-1f28661290 = Сопоставить маршруты с насилием вдоль них и показать, что движется откуда, через что, куда

# What is moved; everything without it
s-1e97d0b27f = Что перевозится; без этого — все

# How near an event lies to a kilometre of a route, in km
s-e05290d07f = Как близко событие лежит к километру маршрута, в км

# Forecast deaths by country and month from a panel: writes draws, shows which model and how good it was before
s-ffe933ccf5 = Предсказать число погибших по странам и месяцам по панели: записывает выборки, показывает модель и ее прежнюю точность

# The panel has the columns month_id (1 is January 1980), country_id and outcome; a month without a row is no data, not zero.
s-5c1b332fba = В панели есть столбцы month_id (1 — январь 1980 года), country_id и outcome; месяц без строки — нет данных, а не ноль.

# A CSV with the columns `month_id`, `country_id` and outcome
s-46dd2e0acc = CSV со столбцами `month_id`, `country_id` и outcome

# Last month of training; later rows of the panel are not looked at
s-f1e9da3f3a = Последний месяц обучения; более поздние строки панели не рассматриваются

# First month of the forecast
s-3b3889e7d9 = Первый месяц предсказания

# Months of the forecast
s-2792582d2d = Число месяцев предсказания

# Draws for each country and month
s-67ab120cbc = Выборок на страну и месяц

# The same seed gives the same draws
s-4854f7e265 = Одинаковое начальное число дает одинаковые выборки

# The CSV to write: `month_id`, `country_id`, draw, outcome
s-f8913402cc = Записываемый CSV: `month_id`, `country_id`, draw, outcome

# Show this model everywhere: pool, history, analogue, hurdle, conflictology, neighbours, last, zero or bootstrap
s-c1627052c4 = Показывать везде эту модель: pool, history, analogue, hurdle, conflictology, neighbours, last, zero или bootstrap

# A CSV with the columns `country_id` and `neighbour_id`
s-19003e5182 = CSV со столбцами `country_id` и `neighbour_id`

# List the warnings that were open at the end of a day; nothing later is looked at
s-aa108c6db9 = Перечислить предупреждения, открытые на конец дня; более позднее не рассматривается

# Nothing is written; `sitroom rules run` raises what is new.
s-aeb2ec76d8 = Ничего не записывается; новое выдает `sitroom rules run`.

# The day; only what was known at its end counts
s-dd9e7ef743 = День; учитывается лишь известное на его конец

# List what came in, show an item with what it may be about, and link it or set it aside
s-8710511bfb = Показать поступившее, элемент и то, о чём он может быть, связать его или отложить

# An item is one story, with all reports that tell it. Rules in a file:
s-e476a4a774 = Элемент – одна история со всеми сообщениями о ней. Правила в файле:

# Which items
s-86423b4468 = Какие элементы

# Only what is about a subregion (its id) or a country (three letters)
s-24fe481933 = Только о субрегионе (его идентификатор) или стране (три буквы)

# Only items with these words in a headline or an outlet's name
s-9f73e5f495 = Только элементы с этими словами в заголовке или названии источника

# Show an item: its reports, what they name, its grades, what it may be about
s-6114501ff1 = Показать элемент: его сообщения, что в них названо, оценки, о чём он может быть

# Link an item to event:NUMBER, record:ID or indicator:NAME:ISO3
s-9ab16785b2 = Связать элемент с event:НОМЕР, record:ID или indicator:ИМЯ:ISO3

# Take a link away
s-a426bdf932 = Убрать связь

# Set an item aside, with a reason and your own words
s-b0941f2897 = Отложить элемент с указанием причины и своими словами

# Open an item again: one that was set aside keeps its links, one that is linked loses them
s-1f6dd3e774 = Снова открыть элемент: отложенный сохраняет связи, связанный их теряет

# Grade what an item says, 1 (confirmed) to 6 (cannot be judged); without a number, as suggested
s-7000472979 = Оценить содержание элемента от 1 (подтверждено) до 6 (оценить нельзя); без числа – как предложено

# Grade an outlet, A to F; without a letter, as suggested
s-1065db6d20 = Оценить источник от A до F; без буквы – как предложено

# Take an item out of sight
s-d9b1bd39f0 = Скрыть элемент

# Bring a muted item back into sight
s-a4c228976d = Снова показать скрытый элемент

# Make a report an item of its own
s-944dafe9d5 = Выделить сообщение в отдельный элемент

# Make all reports of an item part of another
s-91f11dc188 = Перенести все сообщения элемента в другой

# List the rules of the inbox, or put those of a file in their place
s-82de6bbee1 = Показать правила входящих или заменить их правилами из файла

# Only tell what they would do with what is open
s-36a6540dbb = Только сказать, что они сделали бы с открытым

# Tell which runs, files and licences the events of a filter rest on
s-cf2207a6b9 = Сказать, на каких импортах, файлах и лицензиях стоят события фильтра

# Look at all places by the office's rules, or test a rule on the past
s-f1609caf0c = Рассмотреть все места по правилам отделения или проверить правило на прошлом

# A rule in a file:
s-307ebefd94 = Правило в файле:

# Raise what is new and join what is not, as of the last month that is over
s-628eabb99b = Выдать новое и присоединить остальное по состоянию на последний завершенный месяц

# Tell how a rule would have done: hits, misses, false alarms, lead, each case
s-c5832ab580 = Показать, как проявило бы себя правило: верные, пропущенные, ложные, упреждение, каждый случай

# The rule as TOML; without one, all active rules of the office together
s-b1b3f50e00 = Правило в TOML; без него — все действующие правила отделения вместе

# First day of the months looked at
s-1735da72c8 = Первый день рассматриваемых месяцев

# Last day; nothing later is looked at
s-9f3eccb300 = Последний день; более позднее не рассматривается

# Evaluate a year: warnings right, wrong and missed, time to action, engagements and what followed, lessons
s-3cc185e7f5 = Оценить год: верные, ложные и пропущенные предупреждения, время до действия, инициативы и последовавшее, уроки

# The year
s-eedfa5dd3c = Год

# Write a briefing on a subregion, a country or a record, drafted from the record and the events
s-7aab2a86b3 = Составляет справку о субрегионе, стране или записи по записям и событиям

# A subregion by its id, or a country by its three letters
s-54469d6a2e = Субрегион по его идентификатору или страна по трем буквам

# The record that it is on, by its number or its exact title, instead of an area
s-1838d8bc08 = Запись, которой она посвящена, по номеру или точному названию, вместо района

# What it is for: five-minutes, horizon-scan or year-evaluation on an area; warning-note, election-note or mission-debrief on a record, which says it itself
s-dfc6319c22 = Для чего она: five-minutes, horizon-scan или year-evaluation — о районе; warning-note, election-note или mission-debrief — о записи, которая сама это определяет

# The year of an evaluation; the last that is over without it
s-02d1346d7b = Год оценки; без него — последний завершившийся

# Its language: en, fr, ru, es, ar or zh
s-701fa67ad2 = Ее язык: en, fr, ru, es, ar или zh

# How a PDF is set: on pages of A4, or as slides of 16:9 for projection
s-abc58e5730 = Как сверстан PDF: на страницах A4 или слайдами 16:9 для показа

# The file; its ending says what it is
s-4ff266deff = Файл; его окончание указывает, что это

# Open the screens of the wall, or write the picture that a wall on another machine shows
s-53e411628c = Открывает экраны стены или записывает картину, которую показывает стена на другой машине

# Everything on a wall is Unclassified: nothing that is marked higher is read for it. With --from, no store is opened at all; the file is read again every few minutes.
s-6b4c570ed2 = Все на стене не секретно: ничто с более высоким грифом для нее не читается. С --from хранилище не открывается вовсе; файл перечитывается каждые несколько минут.

# A subregion by its id, or a country by its three letters; the screens that are planned without it
s-ec61033b43 = Субрегион по идентификатору или страна по трем буквам; без них — запланированные экраны

# Show the picture in this file, which another machine writes
s-241f214e70 = Показывает картину из этого файла, который записывает другая машина

# Write the picture of the area into this file, instead of opening a window
s-f3197e1f3f = Записывает картину района в этот файл, не открывая окна

# Language of the screen: en, fr, ru, es, ar or zh
s-98ecc77eaa = Язык экрана: en, fr, ru, es, ar или zh

# Write a warning for a partner: .html is a page that can be read anywhere, .json a file that another office adds
s-0924168660 = Записать предупреждение для партнера: .html — страница, читаемая везде, .json — файл, который добавит другое отделение

# The numbers of warnings are told by: sitroom list warnings --json
s-0fad4cb404 = Номера предупреждений: sitroom list warnings --json

# The number of the warning
s-f2ff314f67 = Номер предупреждения

# The highest marking that may leave: unclassified, confidential or strictly-confidential
s-703732ce8e = Высший гриф того, что можно передать: unclassified, confidential или strictly-confidential

# List the imports
s-cd7b7a5aa5 = Перечислить импорты

# Tell what a run of events added, changed and took back, and the figures before and after
s-3fb344e01f = Сообщить, что импорт с событиями добавил, изменил и отозвал, и показатели до и после

# Number of the run, as `sitroom runs` lists it
s-e071fba6d9 = Номер импорта, как его дает `sitroom runs`

# Take an import back as a whole
s-03f6b0f3f8 = Отменить импорт целиком

# Write the refused rows of an import to a CSV, to be mended and imported again
s-5eb81ddc40 = Записать отклоненные строки импорта в CSV, чтобы исправить и импортировать снова

# The file to write
s-8ce4c82b56 = Записываемый файл

# Fill the profile with an invented scenario, marked EXERCISE everywhere
s-06290a96a3 = Заполнить профиль вымышленным сценарием с пометкой УЧЕНИЯ повсюду

# How many events
s-5485513cb7 = Сколько событий

# The same seed gives the same scenario
s-8dc50315bb = Одинаковое начальное число дает одинаковый сценарий

# Let a passphrase guard the key of the store, change it, open without it, back up
s-33ae2c0258 = Охранять ключ хранилища парольной фразой, сменить ее, открыть без нее, сделать копию

# Passphrases are asked for on the terminal; a script gives them as SITROOM_PASSPHRASE and SITROOM_NEW_PASSPHRASE. The two halves of the recovery key are shown once: print each on a sheet of its own, for two people who keep them apart. Without the passphrase and without both halves nobody can read the store again.
s-4b4971f9d4 = Парольные фразы спрашиваются в терминале; сценарий дает их через SITROOM_PASSPHRASE и SITROOM_NEW_PASSPHRASE. Две половины ключа восстановления показываются один раз: напечатайте каждую на отдельном листе для двух людей, которые хранят их порознь. Без парольной фразы и без обеих половин хранилище больше никто не прочтет.

# Set a passphrase, and show the two halves of the recovery key
s-58b1c64124 = Задать парольную фразу и показать две половины ключа восстановления

# Tell whether there is a vault, how many copies of it are whole, and how its backups stand
s-6e6a2775a2 = Сказать, есть ли сейф, сколько его копий целы и каковы резервные копии

# Lock the profile in the window that has it open
s-186afc3dfe = Запереть профиль в окне, где он открыт

# Open with both halves of the recovery key, one a line on standard input, and set a new passphrase
s-e9524a35d0 = Открыть обеими половинами ключа восстановления, по одной в строке на стандартном вводе, и задать новую парольную фразу

# Change the passphrase
s-181135f43d = Сменить парольную фразу

# Make the two halves of the recovery key anew; the former ones open nothing from then on
s-9285080245 = Создать половины ключа восстановления заново; прежние больше ничего не открывают

# Give the store a new key, under the same passphrase, with new halves; nobody else may have it open
s-c5da23e9e7 = Дать хранилищу новый ключ под той же парольной фразой, с новыми половинами; больше никто не должен его держать открытым

# Make an encrypted backup and read it back
s-b9e725a922 = Сделать зашифрованную копию и прочесть ее заново

# Make none, and try whether the newest can be restored
s-8a10d756e9 = Не делать копии, а проверить, можно ли восстановить самую новую

# Check the integrity of everything that is stored
s-2922db42c1 = Проверить целостность всего сохраненного

# Each change of a record follows from all before it. The head of that chain goes out with every pack, and stands here in the answer; whoever kept one can ask later whether the history still contains it.
s-3b390cd0b3 = Каждое изменение записи следует из всех прежних. Вершина этой цепи уходит с каждым пакетом и стоит здесь в ответе; кто её сохранил, может позже спросить, содержит ли её история.

# A head of the chain of operations that was written down earlier: is it still one of the history?
s-f558782d7c = Вершина цепи операций, записанная раньше: есть ли она ещё в истории?

# Time the import, the picture, the tiles, Gi* and DBSCAN on a file of events, in a profile of its own that is thrown away
s-ba096fd750 = Измерить время импорта, картины, плиток, Gi* и DBSCAN на файле событий, в отдельном профиле, который затем удаляется

# A CSV with the UCDP columns
s-98925af445 = CSV со столбцами UCDP

# How often each workload is run; the middle time counts
s-2683c89c31 = Сколько раз выполняется каждая задача; учитывается среднее по порядку время
