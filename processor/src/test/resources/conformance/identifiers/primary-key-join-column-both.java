// Each side says that the keys are shared.
@Entity class Husband { @Id long id; @OneToOne @PrimaryKeyJoinColumn Wife wife; }
@Entity class Wife { @Id long id; @OneToOne(mappedBy = "wife") Husband husband; }
