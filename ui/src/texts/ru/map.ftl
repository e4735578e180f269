# Карта: карточки, легенда, подсказка, оговорка.
map-label = Карта: { $area }. Стрелки двигают, плюс и минус меняют масштаб, Enter выбирает то, что под перекрестием, Escape поднимает на уровень выше.
map-header-figures = { $events } { $eventsCount ->
    [one] событие
    [few] события
    [many] событий
   *[other] события
  }, { $deaths } { $deathsCount ->
    [one] погибший
    [few] погибших
    [many] погибших
   *[other] погибших
  }
map-header-range = ({ $range })
map-header-area-period = { $area }, { $period }

map-legend = Легенда
map-legend-title-none = Обозначения
map-legend-title-cells-events = События на ячейку
map-legend-title-cells-deaths = Погибшие на ячейку, наилучшая оценка
map-legend-title-cells-change = События к предыдущему периоду
map-legend-title-density-events = Плотность событий
map-legend-title-density-deaths = Плотность погибших
map-legend-title-density-change = Плотность событий
map-legend-title-points-events = События
map-legend-title-points-deaths = События по числу погибших
map-legend-title-points-change = События
map-legend-density-note = охват события { $km } км
map-legend-cells-note = H3, разреш. { $resolution }, { $area } км²
map-legend-lower = ниже
map-legend-higher = выше
map-legend-change-range = от { $from } до { $to }
map-legend-rings = Событие, площадь ∝ погибшим
map-legend-rings-grouped-events = Событие или несколько рядом; площадь ∝ событиям
map-legend-rings-grouped-deaths = Событие или несколько рядом; площадь ∝ погибшим
map-legend-month = Событие, { $month }, площадь ∝ погибшим
map-legend-very-hot = Горячих ячеек: { $count } из { $cells } (Gi*, q < 0,01)
map-legend-hot = Горячих при q < 0,05: { $count }
map-legend-none-hot = Ни одна из ячеек ({ $cells }) не горяча (Gi*, q < 0,05)
map-legend-few = Менее пяти событий в обоих периодах
map-legend-imprecise = { $count ->
    [1] Одно или более событий
    [one] { $count } или более событий
    [few] { $count } или более событий
    [many] { $count } или более событий
   *[other] { $count } или более событий
  }, известных лишь с точностью до территории
map-legend-no-data = Нет данных в загруженных файлах (не ноль)
map-legend-boundaries = Международная граница, пунктиром — где она не определена
map-legend-fold = Свернуть легенду
map-legend-unfold = Показать легенду
map-legend-symbols = Обозначения на карте

map-scale-km = { $km } км
map-scale-at = на { $latitude }
map-pointer = курсор { $place }
map-latitude = { $degrees }° { $side }

map-tip-totals = { $events } { $eventsCount ->
    [one] событие
    [few] события
    [many] событий
   *[other] события
  }, { $deaths } { $deathsCount ->
    [one] погибший
    [few] погибших
    [many] погибших
   *[other] погибших
  }
map-tip-deaths = { $deaths } { $deathsCount ->
    [one] погибший
    [few] погибших
    [many] погибших
   *[other] погибших
  }
map-tip-before = предыдущий период: { $before }
map-tip-imprecise = { $name }: { $count } { $eventsCount ->
    [one] событие, известное лишь с точностью до территории
    [few] события, известных лишь с точностью до территории
    [many] событий, известных лишь с точностью до территории
   *[other] события, известных лишь с точностью до территории
  }
map-tip-no-data = { $name }: нет данных в загруженных файлах
map-tip-outside = { $name }: вне субрегиона
map-tip-deaths-unknown = число погибших неизвестно
map-tip-kind-state = с участием государства
map-tip-kind-nonstate = негосударственное
map-tip-kind-onesided = одностороннее

map-disclaimer = Показанные на этой карте границы и названия и используемые на ней обозначения не означают официального одобрения или признания со стороны Организации Объединенных Наций.
map-source-base = Natural Earth
map-source-own = собственные границы: { $file }
map-source-newest = последнее событие { $day }
map-source-imported = импорт { $day }
map-exercise = УЧЕНИЯ
map-failed = Нарисовать карту не удалось: { $reason } Перезапустите программу; если это повторится, экран не поддерживает WebGL 2.
map-picture-title = Сохранить карту как изображение
map-picture-none = Карты сейчас нет на экране. Перейдите к обстановке и повторите.
map-picture-saved = Карта сохранена в { $path }
