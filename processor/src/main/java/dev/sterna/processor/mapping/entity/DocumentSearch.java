package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.DocumentTypes;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Goes over basic attributes in the order in which Hibernate gives them types: the values of sets,
 * the parts of embedded attributes, the attributes of entities themselves, then what other
 * collections have. Each of these goes from entity to entity, from a superclass to its subclasses,
 * and by name.
 */
public final class DocumentSearch {

  private static final Comparator<MappedAttribute> BY_NAME =
      Comparator.comparing(attribute -> attribute.attribute().name());

  private final List<BasicAttribute> ofSets = new ArrayList<>();
  private final List<BasicAttribute> embedded = new ArrayList<>();
  private final List<BasicAttribute> own = new ArrayList<>();
  private final List<BasicAttribute> ofOthers = new ArrayList<>();

  private DocumentSearch() {}

  /** The types that are documents wherever they are, if others of the types are in the model. */
  public static Optional<DocumentTypes> shared(DocumentTypes documents, List<EntityShape> shapes) {
    if (documents.areNone()) {
      return Optional.empty();
    }
    DocumentSearch search = new DocumentSearch();
    for (EntityShape shape : shapes) {
      search.addAll(shape.attributes(), search.own, search.embedded);
    }
    DocumentTypes.Uses uses = documents.uses();
    for (List<BasicAttribute> found :
        List.of(search.ofSets, search.embedded, search.own, search.ofOthers)) {
      for (BasicAttribute basic : found) {
        uses.add(basic.attribute(), basic.column());
      }
    }
    return uses.shared();
  }

  /**
   * Those of one class stand beside each other.
   *
   * @param basics where basic ones go
   * @param parts where those go that are in embedded ones
   */
  private void addAll(
      List<MappedAttribute> attributes, List<BasicAttribute> basics, List<BasicAttribute> parts) {
    List<MappedAttribute> ofClass = new ArrayList<>();
    for (MappedAttribute attribute : attributes) {
      if (!ofClass.isEmpty() && !classOf(ofClass.get(0)).equals(classOf(attribute))) {
        addSorted(ofClass, basics, parts);
        ofClass.clear();
      }
      ofClass.add(attribute);
    }
    addSorted(ofClass, basics, parts);
  }

  private static Element classOf(MappedAttribute attribute) {
    return attribute.attribute().element().getEnclosingElement();
  }

  private void addSorted(
      List<MappedAttribute> ofClass, List<BasicAttribute> basics, List<BasicAttribute> parts) {
    ofClass.sort(BY_NAME);
    for (MappedAttribute attribute : ofClass) {
      if (attribute instanceof PluralAttribute plural) {
        add(plural);
      } else if (attribute instanceof BasicAttribute basic && !isOfVariable(basic)) {
        basics.add(basic);
      } else {
        addAll(attribute.parts(), parts, parts);
      }
    }
  }

  private void add(PluralAttribute plural) {
    if (plural.rowKey() instanceof RowKey.MapKey map) {
      addValue(map.key(), ofOthers);
    }
    addValue(plural.element(), plural.rowKey() instanceof RowKey.Element ? ofSets : ofOthers);
  }

  private void addValue(MappedAttribute value, List<BasicAttribute> basics) {
    if (value instanceof BasicAttribute basic) {
      basics.add(basic);
    } else {
      addAll(value.parts(), ofOthers, ofOthers);
    }
  }

  /** Hibernate describes a type as it is declared, type variables of the class included. */
  private static boolean isOfVariable(BasicAttribute basic) {
    TypeMirror declared = JavaTypes.typeOf(basic.attribute().element());
    return !JavaTypes.textOf(declared).equals(JavaTypes.textOf(basic.attribute().type()));
  }
}
