// A definition replaces all of what Hibernate would write, the type too.
@Entity class Invoice { @Id long id; @Column(columnDefinition = "not null") String total; }
