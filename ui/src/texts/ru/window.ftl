# Окно: панели, боковая панель, листы и слова, которые нужны во многих местах.
close = Закрыть
cancel = Отмена
clear = Сбросить
keep = Оставить
back = Назад
exercise = УЧЕНИЯ
exercise-name = Учения
leave-exercise = Выйти из учений
not-known = неизвестно
no-data = нет данных
under-one-percent = менее 1 %
counting = Подсчет по новому фильтру
from = от
to = до
selected = Что выбрано

events = события
events-word = { $n ->
    [one] событие
    [few] события
    [many] событий
   *[other] события
  }
deaths-word = { $n ->
    [one] погибший
    [few] погибших
    [many] погибших
   *[other] погибших
  }

places-label = Разделы
place-situation = Обстановка
place-sources = Источники и обмен
chooser-label = Территория
find-placeholder = Поиск мест, участников, примечаний
find-nothing = Ничего не называется «{ $text }». Напишите начало слова на любом письме.
as-of = Последнее событие
panel-toggle = Что выбрано
filters = Фильтры
table = Таблица
layers = Слои
drawing-label = Что рисуется
drawing-density = Плотность
drawing-cells = Ячейки
drawing-points = Точки
measure-label = Что измеряется
measure-events = События
measure-deaths = Погибшие
measure-change = Изменение
layer-month = События месяца
layer-hotspots = Горячие ячейки
layer-imprecise = Неточные территории
layer-no_data = Нет данных

theme-label = Цвета
theme-system = Как в системе
theme-light = Светлые
theme-dark = Темные
theme-wall = Для стены
theme-print = Для печати

marking-unclassified = Несекретно
marking-confidential = Конфиденциально
marking-strictly_confidential = Строго конфиденциально

offline = Автономно
encrypted = профиль зашифрован
newest-event = Последнее событие
newest-event-of = последнее событие { $day }
days-ago = { $n ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
  }
last-import = Последний импорт
last-import-rows = строк: { $rows }, отклонено: { $rejected }
nothing-imported = Импорта еще не было

area-world = Все сохраненное
area-admin1 = Одна область
area-cell = Одна ячейка
period-all = все сохраненное время
period-range = { $from } — { $to }

first-title = Событий пока не сохранено
first-why = Sitroom показывает, где есть насилие и как оно перемещается, по имеющимся у вас файлам событий. Все остается на этом компьютере в зашифрованном виде.
first-open = Открыть файл
first-open-why = UCDP GED в виде CSV, XLSX, GeoJSON или API JSON, как опубликовано или как передано дальше
first-exercise = Начать учения
first-exercise-why = Вымышленный сценарий для обучения. С настоящими данными он никогда не смешивается
first-drop = Или перетащите файл в любое место окна.
first-later = Не сейчас

view-name = Название
view-replace = Заменить представление
view-saved = Представление «{ $name }» сохранено.
view-forget = Забыть представление «{ $name }»
views-none = Именованных представлений пока нет. То, что показывает окно, сохраняется само до следующего запуска.
save-view = Сохранить представление
saved-at = сохранено { $moment }

north-letter = с. ш.
south-letter = ю. ш.
east-letter = в. д.
west-letter = з. д.
month-jan = янв
month-feb = фев
month-mar = мар
month-apr = апр
month-may = май
month-jun = июн
month-jul = июл
month-aug = авг
month-sep = сен
month-oct = окт
month-nov = ноя
month-dec = дек
month-jan-long = январь
month-feb-long = февраль
month-mar-long = март
month-apr-long = апрель
month-may-long = май
month-jun-long = июнь
month-jul-long = июль
month-aug-long = август
month-sep-long = сентябрь
month-oct-long = октябрь
month-nov-long = ноябрь
month-dec-long = декабрь
