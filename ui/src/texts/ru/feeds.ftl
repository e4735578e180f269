# Ленты и службы: что отделение получает от издателей.
feeds = Ленты и службы
feeds-why = Ничего не загружается, пока кто-нибудь не попросит об этом здесь или не задаст расписание. Загруженное остается в этом профиле.
source-column = Источник
source-state = Состояние
source-last-run = Последняя загрузка
source-newest = Новейшее наблюдение
source-stored = Строк сохранено
source-licence = Лицензия
source-actions = Что можно сделать
source-feeds = Ленты отделения
source-brings-ucdp = События
source-brings-acled = События
source-brings-reliefweb = Сообщения гуманитарных организаций
source-brings-hapi = Показатели: насилие, финансирование, риск; кто где присутствует
source-brings-gdelt = Сообщения, найденные в новостях
source-brings-views = Показатели: прогнозы числа погибших
source-brings-feed = Сообщения изданий (RSS, Atom)
source-terms-acled = Его строки остаются в отделении, передавать их дальше нельзя.
source-never = никогда
source-today = сегодня
source-ahead = { $n ->
    [one] через { $count } день
    [few] через { $count } дня
    [many] через { $count } дней
   *[other] через { $count } дня
  }
source-is-fetching = Загружается
source-is-stopping = Останавливается
source-requests = запросов
source-answers = ответов
source-rows = строк записано
source-in-turn = Ждет своей очереди: номер { $turn }
source-needs-account = Сначала нужно имя одобренного приложения.
source-needs-key = Сначала нужен ключ.
source-needs-account_and_key = Сначала нужны адрес электронной почты и пароль.
source-needs-addresses = Сначала нужен адрес ленты.
source-never-fetched = Ни разу не загружался
source-feeds-never-fetched = Ещё ни разу не загружались: { $addresses }
source-is-whole = Загружено до конца
source-cut = Прервано до конца. Ответов, ожидающих остального: { $count }.
source-fetch = Загрузить
source-go-on = Продолжить
source-stop = Остановить
source-take-out = Убрать
source-settings = Настройки
source-fetched = Загрузка завершена: { $name }
source-saved = Введенное сохранено: { $name }
source-to-run = К импорту
count-withdrawn = отозвано
source-sheet = Настройки: { $name }
source-account-acled = Адрес электронной почты
source-account-reliefweb = Имя одобренного приложения
source-account-wrong = Это не адрес электронной почты. Пишите так: имя@отделение.org.
source-key-ucdp = Токен доступа
source-key-acled = Пароль
source-key-hapi = Идентификатор приложения
source-key-entered = Введено. Написанное здесь заменит прежнее.
source-key-none = Не введено.
source-key-dropped = Будет удалено при сохранении.
source-key-drop = Удалить
source-key-why = Хранится в зашифрованном виде, передается только этому издателю и никогда не показывается.
source-addresses = Адреса лент
source-address = Лента { $number }
source-address-add = Добавить ленту
source-address-wrong = По этому адресу запрашивать нельзя. Напишите адрес, который начинается с https://.
source-query = Искомые слова
source-query-why = Без слов читается его список всех событий в новостях.
source-countries = Страны
source-countries-why = Если стран не указано, загружаются все.
source-countries-feed = Сообщения этих лент считаются относящимися к этим странам.
source-this-time = На одну загрузку
source-since = Первый день
source-since-why = Пусто: в первый раз всё, затем новое.
source-full = Загрузить всё заново
source-save-fetch = Сохранить и загрузить
trust = Можно ли сегодня доверять этой картине?
trust-limits = ограничивает
trust-note = к сведению
trust-why = Оценка исходит из двух часов каждого источника по сравнению с тем, что для него обычно.
source-late = Необычно давно
source-usual-record = обычно: до { $n ->
    [one] { $count } дня
    [few] { $count } дней
    [many] { $count } дней
   *[other] { $count } дней
  } (по собственной истории, шагов: { $steps })
source-usual-published = обычно: до { $n ->
    [one] { $count } дня
    [few] { $count } дней
    [many] { $count } дней
   *[other] { $count } дней
  } (как объявлено, истории ещё нет)
source-usual-none = что обычно, пока не известно
source-blind = Нет данных о { $n ->
    [one] { $count } стране
    [few] { $count } странах
    [many] { $count } странах
   *[other] { $count } странах
  } в ведении отделений
source-blind-whole = { $subregion }: ни одной из её стран
source-of-files = Импортировано из файлов
publisher-notes = Полевые заметки
publisher-exercise = Учение
compare-run = Что изменилось
compare-title = Что изменил этот импорт: { $file }
compare-reads = Сравниваются оба состояния
compare-why = Записи { $publisher } до этого импорта и после него; сделанное позднейшими импортами не учитывается.
compare-fields = Что отличается и в скольких событиях
compare-figures = Показатели до и после
compare-figures-same = Ни в одном месяце ни одной страны показатели не изменились.
compare-events = События
compare-first = Показаны { $shown } с наибольшей разницей в числе погибших, всего { $total }.
compare-became = Что с ним стало
compare-deaths-before = Погибших до
compare-deaths-after = Погибших после
compare-differs = Что отличается
release-before = до
release-after = после
release-all = Все страны
release-no-country = Без страны
release-to = теперь:
release-deaths = { $best } ({ $low }–{ $high })
release-sides = { $a } – { $b }
release-field-days = Дни
release-field-date_precision = Точность дня
release-field-coordinates = Координаты
release-field-location_precision = Точность места
release-field-place = Место
release-field-country = Страна
release-field-kind = Вид насилия
release-field-deaths = Погибшие
release-field-deaths_by_side = Погибшие: первая сторона / вторая сторона / гражданские лица / неизвестно
release-field-sides = Стороны
release-field-other = Прочие поля: источники, заголовки, коды
source-brings-folder = Сообщения: почта (mbox, eml) и заполненные формы (Kobo, ODK)
source-needs-folder = Сначала нужна папка.
source-falls-back-ucdp = Без токена годовой выпуск загружается целиком: он кончается предыдущим годом. Токен добавляет последующие месяцы.
source-folder = Папка полевых заметок
source-folder-path = Папка на этом компьютере
source-folder-why = Новое в ней становится сообщениями, когда вы запрашиваете данные. Ничего в ней не перемещается и не меняется.
source-folder-marking = Гриф её заметок
source-feed-marking = Гриф сообщений
source-feed-marking-why = Пока не выбран другой, он считается высшим: ни стена, ни информационная записка с более низким грифом их не показывает.
outcome-notes-whole = Принято сообщений: { $added }, ни одно не отклонено
outcome-notes-refused = Отклонено заметок: { $rejected }; принято сообщений: { $added }
source-schedule = Самостоятельно
schedule-never = Никогда, только по просьбе
schedule-hourly = Каждый час
schedule-daily = Каждый день
schedule-weekly = Каждую неделю
source-schedule-why = Пока окно открыто. Если сети нет, загрузка ждет и повторяется.
source-next = Загружается сама { $schedule ->
    [hourly] каждый час
    [weekly] каждую неделю
   *[daily] каждый день
  }, следующий раз: { $next }
source-waits = Ждет сети с { $since }, { $n ->
    [one] { $tries } попытка
    [few] { $tries } попытки
    [many] { $tries } попыток
   *[other] { $tries } попытки
  }; следующая: { $next }.
source-stop-waiting = Больше не ждать
sources-wait = { $n ->
    [one] { $count } источник ждет
    [few] { $count } источника ждут
    [many] { $count } источников ждут
   *[other] { $count } источника ждут
  } сети
