# Выборы и конституционные кризисы как отдельный ход событий (S/2011/552, §35–40): на странице их записи.
watch-as-of = на { $day }
watch-rests = Метод: { $method }. { $known }
watch-known = Сохраненные события охватывают эти страны по { $day }.
watch-known-none = Ни одно сохраненное событие не охватывает эти страны: это отсутствие данных, а не ноль.
watch-raise = Выдать предупреждение
watch-warnings-none = Ни одно предупреждение не называет эту запись, и открытых предупреждений о ее странах в эти дни не было.
watch-engagements-none = Записей об инициативах нет.

# Сколько осталось до выборов.
election-watch = До и после голосования
election-waiting = Рассматриваются недели вокруг дня голосования
election-ahead = { $n ->
    [one] { $count } день до дня голосования
    [few] { $count } дня до дня голосования
    [many] { $count } дней до дня голосования
   *[other] { $count } дня до дня голосования
  }
election-gone = { $n ->
    [one] { $count } день после дня голосования
    [few] { $count } дня после дня голосования
    [many] { $count } дней после дня голосования
   *[other] { $count } дня после дня голосования
  }
election-today = Голосование сегодня
election-maybe-today = День голосования может быть сегодня
election-windows = Голосование: { $day }. Рассматриваются { $count } дн. до него, с { $since }, и { $count } дн. после, по { $until }.
election-windows-none = Голосование в один из дней: { $day }; этого недостаточно, чтобы рассмотреть недели вокруг него.
election-assist = Начать помощь в проведении выборов
election-show-on-map = Показать эти дни на карте

# Реестр рисков: в каждой строке сказано, на чем она основана.
risk-register = Реестр рисков
risk-register-why = Ничего не суммируется: строки стоят рядом, и неизвестное — не хорошая новость.
risk-signs = О чем говорят строки, подсчет
risk-count-not_known = { $count } из { $all } неизвестно
risk-count-for = { $n ->
    [one] { $count } говорит об угрозе осложнений
    [few] { $count } говорят об угрозе осложнений
    [many] { $count } говорят об угрозе осложнений
   *[other] { $count } говорят об угрозе осложнений
  }
risk-count-against = { $n ->
    [one] { $count } говорит против такой угрозы
    [few] { $count } говорят против такой угрозы
    [many] { $count } говорят против такой угрозы
   *[other] { $count } говорят против такой угрозы
  }
risk-count-partly = { $count } частично
risk-count-neither = { $n ->
    [one] { $count } не говорит ни о том, ни о другом
    [few] { $count } не говорят ни о том, ни о другом
    [many] { $count } не говорят ни о том, ни о другом
   *[other] { $count } не говорят ни о том, ни о другом
  }
risk-about = О чем речь
risk-sign = Говорит об угрозе осложнений?
risk-says = Ответ или число
risk-rests = На чем основано
risk-part-answered = По ответам отделения (пять вопросов S/2011/552, §39, и «победитель получает все»)
risk-part-counted = По записям и сохраненным событиям
risk-sign-for = за
risk-sign-against = против
risk-sign-partly = частично
risk-sign-neither = ни то ни другое
risk-sign-not_known = неизвестно
risk-inclusive = Инклюзивен ли процесс?
risk-trusted_body = Доверяют ли избирательному органу?
risk-enfranchised = Могут ли голосовать имеющие право?
risk-transparent = Прозрачен ли процесс?
risk-disputes_resolved = Разрешаются ли споры?
risk-winner_takes_all = Получает ли победитель все?
risk-events_before = События перед голосованием
risk-deaths_before = Погибшие перед голосованием
risk-incidents_before = Связанное с выборами насилие перед голосованием
risk-past_elections = Прежние выборы
risk-crisis = Конституционный кризис
risk-warnings = Открытые предупреждения
risk-commitments_late = Просроченные обязательства
risk-calendar = Календарь выборов
risk-counts-events_before = за рассматриваемые дни: { $now }; за те же дни годом раньше: { $against }
risk-counts-deaths_before = за рассматриваемые дни: { $now }; за те же дни годом раньше: { $against } (наилучшие оценки)
risk-counts-incidents_before = записано за рассматриваемые дни: { $now }; за те же дни годом раньше: { $against }
risk-counts-past_elections = больше событий вокруг них, чем за те же дни годом раньше: { $now } из { $against }
risk-counts-warnings = открыто: { $now } из { $against } за эти дни
risk-counts-commitments_late = просрочено: { $now } из { $against } открытых
risk-some-crisis = { $n ->
    [one] { $count } продолжается или был в последние пять лет
    [few] { $count } продолжаются или были в последние пять лет
    [many] { $count } продолжаются или были в последние пять лет
   *[other] { $count } продолжаются или были в последние пять лет
  }
