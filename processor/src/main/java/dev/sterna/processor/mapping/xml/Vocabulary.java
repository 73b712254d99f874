package dev.sterna.processor.mapping.xml;

import static dev.sterna.processor.mapping.xml.ElementForm.annotation;

import dev.sterna.processor.mapping.xml.ValueForm.Kind;
import java.util.List;

/**
 * The words of a mapping file and the annotations that they stand for: those of the schema {@code
 * orm_3_2.xsd} (Jakarta Persistence 3.2, section 12.3) and of the versions before it, which are
 * among them.
 */
final class Vocabulary {

  private static final List<String> ACCESS = List.of("PROPERTY", "FIELD");

  /** Of every class and attribute. */
  private static final ValueForm ACCESS_TYPE = ValueForm.constant("", ACCESS);

  // Parts of annotations

  private static final ElementForm CHECK =
      annotation("CheckConstraint").texts("name", "constraint", "options");

  private static final ElementForm UNIQUE =
      annotation("UniqueConstraint")
          .texts("name", "options")
          .wordList("column-name", "columnNames");

  private static final ElementForm INDEX =
      annotation("Index")
          .texts("name", "columnList", "options")
          .truths("unique")
          .unreadChildren("description");

  private static final ElementForm FOREIGN_KEY =
      annotation("ForeignKey")
          .texts("name", "foreignKeyDefinition", "options")
          .with(
              "constraint-mode",
              ValueForm.constant(
                  "value", ElementForm.words("CONSTRAINT NO_CONSTRAINT PROVIDER_DEFAULT")))
          .unreadChildren("description");

  // Columns

  private static final ElementForm PLAIN_COLUMN =
      ElementForm.EMPTY
          .texts("name", "columnDefinition", "options")
          .truths("nullable", "insertable", "updatable");

  private static final ElementForm SIZED_COLUMN =
      PLAIN_COLUMN.texts("table").truths("unique").numbers("length", "precision", "scale");

  private static final ElementForm COLUMN =
      annotation("Column")
          .and(SIZED_COLUMN)
          .numbers("secondPrecision")
          .words("comment", "comment")
          .members("check-constraint", CHECK, "check");

  private static final ElementForm ORDER_COLUMN = annotation("OrderColumn").and(PLAIN_COLUMN);

  private static final ElementForm MAP_KEY_COLUMN = annotation("MapKeyColumn").and(SIZED_COLUMN);

  private static final ElementForm REFERENCE =
      ElementForm.EMPTY
          .and(PLAIN_COLUMN)
          .texts("referencedColumnName", "table")
          .truths("unique")
          .member("foreign-key", FOREIGN_KEY, "foreignKey");

  private static final ElementForm JOIN_COLUMN =
      annotation("JoinColumn")
          .and(REFERENCE)
          .words("comment", "comment")
          .members("check-constraint", CHECK, "check");

  private static final ElementForm MAP_KEY_JOIN_COLUMN =
      annotation("MapKeyJoinColumn").and(REFERENCE);

  private static final ElementForm PRIMARY_KEY_JOIN_COLUMN =
      annotation("PrimaryKeyJoinColumn")
          .texts("name", "referencedColumnName", "columnDefinition", "options")
          .member("foreign-key", FOREIGN_KEY, "foreignKey");

  // Tables

  private static final ElementForm ANY_TABLE =
      ElementForm.EMPTY
          .texts("name", "catalog", "schema", "options")
          .words("comment", "comment")
          .members("unique-constraint", UNIQUE, "uniqueConstraints")
          .members("index", INDEX, "indexes");

  private static final ElementForm CHECKED_TABLE =
      ANY_TABLE.members("check-constraint", CHECK, "check");

  private static final ElementForm TABLE = annotation("Table").and(CHECKED_TABLE);

  private static final ElementForm SECONDARY_TABLE =
      annotation("SecondaryTable")
          .and(CHECKED_TABLE)
          .statedMembers("primary-key-join-column", PRIMARY_KEY_JOIN_COLUMN, "pkJoinColumns")
          .member("primary-key-foreign-key", FOREIGN_KEY, "foreignKey")
          .member("foreign-key", FOREIGN_KEY, "foreignKey");

