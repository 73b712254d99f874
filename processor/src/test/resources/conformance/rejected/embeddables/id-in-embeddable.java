// An id belongs to an entity, not to an embeddable.
@Embeddable class E { @Id long a; }
@Entity class A { @Id long id; @Embedded E e; }
