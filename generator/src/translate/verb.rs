//! English verbs, as far as the last segments of paths use them.

/// Verbs that read, which say more than GET does.
#[rustfmt::skip]
const READING: [&str; 18] = [
    "autocomplete", "compare", "contains", "download", "exists", "export", "fetch", "find", "get", "introspect",
    "list", "lookup", "ping", "retrieve", "search", "suggest", "validate", "verify",
];

/// Verbs that change something.
#[rustfmt::skip]
const CHANGING: [&str; 145] = [
    "accept", "acknowledge", "activate", "add", "apply", "approve", "archive", "assign", "attach", "authenticate", "authorize",
    "begin", "block", "build", "buy", "calculate", "cancel", "capture", "change", "claim", "clear", "clone", "close", "commit",
    "complete", "compute", "confirm", "connect", "convert", "copy", "create", "deactivate", "decline", "delete", "deploy",
    "deregister", "detach", "disable", "disconnect", "dismiss", "duplicate", "edit", "enable", "end", "evaluate", "execute",
    "expire", "extend", "finish", "follow", "forget", "generate", "grant", "import", "increment", "install", "invalidate",
    "invite", "join", "kill", "launch", "leave", "lock", "login", "logout", "mark", "merge", "migrate", "move", "mute", "notify",
    "open", "pause", "pay", "play", "process", "promote", "provision", "publish", "pull", "purge", "push", "put", "rebuild",
    "recalculate", "redeem", "refresh", "refund", "register", "reject", "release", "reload", "remove", "rename", "renew",
    "reopen", "replace", "reply", "resend", "reset", "resize", "resolve", "restart", "restore", "resume", "retry", "revert",
    "revoke", "rollback", "rotate", "run", "save", "seek", "send", "set", "share", "skip", "start", "stop", "submit", "subscribe",
    "suspend", "swap", "sync", "transfer", "trigger", "unarchive", "unassign", "unblock", "undo", "unfollow", "uninstall",
    "unlink", "unlock", "unmute", "unpublish", "unregister", "unsubscribe", "update", "upgrade", "upload", "upsert", "void",
    "withdraw", "write",
];

/// Whether a word is a verb that reads.
pub fn is_reading(word: &str) -> bool {
    READING.contains(&word)
}

/// Whether a word is a verb.
pub fn is_verb(word: &str) -> bool {
    is_reading(word) || CHANGING.contains(&word)
}
