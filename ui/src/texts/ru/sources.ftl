# Импорт, его история, охват, границы.
import = Импорт
choose-file-title = Открыть файл событий или таблицу
open-another = Открыть другой файл
see-on-map = Показать на карте
drop-here = Перетащите файл сюда или откройте его
drop-formats = UCDP GED или любая таблица записей: CSV, XLSX, GeoJSON, API JSON; почтовые ящики (mbox, eml) и заполненные формы (Kobo, ODK) – как сообщения. Файл читается на этом компьютере и остается без изменений.
importing = Импорт: { $file }
importing-start = Открывается файл
phase-reading = Чтение
phase-committing = Надежное сохранение
phase-drawing = Рисуется карта
rows-read = прочитано: { $n ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
  }
rows-refused = отклонено: { $n ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
  }
bytes-of = { $read } из { $total }
seconds-left = { $n ->
    [one] осталась { $count } секунда
    [few] осталось { $count } секунды
    [many] осталось { $count } секунд
   *[other] осталось { $count } секунды
  }
minutes-left = { $n ->
    [one] осталась { $count } минута
    [few] осталось { $count } минуты
    [many] осталось { $count } минут
   *[other] осталось { $count } минуты
  }
import-cancelled = Импорт отменен
import-cancelled-hint = Ничего не изменено. Файл можно открыть снова в любое время.
leave-file = Закрыть этот файл
outcome-whole = Взято событий: { $added }, отклоненных нет
outcome-refused = Отклонено: { $rejected } { $n ->
    [one] строка
    [few] строки
    [many] строк
   *[other] строки
  }; взято событий: { $added }
took-seconds = { $seconds } с
count-read = прочитано
count-added = добавлено
count-revised = изменено
count-unchanged = без изменений
count-rejected = отклонено
count-noted = с примечаниями
reject-line = Строка
reject-field = Поле
reject-why = Почему и что делать
rejects-first = Показаны первые { $shown } из { $total }.
rejects-of = { $n ->
    [one] Отклонена { $count } строка
    [few] Отклонены { $count } строки
    [many] Отклонено { $count } строк
   *[other] Отклонены { $count } строки
  }
rejects-saved = Отклоненные строки ({ $rows }) сохранены в { $path }. Исправьте их там и импортируйте файл.
save-rejects = Сохранить как CSV, исправить, импортировать снова
save-rejects-title = Сохранить отклоненные строки
line = строка { $line }

runs = История импорта
runs-none = Импорта пока не было
runs-none-why = Каждый импортированный файл указан здесь с подсчетами и может быть отменен целиком.
run-file = Файл
run-when = Импорт
run-source = Источник и лицензия
run-is-undone = отменено
run-undone = Импорт { $file } отменен. Измененное им снова такое, как прежде.
undo-run = Отменить
undo-sure = Убрать все его строки?
undo-yes = Убрать

coverage = Что сохранено
coverage-sentence = Событий: { $events }, стран: { $countries }, с { $first } по { $last }.
coverage-ages = Последний импорт { $imported }; последнему событию { $n ->
    [one] { $age } день
    [few] { $age } дня
    [many] { $age } дней
   *[other] { $age } дня
  }.
coverage-first = Первое событие
coverage-last = Последнее событие
coverage-missing = Нет данных ({ $subregion }): { $names }. Это не ноль.
coverage-missing-all = Нет данных по всему субрегиону ({ $subregion }). Это не ноль.
coverage-none = Ничего не сохранено
coverage-none-why = Данных нет ни по одной стране. Это не ноль.

boundaries = Границы
boundaries-default = Нарисованы границы Natural Earth, приближенные к практике Организации Объединенных Наций.
boundaries-own = Поверх стандартных линий нарисован файл { $file }.
boundaries-why = Отделение может загрузить собственный файл границ (GeoJSON), например United Nations Geodata. Числа от этого не меняются.
boundaries-load = Загрузить файл границ
boundaries-drop = Снять
boundaries-loaded = Поверх стандартных линий нарисован файл { $file }.
choose-boundaries-title = Загрузить файл границ
figures-from = Откуда это
figures-from-counting = Поиск загрузок
figures-from-none = Этому фильтру не отвечает ни одно событие.
figures-from-events = { $n ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
  }, с { $oldest } по { $newest }
figures-from-rows = Показать строки
figures-from-of-these = Из них
figures-from-lines = Строки, которые должны стоять рядом с цифрами
