# Обмен с миссиями и другими отделениями: кто кому доверяет, пакеты туда и обратно, и то, что потом решает человек.
group-exchange = Обмен
exchange-form = Что показано
exchange-form-sources = Источники
exchange-form-exchange = Обмен
exchange-why = Между отделением и его миссиями переходит файл, зашифрованный для тех, кому он предназначен, и подписанный тем, кто его сделал. По сети работает только узел, и только по вашей просьбе.
exchange-waiting = Ключи этого профиля читаются.
first-mission = В миссии

identity = Этот профиль
identity-why = Другие запечатывают пакеты для него и узнают по нему его пакеты. Принесите файл лично и прочтите отпечаток друг другу: у того, что изменили в пути, он другой.
identity-fingerprint = Отпечаток
identity-copy = Копировать
identity-copied = Отпечаток скопирован.
identity-not-copied = Отпечаток выделен: Ctrl+C копирует его.
identity-save = Сохранить удостоверение
identity-save-title = Сохранить удостоверение этого профиля
identity-saved = Удостоверение записано в { $path }.

peers = Кому доверяют
peers-why = Пакеты запечатываются для тех, кто здесь стоит, и принимаются только от них.
peers-none = Пока никому не доверяют
peers-none-why = Пусть другая сторона сохранит свое удостоверение; принесите файл сюда и сравните отпечаток.
peer-name = Имя
peer-since = С какого дня
peer-revoked = Больше не доверяют: { $day }
peer-revoked-by = По слову: { $name }.
peer-trust = Доверять еще одному
peer-file-title = Открыть удостоверение другой стороны
peer-compare = Пусть другая сторона прочтет отпечаток на своем экране. Доверяйте, только если все восемь групп одинаковы.
peer-known = Ему уже доверяют под именем «{ $name }».
peer-called = Как его называют здесь
peer-do-trust = Все группы одинаковы: доверять
peer-trusted = «{ $name }»: отныне доверяют.
peer-revoke = Больше не доверять
peer-revoke-ask = Отныне ни один пакет не запечатывается для «{ $name }», и пакеты оттуда не принимаются. То, что уже объединено, остается.
peer-revoke-yes = Да, больше не доверять

pack = Пакет миссии
pack-why = Часть записей, которую берут с собой: зашифрована для тех, кого вы выберете, подписана этим профилем и действует несколько дней.
pack-subregion = Субрегион
pack-countries = Только эти страны
pack-countries-all = весь субрегион
pack-since = С
pack-since-all = с самого начала
pack-nouns = Записи
pack-nouns-all = Все
pack-nouns-some = Некоторые
pack-nouns-why = С записью идет то, что она называет, и то, что к ней относится.
pack-marking = Высший гриф
pack-to = Для кого
pack-to-none = Пока никому не доверяют. Пакет запечатывается для тех, кто может его открыть.
pack-lacks-to = Выберите, для кого он.
pack-days = Действует
pack-days-word = { $n ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
  }
pack-days-wrong = Напишите число дней от 1 до { $most }.
pack-preview = Что в нем было бы
pack-counting = Идет подсчет.
pack-records = Записи
pack-operations = Операции
pack-events = События
pack-bytes = Размер
pack-expires = Действует до: { $time }.
pack-left-out = Что не вошло
pack-left-none = Все выбранное вошло.
pack-chain = Вершина истории отправителя. Сохранивший ее может позже спросить, есть ли она еще в этой истории.
pack-make = Сделать пакет
pack-save-title = Сохранить пакет
pack-made = Пакет записан в { $path }.

mission = Миссия
mission-from = Этот профиль открыт из пакета: { $office }.
mission-good = Он действует до: { $time }.
mission-over = Его время вышло: { $time }. Больше ничего не записывается; сделанное еще можно вернуть.
mission-unreturned = { $n ->
    [0] Ничто не ждет возвращения.
    [one] { $count } операция еще не возвращена.
    [few] { $count } операции еще не возвращены.
    [many] { $count } операций еще не возвращены.
   *[other] { $count } операции еще не возвращены.
  }
mission-others = Сделано здесь также
mission-return = Вернуть сделанное
mission-return-title = Сохранить сделанное
mission-returned = Сделанное записано в { $path }. Объединяют его в отделении.
mission-open-why = В этом профиле ничего не сохранено. Пакет, который отделение сделало для него, открывается здесь, а сделанное возвращается файлом.
mission-open = Открыть пакет
mission-open-title = Открыть пакет миссии
mission-opened = Пакет открыт. Он принес:

