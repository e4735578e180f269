# Таблица и ее файлы.
table-title = Таблица: что показывает карта
table-footer = Что показывает карта: { $n ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
  }
table-filtered = со всеми фильтрами
table-all-kinds = все виды, без других фильтров
table-nothing-stored = В таблице перечислены сохраненные события: откройте файл событий или начните учения с вымышленными.
table-empty = 0 событий
table-empty-why = Ни одно сохраненное событие не проходит через фильтры.
table-saved = { $n ->
    [one] { $count } строка сохранена
    [few] { $count } строки сохранены
    [many] { $count } строк сохранено
   *[other] { $count } строки сохранены
  } в { $path }
save-table-title = Сохранить таблицу
column-day = Когда
column-country = Страна
column-division = Область
column-place = Место
column-kind = Вид
column-side-a = Первая сторона
column-side-b = Вторая сторона
column-deaths = Погибшие, наил.
column-interval = Ниж.–верх.
column-precision = Точность места
column-notes = Примечания
format-csv = CSV
format-xlsx = XLSX
format-geojson = GeoJSON
