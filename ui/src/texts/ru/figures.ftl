# Что выбрано: место или событие с его числами.
selected-place = Выбранное место
selected-event = Выбранное событие
nothing-selected = Ничего не выбрано
nothing-selected-how = Выберите место на карте или нажмите Ctrl K и напишите его название.
place-kind-subregion = субрегион
place-kind-country = страна
place-kind-admin1 = область
place-kind-cell = ячейка
deaths-best-words = погибшие, наилучшая оценка
civilians-word = гражданские лица
sources-word = { $n ->
    [one] источник
    [few] источника
    [many] источников
   *[other] источника
  }
of-deaths = { $share } погибших
change-on = { $change } к числу за { $before }
months-before = { $n ->
    [1] предыдущий месяц
    [one] предыдущий { $count } месяц
    [few] предыдущие { $count } месяца
    [many] предыдущие { $count } месяцев
   *[other] предыдущие { $count } месяца
  }
nothing-before = прежнего числа нет
no-data-here = Нет данных в загруженных файлах (не ноль)
place-hot = Горячая ячейка: вместе с соседними на { $z } стандартного отклонения выше случайного (Gi*, q { $q })
look-at = Показать на карте
only-this-place = Только это место
events-a-month-in = События в месяц: { $place }
band-of = полоса: чего позволяет ожидать собственное прошлое
band-none = Прошлое слишком коротко, чтобы сказать, чего следует ожидать.
band-sentence = Месяцев выше полосы ▲: { $above }, ниже ▽: { $below }, из { $months }.
band-quiet = Тихо с { $month }: меньше событий или меньше сообщений?
who-against-whom = Кто против кого
events-and-deaths = события · погибшие
countries = Страны
divisions = Области и провинции
latest-events = Последние события
deaths-and-sources = погибшие · источники
side-not-stated = сторона не указана
show-all = Показать все ({ $count })
show-fewer = Показать меньше
last-seen = последнее: { $month }
without-data = { $n ->
    [one] { $count } без данных
    [few] { $count } без данных
    [many] { $count } без данных
   *[other] { $count } без данных
  }
imprecise-note = Событий, известных лишь с точностью до провинции или хуже и показанных как территории: { $places } из { $events } ({ $share }); датированных отрезком в несколько дней или хуже: { $dates }.
trend-method = тренд: { $method }
no-data-in = Нет событий: { $place }
no-data-ended = Данные заканчиваются раньше ({ $place }): последнее событие — { $day }. Это отсутствие данных, а не ноль.
no-data-why = В загруженных файлах этого места нет: { $place }. Это отсутствие данных, а не ноль.
open-file = Открыть файл
zero-in = 0 событий: { $place }
zero-why = Сохраненные файлы охватывают это место.
zero-newest = Последнее событие там — { $day }; фильтры его исключают.
zero-newest-outside = Последнее событие там — { $day }, вне периода.
widen-period = Расширить период
filters-narrow = Выбор сужают и другие фильтры.

where = Где
who = Кто
against = против
deaths-of = Погибшие: { $side }
deaths-civilians = Погибшие: гражданские лица
deaths-unknown = Погибшие, статус неизвестен
notes = Что в этом необычного
headline = О чем говорилось в сообщениях
versions-before = Прежние версии
version-same = ничто из показанного здесь не отличается
side-a = первая сторона
side-b = вторая сторона
when = когда
other-fields = { $n ->
    [one] еще { $count } поле издателя
    [few] еще { $count } поля издателя
    [many] еще { $count } полей издателя
   *[other] еще { $count } поля издателя
  }
provenance = { $file }, строка { $line }, импорт { $moment }
provenance-id = Идентификатор издателя { $id }

date-precision-day = День известен
date-precision-days = Известно с точностью до двух–шести дней
date-precision-week = Известно с точностью до недели
date-precision-month = Известно с точностью до месяца
date-precision-year = Известно лишь с точностью до года
date-precision-not_stated = Насколько точно известен день, не указано
location-precision-exact = точное место
location-precision-near = в пределах 25 км
location-precision-district = район
location-precision-province = лишь провинция
location-precision-vague = нечеткая территория
location-precision-country = лишь страна
location-precision-international = международные воды
location-precision-not_stated = точность не указана

note-high_below_low = Верхняя оценка числа погибших ниже нижней.
note-best_outside_range = Наилучшая оценка лежит вне пределов нижней и верхней.
note-province_only = Место известно лишь с точностью до провинции или хуже.
note-precision_not_stated = Издатель не сообщает, насколько точно известно место.
note-sources_not_counted = Издатель не подсчитал источники.
note-outside_country = Точка лежит за пределами страны, названной в строке.
note-placed_by_name = Координат в строке нет; их заменяет названная в ней провинция или страна.
note-null_island = Точка находится ровно в 0°, 0°.
note-coordinates_swapped = Широта и долгота, по-видимому, переставлены.
note-end_before_start = Последний день раньше первого.
note-in_the_future = Первый день позже дня импорта.
note-year_disagrees = Столбец года и первый день не согласуются.
note-deaths_not_known = Число погибших отрицательно или отсутствует и считается неизвестным.
note-parts_disagree = Части числа погибших не дают в сумме наилучшей оценки.
note-country_by_point = Страна, названная в строке, неизвестна; ее заменяет страна, в которой лежит точка.
note-odd_letters = В тексте есть невидимые, пишущиеся справа налево или похожие на другие буквы.
note-fields_shifted = Полей в строке было больше или меньше, чем в шапке таблицы; это исправлено.
note-date_rewritten = День был порядковым числом или названием месяца; это исправлено.
note-kind_not_stated = Вид насилия не указан.
note-code_unknown = Код, которого нет в кодовой книге, считается неуказанным.
