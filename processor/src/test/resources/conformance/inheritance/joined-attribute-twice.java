// Two joined subclasses use the same column name in their own tables.
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id long id; @Column(name = "v") int value; }
@Entity class One extends Base { @Column(name = "v") String text; }
