package dev.sterna.processor.mapping.xml;

import static dev.sterna.processor.mapping.xml.ElementForm.annotation;
import static dev.sterna.processor.mapping.xml.ElementForm.hibernate;

import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.xml.ValueForm.Kind;

/**
 * Attributes of classes in a mapping file, and the annotations that they stand for (Jakarta
 * Persistence 3.2, sections 12.2.3.24 and 12.3).
 */
final class AttributeForms {

  /** The access of a class or an attribute, which is read with it. */
  static final ValueForm ACCESS = ValueForm.constant("", ElementForm.words("PROPERTY FIELD"));

  // Types of values, converters and overrides

  private static final ElementForm CONVERT =
      annotation("Convert")
          .types("converter")
          .texts("attributeName")
          .truths("disableConversion")
          .unreadChildren("description");

  /** Words of Hibernate's own schema that say how values are fetched and locked. */
  private static final ElementForm LOADED =
      ElementForm.EMPTY
          .unread(Kind.TEXT, "fetch", "fetch-mode")
          .unread(Kind.TRUTH, "optimistic-lock")
          .unreadChildren("batch-size");

  private static final ElementForm TYPES =
      ElementForm.EMPTY
          .beside("lob", annotation("Lob"))
          .beside("temporal", constantText("Temporal", "DATE TIME TIMESTAMP"))
          .beside("enumerated", constantText("Enumerated", "ORDINAL STRING"))
          .beside("jdbc-type-code", hibernateText("JdbcTypeCode", Kind.NUMBER))
          .unreadChildren("target");

  private static final ElementForm ATTRIBUTE_OVERRIDE =
      annotation("AttributeOverride")
          .texts("name")
          .required("name")
          .member("column", TableForms.COLUMN, "column")
          .unreadChildren("description");

  private static final ElementForm ASSOCIATION_OVERRIDE =
      annotation("AssociationOverride")
          .texts("name")
          .required("name")
          .statedMembers("join-column", TableForms.JOIN_COLUMN, "joinColumns")
          .member("foreign-key", TableForms.FOREIGN_KEY, "foreignKey")
          .member("join-table", TableForms.JOIN_TABLE, "joinTable")
          .unreadChildren("description");

  static final ElementForm OVERRIDES =
      ElementForm.EMPTY
          .repeated("attribute-override", ATTRIBUTE_OVERRIDE, "AttributeOverrides")
          .repeated("association-override", ASSOCIATION_OVERRIDE, "AssociationOverrides")
          .repeated("convert", CONVERT, "Converts");

  // Attributes

  private static final ElementForm ID =
      attribute("Id").beside("column", TableForms.COLUMN).and(TYPES).and(generated());

  private static final ElementForm EMBEDDED_ID = attribute("EmbeddedId").and(OVERRIDES);

  private static final ElementForm VERSION =
      attribute("Version").beside("column", TableForms.COLUMN).and(TYPES);

  private static final ElementForm BASIC =
      attribute("Basic")
          .truths("optional")
          .and(LOADED)
          .beside("column", TableForms.COLUMN)
          .and(TYPES)
          .beside("formula", hibernateText("Formula", Kind.TEXT))
          .repeated("convert", CONVERT, "Converts");

  private static final ElementForm EMBEDDED =
      attribute("Embedded").and(OVERRIDES).unreadChildren("target");

  private static final ElementForm TRANSIENT =
      annotation("Transient").unread(Kind.TEXT, "name").required("name");

  private static final ElementForm RELATIONSHIP =
      ElementForm.EMPTY
          .types("targetEntity")
          .and(LOADED)
          .unreadChildren("cascade")
          .beside("join-table", TableForms.JOIN_TABLE);

  private static final ElementForm JOIN_COLUMNS =
      ElementForm.EMPTY
          .repeated("join-column", TableForms.JOIN_COLUMN, "JoinColumns")
          .foreignKey("foreign-key", TableForms.FOREIGN_KEY, "JoinColumns");

  /** Hibernate's word for a reference to rows that may be missing. */
  private static final ValueForm NOT_FOUND =
      ValueForm.marking(Annotations.HIBERNATE + "NotFound", ElementForm.words("IGNORE EXCEPTION"));

