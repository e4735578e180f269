# Предупреждения: доска, страница предупреждения, отсчет от первого сигнала до первого действия и правила, по которым они выдаются.
place-warnings = Предупреждения
group-warnings = Предупреждения
action-warnings = Раздел «Предупреждения»
action-warnings-here = Предупреждения территории
action-warnings-rules = Правила выдачи предупреждений
action-warnings-clock = Отсчет от первого сигнала до первого действия
action-warnings-new = Выдать предупреждение
action-warnings-run = Проверить правила сейчас
action-warnings-search = Поиск предупреждений
action-warnings-back = Назад к доске
action-warning-anew = Новое действие по открытому предупреждению; на доске — новое предупреждение, среди правил — новое правило
action-warning-acknowledge = Принять открытое предупреждение к сведению
action-warning-weigh = Варианты рассмотрены
action-warning-evidence = Добавить свидетельство за или против
action-warning-judge = Оценить, насколько это вероятно
action-warning-level = Изменить уровень с указанием причины
action-warning-who = Кто что делает
action-warning-commitment = Новое обязательство по открытому предупреждению
action-warning-mute = Приглушить открытое предупреждение с указанием причины
action-warning-close = Закрыть открытое предупреждение и указать, оправдалось ли оно
action-warning-print = Напечатать открытое предупреждение на одном листе
short-warning-anew = Новое действие
short-warning-acknowledge = Принять к сведению
short-warning-weigh = Варианты рассмотрены
short-warning-evidence = Добавить свидетельство
short-warning-judge = Оценить
short-warning-level = Изменить уровень
short-warning-who = Кто что делает
short-warning-commitment = Новое обязательство
short-warning-mute = Приглушить с причиной
short-warning-close = Закрыть
short-warning-print = Печать на одном листе

minutes = { $count } мин
warnings-board = Доска
warnings-list = Список
warnings-clock = Отсчет
warnings-rules = Правила
warnings-open-word = открыто
warnings-open = Открытые предупреждения
warnings-open-in = Открытые, { $area }
warnings-open-none = Открытых нет.
warnings-open-more = и еще { $count } в списке
warning-keys = На этой странице
warnings-search = Поиск по названию, месту, правилу
warnings-all-levels = Все уровни
warnings-shown = Какие показаны
warnings-shown-all = Все
warnings-shown-open = Открытые
warnings-shown-closed = Закрытые
warnings-waiting = Чтение предупреждений…
warnings-as-of = По состоянию на { $day }; время UTC.
warnings-none = Записей о предупреждениях нет: { $area }
warnings-none-no-events = Сохраненных событий нет, и правилам нечего проверять. Выдайте предупреждение сами или сначала откройте файл событий.
warnings-none-no-rules = Ни одно правило не действует, поэтому само собой ничего не выдается. Выдайте предупреждение сами или включите одно из правил.
warnings-none-not-looked = Правила еще не проверялись по сохраненным событиям.
warnings-none-looked = Правила проверены, и ничего из того, за чем они следят, здесь не обнаружено. Это ничего не говорит о том, о чем не сообщается.
warnings-none-found = Выбранным условиям не отвечает ни одно предупреждение
warnings-none-found-why = Без них есть { $n ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
  }.
warnings-show-all = Показать все
warnings-all-in-list = все ({ $count }) в списке
warnings-rows = { $n ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
  }
warnings-column-level = Уровень
warnings-column-name = Предупреждение
warnings-column-stage = Стадия
warnings-column-where = Где
warnings-column-rule = Кем выдано
warnings-column-raised = Выдано
warnings-column-wait = От первого сигнала
warnings-column-actions = Действия
stage-raised = Выдано
stage-raised-means = никто не подтвердил, что видел его
stage-acknowledged = Принято к сведению
stage-acknowledged-means = кто-то его увидел
stage-weighed = Рассмотрено
stage-weighed-means = варианты рассмотрены
stage-acted = Есть действие
stage-acted-means = предпринято первое действие
stage-closed = Закрыто
stage-closed-means = с указанием причины
warning-by-person = выдано человеком
warning-waits = ожидает { $time }
warning-acted = действие через { $time }
warning-closed-unacted = закрыто без действия
warning-muted = приглушено
warning-muted-until = приглушено до { $when }
warning-verdict-due = оправдалось ли оно?
warning-lesson-due = нужна записка по итогам
warning-at-least = не менее { $percent }
warning-at-most = не более { $percent }
warning-confidence = уровень уверенности: { $confidence }

