// The tenant is a mandatory column.
import org.hibernate.annotations.TenantId;
@Entity class T { @Id long id; @TenantId String tenant; String text; }
@Entity class U { @Id long id; @TenantId @Column(name = "t", length = 8) String tenant; }
