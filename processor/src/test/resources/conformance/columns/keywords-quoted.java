// Reserved words, delimited.
@Entity
@Table(name = "`order`")
class Order2 { @Id long id; @Column(name = "`select`") String select; @Column(name = "\"user\"") String user; @ManyToOne @JoinColumn(name = "`from`") Order2 from; }
