// The target by annotation, behind an interface.
interface Priced {}
@Entity class P implements Priced { @Id short id; }
@Entity class C { @Id long id; @ManyToOne(targetEntity = P.class) Priced any; @OneToOne(targetEntity = P.class) Priced one; }
