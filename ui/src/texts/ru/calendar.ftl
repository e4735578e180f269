# Календарь: что должно наступить, что опаздывает, чтение и запись файлов.
place-calendar = Календарь
action-calendar = Раздел «Календарь»
action-calendar-back = В календаре: предыдущий месяц или более короткий срок вперед
action-calendar-on = В календаре: следующий месяц или более долгий срок вперед
action-calendar-today = В календаре: текущий месяц
calendar-form = Форма календаря
calendar-month = Месяц
calendar-agenda = Список
calendar-moments = Сроки и рост
calendar-today = Сегодня
calendar-occasions = Поводы
occasion-election = Выборы
occasion-phase = Этап выборов
occasion-commitment = Срок обязательства
occasion-mandate_end = Окончание мандата
occasion-review = Последующий обзор
occasion-anniversary = Годовщина
calendar-key = Пунктирная полоса: какой-то день в этих пределах.
calendar-late = Опаздывает и просрочено
calendar-vague = Какой-то день более долгого срока
calendar-more = +{ $count }
calendar-years = { $n ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
  }
calendar-not-recorded = чем это завершилось, не записано
calendar-none = Сроков нет: { $period }
calendar-none-why = Ни выборы, ни обязательства, ни окончания мандатов, ни годовщины сюда не попадают: { $area }. Записи без даты подсчитаны ниже.
calendar-none-filtered = Ни один из отмеченных поводов сюда не попадает: { $area }. Остальные опущены.
calendar-as-of = По состоянию на { $day }.
calendar-undated = { $n ->
    [one] { $count } запись без даты не показана.
    [few] { $count } записи без даты не показаны.
    [many] { $count } записей без даты не показаны.
   *[other] { $count } записи без даты не показаны.
  }
calendar-export = Экспорт ICS
calendar-import = Импорт ICS
calendar-save-title = Сохранить календарь
calendar-open-title = Открыть файл календаря
calendar-saved = { $n ->
    [one] { $count } запись сохранена
    [few] { $count } записи сохранены
    [many] { $count } записей сохранено
   *[other] { $count } записи сохранены
  } в { $path }
calendar-imported = Из календаря { $n ->
    [one] взята { $count } запись
    [few] взяты { $count } записи
    [many] взято { $count } записей
   *[other] взяты { $count } записи
  }.
calendar-refused = { $n ->
    [one] Отклонена { $count } запись.
    [few] Отклонены { $count } записи.
    [many] Отклонено { $count } записей.
   *[other] Отклонены { $count } записи.
  } Причины указаны в разделе «Источники и обмен».
weekday-mon = пн
weekday-tue = вт
weekday-wed = ср
weekday-thu = чт
weekday-fri = пт
weekday-sat = сб
weekday-sun = вс

# Пороговые моменты: что наступает там, где насилие растет.
action-moments = Наступающие сроки с учетом роста насилия
moments-horizon = На сколько вперед
moments-days = { $days } дн.
moments-waiting = Каждая страна сопоставляется с ее прошлым и с прежними эскалациями…
moments-area = Это рассчитывается для субрегиона или страны
moments-area-how = Выберите их на панели вверху.
moments-due = Что наступает
moments-until = до { $day }
moments-none = Сроков нет { $until }: { $area }
moments-none-why = Ни одна запись об отмеченных поводах на эти дни не приходится. Если ничего не записано, это не значит, что ничего не запланировано.
moments-farther = Заглянуть дальше
moments-left = { $n ->
    [one] Опущена { $count } запись о неотмеченном поводе.
    [few] Опущены { $count } записи о неотмеченных поводах.
    [many] Опущено { $count } записей о неотмеченных поводах.
   *[other] Опущены { $count } записи о неотмеченных поводах.
  }
moments-late = { $n ->
    [one] { $count } запись просрочена и стоит выше.
    [few] { $count } записи просрочены и стоят выше.
    [many] { $count } записей просрочены и стоят выше.
   *[other] { $count } записи просрочены и стоят выше.
  }
moments-when = Когда
moments-what = Что
moments-rises = Что там растет
moments-today = сегодня
moments-in = через { $days } дн.
moments-within = в пределах { $days } дн.
moments-nowhere = страна здесь не названа
moments-no-events = нет данных о событиях
moments-up = рост: { $what }
moments-level = без роста: { $what }
moments-not-known = неизвестно: { $what }
moments-of-events = события
moments-of-deaths = погибшие
moments-both = { $one } и { $other }
moments-countries = Как обстоит дело с насилием в странах
moments-caution = Это не прогноз.
moments-caution-why = Последний известный месяц сопоставлен с тем, чего позволяет ожидать собственное прошлое страны: полоса охватывает обычное, треугольник отмечает то, что выше. О том, насколько вероятно насилие, здесь не говорится.
moments-month = Число и месяц
moments-in-events = События, { $month }
moments-in-deaths = Погибшие, { $month }
moments-against = На фоне полосы
moments-expected-head = Ожидалось (полоса)
moments-expected = { $figure } ({ $low }–{ $high })
moments-expected-none = ожидание не на чем основать
moments-verdict = Растет ли
moments-not-told = не определено
moments-by-chance = столько же или больше случайно: { $share }
moments-share = { $value } ({ $low }–{ $high })
moments-why = Неизвестно, { $of }: { $why }
moments-why-below = Неизвестно, причина указана ниже: { $of }
moments-everything = положение с насилием
moments-near-short = близость к прежним эскалациям
moments-near = Обычные месяцы, столь же близкие к прежним эскалациям: если их мало, это необычно
moments-near-of = Близость к месяцам перед прежними эскалациями: { $name }
moments-ordinary = Сопоставлено с обычными месяцами: { $count }; интервал содержит истинную долю в { $confidence } случаев.
moments-like-none = Достаточно близких прежних эскалаций нет.
moments-like = { $place } перед { $month }
moments-like-says = сейчас: { $place }; сходство: { $alike }; различие: { $different }
moments-distance = расстояние { $distance }, где 0 — то же самое, а 1 — предельно далеко
moments-alike = Сходство: { $alike }
moments-different = Различие: { $different }
moments-nothing = ничего
moments-profile-events = события
moments-profile-deaths = погибшие
moments-profile-trend = растет или падает число событий
moments-profile-civilians = доля гражданских лиц среди погибших
moments-profile-neighbours = погибшие по соседству
moments-profile-election = дней до ближайших выборов
moments-profile-quiet = месяцев с последнего события
moments-compared = { $n ->
    [one] Сопоставлена { $count } область.
    [few] Сопоставлены { $count } области.
    [many] Сопоставлено { $count } областей.
   *[other] Сопоставлены { $count } области.
  }
moments-violent = { $n ->
    [one] Опущена { $count }: насилие есть там сейчас или было недавно.
    [few] Опущены { $count }: насилие есть там сейчас или было недавно.
    [many] Опущено { $count }: насилие есть там сейчас или было недавно.
   *[other] Опущены { $count }: насилие есть там сейчас или было недавно.
  }
moments-worth = Чего такая близость стоила прежде: сколько случаев вошло в ближайшую десятую часть месяцев
moments-worth-of = Чего такая близость стоила прежде, { $name }
moments-hits = Из прежних эскалаций ({ $count })
moments-baseline = Из обычных месяцев
moments-no-data = Сохраненных событий нет: { $countries }. Это отсутствие данных, а не спокойствие.
moments-rests = Последнее событие { $newest }; месяцы известны до конца по { $known }.
moments-nothing-stored = Сохраненных событий нет: что растет, неизвестно.
