package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeSite;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.MemberValue;
import dev.sterna.processor.mapping.declaration.Overrides;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Of what is said at a plural attribute the part that speaks of its values, its keys or its order,
 * as if it were said at an attribute of that type.
 */
final class ValueAnnotations {

  /** At a plural attribute they speak of it as a whole, such as of how many values it has. */
  private static final String VALIDATION = "jakarta.validation.";

  private static final String KEY = "MapKey";
  private static final String GENERATED = Annotations.PERSISTENCE + "GeneratedValue";
  private static final String JOIN_COLUMN = Annotations.PERSISTENCE + "JoinColumn";
  private static final String JOIN_COLUMNS = JOIN_COLUMN + "s";

  /** They speak of parts, and are in the overrides of an attribute, or of the whole table. */
  private static final Set<String> OF_PARTS =
      Set.of(
          Annotations.PERSISTENCE + "AttributeOverride",
          Annotations.PERSISTENCE + "AttributeOverrides",
          Annotations.PERSISTENCE + "AssociationOverride",
          Annotations.PERSISTENCE + "AssociationOverrides",
          Annotations.HIBERNATE + "EmbeddedColumnNaming",
          Annotations.HIBERNATE + "Comment",
          Annotations.HIBERNATE + "Comments");

  private ValueAnnotations() {}

  /** A value of a collection. */
  static Attribute ofElement(Attribute collection, TypeMirror type) {
    return attribute(
        collection,
        collection.name(),
        type,
        hasOpenElement(collection),
        ofValues(collection),
        collection.overrides());
  }

  /** A value of a map: to its parts leads {@code value.} (section 11.1.4). */
  static Attribute ofMapValue(Attribute map, TypeMirror type) {
    Overrides overrides = map.overrides();
    return attribute(
        map,
        map.name(),
        type,
        hasOpenElement(map),
        overrides.replacing("value", ofValues(map)),
        overrides.below("value"));
  }

  /**
   * A key of a map: {@code @MapKeyColumn} is the {@code @Column} of a key, and so on (Jakarta
   * Persistence 3.2, sections 11.1.32 to 11.1.36).
   */
  static Attribute ofMapKey(Attribute map, TypeMirror type) {
    String name = map.name() + "_KEY";
    Overrides overrides = map.overrides();
    Map<String, AnnotationView> said = renamed(map, name, KEY);
    map.annotations().pastEnding("_KEY").ifPresent(past -> said.put(past.name(), past));
    if (!said.containsKey(JOIN_COLUMNS)) {
      said.computeIfAbsent(
          JOIN_COLUMN, column -> named(column, map.origin(), new LinkedHashMap<>(), name));
    }
    return attribute(
        map,
        name,
        type,
        JavaTypes.hasOpenKey(JavaTypes.typeOf(map.element())),
        overrides.replacing("key", new Annotations(said)),
        overrides.below("key"));
  }

  private static boolean hasOpenElement(Attribute plural) {
    return JavaTypes.hasOpenElement(JavaTypes.typeOf(plural.element()));
  }

  /** The place of a value in a list, which Hibernate's {@code @ListIndex…} describe further. */
  static Attribute ofPosition(Attribute list, TypeMirror type) {
    String name = list.name() + "_ORDER";
    Map<String, AnnotationView> said = renamed(list, name, "ListIndex");
    list.annotations().pastEnding("_ORDER").ifPresent(past -> said.put(past.name(), past));
    list.annotations()
        .persistence("OrderColumn")
        .ifPresent(order -> put(said, order, Annotations.PERSISTENCE + "Column", name));
    return attribute(list, name, type, false, new Annotations(said), Overrides.NONE);
  }

