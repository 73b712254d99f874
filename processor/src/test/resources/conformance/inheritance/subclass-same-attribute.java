// Two subclasses have an attribute of the same name and type.
@Entity class Base { @Id long id; }
@Entity class One extends Base { int value; @ManyToOne Base link; }
@Entity class Two extends Base { int value; @ManyToOne Base link; }