rules-stale = События или правила изменились после последней проверки правил.
rules-ran = Последняя проверка правил — { $moment }.
rules-ran-until = Последняя проверка правил — { $moment }, события — по { $month }.
rules-past = Последние события — за { $month }: то, о чем предупреждали эти предупреждения, уже в прошлом. Импортируйте более новые события, чтобы предупреждать о сегодняшнем дне.
rules-never = Правила еще ни разу не проверялись.
rules-active = { $n ->
    [0] Ни одно правило не действует.
    [one] Действует { $count } правило.
    [few] Действуют { $count } правила.
    [many] Действует { $count } правил.
   *[other] Действуют { $count } правила.
  }
rules-look = Проверить сейчас
rules-looking = Правила проверяются по каждому месту, месяц за месяцем, до последнего известного месяца…
rules-done = { $n ->
    [one] Выдано { $raised } предупреждение
    [few] Выдано { $raised } предупреждения
    [many] Выдано { $raised } предупреждений
   *[other] Выдано { $raised } предупреждения
  }, пополнено последующими сигналами: { $joined }{ $changes ->
    [0] .
    [one] , уровень изменился у { $changed }.
    [few] , уровень изменился у { $changed }.
    [many] , уровень изменился у { $changed }.
   *[other] , уровень изменился у { $changed }.
  }
rules-done-none = Ничего нового из того, за чем следят правила, нет.
rules-refused = { $n ->
    [one] { $count } правило не удалось проверить
    [few] { $count } правила не удалось проверить
    [many] { $count } правил не удалось проверить
   *[other] { $count } правила не удалось проверить
  } по состоянию на { $month }
rules-waiting = Чтение правил…
rules-none = Правил не записано
rules-none-why = Правило простыми словами говорит, когда место заслуживает предупреждения.
rules-all = Все действующие правила вместе

warning-waiting = Собирается все, что связано с этим предупреждением…
warning-by = срок: { $when }
warning-level-from = прежде { $level }, { $day }
warning-level-no-why = причина не указана
warning-not-judged = Еще не оценено
warning-reopen = Открыть снова
warning-open-record = Его запись
warning-muted-why = Приглушено до { $when }: { $why }
warning-unmute = Снять приглушение
warning-closed-why = Закрыто. Оправдалось ли: { $verdict }. Почему закрыто: { $why }
warning-verdict-due-why = Срок истек, и никто не сообщил, оправдалось ли оно.
warning-lesson-due-why = Оно закрыто, и ни один урок его не называет: нужна записка по итогам.
warning-stamped-acknowledged = Принято к сведению: «{ $title }».
warning-stamped-options_weighed = Варианты рассмотрены: «{ $title }».
warning-took-off-mute = Больше не приглушено: «{ $title }».
warning-took-off-close = Открыто снова: «{ $title }».
warning-became = «{ $title }» — теперь инициатива.
step-stored = Сохранено: { $noun } «{ $title }».
step-refused = Не сохранено.
step-clash = «{ $title }» не изменено: тем временем внесены изменения ({ $who }).
step-clash-remedy = Посмотрите, что в записи нового, и повторите, если это по-прежнему верно.

