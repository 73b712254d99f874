// Rows of a collection with ids of their own.
import org.hibernate.annotations.*;
@Entity class A {
  @Id long id;
  @ElementCollection @CollectionId(column = @Column(name = "row_id"), generator = "increment")
  @CollectionIdJdbcTypeCode(java.sql.Types.INTEGER) List<String> texts;
  @ElementCollection @CollectionId(generator = "increment") @CollectionIdJavaClass(idType = Integer.class) Collection<String> plain;
  @ManyToMany @CollectionId(column = @Column(name = "row_id"), generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_numbers", allocationSize = 7)
  @CollectionIdJavaType(org.hibernate.type.descriptor.java.LongJavaType.class) List<A> others;
}
