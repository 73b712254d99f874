// PostgreSQL has no such type.
@Entity class Invoice { @Id long id; @Column(columnDefinition = "0") String total; }
