# Стена: ее сцены, что на них сказано, клавиши и панель, где экраны планируют и ими управляют.
wall = Стена
wall-scene-overview = Обзор
wall-scene-map = Карта
wall-scene-clocks = Часы
wall-scene-warnings = Открытые предупреждения
wall-scene-calendar = Предстоящие сроки
wall-scene-action = Дни до первого действия
wall-scene-changes = Что изменилось
wall-scene-country = Страна в центре внимания
wall-overview-title = События и открытые предупреждения

# Давность и состояние показанного.
wall-snapshot = Снимок данных
wall-age = давность: { $time }
wall-age-new = давность: меньше минуты
wall-age-late = запаздывает, давность: { $time }
wall-age-ahead = создан по часам, которые спешат
wall-no-events = События не загружены
wall-picture-none = Готовится первая картина. Она появится, как только будет готова.
wall-scene-failed = Этот экран сейчас показать нельзя. Следует очередной.
wall-paused = Пауза
wall-turn = { $at } из { $count }
wall-page = { $from }–{ $until } из { $count }
wall-more = и еще { $count }

# Карта.
wall-map-label = Карта событий конфликтов, { $area }
wall-map-none = Карта еще не нарисована.
wall-legend = События на ячейку, { $period }
wall-legend-hot = горячая точка
wall-imprecise = Известны лишь до провинции или хуже, не входят ни в одну ячейку: { $count }
wall-no-data-of = Нет данных, что не означает ноль: { $countries }

# Часы.
wall-zones-none = Ни у одной страны района нет своих часов.
wall-town-dakar = Дакар
wall-town-libreville = Либревиль
wall-town-ashgabat = Ашхабад
wall-town-new-york = Нью-Йорк

# Предупреждения. Вид в одном-двух словах говорит, на что смотрит правило.
wall-warning-counts = ждут { $waiting }, с действием { $acted }
wall-warnings-none = Открытых предупреждений нет. Это ничего не говорит о том, о чем не сообщают.
wall-acted = действие через
wall-waiting = ожидает
wall-first-sign = первый сигнал { $day }
wall-kind-person = выдано человеком
wall-kind-level_probability = вероятна вспышка
wall-kind-surge = всплеск
wall-kind-near_border = у границы
wall-kind-neighbours = соседи
wall-kind-emerging = зарождение
wall-kind-events = события
wall-kind-deaths = погибшие
wall-kind-civilians = гражданские лица
wall-kind-silence = тишина
wall-kind-outlook_exceedance = прогноз
wall-kind-election_near = скоро выборы
wall-kind-crisis = конституционный кризис
wall-kind-corridor = маршрут торговли
wall-kind-fading = угасание инициативы
wall-kind-overdue = просроченное обязательство

# Сроки.
wall-late = Просрочено
wall-coming = Предстоит
wall-due-late = просрочка { $days } дн.
wall-due-none = Сроков нет.
wall-due-none-why = На предстоящее время по району не записано ни выборов, ни обязательств, ни окончаний мандатов, ни годовщин.

# Дни до первого действия.
wall-action-since = Дни до первого действия, с { $day }
wall-action-label = Дни от первого сигнала до первого действия. С действием: { $acted }. Ожидают: { $waiting }.
wall-action-none = За это время ни одно предупреждение не ожидало действия и не получило его.
wall-action-closed = Закрыто без действия: { $count }.
wall-action-means = Точка — предупреждение, от первого сигнала до первого действия; кольцо еще ожидает.
wall-acted-count = с действием { $count }
wall-waiting-count = ожидают { $count }
wall-axis-days = { $count } дн.
wall-median = медиана { $days }
wall-target = цель { $days }
wall-median-means = Половина получила первое действие за { $days } дн. (интервал { $confidence } %: { $interval }); ожидающие учтены как ожидающие.
wall-median-none = Первое действие было менее чем у половины, считая ожидающие: медианы пока нет.

