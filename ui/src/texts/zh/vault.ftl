# 保险库：锁定的窗口，以及密码短语、两半、密钥和备份的页面。
lock-title = 配置文件夹已锁定
lock-passphrase = 密码短语
lock-open = 打开
lock-trying = 正在尝试密码短语。
lock-wait = { $n ->
   *[other] { $n } 秒后可以再试。
  }
lock-by-halves = 用恢复密钥的两半打开
lock-by-passphrase = 用密码短语打开
lock-recover = 用两半打开
lock-recover-why = 两个人各持一半。空格、连字符和大小写都无关紧要。
lock-recover-open = 打开并设定新的密码短语

vault = 保险库
vault-is-set = 此配置文件夹由密码短语守护。没有它，也没有恢复密钥的两半，任何人都无法再读取。
vault-is-not-set = 此配置文件夹没有密码短语守护：密钥在一个只有所有者能读取的文件中。笔记本电脑被盗时的安全程度取决于其磁盘加密。
vault-one-copy = 保险库的两份副本之一已损坏。下次打开配置文件夹时会修复。
vault-manage = 保险库和备份
vault-waiting = 正在查看保险库。
vault-working = 这可能需要一段时间。
vault-lock = 立即锁定
vault-set = 设定密码短语
vault-set-why = 取四五个互不相关的词。随后会显示恢复密钥的两半：请备好纸张和两名保管人。
vault-change = 更改密码短语
vault-change-why = 恢复密钥的两半不变。此前的备份用原来的密码短语打开。
vault-halves = 新的两半
vault-halves-why = 一半遗失或保管人离任时：两半都重新生成，原来的从此不再能打开任何内容。
vault-rekey = 新密钥
vault-rekey-why = 有人可能知道密钥时：所存的一切用另一把密钥重写。请先关闭此配置文件夹的其他窗口和命令；磁盘需要两倍空间。随后给出新的两半。随即用新密钥制作一份备份；先前的备份用其当日的密码短语打开。
vault-old = 密码短语
vault-new = 新的密码短语
vault-again = 再输入一次
vault-new-why = { $n ->
   *[other] { $n } 个字符或更多
  }
vault-differs = 两次输入还不一致。
vault-strength-short = 太短
vault-strength-fair = 尚可：能抵挡没有手段的窃贼
vault-strength-good = 良好：能抵挡有手段的窃贼
vault-strength-strong = 强
vault-idle = 不使用时锁定，时限
vault-minutes = { $n } 分钟

vault-half-1 = 第一半
vault-half-2 = 第二半
vault-halves-once = 恢复密钥的两半
vault-halves-once-why = 只显示这一次，不在任何地方保存。请将每一半单独打印在一张纸上，或抄写下来，交给两个人分开保管。单独一半毫无用处；两半合起来可打开配置文件夹。
vault-half-keep = 请存放在无人持有另一半的地方。密码短语遗失时需要它。
vault-half-print = 打印这一半
vault-halves-kept = 两半都已在纸上
vault-halves-done = 完成

vault-backups = 备份
vault-backups-why = 每份都是配置文件夹中“backups”文件夹里的加密副本，旁边有当日的保险库。程序会重新读取并比较每一行。保留七份。
vault-schedule-daily = 每天
vault-schedule-weekly = 每周
vault-schedule-by_hand = 手动
vault-back-up = 立即备份
vault-try = 试行恢复
vault-no-backup = 还没有备份。
vault-last-backup = 上次备份：{ $time }。
vault-trial-whole = { $time } 试行恢复：全部都在。
vault-trial-fault = { $time } 试行恢复，未成功。
vault-trial-rows = { $n ->
   *[other] 比较了 { $n } 行。
  }
vault-backup-file = 文件
vault-backup-made = 制作时间
vault-backup-size = 大小
vault-backup-opens = 打开方式
vault-opens-vault = 当日的密码短语
vault-opens-key = 现在打开配置文件夹的方式
vault-opens-nothing = 此处没有：它用先前的密钥制作

action-lock = 锁定配置文件夹
action-vault = 保险库和备份
