/**
 * Schema, operations, the graph of revisions and their execution: what an application needs that
 * migrates its database.
 */
@SuppressWarnings("module") // Those that some packages are for are compiled after this one.
module dev.sterna.runtime {
  requires transitive java.sql;

  exports dev.sterna;
  exports dev.sterna.data;
  exports dev.sterna.migration;
  exports dev.sterna.operation;
  exports dev.sterna.report;
  exports dev.sterna.revision;
  exports dev.sterna.schema;
  exports dev.sterna.dialect to
      dev.sterna.authoring;
  exports dev.sterna.execute to
      dev.sterna.authoring,
      dev.sterna.cli;
}