merge = Что возвращается
merge-why = Сделанное в миссии соединяется с тем, что тем временем сделано здесь. Один и тот же пакет дважды ничего не меняет.
merge-open = Объединить пакет
merge-title = Открыть пакет, который вернулся
merge-drop = Или перетащите файл .sitpack на окно.
merge-packs = Пакеты
merge-operations = Операции
merge-applied = Новые здесь
merge-already = Уже известны
merge-held = Задержаны
merge-events = Новые события
merge-revised = Измененные события
merge-withdrawn = Отозванные события
merge-conflicts = Поля, о которых нужно решить
held = { $n ->
    [one] { $count } операция задержана: часы ее машины сильно спешили.
    [few] { $count } операции задержаны: часы их машин сильно спешили.
    [many] { $count } операций задержаны: часы их машин сильно спешили.
   *[other] { $count } операции задержаны: часы их машин сильно спешили.
  }
held-let = Засчитать
held-ask = Отныне они засчитываются, каждая по времени своих часов: позже того, что здесь до этого времени напишут.
held-yes = Да, засчитать

settle = Решить
settle-word = решить
settle-jump = { $n ->
    [one] В { $count } записи есть что решить
    [few] В { $count } записях есть что решить
    [many] В { $count } записях есть что решить
   *[other] В { $count } записи есть что решить
  }
settle-why = Двое изменили одно и то же, не зная друг о друге. Ничего не потеряно: выберите, что верно.
settle-none = Решать нечего
settle-none-why = Если двое порознь меняют одно поле, оба значения стоят здесь, пока человек не выберет одно.
settle-life = Один удалил, другой изменил
settle-stands = действует пока
settle-this = Верно это
settle-keep = Оставить запись
settle-delete = Удалить запись
settle-reason = Причина, если есть что сказать
settle-settled = Решено: { $field }, «{ $title }».
settle-more = { $n ->
    [one] Еще { $count } запись появится, когда эти будут решены.
    [few] Еще { $count } записи появятся, когда эти будут решены.
    [many] Еще { $count } записей появятся, когда эти будут решены.
   *[other] Еще { $count } записи появятся, когда эти будут решены.
  }

handovers = Передано
handovers-none = Пакетов еще не передавали и не получали
handovers-none-why = Здесь стоит каждый ушедший и пришедший пакет: с кем и до какого дня он действует.
handover-at = Когда
handover-what = Что
handover-peer = С кем
handover-until = Действует до
handover-pack = Номер
handover-chain = История
handover-given-mission = Передан для миссии
handover-given-return = Отдан обратно
handover-taken-mission = Получен для миссии
handover-taken-return = Вернулся

hub = Узел
hub-why = Узел — это база данных на сервере отделения, через которую рабочие места соединяют свою работу; по сети ничего не идет, пока вы не попросите об этом здесь.
hub-address = Адрес
hub-role = Имя этого места
hub-password = Пароль
hub-authority = Удостоверяющий центр
hub-authority-choose = Выбрать файл
hub-authority-title = Открыть сертификаты центра отделения
hub-authority-none = те, которым доверяет система
hub-save = Сохранить
hub-up-to = до грифа: { $marking }
hub-last-push = Последняя отправка
hub-last-pull = Последнее получение
hub-never = никогда
hub-waiting = Просмотреть для отправки
hub-runs = загрузки с событиями
hub-events = версии событий
hub-versions = версии событий
hub-there = На узле
hub-behind = там есть то, что еще не получено
hub-level = все, что там есть, есть и здесь
hub-sync = Синхронизировать
hub-push = Отправить
hub-pull = Получить
hub-ask = Спросить узел
hub-stop = Остановить
hub-stopping = Останавливается.
hub-stopped = Остановлено. Пришедшее до этого сохранено, и в следующий раз работа продолжится отсюда.
hub-reaching = Устанавливается связь с узлом.
hub-pulling_operations = Получение операций
hub-pulling_events = Получение событий
hub-pushing_operations = Отправка операций
hub-pushing_events = Отправка событий
hub-done = готово
hub-left = осталось, не более
hub-report = Отправлено: операций { $pushed }, версий событий { $pushedEvents }. Получено: операций { $pulled }, из них новых { $applied }, новых событий { $events }.
hub-forget = Забыть этот узел
hub-forget-ask = Адрес и пароль забываются. Отправленное остается там, полученное остается здесь.
hub-forget-yes = Да, забыть

action-exchange-identity = Обмен с миссиями и другими отделениями
action-exchange-peers = Доверять другому отделению или ноутбуку
action-exchange-pack = Сделать пакет миссии
action-exchange-mission = Открыть пакет миссии или вернуть сделанное
action-exchange-merge = Объединить пакет, который вернулся
action-exchange-settle = Решить, что двое изменили порознь
action-exchange-handovers = Пакеты переданные и полученные
action-exchange-hub = Узел отделения
action-exchange-sync = Синхронизировать с узлом
