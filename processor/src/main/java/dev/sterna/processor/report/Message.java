package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.ERROR_IF_STRICT;
import static dev.sterna.processor.report.Severity.NOTE;

/**
 * Every text of the processor. A text says what is wrong, where, why it matters, and the next step.
 * Ids are grouped by area, with gaps; an id is never given to another message.
 */
public enum Message {

  // 01xx: the setup of a migrations package

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
  OPTION_VALUE("STERNA-0106", ERROR, "the option -A%s cannot be \"%s\"; say %s, or leave it out"),

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
      "packages has \"%s\", which is no name of a package; write one such as com.example, which"
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
      "tables has \"%s\", which no table matches; write a pattern such as blog_* or !audit_*, or leave"
          + " it out"),

  /** Argument: the entity classes. */
  ENTITY_NOT_FOUND(
      "STERNA-0111",
      ERROR,
      "of the entities in schema.jsonl none was found, so no draft was made, because it would drop"
          + " their tables (%s); compile with all entities on the class path or the source path, or,"
          + " if they were removed on purpose, compile once with -Asterna.complete=true"),

  /** Argument: the entity classes. */
  ENTITY_NOT_COMPILED(
      "STERNA-0112",
      ERROR,
      "this compile has neither the source nor a class file of entities that lie in the source folder,"
          + " so no draft was made (%s); compile all sources, or put the classes of the last compile"
          + " on the class path"),

  /** Argument: the entity classes. */
  ENTITY_WITHOUT_SOURCE(
      "STERNA-0113",
      ERROR,
      "class files of entities have no source in the source folder, so no draft was made (%s); if they"
          + " were removed, compile all sources at once, or delete the class files; if their sources"
          + " lie elsewhere, name them in classes = … of @Migrations"),

  /** Argument: the class. */
  CLASS_NOT_ENTITY("STERNA-0114", ERROR, "classes names %s, which is no entity; take it out"),

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
      "the folder into which this compile writes holds the migrations package %s, but the class path"
          + " does not show it, so nothing was generated anew; add that folder to the class path, or"
          + " compile all sources"),

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
      "packages names %s, in which this compile finds no entity; correct the name, or take it out; of"
          + " packages in jars each has to be named itself, subpackages too"),

  /** Argument: the jars. */
  JARS_MISSING(
      "STERNA-0121",
      ERROR,
      "the processor path holds sterna-processor without what it needs, so no migrations are made; add"
          + " these jars: %s"),

  /** Argument: the class. */
  CLASS_NOT_REPLACED(
      "STERNA-0122",
      ERROR,
      "this compiler finds the class %s of an earlier compile on its class path, and then lets no"
          + " processor generate it anew; empty the folder of classes before each compile, or take it off"
          + " the class path"),

  /** Arguments: the entity, what the compiler says. */
  ENTITY_UNREADABLE(
      "STERNA-0131",
      ERROR,
      "the class file of entity %s cannot be read, so no draft was made: %s; put what is missing on the"
          + " class path, or build the module that it comes from anew"),

  /** Argument: the entity. */
  ENTITY_STRIPPED(
      "STERNA-0132",
      ERROR,
      "the class file of entity %s, or of a superclass, shows no fields, as in a jar of headers, so no"
          + " draft was made; put the whole jar on the class path"),

  /** Argument: the class. */
  CLASS_NOT_FOUND(
      "STERNA-0133",
      ERROR,
      "classes names %s, which the compiler does not find, so no draft was made; put it on the class"
          + " path, or take it out"),

  // 02xx: Jakarta Persistence, what a mapping cannot be

  /** Argument: the annotation. */
  ANNOTATION_UNSUPPORTED(
      "STERNA-0201",
      ERROR,
      "@%s shapes tables in a way that Sterna does not support yet; take it off, or keep its entity out"
          + " of the packages of @Migrations and write its tables in SQL (revision --empty)"),

  /** Arguments: the class, its superclass. */
  INHERITANCE_UNSUPPORTED(
      "STERNA-0202",
      ERROR,
      "%s extends the entity %s, and Sterna does not support inheritance between entities yet; make"
          + " the superclass a @MappedSuperclass, or keep both out of the packages of @Migrations"),

  /** Arguments: the attribute, its type. */
  EMBEDDABLE_UNSUPPORTED(
      "STERNA-0203",
      ERROR,
      "%s has the embeddable type %s, which Sterna does not support yet; put its fields into the entity,"
          + " or keep the entity out of the packages of @Migrations and write its table in SQL"
          + " (revision --empty)"),

  /** Argument: the type. */
  ENTITY_NOT_CLASS("STERNA-0204", ERROR, "%s is an entity, so it must be a class"),

  /** Argument: the class. */
  ENTITY_WITHOUT_ID(
      "STERNA-0205",
      ERROR,
      "%s has no id; annotate the field or getter that identifies it with @Id"),

  /** Arguments: the class, the table, the class that has the table already. */
  TABLE_TWICE(
      "STERNA-0206",
      ERROR,
      "%s needs the table %s, which belongs to %s; name another in @Table (names are at most 63 bytes"
          + " long, and case counts only in delimited ones)"),

  /** Arguments: the name, what is wrong with it, what to do. */
  NAME_UNUSABLE("STERNA-0207", ERROR, "the name \"%s\" %s; %s"),

  /** Arguments: the class, its superclass. */
  SUPERCLASS_UNRESOLVED(
      "STERNA-0208",
      ERROR,
      "%s extends %s, which is not known to the compiler, and may have columns; put the class on the"
          + " class path"),

  /** Argument: the class. */
  SUPERCLASS_GENERATED(
      "STERNA-0209",
      ERROR,
      "the superclass of %s is generated by this compile, after entities are read, so no draft was made;"
          + " keep its source with the others, or in a module of its own"),

  /** Arguments: the attribute, the type. */
  TYPE_UNRESOLVED(
      "STERNA-0211",
      ERROR,
      "%s is of type %s, which is not known to the compiler, so its column is not either; put the class"
          + " on the class path"),

  /** Arguments: the attribute, its type. */
  TYPE_NOT_BASIC(
      "STERNA-0212",
      ERROR,
      "%s has the type %s, for which there is no column; make it a basic type or Serializable, or"
          + " annotate it with @Transient"),

  /** Arguments: the attribute, its type. */
  ENTITY_WITHOUT_RELATIONSHIP(
      "STERNA-0213",
      ERROR,
      "%s refers to the entity %s without saying how; annotate it with @ManyToOne or @OneToOne"),

  /** Argument: the attribute. */
  NOT_TEMPORAL(
      "STERNA-0214",
      ERROR,
      "@Temporal is for java.util.Date and java.util.Calendar, and %s is neither; take it away"),

  /** Argument: the attribute. */
  NOT_ENUM("STERNA-0215", ERROR, "@Enumerated is for enums, and %s is none; take it away"),

  /** Arguments: the attribute, the enum. */
  ENUM_VALUES_UNSUPPORTED(
      "STERNA-0216",
      ERROR,
      "%s is of the enum %s, whose @EnumeratedValue Sterna does not support yet; without it the column"
          + " would be wrong, so no migration is made"),

  /** Arguments: the attribute, the type, the range. */
  TYPE_OUT_OF_RANGE(
      "STERNA-0217",
      ERROR,
      "%s would have the type %s, and PostgreSQL takes only numbers from %s there; correct the length,"
          + " precision or scale of its column"),

  /** Argument: the attribute. */
  TYPE_GENERATED(
      "STERNA-0218",
      ERROR,
      "the type of %s is generated by this compile, after entities are read, so no draft was made; keep"
          + " its source with the others, or in a module of its own"),

  /** Arguments: the column, the table, the attribute that has it already. */
  COLUMN_TWICE(
      "STERNA-0221",
      ERROR,
      "the column %s of table %s is written by attribute %s already; give this one another name, or"
          + " make it insertable = false, updatable = false"),

  /** Arguments: the column, the table, the attribute that has it already. */
  COLUMN_NAMES_COLLIDE(
      "STERNA-0222",
      ERROR,
      "PostgreSQL folds this name, cuts it to 63 bytes, and makes it column %s of table %s, which"
          + " attribute %s has already; give it another name"),

  /** Argument: the text. */
  COLUMN_OPTIONS(
      "STERNA-0223",
      ERROR,
      "the column options \"%s\" are not understood; use default, not null, unique, collate, check,"
          + " or generated always as (…) stored"),

  /** Argument: the attribute. */
  IDENTITY_WITH_DEFAULT(
      "STERNA-0224",
      ERROR,
      "%s is numbered by the database, so its column cannot have another default; take the default out"
          + " of columnDefinition or options"),

  /** Arguments: the column, the table, the columns that there are. */
  COLUMN_UNKNOWN("STERNA-0225", ERROR, "there is no column %s in table %s; it has: %s"),

  /** No argument. */
  UNIQUE_INDEX_ORDER(
      "STERNA-0226",
      ERROR,
      "a unique index is a unique constraint, which has no order; leave out desc"),

  /** Argument: the text. */
  KEY_OPTIONS(
      "STERNA-0227",
      ERROR,
      "the options \"%s\" are not understood; use deferrable [initially deferred] on a unique"
          + " constraint, include (…) and where … on an index"),

  /** Arguments: the name, the table. */
  CONSTRAINT_NAME_TAKEN(
      "STERNA-0228",
      ERROR,
      "the name %s on table %s is that of another table, index or constraint; choose another"),

  /** Arguments: the attribute, the type. */
  TARGET_NOT_ENTITY(
      "STERNA-0231",
      ERROR,
      "%s refers to %s, which is no entity; annotate that class with @Entity, or name one in"
          + " targetEntity"),

  /** Arguments: the attribute, the class. */
  TARGET_UNREADABLE(
      "STERNA-0232",
      ERROR,
      "%s refers to the entity %s, whose key cannot be read; add that class to @Migrations to see why"),

  /** Arguments: the attribute, how many it has, the class it refers to, how many that has. */
  JOIN_COLUMN_COUNT(
      "STERNA-0233",
      ERROR,
      "%s has %s join columns, but the key of %s has %s columns; declare one for each, with its"
          + " referencedColumnName"),

  /** Arguments: the attribute, the column, the table. */
  REFERENCED_COLUMN_UNKNOWN(
      "STERNA-0234",
      ERROR,
      "%s refers to the column \"%s\", which table %s does not have; correct referencedColumnName"),

  /** Argument: the attribute. */
  JOIN_COLUMN_TWICE(
      "STERNA-0235",
      ERROR,
      "%s names a join column twice, or refers to a column twice; declare one for each column"),

  /** Argument: the attribute. */
  KEY_CYCLE(
      "STERNA-0236",
      ERROR,
      "%s refers to a column that refers back to this one, so neither has a type; one of them needs a"
          + " column of its own"),

  /** Argument: the text. */
  FOREIGN_KEY_DEFINITION(
      "STERNA-0237",
      ERROR,
      "the foreign key \"%s\" is not understood; use foreign key (…) references … with on delete, on"
          + " update, match and deferrable"),

  /** Argument: the attribute. */
  FOREIGN_KEY_DISAGREES(
      "STERNA-0238",
      ERROR,
      "the foreignKeyDefinition of %s names other columns or another table than the relationship; make"
          + " them the same"),

  /** Arguments: the table, the table that it refers to. */
  TARGET_TABLE_UNKNOWN(
      "STERNA-0239",
      ERROR,
      "table %s refers to table %s, which these migrations do not have; let @Migrations take its entity"
          + " too (packages, classes, tables), or declare the relationship with"
          + " @ForeignKey(ConstraintMode.NO_CONSTRAINT)"),

  /** No argument. */
  SEQUENCE_INCREMENT(
      "STERNA-0241",
      ERROR,
      "a sequence cannot count in steps of 0; give it another allocationSize"),

  /** Argument: the text. */
  SEQUENCE_OPTIONS(
      "STERNA-0242",
      ERROR,
      "the sequence options \"%s\" are not understood; use as, minvalue, maxvalue, cache and cycle"),

  /** Arguments: the class, the sequence. */
  SEQUENCE_NAME_TAKEN(
      "STERNA-0243",
      ERROR,
      "the ids of %s need the sequence %s, but a table has that name; name another sequence in"
          + " @SequenceGenerator"),

  /** Arguments: the class, the sequence. */
  SEQUENCE_CONFLICT(
      "STERNA-0244",
      ERROR,
      "the ids of %s need the sequence %s, which another entity needs with other values; give both"
          + " the same initialValue and allocationSize, or another sequenceName"),

  /** Arguments: the file, what it has. */
  MAPPING_FILE(
      "STERNA-0245",
      ERROR,
      "%s has <%s>, which overrides annotations, and Sterna reads no mapping in XML; say it in"
          + " annotations, and leave queries and listeners in the file"),

  // 03xx: revisions and their graph

  /** Arguments: the class, what is wrong with it. */
  REVISION_CLASS(
      "STERNA-0301",
      ERROR,
      "revision %s cannot be created, because it %s; make it a class that implements Migration, with a"
          + " constructor that has no parameters, throws nothing and is not private"),

  /** Argument: the class. */
  REVISION_WITHOUT_ID(
      "STERNA-0302", ERROR, "revision %s has no id; give back the id with which it was generated"),

  /** Arguments: the text, the class. */
  REVISION_TIME(
      "STERNA-0303",
      ERROR,
      "created = \"%s\" of revision %s is no time; write it in UTC, such as"
          + " \"2023-04-28T01:59:42Z\""),

  /** Argument: the class. */
  REVISION_ELSEWHERE(
      "STERNA-0304",
      ERROR,
      "revision %s would never run, because it is no top-level class of a package with @Migrations;"
          + " move it there"),

  /** Argument: the class. */
  REVISION_ENCODING(
      "STERNA-0305",
      ERROR,
      "this compile reads revision %s in another encoding than UTF-8, in which it was written, so its"
          + " names would be others; compile with -encoding UTF-8, or write them as \\u escapes"),

  /** Argument: the classes. */
  REVISION_WITHOUT_SOURCE(
      "STERNA-0306",
      NOTE,
      "class files of revisions have no source in the folder of this package, so they do not count"
          + " (%s); delete them, or compile from clean"),

  /** Argument: the classes. */
  REVISION_NOT_COMPILED(
      "STERNA-0307",
      ERROR,
      "this compile has neither the source nor a class file of revisions that lie in the folder of"
          + " this package, so no draft was made (%s); compile all sources, or put the classes of the"
          + " last compile on the class path"),
  /** Argument: the problem in the words of the graph. */
  REVISION_GRAPH("STERNA-0311", ERROR, "%s"),

  /** Arguments: the classes of the heads, their ids as a list in quotes. */
  SEVERAL_HEADS(
      "STERNA-0312",
      ERROR_IF_STRICT,
      "revisions %s are heads beside each other, so no draft was made; join them with: revision"
          + " --empty -m \"merge\", which writes revises = {%s}"),

  // 04xx: schema.jsonl

  /** Arguments: the line, what is wrong with it, what to do. */
  SNAPSHOT_BROKEN(
      "STERNA-0401", ERROR_IF_STRICT, "schema.jsonl, line %s: %s, so no draft was made; %s"),

  /** Arguments: the fingerprint of the snapshot, the class of the head, its fingerprint. */
  SNAPSHOT_STALE(
      "STERNA-0402",
      ERROR_IF_STRICT,
      "schema.jsonl (fingerprint %s) is not what revision %s leaves (schema = \"%s\"), so no draft"
          + " was made; take back the file that was committed with the revision, or run the command"
          + " check to see how the two differ"),

  /** Argument: the fingerprint of the snapshot. */
  SNAPSHOT_WITHOUT_REVISION(
      "STERNA-0403",
      ERROR_IF_STRICT,
      "schema.jsonl (fingerprint %s) describes tables, but no revision creates them, so no draft was"
          + " made; take back the revisions, or delete the file to begin anew"),

  /** Argument: the class of the head. */
  SNAPSHOT_MISSING(
      "STERNA-0404",
      ERROR_IF_STRICT,
      "schema.jsonl, which was committed with revision %s, is missing, so no draft was made; take it"
          + " back from version control, and run the command check"),

  /** Arguments: what is wrong, what to do. */
  SNAPSHOT_UNREADABLE(
      "STERNA-0405", ERROR_IF_STRICT, "schema.jsonl cannot be read: %s, so no draft was made; %s"),

  // 05xx: what is pending

  /** Argument: the change. */
  PENDING("STERNA-0501", NOTE, "pending: %s"),

  /** Arguments: the number of changes, the draft's class. */
  PENDING_SUMMARY(
      "STERNA-0503",
      ERROR_IF_STRICT,
      "the model is ahead of schema.jsonl by %s, written as class %s; keep it with:"
          + " revision -m \"what it does\""),

  /** Arguments: the number of changes, the draft's class. */
  PENDING_SUMMARY_DESTRUCTIVE(
      "STERNA-0504",
      ERROR_IF_STRICT,
      "the model is ahead of schema.jsonl by %s, and data is lost; written as class %s; if that is"
          + " meant, keep it with: revision --allow-destructive -m \"what it does\""),

  /** Arguments: the table, the class in the snapshot, the class of the model. */
  ENTITY_RENAMED(
      "STERNA-0511",
      NOTE,
      "table %s now belongs to entity %3$s, and schema.jsonl still names %2$s; the next revision"
          + " that is kept corrects it, until then compile this package as a whole"),

  /** Arguments: the column, the table. */
  COLUMN_NEEDS_FILL(
      "STERNA-0521",
      ERROR,
      "column %s, added to the existing table %s, must not be null, and its rows have no value for"
          + " it; initialize the field with a constant, or give the column a default"
          + " (@Column(columnDefinition = \"… default …\")), or make it nullable and fill it first"),

  /** Arguments: what is the matter, what to do about it, the rule. */
  REVIEW_ERROR("STERNA-0522", ERROR, "%s. %s (see docs/safety.md#%s)"),

  /** Arguments: what is the matter, what to do about it, the rule. */
  REVIEW_DESTRUCTIVE(
      "STERNA-0523", NOTE, "pending, and data is lost: %s. %s (see docs/safety.md#%s)"),

  /** Arguments: what is the matter, what to do about it, the rule. */
  REVIEW_NOTE("STERNA-0524", NOTE, "pending: %s. %s (see docs/safety.md#%s)"),

  /** Arguments: the column, the table. */
  REFERENCE_NEEDS_FILL(
      "STERNA-0525",
      ERROR,
      "column %s, added to the existing table %s, must not be null, and its rows refer to nothing yet;"
          + " let it be null (optional = true), keep that revision, fill the rows in it with"
          + " op.execute(\"update …\"), and then make it required"),

  // 09xx: Sterna itself

  /** Arguments: what was thrown, the file with the stack trace. */
  INTERNAL(
      "STERNA-0901",
      ERROR,
      "Sterna failed with %s; this is a defect of Sterna: please report it with the file %s");

  private final String id;
  private final Severity severity;
  private final String format;

  Message(String id, Severity severity, String format) {
    this.id = id;
    this.severity = severity;
    this.format = format;
  }

  /** The id that stands in brackets before the text, such as {@code STERNA-0101}. */
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /** The text, for {@link String#format}. */
  public String format() {
    return format;
  }
}
