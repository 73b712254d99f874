// The attribute that is named is not there.
@Entity class Husband { @Id long id; @OneToOne(mappedBy = "spouse") Wife wife; }
@Entity class Wife { @Id long id; @OneToOne Husband husband; }