# Что изменилось.
wall-changed-today = Что изменилось сегодня
wall-changed-last = Последние изменения
wall-changes-none = Пока ничего не изменилось: события не поступали, предупреждения и записи не вносились.
wall-change-added = Новые события, { $publisher }
wall-change-revised = Уточненные события, { $publisher }
wall-change-both = Новые события, { $publisher }; уточнено: { $revised }
wall-change-warning = { $step ->
    [raised] Выдано
    [acknowledged] Принято к сведению, действия пока нет
    [acted] Первое действие
   *[closed] Закрыто
  }: { $title }
wall-change-new = Новая запись, { $noun }: { $title }
wall-change-changed = Изменено, { $noun }: { $title }
wall-change-records = Внесены записи, { $noun }

# Страна в центре внимания.
wall-focus-none = Ни одна страна не выделяется: нет ни открытых предупреждений, ни погибших за год, ни предстоящих сроков.
wall-country-no-data = За год не известно ни одного события: { $country }. Это отсутствие данных, а не ноль.
wall-country-no-warning = Нет открытых предупреждений: { $country }
wall-country-nothing-due = Нет предстоящих сроков: { $country }
wall-deaths = погибшие
wall-before = год назад: { $count }
wall-before-no-data = год назад: нет данных
wall-outlook = погибшие в предстоящем месяце
wall-outlook-means = медиана; четыре месяца из пяти лежат в интервале
wall-bars-title = Погибшие за месяц, максимум { $most }
wall-bars-label = Погибшие по месяцам, { $first } – { $last }. Максимум: { $most }. Месяцев без данных: { $unknown }.
wall-unusual = { $place }, { $month }: события { $observed }, { $side ->
    [more] больше ожидаемых
   *[fewer] меньше ожидаемых
  } { $expected }

# Клавиши стены.
wall-key-next = Следующий экран; щелчок делает то же
wall-key-back = Предыдущий экран
wall-key-pause = Остаться на этом экране или продолжить
wall-key-scene = Сразу нужный экран
wall-key-first = Первый экран
wall-key-dark = Погасить или снова включить
wall-key-full = Во весь экран
wall-key-list = Этот список
wall-key-close = Закрыть окно

# Панель, где стену планируют и ею управляют.
action-wall = Стена: план экранов и управление ими
wall-plan-about = Каждый экран показывает сцены по очереди; основа — картина несекретных сведений, обновляемая каждые несколько минут.
wall-plan-waiting = Чтение плана …
wall-plan-screens = Экраны
wall-plan-screen = Экран { $number }
wall-plan-is-open = открыт
wall-plan-add = Добавить экран
wall-plan-copy = Скопировать экран
wall-plan-remove = Удалить экран
wall-plan-undo = Отменить последнее изменение
wall-plan-name = Название
wall-plan-area = Район
wall-plan-subregions = Субрегионы
wall-plan-countries = Страны
wall-plan-monitor = Монитор
wall-plan-monitor-any = Тот, на котором открыт
wall-plan-monitor-size = { $name }, { $size }
wall-plan-monitor-gone = { $name }, не подключен
wall-plan-lit = Светится только в определенные часы
wall-plan-turns = Экраны по очереди
wall-plan-scene = Сцена
wall-plan-seconds = Секунды
wall-plan-between = Только в определенные часы
wall-plan-in-turn = Страны по очереди
wall-plan-add-turn = Добавить сцену
wall-plan-earlier = Раньше: { $scene }
wall-plan-later = Позже: { $scene }
wall-plan-remove-turn = Удалить: { $scene }
wall-plan-open = Открыть экран
wall-plan-close = Закрыть экран
wall-plan-next = Далее
wall-plan-back = Назад
wall-plan-pause = Пауза или дальше
wall-plan-dark = Погасить или включить
wall-plan-not-saved = Не сохранено. Исправьте отмеченное.
wall-fault-name = В нем больше 60 букв. Напишите короче.
wall-fault-monitor = Этот монитор занят: { $screen }. Выберите другой для одного из них.
wall-fault-seconds = Сцена остается от 5 до 3600 секунд.
wall-fault-time = Напишите часы и минуты, например 07:30.
wall-fault-same = Начало и конец совпадают. Измените одно из двух.
wall-fault-turns = На экране должна быть хотя бы одна сцена. Добавьте ее.
