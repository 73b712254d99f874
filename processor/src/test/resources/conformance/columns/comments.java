// Comments of tables and columns.
@Entity
@Table(comment = "all of them")
class T { @Id @Column(comment = "the key") long id; @Column(comment = "say 100%") String text; @ManyToOne @JoinColumn(comment = "up") T parent; }
