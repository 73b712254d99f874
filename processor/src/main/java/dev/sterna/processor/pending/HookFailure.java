package dev.sterna.processor.pending;

import dev.sterna.processor.spi.DraftHook;

/** What a hook did instead of giving an answer. */
public final class HookFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hook;

  HookFailure(DraftHook hook, String problem) {
    super(problem);
    this.hook = hook.getClass().getName();
  }

  /** The class of the hook. */
  public String hook() {
    return hook;
  }
}
