package dev.sterna.processor.mapping.xml;

import static dev.sterna.processor.mapping.xml.ElementForm.annotation;

import dev.sterna.processor.mapping.xml.ValueForm.Kind;

/**
 * The words of a mapping file and the annotations that they stand for: those of the schema {@code
 * orm_3_2.xsd} (Jakarta Persistence 3.2, section 12.3) and of the versions before it, which are
 * among them.
 */
final class Vocabulary {

  // Classes

  private static final ElementForm CLASS =
      ElementForm.EMPTY
          .unread(Kind.TYPE, "class")
          .required("class")
          .with("access", AttributeForms.ACCESS)
          .unread(Kind.TRUTH, "metadata-complete")
          .unreadChildren("description");

  private static final ElementForm IDENTIFIED =
      CLASS
          .beside(
              "id-class",
              annotation("IdClass")
                  .with("class", ValueForm.of(Kind.TYPE, "value"))
                  .required("class"))
          .unreadChildren(
              "exclude-default-listeners exclude-superclass-listeners entity-listeners pre-persist"
                  + " post-persist pre-remove post-remove pre-update post-update post-load")
          .apart("attributes", AttributeForms.ATTRIBUTES);

  private static final ElementForm ENTITY =
      annotation("Entity")
          .and(IDENTIFIED)
          .texts("name")
          .unread(Kind.TRUTH, "cacheable")
          .beside("table", TableForms.TABLE)
          .repeated("secondary-table", TableForms.SECONDARY_TABLE, "SecondaryTables")
          .and(AttributeForms.PRIMARY_KEY_JOIN_COLUMNS)
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
          .and(TableForms.GENERATORS)
          .and(AttributeForms.OVERRIDES)
          .unreadChildren(
              "named-query named-native-query named-stored-procedure-query sql-result-set-mapping"
                  + " named-entity-graph batch-size caching dynamic-insert dynamic-update"
                  + " fetch-profile filter mutable natural-id-cache optimistic-locking"
                  + " select-before-update sql-delete sql-insert sql-restriction sql-select"
                  + " sql-update synchronize");

  private static final ElementForm MAPPED_SUPERCLASS =
      annotation("MappedSuperclass").and(IDENTIFIED);

  private static final ElementForm EMBEDDABLE =
      annotation("Embeddable")
          .and(CLASS)
          .unread(Kind.TEXT, "name")
          .apart("attributes", AttributeForms.EMBEDDABLE_ATTRIBUTES);

  private static final ElementForm CONVERTER =
      annotation("Converter")
          .unread(Kind.TYPE, "class")
          .required("class")
          .truths("autoApply")
          .unreadChildren("description");

  // The file

  private static final ElementForm DEFAULTS =
      ElementForm.EMPTY
          .words("schema", "")
          .words("catalog", "")
          .apart("access", ElementForm.EMPTY.withText(AttributeForms.ACCESS))
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
          .apart("sequence-generator", TableForms.SEQUENCE_GENERATOR)
          .apart("table-generator", TableForms.TABLE_GENERATOR)
          .apart("mapped-superclass", MAPPED_SUPERCLASS)
          .apart("entity", ENTITY)
          .apart("embeddable", EMBEDDABLE)
          .apart("converter", CONVERTER)
          .unreadChildren(
              "named-query named-native-query named-stored-procedure-query"
                  + " sql-result-set-mapping fetch-profile filter-def");

  private Vocabulary() {}
}
