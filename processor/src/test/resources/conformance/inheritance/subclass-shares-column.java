// Two subclasses use the same column of the one table.
@Entity class Base { @Id long id; }
@Entity class One extends Base { @Column(name = "shared") String text; }
@Entity class Two extends Base { @Column(name = "shared") String other; }
