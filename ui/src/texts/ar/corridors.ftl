# الممرات: ما يتدفق من أين وإلى أين، والعنف على امتداد الطرق.
corridors = الممرات
action-corridors = الممرات: الطرق والتدفقات والعنف على امتدادها
corridors-all = الكل
corridors-all-kinds = كل ما يُتَّجر به
corridors-about = { $area }، { $time }، { $kind }
corridors-distance = مدى قرب العنف
corridors-waiting = جارٍ تحريك كل طريق هنا وهناك لمعرفة ما كانت المصادفة ستعطيه …
corridors-none-how = اكتب الطرق والحالات المعروفة. ويصير كل منها خطاً هنا مع ما يستند إليه.
corridors-flows = من أين، وعبر أين، وإلى أين
corridors-no-legs = لا قيد هنا يذكر بلدين على التوالي. وهذا يعني عدم وجود بيانات، لا «لا تدفق».
corridors-roles = الدور الذي يؤديه كل بلد
corridors-part = { $records } ({ $share })
corridors-parts = بين قوسين: من القيود التي تفيد بذلك أصلاً.
corridors-along = الطرق والعنف على امتدادها
corridors-no-routes = لا طريق مسجَّلاً هنا، بل حالات فقط. وهذا يعني عدم وجود بيانات، لا «لا طريق».
corridors-route = الطريق
corridors-volume = الحجم
corridors-certainty = درجة اليقين
corridors-near = مع حدث ضمن { $km } كم
corridors-of-km = { $near } من { $length } كم
corridors-without-data = { $km } كم أخرى دون بيانات
corridors-by-chance = بالمصادفة
corridors-chance = { $mean } ({ $low }–{ $high } في تسع من عشر)
corridors-ratio = المصادفة مضروبة في { $times }
corridors-ratio-by-chance = { $times }؛ وبالمصادفة { $low }–{ $high }
corridors-ratio-none = لا شيء للمقارنة به: لم يصادف أي طريق محرَّك عنفاً
corridors-moved = الطرق المحرَّكة: { $moved }؛ الأماكن المجرَّبة التي اتسعت لها: { $room }
corridors-p-long = p: عدد المرات التي تعطي فيها المصادفة وحدها نسبة بهذا القدر.
corridors-q-long = q: كم من الطرق التي تماثله في ضعف الاحتمال يكون اكتشافاً كاذباً.
corridors-legs = من بلد إلى بلد
corridors-leg = من ← إلى
corridors-routes = الطرق
corridors-cases = الحالات
corridors-quantity = كمية الحالات
corridors-no-quantity = غير مذكورة
corridors-without-quantity = دون كمية: { $n ->
    [zero] { $count } حالة
    [one] حالة واحدة
    [two] حالتان
    [few] { $count } حالات
    [many] { $count } حالة
   *[other] { $count } حالة
  }
corridors-so-sure = { $sure }: { $count }
corridors-rests = الطرق: { $routes }، الحالات: { $cases }؛ أحدث حالة { $case }، آخر حدث { $event }.
corridors-left = غير مدرَج في التدفقات: { $without } مما يذكر أقل من بلدين على التوالي. والحالات التي تذكر عدة بلدان منشأً أو وجهةً، ولا يؤخذ أي منها: { $several }.
flow-records = في السجل، عدّاً مرحلةً مرحلةً
flow-kind-people = الأشخاص
flow-kind-drugs = المخدرات
flow-kind-arms = الأسلحة
flow-kind-resources = الموارد المنهوبة
