package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.ERROR_IF_STRICT;
import static dev.sterna.processor.report.Severity.NOTE;

/** The setup of a migrations package: ids {@code STERNA-01xx}. */
public enum SetupMessage implements Message {

  /** Argument: the package. */
  FOLDER_NOT_FOUND(
      "STERNA-0101",
      NOTE,
      "the folder of package %s was not found, so schema.jsonl was not read and no draft made;"
          + " name the folder in the option -Asterna.directory"),

  /** Argument: the value of the option. */
  FOLDER_WRONG(
      "STERNA-0102",
      ERROR,
      "the option -Asterna.directory=%s names a folder without package-info.java; name the folder"
          + " of the sources of this package, or leave the option out"),

  /** Argument: the class. */
  NAME_TAKEN(
      "STERNA-0103", ERROR, "Sterna generates a class %s itself; give this one another name"),

  /** Arguments: the two packages. */
  PACKAGES_UNCLEAR(
      "STERNA-0104",
      ERROR,
      "@Migrations of %s and of %s would take the same entities; name in packages of both those of"
          + " its own entities, none of them within another"),

  /** Arguments: the option, what may be meant. */
  OPTION_UNKNOWN("STERNA-0105", ERROR, "there is no option -A%s; %s"),

  /** Arguments: the option, its value, the values that it has. */
  OPTION_VALUE("STERNA-0106", ERROR, "the option -A%s cannot be \"%s\"; use %s, or leave it out"),

  /** Arguments: the version, the oldest and the newest. */
  POSTGRES_VERSION(
      "STERNA-0107",
      ERROR,
      "postgres = %s is not supported; name the oldest major version that runs the migrations, from"
          + " %s to %s"),

  /** Argument: the text. */
  PACKAGE_NAME(
      "STERNA-0108",
      ERROR,
      "packages has \"%s\", which is not a package name; write one such as com.example, which"
          + " stands for its subpackages too"),

  /** Argument: the class. */
  GENERATED_IS_SOURCE(
      "STERNA-0109",
      ERROR,
      "this compile was given %s as a source, as an earlier compile generated it, and it is out of"
          + " date; it has been deleted, so compile again, without the generated sources"),

  /** Argument: the pattern. */
  TABLE_PATTERN(
      "STERNA-0110",
      ERROR,
      "tables has \"%s\", which no table matches; write a pattern such as blog_* or !audit_*, or"
          + " leave it out"),

  /** Argument: the entity classes. */
  ENTITY_NOT_FOUND(
      "STERNA-0111",
      ERROR,
      "none of the entities in schema.jsonl was found, so no draft was made, because it would drop"
          + " their tables (%s); compile with all entities on the class path or the source path,"
          + " or, if they were removed on purpose, compile once with -Asterna.complete=true"),

  /** Argument: the entity classes. */
  ENTITY_NOT_COMPILED(
      "STERNA-0112",
      ERROR,
      "this compile has neither the source nor a class file of entities or converters that lie in"
          + " the source folder, so no draft was made (%s); compile all sources, or put the classes"
          + " of the last compile on the class path"),

  /** Argument: the entity classes. */
  ENTITY_WITHOUT_SOURCE(
      "STERNA-0113",
      ERROR,
      "class files of entities or converters have no source in the source folder, so no draft was"
          + " made (%s); if they were removed, compile all sources at once, or delete the class"
          + " files; if their sources lie elsewhere, name them in classes = … of @Migrations"),

  /** Argument: the class. */
  CLASS_NOT_ENTITY(
      "STERNA-0114",
      ERROR,
      "classes names %s, which is neither an entity nor a converter; take it out"),

  /** Argument: the classes, each with a part of it. */
  CLASS_FILE_STALE(
      "STERNA-0115",
      ERROR,
      "class files do not say what their sources say now, so no draft was made (%s); compile these"
          + " sources too, or all"),

  /** Argument: the packages. */
  OUTPUT_NOT_SEEN(
      "STERNA-0116",
      ERROR,
      "the folder into which this compile writes holds the migrations package %s, but the class"
          + " path does not show it, so nothing was regenerated; add that folder to the class"
          + " path, or compile all sources"),

  /** Arguments: the file, the package. */
  NOT_DECLARED(
      "STERNA-0117",
      NOTE,
      "no package declares @Migrations, so no migrations are made for the entities; to have them,"
          + " create %s with: @Migrations package %s; import dev.sterna.migration.Migrations;"),

