// Hibernate takes brackets for delimiters too.
@Entity @Table(name = "[Mail]") class Mail { @Id long id; @Column(name = "[from]") String sender; }
