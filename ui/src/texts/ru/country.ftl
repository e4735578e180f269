# Страница страны: числа, дорожки времени, карточки.
country-list = Страницы стран
country-page = Страница страны
country-page-of = Страница страны: { $name }
country-events-in = { $n ->
    [one] событие
    [few] события
    [many] событий
   *[other] события
  }, { $period }
country-before = { $count } за { $before }
country-and-before = ; { $count } за { $before }
country-of = { $part } из { $whole }
country-commitments-late = { $n ->
    [one] открытого обязательства просрочено
    [few] открытых обязательств просрочено
    [many] открытых обязательств просрочено
   *[other] открытых обязательств просрочено
  }
country-most-late = самое давнее — { $n ->
    [one] на { $count } день
    [few] на { $count } дня
    [many] на { $count } дней
   *[other] на { $count } дня
  }
country-engagements-now = { $n ->
    [one] инициатива продолжается
    [few] инициативы продолжаются
    [many] инициатив продолжается
   *[other] инициативы продолжаются
  }
country-fading-count = { $n ->
    [one] из всех угасает { $count }
    [few] из всех угасают { $count }
    [many] из всех угасает { $count }
   *[other] из всех угасают { $count }
  }
country-newest = последнее событие { $day }, { $n ->
    [one] { $age } день назад
    [few] { $age } дня назад
    [many] { $age } дней назад
   *[other] { $age } дня назад
  }
country-record-as-of = Записи по состоянию на { $day }
country-axis = На одной оси времени
country-axis-of = На одной оси времени, { $name }
country-axis-keys = Колесо и + − меняют масштаб, перетаскивание двигает, щелчок или стрелки ставят линию даты.
country-zoom = Масштаб оси времени
country-range = Сколько времени показано
country-range-3 = 3 г.
country-range-10 = 10 л.
country-range-all = Все
country-partners = Партнеры и что они могут
country-partners-none = В записях нет никого, кто присутствует здесь или может прибыть. Это отсутствие данных, а не «никого».
country-more-partners = { $n ->
    [one] Еще { $count } партнер может здесь меньше; он есть в списке партнеров.
    [few] Еще { $count } партнера могут здесь меньше; они есть в списке партнеров.
    [many] Еще { $count } партнеров могут здесь меньше; они есть в списке партнеров.
   *[other] Еще { $count } партнера могут здесь меньше; они есть в списке партнеров.
  }
country-open-list = Открыть список: { $list }
country-since = с { $since }
country-last-known = последнее известное — { $since }, окончание не записано
country-last-known-undated = без даты, окончание не записано
country-not-there = отсутствует
country-there-fully = Сейчас на месте, полностью
none = нет
country-commitments = Открытые обязательства
country-late-of = просрочено { $late } из { $open }
country-commitments-none = Записей об обязательствах для этой страны нет.
country-commitments-closed = Открытых нет.
country-kept = Выполнено { $kept } из { $past }, срок которых истек.
country-engagements-none = Записей об инициативах для этой страны нет. Это отсутствие данных, а не «ни одной».
country-now = Продолжаются
country-earlier = Прежде
country-fading = Угасает
country-elections-none = Записей о выборах для этой страны нет.
country-record = Из записей
country-record-none = Записей об уроках и примечаний для этой страны нет.
country-talks = Предпочитаемые переговоры: { $kind }
country-worked = Дало ли результат: { $answer }
country-rests-on = На чем основано
country-source = { $source } ({ $n ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
  })
country-no-sources = Ни в одной записи здесь не назван источник.
action-country = Страница страны

fading-visits = Поездки: { $now } за последние { $days } дн., { $before } за предыдущие { $days } дн.
fading-events = События: { $now } против { $before }.
fading-events-not-known = Что происходило в это время, неизвестно.
fading-last = Последняя поездка: { $day }.
fading-never = Записей о поездках нет.

commitment-late = просрочено на { $count } дн.
commitment-in = через { $count } дн.
commitment-due = срок: { $when }
commitment-no-day = срок не указан
standing-done = выполнено
standing-withdrawn = отозвано
standing-broken = нарушено
standing-due = срок впереди
standing-late = просрочено
standing-maybe_late = возможно, просрочено
standing-undated = без срока

election-not-answered = нет ответа
election-winner = Победитель получает все: { $answer }
election-q-inclusive = Инклюз.
election-q-trusted_body = Орган
election-q-enfranchised = Избират.
election-q-transparent = Прозрач.
election-q-disputes_resolved = Споры
election-q-inclusive-long = Инклюзивен ли процесс?
election-q-trusted_body-long = Доверяют ли избирательному органу?
election-q-enfranchised-long = Могут ли голосовать имеющие право?
election-q-transparent-long = Прозрачен ли процесс?
election-q-disputes_resolved-long = Разрешаются ли споры?

lane-chart = { $name }: с { $since } по { $until } на одной оси времени
lane-events = События
lane-deaths = Погибшие, наилучшая оценка
lane-events-label = События { $unit }, не более { $largest }
lane-deaths-label = Погибшие { $unit }, наилучшая оценка, не более { $largest }
lane-unit-day = в день
lane-unit-week = в неделю
lane-unit-month = в месяц
lane-unit-quarter = в квартал
lane-unit-year = в год
lane-undated = { $n ->
    [one] { $count } запись без даты
    [few] { $count } записи без даты
    [many] { $count } записей без даты
   *[other] { $count } записи без даты
  }
lane-more = { $n ->
    [one] { $count } более ранняя запись опущена
    [few] { $count } более ранние записи опущены
    [many] { $count } более ранних записей опущено
   *[other] { $count } более ранние записи опущены
  }
lane-item = { $title }, { $noun }, { $days }
lane-from-to = с { $since } по { $until }
lane-goes-on = { $since }, продолжается или окончание неизвестно
lane-end-not-known = { $since }, завершено; когда, никто не записал
lane-ruler = Линия даты
lane-key-crisis = кризис
lane-key-attempt = попытка
lane-key-span = какой-то день отрезка
lane-key-agreement = соглашение
lane-key-lasts = длится
lane-key-not-sure = не точно или открыто
lane-label = { $title }, с { $since } по { $until }. События: { $events }; погибшие, наилучшая оценка: { $deaths }; записи: { $records }; дорожки: { $lanes }.
lane-forms = Формы: ромб — кризис, полый — если это была лишь попытка; прямоугольник — какой-то день отрезка; флажок — соглашение; полоса — то, что длится, пунктиром — если не точно или открыто; штриховка — нет данных.
lane-open = продолжается
lane-column-lane = Дорожка
lane-column-title = Название
lane-column-kind = Вид
lane-column-state = Состояние
lane-column-first_from = Начало с
lane-column-first_to = по
lane-column-last_from = Окончание с
lane-column-last_to = по
lane-column-open = Открыто
lane-column-count = Число

# Предупреждения на странице страны.
country-warnings-clock = От первого сигнала до первого действия, { $n ->
    [one] { $warnings } предупреждение
    [few] { $warnings } предупреждения
    [many] { $warnings } предупреждений
   *[other] { $warnings } предупреждения
  }: с первым действием { $acted }, ожидают { $waiting }; { $median }.
country-warnings-closed = { $n ->
    [one] { $count } закрытое предупреждение
    [few] { $count } закрытых предупреждения
    [many] { $count } закрытых предупреждений
   *[other] { $count } закрытых предупреждения
  }
country-warnings-list = Все предупреждения: { $name }
