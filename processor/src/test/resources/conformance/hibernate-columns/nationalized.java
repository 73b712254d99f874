// National texts.
import org.hibernate.annotations.Nationalized;
@Entity class T { @Id long id; @Nationalized String a; @Nationalized @Column(length = 20) String b; @Nationalized char c; @Nationalized @Lob String d; }
