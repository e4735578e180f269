# Коридоры: что откуда и куда перемещается и каково насилие вдоль маршрутов.
corridors = Коридоры
action-corridors = Коридоры: маршруты, потоки и насилие вдоль них
corridors-all = Все
corridors-all-kinds = все виды незаконной торговли
corridors-about = { $area }, { $time }, { $kind }
corridors-distance = Насколько близко насилие
corridors-waiting = Каждый маршрут перемещается, чтобы увидеть, что дала бы случайность…
corridors-none-how = Запишите известные маршруты и случаи. Каждый станет здесь строкой с указанием того, на чем он основан.
corridors-flows = Откуда, через что и куда
corridors-no-legs = Ни в одной записи здесь не названы две страны подряд. Это отсутствие данных, а не «потока нет».
corridors-roles = Какую роль играет каждая страна
corridors-part = { $records } ({ $share })
corridors-parts = В скобках: доля записей, в которых это вообще указано.
corridors-along = Маршруты и насилие вдоль них
corridors-no-routes = Здесь записаны только случаи, маршрутов нет. Это отсутствие данных, а не «маршрута нет».
corridors-route = Маршрут
corridors-volume = Объем
corridors-certainty = Достоверность
corridors-near = С событием в пределах { $km } км
corridors-of-km = { $near } из { $length } км
corridors-without-data = еще { $km } км без данных
corridors-by-chance = Случайно
corridors-chance = { $mean } ({ $low }–{ $high } в девяти случаях из десяти)
corridors-ratio = кратность к случайному { $times }
corridors-ratio-by-chance = { $times }; случайно { $low }–{ $high }
corridors-ratio-none = сравнить не с чем: ни один перемещенный маршрут не встретил насилия
corridors-moved = перемещенных маршрутов: { $moved }; места хватило в { $room } испробованных положений
corridors-p-long = p: как часто одна случайность дает такую же большую долю.
corridors-q-long = q: сколько из столь же маловероятных маршрутов были бы ложными находками.
corridors-legs = Из страны в страну
corridors-leg = Откуда → куда
corridors-routes = Маршруты
corridors-cases = Случаи
corridors-quantity = Количество по случаям
corridors-no-quantity = не указано
corridors-without-quantity = { $n ->
    [one] без указания: { $count } случай
    [few] без указания: { $count } случая
    [many] без указания: { $count } случаев
   *[other] без указания: { $count } случая
  }
corridors-so-sure = { $sure }: { $count }
corridors-rests = Маршрутов: { $routes }, случаев: { $cases }; последний случай { $case }, последнее событие { $event }.
corridors-left = В потоки не вошли: записи, где названо менее двух стран подряд: { $without }. Случаи, где названо несколько стран происхождения или назначения и ни одна не взята: { $several }.
flow-records = по записям, каждый участок отдельно
flow-kind-people = Люди
flow-kind-drugs = Наркотики
flow-kind-arms = Оружие
flow-kind-resources = Награбленные ресурсы
