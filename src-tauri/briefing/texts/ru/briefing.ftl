# Слова информационных записок. Значения стоят в фигурных скобках; число предметов приходит дважды: так, как оно пишется ({ $events }),
# и как число для формы множественного числа ({ $events-n }).

# Как пишутся числа, дни и перечни.
form-group = { "\u00a0" }
form-decimal = ,
form-percent = { $number }{ "\u00a0" }%
form-between = { $low }–{ $high }
form-day = { $day } { $name } { $year }
form-month = { $name } { $year }
form-months = { $first } – { $last }
form-sentences-between = { " " }
form-list-between = {", "}
form-list-last = { $rest } и { $last }
form-month-1 = январь
form-month-2 = февраль
form-month-3 = март
form-month-4 = апрель
form-month-5 = май
form-month-6 = июнь
form-month-7 = июль
form-month-8 = август
form-month-9 = сентябрь
form-month-10 = октябрь
form-month-11 = ноябрь
form-month-12 = декабрь
form-of-month-1 = января
form-of-month-2 = февраля
form-of-month-3 = марта
form-of-month-4 = апреля
form-of-month-5 = мая
form-of-month-6 = июня
form-of-month-7 = июля
form-of-month-8 = августа
form-of-month-9 = сентября
form-of-month-10 = октября
form-of-month-11 = ноября
form-of-month-12 = декабря

# Страница.
marking-unclassified = Несекретно
marking-confidential = Конфиденциально
marking-strictly-confidential = Строго конфиденциально
exercise = УЧЕНИЯ
disclaimer = Показанные на этой карте границы и названия и используемые на ней обозначения не означают официального одобрения или признания со стороны Организации Объединенных Наций.
page-before = Страница
page-between = из
page-after = { "" }
as-of = По состоянию на { $day } года
state-draft = Проект · не утвержден
state-signed = №{ "\u00a0" }{ $number } · утверждено: { $who }, { $day }
above = { $office } · { $kind }
kind-five-minutes = пятиминутная информационная записка для Специального представителя
title = { $area }
all-countries = Все страны
as-written = { $text }
change-new = Новое: { $is }
change-other = Было: { $was } Стало: { $is }
change-now = Стало: { $is }
change-gone = Больше нет: { $was }
change-none = Ничего из того, что в ней говорится, не изменилось.
source-last = Информационная записка №{ "\u00a0" }{ $number }, утвержденная { $day } года.
row = { $cells }

# Заголовки.
heading-key-messages = Основные тезисы
heading-map = События и открытые предупреждения
heading-due = Сроки
heading-there = Кто присутствует
heading-options = Варианты и случаи их применения
heading-figures = Числа
heading-clock = От первого сигнала до первого действия
heading-engagements = Продолжающиеся инициативы
heading-commitments = Открытые обязательства
heading-changes = Что изменилось после информационной записки №{ "\u00a0" }{ $number }
heading-sources = Источники

# Основные тезисы.
lead-rose = { $area }: насилие возросло.
lead-fell = { $area }: насилие сократилось.
lead-level = Насилие ({ $area }): событий не больше и не меньше, чем можно объяснить случайностью.
lead-year = Насилие: { $area }.
lead-rose-known = { $area }: насилие возросло, насколько об этом есть данные.
lead-fell-known = { $area }: насилие сократилось, насколько об этом есть данные.
lead-level-known = Насилие ({ $area }), насколько об этом есть данные: событий не больше и не меньше, чем можно объяснить случайностью.
lead-year-known = Насилие, насколько об этом есть данные: { $area }.
total = За { $months } года: { $events-n ->
    [one] { $events } событие
    [few] { $events } события
    [many] { $events } событий
   *[other] { $events } события
  }, { $deaths-n ->
    [one] { $deaths } погибший
    [few] { $deaths } погибших
    [many] { $deaths } погибших
   *[other] { $deaths } погибших
  } по наилучшей оценке ({ $range }).
total-before = Годом ранее, за { $months } года, в странах, известных за оба периода: { $events-n ->
    [one] { $events } событие
    [few] { $events } события
    [many] { $events } событий
   *[other] { $events } события
  }, { $deaths-n ->
    [one] { $deaths } погибший
    [few] { $deaths } погибших
    [many] { $deaths } погибших
   *[other] { $deaths } погибших
  } ({ $range }).
total-before-one = Годом ранее, за { $months } года: { $events-n ->
    [one] { $events } событие
    [few] { $events } события
    [many] { $events } событий
   *[other] { $events } события
  }, { $deaths-n ->
    [one] { $deaths } погибший
    [few] { $deaths } погибших
    [many] { $deaths } погибших
   *[other] { $deaths } погибших
  } ({ $range }).
