// Names of more than 63 bytes that are stated, and some that only become so.
@Entity
@Table(name = "a_table_name_that_is_rather_long_but_still_allowed_by_postgres")
class T { @Id long id; @ManyToOne T aRelationshipWithQuiteALongNameToo; @Column(unique = true) String anAttributeWhoseNameIsVeryLongIndeed; }
