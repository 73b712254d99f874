// An attribute of no type.
@Entity class T { @Id long id; Object thing; }
