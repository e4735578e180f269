/*
 * Stands between the program and the disk: notes what is written, and fails or kills where a test asks for it.
 *
 * It is put before the C library (LD_PRELOAD) and minds the files under one folder alone. What it is told by the environment:
 *
 *   SHIM_FOLDER  the folder; without it the shim does nothing but the clock
 *   SHIM_LOG     where to note every change of a file that lies in the folder itself, in the order in which they were made
 *   SHIM_ACKS    a file elsewhere: each write into it is noted as an acknowledgement
 *   SHIM_FAULT   kill  before a change: SIGKILL
 *                torn  the same, after half of what was to be written
 *                full  what makes a file longer: half of it is written, then ENOSPC
 *                sync  fsync: EIO, and nothing is made durable
 *   SHIM_AT      the first such call that fails, counted from 1
 *   SHIM_TIMES   how many fail from there; all of them without it
 *   SHIM_HIT     a file that is made when something failed
 *   SHIM_CLOCK   seconds that the clock of the day is put forward, or back where they are negative
 *
 * A note: kind (1 byte), number of the file (8), offset or length (8), length of what follows (4), what follows. Numbers of
 * files are those of their inodes; the order of bytes is that of the machine. Kinds: C created (name), W written, T cut to a
 * length, S made durable, D the folder's names made durable, U unlinked (name), R renamed, L linked (two names with a NUL
 * between them), A acknowledged. What is mapped into memory is not seen: SQLite maps its -shm file alone, which holds nothing
 * that outlives the programs that have it open.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define FILES 65536

enum what { NOTHING, ELSEWHERE_BELOW, FILE_OF_IT, FOLDER, ACKS };
enum fault { NONE, KILL, TORN, FULL, SYNC };
enum step { CHANGE, LONGER, DURABLE };

static unsigned char whats[FILES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char folder[PATH_MAX];
static const char *acks, *hit;
static int log_file = -1;
static enum fault fault;
static long at = 1, times = LONG_MAX, seen;
static int half_written;
static long clock_shift;

static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static int (*real_ftruncate)(int, off64_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);
static int (*real_rename)(const char *, const char *);
static int (*real_linkat)(int, const char *, int, const char *, int);
static int (*real_clock_gettime)(clockid_t, struct timespec *);

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

static long number_of(const char *name, long otherwise) {
    const char *text = getenv(name);
    return text ? atol(text) : otherwise;
}

static void begin(void) {
    real_open = next("open64");
    real_openat = next("openat64");
    real_close = next("close");
    real_write = next("write");
    real_pwrite = next("pwrite64");
    real_ftruncate = next("ftruncate64");
    real_fsync = next("fsync");
    real_fdatasync = next("fdatasync");
    real_unlink = next("unlink");
    real_rename = next("rename");
    real_linkat = next("linkat");
    real_clock_gettime = next("clock_gettime");
    clock_shift = number_of("SHIM_CLOCK", 0);
    const char *named = getenv("SHIM_FOLDER");
    if (!named || !realpath(named, folder))
        return;
    acks = getenv("SHIM_ACKS");
    hit = getenv("SHIM_HIT");
    at = number_of("SHIM_AT", 1);
    times = number_of("SHIM_TIMES", LONG_MAX);
    const char *kind = getenv("SHIM_FAULT");
    if (kind)
        fault = !strcmp(kind, "kill") ? KILL : !strcmp(kind, "torn") ? TORN : !strcmp(kind, "full") ? FULL : SYNC;
    const char *log = getenv("SHIM_LOG");
    if (log)
        log_file = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* Other libraries open files before it is this one's turn to begin, so that each call makes sure of it. */
static void begun(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, begin);
}

/* Returns the name of a path within the folder; NULL where it lies elsewhere or deeper. `below` tells the latter. */
static const char *name_in(const char *path, int *below) {
    size_t length = strlen(folder);
    *below = 0;
    if (!length || strncmp(path, folder, length) || path[length] != '/')
        return NULL;
    *below = 1;
    return strchr(path + length + 1, '/') ? NULL : path + length + 1;
}