small-form-warning = Новое предупреждение
small-form-warning-level = Изменить уровень
small-form-warning-level-why = Причина указывается для этого изменения и остается при нем.
small-form-warning-muted_until = Приглушить
small-form-warning-muted_until-why = До этого дня оно остается на доске с пометкой «приглушено».
small-form-warning-came_true = Закрыть
small-form-warning-came_true-why = Если опасность, о которой предупреждали, была встречена действием, она предотвращена; это попадание, а не ложная тревога.
sheet-does-not-fit = Разместить это на одном листе не удалось, а без грифа ничего не печатается. Покажите, если можно, меньше строк и повторите печать.
small-form-not-marked = Гриф еще никто не проставил: считается «Строго конфиденциально». Проставьте его среди всех полей.
small-form-evidence = Добавить свидетельство
small-form-evidence-why = То, что говорит против, значит столько же, сколько то, что говорит за.
small-form-judgement = Оценить
small-form-judgement-why = Слова в процентах (по ICD 203, стандарту для аналитиков): почти исключено 1–5, весьма маловероятно 5–20, маловероятно 20–45, шансы примерно равны 45–55, вероятно 55–80, весьма вероятно 80–95, почти наверняка 95–99.
small-form-action = Новое действие
small-form-action-why = Отсчет по предупреждению останавливается на первом предпринятом действии. Время UTC.
small-form-assignment = Кто что делает
small-form-commitment = Новое обязательство
small-form-commitment-why = Оно относится к инициативе этого предупреждения; если ее еще нет, она создается.
small-form-rule = Правило
small-form-kept = Здесь снова стоит то, что вы написали раньше.
small-form-kept-why = Esc убирает это.
small-form-all = Все поля
small-form-choose = Посмотреть оба и выбрать

clock = Отсчет времени
clock-strip = Отсчет по этому предупреждению
clock-not-to-scale = Расстояния не в масштабе; продолжительность подписана. Время UTC.
clock-signal-to-action = { $time } от первого сигнала до первого действия.
clock-raised-to-action = { $time } от выдачи до первого действия.
clock-waits = Ожидает первого действия, { $time } с первого сигнала.
clock-target = Цель отделения — { $time } с момента выдачи.
clock-no-target = Отделение не установило цели.
clock-way = { $time }
clock-way-seen = { $time } до выдачи
clock-way-waits = ожидает, { $time } с первого сигнала
clock-way-follows = идут последующие меры
clock-not-yet = еще нет
clock-passed-over = пропущено
clock-moment-first_signal = Первый сигнал
clock-moment-raised = Выдано
clock-moment-acknowledged = Принято к сведению
clock-moment-options_weighed = Варианты рассмотрены
clock-moment-first_action = Первое действие
clock-moment-closed = Закрыто
clock-title = От первого сигнала до первого действия: { $area }
clock-label = { $title }. Предупреждений: { $warnings }; с первым действием { $acted }, ожидают { $waiting }. { $median }. В конце кривой первое действие есть у { $last }.
clock-told = { $n ->
    [one] { $warnings } предупреждение
    [few] { $warnings } предупреждения
    [many] { $warnings } предупреждений
   *[other] { $warnings } предупреждения
  }: с первым действием { $acted }, еще ожидают { $waiting }.
clock-line = С первым действием { $acted } из { $warnings }, ожидают { $waiting }; { $median }.
clock-line-open = Отсчет времени
clock-told-median = У половины первое действие было не позднее чем через { $median }
clock-median-some = у половины оно было не позднее чем через { $median }
clock-median-none = пока оно было менее чем у половины
clock-told-none = Пока первое действие было менее чем у половины
clock-median-range = { $median } (90 % между { $low } и { $high })
clock-median-open = { $median } (90 % не менее { $low }, верхней границы пока нет)
clock-quarter = четверть через { $time }
clock-half = половина через { $time }
clock-most = три четверти через { $time }
clock-not-reached = не достигнуто
clock-how = Ожидающие предупреждения учтены как ожидающие, закрытые без действия — как ожидавшие до закрытия. Ничего не опущено.
clock-none-why = Пока ни одно предупреждение не учтено. Это отсутствие данных, а не ноль дней.
clock-axis = дни с первого сигнала, первые дни показаны шире
clock-column-days = Дней с первого сигнала
clock-column-share = С первым действием
clock-key-curve = доля с первым действием; еще ожидают: { $waiting }
clock-key-quartile = четверть, половина, три четверти
clock-key-interval = 90-процентный интервал медианы
clock-key-open = 90-процентный интервал медианы, открытый с конца
clock-target-label = Цель отделения, дней с момента выдачи
clock-target-none = нет
clock-target-why = Цель не установлена. Напишите число дней и нажмите Enter.
clock-target-wrong = Напишите число дней больше нуля, например 7.
clock-in-target = { $n ->
    [0] Ни у одного это время еще не истекло.
    [one] Первое действие в этот срок — у { $within } из { $known }, время которых известно.
    [few] Первое действие в этот срок — у { $within } из { $known }, время которых известно.
    [many] Первое действие в этот срок — у { $within } из { $known }, время которых известно.
   *[other] Первое действие в этот срок — у { $within } из { $known }, время которых известно.
  }
