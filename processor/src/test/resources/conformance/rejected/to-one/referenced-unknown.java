// A referenced column that the target lacks.
@Entity class P { @Id long id; }
@Entity class T { @Id long id; @ManyToOne @JoinColumn(referencedColumnName = "code") P p; }
