// An embeddable that contains itself.
@Embeddable class E { E e; String text; }
@Entity class T { @Id long id; E e; }
