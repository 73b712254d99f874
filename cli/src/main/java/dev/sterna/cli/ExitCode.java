package dev.sterna.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a command tells the shell. Scripts rely on the numbers; 64 and above are those of
 * sysexits.h.
 */
enum ExitCode {
  OK(0, "done"),
  ERROR(1, "refused or failed; the message says why"),
  MODEL_AHEAD(2, "check: the entities have changed and no revision covers the change"),
  REPLAY_DIFFERS(
      3,
      "check, verify: the replayed revisions do not give schema.jsonl, or a downgrade does"
          + " not revert its upgrade"),
  NOT_AT_HEADS(4, "current --check-heads: the database is not at the heads"),
  DRIFT(5, "drift: the database differs from its revisions"),
  USAGE(64, "no such command, option or argument"),
  UNREACHABLE(69, "the database cannot be reached, or is not up"),
  DEFECT(70, "a bug in Sterna; the message names a file to report it with"),
  LOCKED(75, "another runner holds the lock; try again later"),
  DENIED(77, "the database rejects the user, or denies them a privilege they need"),
  INTERRUPTED(130, "interrupted by SIGINT (143: by SIGTERM); the message says what was done");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** Its name, for a program. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  int code() {
    return code;
  }

  /** All of them with their meaning, for the help. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode exit : values()) {
      meanings.put(Integer.toString(exit.code), exit.meaning);
    }
    return meanings;
  }
}