total-newer = Без сопоставления, поскольку о предыдущем годе ничего не известно: { $countries }.
lead-most = { $country }: { $share } погибших.
most = { $deaths } из { $all } в странах, по которым есть данные.
country-change = { $country }: { $deaths-n ->
    [one] { $deaths } погибший
    [few] { $deaths } погибших
    [many] { $deaths } погибших
   *[other] { $deaths } погибших
  } против { $before } ранее, { $events-n ->
    [one] { $events } событие
    [few] { $events } события
    [many] { $events } событий
   *[other] { $events } события
  } против { $events-before }.
lead-old = Данные устарели.
old = Последнее событие относится к { $day } года: за { $days-n ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  } до даты этой записки.
lead-more = Больше, чем позволяет ожидать прошлое.
lead-fewer = Спокойствие может оказаться молчанием.
place-in = { $place } ({ $country })
unusual = { $place }: { $events-n ->
    [one] { $events } событие
    [few] { $events } события
    [many] { $events } событий
   *[other] { $events } события
  } за { $month } года, ожидалось { $expected }.
unusual-more = { $places-n ->
    [one] Еще { $places } место выходит за рамки обычного.
    [few] Еще { $places } места выходят за рамки обычного.
    [many] Еще { $places } мест выходят за рамки обычного.
   *[other] Еще { $places } места выходят за рамки обычного.
  }
fewer-caution = Меньше событий или меньше сообщений: по числам этого не определить.
lead-waiting = Предупредить — еще не значит действовать.
lead-acted = По каждому открытому предупреждению предпринято первое действие.
warnings-waiting = Из { $open-n ->
    [one] { $open } открытого предупреждения
    [few] { $open } открытых предупреждений
    [many] { $open } открытых предупреждений
   *[other] { $open } открытого предупреждения
  } { $waiting-n ->
    [one] { $waiting } ожидает
    [few] { $waiting } ожидают
    [many] { $waiting } ожидают
   *[other] { $waiting } ожидают
  } первого действия, дольше всего — { $days-n ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  }.
warnings-acted = Открытые предупреждения: { $open }.
clock-median = У половины первое действие было не позднее чем через { $days-n ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  } после первого сигнала ({ $confidence }: нижняя граница — { $low }; верхняя — { $high }); пока оно есть у { $acted } из { $counted }, а ожидающие учтены как ожидающие.
clock-median-target = У половины первое действие было не позднее чем через { $days-n ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  } после первого сигнала ({ $confidence }: нижняя граница — { $low }; верхняя — { $high }); пока оно есть у { $acted } из { $counted }, а ожидающие учтены как ожидающие. Собственная цель отделения, в днях с момента выдачи: { $target }.
open-end = неизвестна
lead-elections = Предстоят выборы.
election = { $title }: { $days } года.
between-days = в период с { $first } года по { $last }
lead-crises = Конституционный порядок не восстановлен.
crisis = { $title } ({ $day }): { $days-n ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  } назад.
lead-late = Обязательства просрочены.
late = { $late-n ->
    [1] { $late } обязательство просрочено на { $days-n ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
      }.
    [one] { $late } обязательство просрочено, самое давнее — на { $days-n ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
      }.
    [few] { $late } обязательства просрочены, самое давнее — на { $days-n ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
      }.
    [many] { $late } обязательств просрочено, самое давнее — на { $days-n ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
      }.
   *[other] { $late } обязательства просрочены, самое давнее — на { $days-n ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
      }.
  }
lead-no-data = Нет данных, и это не ноль.
no-data-ended = { $country }: данные заканчиваются { $day } года.
no-data-never = { $countries }: в загруженных файлах об этом годе ничего нет.
no-data = нет данных

# Карта.
map-alternative = Карта ({ $area }): { $cells-n ->
    [one] { $cells } ячейка
    [few] { $cells } ячейки
    [many] { $cells } ячеек
   *[other] { $cells } ячейки
  } с событиями, { $hot-n ->
    [0] ни одна из них не горячее случайного
    [one] { $hot } группа этих ячеек горячее случайного
    [few] { $hot } группы этих ячеек горячее случайного
    [many] { $hot } групп этих ячеек горячее случайного
   *[other] { $hot } группы этих ячеек горячее случайного
  }, { $warnings-n ->
    [one] { $warnings } открытое предупреждение
    [few] { $warnings } открытых предупреждения
    [many] { $warnings } открытых предупреждений
   *[other] { $warnings } открытого предупреждения
  }. Числа приведены в таблице.
map-events-per-cell = Событий в ячейке, { $months }
map-very-hot = горячие, q < 0,01
map-hot = горячие, q < 0,05
map-warning = предупреждение; закрашено: высокий уровень
map-km = { $km } км
map-imprecise = { $events-n ->
    [one] { $events } событие известно лишь с точностью до провинции или хуже и не входит ни в одну ячейку.
    [few] { $events } события известны лишь с точностью до провинции или хуже и не входят ни в одну ячейку.
    [many] { $events } событий известны лишь с точностью до провинции или хуже и не входят ни в одну ячейку.
   *[other] { $events } события известны лишь с точностью до провинции или хуже и не входят ни в одну ячейку.
  }

