# Итоги года: чего стоили его предупреждения, что было сделано и какие уроки извлечены.
action-warnings-year = Итоги года
action-year-back = Предыдущий год
action-year-on = Следующий год
warnings-year = Год
year-waiting = Рассматривается { $year } год, месяц за месяцем…
year-title = Итоги года
year-over = год завершен
year-not-over = год не завершен: числа еще могут вырасти
year-about = { $area }, { $year }
year-as-it-stands = По записям в их нынешнем виде.
year-figures = Год в цифрах
year-figure-raised = Выдано предупреждений
year-figure-right = Верные
year-figure-wrong = Ошибочные
year-figure-unsaid = Неизвестно
year-figure-warned = Предупреждено о насилии
year-figure-missed = Пропущено
year-figure-lead = Упреждение
year-raised-none = записей нет
year-raised-open = { $n ->
    [0] срок всех истек
    [one] не истек срок: { $count }
    [few] не истек срок: { $count }
    [many] не истек срок: { $count }
   *[other] не истек срок: { $count }
  }
year-right-yes = оправдалось: { $count }
year-right-partly = частично: { $count }
year-right-averted = предотвращено: { $count }
year-wrong-means = не оправдалось
year-unsaid-due = срок истек, никто не сообщил: { $count }
year-unsaid-cannot = определить нельзя: { $count }
year-warned-of = { $n ->
    [0] насилие не пришло ни в одно спокойное место
    [one] из { $count } спокойного места, куда оно пришло
    [few] из { $count } спокойных мест, куда оно пришло
    [many] из { $count } спокойных мест, куда оно пришло
   *[other] из { $count } спокойных мест, куда оно пришло
  }
year-missed-means = оно пришло, и никто не предупредил
year-missed-means-until = оно пришло, и никто не предупредил; все, что пришло, известно по { $month }
year-lead-none = нет
year-lead-none-why = ни о чем из того, что пришло, не предупредили
year-lead-nothing = не пришло ничего, о чем можно было бы предупредить
year-lead-means = у половины случаев, о которых предупредили, времени было больше, у половины меньше
year-no-events-short = событий этого года не сохранено
year-means = Верное: оправдалось, оправдалось частично или предотвращено, что является собственным суждением отделения. Ошибочное: срок истек, и оно не оправдалось. Пропуск: насилие пришло в спокойное место, и ни одно открытое предупреждение его не называло.
year-onsets = Где насилие пришло в спокойные места
year-onsets-none = По { $month } не известно ни одного случая. Это ноль, а не отсутствие данных.
year-not-known-yet = Что пришло, станет известно, когда будут сохранены следующие три месяца, а по этому году это еще не так. Это отсутствие данных, а не ноль.
year-not-known-yet-short = по этому году еще неизвестно
year-no-events = Событий этого года не сохранено, поэтому никто не может сказать, что было пропущено. Это отсутствие данных, а не ноль.
year-onset-month = Месяц
year-onset-place = Место
year-onsets-deaths = Погибшие за три месяца, наилучшая оценка.
year-onset-deaths = Погибшие
year-onset-warning = Имевшееся предупреждение
year-onset-lead = Упреждение
year-onset-nobody = никто не предупредил
year-left-out = { $n ->
    [one] Опущена { $count } страна.
    [few] Опущены { $count } страны.
    [many] Опущено { $count } стран.
   *[other] Опущены { $count } страны.
  }
year-known-until = Все, что пришло, известно по { $month }; о последующих месяцах — то, что уже показывают сохраненные события.
year-shown = Показано { $shown } из { $count }.
year-warnings = Предупреждения, выданные за год
year-warnings-none = В этом году предупреждений не выдано.
year-came-out = Чем завершилось
year-to-action = От первого сигнала до первого действия
year-verdict-yes = оправдалось
year-verdict-partly = оправдалось частично
year-verdict-averted = предотвращено
year-verdict-no = не оправдалось
year-verdict-cannot_tell = определить нельзя
year-verdict-due = срок истек, никто не сообщил
year-verdict-open = срок не истек
year-time = От первого сигнала до первого действия
year-engagements = Инициативы и что последовало
year-engagements-none = Записей об инициативах этого года нет.
year-more-engagements = В записях есть еще { $n ->
    [one] { $count } инициатива
    [few] { $count } инициативы
    [many] { $count } инициатив
   *[other] { $count } инициативы
  }.
year-began = начата в этом году
year-went-on = продолжалась
year-promised-none = нет
year-promised = выполнено { $kept } из { $made }{ $n ->
    [0] {""}
   *[other] , просрочено { $late }
  }
year-commitments = Обязательства, срок которых наступил
year-commitments-none = В этом году срок ни одного записанного обязательства не наступил.
year-commitments-due = все
year-commitments-kept = выполнено
year-commitments-open = еще открыто
year-commitments-broken = нарушено
year-commitments-withdrawn = отозвано
year-learned = Извлеченные уроки
year-learned-none = Записей об уроках этого года нет.
year-without-lesson = { $n ->
    [one] { $count } предупреждение закрыто, и ни один урок о нем не рассказывает:
    [few] { $count } предупреждения закрыты, и ни один урок о них не рассказывает:
    [many] { $count } предупреждений закрыто, и ни один урок о них не рассказывает:
   *[other] { $count } предупреждения закрыты, и ни один урок о них не рассказывает:
  }
year-write-lesson = Записать урок
year-write-lesson-of = Записать урок: «{ $title }»