  /** The id of a row, which Hibernate's {@code @CollectionId…} describe, from this generator. */
  static Attribute ofCollectionId(Attribute collection, AnnotationView id, TypeMirror usual) {
    Map<String, AnnotationView> said = renamed(collection, "id", "CollectionId");
    TypeMirror type =
        collection
            .annotations()
            .hibernate("CollectionIdJavaClass")
            .flatMap(stated -> stated.type("idType"))
            .orElse(usual);
    id.annotation("column").ifPresent(column -> said.put(column.name(), column));
    said.put(GENERATED, id.renamed(GENERATED, Map.of("generator", "generator")));
    for (AnnotationView annotation : collection.annotations().all()) {
      if (simpleName(annotation).contains("Generator")) {
        said.put(annotation.name(), annotation);
      }
    }
    return attribute(collection, "id", type, false, new Annotations(said), Overrides.NONE);
  }

  private static Attribute attribute(
      Attribute plural,
      String name,
      TypeMirror type,
      boolean open,
      Annotations annotations,
      Overrides overrides) {
    AttributeSite site = new AttributeSite(false, true, plural.site().entityAccess(), overrides);
    boolean overlooked = annotations.hasPersistence("Enumerated") && !isEnum(type);
    return new Attribute(
        name,
        plural.element(),
        type,
        open,
        overlooked ? annotations.withoutPersistence("Enumerated") : annotations,
        site);
  }

  /** At other values and keys Hibernate overlooks what is said of enums. */
  private static boolean isEnum(TypeMirror type) {
    Optional<TypeElement> element = JavaTypes.element(type);
    return element.isPresent() && element.get().getKind() == ElementKind.ENUM;
  }

  private static Annotations ofValues(Attribute plural) {
    Map<String, AnnotationView> said = new LinkedHashMap<>();
    for (AnnotationView annotation : plural.annotations().all()) {
      if (!simpleName(annotation).startsWith(KEY)
          && !OF_PARTS.contains(annotation.name())
          && !annotation.name().startsWith(VALIDATION)
          && annotation.text("attributeName").isEmpty()) {
        said.put(annotation.name(), annotation);
      }
    }
    return new Annotations(said);
  }

  private static Map<String, AnnotationView> renamed(
      Attribute attribute, String name, String prefix) {
    Map<String, AnnotationView> said = new LinkedHashMap<>();
    for (AnnotationView annotation : attribute.annotations().all()) {
      String simple = simpleName(annotation);
      if (simple.startsWith(prefix) && simple.length() > prefix.length()) {
        String plain = simple.substring(prefix.length());
        put(said, annotation, packageName(annotation) + plain, name);
      }
    }
    return said;
  }

  /**
   * Under its other name; a join column without a name has that of the attribute, and accepts no
   * null if nothing is said of that.
   */
  private static void put(
      Map<String, AnnotationView> said, AnnotationView annotation, String other, String name) {
    Map<String, MemberValue> values = new LinkedHashMap<>(annotation.values());
    Origin origin = annotation.origin();
    if (other.equals(JOIN_COLUMN)) {
      values.putIfAbsent("nullable", new MemberValue(false, origin));
      said.put(other, named(other, origin, values, name));
    } else if (other.equals(JOIN_COLUMNS)) {
      List<MemberValue> columns = new ArrayList<>();
      for (AnnotationView column : annotation.annotations("value")) {
        columns.add(new MemberValue(mandatory(column), column.origin()));
      }
      values.put("value", new MemberValue(columns, annotation.origin("value")));
      said.put(other, new AnnotationView(other, origin, values));
    } else {
      said.put(other, new AnnotationView(other, origin, values));
    }
  }

  private static AnnotationView mandatory(AnnotationView column) {
    Map<String, MemberValue> values = new LinkedHashMap<>(column.values());
    values.putIfAbsent("nullable", new MemberValue(false, column.origin()));
    return new AnnotationView(column.name(), column.origin(), values);
  }

  private static AnnotationView named(
      String annotation, Origin origin, Map<String, MemberValue> values, String name) {
    values.putIfAbsent("name", new MemberValue(name, origin));
    return new AnnotationView(annotation, origin, values);
  }

  private static String simpleName(AnnotationView annotation) {
    return annotation.name().substring(annotation.name().lastIndexOf('.') + 1);
  }

  private static String packageName(AnnotationView annotation) {
    return annotation.name().substring(0, annotation.name().lastIndexOf('.') + 1);
  }
}
