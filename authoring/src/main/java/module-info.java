/** Schemas read and compared, the snapshot, and operations written as Java source. */
@SuppressWarnings("module") // The modules it is for are compiled after this one.
module dev.sterna.authoring {
  requires transitive dev.sterna.runtime;
  requires com.fasterxml.jackson.core;
  requires java.compiler;

  exports dev.sterna.adopt to
      dev.sterna.cli;
  exports dev.sterna.catalog to
      dev.sterna.cli;
  exports dev.sterna.diff to
      dev.sterna.cli,
      dev.sterna.processor;
  exports dev.sterna.emit to
      dev.sterna.cli,
      dev.sterna.processor;
  exports dev.sterna.filter to
      dev.sterna.cli,
      dev.sterna.processor;
  exports dev.sterna.history to
      dev.sterna.cli;
  exports dev.sterna.review to
      dev.sterna.cli,
      dev.sterna.processor;
  exports dev.sterna.rewrite to
      dev.sterna.cli;
  exports dev.sterna.snapshot to
      dev.sterna.cli,
      dev.sterna.processor;
}
