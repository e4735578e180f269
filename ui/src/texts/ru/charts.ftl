# Диаграммы рядом с картой.
charts-trend-empty = Ни один месяц периода не охвачен сохраненными событиями.

# Рамка каждой диаграммы: ее таблица, файлы, на чем она основана.
chart-table = Таблица «{ $title }»
chart-table-short = Таблица
chart-table-of = Таблица: { $title }
chart-save = Сохранить
chart-save-title = Сохранить диаграмму
chart-saved = Диаграмма сохранена в { $path }
chart-format-svg = SVG
chart-format-svg-hint = чертеж любого размера
chart-format-png = PNG
chart-format-png-hint = изображение
chart-format-csv = CSV
chart-format-csv-hint = числа
chart-method = Метод: { $method }
chart-counted = Подсчет без модели
chart-sources = Источники: { $sources }
chart-no-sources = Источники не указаны
source-record = записи отделения
chart-ages = Последнее наблюдение { $newest }; последний импорт { $run }
chart-percent = { $share } %
chart-month = Месяц
chart-week = Неделя с
chart-observed = Наблюдалось
chart-months-of = Месяцы: { $title }
chart-value-in = { $value } за { $month }
chart-none = Нет данных: «{ $title }»

# Ряд рядом с тем, чего от него ожидали.
band-label = { $title }, с { $since } по { $until }. Последнее: { $last }. Оценено { $step ->
    [week] недель
   *[other] месяцев
  }: { $judged }; выше ожидаемой полосы: { $above }; ниже ее: { $below }.
band-low = Ожидалось, низ
band-expected = Ожидалось
band-high = Ожидалось, верх
band-verdict = Итог
band-verdict-above = выше полосы
band-verdict-within = в пределах полосы
band-verdict-below = ниже полосы
band-verdict-none = не оценено
band-month = { $month }: { $value }, ожидалось { $band }; { $verdict }
band-month-expected = { $month }: { $value }, ожидалось { $expected } ({ $band }); { $verdict }
band-month-none = { $month }: { $value }, не оценено
band-week = Неделя с { $day }
band-key-band = ожидаемая полоса
band-key-expected = ожидалось
band-key-above = выше
band-key-below = ниже
band-key-missing = нет данных

# Прогноз.
fan-label = { $title }. Наблюдения с { $since }, последнее { $last }; { $cutOff }
fan-cut-off = данные по { $day }
fan-month-observed = { $month }: наблюдалось { $value }
fan-month-ahead = { $month }: медиана { $median }; 50 % { $half }, 80 % { $most }, 90 % { $widest }
fan-month-benchmark = эталон { $median }, 90 % { $widest }
fan-month-came = произошло { $value }
fan-no-outlook = прогноз не рассчитан
fan-none-why = Ни один месяц не наблюдался, а из ничего ничего не рассчитывается. Это отсутствие данных, а не ноль.
fan-median = Медиана
fan-edge = { $share } %, { $edge ->
    [low] низ
   *[other] верх
  }
fan-benchmark-median = Эталон, медиана
fan-benchmark-edge = Эталон 90 %, { $edge ->
    [low] низ
   *[other] верх
  }
fan-scale = Шкала
fan-scale-log = Логарифм.
fan-scale-linear = Линейная
fan-key-observed = наблюдалось
fan-key-median = медиана
fan-key-bands = 50, 80, 90 %
fan-key-benchmark = эталон, медиана и 90 %
fan-key-came = произошло
fan-key-missing = нет данных

# Насколько прогноз держит слово.
calibration-label = { $title }. { $axis } в сопоставлении с тем, что произошло.
calibration-series = { $of }, n { $n }: точек за пределами того, что дает одна случайность: { $outside } из { $points }; самое далекое отклонение: заявлено { $nominal }, произошло { $observed }.
calibration-of-model = Модель
calibration-of-benchmark = Эталон
calibration-x-coverage = Заявленный охват интервала
calibration-x-pit = Уровень распределения (PIT)
calibration-y = Доля месяцев, когда так произошло
calibration-key-model = модель, n { $n }
calibration-key-benchmark = эталон, n { $n }
calibration-key-diagonal = точное соответствие
calibration-key-chance = 95 % случайно, n { $n }, месяцы независимы
calibration-column-series = Ряд
calibration-column-n = Месяцы
calibration-column-nominal = Заявлено
calibration-column-hits = Произошло, месяцев
calibration-column-low = Случайно, низ
calibration-column-high = Случайно, верх
calibration-verdict-above = выше случайного
calibration-verdict-within = в пределах случайного
calibration-verdict-below = ниже случайного
calibration-none-why = Ни один спрогнозированный месяц еще не наступил, поэтому сопоставить нечего.

# Ряд, ход которого прервала начавшаяся инициатива.
interrupted-label = { $title }. Начало: { $engagement }, { $day }; месяцев ряда до этого: { $before }. Месяцев с данными после этого: { $after }; ниже диапазона, к которому вели предыдущие месяцы: { $below }; выше его: { $above }.
interrupted-since = с { $day }
interrupted-month-fitted = по модели { $fitted }
interrupted-month-without = если бы все шло как прежде { $expected } ({ $band })
interrupted-column-part = Часть
interrupted-column-observed = Наблюдалось
interrupted-column-fitted = По модели
interrupted-column-without = Как прежде
interrupted-column-without_low = Как прежде, низ
interrupted-column-without_high = Как прежде, верх
interrupted-part-before = до
interrupted-part-after = после
interrupted-key-observed = наблюдалось
interrupted-key-fitted = по модели
interrupted-key-without = если бы все шло как прежде
interrupted-key-missing = нет данных
interrupted-none-why = Ни один месяц не наблюдался. Это отсутствие данных, а не ноль.

# Потоки: откуда, через что и куда.
flow-group = { $kind }: { $total } ({ $unit })
flow-group-uncounted = { $kind }: не подсчитано ({ $unit })
flow-label-group = { $group }; путей: { $ways }, не подсчитано: { $uncounted }.
flow-label-largest = Крупнейший: { $origin } → { $destination }: { $count }.
flow-origin = Происхождение
flow-transit = Транзит
flow-destination = Назначение
flow-kind = Вид
flow-count = Число
flow-unit = Единица
flow-not-counted = не подсчитано
flow-at-least = ≥ { $count }
flow-key-counted = ширина по числу, отдельно по виду и единице
flow-key-uncounted = поток есть, не подсчитан
flow-none-why = Ни в одном случае и ни в одном маршруте из записей не названы происхождение и назначение. Это отсутствие данных, а не ноль.
table-save = Сохранить «{ $title }» как CSV

# Расчет, который занимает секунды.
figure-stop = Остановить
figure-stopped = Остановлено. То, что показано (если показано), — это предыдущий ответ.
figure-again = Запросить снова

# Несколько месяцев в строке таблицы.
spark-label = { $title }, { $from } – { $to }, по месяцам: { $values }. Наибольшее: { $highest }.
spark-top = макс. { $top }
