# عمليات الاستيراد، والتغطية، والحدود.
import = استيراد
choose-file-title = فتح ملف أحداث أو جدول
open-another = فتح ملف آخر
see-on-map = عرض على الخريطة
drop-here = أفلِت ملفاً هنا، أو افتح ملفاً
drop-formats = ملف UCDP GED، أو أي جدول من جداول السجل: CSV أو XLSX أو GeoJSON أو API JSON؛ وصناديق البريد (mbox وeml) والاستمارات المعبأة (Kobo وODK) كتقارير. يُقرأ الملف على هذا الجهاز ويُترك كما هو.
importing = يجري استيراد { $file }
importing-start = يجري فتح الملف
phase-reading = قراءة
phase-committing = تثبيت البيانات
phase-drawing = رسم الخريطة
rows-read = قُرئ { $n ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
  }
rows-refused = رُفض { $n ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
  }
bytes-of = { $read } من { $total }
seconds-left = بقيت { $n ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
  }
minutes-left = بقيت { $n ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
  }
import-cancelled = أُلغي الاستيراد
import-cancelled-hint = لم يتغير شيء. افتح الملف مجدداً متى شئت.
leave-file = ترك هذا الملف
outcome-whole = الأحداث المأخوذة: { $added }، ولم يُرفض شيء
outcome-refused = رُفض { $rejected } { $n ->
    [zero] صف
    [one] صف
    [two] صف
    [few] صفوف
    [many] صفاً
   *[other] صف
  }، والأحداث المأخوذة: { $added }
took-seconds = { $seconds } ث
count-read = مقروء
count-added = مضاف
count-revised = منقَّح
count-unchanged = دون تغيير
count-rejected = مرفوض
count-noted = بملاحظات
reject-line = السطر
reject-field = الحقل
reject-why = السبب، وما ينبغي عمله
rejects-first = المعروض هو أول { $shown } من { $total }.
rejects-of = رُفض { $n ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
  }
rejects-saved = كُتبت الصفوف المرفوضة ({ $rows }) في { $path }. صحِّحها هناك ثم استورد الملف.
save-rejects = حفظ بصيغة CSV للتصحيح وإعادة الاستيراد
save-rejects-title = حفظ الصفوف المرفوضة
line = السطر { $line }

runs = عمليات الاستيراد
runs-none = لم يُستورد شيء بعد
runs-none-why = يُدرج هنا كل ملف يُستورد، مع أعداد صفوفه، ويمكن التراجع عنه برمته.
run-file = الملف
run-when = استُورد في
run-source = المصدر والترخيص
run-is-undone = جرى التراجع عنه
run-undone = جرى التراجع عن { $file }. وعاد ما كان قد غيَّره إلى سابق حاله.
undo-run = تراجع
undo-sure = هل تُسحب جميع صفوفه؟
undo-yes = سحب

coverage = ما هو مخزَّن
coverage-sentence = الأحداث: { $events }، البلدان: { $countries }، من { $first } إلى { $last }.
coverage-ages = آخر استيراد { $imported }؛ وقد مضى على آخر حدث { $n ->
    [zero] { $age } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $age } أيام
    [many] { $age } يوماً
   *[other] { $age } يوم
  }.
coverage-first = أول حدث
coverage-last = آخر حدث
coverage-missing = لا توجد بيانات في { $subregion } عن: { $names }. وهذا ليس صفراً.
coverage-missing-all = لا توجد أي بيانات في { $subregion } كلها. وهذا ليس صفراً.
coverage-none = لا شيء مخزَّناً
coverage-none-why = لا بيانات عن أي بلد. وهذا ليس صفراً.

boundaries = الحدود
boundaries-default = المرسوم هو Natural Earth، معدَّلاً ليقترب من ممارسة الأمم المتحدة.
boundaries-own = { $file } مرسوم فوق الخطوط الأصلية.
boundaries-why = يمكن لأي مكتب تحميل ملف الحدود الخاص به (GeoJSON)، ومن ذلك مثلاً البيانات الجغرافية للأمم المتحدة. ولا تتغير به الأرقام.
boundaries-load = تحميل ملف حدود
boundaries-drop = إزالته
boundaries-loaded = { $file } مرسوم فوق الخطوط الأصلية.
choose-boundaries-title = تحميل ملف حدود
figures-from = من أين هذا
figures-from-counting = جارٍ البحث عن عمليات الاستيراد
figures-from-none = لا يمر أي حدث مخزّن من هذا المرشّح.
figures-from-events = { $n ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثا
   *[other] { $count } حدث
  }، من { $oldest } إلى { $newest }
figures-from-rows = إظهار الصفوف
figures-from-of-these = منها
figures-from-lines = أسطر يجب أن ترد بجانب الأرقام
