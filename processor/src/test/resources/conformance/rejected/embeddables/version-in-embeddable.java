// A version belongs to an entity, not to an embeddable.
@Embeddable class E { @Version int v; }
@Entity class A { @Id long id; @Embedded E e; }
