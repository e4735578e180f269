# المساعدة: إطارها وأجزاؤها والبحث فيها وما يقود إليها من رقم.
action-help = المساعدة
help = المساعدة
help-parts = أجزاء المساعدة
help-guide = الدليل
help-methods = المنهجيات
help-figures = الأرقام
help-glossary = المصطلحات
help-keys = المفاتيح
help-search = البحث في المساعدة كلها
help-entries = المداخل
help-found = { $n ->
    [zero] { $count } مدخل
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مداخل
    [many] { $count } مدخلاً
   *[other] { $count } مدخل
  }
help-none = لا شيء في المساعدة يتضمن «{ $text }».
help-moves = السهمان إلى أعلى وأسفل ينتقلان بين المداخل، و Enter يذهب إلى النص، و Esc يرجع ويغلق.
help-steps = الخطوات
help-picture = النافذة بالإنكليزية. وما تبيّنه مختلَق أو مأخوذ من مجموعة الحالات.
help-formula = الصيغة: { $name }
help-where = في الصيغة
help-here = في هذا البرنامج
help-source = المصدر
help-means = ما يعنيه
help-not = ما لا يعنيه
help-see = انظر أيضاً
help-how = كيف يُحسب: { $name }
help-open-keys = جميع المفاتيح
