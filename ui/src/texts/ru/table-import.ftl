# Таблицы записей: что в них, как они читаются и импортируются.
import-table = Импорт таблицы
import-table-action = Импортировать таблицу…
choose-table-title = Открыть таблицу
done = Готово
table-looking = Просматривается { $file }
table-what = На что это похоже
table-noun = Каждая строка — запись из списка
table-likely = { $noun }, { $n ->
    [one] на это указывает { $count } столбец
    [few] на это указывают { $count } столбца
    [many] на это указывают { $count } столбцов
   *[other] на это указывают { $count } столбца
  }
table-sheet = Лист
table-sheet-rows = { $sheet }, { $n ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
  }
table-head = Строка шапки
table-saved-mapping = Сохраненное сопоставление
table-saved-none = Выберите
table-rows = { $n ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
  }
table-columns = { $n ->
    [one] { $count } столбец
    [few] { $count } столбца
    [many] { $count } столбцов
   *[other] { $count } столбца
  }
table-fields = Какой столбец что содержит
table-more-fields = Еще { $n ->
    [one] { $n } поле
    [few] { $n } поля
    [many] { $n } полей
   *[other] { $n } поля
  }
table-unmapped = { $n ->
    [one] Не взят { $n } столбец
    [few] Не взяты { $n } столбца
    [many] Не взято { $n } столбцов
   *[other] Не взяты { $n } столбца
  }: { $names }
table-markings = Прочитаны как грифы: { $names }
table-required = Обязательное поле
table-column-of = Столбец поля «{ $field }»
table-no-column = нет столбца
table-longitude = Столбец долготы
table-latitude = Столбец широты
table-else = Где он пуст: { $names }.
table-constant = одинаково во всех строках
table-constant-of = { $field }, одинаково во всех строках
table-meanings = { $n ->
    [0] Что значат его ячейки
    [one] { $n } ячейка значит иное
    [few] { $n } ячейки значат иное
    [many] { $n } ячеек значат иное
   *[other] { $n } ячейки значат иное
  }
table-meaning-of = Что значит { $cell }
table-as-it-stands = как есть
table-rules = Что верно для всех строк
table-source = Источник
table-licence = Лицензия
table-date-order = Даты вида 03/04/2021
table-order-by-column = как показывает каждый столбец
table-order-day_first = 3 апреля
table-order-month_first = 4 марта
table-make-missing = Создавать записи, которые названы в строках, но отсутствуют, например партнеров
table-gleditsch-ward = Номера стран — по Гледичу и Уорду, а не M49
table-key = Строка отличается от других по: { $names }. То же самое снова — это та же запись.
table-key-none = Строка отличается от других по всем ячейкам: исправленная позже войдет как вторая запись. Выберите столбцы, которых достаточно для различения.
table-preview = Первые строки в виде записей
table-no-rows = Под этой шапкой строк нет. Выберите другой лист или строку с названиями столбцов.
table-problems = Нельзя взять { $n ->
    [one] { $count } строку
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
  } из этих { $total }
table-no-problems = { $n ->
    [1] Эту строку можно взять
    [one] Эту { $n } строку можно взять
    [few] Эти { $n } строки можно взять
    [many] Эти { $n } строк можно взять
   *[other] Эти { $n } строки можно взять
  }
table-record = Запись
table-try = Проверить и импортировать
table-dry-run = Проверить, ничего не сохраняя
table-mapping-name = Название сопоставления
table-save-mapping = Сохранить сопоставление
mapping-saved = Сопоставление сохранено как «{ $name }».
outcome-records-whole = Взято записей: { $added }, отклоненных нет
outcome-records-refused = Отклонено: { $rejected } { $n ->
    [one] строка
    [few] строки
    [many] строк
   *[other] строки
  }; взято записей: { $added }
publisher-table = Таблица отделения
