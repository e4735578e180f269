# Шкала времени: столбики по виду насилия, выделение периода, месяц под курсором, показ.
timeline-label = Шкала времени
timeline-play = Показ по месяцам
timeline-pause = Пауза
timeline-pace = Скорость
timeline-pace-0-5 = ½×
timeline-pace-1 = 1 мес./с
timeline-pace-2 = 2×
timeline-title-events-day = События в день
timeline-title-events-week = События в неделю
timeline-title-events-month = События в месяц
timeline-title-events-quarter = События в квартал
timeline-title-events-year = События в год
timeline-title-deaths-day = Погибшие в день
timeline-title-deaths-week = Погибшие в неделю
timeline-title-deaths-month = Погибшие в месяц
timeline-title-deaths-quarter = Погибшие в квартал
timeline-title-deaths-year = Погибшие в год
timeline-kind-1 = С участием государства
timeline-kind-2 = Негосударственное
timeline-kind-3 = Одностороннее
timeline-kind-0 = Не указано
timeline-at-month = { $month }:
timeline-at-events = { $eventsCount ->
    [one] событие
    [few] события
    [many] событий
   *[other] события
  }
timeline-without = { $countries }: только по { $year }
timeline-may-fill-up = { $month }: может еще пополниться, последнее событие — { $newest }
timeline-no-data-before = Нет данных до { $day }
timeline-no-data-after = Нет данных после { $day }
timeline-brush = Период с { $since } по { $until }
timeline-start = Начало периода
timeline-end = Конец периода
timeline-show-all = Все
timeline-show-period = Период
timeline-zoom = Что показывает шкала времени
timeline-table = Числа шкалы времени
timeline-column-from = С
timeline-column-to = По
timeline-column-total = Всего
timeline-empty = Сохраненных событий нет, поэтому показывать нечего.
timeline-none = Ни в какое время ни одно событие не проходит через фильтр.
timeline-tip = { $span }: { $total }
timeline-of = { $title }, { $area }
timeline-file-label = { $title }, с { $since } по { $until }: всего { $total }.
timeline-explained = Каждый столбик снизу вверх: с участием государства, негосударственное, одностороннее, не указано. Бледное: вне выбранного периода. Штриховка: нет данных.
