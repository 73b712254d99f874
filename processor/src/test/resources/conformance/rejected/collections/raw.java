// Elements of a raw type.
@Entity class T { @Id long id; @ElementCollection @SuppressWarnings("rawtypes") List list; }
