# تقييم سنة: ما كانت قيمة إنذاراتها، وما جرى القيام به فيها، وما استُفيد منها.
action-warnings-year = تقييم سنة
action-year-back = السنة السابقة
action-year-on = السنة التالية
warnings-year = السنة
year-waiting = جارٍ النظر في { $year } شهراً فشهراً …
year-title = تقييم السنة
year-over = انقضت السنة
year-not-over = لم تنقض السنة: ما تعدّه لا يزال قابلاً للازدياد
year-about = { $area }، { $year }
year-as-it-stands = بحسب السجل كما هو الآن.
year-figures = السنة بالأرقام
year-figure-raised = الإنذارات الصادرة
year-figure-right = صائب
year-figure-wrong = خاطئ
year-figure-unsaid = غير معروف
year-figure-warned = عنف جرى الإنذار به
year-figure-missed = فائت
year-figure-lead = مهلة السبق
year-raised-none = لم يُسجَّل أي إنذار
year-raised-open = { $n ->
    [0] انقضى أجلها جميعاً
    [zero] لم ينقض أجل { $count } منها
    [one] لم ينقض أجل واحد منها
    [two] لم ينقض أجل اثنين منها
    [few] لم ينقض أجل { $count } منها
    [many] لم ينقض أجل { $count } منها
   *[other] لم ينقض أجل { $count } منها
  }
year-right-yes = تحقق: { $count }
year-right-partly = جزئياً: { $count }
year-right-averted = جرى تفاديه: { $count }
year-wrong-means = لم يتحقق
year-unsaid-due = { $count }: انقضى الأجل، ولم يبيّن أحد
year-unsaid-cannot = يتعذر الجزم: { $count }
year-warned-of = { $n ->
    [0] لم يصل عنف إلى مكان هادئ
    [zero] من { $count } مكان هادئ وصل إليه
    [one] من مكان هادئ واحد وصل إليه
    [two] من مكانين هادئين وصل إليهما
    [few] من { $count } أماكن هادئة وصل إليها
    [many] من { $count } مكاناً هادئاً وصل إليه
   *[other] من { $count } مكان هادئ وصل إليه
  }
year-missed-means = وقع، ولم يُنذر به أحد
year-missed-means-until = وقع، ولم يُنذر به أحد؛ وكل ما وقع معروف حتى { $month }
year-lead-none = لا توجد
year-lead-none-why = لم يُنذر بشيء مما وقع
year-lead-nothing = لم يقع شيء كان يمكن الإنذار به
year-lead-means = كان لنصف ما أُنذر به وقت أطول، وللنصف الآخر وقت أقصر
year-no-events-short = لا حدث مخزَّناً من هذه السنة
year-means = صائب: تحقق، أو تحقق جزئياً، أو جرى تفاديه، وهذا تقدير المكتب نفسه. خاطئ: انقضى أجله ولم يتحقق. فائت: وصل العنف إلى مكان كان هادئاً، ولم يذكره أي إنذار مفتوح.
year-onsets = أين وصل العنف إلى أماكن هادئة
year-onsets-none = لا يُعرف شيء من ذلك حتى { $month }. وهذا صفر، لا نقص في البيانات.
year-not-known-yet = ما وقع لا يُعرف إلا إذا خُزِّنت الأشهر الثلاثة التي تليه، وليس الأمر كذلك بعد لهذه السنة. وهذا يعني عدم وجود بيانات، لا صفراً.
year-not-known-yet-short = غير معروف بعد لهذه السنة
year-no-events = لا حدث مخزَّناً من هذه السنة، فلا يستطيع أحد أن يبيّن ما فات. وهذا يعني عدم وجود بيانات، لا صفراً.
year-onset-month = الشهر
year-onset-place = المكان
year-onsets-deaths = وفيات الأشهر الثلاثة، أفضل تقدير.
year-onset-deaths = الوفيات
year-onset-warning = الإنذار الذي كان قائماً
year-onset-lead = مهلة السبق
year-onset-nobody = لم يُنذر أحد
year-left-out = لم يُدرج { $n ->
    [zero] { $count } بلد
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلداً
   *[other] { $count } بلد
  }.
year-known-until = كل ما وقع معروف حتى { $month }؛ وأما الأشهر اللاحقة فما تبيّنه الأحداث المخزَّنة حتى الآن.
year-shown = المعروض { $shown } من { $count }.
year-warnings = الإنذارات الصادرة في السنة
year-warnings-none = لم يصدر أي إنذار في هذه السنة.
year-came-out = ما آل إليه
year-to-action = من الإشارة الأولى إلى أول إجراء
year-verdict-yes = تحقق
year-verdict-partly = تحقق جزئياً
year-verdict-averted = جرى تفاديه
year-verdict-no = لم يتحقق
year-verdict-cannot_tell = يتعذر الجزم
year-verdict-due = انقضى الأجل، ولم يبيّن أحد
year-verdict-open = لم ينقض الأجل
year-time = من الإشارة الأولى إلى أول إجراء
year-engagements = المساعي، وما تلاها
year-engagements-none = لم يُسجَّل أي مسعى في هذه السنة.
year-more-engagements = في السجل أيضاً: { $n ->
    [zero] { $count } مسعى
    [one] مسعى واحد
    [two] مسعيان
    [few] { $count } مساعٍ
    [many] { $count } مسعى
   *[other] { $count } مسعى
  }.
year-began = بدأ في السنة
year-went-on = استمر
year-promised-none = لا شيء
year-promised = أُوفي بـ { $kept } من { $made }{ $n ->
    [0] {""}
   *[other] ، المتأخر { $late }
  }
year-commitments = الالتزامات التي حل موعدها
year-commitments-none = لم يحل موعد أي التزام مسجَّل في هذه السنة.
year-commitments-due = الكل
year-commitments-kept = أُوفي بها
year-commitments-open = ما زالت مفتوحة
year-commitments-broken = منقوضة
year-commitments-withdrawn = مسحوبة
year-learned = ما استُفيد
year-learned-none = لم يُسجَّل أي درس من هذه السنة.
year-without-lesson = { $n ->
    [zero] { $count } إنذار مغلق
    [one] إنذار مغلق واحد
    [two] إنذاران مغلقان
    [few] { $count } إنذارات مغلقة
    [many] { $count } إنذاراً مغلقاً
   *[other] { $count } إنذار مغلق
  } دون درس:
year-write-lesson = كتابة الدرس
year-write-lesson-of = كتابة درس «{ $title }»