  private static final ElementForm JOIN_TABLE =
      annotation("JoinTable")
          .and(CHECKED_TABLE)
          .statedMembers("join-column", JOIN_COLUMN, "joinColumns")
          .member("foreign-key", FOREIGN_KEY, "foreignKey")
          .statedMembers("inverse-join-column", JOIN_COLUMN, "inverseJoinColumns")
          .member("inverse-foreign-key", FOREIGN_KEY, "inverseForeignKey");

  private static final ElementForm COLLECTION_TABLE =
      annotation("CollectionTable")
          .and(ANY_TABLE)
          .statedMembers("join-column", JOIN_COLUMN, "joinColumns")
          .member("foreign-key", FOREIGN_KEY, "foreignKey");

  // Generators

  static final ElementForm SEQUENCE_GENERATOR =
      annotation("SequenceGenerator")
          .texts("name", "sequenceName", "catalog", "schema", "options")
          .numbers("initialValue", "allocationSize")
          .unreadChildren("description");

  static final ElementForm TABLE_GENERATOR =
      annotation("TableGenerator")
          .texts("name", "table", "catalog", "schema", "options")
          .texts("pkColumnName", "valueColumnName", "pkColumnValue")
          .numbers("initialValue", "allocationSize")
          .members("unique-constraint", UNIQUE, "uniqueConstraints")
          .members("index", INDEX, "indexes")
          .members("check-constraint", CHECK, "check")
          .unreadChildren("description");

  private static final ElementForm GENERATORS =
      ElementForm.EMPTY
          .beside("sequence-generator", SEQUENCE_GENERATOR)
          .beside("table-generator", TABLE_GENERATOR);

  // Types of values, converters and overrides

  private static final ElementForm CONVERT =
      annotation("Convert")
          .types("converter")
          .texts("attributeName")
          .truths("disableConversion")
          .unreadChildren("description");

  private static final ElementForm TYPES =
      ElementForm.EMPTY
          .beside("lob", annotation("Lob"))
          .beside("temporal", constantText("Temporal", "DATE TIME TIMESTAMP"))
          .beside("enumerated", constantText("Enumerated", "ORDINAL STRING"));

  private static final ElementForm ATTRIBUTE_OVERRIDE =
      annotation("AttributeOverride")
          .texts("name")
          .member("column", COLUMN, "column")
          .unreadChildren("description");

  private static final ElementForm ASSOCIATION_OVERRIDE =
      annotation("AssociationOverride")
          .texts("name")
          .statedMembers("join-column", JOIN_COLUMN, "joinColumns")
          .member("foreign-key", FOREIGN_KEY, "foreignKey")
          .member("join-table", JOIN_TABLE, "joinTable")
          .unreadChildren("description");

  private static final ElementForm OVERRIDES =
      ElementForm.EMPTY
          .repeated("attribute-override", ATTRIBUTE_OVERRIDE, "AttributeOverrides")
          .repeated("association-override", ASSOCIATION_OVERRIDE, "AssociationOverrides")
          .repeated("convert", CONVERT, "Converts");

  // Attributes

  private static final ElementForm ID =
      attribute("Id").beside("column", COLUMN).and(TYPES).and(generated());

  private static final ElementForm EMBEDDED_ID = attribute("EmbeddedId").and(OVERRIDES);

  private static final ElementForm VERSION =
      attribute("Version").beside("column", COLUMN).and(TYPES);

  private static final ElementForm BASIC =
      attribute("Basic")
          .truths("optional")
          .unread(Kind.TEXT, "fetch")
          .beside("column", COLUMN)
          .and(TYPES)
          .repeated("convert", CONVERT, "Converts");

  private static final ElementForm EMBEDDED = attribute("Embedded").and(OVERRIDES);

  private static final ElementForm TRANSIENT = annotation("Transient").unread(Kind.TEXT, "name");

  private static final ElementForm RELATIONSHIP =
      ElementForm.EMPTY
          .types("targetEntity")
          .unread(Kind.TEXT, "fetch")
          .unreadChildren("cascade")
          .beside("join-table", JOIN_TABLE);

