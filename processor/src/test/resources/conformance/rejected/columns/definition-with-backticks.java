// Backticks are Hibernate's way to delimit names, and remain as they are here.
@Entity class Invoice { @Id long id; @Column(columnDefinition = "text collate `C`") String total; }
