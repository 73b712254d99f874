// @Temporal changes nothing where the type is no old date.
@Entity class T { @Id long id; @Temporal(TemporalType.DATE) String text; }