risk-none-crisis = за пять лет записей нет
risk-some-calendar = этапы записаны
risk-none-calendar = ни один этап не записан
risk-unknown-events_before = нет данных: сохраненные события не охватывают эти дни
risk-unknown-deaths_before = нет данных: сохраненные события не охватывают эти дни
risk-unknown-incidents_before = неизвестно: никто не записал ни одного случая, ни сейчас, ни годом раньше, а это не ноль
risk-unknown-past_elections = неизвестно: нет прежних выборов с известными событиями вокруг них
risk-unknown-crisis = неизвестно
risk-unknown-warnings = неизвестно
risk-unknown-commitments_late = неизвестно
risk-unknown-calendar = неизвестно: ни один этап не записан
risk-rests-answer = ответ в этой записи
risk-rests-no-answer = эта запись, ответа пока нет
risk-rests-events_before = сохраненные события
risk-rests-deaths_before = сохраненные события
risk-rests-incidents_before = записи о связанном с выборами насилии
risk-rests-past_elections = сохраненные события
risk-rests-crisis = записи о кризисах
risk-rests-warnings = записи о предупреждениях
risk-rests-commitments_late = записи об обязательствах
risk-rests-calendar = этапы в записи
risk-ratio = соотношение { $value } (с уверенностью { $confidence } — от { $low } до { $high })

# Недели вокруг выборов.
election-weeks = События по неделям вокруг голосования: { $place }
election-weeks-of = Недели вокруг голосования
election-weeks-none = Ни одно сохраненное событие не охватывает эти недели, и записей о связанном с выборами насилии нет. Это отсутствие данных, а не ноль.
election-weeks-sum = событий { $events } за { $n ->
    [one] { $weeks } известную неделю
    [few] { $weeks } известные недели
    [many] { $weeks } известных недель
   *[other] { $weeks } известные недели
  }
election-weeks-label = { $title }. До дня голосования: { $before }. Начиная с него: { $after }. Записанные случаи связанного с выборами насилия: { $incidents }.
election-week = { $place } ({ $day }): события { $events }, погибшие { $deaths }; записанные случаи связанного с выборами насилия { $incidents }
election-week-voting = Неделя, которая начинается днем голосования
election-week-before = { $n ->
    [one] { $count } неделя до голосования
    [few] { $count } недели до голосования
    [many] { $count } недель до голосования
   *[other] { $count } недели до голосования
  }
election-week-after = { $n ->
    [one] { $count } неделя после голосования
    [few] { $count } недели после голосования
    [many] { $count } недель после голосования
   *[other] { $count } недели после голосования
  }
election-column-week = Неделя от голосования
election-line-voting = голосование, { $day }
election-line-as-of = на { $day }
election-key-events = события
election-key-incidents = записанное связанное с выборами насилие
election-key-missing = нет данных или еще впереди

# Прежние выборы и связанное с выборами насилие.
past-elections = Прежние выборы
past-elections-window = за { $count } дн. до и после каждых
past-elections-none = Записей о прежних выборах в этих странах нет.
past-events = События вокруг них
past-year_before = Те же дни годом раньше
past-deaths = Погибшие вокруг них
past-before = до
past-after = после
past-none-recorded = записей нет
electoral-events-none = Записей о связанном с выборами насилии за эти дни нет. Это ничего не говорит о том, было ли оно.
electoral-events-more = и еще { $count } в записях

# Конституционный кризис.
crisis-course = От кризиса до конституционного порядка
crisis-waiting = Рассматривается то, что было сделано с начала кризиса
crisis-open-days = пока { $n ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
  } без конституционного порядка