  /** Argument: the package. */
  PACKAGE_WITHOUT_ENTITY(
      "STERNA-0118",
      ERROR_IF_STRICT,
      "packages names %s, in which this compile finds no entity; correct the name, or take it out;"
          + " of packages in jars each has to be named itself, subpackages too"),

  /** Argument: the packages. */
  DECLARATION_NOT_COMPILED(
      "STERNA-0119",
      ERROR,
      "@Migrations stands in the source folder, on package %s, but this compile has neither that"
          + " source nor its class file where it writes, so nothing was generated; compile"
          + " package-info.java too, or write to the folder of the last compile, with it on the"
          + " class path"),

  /** Argument: the entities. */
  ENTITY_LEFT_OUT(
      "STERNA-0120",
      NOTE,
      "packages leaves out entities of this compile, so their tables are not migrated: %s; if they"
          + " are to be, name their packages too"),

  /** Argument: the jars. */
  JARS_MISSING(
      "STERNA-0121",
      ERROR,
      "the processor path holds sterna-processor without what it needs, so no migrations are made;"
          + " add these jars: %s"),

  /** Argument: the class. */
  CLASS_NOT_REPLACED(
      "STERNA-0122",
      ERROR,
      "this compiler finds the class %s of an earlier compile on its class path, and then lets no"
          + " processor regenerate it; empty the folder of classes before each compile, or take"
          + " it off the class path"),

  NAMING_SERVICE_MISSING(
      "STERNA-0123",
      ERROR,
      "naming = SERVICE needs an implementation of dev.sterna.processor.spi.NamingConvention on the"
          + " processor path, named in its META-INF/services; put it there, or take another"
          + " naming"),

  /** Argument: the classes. */
  NAMING_SERVICE_TWICE(
      "STERNA-0124",
      ERROR,
      "naming = SERVICE needs one NamingConvention on the processor path, and there are several:"
          + " %s; leave one"),

  /** Arguments: the class or file, what went wrong. */
  NAMING_SERVICE_FAILED(
      "STERNA-0125",
      ERROR,
      "the NamingConvention %s fails: %s; correct it, or take another naming"),

  /** Arguments: the entity, what the compiler says. */
  ENTITY_UNREADABLE(
      "STERNA-0131",
      ERROR,
      "the class file of entity %s cannot be read, so no draft was made: %s; put what is missing on"
          + " the class path, or rebuild the module that it comes from"),

  /** Argument: the entity. */
  ENTITY_STRIPPED(
      "STERNA-0132",
      ERROR,
      "the class file of entity %s, or of a superclass, shows no fields, as in a jar of headers, so"
          + " no draft was made; put the whole jar on the class path"),

  /** Argument: the class. */
  CLASS_NOT_FOUND(
      "STERNA-0133",
      ERROR,
      "classes names %s, which the compiler does not find, so no draft was made; put it on the"
          + " class path, or take it out"),

  /** Argument: the text. */
  RELEASED_UNKNOWN(
      "STERNA-0141",
      ERROR,
      "released names %s, which names no revision here, or several; name the newest revision that"
          + " runs everywhere, or base before the first release"),

  /** Argument: the pattern. */
  COLUMN_PATTERN(
      "STERNA-0142",
      ERROR,
      "columns has \"%s\", which no column matches; write a table and a column, such as"
          + " !post.legacy_* or !*.shadow, or leave it out"),

  HOOK_MISSING(
      "STERNA-0143",
      ERROR,
      "hooks = true needs an implementation of dev.sterna.processor.spi.DraftHook on the processor"
          + " path, named in its META-INF/services; put it there, or take hooks out"),

  /** Arguments: the class or file, what went wrong. */
  HOOK_FAILED("STERNA-0144", ERROR, "the DraftHook %s fails: %s; correct it, or take hooks out"),

  /** Arguments: the class, what the file system says. */
  CLASS_NOT_WRITTEN(
      "STERNA-0145",
      ERROR,
      "the class %s cannot be written into the folder of generated sources: %s; see that there is"
          + " room and that it may be written to, or give a package of a very long name another"
          + " one"),

  ENTITY_NOWHERE(
      "STERNA-0146",
      NOTE,
      "this compile finds no entity, so there is nothing to migrate; to have those of other modules"
          + " and jars, name each of their packages in packages of @Migrations");

  private final Wording wording;

  SetupMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
