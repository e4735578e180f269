# Фильтры: их названия и что не так с написанным.
period = Период
period-since = Первый день
period-until = Последний день
months-short = { $n ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
  }
kinds = Вид насилия
kind-state = С участием государства
kind-nonstate = Негосударственное
kind-onesided = Одностороннее
kind-not-stated = Вид не указан
at-least-one = Хотя бы один вариант остается выбранным
actor = Участник
any-actor = Любой участник
another-actor = Еще участник
take-off = Снять: { $name }
place-known-to = Точность места
precision-district = От деревни до района
precision-province = До провинции или хуже
precision-not_stated = Не указано
deaths-best = Погибшие, наилучшая оценка
deaths-from = Погибшие, не менее
deaths-to = Погибшие, не более
civilians-died = Гражданские лица среди погибших
publishers = Издатели
words = Слова
words-placeholder = В месте, участнике, заголовке
date-year = { $year } не входит в пределы 1900–2199.
date-month = Месяца { $month } не существует.
date-days = В этом месяце ({ $month }) дней: { $days }. Напишите { $one } или { $other }.
date-two-ways = Можно прочесть двояко. Напишите { $one } или { $other }.
date-unknown = «{ $text }» — не дата. Напишите 9 мар 2021, мар 2021 или 2021.
date-backwards = Период закончился бы раньше, чем начался.
number-unknown = «{ $text }» — не целое число.
number-backwards = «Не менее» больше, чем «не более».
