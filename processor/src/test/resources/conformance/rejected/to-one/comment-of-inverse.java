// The other side has the column.
@Entity class Desk { @Id long id; @OneToOne Clerk clerk; }
@Entity class Clerk { @Id long id; @org.hibernate.annotations.Comment("Where to find them") @OneToOne(mappedBy = "clerk") Desk desk; }