clock-parts = По частям
clock-parts-none = Пока ни одно предупреждение не учтено.
clock-no-subregion = вне субрегионов
clock-by-subregion = Субрегион
clock-by-rule = Правило
clock-by-year = Год
clock-by-level = Уровень
clock-part-by = Разбивка
clock-part-name = Часть
clock-part-warnings = Предупреждения
clock-part-acted = Есть действие
clock-part-waiting = Ожидают
clock-part-median_days = Половина через

warning-months = События по месяцам: { $place }
warning-months-waiting = Подсчет по месяцам этого места
warning-months-own = события в этом месте
warning-months-alone = события
warning-months-across = события по ту сторону границы
warning-months-missing = нет данных
warning-months-deaths = Погибшие, наилучшая оценка
warning-months-label = { $title }, с { $since } по { $until }. Последнее: { $last }
warning-months-none = Ни один месяц этого места не охвачен сохраненными событиями. Это отсутствие данных, а не ноль.
warning-month-own = { $month }: события { $events }, погибшие { $deaths }
warning-month = { $month }: события { $events }, погибшие { $deaths }; события по ту сторону границы { $across }
evidence-for = За
evidence-against = Против
evidence-observed = наблюдалось { $observed }
evidence-expected = ожидалось { $expected }
evidence-none-for = Записей о том, что говорит за, нет.
evidence-none-against = Записей о том, что говорит против, нет. Это не значит, что против ничего не говорит.
evidence-no-weight = вес не указан
warning-judged = Суждения
warning-judged-none = Пока никто не вынес суждения.
steps = Что можно сделать
steps-step = Шаг и где он применялся
steps-who = Кто мог бы
steps-takes = Занимает
steps-takes-of = От решения до действия, { $n ->
    [1] по единственному действию отделения, у которого есть обе даты
    [one] половина из { $count } действия отделения
    [few] половина из { $count } действий отделения
    [many] половина из { $count } действий отделения
   *[other] половина из { $count } действий отделения
  }
steps-of = из { $count }
steps-take = Новое действие этого вида
steps-nobody = никто не известен
steps-no-case = Случаев в записях нет: показано, но не рекомендовано
steps-not-said = что последовало, не указано
steps-cases = все случаи ({ $count })
steps-talks = Лучший формат переговоров там: { $talks } (запись о стране).
steps-order = Шаги со случаями стоят первыми, ближайший случай — сверху. Случай не доказывает, что шаг дал результат.
who-nobody = В этих странах никто не записан. Это отсутствие данных, а не «никого».
who-no-data = Что кто-либо из них может там сделать, не записано. Это отсутствие данных, а не «ничего».
who-none = роли нет
who-role-of = Роль: { $partner }
who-stored = { $partner }: { $role }.
who-gap = Пробел:
who-gap-why = никто из присутствующих не записан как способный полностью { $abilities }.
who-overlap = Дублирование:
who-overlap-why = несколько партнеров с ролью могут { $abilities }, и ведущей роли нет ни у кого.
follow = Последующие меры
follow-next-review = следующий обзор { $day }
follow-what = Действие или обязательство
follow-owner = Ответственный
follow-due = Срок или дата
follow-state = Состояние
follow-none = Пока ничего не сделано и не обещано.
follow-decided = решено
follow-taken = предпринято
follow-ended = завершено
follow-become = сделать инициативой
follow-engagement = Его инициатива: { $title }
follow-review = Обзор
follow-past = в прошлом
follow-ahead = впереди
follow-note = Записка по итогам
follow-note-later = после закрытия
follow-note-due = нужна
follow-note-there = написана
lessons = Вернувшиеся уроки
lessons-worked = дало ли результат: { $worked }
lessons-worked-not-known = дало ли это результат, неизвестно
lessons-none = Записей об уроках сходных предупреждений нет.
levels = Уровень во времени
levels-all = { $n ->
    [1] { $n } версия
    [one] все версии ({ $n })
    [few] все версии ({ $n })
    [many] все версии ({ $n })
   *[other] все версии ({ $n })
  }

