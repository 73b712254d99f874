// Indexes over delimited columns.
@Entity @Table(indexes = {@Index(columnList = "`Odd One`"), @Index(name = "plain", columnList = "\"Two\" desc, id")}) class T { @Id long id; @Column(name = "`Odd One`") int one; @Column(name = "`Two`") int two; }
