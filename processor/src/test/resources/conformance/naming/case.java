// Names that differ by case from what PostgreSQL keeps.
@Entity class CamelCaseEntity { @Id long camelCaseId; String someText; @ManyToOne CamelCaseEntity parentEntity; @Column(name = "UPPER_CASE") String upper; }
