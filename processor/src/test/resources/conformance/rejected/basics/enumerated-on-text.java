// @Enumerated on a text.
@Entity class T { @Id long id; @Enumerated(EnumType.STRING) String text; }