rule-open = Его запись
rule-version = версия { $version }
rule-as-written = Как написано сейчас
rule-in-divisions = { $where ->
    [some] В каждой области ({ $only }):
   *[all] В каждой области:
  }
rule-in-countries = { $where ->
    [some] В каждой из стран ({ $only }):
   *[all] В каждой стране:
  }
rule-when-nothing = когда … (выберите, что измеряется)
rule-when-level_probability = когда вероятность вспышки насилия в течение трех месяцев — { $likelihood }
rule-when-surge = когда отношение числа событий за последний месяц к верхней границе ожидаемого по собственному прошлому — { $times }
rule-when-near_border = когда число событий по ту сторону границы за { $n ->
    [1] последний месяц
    [one] последний { $months } месяц
    [few] последние { $months } месяца
    [many] последние { $months } месяцев
   *[other] последние { $months } месяца
  } — { $count }
rule-when-neighbours = когда число событий у всех соседей за { $n ->
    [1] последний месяц
    [one] последний { $months } месяц
    [few] последние { $months } месяца
    [many] последние { $months } месяцев
   *[other] последние { $months } месяца
  } — { $count }
rule-when-emerging = когда место становится горячей точкой или эта точка растет
rule-when-events = когда число событий за { $n ->
    [1] последний месяц
    [one] последний { $months } месяц
    [few] последние { $months } месяца
    [many] последние { $months } месяцев
   *[other] последние { $months } месяца
  } — { $count }
rule-when-deaths = когда число погибших за { $n ->
    [1] последний месяц
    [one] последний { $months } месяц
    [few] последние { $months } месяца
    [many] последние { $months } месяцев
   *[other] последние { $months } месяца
  } — { $count }
rule-when-civilians = когда число погибших гражданских лиц за { $n ->
    [1] последний месяц
    [one] последний { $months } месяц
    [few] последние { $months } месяца
    [many] последние { $months } месяцев
   *[other] последние { $months } месяца
  } — { $count }
rule-when-silence = когда ни о чем не сообщалось за { $n ->
    [1] последний месяц
    [one] последний { $months } месяц
    [few] последние { $months } месяца
    [many] последние { $months } месяцев
   *[other] последние { $months } месяца
  } там, где раньше число событий в месяц было { $count }
rule-when-outlook_exceedance = когда вероятность 50 или более погибших за месяц в предстоящем году — { $likelihood }
rule-when-election_near = когда до выборов — { $most } дн. и число событий растет
rule-when-crisis = когда давность незавершенного конституционного кризиса — { $most } дн.
rule-when-corridor = когда число событий вблизи маршрута незаконной торговли за { $n ->
    [1] последний месяц
    [one] последний { $months } месяц
    [few] последние { $months } месяца
    [many] последние { $months } месяцев
   *[other] последние { $months } месяца
  } — { $count }
rule-when-fading = когда число инициатив, угасающих при продолжающемся насилии, — { $count }
rule-when-overdue = когда просрочка обязательства — { $count } дн.
rule-least = и есть не менее { $n ->
    [one] { $count } события
    [few] { $count } событий
    [many] { $count } событий
   *[other] { $count } событий
  }
rule-quiet = там, где в самом месте спокойно
rule-raise = выдать предупреждение уровня «{ $level ->
    [elevated] повышенный
    [high] высокий
   *[other] наблюдение
  }»