  private static final ElementForm TO_ONE =
      RELATIONSHIP
          .and(JOIN_COLUMNS)
          .truths("optional")
          .with("maps-id", ValueForm.of(Kind.TEXT, "value").in("MapsId"))
          .with("id", ValueForm.unread(Kind.MARKER).in("Id"))
          .with("not-found", NOT_FOUND);

  static final ElementForm PRIMARY_KEY_JOIN_COLUMNS =
      ElementForm.EMPTY
          .repeated(
              "primary-key-join-column",
              TableForms.PRIMARY_KEY_JOIN_COLUMN,
              "PrimaryKeyJoinColumns")
          .foreignKey("primary-key-foreign-key", TableForms.FOREIGN_KEY, "PrimaryKeyJoinColumns");

  /** Hibernate's word for what a collection is: of a list the order is kept. */
  private static final ValueForm CLASSIFICATION =
      ValueForm.marking(
          Annotations.PERSISTENCE + "OrderColumn", ElementForm.words("LIST BAG SET MAP"));

  private static final ElementForm COLLECTION =
      ElementForm.EMPTY
          .beside("order-by", annotation("OrderBy").withText(ValueForm.of(Kind.TEXT, "value")))
          .beside("order-column", TableForms.ORDER_COLUMN)
          .beside("list-index-base", hibernateText("ListIndexBase", Kind.NUMBER))
          .with("classification", CLASSIFICATION)
          .beside("map-key", annotation("MapKey").texts("name"))
          .beside(
              "map-key-class", annotation("MapKeyClass").with("class", type()).required("class"))
          .beside("map-key-temporal", constantText("MapKeyTemporal", "DATE TIME TIMESTAMP"))
          .beside("map-key-enumerated", constantText("MapKeyEnumerated", "ORDINAL STRING"))
          .beside("map-key-column", TableForms.MAP_KEY_COLUMN)
          .repeated("map-key-join-column", TableForms.MAP_KEY_JOIN_COLUMN, "MapKeyJoinColumns")
          .foreignKey("map-key-foreign-key", TableForms.FOREIGN_KEY, "MapKeyJoinColumns")
          .repeated("map-key-attribute-override", ATTRIBUTE_OVERRIDE, "AttributeOverrides", "key")
          .repeated("map-key-convert", CONVERT, "Converts", "key");

  private static final ElementForm ELEMENT_COLLECTION =
      attribute("ElementCollection")
          .types("targetClass")
          .and(LOADED)
          .and(COLLECTION)
          .beside("column", TableForms.COLUMN)
          .and(TYPES)
          .repeated("attribute-override", ATTRIBUTE_OVERRIDE, "AttributeOverrides", "value")
          .repeated("association-override", ASSOCIATION_OVERRIDE, "AssociationOverrides")
          .repeated("convert", CONVERT, "Converts")
          .beside("collection-table", TableForms.COLLECTION_TABLE);

  static final ElementForm EMBEDDABLE_ATTRIBUTES =
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

  static final ElementForm ATTRIBUTES =
      EMBEDDABLE_ATTRIBUTES
          .apart("id", ID)
          .apart("embedded-id", EMBEDDED_ID)
          .apart("version", VERSION);

  private AttributeForms() {}

  private static ElementForm attribute(String annotation) {
    return annotation(annotation).unread(Kind.TEXT, "name").required("name").with("access", ACCESS);
  }

  private static ElementForm generated() {
    return TableForms.GENERATORS.beside(
        "generated-value",
        annotation("GeneratedValue")
            .texts("generator")
            .constant("strategy", "TABLE SEQUENCE IDENTITY UUID AUTO"));
  }

  private static ElementForm constantText(String annotation, String constants) {
    return annotation(annotation)
        .withText(ValueForm.constant("value", ElementForm.words(constants)));
  }

  private static ElementForm hibernateText(String annotation, Kind kind) {
    return hibernate(annotation).withText(ValueForm.of(kind, "value"));
  }

  private static ValueForm type() {
    return ValueForm.of(Kind.TYPE, "value");
  }
}
