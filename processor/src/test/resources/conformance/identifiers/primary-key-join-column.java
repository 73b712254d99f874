// A one-to-one by shared primary key.
@Entity class Body { @Id long id; @OneToOne @PrimaryKeyJoinColumn Heart heart; }
@Entity class Heart { @Id long id; }