crisis-over-days = { $n ->
    [one] { $count } день до конституционного порядка
    [few] { $count } дня до конституционного порядка
    [many] { $count } дней до конституционного порядка
   *[other] { $count } дня до конституционного порядка
  }
crisis-over-unknown = Порядок восстановлен; когда, не записано (не более { $count } дн.)
crisis-span = С { $day } по { $restored }.
crisis-span-open = С { $day }; показано по { $as_of }.
crisis-span-unknown = С { $day }. Никто не записал, когда порядок был восстановлен.
crisis-lanes = Что сделала каждая организация
crisis-lanes-none = Реакция организаций не записана
crisis-lanes-none-why = Запишите, что говорили и делали организации, как реакции в этой записи.
crisis-lanes-label = { $title }: { $n ->
    [one] { $count } организация
    [few] { $count } организации
    [many] { $count } организаций
   *[other] { $count } организации
  }, с { $since } по { $until }. { $first }
crisis-lanes-first = Первая: { $title }, { $when }.
crisis-first = первая реакция через { $n ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
  }
crisis-first-same = первая реакция в тот же день
crisis-first-before = за { $n ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
  } до него
crisis-first-none = день не записан
crisis-lane-undated = { $n ->
    [one] { $n } реакция без даты
    [few] { $n } реакции без даты
    [many] { $n } реакций без даты
   *[other] { $n } реакции без даты
  }
crisis-no-day = день не записан
crisis-until = до { $day }
crisis-line-day = кризис
crisis-line-order = порядок восстановлен
crisis-line-open = продолжается
crisis-line-as-of = на сегодня
crisis-key-day = что было сделано, в свой день
crisis-key-span = в какой-то день отрезка
crisis-key-until = длилось до
crisis-key-none = позиция не занята
crisis-column-organization = Организация
crisis-column-kind = Что сделано
crisis-column-when = Когда
crisis-column-days = Дней после кризиса
crisis-column-until = До
crisis-column-did = Словами
crisis-silent = { $n ->
    [one] Не записана позиция присутствующей организации:
    [few] Не записаны позиции присутствующих организаций:
    [many] Не записаны позиции присутствующих организаций:
   *[other] Не записаны позиции присутствующих организаций:
  }
crisis-silent-none = Нет региональных организаций, которые, как известно, присутствуют и позиция которых не записана.
crisis-days = Дней до конституционного порядка: этот и другие кризисы
crisis-days-this = Этот кризис
crisis-days-none = Записей о других кризисах с известной продолжительностью нет.
crisis-days-label = { $title }: дней у этого кризиса — { $days }{ $open ->
    [yes] {" "}(пока)
   *[no] {""}
  }. { $half }
crisis-days-fewest = Минимум дней
crisis-days-most = Максимум дней
crisis-days-open = Продолжается
crisis-days-key-over = другой, завершен
crisis-days-key-open = продолжается: пока столько дней
crisis-days-key-half = завершилась половина, с интервалом
crisis-like-count = { $n ->
    [one] { $count } другой кризис, из них продолжается: { $open }.
    [few] { $count } других кризиса, из них продолжается: { $open }.
    [many] { $count } других кризисов, из них продолжается: { $open }.
   *[other] { $count } других кризиса, из них продолжается: { $open }.
  }
crisis-half = Половина завершилась за { $days } дн. ({ $interval }); продолжающиеся учтены как продолжающиеся.
crisis-half-low-high = с уверенностью { $confidence } — от { $low } до { $high } дн.
crisis-half-low-none = с уверенностью { $confidence } — не менее { $low } дн., верхней границы нет
crisis-half-none-high = с уверенностью { $confidence } — не более { $high } дн., нижней границы нет
crisis-half-none-none = слишком мало случаев, чтобы указать интервал
crisis-half-none = Завершилось менее половины, поэтому середину определить нельзя.
crisis-months = События по месяцам вокруг кризиса: { $place }
crisis-rests = Дни, за которые завершилась половина: { $method }. Реакции и кризисы: записи отделения. События:
crisis-engage = Начать инициативу