  private static final ElementForm JOIN_COLUMNS =
      ElementForm.EMPTY
          .repeated("join-column", JOIN_COLUMN, "JoinColumns")
          .foreignKey("foreign-key", FOREIGN_KEY, "JoinColumns");

  private static final ElementForm TO_ONE =
      RELATIONSHIP
          .and(JOIN_COLUMNS)
          .truths("optional")
          .with("maps-id", ValueForm.of(Kind.TEXT, "value").in("MapsId"))
          .with("id", ValueForm.unread(Kind.MARKER).in("Id"));

  private static final ElementForm PRIMARY_KEY_JOIN_COLUMNS =
      ElementForm.EMPTY
          .repeated("primary-key-join-column", PRIMARY_KEY_JOIN_COLUMN, "PrimaryKeyJoinColumns")
          .foreignKey("primary-key-foreign-key", FOREIGN_KEY, "PrimaryKeyJoinColumns");

  private static final ElementForm COLLECTION =
      ElementForm.EMPTY
          .beside("order-by", annotation("OrderBy").withText(ValueForm.of(Kind.TEXT, "value")))
          .beside("order-column", ORDER_COLUMN)
          .beside("map-key", annotation("MapKey").texts("name"))
          .beside("map-key-class", annotation("MapKeyClass").with("class", type()))
          .beside("map-key-temporal", constantText("MapKeyTemporal", "DATE TIME TIMESTAMP"))
          .beside("map-key-enumerated", constantText("MapKeyEnumerated", "ORDINAL STRING"))
          .beside("map-key-column", MAP_KEY_COLUMN)
          .repeated("map-key-join-column", MAP_KEY_JOIN_COLUMN, "MapKeyJoinColumns")
          .foreignKey("map-key-foreign-key", FOREIGN_KEY, "MapKeyJoinColumns")
          .repeated("map-key-attribute-override", ATTRIBUTE_OVERRIDE, "AttributeOverrides", "key")
          .repeated("map-key-convert", CONVERT, "Converts", "key");

  private static final ElementForm ELEMENT_COLLECTION =
      attribute("ElementCollection")
          .types("targetClass")
          .unread(Kind.TEXT, "fetch")
          .and(COLLECTION)
          .beside("column", COLUMN)
          .and(TYPES)
          .repeated("attribute-override", ATTRIBUTE_OVERRIDE, "AttributeOverrides", "value")
          .repeated("association-override", ASSOCIATION_OVERRIDE, "AssociationOverrides")
          .repeated("convert", CONVERT, "Converts")
          .beside("collection-table", COLLECTION_TABLE);

  private static final ElementForm EMBEDDABLE_ATTRIBUTES =
      ElementForm.EMPTY
          .unreadChildren("description")
          .apart("basic", BASIC)
          .apart("many-to-one", attribute("ManyToOne").and(TO_ONE))
          .apart(
              "one-to-many",
              attribute("OneToMany")
                  .and(RELATIONSHIP)
                  .and(COLLECTION)
                  .and(JOIN_COLUMNS)
                  .texts("mappedBy")
                  .unread(Kind.TRUTH, "orphan-removal"))
          .apart(
              "one-to-one",
              attribute("OneToOne")
                  .and(TO_ONE)
                  .and(PRIMARY_KEY_JOIN_COLUMNS)
                  .texts("mappedBy")
                  .unread(Kind.TRUTH, "orphan-removal"))
          .apart(
              "many-to-many",
              attribute("ManyToMany").and(RELATIONSHIP).and(COLLECTION).texts("mappedBy"))
          .apart("element-collection", ELEMENT_COLLECTION)
          .apart("embedded", EMBEDDED)
          .apart("transient", TRANSIENT);

  private static final ElementForm ATTRIBUTES =
      EMBEDDABLE_ATTRIBUTES
          .apart("id", ID)
          .apart("embedded-id", EMBEDDED_ID)
          .apart("version", VERSION);

  // Classes

