# Записи на карте: слои, знаки, легенда и место, взятое с карты.
layer-presence = Присутствие
layer-engagements = Инициативы
layer-routes = Маршруты
layer-trafficking = Незаконная торговля
record-map-distance = Близость к границе и насилию, в пределах
record-map-km = { $km } км

record-map-presences = { $place }: { $count } { $n ->
    [one] присутствие
    [few] присутствия
    [many] присутствий
   *[other] присутствия
  }
record-map-who-un = Организация Объединенных Наций
record-map-who-partner = Партнеры
record-map-who-both = Организация Объединенных Наций и партнеры
record-map-area-only = Известно лишь с точностью до территории; квадрат обозначает ее всю.
record-map-engagements = { $count } { $n ->
    [one] инициатива
    [few] инициативы
    [many] инициатив
   *[other] инициативы
  }
record-map-engagements-in = { $place }: { $count } { $n ->
    [one] инициатива
    [few] инициативы
    [many] инициатив
   *[other] инициативы
  }
record-map-state-on = продолжается: { $count }
record-map-state-waiting = запланировано или приостановлено: { $count }
record-map-state-ended = завершено: { $count }
record-map-more = и еще { $count }
record-map-cases = { $count } { $n ->
    [one] случай
    [few] случая
    [many] случаев
   *[other] случая
  } незаконной торговли: { $kind }
record-map-cell = В ячейке в полградуса
record-map-kind-people = люди
record-map-kind-drugs = наркотики
record-map-kind-arms = оружие
record-map-kind-resources = награбленные ресурсы
record-map-letter-people = Л
record-map-letter-drugs = Н
record-map-letter-arms = О
record-map-letter-resources = Р
record-map-certainty-seen = по наблюдениям
record-map-certainty-reported = по сообщениям
record-map-certainty-supposed = по предположениям
record-map-volume-small = малый объем
record-map-volume-medium = средний объем
record-map-volume-large = крупный объем
record-map-places-unplaced = У { $n } из его мест нет координат.
record-map-crossing = Пересекает границу: { $from } → { $to }
record-map-overlap = { $length } км вблизи границы, в пределах { $distance } км — { $events } { $n ->
    [one] событие
    [few] события
    [many] событий
   *[other] события
  } и { $deaths } { $d ->
    [one] погибший
    [few] погибших
    [many] погибших
   *[other] погибших
  }

record-map-legend-un = Присутствие Организации Объединенных Наций
record-map-legend-partner = Присутствие партнеров; заполнено наполовину: и те и другие
record-map-legend-area = Присутствие, известное лишь с точностью до территории
record-map-legend-on = Продолжающиеся инициативы и их число
record-map-legend-ended = Инициативы, все завершены; заполнено наполовину: запланировано
record-map-legend-routes = Маршрут: сплошная линия — по наблюдениям, пунктир — по сообщениям, точки — по предположениям
record-map-legend-volume = Объем малый, средний, крупный; стрелка: направление
record-map-legend-crossing = Пункт пересечения границы
record-map-legend-overlap = В пределах { $km } км от границы, где столь же близко насилие
record-map-legend-trafficking = Незаконная торговля по числу случаев
record-map-legend-letters = { $people } — люди, { $drugs } — наркотики, { $arms } — оружие, { $resources } — награбленные ресурсы
record-map-legend-presence-unplaced = { $n ->
    [one] { $count } присутствие не имеет координат
    [few] { $count } присутствия не имеют координат
    [many] { $count } присутствий не имеют координат
   *[other] { $count } присутствия не имеют координат
  }
record-map-legend-presence-undated = { $n ->
    [one] { $count } присутствие не имеет даты и показано всегда
    [few] { $count } присутствия не имеют даты и показаны всегда
    [many] { $count } присутствий не имеют даты и показаны всегда
   *[other] { $count } присутствия не имеют даты и показаны всегда
  }
record-map-legend-engagements-unplaced = { $n ->
    [one] { $count } инициатива без указания страны
    [few] { $count } инициативы без указания страны
    [many] { $count } инициатив без указания страны
   *[other] { $count } инициативы без указания страны
  }
record-map-legend-routes-unplaced = { $n ->
    [one] { $count } маршрут, где менее двух мест с координатами
    [few] { $count } маршрута, где менее двух мест с координатами
    [many] { $count } маршрутов, где менее двух мест с координатами
   *[other] { $count } маршрута, где менее двух мест с координатами
  }
record-map-legend-trafficking-unplaced = { $n ->
    [one] { $count } случай не имеет координат
    [few] { $count } случая не имеют координат
    [many] { $count } случаев не имеют координат
   *[other] { $count } случая не имеют координат
  }

record-map-open = Открыть: { $title }
record-map-close = Закрыть
record-map-card = Выбрано на карте
record-map-pick = Щелкните место или нажмите Esc, чтобы вернуться. Стрелки двигают карту, Enter берет то, что под перекрестием.
record-map-take-place = Взять место с карты
record-map-pick-cancel = Отмена
record-map-pick-naming = Определяется название места…

# Открытые предупреждения на карте.
layer-warnings = Предупреждения
record-map-warnings = { $place }: { $count } { $n ->
    [one] открытое предупреждение
    [few] открытых предупреждения
    [many] открытых предупреждений
   *[other] открытых предупреждения
  }
record-map-warnings-level = { $n ->
    [1] Уровень
   *[other] Наивысший уровень
  }: { $level }
record-map-warnings-waiting = { $w ->
    [0] { $n ->
        [1] Первое действие предпринято.
       *[other] По каждому предпринято первое действие.
      }
   *[other] { $n ->
        [1] Ожидает первого действия.
       *[other] Ожидают первого действия: { $waiting } из { $count }
      }
  }
record-map-warnings-of-division = Относится ко всей области, а не к точке в ней.
record-map-warnings-of-country = Относится ко всей стране, а не к точке в ней.
record-map-legend-no-warnings = Открытых предупреждений здесь не записано
record-map-legend-warnings = { $n ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
  }: наблюдение, повышенный, высокий
record-map-legend-waiting = Малый кружок: ожидает первого действия
record-map-legend-warning-area = Точечный кружок: относится ко всей территории
