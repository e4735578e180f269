# События, о которых сообщают два издателя.
links = Одно событие?
links-why = Два издателя могут сообщать об одном событии. Пары, в которых метод уверен, связываются и считаются один раз. Эти ждут вас; до вашего решения считаются обе записи.
links-waiting = { $n ->
    [one] Ждёт { $count } пара
    [few] Ждут { $count } пары
    [many] Ждут { $count } пар
   *[other] Ждут { $count } пар
  }
links-none = Ни одна пара не ждёт
links-none-why = Когда два издателя сообщают об одних и тех же событиях, здесь стоят пары, в которых метод не уверен.
links-keys = ↑ ↓ выбрать · S одно событие · D разные события · U отменить
links-more = Показано пар: { $shown } из { $total }.
link-same = Одно событие
link-different = Разные события
link-said-same = Одно событие: считается один раз
link-said-different = Два события: считаются оба
link-taken-back = Решение отменено
link-pair = { $a } и { $b }
link-probability = Вероятность того, что это одно событие: { $percent } %
link-no-probability = Для одной записи против нескольких метод не даёт вероятности.
link-for = За то, что это одно событие
link-against = Против этого
link-weighs = { $told } (логарифм шансов { $weight })
link-record = Запись
link-publisher = Издатель
link-when = День
link-where = Место
link-who = Стороны
link-deaths = Погибшие
link-open = Открыть эту запись
link-in-event = Сообщает и другой издатель