  private static final ElementForm CLASS =
      ElementForm.EMPTY
          .unread(Kind.TYPE, "class")
          .with("access", ACCESS_TYPE)
          .unread(Kind.TRUTH, "metadata-complete")
          .unreadChildren("description");

  private static final ElementForm IDENTIFIED =
      CLASS
          .beside("id-class", annotation("IdClass").with("class", type()))
          .unreadChildren(
              "exclude-default-listeners exclude-superclass-listeners entity-listeners pre-persist"
                  + " post-persist pre-remove post-remove pre-update post-update post-load")
          .apart("attributes", ATTRIBUTES);

  private static final ElementForm ENTITY =
      annotation("Entity")
          .and(IDENTIFIED)
          .texts("name")
          .unread(Kind.TRUTH, "cacheable")
          .beside("table", TABLE)
          .repeated("secondary-table", SECONDARY_TABLE, "SecondaryTables")
          .and(PRIMARY_KEY_JOIN_COLUMNS)
          .beside(
              "inheritance",
              annotation("Inheritance").constant("strategy", "SINGLE_TABLE JOINED TABLE_PER_CLASS"))
          .beside(
              "discriminator-value",
              annotation("DiscriminatorValue").withText(ValueForm.of(Kind.TEXT, "value")))
          .beside(
              "discriminator-column",
              annotation("DiscriminatorColumn")
                  .texts("name", "columnDefinition", "options")
                  .numbers("length")
                  .constant("discriminatorType", "STRING CHAR INTEGER"))
          .and(GENERATORS)
          .and(OVERRIDES)
          .unreadChildren(
              "named-query named-native-query named-stored-procedure-query sql-result-set-mapping"
                  + " named-entity-graph");

  private static final ElementForm MAPPED_SUPERCLASS =
      annotation("MappedSuperclass").and(IDENTIFIED);

  private static final ElementForm EMBEDDABLE =
      annotation("Embeddable").and(CLASS).apart("attributes", EMBEDDABLE_ATTRIBUTES);

  private static final ElementForm CONVERTER =
      annotation("Converter")
          .unread(Kind.TYPE, "class")
          .truths("autoApply")
          .unreadChildren("description");

  // The file

  private static final ElementForm DEFAULTS =
      ElementForm.EMPTY
          .words("schema", "")
          .words("catalog", "")
          .apart("access", constantText("", "PROPERTY FIELD"))
          .unreadChildren("description");

  private static final ElementForm METADATA =
      ElementForm.EMPTY
          .unreadChildren("description")
          .apart("xml-mapping-metadata-complete", ElementForm.EMPTY)
          .apart(
              "persistence-unit-defaults",
              DEFAULTS
                  .apart("delimited-identifiers", ElementForm.EMPTY)
                  .unreadChildren("cascade-persist entity-listeners"));

  static final ElementForm ENTITY_MAPPINGS =
      DEFAULTS
          .unread(Kind.TEXT, "version")
          .apart("persistence-unit-metadata", METADATA)
          .words("package", "")
          .apart("sequence-generator", SEQUENCE_GENERATOR)
          .apart("table-generator", TABLE_GENERATOR)
          .apart("mapped-superclass", MAPPED_SUPERCLASS)
          .apart("entity", ENTITY)
          .apart("embeddable", EMBEDDABLE)
          .apart("converter", CONVERTER)
          .unreadChildren(
              "named-query named-native-query named-stored-procedure-query"
                  + " sql-result-set-mapping");

  private Vocabulary() {}

  private static ElementForm attribute(String annotation) {
    return annotation(annotation).unread(Kind.TEXT, "name").with("access", ACCESS_TYPE);
  }

  private static ElementForm generated() {
    return GENERATORS.beside(
        "generated-value",
        annotation("GeneratedValue")
            .texts("generator")
            .constant("strategy", "TABLE SEQUENCE IDENTITY UUID AUTO"));
  }

  private static ElementForm constantText(String annotation, String constants) {
    String member = annotation.isEmpty() ? "" : "value";
    return annotation(annotation)
        .withText(ValueForm.constant(member, ElementForm.words(constants)));
  }

  private static ValueForm type() {
    return ValueForm.of(Kind.TYPE, "value");
  }
}
