package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.AccessType;
import java.util.Optional;

/** What a mapping file makes of a class, and which of its members are then its attributes. */
enum ClassKind {
  /**
   * An entity: where nothing says otherwise, its properties (section 2.3 leaves it to the provider,
   * and this is Hibernate's choice).
   */
  ENTITY("entity") {
    @Override
    Optional<AccessType> ofAttributes(ClassAccess access) {
      return Optional.of(access.statedOrAnnotated().orElse(AccessType.PROPERTY));
    }

    @Override
    Optional<AccessType> ofClass(ClassAccess access, boolean complete) {
      return ofAttributes(access);
    }
  },
  /** A mapped superclass: that of its entities, if nothing says otherwise. */
  MAPPED_SUPERCLASS("mapped-superclass") {
    @Override
    Optional<AccessType> ofAttributes(ClassAccess access) {
      return access.statedOrAnnotated();
    }

    @Override
    Optional<AccessType> ofClass(ClassAccess access, boolean complete) {
      return access.stated();
    }
  },
  /** An embeddable: that of its owner, but for the attributes that are described. */
  EMBEDDABLE("embeddable") {
    @Override
    Optional<AccessType> ofAttributes(ClassAccess access) {
      return Optional.of(access.stated().orElse(AccessType.FIELD));
    }

    @Override
    Optional<AccessType> ofClass(ClassAccess access, boolean complete) {
      return complete ? access.stated() : Optional.empty();
    }
  };

  private final String xmlName;

  ClassKind(String xmlName) {
    this.xmlName = xmlName;
  }

  String xmlName() {
    return xmlName;
  }

  /** The access of the attributes that are described and do not say it themselves. */
  abstract Optional<AccessType> ofAttributes(ClassAccess access);

  /** The access that the class then has, if it is stated. */
  abstract Optional<AccessType> ofClass(ClassAccess access, boolean complete);
}