static void note(char kind, uint64_t file, uint64_t offset, const void *bytes, size_t length) {
    if (log_file < 0)
        return;
    char head[21];
    uint32_t size = (uint32_t)length;
    head[0] = kind;
    memcpy(head + 1, &file, 8);
    memcpy(head + 9, &offset, 8);
    memcpy(head + 17, &size, 4);
    struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, length}};
    if (writev(log_file, parts, 2) != (ssize_t)(sizeof head + length))
        abort();
}

static void note_names(char kind, const char *from, const char *to) {
    int below_from, below_to;
    const char *one = name_in(from, &below_from), *other = name_in(to, &below_to);
    if (!one || !other)
        return;
    char both[2 * NAME_MAX + 2];
    size_t first = strlen(one) + 1, second = strlen(other);
    memcpy(both, one, first);
    memcpy(both + first, other, second);
    note(kind, 0, 0, both, first + second);
}

/* Tells whether this call is one that is to fail. */
static int fails(enum step step) {
    int counts = fault == FULL ? step == LONGER : fault == SYNC ? step == DURABLE : fault != NONE;
    if (!counts || ++seen < at || seen - at >= times)
        return 0;
    if (hit)
        real_close(real_open(hit, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    if (fault == KILL)
        kill(getpid(), SIGKILL);
    return 1;
}

static unsigned char what_of(int file) { return file >= 0 && file < FILES ? whats[file] : NOTHING; }

static uint64_t inode_of(int file, off64_t *size) {
    struct stat64 found;
    if (fstat64(file, &found))
        return 0;
    if (size)
        *size = found.st_size;
    return found.st_ino;
}

static int opened(int file, const char *path, int flags, int was_there) {
    if (file < 0 || file >= FILES)
        return file;
    int below;
    const char *name = name_in(path, &below);
    pthread_mutex_lock(&lock);
    if (acks && !strcmp(path, acks))
        whats[file] = ACKS;
    else if (folder[0] && !strcmp(path, folder))
        whats[file] = FOLDER;
    else
        whats[file] = name ? FILE_OF_IT : below ? ELSEWHERE_BELOW : NOTHING;
    if (whats[file] == FILE_OF_IT && !was_there)
        note('C', inode_of(file, NULL), 0, name, strlen(name));
    else if (whats[file] == FILE_OF_IT && flags & O_TRUNC)
        note('T', inode_of(file, NULL), 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return file;
}

static int is_there(const char *path) {
    struct stat64 found;
    int before = errno, there = !stat64(path, &found);
    errno = before;
    return there;
}

int open64(const char *path, int flags, ...) {
    begun();
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    int was_there = is_there(path);
    return opened(real_open(path, flags, mode), path, flags, was_there);
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open64(path, flags, mode);
}

int openat64(int from, const char *path, int flags, ...) {
    begun();
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    int was_there = is_there(path);
    return opened(real_openat(from, path, flags, mode), path, flags, was_there);
}

int close(int file) {
    begun();
    if (what_of(file) != NOTHING)
        whats[file] = NOTHING;
    return real_close(file);
}

/* Writes into a file of the folder, or as much of it as the fault lets through. */
static ssize_t put(int file, const void *bytes, size_t length, off64_t offset, int is_placed) {
    pthread_mutex_lock(&lock);
    off64_t size = 0;
    uint64_t inode = inode_of(file, &size);
    if (!is_placed)
        offset = fcntl(file, F_GETFL) & O_APPEND ? size : lseek64(file, 0, SEEK_CUR);
    int is_longer = offset + (off64_t)length > size;
    /* A disk that is full takes what there is room for, and says so at the next try. */
    if (half_written && is_longer) {
        half_written = 0;
        pthread_mutex_unlock(&lock);
        errno = ENOSPC;
        return -1;
    }
    int stops = fails(is_longer ? LONGER : CHANGE);
    size_t part = stops ? (length + 1) / 2 : length;
    half_written = stops && part < length;
    ssize_t done = is_placed ? real_pwrite(file, bytes, part, offset) : real_write(file, bytes, part);
    if (stops && fault == TORN)
        kill(getpid(), SIGKILL);
    if (done > 0 && what_of(file) == FILE_OF_IT)
        note('W', inode, (uint64_t)offset, bytes, (size_t)done);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t write(int file, const void *bytes, size_t length) {
    begun();
    switch (what_of(file)) {
    case FILE_OF_IT:
    case ELSEWHERE_BELOW:
        return put(file, bytes, length, 0, 0);
    case ACKS:
        pthread_mutex_lock(&lock);
        note('A', 0, 0, bytes, length);
        pthread_mutex_unlock(&lock);
    }
    return real_write(file, bytes, length);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset) {
    begun();
    unsigned char what = what_of(file);
    int minds = what == FILE_OF_IT || what == ELSEWHERE_BELOW;
    return minds ? put(file, bytes, length, offset, 1) : real_pwrite(file, bytes, length, offset);
}

int ftruncate64(int file, off64_t length) {
    begun();
    unsigned char what = what_of(file);
    if (what != FILE_OF_IT && what != ELSEWHERE_BELOW)
        return real_ftruncate(file, length);
    pthread_mutex_lock(&lock);
    off64_t size = 0;
    uint64_t inode = inode_of(file, &size);
    int done = -1;
    if (fails(CHANGE) && fault == TORN)
        kill(getpid(), SIGKILL);
    done = real_ftruncate(file, length);
    if (!done && what == FILE_OF_IT)
        note('T', inode, (uint64_t)length, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

static int make_durable(int file, int (**real)(int)) {
    begun();
    unsigned char what = what_of(file);
    if (what == NOTHING || what == ACKS)
        return (*real)(file);
    pthread_mutex_lock(&lock);
    int done = -1;
    if (fails(DURABLE)) {
        if (fault == TORN)
            kill(getpid(), SIGKILL);
        errno = EIO;
    } else {
        done = (*real)(file);
        if (!done)
            note(what == FOLDER ? 'D' : 'S', inode_of(file, NULL), 0, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int fsync(int file) { return make_durable(file, &real_fsync); }

int fdatasync(int file) { return make_durable(file, &real_fdatasync); }

/* Tells whether a change of names is minded, and kills where it is the one to be killed at. */
static int minds_names(const char *path) {
    int below;
    name_in(path, &below);
    if (below && fails(CHANGE) && fault == TORN)
        kill(getpid(), SIGKILL);
    return below;
}

int unlink(const char *path) {
    begun();
    pthread_mutex_lock(&lock);
    int below, minds = minds_names(path);
    int done = real_unlink(path);
    const char *name = name_in(path, &below);
    if (!done && minds && name)
        note('U', 0, 0, name, strlen(name));
    pthread_mutex_unlock(&lock);
    return done;
}

int rename(const char *from, const char *to) {
    begun();
    pthread_mutex_lock(&lock);
    int minds = minds_names(from);
    int done = real_rename(from, to);
    if (!done && minds)
        note_names('R', from, to);
    pthread_mutex_unlock(&lock);
    return done;
}

int linkat(int from, const char *path, int to, const char *other, int flags) {
    begun();
    pthread_mutex_lock(&lock);
    int minds = minds_names(path);
    int done = real_linkat(from, path, to, other, flags);
    if (!done && minds)
        note_names('L', path, other);
    pthread_mutex_unlock(&lock);
    return done;
}

int clock_gettime(clockid_t which, struct timespec *now) {
    begun();
    int done = real_clock_gettime(which, now);
    if (!done && which == CLOCK_REALTIME)
        now->tv_sec += clock_shift;
    return done;
}
