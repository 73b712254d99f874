// A mapped superclass between two entities of one table.
@Entity class Root { @Id long id; }
@MappedSuperclass abstract class Extra extends Root { int extra; @ManyToOne Root link; }
@Entity class One extends Extra { String one; }
@Entity class Two extends Extra { @Basic(optional = false) String two; }
