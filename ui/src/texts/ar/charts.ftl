# الرسوم البيانية بجانب الخريطة.
charts-trend-empty = لا تغطي الأحداث المخزَّنة أي شهر من الفترة.

# إطار كل رسم بياني: جدوله وملفاته وما يستند إليه.
chart-table = جدول «{ $title }»
chart-table-short = جدول
chart-table-of = جدول { $title }
chart-save = حفظ
chart-save-title = حفظ الرسم البياني
chart-saved = كُتب الرسم البياني في { $path }
chart-format-svg = SVG
chart-format-svg-hint = رسم، بأي حجم
chart-format-png = PNG
chart-format-png-hint = صورة
chart-format-csv = CSV
chart-format-csv-hint = أرقام
chart-method = المنهجية: { $method }
chart-counted = معدود، دون نموذج
chart-sources = المصادر: { $sources }
chart-no-sources = المصادر غير مذكورة
source-record = سجل المكتب
chart-ages = آخر رصد { $newest }؛ آخر تشغيل { $run }
chart-percent = { $share }%
chart-month = الشهر
chart-week = الأسبوع البادئ في
chart-observed = المرصود
chart-months-of = أشهر { $title }
chart-value-in = { $value } في { $month }
chart-none = لا بيانات عن «{ $title }»

# سلسلة بجانب ما كان متوقعاً منها.
band-label = { $title }، من { $since } إلى { $until }. الأخير: { $last }. { $step ->
    [week] الأسابيع المقيَّمة
   *[other] الأشهر المقيَّمة
  }: { $judged }؛ فوق النطاق المتوقَّع: { $above }؛ دونه: { $below }.
band-low = المتوقَّع، الأدنى
band-expected = المتوقَّع
band-high = المتوقَّع، الأعلى
band-verdict = الاستنتاج
band-verdict-above = فوق النطاق
band-verdict-within = ضمن النطاق
band-verdict-below = دون النطاق
band-verdict-none = لم يُقيَّم
band-month = { $month }: { $value }، المتوقَّع { $band }؛ { $verdict }
band-month-expected = { $month }: { $value }، المتوقَّع { $expected } ({ $band })؛ { $verdict }
band-month-none = { $month }: { $value }، لم يُقيَّم
band-week = أسبوع { $day }
band-key-band = النطاق المتوقَّع
band-key-expected = المتوقَّع
band-key-above = فوقه
band-key-below = دونه
band-key-missing = لا بيانات

# التوقعات.
fan-label = { $title }. المرصود منذ { $since }، والأخير { $last }؛ { $cutOff }
fan-cut-off = البيانات حتى { $day }
fan-month-observed = { $month }: المرصود { $value }
fan-month-ahead = { $month }: الوسيط { $median }؛ 50% { $half }، 80% { $most }، 90% { $widest }
fan-month-benchmark = المعيار المرجعي { $median }، 90% { $widest }
fan-month-came = ما تحقق: { $value }
fan-no-outlook = لم تُحسب توقعات
fan-none-why = لا شهر مرصوداً منه، ولا يُحسب شيء من لا شيء. وهذا يعني عدم وجود بيانات، لا صفراً.
fan-median = الوسيط
fan-edge = { $share }%، { $edge ->
    [low] الأدنى
   *[other] الأعلى
  }
fan-benchmark-median = المعيار المرجعي، الوسيط
fan-benchmark-edge = المعيار المرجعي 90%، { $edge ->
    [low] الأدنى
   *[other] الأعلى
  }
fan-scale = المقياس
fan-scale-log = لوغاريتمي
fan-scale-linear = خطي
fan-key-observed = المرصود
fan-key-median = الوسيط
fan-key-bands = 50 و 80 و 90%
fan-key-benchmark = المعيار المرجعي، الوسيط و 90%
fan-key-came = ما تحقق
fan-key-missing = لا بيانات

