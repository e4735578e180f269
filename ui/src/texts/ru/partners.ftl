# Партнеры: матрица, реестр, развертывания, ассигнования; начало конфликтов.
place-partners = Партнеры
action-partners = Раздел «Партнеры»
partners-matrix = Матрица
partners-roster = Реестр
partners-funds = Ассигнования
ability-fully = на месте
ability-partly = на месте, частично
ability-away = может, но не на месте
ability-no = не записано
ability-gap = никто на месте не может полностью
ability-letter-convene = С
ability-letter-mediate = П
ability-letter-observe = Н
ability-letter-fund = Ф
ability-letter-sanction = В
ability-letter-deploy = Р
matrix = Матрица партнеров
matrix-whole = Все
matrix-lacking = Что требуется
matrix-cell = { $partner }, { $country }: { $n ->
    [0] нет присутствия
    [one] { $presences } присутствие
    [few] { $presences } присутствия
    [many] { $presences } присутствий
   *[other] { $presences } присутствия
  }; { $can }
matrix-cell-last-known = { $partner }, { $country }: { $n ->
    [one] { $presences } присутствие, последнее известное
    [few] { $presences } присутствия, последние известные
    [many] { $presences } присутствий, последние известные
   *[other] { $presences } присутствия, последние известные
  }: окончание не записано уже два года; { $can }
matrix-nothing = что может, не записано
matrix-none = Партнеры здесь не записаны
matrix-none-why = Матрица показывает, кто присутствует и что каждый может. Для этой территории ничего из этого не записано; это отсутствие данных, а не «никого».
matrix-foot = { $n ->
    [one] { $rows } партнер
    [few] { $rows } партнера
    [many] { $rows } партнеров
   *[other] { $rows } партнера
  } с присутствием или возможностями на { $day }.
gap-sentence = { $n ->
    [0] Во всех странах кто-то из присутствующих может полностью { $capability }.
    [one] В { $gaps } из { $countries } стран никто из присутствующих не может полностью { $capability }.
    [few] В { $gaps } из { $countries } стран никто из присутствующих не может полностью { $capability }.
    [many] В { $gaps } из { $countries } стран никто из присутствующих не может полностью { $capability }.
   *[other] В { $gaps } из { $countries } стран никто из присутствующих не может полностью { $capability }.
  }
gap-partly = Частично, на месте
gap-away = Могли бы прибыть

roster = Реестр экспертов
roster-any = Любой
roster-add = Еще
roster-skills = Специализация
roster-languages = Языки
roster-countries = Знает страну
roster-gender = Пол
roster-available = Доступен сейчас
roster-availability = Доступность
roster-standby = Резервная группа
roster-found = { $n ->
    [one] Найден { $count } эксперт.
    [few] Найдено { $count } эксперта.
    [many] Найдено { $count } экспертов.
   *[other] Найдено { $count } эксперта.
  }
roster-whole = Весь реестр: { $n ->
    [one] { $count } эксперт
    [few] { $count } эксперта
    [many] { $count } экспертов
   *[other] { $count } эксперта
  }.
roster-share = Женщин: { $women } из { $known } с известным полом: { $share }.
roster-share-none = Пол не известен ни у кого.
roster-unknown = Пол неизвестен у { $n ->
    [one] { $count } эксперта
    [few] { $count } экспертов
    [many] { $count } экспертов
   *[other] { $count } экспертов
  }.
roster-none = Ни один эксперт не отвечает всем условиям. Снимите одно из них.
roster-empty = Эксперты пока не записаны. Добавьте запись в список «Эксперты» или импортируйте таблицу.
roster-first = Показаны первые { $shown } из { $count }. Сузьте список, чтобы увидеть остальных.
deployments-none = Развертывания пока не записаны. Добавьте их на странице эксперта.
clock-within = Прибыли за { $hours } ч: { $within } из { $deployments }.
clock-overdue = { $n ->
    [one] Дольше ожидает { $count }.
    [few] Дольше ожидают { $count }.
    [many] Дольше ожидают { $count }.
   *[other] Дольше ожидают { $count }.
  }
clock-median = Медиана { $hours } ч; ожидающие учтены как ожидающие (Каплан и Мейер, 1958).
clock-no-median = Медианы нет: прибыло менее половины.
clock-key = Линия от запроса, штрих — ответ, точка — прибытие. Незаполненный кружок — ожидание; крестик — отказ.
wait-title = От запроса до прибытия
wait-column-where = Где
wait-column-title = Название
wait-column-requested = Запрошено
wait-column-answered_hours = Часов до ответа
wait-column-hours = Часов
wait-column-state = Состояние
wait-column-late = Относительно цели
wait-state-arrived = прибытие
wait-state-waiting = ожидание
wait-state-declined = отказ
wait-late = с опозданием
wait-label = { $n ->
    [one] { $n } развертывание
    [few] { $n } развертывания
    [many] { $n } развертываний
   *[other] { $n } развертывания
  } при цели { $hours } ч
wait-arrived = { $title }, { $where }: прибытие через { $time }
wait-waiting = { $title }, { $where }: ожидание { $time }
wait-declined = { $title }, { $where }: отказ через { $time }
hours = { $count } ч
days-short = { $count } дн.

funds = Ассигнования
funds-none = Для этой территории ассигнования не записаны. Это отсутствие данных, а не ноль.
funds-median = От запроса до перечисления: { $days } дн., { $n ->
    [1] по 1 ассигнованию
    [one] медиана по { $measured } ассигнованию
    [few] медиана по { $measured } ассигнованиям
    [many] медиана по { $measured } ассигнованиям
   *[other] медиана по { $measured } ассигнованиям
  }.
funds-no-median = Сколько времени заняло перечисление, неизвестно: ни у одного ассигнования нет обеих дат.
funds-waiting = { $n ->
    [one] { $count } испрошено и не перечислено.
    [few] { $count } испрошены и не перечислены.
    [many] { $count } испрошено и не перечислено.
   *[other] { $count } испрошены и не перечислены.
  }
funds-total = Всего, { $currency }
funds-of = по { $n ->
    [one] { $count } ассигнованию
    [few] { $count } ассигнованиям
    [many] { $count } ассигнованиям
   *[other] { $count } ассигнованиям
  }
fund-kind = Вид
fund-asked-on = Дата запроса
fund-asked = Испрошено
fund-granted = Выделено
fund-released = Перечислено
fund-spent = Израсходовано
fund-release = До перечисления
fund-days = { $days } дн.
fund-waits = ожидание: { $n ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  }

onsets = Начало конфликтов по десятилетиям
onsets-none = Конфликто-лет не сохранено. Они есть в UCDP/PRIO Armed Conflict Dataset: возьмите CSV на ucdp.uu.se/downloads и импортируйте его как таблицу конфликтов.
onsets-rest = По данным за { $n ->
    [one] { $count } конфликто-год
    [few] { $count } конфликто-года
    [many] { $count } конфликто-лет
   *[other] { $count } конфликто-года
  }, { $from }–{ $to }; { $sources }; { $method }.
onsets-rule = Конфликт начинается, когда
onsets-decade = { $year }-е
onsets-report = По сравнению с §7 доклада
onsets-part = Штриховка: данные охватывают не все десять лет.
