// The target's table and key are delimited.
@Entity @Table(name = "`My Target`") class P { @Id @Column(name = "`The Id`") long id; }
@Entity class C { @Id long id; @ManyToOne P camelCase; @ManyToOne @JoinColumn(name = "plain") P p; @ManyToOne @JoinColumn(name = "`Quoted`") P q; }
