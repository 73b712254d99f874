// Two join columns for a key of one column.
@Entity class P { @Id long id; }
@Entity class T { @Id long id; @ManyToOne @JoinColumn(name = "a") @JoinColumn(name = "b") P p; }