# Сроки, кто присутствует, варианты.
due-late = Просрочено на { $days-n ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  }: { $title } ({ $occasion }).
due-on = { $day } года: { $title } ({ $occasion }).
due-by = Не позднее { $day } года: { $title } ({ $occasion }).
due-more = И еще { $more }.
due-none = Записей о сроках, наступающих в ближайшие 60 дней, нет.
due-election = выборы
due-phase = этап выборов
due-commitment = обязательство
due-mandate_end = окончание мандата
due-anniversary = годовщина
due-review = обзор
there-all = { $country }: { $partners-n ->
    [1] { $partners } партнер; он может
    [one] { $partners } партнер; вместе они могут
    [few] { $partners } партнера; вместе они могут
    [many] { $partners } партнеров; вместе они могут
   *[other] { $partners } партнера; вместе они могут
  } делать все, о чем спрашивается.
there-gaps = { $country }: { $partners-n ->
    [one] { $partners } партнер
    [few] { $partners } партнера
    [many] { $partners } партнеров
   *[other] { $partners } партнера
  }; чего никто из присутствующих не может делать полностью: { $gaps }.
there-nobody = Записей о присутствии партнеров нет: { $countries }. Так говорится в записях; на деле там может быть больше.
capability-convene = созывать
capability-mediate = посредничать
capability-observe = наблюдать
capability-fund = финансировать
capability-sanction = вводить санкции
capability-deploy = развертывать
option-case = { $case } ({ $at }).
option-case-followed = { $case }: { $followed } ({ $at })
option-since = { $title } ({ $since })
step-statement_of_concern = Заявление с выражением обеспокоенности.
step-demarche = Демарш.
step-call = Телефонный звонок.
step-visit = Поездка.
step-good_offices = Добрые услуги.
step-special_envoy = Специальный посланник.
step-mediation_support = Поддержка посредничества.
step-standby_expert = Эксперт резервной группы в течение 72 часов.
step-fact_finding = Установление фактов.
step-inquiry = Расследование.
step-group_of_friends = Группа друзей.
step-electoral_assistance = Помощь в проведении выборов.
step-rapid_funds = Быстрое выделение средств.
step-dialogue_support = Поддержка диалога страновой группой.
step-regional_lead = Ведущая роль региональной организации.
step-council_information = Информирование Совета.

# Таблицы.
column-country = Страна
column-place = Место
column-events-before = События ранее
column-events = События
column-deaths = Погибшие
column-range = нижняя–верхняя
column-change = изменение
column-by-month = погибшие по месяцам, три года
column-outlook = Прогноз, 80{ "\u00a0" }%
figures-aside = { $months }; ранее: { $before } · погибшие: наилучшая оценка · прогноз: погибшие за любой один из предстоящих двенадцати месяцев
outlook = { $middle } ({ $range })
rise-from-zero = с 0
no-change = 0
not-made = –
row-no-data = { $countries }: нет данных в загруженных файлах, и это не ноль
column-warning = Предупреждение
column-level = Уровень
column-first-signal = Первый сигнал
column-raised = Выдано
column-first-action = Первое действие
column-signal-to-action = От сигнала до действия
warning-row = { $number }  { $title }
level-watch = наблюдение
level-elevated = повышенный
level-high = высокий
none-yet = еще нет
days-took = { $days } дн.
days-waiting = { $days } дн., ожидает
clock-aside = собственная цель отделения, в днях с момента выдачи: { $days }
column-engagement = Инициатива
column-where = Где
column-since = Начало
column-lead = Кто возглавляет
column-commitment = Обязательство
column-owner = Ответственный
column-due = Срок
column-late = Просрочка
days-late = { $days } дн.
not-late = не просрочено
not-recorded = не записано
shown-of = показано { $shown } из { $all }

# Источники и давность данных.
source-events = { $publishers }. Последнее событие: { $newest }.
source-events-linked = { $publishers }. Последнее событие: { $newest }. Записи двух издателей об одном и том же событии, учтённые один раз: { $linked }.
source-unusual = Чего позволяет ожидать собственное прошлое места: { $method }.
source-outlook = Прогноз: { $method }. Медиана и 80{ "\u00a0" }% смоделированных значений.
source-record = Собственные записи отделения по состоянию на { $day } года.
source-clock = Время до первого действия: { $method }.
source-casebook = Доклад Генерального секретаря «Превентивная дипломатия: достижение результатов», S/2011/552; пункты — как указано.
age-newest = Последнее событие: { $day }.
age-imported = Последний импорт: { $day }.