rule-except = ; кроме: { $except }
rule-sentence = { $sees }, { $raises }{ $but }.
test = Как бы оно сработало?
test-all = Как бы сработали все действующие правила?
test-why = Проверка идет месяц за месяцем по сохраненному прошлому, только по тому, что было тогда известно. Она может занять секунды.
test-outdated = То, что проверялось, с тех пор изменилось. Проверьте снова, чтобы увидеть, как бы сработало нынешнее.
test-no-events = Сохраненных событий для проверки нет.
test-years = Период
test-last-years = последнее { $years }-летие
test-ask = Проверить
test-waiting = Проверяется месяц за месяцем по сохраненному прошлому…
test-period = С { $from } по { $to }.
test-looked = Мест: { $places }, месяцев по местам: { $months }, из них со вспышкой: { $onsets }.
test-hits = попадания: вспышки, перед которыми было предупреждение
test-misses = пропуски: вспышки без предупреждения
test-false_alarms = ложные тревоги: ничего не последовало
test-late = поздние: насилие уже было
test-open = открытые: срок не истек или данные закончились
test-precision = Доля завершенных предупреждений, за которыми последовала вспышка
test-recall = Доля вспышек, перед которыми было предупреждение
test-lead = Половина попаданий с упреждением не менее
test-interval = { $value } ({ $confidence } между { $low } и { $high })
test-not-told = определить нельзя
test-beside = По сравнению с простыми правилами, по местам и месяцам
test-rule = Правило
test-average = Средняя точность
test-at-70 = Доля верных, когда найдено 7 вспышек из 10
test-month-precision = Доля верных предупреждений
test-month-recall = Доля найденных вспышек
test-beside-warning_watch = предупреждение любого уровня
test-beside-warning_elevated = предупреждение, повышенный или высокий
test-beside-warning_high = предупреждение, высокий
test-beside-level = упорядочение по вероятности вспышки
test-beside-always = всегда
test-beside-last_month = погибшие за последний месяц
test-beside-deaths_36 = погибшие за 36 месяцев
test-beside-how = Все от 0 до 1. Средняя точность: насколько хорошо упорядочение ставит вспышки первыми; стоящее правило выше простых.
test-cases = Каждый случай
test-case-outcome = Исход
test-case-where = Где
test-case-raised = Выдано
test-case-onset = Вспышка
test-case-lead = Упреждение
test-outcome-all = все
test-outcome-hit = попадание
test-outcome-miss = пропуск
test-outcome-false_alarm = ложная тревога
test-outcome-late = позднее
test-outcome-open = открытое
test-left-out = { $n ->
    [one] Опущена { $count } страна
    [few] Опущены { $count } страны
    [many] Опущено { $count } стран
   *[other] Опущены { $count } страны
  }

action-warning-send = Отправить открытое предупреждение партнеру
short-warning-send = Отправить партнеру
action-warnings-by-themselves = Разрешить правилам проверяться самим или больше не разрешать
rules-by-themselves = Правила проверяются сами: при изменении событий или правил и каждый день
share = Отправить партнеру
share-open = Отправить
share-marking = Гриф не выше
share-marking-why = То, что выше по грифу, остается в отделении; при любом грифе остаются также имена лиц и мнение отделения о рычагах влияния партнера.
share-format = В виде
share-format-page = Страница
share-format-exchange = Файл обмена
share-why-page = Один файл (HTML), который открывает любой браузер без сети.
share-why-exchange = Один файл (JSON), который принимает другое отделение или другая программа.
share-waiting = Определяется, что может уйти…
share-refused = С этим грифом отправить нельзя ничего.
share-kept = В файле
share-kept-none = Ничего.
share-left = Остается здесь: гриф выше
share-left-none = Записей с более высоким грифом нет.
share-marked = Гриф файла
share-write = Выбрать место и сохранить
share-save-title = Сохранить предупреждение для партнера
share-counted = { $name }: { $count }
share-written = Предупреждение сохранено в { $path }
share-written-all = { $marking }. В файле — { $kept }. Ни одна запись не опущена.
share-written-less = { $marking }. В файле — { $kept }. Опущено — { $left }.
share-not-written = Ничего не сохранено.

# От предупреждения к карте.
action-warning-map = Показать открытое предупреждение на карте за последние двенадцать месяцев
short-warning-map = Показать на карте
