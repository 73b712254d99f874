package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import java.util.Optional;

/**
 * What tells the values of a plural attribute from each other: as the specification says of its
 * type (Jakarta Persistence 3.2, section 2.7), and Hibernate of a list without an order.
 */
final class RowKeyRules {

  private final OrderColumnRules orderColumns;
  private final MapKeyRules mapKeys;
  private final CollectionIdRules collectionIds;

  RowKeyRules(OrderColumnRules orderColumns, MapKeyRules mapKeys, CollectionIdRules collectionIds) {
    this.collectionIds = collectionIds;
    this.orderColumns = orderColumns;
    this.mapKeys = mapKeys;
  }

  Optional<RowKey> rowKey(Attribute attribute, PluralType type, PluralElements elements) {
    Optional<AnnotationView> id = CollectionIdRules.annotation(attribute);
    if (id.isPresent()
        && (type.kind() == PluralType.Kind.LIST || type.kind() == PluralType.Kind.COLLECTION)) {
      return collectionIds.rowKey(attribute, id.get(), elements.storage());
    }
    return switch (type.kind()) {
      case MAP -> mapKeys.rowKey(attribute, type);
      case SET ->
          Optional.of(elements.ownedOnce() ? new RowKey.ElementAlone() : new RowKey.Element());
      case ARRAY -> orderColumns.rowKey(attribute);
      case LIST ->
          OrderColumnRules.isOrdered(attribute)
              ? orderColumns.rowKey(attribute)
              : Optional.of(new RowKey.Nothing());
      case COLLECTION -> Optional.of(new RowKey.Nothing());
    };
  }
}