# مدى وفاء التوقعات بما قالت.
calibration-label = { $title }. { $axis } مقارنةً بما تحقق.
calibration-series = { $of }، العدد { $n }: النقاط الواقعة خارج ما تعطيه المصادفة وحدها: { $outside } من { $points }؛ وأبعدها: ذُكر { $nominal } وتحقق { $observed }.
calibration-of-model = النموذج
calibration-of-benchmark = المعيار المرجعي
calibration-x-coverage = تغطية المجال المذكورة
calibration-x-pit = مستوى التوزيع (PIT)
calibration-y = نسبة الأشهر التي جاءت كذلك
calibration-key-model = النموذج، العدد { $n }
calibration-key-benchmark = المعيار المرجعي، العدد { $n }
calibration-key-diagonal = مطابقة تامة
calibration-key-chance = 95% بالمصادفة، العدد { $n }، بافتراض استقلال الأشهر
calibration-column-series = السلسلة
calibration-column-n = الأشهر
calibration-column-nominal = المذكور
calibration-column-hits = ما تحقق، بالأشهر
calibration-column-low = المصادفة، الأدنى
calibration-column-high = المصادفة، الأعلى
calibration-verdict-above = فوق المصادفة
calibration-verdict-within = ضمن المصادفة
calibration-verdict-below = دون المصادفة
calibration-none-why = لم يحل بعد أي شهر جرى التنبؤ به، فلا شيء يمكن مقارنته.

# سلسلة بدأ مسعى في قطع مسارها.
interrupted-label = { $title }. بداية { $engagement }: { $day }؛ أشهر السلسلة قبله: { $before }. الأشهر منذئذ التي لها بيانات: { $after }؛ ما هو دون المدى الذي كانت الأشهر السابقة ستفضي إليه: { $below }؛ وما هو فوقه: { $above }.
interrupted-since = اعتباراً من { $day }
interrupted-month-fitted = المقدَّر بالنموذج { $fitted }
interrupted-month-without = لو استمر كما كان { $expected } ({ $band })
interrupted-column-part = الجزء
interrupted-column-observed = المرصود
interrupted-column-fitted = المقدَّر بالنموذج
interrupted-column-without = كما كان
interrupted-column-without_low = كما كان، الأدنى
interrupted-column-without_high = كما كان، الأعلى
interrupted-part-before = قبل
interrupted-part-after = منذئذ
interrupted-key-observed = المرصود
interrupted-key-fitted = المقدَّر بالنموذج
interrupted-key-without = لو استمر كما كان
interrupted-key-missing = لا بيانات
interrupted-none-why = لا شهر مرصوداً منه. وهذا يعني عدم وجود بيانات، لا صفراً.

# التدفقات: من أين وعبر أين وإلى أين.
flow-group = { $kind }: { $total } { $unit }
flow-group-uncounted = { $kind }: { $unit }، غير معدود
flow-label-group = { $group }؛ المسالك: { $ways }، غير المعدود منها: { $uncounted }.
flow-label-largest = أكبرها من { $origin } إلى { $destination }: { $count }.
flow-origin = المنشأ
flow-transit = العبور
flow-destination = الوجهة
flow-kind = النوع
flow-count = العدد
flow-unit = الوحدة
flow-not-counted = غير معدود
flow-at-least = { $count } فأكثر
flow-key-counted = العرض بقدر العدد، بحسب النوع والوحدة
flow-key-uncounted = يوجد تدفق، غير معدود
flow-none-why = لا حالة ولا طريق في السجل يذكر منشأ ووجهة. وهذا يعني عدم وجود بيانات، لا صفراً.
table-save = حفظ «{ $title }» بصيغة CSV

# رقم يستغرق حسابه ثواني.
figure-stop = إيقاف
figure-stopped = أُوقف. وما هو معروض، إن وُجد، هو الجواب السابق.
figure-again = طلبه مجدداً

# بضعة أشهر في سطر من جدول.
spark-label = { $title }، { $from } – { $to }، شهراً فشهراً: { $values }. الأعلى: { $highest }.
spark-top = الأعلى { $top }
