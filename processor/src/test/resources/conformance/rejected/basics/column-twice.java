// Two attributes that both write one column.
@Entity class T { @Id long id; @Column(name = "x") String a; @Column(name = "X") String b; }
